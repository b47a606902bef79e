// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on customers and prospects: create, change, move the customer administration (MISSION 3.3; P-36..39).
#pragma once

#include "store/operations/fields.h"

namespace kontor
{

/// The columns of a customer by the keys of CLI.md: its findable and its openable half.
const FieldRules &customerFields();
const FieldRules &profileFields();

/// Keys: number! name! kind administration administration_since products site partner_contact, those of the profile.
/// A customer takes the state given, else the Mandant's default; a prospect has none. What a Submandant's user makes
/// is a prospect and his at once (P-39). Errors: no_right, number_taken, kind_unknown, administration_unknown,
/// administration_of_prospect, product_unknown, site_unknown, user_unknown.
Result<Uuid> createCustomer(Door &door, const FieldValues &fields);

/// The same keys without number. The administration moves by its own rights. Errors: those of create,
/// customer_archived (args: number),
/// customer_locked (its profile and master data cannot be changed while it cannot be opened), kind_one_way,
/// administration_transition.
Result<> changeCustomer(Door &door, const Uuid &customer, const FieldValues &fields);

/// Errors: not_found, customer_locked (args: administration, number).
Result<> requireOpenable(Door &door, const Uuid &customer);

/// By number or id among those the actor finds.
Result<Uuid> resolveCustomer(Database &database, const QString &key);

/// Replaces the products of a customer by these names. `mayCreate`: unknown ones are added to the Mandant's products
/// (imports), else refused. Gives the names that were added. Errors: product_unknown.
Result<QStringList> setProducts(Door &door, const Uuid &customer, const QStringList &names, bool mayCreate);

/// What setProducts refuses of names that it may create. Errors: Invalid too_long.
Result<> checkProductNames(const QStringList &names);

} // namespace kontor

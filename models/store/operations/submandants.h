// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on Submandants: create, change, deactivate, activate (P-06..12, P-49..54). There is no delete.
#pragma once

#include "store/operations/fields.h"

namespace kontor
{

/// Keys: name! short_name dealer_id! code street postcode city country contact_given_name contact_family_name email
/// phone vat note. dealer_id is a code. Returns the new id. Errors: no_right, name_taken, dealer_id_missing,
/// submandant_dealer_id_foreign, submandant_dealer_id_retired.
Result<Uuid> createSubmandant(Door &door, const FieldValues &fields);

/// The same keys. Errors: the same, and not_found.
Result<> changeSubmandant(Door &door, const Uuid &submandant, const FieldValues &fields);

/// All its users lose access with it (P-51); assignments, orders, code and history stay. Errors: reason_missing.
Result<> deactivateSubmandant(Door &door, const Uuid &submandant, const QString &reason);

/// Gives each user back exactly what he had (P-53, INV-15).
Result<> activateSubmandant(Door &door, const Uuid &submandant);

/// By name or id among those the actor sees.
Result<Uuid> resolveSubmandant(Database &database, const QString &key);

} // namespace kontor

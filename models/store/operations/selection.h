// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on a selection of customers: one change set, all or nothing. Assigning them is saveAssignments().
#pragma once

#include "store/writer.h"

namespace kontor
{

/// Each customer goes through the operation that a person would do with it alone, with its rights and refusals. Where
/// one is refused, nothing is done, and the error's `detail` and last argument are the number of that customer.
///
/// `login` is a login or an e-mail address of an employee, `site` a name; empty clears. What is so already stays
/// unchanged. With `leftOut` who stands in the way alone (isOfOne()) is left out and added to it by its number, the
/// others are changed. Errors: those of changeCustomer().
Result<> setContactOf(Door &door, const QList<Uuid> &customers, const QString &login, QStringList *leftOut = nullptr);
Result<> setSiteOf(Door &door, const QList<Uuid> &customers, const QString &site, QStringList *leftOut = nullptr);

/// Inactive and revoked ones become requested, requested ones stay. Errors: no_right, not_found, customer_archived,
/// administration_of_prospect, administration_transition (an active one).
Result<> requestAdministrationOf(Door &door, const QList<Uuid> &customers, QStringList *leftOut = nullptr);

/// Whether a refusal by this rule is one customer's own (locked, archived, at another step), so that it says nothing of
/// the others of a selection.
bool isOfOne(const QString &rule);

} // namespace kontor

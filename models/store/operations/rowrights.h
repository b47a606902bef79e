// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowRights: what a person needs who writes one row without the operation that did it first: who undoes a change, and
// who settles a conflict.
#pragma once

#include "store/writer.h"

#include <QJsonObject>

namespace kontor
{

/// One row of a change, as the log has it.
struct RowChange {
    QByteArray entity;
    Uuid row;
    Uuid customer; ///< that the row hangs on
    QString kind;  ///< insert, update, delete
    QJsonObject before;
    QJsonObject after;
};

/// Whether this table says who somebody is and what he may.
bool isOfUsers(const QByteArray &entity);

/// What needs a right of its own beside the command's: users, contacts, administration, others' views. Errors:
/// no_right, role_not_held, view_not_own.
Result<> mayChangeParts(Door &door, const RowChange &change);

/// All of it, whatever the command was called. Errors: those of mayChangeParts().
Result<> mayChangeRow(Door &door, const RowChange &change);

/// Only what the actor finds can be named (MISSION 3.3), and of a locked customer only its administration moves.
/// Errors: not_found, customer_locked.
Result<> reachesCustomer(Door &door, const RowChange &change);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Settle: what a person decides about a conflict: his own value after all, by a new change set, or the server's.
#pragma once

#include "store/writer.h"

namespace kontor
{

struct Conflict {
    qint64 id = 0;
    Uuid changeSet;
    QString cause; ///< contested, gone, refused
    QString rule;
    QString entity;
    Uuid row;
    QString field;  ///< empty: the whole row
    QString before; ///< JSON, null where there is none
    QString mine;
    QString theirs;
    QString theirsBy;
    qint64 theirsAt = 0;
};

/// Those that nobody has decided, in their order.
Result<QList<Conflict>> openConflicts(Database &database);

/// The set is null where nothing had to be changed. Errors: NotFound conflict_unknown (nobody has to decide that any
/// more); of "mine" besides: no_right, conflict_row_gone, what a rule refuses.
Result<Receipt> settleMine(Writer &writer, qint64 conflict);
Result<> settleTheirs(Database &database, qint64 conflict);

} // namespace kontor

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
    Uuid customer; ///< that the row hangs on
};

/// Those that nobody has decided, in their order.
Result<QList<Conflict>> openConflicts(Database &database);

/// What became of "mine".
struct Decision {
    Receipt receipt;      ///< its set is null where nothing had to be changed
    qint64 stillOpen = 0; ///< rows of a refused set that a rule refuses still
};

/// Of a set that was refused "mine" tries all rows that are open once more; what is refused again stays open with its
/// own rule. Errors: NotFound conflict_unknown (nobody has to decide that any more); besides: no_right (of
/// the change that is settled, and of each row that is written), role_not_held, customer_locked, conflict_row_gone,
/// Conflict conflict_moved (it was changed once more since it was shown; the newer value is shown from now on), what a
/// rule refuses.
Result<Decision> settleMine(Writer &writer, qint64 conflict);
/// Of a customer that was never made all that hangs on it goes along.
Result<> settleTheirs(Database &database, qint64 conflict);

/// Those among these by which all of them are decided as "mine": of a refused set one.
Result<QList<qint64>> mineOnce(Database &database, const QList<qint64> &conflicts);

} // namespace kontor

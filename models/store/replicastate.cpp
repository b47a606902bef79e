// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replicastate.h"

namespace kontor
{

QByteArray openConflictsSql()
{
    return "FROM conflict c WHERE c.settled IS NULL AND NOT EXISTS (SELECT 1 FROM conflict b WHERE b.change_set = "
           "c.change_set AND b.row_id = c.row_id AND c.field = b.field || '_key')";
}

Result<ReplicaState> readReplicaState(Database &database)
{
    ReplicaState state;
    KONTOR_TRY(database.each("SELECT server, login, coalesce(as_of, 0), coalesce(verified_at, 0) FROM replica", {},
                             [&](const Statement &row) {
                                 state.isReplica = true;
                                 state.server = row.text(0);
                                 state.login = row.text(1);
                                 state.asOf = row.integer(2);
                                 state.verifiedAt = row.integer(3);
                                 return false;
                             }));
    if (!state.isReplica)
        return state;
    KONTOR_LET(waiting, database.integer("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')"));
    state.waiting = waiting;
    KONTOR_TRY(database.each("SELECT c.cause, count(*) " + openConflictsSql() + " GROUP BY c.cause", {},
                             [&](const Statement &row) {
                                 state.conflicts += row.integer(1);
                                 if (row.text(0) == u"refused")
                                     state.refused = row.integer(1);
                                 else if (row.text(0) == u"gone")
                                     state.gone = row.integer(1);
                                 return true;
                             }));
    return state;
}

} // namespace kontor

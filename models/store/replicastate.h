// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ReplicaState: whether a store is the replica of a server, and how it stands (docs/sync.md).
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// What came of comparing every row with the server.
enum class ProofOutcome {
    None,     ///< never done
    Equal,    ///< all as there
    Repaired, ///< what differed was read anew
    Differs,  ///< and stands as it is
};

/// Who was taken off a server can only be told when his workstation reaches it. A copy that has not for so long shows
/// nothing any more until it has; what waits in it stays, and a round may always run (SYNC 2.6).
constexpr qint64 replicaLeaseDays = 14;
constexpr bool isReplicaLapsed(qint64 asOf, qint64 nowUtcMs)
{
    return asOf > 0 && nowUtcMs - asOf > replicaLeaseDays * 24 * 3600 * 1000;
}

struct ReplicaState {
    bool isReplica = false;
    QString server; ///< never with a password
    QString login;
    qint64 waiting = 0;                      ///< change sets that the server has not decided
    qint64 conflicts = 0;                    ///< that nobody has decided
    qint64 asOf = 0;                         ///< of the last pull, UTC ms; 0: never
    qint64 verifiedAt = 0;                   ///< when everything was found equal, UTC ms; 0: never
    qint64 refused = 0;                      ///< of the conflicts, those of changes that the server refused
    qint64 gone = 0;                         ///< of the conflicts, those of records that are gone there
    qint64 staleMinutes = 0;                 ///< the Mandant's: older rows are out of date; 0: never
    ProofOutcome proof = ProofOutcome::None; ///< of the last comparison
    qint64 provedAt = 0;                     ///< UTC ms
    /// Whether the last pull is too long ago (O-15).
    bool isStaleAt(qint64 utcMs) const { return asOf > 0 && staleMinutes > 0 && utcMs - asOf > staleMinutes * 60'000; }
    bool operator==(const ReplicaState &) const = default;
};

/// Any thread, with its connection.
Result<ReplicaState> readReplicaState(Database &database);

/// When a round came through last, by the workstation's own clock: a day that somebody gave (--today) is none.
Result<> noteContact(Database &database, qint64 clockUtcMs);

/// `nowUtcMs` may be of a day that was given, `clockUtcMs` never is; by either it can be too long ago.
Result<bool> isLapsed(Database &database, qint64 nowUtcMs, qint64 clockUtcMs);

/// Errors: Denied replica_lapsed (args: days, server, login).
Result<> refuseLapsed(Database &database, qint64 nowUtcMs, qint64 clockUtcMs);

/// Whether the file at `path` may be replaced: what only a replica has would go nowhere from a copy of it. Errors:
/// replica_waits (args: how many change sets wait), replica_undecided (args: how many conflicts are open). What is no
/// replica may.
Result<> refuseWaiting(const QString &path);

/// Kept by the replica's file. Equal and Repaired make it verified.
Result<> noteProof(Database &database, ProofOutcome outcome, qint64 utcMs);

/// "FROM conflict c WHERE ..." of those that a person has to decide; what goes with another one is not among them.
QByteArray openConflictsSql();

/// SQL that holds where a conflict "c" goes with the conflict "b": a folded name with its name, and a column with the
/// first one of its group (rules/groups.txt).
QByteArray goesWithSql();

/// "FROM conflict p JOIN ... h WHERE ..." of the open ones of a contested group, with h.place and h.title; all of the
/// group of "c".
QByteArray partsOfGroupSql();

/// SQL of what the person of a conflict "c" wanted, as JSON. The server repeats it of single fields only; of a whole
/// row it is in what was sent, as long as that is kept, also after the row has left this file with its change set.
QByteArray conflictMineSql();

} // namespace kontor

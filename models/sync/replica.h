// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Replica: the file's side of the sync: what it is a replica of, and the sets that wait in its outbox.
#pragma once

#include "store/tableshape.h"
#include "sync/link.h"

#include <optional>

namespace kontor
{

struct ReplicaInfo {
    QString server; ///< as PgTarget::text() or a URL without a password
    QString login;
    Uuid mandant;
    Uuid user;
    Uuid client;
    qint64 lastSeq = 0;
    bool isReady = false;
    QStringList loaded;
    QByteArray cursor;
    QByteArray rights;
    qint64 asOf = 0; ///< UTC ms of the last pull; 0: never
    qint64 verifiedAt = 0;
};

/// One row among all tables, of the log too.
struct RowName {
    QByteArray entity;
    Uuid id;
    bool operator==(const RowName &) const = default;
    bool operator<(const RowName &other) const
    {
        return entity != other.entity ? entity < other.entity : id < other.id;
    }
};

/// A connection of its own to the file, beside the window's. One thread at a time.
class Replica
{
public:
    /// Errors: replica_missing (the store is nobody's replica), those of Database::open.
    static Result<std::unique_ptr<Replica>> open(const QString &path);

    Database &database() { return *m_database; }
    /// Of all shared tables, change_set and change_op among them.
    const TableShapes &shapes() const { return m_shapes; }
    /// Whose rows these are: a replica holds those of one Mandant.
    const Uuid &mandant() const { return m_mandant; }
    Result<ReplicaInfo> info();
    /// The same server answers under another address from now on.
    Result<> moveTo(const QString &server);

    /// Runs `work` in one transaction in which the rules rest and nothing goes into the outbox.
    Result<> settle(const std::function<Result<>()> &work);

    /// The next sets that wait, with their texts made and kept: at most so many, and no more than go well in one call;
    /// a large one comes alone. None: the outbox is drained.
    Result<QList<PushedSet>> seal(qsizetype most);
    /// What became of them, or of the first ones. A refused set no longer counts as done; what was contested waits for
    /// a person.
    Result<> noteOutcomes(const QList<PushedSet> &sets, const QList<PushOutcome> &outcomes, qint64 nowUtcMs);

    /// The server knows this client up to `known`: what it has lost since waits once more. False: it lost more than
    /// is kept here, or it knows more than this file does.
    Result<bool> resendAfter(qint64 known);
    /// Goes on under another name: the same file is in use twice, or the server has lost more than a number can tell.
    /// What waits is numbered anew, and with it what was decided after `lostAfter`; all rows are compared at next.
    Result<> becomeClient(const Uuid &client, qint64 lostAfter);
    /// Forgets what was decided before, and leaves nothing open for a person.
    Result<> forgetDecided(qint64 beforeUtcMs);

    /// Rows that the next pull reads whatever the feed says: those with changes that wait, and those of sets that were
    /// decided since the last one; and those sets.
    Result<> unreadRows(const std::function<Result<>(const RowName &)> &take);
    /// Decided sets that a pull has not yet read.
    Result<QList<qint64>> decidedUnread();
    Result<qint64> waitingCount();

    /// Rows left in this transaction: their bytes are to follow.
    Result<> noteRemoved();
    /// What somebody may not see any more leaves the file and its log, as bytes. False: somebody still reads as of
    /// before; to be tried again. Does nothing where nothing is left to do.
    Result<bool> wipeRemoved();

private:
    explicit Replica(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    Result<std::optional<PushedSet>> nextWaiting(qint64 afterSeq);
    Result<> noteOutcome(const PushedSet &set, const PushOutcome &outcome, qint64 nowUtcMs);
    Result<> noteConflicts(const PushedSet &set, const Uuid &changeSet, const PushOutcome &outcome);
    Result<> replaceOlder(const Uuid &changeSet);

    std::unique_ptr<Database> m_database;
    TableShapes m_shapes;
    Uuid m_mandant;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/replica.h"

#include "store/sqlresource.h"
#include "sync/payload.h"
#include "sync/refusedset.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

Result<std::unique_ptr<Replica>> Replica::open(const QString &path)
{
    KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
    std::unique_ptr<Replica> replica(new Replica(std::move(database)));
    KONTOR_LET(mandant, replica->m_database->uuid("SELECT mandant FROM replica"));
    replica->m_mandant = mandant;
    if (mandant.isNull())
        return fail(Kind::Rejected, QStringLiteral("replica_missing"), path, {path});
    // What leaves is overwritten; Debian's SQLite does so anyway, others do not. A transaction of most of the file goes
    // through the cache once, so a large one would only be full.
    // What a pull notes may be long, so it does not stay in memory.
    KONTOR_TRY(replica->m_database->execute("PRAGMA secure_delete = ON; PRAGMA cache_size = -16000; "
                                            "PRAGMA temp_store = FILE; PRAGMA temp.cache_size = -2000"));
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        KONTOR_LET(shape, readTableShape(*replica->m_database, table));
        replica->m_shapes.insert(shape.name, shape);
    }
    return replica;
}

Result<ReplicaInfo> Replica::info()
{
    ReplicaInfo info;
    KONTOR_TRY(
        m_database->each("SELECT server, login, mandant, portal_user, client, last_seq, state = 'ready', loaded, "
                         "cursor, rights, as_of, verified_at FROM replica",
                         {}, [&](const Statement &row) {
                             info.server = row.text(0);
                             info.login = row.text(1);
                             info.mandant = row.uuid(2);
                             info.user = row.uuid(3);
                             info.client = row.uuid(4);
                             info.lastSeq = row.integer(5);
                             info.isReady = row.integer(6) != 0;
                             info.loaded = row.text(7).split(u' ', Qt::SkipEmptyParts);
                             info.cursor = row.utf8(8).toByteArray();
                             info.rights = row.utf8(9).toByteArray();
                             info.asOf = row.integer(10);
                             info.verifiedAt = row.integer(11);
                             return false;
                         }));
    return info;
}

Result<> Replica::moveTo(const QString &server)
{
    KONTOR_TRY(m_database->run("UPDATE replica SET server = ?", {server}));
    return {};
}

Result<> Replica::settle(const std::function<Result<>()> &work)
{
    KONTOR_TRY(m_database->execute("BEGIN IMMEDIATE"));
    Result<> done = m_database->execute("PRAGMA defer_foreign_keys = ON; UPDATE writing SET mode = 'server'");
    if (done)
        done = work();
    if (done)
        done = m_database->execute("UPDATE writing SET mode = 'user'; COMMIT");
    // After an I/O error SQLite may have ended the transaction itself.
    if (!done && m_database->isInTransaction())
        static_cast<void>(m_database->execute("ROLLBACK"));
    return done;
}

Result<std::optional<PushedSet>> Replica::nextWaiting(qint64 afterSeq)
{
    PushedSet set;
    Uuid changeSet;
    Uuid mandant;
    KONTOR_TRY(
        m_database->each("SELECT o.seq, o.change_set, o.mandant, o.sha, o.payload, r.client FROM outbox o, "
                         "replica r WHERE o.state IN ('pending', 'sending') AND o.seq > ? ORDER BY o.seq LIMIT 1",
                         {afterSeq}, [&](const Statement &row) {
                             set.seq = row.integer(0);
                             changeSet = row.uuid(1);
                             mandant = row.uuid(2);
                             set.sha = row.utf8(3).toByteArray();
                             set.payload = row.utf8(4).toByteArray();
                             set.client = row.uuid(5);
                             return false;
                         }));
    if (changeSet.isNull())
        return std::optional<PushedSet>();
    if (set.payload.isEmpty()) {
        KONTOR_LET(payload, readPayload(*m_database, mandant, changeSet));
        set.payload = payload;
        set.sha = payloadSum(payload);
    }
    return std::optional<PushedSet>(set);
}

Result<QList<PushedSet>> Replica::seal(qsizetype most)
{
    constexpr qsizetype bytesACall = qsizetype(256) << 10;
    QList<PushedSet> sets;
    KONTOR_LET(waiting, waitingCount());
    if (waiting == 0) // an idle round writes nothing
        return sets;
    KONTOR_TRY(settle([&]() -> Result<> {
        qsizetype bytes = 0;
        while (sets.size() < most) {
            KONTOR_LET(set, nextWaiting(sets.isEmpty() ? 0 : sets.last().seq));
            bytes += set ? set->payload.size() : 0;
            if (!set || (!sets.isEmpty() && (bytes > bytesACall || set->seq != sets.last().seq + 1)))
                break;
            KONTOR_TRY(m_database->run("UPDATE outbox SET state = 'sending', sha = ?, payload = ? WHERE seq = ?",
                                       {QString::fromLatin1(set->sha), QString::fromUtf8(set->payload), set->seq}));
            sets << *set;
        }
        return {};
    }));
    return sets;
}

namespace
{

QString stateName(PushOutcome::State state)
{
    switch (state) {
    case PushOutcome::State::Applied:
        return QStringLiteral("acknowledged");
    case PushOutcome::State::Conflict:
        return QStringLiteral("conflict");
    case PushOutcome::State::Refused:
        break;
    }
    return QStringLiteral("refused");
}

Value jsonOrNull(const QJsonValue &value)
{
    if (value.isUndefined())
        return nullptr;
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

Result<> Replica::noteOutcomes(const QList<PushedSet> &sets, const QList<PushOutcome> &outcomes, qint64 nowUtcMs)
{
    return settle([&]() -> Result<> {
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            KONTOR_TRY(noteOutcome(sets[i], outcomes[i], nowUtcMs));
        return {};
    });
}

Result<> Replica::noteOutcome(const PushedSet &set, const PushOutcome &outcome, qint64 nowUtcMs)
{
    KONTOR_TRY(m_database->run("UPDATE outbox SET state = ?, rule_key = ?, decided_at = ?, is_read = 0 WHERE seq = ?",
                               {stateName(outcome.state), textOrNull(outcome.rule), nowUtcMs, set.seq}));
    KONTOR_LET(changeSet, m_database->uuid("SELECT change_set FROM outbox WHERE seq = ?", {set.seq}));
    // A refused set reverses nothing: the one that it meant to can still be undone.
    if (outcome.state == PushOutcome::State::Refused)
        KONTOR_TRY(m_database->run("UPDATE change_set SET outcome = 'refused', rule_key = ?, reverses = NULL WHERE "
                                   "mandant = ? AND id = ?",
                                   {textOrNull(outcome.rule), m_mandant, changeSet}));
    return noteConflicts(set, changeSet, outcome);
}

Result<> Replica::noteConflicts(const PushedSet &set, const Uuid &changeSet, const PushOutcome &outcome)
{
    // A set that was sent a second time is not asked about again.
    static const QByteArray insert =
        "INSERT INTO conflict (mandant, change_set, cause, rule_key, entity, row_id, field, customer, before_value, "
        "mine_value, theirs_value, theirs_by, theirs_at) SELECT o.mandant, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
        "?11, ?12 FROM outbox o WHERE o.seq = ?13 ON CONFLICT DO NOTHING";
    // Row by row, with the words that were sent: the ops go back with the set. (Nothing is left to decide of what was
    // refused long ago and is only told to the server.)
    if (outcome.state == PushOutcome::State::Refused)
        for (const RefusedRow &row : refusedRows(sentOps(set.payload)))
            KONTOR_TRY(m_database->run(insert, {changeSet, QStringLiteral("refused"), textOrNull(outcome.rule),
                                                QString::fromUtf8(row.entity), row.row, QStringLiteral(""),
                                                idOrNull(row.customer), nullptr, jsonOrNull(row.after), nullptr,
                                                nullptr, nullptr, set.seq}));
    for (const ContestedValue &value : outcome.conflicts) {
        const bool isGone = value.column.isEmpty();
        KONTOR_LET(customer, m_database->uuid("SELECT customer FROM change_op WHERE mandant = ? AND change_set = ? AND "
                                              "row_id = ? LIMIT 1",
                                              {m_mandant, changeSet, value.row}));
        KONTOR_TRY(m_database->run(
            insert, {changeSet, isGone ? QStringLiteral("gone") : QStringLiteral("contested"), nullptr,
                     QString::fromUtf8(value.entity), value.row, isGone ? QStringLiteral("") : value.column,
                     idOrNull(customer), jsonOrNull(value.before), jsonOrNull(value.mine), jsonOrNull(value.theirs),
                     textOrNull(value.by), value.at ? Value(value.at) : Value(nullptr), set.seq}));
    }
    return outcome.conflicts.isEmpty() ? Result<>() : replaceOlder(changeSet);
}

// Who changed a field several times before it was sent is asked once, about the last value; it was before what it was
// before the first.
Result<> Replica::replaceOlder(const Uuid &changeSet)
{
    QList<std::pair<qint64, qint64>> pairs;
    KONTOR_TRY(m_database->each("SELECT o.id, n.id FROM conflict o JOIN conflict n ON n.change_set = ?1 AND n.entity = "
                                "o.entity AND n.row_id = o.row_id AND n.field = o.field AND n.settled IS NULL WHERE "
                                "o.settled IS NULL AND o.cause = 'contested' AND o.mandant = ?2 AND o.id < n.id",
                                {changeSet, m_mandant}, [&](const Statement &row) {
                                    pairs << std::pair(row.integer(0), row.integer(1));
                                    return true;
                                }));
    for (const auto &[older, newer] : pairs) {
        KONTOR_TRY(m_database->run("UPDATE conflict SET before_value = (SELECT o.before_value FROM conflict o WHERE "
                                   "o.id = ?) WHERE id = ?",
                                   {older, newer}));
        KONTOR_TRY(m_database->run("UPDATE conflict SET settled = 'theirs' WHERE id = ?", {older}));
    }
    return {};
}

Result<bool> Replica::resendAfter(qint64 known)
{
    KONTOR_LET(last, m_database->integer("SELECT last_seq FROM replica"));
    KONTOR_LET(kept, m_database->integer("SELECT count(*) FROM outbox WHERE seq > ?", {known}));
    if (known > last || kept != last - known)
        return false;
    KONTOR_TRY(m_database->run("UPDATE outbox SET state = 'pending', rule_key = NULL, decided_at = NULL, is_read = 0 "
                               "WHERE seq > ? AND state NOT IN ('pending', 'sending')",
                               {known}));
    return true;
}

Result<> Replica::becomeClient(const Uuid &client, qint64 lostAfter)
{
    return settle([&]() -> Result<> {
        KONTOR_TRY(
            m_database->run("DELETE FROM outbox WHERE state NOT IN ('pending', 'sending') AND seq <= ?", {lostAfter}));
        KONTOR_TRY(
            m_database->execute("UPDATE outbox SET state = 'pending', rule_key = NULL, decided_at = NULL, is_read = 0 "
                                "WHERE state NOT IN ('pending', 'sending')"));
        QList<qint64> numbers;
        KONTOR_TRY(m_database->each("SELECT seq FROM outbox ORDER BY seq", {}, [&](const Statement &row) {
            numbers << row.integer(0);
            return true;
        }));
        // Downwards in rising order: no number meets one that is still in use.
        for (qsizetype i = 0; i < numbers.size(); ++i)
            KONTOR_TRY(m_database->run("UPDATE outbox SET seq = ? WHERE seq = ?", {qint64(i) + 1, numbers[i]}));
        KONTOR_TRY(m_database->run("UPDATE replica SET client = ?, last_seq = ?, rights = NULL",
                                   {client, qint64(numbers.size())}));
        return {};
    });
}

Result<> Replica::forgetDecided(qint64 beforeUtcMs)
{
    // What nobody has settled yet stays with its text, however long ago that was.
    KONTOR_TRY(m_database->run("DELETE FROM outbox WHERE is_read = 1 AND decided_at < ? AND NOT EXISTS (SELECT 1 FROM "
                               "conflict c WHERE c.change_set = outbox.change_set AND c.settled IS NULL)",
                               {beforeUtcMs}));
    return {};
}

Result<> Replica::unreadRows(const std::function<Result<>(const RowName &)> &take)
{
    Result<> done;
    const auto takeRow = [&](const Statement &row) {
        done = take({row.utf8(0).toByteArray(), row.uuid(1)});
        return done.has_value();
    };
    // Also of what was simply applied: a person may make what he does not see himself.
    KONTOR_TRY(m_database->each("SELECT o.entity, o.row_id FROM outbox b JOIN change_op o ON o.mandant = b.mandant AND "
                                "o.change_set = b.change_set WHERE b.is_read = 0",
                                {}, takeRow));
    KONTOR_TRY(done);
    KONTOR_TRY(m_database->each("SELECT 'change_set', change_set FROM outbox WHERE is_read = 0 AND state NOT IN "
                                "('pending', 'sending')",
                                {}, takeRow));
    return done;
}

Result<QList<qint64>> Replica::decidedUnread()
{
    QList<qint64> decided;
    KONTOR_TRY(m_database->each("SELECT seq FROM outbox WHERE is_read = 0 AND state NOT IN ('pending', 'sending')", {},
                                [&](const Statement &row) {
                                    decided << row.integer(0);
                                    return true;
                                }));
    return decided;
}

Result<> Replica::noteRemoved()
{
    KONTOR_TRY(m_database->run("INSERT OR IGNORE INTO file_info VALUES ('removed', 'true')", {}));
    return {};
}

Result<bool> Replica::wipeRemoved()
{
    KONTOR_LET(isNoted, m_database->integer("SELECT count(*) FROM file_info WHERE name = 'removed'"));
    if (isNoted == 0)
        return true;
    // secure_delete has overwritten them in the pages that the log brings; behind it the log is cut off.
    // While it waits for readers nobody can save, so it does not wait for long.
    bool isHindered = true;
    KONTOR_TRY(m_database->execute("PRAGMA busy_timeout = 300"));
    const Result<> asked = m_database->each("PRAGMA wal_checkpoint(TRUNCATE)", {}, [&](const Statement &row) {
        isHindered = row.integer(0) != 0;
        return true;
    });
    KONTOR_TRY(m_database->execute("PRAGMA busy_timeout = 5000"));
    KONTOR_TRY(asked);
    if (isHindered)
        return false;
    KONTOR_TRY(m_database->run("DELETE FROM file_info WHERE name = 'removed'", {}));
    return true;
}

Result<qint64> Replica::waitingCount()
{
    return m_database->integer("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')");
}

} // namespace kontor

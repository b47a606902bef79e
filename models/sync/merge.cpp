// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merge.h"

#include "store/changes.h"
#include "store/replicastate.h"
#include "store/sqlresource.h"
#include "sync/forgetting.h"
#include "sync/rowwriter.h"
#include "sync/waitingops.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr auto key = [](const char *name) { return QLatin1String(name); };

class Merge
{
public:
    Merge(Replica &replica, const PullBatch &batch, PullList &list, bool keepsWaiting)
        : m_replica(replica)
        , m_database(replica.database())
        , m_batch(batch)
        , m_list(list)
        , m_writer(replica)
        , m_keepsWaiting(keepsWaiting)
    {
    }

    Result<MergeResult> run(qint64 nowUtcMs)
    {
        // Another program may sync the same file: what it applied meanwhile is newer, or will be asked for again.
        KONTOR_LET(cursor, m_database.text("SELECT cursor FROM replica"));
        if (cursor.toUtf8() != m_batch.since)
            return fail(Kind::Conflict, QStringLiteral("replica_moved"), QStringLiteral("cursor"));
        KONTOR_LET(asOf, m_database.integer("SELECT as_of FROM replica"));
        m_opensAgain = isReplicaLapsed(asOf, nowUtcMs);
        KONTOR_TRY(m_waiting.read(m_database));
        KONTOR_TRY(plan());
        KONTOR_TRY(writeAll());
        KONTOR_TRY(removeGone());
        KONTOR_TRY(writeOps());
        KONTOR_TRY(announce());
        for (const qint64 seq : m_batch.decided)
            KONTOR_TRY(m_database.run("UPDATE outbox SET is_read = 1 WHERE seq = ?", {seq}));
        KONTOR_TRY(m_database.run("UPDATE replica SET cursor = ?, rights = ?, as_of = ?",
                                  {QString::fromUtf8(m_batch.cursor), QString::fromUtf8(m_batch.rights), nowUtcMs}));
        if (m_removed > 0) {
            KONTOR_TRY(forgetRemoved(m_replica));
            KONTOR_TRY(m_replica.noteRemoved());
        }
        return MergeResult{m_changedRows, m_removed};
    }

private:
    /// What one row is to be: the server's values, and what waits on top of them.
    struct Target {
        RowName name;
        QJsonObject fromServer; ///< empty: not there
        QJsonObject merged;     ///< never empty
        bool isWritten = false;
        bool isMerged() const { return merged != fromServer; }
    };

    Result<> plan();
    Result<> planScopes(const TableShape &shape);
    Result<> planRow(const QByteArray &entity, const Uuid &id, const QJsonObject &fromServer);
    Result<> writeAll();
    Result<bool> tryWrite(Target &target);
    Result<> makeWay(Target &target);
    Result<> removeGone();
    Result<> writeOps();
    Result<> announce();
    bool isGone(const RowName &row) const
    {
        return !m_batch.isSlice && m_list.isLeaving(row.entity, row.id).value_or(false);
    }
    Result<> remove(const RowName &row);
    void noteChange(const RowName &row);

    Replica &m_replica;
    Database &m_database;
    const PullBatch &m_batch;
    PullList &m_list;
    RowWriter m_writer;
    WaitingOps m_waiting;
    bool m_keepsWaiting;
    QList<Target> m_targets;
    QMap<RowName, qsizetype> m_places;
    QList<RowName> m_changed; ///< not many more than are told one by one
    qint64 m_changedRows = 0;
    qint64 m_removed = 0;
    bool m_opensAgain = false; ///< it was locked for its age: all that was asked meanwhile was refused
};

Result<> Merge::plan()
{
    // In the order of references, so that a customer's fate is known before that of what hangs on it.
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        const QByteArray entity = table.toUtf8();
        if (entity == "change_op")
            continue;
        KONTOR_TRY(planScopes(*m_replica.shapes().constFind(entity)));
        const auto found = m_batch.found.value(entity);
        for (auto row = found.begin(); row != found.end(); ++row)
            KONTOR_TRY(planRow(entity, row.key(), *row));
        const QList<Uuid> waiting = m_waiting.rowsOf(entity);
        for (const Uuid &id : waiting)
            if (isGone({entity, id}))
                KONTOR_TRY(planRow(entity, id, {}));
    }
    return {};
}

Result<> Merge::planScopes(const TableShape &shape)
{
    if (shape.customerColumn < 0)
        return {};
    const auto found = m_batch.found.value(shape.name);
    for (const Uuid &customer : m_batch.scopes) {
        QList<Uuid> lost;
        KONTOR_TRY(m_database.each("SELECT id FROM " + shape.name + " WHERE mandant = ? AND " +
                                       shape.columns[shape.customerColumn].name + " = ?",
                                   {m_replica.mandant(), customer}, [&](const Statement &row) {
                                       if (!found.contains(row.uuid(0)))
                                           lost << row.uuid(0);
                                       return true;
                                   }));
        for (const Uuid &id : std::as_const(lost))
            KONTOR_TRY(m_list.leave(shape.name, id));
    }
    return {};
}

Result<> Merge::planRow(const QByteArray &entity, const Uuid &id, const QJsonObject &fromServer)
{
    Target target{{entity, id}, fromServer, fromServer, false};
    if (entity == "change_set") {
        // A set that waits is this file's own until the server has decided.
        if (m_waiting.hasSet(id))
            return m_list.stay(entity, id);
    } else if (m_keepsWaiting) {
        target.merged = m_waiting.onTop(target.name, target.fromServer, [&](const Uuid &customer) {
            return !isGone({"customer", customer});
        });
    }
    if (target.merged.isEmpty())
        return m_list.leave(entity, id);
    KONTOR_TRY(m_list.stay(entity, id));
    m_places.insert(target.name, m_targets.size());
    m_targets << target;
    return {};
}

// A row may be in the way of another that takes over its name or number: those wait until the others are through, and
// only where nobody moves any more does one make way.
Result<> Merge::writeAll()
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        open << i;
    while (!open.isEmpty()) {
        QList<qsizetype> stuck;
        for (const qsizetype i : std::as_const(open)) {
            KONTOR_LET(isWritten, tryWrite(m_targets[i]));
            if (!isWritten)
                stuck << i;
        }
        if (stuck.size() == open.size())
            KONTOR_TRY(makeWay(m_targets[stuck.first()]));
        open = stuck;
        for (qsizetype i = 0; i < m_targets.size(); ++i) // who made way and has to come back
            if (!m_targets[i].isWritten && !open.contains(i))
                open << i;
    }
    return {};
}

Result<bool> Merge::tryWrite(Target &target)
{
    if (target.isWritten)
        return true;
    const Result<bool> changed = m_writer.write(target.name.entity, target.merged);
    if (!changed && changed.error().kind != Kind::Rejected)
        return changed;
    if (!changed)
        return false;
    target.isWritten = true;
    if (*changed)
        noteChange(target.name);
    return true;
}

Result<> Merge::makeWay(Target &target)
{
    // What waits here may be what the server will refuse: its own values stand until it has spoken.
    if (target.isMerged()) {
        target.merged = target.fromServer;
        return {};
    }
    KONTOR_LET(inTheWay, m_writer.inTheWayOf(target.name, target.merged));
    if (inTheWay.isEmpty())
        return fail(Kind::Storage, QStringLiteral("replica_torn"),
                    QString::fromUtf8(target.name.entity) + u' ' + target.name.id.text());
    for (const RowName &other : inTheWay) {
        if (isGone(other)) {
            KONTOR_TRY(remove(other));
            continue;
        }
        const auto place = m_places.constFind(other);
        if (place == m_places.constEnd())
            return fail(Kind::Conflict, QStringLiteral("replica_moved"),
                        QString::fromUtf8(other.entity) + u' ' + other.id.text());
        Target &moved = m_targets[*place];
        if (moved.isWritten && !moved.isMerged())
            return fail(Kind::Storage, QStringLiteral("replica_torn"), other.id.text());
        if (moved.isWritten)
            moved.merged = moved.fromServer;
        moved.isWritten = false;
        KONTOR_TRY(m_writer.remove(other));
        noteChange(other);
    }
    return {};
}

Result<> Merge::removeGone()
{
    if (m_batch.isSlice)
        return {};
    const QStringList tables = sharedTables();
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        const QByteArray entity = table->toUtf8();
        KONTOR_TRY(m_list.eachLeaving(entity, [&](const Uuid &id) { return remove({entity, id}); }));
    }
    return {};
}

Result<> Merge::remove(const RowName &row)
{
    KONTOR_LET(wasThere, m_writer.remove(row));
    m_removed += wasThere;
    if (wasThere)
        noteChange(row);
    return {};
}

void Merge::noteChange(const RowName &row)
{
    ++m_changedRows;
    if (m_changed.size() <= Changes::limit)
        m_changed << row;
}

Result<> Merge::writeOps()
{
    for (auto set = m_batch.ops.begin(); set != m_batch.ops.end(); ++set) {
        if (m_waiting.hasSet(set.key()))
            continue;
        KONTOR_TRY(m_database.run("DELETE FROM change_op WHERE mandant = ? AND change_set = ?",
                                  {m_replica.mandant(), set.key()}));
        for (const QJsonObject &op : *set)
            KONTOR_TRY(m_writer.write("change_op", op));
    }
    for (const Uuid &customer : m_batch.scopes)
        KONTOR_TRY(m_database.run("DELETE FROM change_op WHERE customer = ? AND change_set NOT IN (SELECT change_set "
                                  "FROM outbox WHERE state IN ('pending', 'sending'))",
                                  {customer}));
    for (const QJsonObject &op : m_batch.moreOps) {
        const Uuid set = Uuid::fromText(op.value(key("change_set")).toString());
        if (!m_waiting.hasSet(set))
            KONTOR_TRY(m_writer.write("change_op", op));
    }
    return m_batch.isSlice ? Result<>() : m_list.dropOtherOps(m_replica.mandant());
}

// The oldest are forgotten: a reader who has missed some asks his whole question again.
Result<> Merge::announce()
{
    constexpr qint64 kept = 3 * Changes::limit;
    if (m_changed.size() > Changes::limit || m_opensAgain) {
        KONTOR_TRY(m_database.execute("INSERT INTO arrival (entity) VALUES (NULL)"));
    } else {
        for (const RowName &row : std::as_const(m_changed))
            KONTOR_TRY(m_database.run("INSERT INTO arrival (entity, row_id) VALUES (?, ?)",
                                      {QString::fromUtf8(row.entity), row.id}));
    }
    KONTOR_TRY(m_database.run("DELETE FROM arrival WHERE seq <= (SELECT max(seq) FROM arrival) - ?", {kept}));
    return {};
}

} // namespace

void PullBatch::add(const TableShapes &shapes, const QByteArray &entity, const QJsonObject &values)
{
    if (entity == "change_op") {
        moreOps << values;
        return;
    }
    const Uuid id = Uuid::fromText(values.value(key("id")).toString());
    if (shapes.contains(entity) && !id.isNull())
        found[entity].insert(id, values);
}

void PullBatch::add(const PullBatch &other)
{
    for (auto entity = other.found.begin(); entity != other.found.end(); ++entity)
        found[entity.key()].insert(*entity);
    ops.insert(other.ops);
    scopes += other.scopes;
    moreOps += other.moreOps;
}

Result<MergeResult> mergePull(Replica &replica, const PullBatch &batch, PullList &list, qint64 nowUtcMs)
{
    const auto attempt = [&](bool keepsWaiting) {
        Result<MergeResult> result;
        const Result<> done = replica.settle([&]() -> Result<> {
            result = Merge(replica, batch, list, keepsWaiting).run(nowUtcMs);
            return result ? Result<>() : Result<>(tl::unexpected<Error>(result.error()));
        });
        return done ? result : Result<MergeResult>(tl::unexpected<Error>(done.error()));
    };
    Result<MergeResult> result = attempt(true);
    const auto isBroken = [&] { return !result && result.error().kind == Kind::Rejected; };
    // A change that waits may hang on what the server took away. It stays in the outbox, and the server's answer to it
    // will be heard; until then its values stand aside.
    if (isBroken())
        result = attempt(false);
    if (isBroken() || (!result && result.error().rule == u"replica_torn")) {
        KONTOR_TRY(replica.database().run("UPDATE replica SET rights = NULL"));
        return fail(Kind::Storage, QStringLiteral("replica_torn"), result.error().detail);
    }
    // It is noted what could not leave yet: whoever reads just now keeps the old bytes.
    if (result && result->removed > 0)
        static_cast<void>(replica.wipeRemoved());
    return result;
}

} // namespace kontor

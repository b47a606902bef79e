// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pulllist.h"

#include "store/sqlresource.h"

namespace kontor
{

PullList::PullList(Replica &replica)
    : m_database(replica.database())
{
    const QStringList tables = sharedTables();
    for (const QString &table : tables)
        m_entities << table.toUtf8();
    m_entities << scopes;
}

Result<> PullList::begin()
{
    for (const QByteArray table : {"pull_asked (place INTEGER, id BLOB, PRIMARY KEY (place, id))",
                                   "pull_leaving (place INTEGER, id BLOB, PRIMARY KEY (place, id))",
                                   "pull_op (change_set BLOB, seq INTEGER, PRIMARY KEY (change_set, seq))"})
        KONTOR_TRY(m_database.execute("CREATE TEMP TABLE IF NOT EXISTS " + table + " WITHOUT ROWID; DELETE FROM " +
                                      table.left(table.indexOf(' '))));
    return {};
}

Result<> PullList::fill(const std::function<Result<>()> &work)
{
    // Takes no lock of the file, whoever else writes to it.
    KONTOR_TRY(m_database.execute("BEGIN"));
    Result<> done = work();
    if (done)
        done = m_database.execute("COMMIT");
    if (!done && m_database.isInTransaction())
        static_cast<void>(m_database.execute("ROLLBACK"));
    return done;
}

Result<bool> PullList::ask(const QByteArray &entity, const Uuid &id)
{
    KONTOR_LET(added, m_database.run("INSERT OR IGNORE INTO pull_asked VALUES (?, ?)", {placeOf(entity), id}));
    return added > 0;
}

Result<bool> PullList::isAsked(const QByteArray &entity, const Uuid &id)
{
    KONTOR_LET(found, m_database.integer("SELECT 1 FROM pull_asked WHERE place = ? AND id = ?", {placeOf(entity), id}));
    return found > 0;
}

Result<qint64> PullList::askedCount()
{
    return m_database.integer("SELECT count(*) FROM pull_asked");
}

Result<qint64> PullList::askedCount(const QByteArray &entity)
{
    return m_database.integer("SELECT count(*) FROM pull_asked WHERE place = ?", {placeOf(entity)});
}

Result<> PullList::forgetScopes()
{
    KONTOR_TRY(m_database.run("DELETE FROM pull_asked WHERE place = ?", {placeOf(scopes)}));
    return {};
}

Result<QByteArray> PullList::nextToAsk()
{
    KONTOR_LET(place, m_database.integer("SELECT min(place) FROM pull_asked", {}, -1));
    return m_entities.value(place);
}

Result<QList<Uuid>> PullList::take(const QByteArray &entity, qsizetype atMost)
{
    QList<Uuid> ids;
    KONTOR_TRY(m_database.each("SELECT id FROM pull_asked WHERE place = ? ORDER BY id LIMIT ?",
                               {placeOf(entity), qint64(atMost)}, [&](const Statement &row) {
                                   ids << row.uuid(0);
                                   return true;
                               }));
    if (!ids.isEmpty())
        KONTOR_TRY(m_database.run("DELETE FROM pull_asked WHERE place = ? AND id <= ?", {placeOf(entity), ids.last()}));
    return ids;
}

Result<> PullList::leave(const QByteArray &entity, const Uuid &id)
{
    KONTOR_TRY(m_database.run("INSERT OR IGNORE INTO pull_leaving VALUES (?, ?)", {placeOf(entity), id}));
    return {};
}

Result<> PullList::leaveWhere(const QByteArray &entity, const QByteArray &condition, const Values &values)
{
    KONTOR_TRY(m_database.run("INSERT OR IGNORE INTO pull_leaving SELECT " + QByteArray::number(placeOf(entity)) +
                                  ", id FROM " + entity + " WHERE " + condition,
                              values));
    return {};
}

Result<> PullList::stay(const QByteArray &entity, const Uuid &id)
{
    KONTOR_TRY(m_database.run("DELETE FROM pull_leaving WHERE place = ? AND id = ?", {placeOf(entity), id}));
    return {};
}

Result<bool> PullList::isLeaving(const QByteArray &entity, const Uuid &id)
{
    KONTOR_LET(found,
               m_database.integer("SELECT 1 FROM pull_leaving WHERE place = ? AND id = ?", {placeOf(entity), id}));
    return found > 0;
}

Result<> PullList::eachLeaving(const QByteArray &entity, const std::function<Result<>(const Uuid &)> &take)
{
    Result<> done;
    KONTOR_TRY(m_database.each("SELECT id FROM pull_leaving WHERE place = ? ORDER BY id DESC", {placeOf(entity)},
                               [&](const Statement &row) {
                                   done = take(row.uuid(0));
                                   return done.has_value();
                               }));
    return done;
}

Result<QSet<Uuid>> PullList::withOps(const Uuid &mandant, const QList<Uuid> &sets)
{
    QSet<Uuid> found;
    for (const Uuid &set : sets) {
        KONTOR_LET(has, m_database.integer("SELECT 1 FROM change_op WHERE mandant = ? AND change_set = ? LIMIT 1",
                                           {mandant, set}));
        if (has)
            found << set;
    }
    return found;
}

Result<> PullList::keepOp(const Uuid &changeSet, qint64 seq)
{
    KONTOR_TRY(m_database.run("INSERT OR IGNORE INTO pull_op VALUES (?, ?)", {changeSet, seq}));
    return {};
}

Result<> PullList::dropOtherOps(const Uuid &mandant)
{
    KONTOR_TRY(m_database.run(
        "DELETE FROM change_op WHERE mandant = ? AND change_set IN (SELECT change_set FROM pull_op EXCEPT SELECT "
        "change_set FROM outbox WHERE state IN ('pending', 'sending')) AND NOT EXISTS (SELECT 1 FROM pull_op k WHERE "
        "k.change_set = change_op.change_set AND k.seq = change_op.seq)",
        {mandant}));
    return {};
}

} // namespace kontor

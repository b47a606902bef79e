// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/proof.h"

#include "store/sqlresource.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>
#include <charconv>
#include <future>

namespace kontor
{

namespace
{

// By hand: a proof of a million rows spends its time here.
void appendId(QByteArray &text, const Uuid &id)
{
    constexpr char hex[] = "0123456789abcdef";
    char letters[] = "36:________-____-____-____-____________";
    int at = 3;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        letters[at++] = hex[id.data()[i] >> 4];
        letters[at++] = hex[id.data()[i] & 0xf];
    }
    text.append(letters, sizeof letters - 1);
}

void appendValue(QByteArray &text, QByteArrayView value)
{
    char size[24];
    text.append(size, std::to_chars(size, size + sizeof size, value.size()).ptr - size);
    text.append(':');
    text.append(value.data(), value.size());
}

void appendUntold(QByteArray &text, const Value &value)
{
    const auto *words = std::get_if<QString>(&value);
    const auto *number = std::get_if<qint64>(&value);
    appendValue(text, words ? words->toUtf8() : QByteArray::number(number ? *number : 0));
}

} // namespace

quint64 RowHash::of(const Statement &row, int firstColumn)
{
    m_text.resize(0);
    for (int i = 0; i < m_shape.columns.size(); ++i) {
        const int column = firstColumn + i;
        if (row.isNull(column))
            m_text.append('-');
        else if (m_shape.columns[i].isId)
            appendId(m_text, row.uuid(column));
        else
            appendValue(m_text, row.utf8(column));
    }
    return sum();
}

quint64 RowHash::of(const QList<QByteArrayView> &cells)
{
    m_text.resize(0);
    for (int i = 0; i < m_shape.columns.size(); ++i) {
        const QByteArrayView cell = cells.value(i);
        char digits[24];
        if (i >= cells.size())
            appendUntold(m_text, m_shape.columns[i].untold);
        else if (cell.isNull())
            m_text.append('-');
        else if (m_shape.columns[i].isId)
            appendId(m_text, Uuid::fromBytes(cell.data(), cell.size()));
        else if (m_shape.columns[i].isNumber && cell.size() == 8)
            appendValue(
                m_text,
                QByteArrayView(digits,
                               std::to_chars(digits, digits + sizeof digits, qFromBigEndian<qint64>(cell.data())).ptr));
        else
            appendValue(m_text, cell);
    }
    return sum();
}

quint64 RowHash::sum()
{
    m_md5.reset();
    m_md5.addData(m_text);
    return qFromBigEndian<quint64>(m_md5.resultView().data());
}

namespace
{

QByteArray idText(const QByteArray &column)
{
    return "lower(substr(hex(" + column + "),1,8)||'-'||substr(hex(" + column + "),9,4)||'-'||substr(hex(" + column +
           "),13,4)||'-'||substr(hex(" + column + "),17,4)||'-'||substr(hex(" + column + "),21))";
}

void add(TableDigest &digest, quint64 hash)
{
    ++digest.count;
    digest.low += qint64(hash & 0xffffffff);
    digest.high += qint64(hash >> 32);
}

QByteArray bucketOf(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Md5).left(1).toHex();
}

QByteArray selectSql(const TableShape &shape, const QByteArray &key)
{
    QByteArrayList columns = {key};
    for (const ColumnShape &column : shape.columns)
        columns << column.name;
    return "SELECT " + columns.join(", ") + " FROM " + shape.name;
}

} // namespace

QByteArray rowKeySql(const TableShape &shape)
{
    return shape.idColumn >= 0 ? idText("id") : idText("change_set") + " || '/' || seq";
}

Result<TableDigest> localDigest(Replica &replica, const QByteArray &entity)
{
    const TableShape &shape = *replica.shapes().constFind(entity);
    RowHash hash(shape);
    TableDigest digest;
    KONTOR_TRY(replica.database().each(selectSql(shape, "1"), {}, [&](const Statement &row) {
        add(digest, hash.of(row, 1));
        return true;
    }));
    return digest;
}

Result<QMap<QByteArray, TableDigest>> localBuckets(Replica &replica, const QByteArray &entity)
{
    const TableShape &shape = *replica.shapes().constFind(entity);
    RowHash hash(shape);
    QMap<QByteArray, TableDigest> buckets;
    KONTOR_TRY(replica.database().each(selectSql(shape, rowKeySql(shape)), {}, [&](const Statement &row) {
        add(buckets[bucketOf(row.utf8(0))], hash.of(row, 1));
        return true;
    }));
    return buckets;
}

Result<QMap<QByteArray, quint64>> localRows(Replica &replica, const QByteArray &entity, const QSet<QByteArray> &which)
{
    const TableShape &shape = *replica.shapes().constFind(entity);
    RowHash hash(shape);
    QMap<QByteArray, quint64> rows;
    KONTOR_TRY(replica.database().each(selectSql(shape, rowKeySql(shape)), {}, [&](const Statement &row) {
        if (which.contains(bucketOf(row.utf8(0))))
            rows.insert(row.utf8(0).toByteArray(), hash.of(row, 1));
        return true;
    }));
    return rows;
}

namespace
{

/// What a comparison of one table finds goes into the list.
class Differences
{
public:
    /// `waiting`: sets that the server has not decided yet; nobody has to mend those.
    Differences(PullList &list, TableComparison &comparison, const QSet<Uuid> &waiting)
        : m_list(list)
        , m_comparison(comparison)
        , m_waiting(waiting)
        , m_isOfSets(comparison.table == "change_op")
        , m_entity(m_isOfSets ? "change_set" : comparison.table)
    {
    }

    /// The server has it, and it is another one here. A set's ops leave with it.
    Result<> ask(const Uuid &id)
    {
        if (isWaiting(id))
            return {};
        KONTOR_LET(isLeaving, m_isOfSets ? m_list.isLeaving(m_entity, id) : Result<bool>(false));
        KONTOR_LET(isNew, isLeaving ? Result<bool>(false) : m_list.ask(m_entity, id));
        note(isNew, id);
        return {};
    }
    /// Here alone. What is asked for anyway will not be found.
    Result<> leave(const Uuid &id)
    {
        if (m_isOfSets || isWaiting(id))
            return ask(id);
        KONTOR_LET(isAsked, m_list.isAsked(m_entity, id));
        if (!isAsked)
            KONTOR_TRY(m_list.leave(m_entity, id));
        note(!isAsked, id);
        return {};
    }

private:
    bool isWaiting(const Uuid &id) const { return m_entity == "change_set" && m_waiting.contains(id); }
    void note(bool isNew, const Uuid &id)
    {
        constexpr qsizetype named = 1000;
        m_comparison.differing += isNew;
        if (isNew && m_comparison.rows.size() < named)
            m_comparison.rows << id;
    }

    PullList &m_list;
    TableComparison &m_comparison;
    QSet<Uuid> m_waiting;
    bool m_isOfSets;
    QByteArray m_entity;
};

Result<> noteDifferences(const QMap<QByteArray, quint64> &here, const QMap<QByteArray, quint64> &there,
                         Differences &found)
{
    const auto idOf = [](const QByteArray &key) { return Uuid::fromText(QString::fromLatin1(key.left(36))); };
    for (auto row = there.begin(); row != there.end(); ++row)
        if (const auto mine = here.constFind(row.key()); mine == here.constEnd() || *mine != *row)
            KONTOR_TRY(found.ask(idOf(row.key())));
    for (auto row = here.begin(); row != here.end(); ++row)
        if (!there.contains(row.key()))
            KONTOR_TRY(found.leave(idOf(row.key())));
    return {};
}

// All rows of the table: what is here goes into a temporary table as ids and hashes, what is there as well goes out
// again; the rest is here alone, or another one. An op is named by its set.
Result<> lookAtAll(Replica &replica, ServerLink &link, PullList &list, const QByteArray &entity, Differences &found)
{
    Database &database = replica.database();
    const TableShape &shape = *replica.shapes().constFind(entity);
    const int idColumn = shape.idColumn < 0 ? shape.indexOf("change_set") : shape.idColumn;
    RowHash hash(shape);
    KONTOR_TRY(database.execute("CREATE TEMP TABLE IF NOT EXISTS compared (id BLOB, hash INTEGER, PRIMARY KEY (id, "
                                "hash)) WITHOUT ROWID; DELETE FROM compared"));
    KONTOR_TRY(list.fill([&]() -> Result<> {
        KONTOR_LET(insert, database.prepare("INSERT OR IGNORE INTO compared VALUES (?, ?)"));
        Result<> done;
        KONTOR_TRY(database.each(selectSql(shape, "1"), {}, [&](const Statement &row) {
            insert.bind(1, row.uuid(1 + idColumn));
            insert.bind(2, qint64(hash.of(row, 1)));
            done = insert.run();
            return done.has_value();
        }));
        return done;
    }));
    KONTOR_TRY(list.fill([&]() -> Result<> {
        return link.copy(entity, [&](const QList<QByteArrayView> &cells) -> Result<> {
            if (!shape.isWholeWith(cells.size()) || cells[idColumn].size() != 16)
                return fail(Error::Kind::Storage, QStringLiteral("server_answer_unknown"));
            const Uuid id = Uuid::fromBytes(cells[idColumn].data(), 16);
            KONTOR_LET(isHere,
                       database.run("DELETE FROM compared WHERE id = ? AND hash = ?", {id, qint64(hash.of(cells))}));
            return isHere ? Result<>() : found.ask(id);
        });
    }));
    return list.fill([&]() -> Result<> {
        Result<> done;
        KONTOR_TRY(database.each("SELECT id FROM compared", {}, [&](const Statement &row) {
            done = found.leave(row.uuid(0));
            return done.has_value();
        }));
        return done;
    });
}

// A bucket costs the server a look at the whole table; all rows at once cost as much as two of them. Of a bucket all
// hashes lie in memory.
Result<> lookCloser(Replica &replica, ServerLink &link, PullList &list, TableComparison &comparison)
{
    constexpr qsizetype fewBuckets = 4;
    constexpr qint64 fewRows = 20'000;
    constexpr qint64 allBuckets = 256;
    QSet<Uuid> waiting;
    KONTOR_TRY(replica.database().each("SELECT change_set FROM outbox WHERE state IN ('pending', 'sending')", {},
                                       [&](const Statement &row) {
                                           waiting << row.uuid(0);
                                           return true;
                                       }));
    Differences found(list, comparison, waiting);
    KONTOR_LET(here, localBuckets(replica, comparison.table));
    KONTOR_LET(there, link.buckets(comparison.table));
    QSet<QByteArray> names;
    for (const auto *side : {&here, &there})
        for (auto bucket = side->begin(); bucket != side->end(); ++bucket)
            if (here.value(bucket.key()) != there.value(bucket.key()))
                names << bucket.key();
    const qint64 most = qMax(comparison.local, comparison.remote);
    const qint64 rows = names.size() * most / allBuckets;
    // The hashes of a server that does not know the last column yet are other ones; its rows tell.
    const TableShape &shape = *replica.shapes().constFind(comparison.table);
    const bool isYounger = most <= allBuckets && shape.isWholeWith(shape.columns.size() - 1);
    if (names.size() > fewBuckets || rows > fewRows || isYounger)
        return lookAtAll(replica, link, list, comparison.table, found);
    KONTOR_LET(mine, localRows(replica, comparison.table, names));
    QList<QByteArray> ordered(names.begin(), names.end());
    std::sort(ordered.begin(), ordered.end());
    QMap<QByteArray, quint64> theirs;
    for (const QByteArray &name : std::as_const(ordered)) {
        KONTOR_LET(bucket, link.bucket(comparison.table, name));
        theirs.insert(bucket);
    }
    return noteDifferences(mine, theirs, found);
}

} // namespace

Result<QList<TableComparison>> compareAll(Replica &replica, ServerLink &link, PullList &list)
{
    // The server adds up while the file is read.
    auto answer = std::async(std::launch::async, [&link] { return link.digest(); });
    const QStringList tables = sharedTables();
    QList<TableDigest> here;
    Result<> isRead;
    for (const QString &table : tables) {
        const auto local = localDigest(replica, table.toUtf8());
        if (!local) {
            isRead = tl::unexpected<Error>(local.error());
            break;
        }
        here << *local;
    }
    KONTOR_LET(remote, answer.get());
    KONTOR_TRY(isRead);
    QList<TableComparison> comparisons;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        TableComparison comparison{tables[i].toUtf8(), here[i].count, 0, true, 0, {}};
        const TableDigest there = remote.value(comparison.table);
        comparison.remote = there.count;
        comparison.isEqual = here[i] == there;
        if (!comparison.isEqual)
            KONTOR_TRY(lookCloser(replica, link, list, comparison));
        comparisons << comparison;
    }
    return comparisons;
}

} // namespace kontor

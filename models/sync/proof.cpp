// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/proof.h"

#include "store/sqlresource.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>
#include <charconv>
#include <future>
#include <vector>

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
        if (cell.isNull())
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

void noteDifferences(const QMap<QByteArray, quint64> &here, const QMap<QByteArray, quint64> &there,
                     TableComparison &comparison)
{
    const auto isOp = [](const QByteArray &key) { return key.contains('/'); };
    const auto idOf = [](const QByteArray &key) {
        return Uuid::fromText(QString::fromLatin1(key.left(key.indexOf('/') < 0 ? key.size() : key.indexOf('/'))));
    };
    for (auto row = here.begin(); row != here.end(); ++row) {
        const auto other = there.constFind(row.key());
        if (other == there.constEnd() && !isOp(row.key()))
            comparison.gone << idOf(row.key());
        else if (other == there.constEnd() || *other != *row)
            comparison.differing << idOf(row.key());
    }
    for (auto row = there.begin(); row != there.end(); ++row)
        if (!here.contains(row.key()))
            comparison.differing << idOf(row.key());
}

/// A row, or the ops of a set.
struct HashedRow {
    Uuid id;
    quint64 sum; ///< of the hashes here, less those there
};

Result<QList<HashedRow>> hashedRows(Replica &replica, const TableShape &shape, int idColumn, qint64 count)
{
    QList<HashedRow> rows;
    rows.reserve(count);
    RowHash hash(shape);
    KONTOR_TRY(replica.database().each(selectSql(shape, "1"), {}, [&](const Statement &row) {
        const Uuid id = row.uuid(1 + idColumn);
        if (!rows.isEmpty() && rows.last().id == id)
            rows.last().sum += hash.of(row, 1);
        else
            rows << HashedRow{id, hash.of(row, 1)};
        return true;
    }));
    const auto isLess = [](const HashedRow &one, const HashedRow &other) { return one.id < other.id; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), isLess))
        std::sort(rows.begin(), rows.end(), isLess);
    return rows;
}

// A bucket costs the server a look at the whole table; all rows at once cost as much as two of them. Ops lie in the
// order of their sets here, in any order there.
Result<> lookAtAll(Replica &replica, ServerLink &link, TableComparison &comparison)
{
    const TableShape &shape = *replica.shapes().constFind(comparison.table);
    const bool isOfSets = shape.idColumn < 0;
    const int idColumn = isOfSets ? shape.indexOf("change_set") : shape.idColumn;
    KONTOR_LET(rows, hashedRows(replica, shape, idColumn, isOfSets ? 0 : comparison.local));
    std::vector<bool> isThere(size_t(rows.size()), false);
    RowHash hash(shape);
    auto next = rows.begin();
    KONTOR_TRY(link.copy(comparison.table, [&](const QList<QByteArrayView> &cells) -> Result<> {
        if (cells.size() < shape.columns.size() || cells[idColumn].size() != 16)
            return fail(Error::Kind::Storage, QStringLiteral("server_answer_unknown"));
        const Uuid id = Uuid::fromBytes(cells[idColumn].data(), 16);
        // Mostly they come in our order.
        auto row = next != rows.end() && next->id == id
                       ? next
                       : std::lower_bound(rows.begin(), rows.end(), id,
                                          [](const HashedRow &one, const Uuid &other) { return one.id < other; });
        if (row == rows.end() || row->id != id) {
            comparison.differing << id;
            return {};
        }
        isThere[size_t(row - rows.begin())] = true;
        row->sum -= hash.of(cells);
        next = isOfSets ? row : row + 1;
        return {};
    }));
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!isThere[size_t(i)] && !isOfSets)
            comparison.gone << rows[i].id;
        else if (rows[i].sum != 0)
            comparison.differing << rows[i].id;
    return {};
}

Result<> lookCloser(Replica &replica, ServerLink &link, TableComparison &comparison)
{
    KONTOR_LET(here, localBuckets(replica, comparison.table));
    KONTOR_LET(there, link.buckets(comparison.table));
    QSet<QByteArray> names;
    for (const auto *side : {&here, &there})
        for (auto bucket = side->begin(); bucket != side->end(); ++bucket)
            if (here.value(bucket.key()) != there.value(bucket.key()))
                names << bucket.key();
    QList<QByteArray> ordered(names.begin(), names.end());
    std::sort(ordered.begin(), ordered.end());
    constexpr qsizetype few = 4;
    if (names.size() > few)
        return lookAtAll(replica, link, comparison);
    KONTOR_LET(mine, localRows(replica, comparison.table, names));
    QMap<QByteArray, quint64> theirs;
    for (const QByteArray &name : std::as_const(ordered)) {
        KONTOR_LET(rows, link.bucket(comparison.table, name));
        theirs.insert(rows);
    }
    noteDifferences(mine, theirs, comparison);
    return {};
}

} // namespace

Result<QList<TableComparison>> compareAll(Replica &replica, ServerLink &link)
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
        TableComparison comparison{tables[i].toUtf8(), here[i].count, 0, true, {}, {}};
        const TableDigest there = remote.value(comparison.table);
        comparison.remote = there.count;
        comparison.isEqual = here[i] == there;
        if (!comparison.isEqual)
            KONTOR_TRY(lookCloser(replica, link, comparison));
        comparison.differing = inOrder(comparison.differing);
        comparison.gone = inOrder(comparison.gone);
        comparisons << comparison;
    }
    return comparisons;
}

} // namespace kontor

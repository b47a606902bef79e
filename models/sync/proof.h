// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Proof: the file's digests, made of the stored values each time, and where they differ from the server's.
#pragma once

#include "sync/pulllist.h"

#include <QCryptographicHash>
#include <QSet>

namespace kontor
{

/// A row's hash: the first 64 bits of md5 of its canonical text (docs/sync.md, "Digest").
class RowHash
{
public:
    explicit RowHash(const TableShape &shape)
        : m_shape(shape)
    {
    }
    /// Of a row whose columns are those of the table, in its order, from `firstColumn` on.
    quint64 of(const Statement &row, int firstColumn = 0);
    /// Of cells as ServerLink::copy() hands them.
    quint64 of(const QList<QByteArrayView> &cells);

private:
    quint64 sum();

    const TableShape &m_shape;
    QByteArray m_text;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
};

/// What names a row in a bucket: its id, of an op "SET/SEQ".
QByteArray rowKeySql(const TableShape &shape);

Result<QMap<QByteArray, TableDigest>> localBuckets(Replica &replica, const QByteArray &entity);
Result<TableDigest> localDigest(Replica &replica, const QByteArray &entity);
/// Hashes of the rows in these buckets, by what names a row.
Result<QMap<QByteArray, quint64>> localRows(Replica &replica, const QByteArray &entity, const QSet<QByteArray> &which);

struct TableComparison {
    QByteArray table;
    qint64 local = 0;
    qint64 remote = 0;
    bool isEqual = true;
    qint64 differing = 0; ///< rows that were in no list before
    QList<Uuid> rows;     ///< of these the first, for people
};

/// All tables, inside a pull. Asks for buckets only where digests differ, for ids only where buckets do. `list` asks
/// then for rows that the server has and that are other ones here, or not here (of change_op for the sets), and rows
/// that are here alone leave.
Result<QList<TableComparison>> compareAll(Replica &replica, ServerLink &link, PullList &list);

} // namespace kontor

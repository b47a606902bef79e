// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Proof: the file's digests, made of the stored values each time, and where they differ from the server's.
#pragma once

#include "sync/idlist.h"
#include "sync/replica.h"

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
    IdList differing; ///< rows that the server has and that are other ones here, or not here; of change_op the sets
    IdList gone;      ///< rows that are here alone
};

/// All tables, inside a pull. Asks for buckets only where digests differ, for ids only where buckets do. Takes 24 bytes
/// a row of the largest table that differs.
Result<QList<TableComparison>> compareAll(Replica &replica, ServerLink &link);

} // namespace kontor

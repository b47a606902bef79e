// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowWriter: one row of the server into the file or out of it, its side rows too.
#pragma once

#include "sync/replica.h"

namespace kontor
{

/// For use inside Replica::settle().
class RowWriter
{
public:
    explicit RowWriter(Replica &replica)
        : m_database(replica.database())
        , m_shapes(replica.shapes())
        , m_mandant(replica.mandant())
    {
    }

    /// Whether anything is different now. A row keeps its handle. Errors: Rejected where a key is taken by another row.
    Result<bool> write(const QByteArray &entity, const QJsonObject &values);
    /// Whether it was there. Of a change set its ops go first.
    Result<bool> remove(const RowName &row);
    /// Other rows that hold a unique key of these values.
    Result<QList<RowName>> inTheWayOf(const RowName &row, const QJsonObject &values);

private:
    struct Texts {
        QByteArray select;
        QByteArray insert;
        QByteArray isRow;
        QList<int> keys; ///< columns
    };
    const Texts &textsOf(const TableShape &shape);
    Result<> update(const TableShape &shape, const Texts &texts, const QList<int> &changed, const Values &values);

    Database &m_database;
    const TableShapes &m_shapes;
    Uuid m_mandant;
    QHash<QByteArray, Texts> m_texts;
};

} // namespace kontor

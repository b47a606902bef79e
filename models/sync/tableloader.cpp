// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tableloader.h"

#include "domain/fold.h"
#include "store/sidetables.h"

#include <QtEndian>

namespace kontor
{

TableLoader::TableLoader(Database &database, const TableShape &shape)
    : m_database(database)
    , m_shape(shape)
{
    const QByteArrayList searched = searchedColumns(shape.name);
    for (const QByteArray &column : searched)
        m_searched << shape.indexOf(column);
}

AddCell TableLoader::searchCell() const
{
    if (m_searched.isEmpty())
        return {};
    return [searched = m_searched](const QList<QByteArrayView> &cells, QByteArray &bytes) {
        for (const int column : searched)
            if (column < cells.size())
                appendSearchText(bytes, cells[column]);
    };
}

Result<> TableLoader::begin()
{
    if (!m_searched.isEmpty()) {
        KONTOR_TRY(m_database.execute("DELETE FROM " + m_shape.name + "_row"));
        KONTOR_LET(addSideRow, m_database.prepare(addedSideRowSql(m_shape.name)));
        m_addSideRow.emplace(std::move(addSideRow));
    }
    KONTOR_TRY(m_database.execute("DELETE FROM " + m_shape.name));
    QByteArrayList columns;
    QByteArrayList places;
    for (const ColumnShape &column : m_shape.columns) {
        columns << column.name;
        places << "?";
    }
    KONTOR_LET(insert, m_database.prepare("INSERT INTO " + m_shape.name + " (" + columns.join(", ") + ") VALUES (" +
                                          places.join(", ") + ")"));
    m_insert.emplace(std::move(insert));
    return {};
}

Result<> TableLoader::add(const QList<QByteArrayView> &cells)
{
    const auto unknown = [&] {
        return fail(Error::Kind::Storage, QStringLiteral("server_answer_unknown"), QString::fromUtf8(m_shape.name));
    };
    const qsizetype told = cells.size() - (m_addSideRow ? 1 : 0);
    if (told < 0 || !m_shape.isWholeWith(told))
        return unknown();
    for (int i = 0; i < m_shape.columns.size(); ++i) {
        if (i >= told) {
            m_insert->bind(i + 1, m_shape.columns[i].untold);
            continue;
        }
        const QByteArrayView cell = cells[i];
        const ColumnShape &column = m_shape.columns[i];
        if (cell.isNull()) {
            m_insert->bindKept(i + 1, QByteArrayView());
        } else if (column.isId) {
            if (cell.size() != 16)
                return unknown();
            m_insert->bindKeptId(i + 1, cell);
        } else if (column.isNumber) {
            if (cell.size() != 8)
                return unknown();
            m_insert->bind(i + 1, qFromBigEndian<qint64>(cell.data()));
        } else {
            if (!cell.isValidUtf8() || cell.contains('\0'))
                return unknown();
            m_insert->bindKept(i + 1, cell);
        }
    }
    KONTOR_TRY(m_insert->run());
    if (!m_addSideRow)
        return {};
    m_addSideRow->bindKeptId(1, cells[m_shape.mandantColumn]);
    m_addSideRow->bindKeptId(2, cells[m_shape.idColumn]);
    m_addSideRow->bindKept(3, cells.last());
    return m_addSideRow->run();
}

} // namespace kontor

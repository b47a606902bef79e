// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tableloader.h"

#include <QtEndian>

namespace kontor
{

Result<> TableLoader::begin()
{
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
    if (cells.size() < m_shape.columns.size())
        return unknown();
    for (int i = 0; i < m_shape.columns.size(); ++i) {
        const QByteArrayView cell = cells[i];
        const ColumnShape &column = m_shape.columns[i];
        if (cell.isNull()) {
            m_insert->bindKept(i + 1, QByteArrayView());
        } else if (column.isId) {
            if (cell.size() != 16)
                return unknown();
            m_insert->bind(i + 1, Uuid::fromBytes(cell.data(), 16));
        } else if (column.isNumber) {
            if (cell.size() != 8)
                return unknown();
            m_insert->bind(i + 1, qFromBigEndian<qint64>(cell.data()));
        } else {
            m_insert->bindKept(i + 1, cell);
        }
    }
    return m_insert->run();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel, what views ask: cells, headers, places of rows.
#include "items/cells.h"
#include "items/listmodel.h"

#include <QCoreApplication>

namespace kontor::items
{

qint64 ListModel::handleAt(int row) const
{
    return row >= 0 && row < m_handles.size() ? m_handles[row] : noHandle;
}

int ListModel::rowOfHandle(qint64 handle) const
{
    return int(m_handles.indexOf(handle));
}

Uuid ListModel::idAt(int row) const
{
    const ListRow *known = m_pages->row(row);
    return known ? known->id : Uuid();
}

int ListModel::rowOf(const Uuid &id) const
{
    const qint64 handle = m_pages->handleOf(id);
    return handle == noHandle ? -1 : rowOfHandle(handle);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListColumn &column = *spec().column(m_columns[index.column()]);
    if (role == CellTypeRole)
        return int(column.type);
    if (role == Qt::TextAlignmentRole)
        return column.type == CellType::Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role == HandleRole)
        return handleAt(index.row()) == noHandle ? QVariant() : QVariant(handleAt(index.row()));
    if (role != Qt::DisplayRole && role < Qt::UserRole)
        return {};
    const ListRow *row = m_pages->row(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row || index.column() >= row->cells.size())
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == RowIdRole)
        return QVariant::fromValue(row->id);
    if (role == LockedRole)
        return !row->isOpenable;
    return cellData(column, row->cells[index.column()], role);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ListColumn &column = *spec().column(m_columns[section]);
    switch (role) {
    case Qt::DisplayRole:
        return column.title ? QCoreApplication::translate("List", column.title) : QString::fromUtf8(column.key);
    case CellTypeRole:
        return int(column.type);
    case ColumnKeyRole:
        return column.key;
    case Qt::TextAlignmentRole:
        return int((column.type == CellType::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ListModel::value(int row, const QByteArray &key) const
{
    const qsizetype column = m_question.columns.indexOf(key);
    const ListRow *known = row >= 0 && row < count() && column >= 0 ? m_pages->row(row) : nullptr;
    return known && column < known->cells.size() ? cellData(*spec().column(key), known->cells[column], RawValueRole)
                                                 : QVariant();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    QList<SortKey> keys;
    if (column >= 0 && column < columnCount())
        keys << SortKey{m_columns[column], order == Qt::DescendingOrder};
    setSort(keys);
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cells.h"

#include "domain/namelist.h"

namespace kontor::items
{

namespace
{

QVariant rawValue(const ListColumn &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return column.type == CellType::YesNo ? QVariant(*number != 0) : QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return column.type == CellType::Words ? QVariant(cellWords(*text)) : QVariant(*text);
    return {};
}

QVariant displayText(const ListColumn &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return column.type == CellType::YesNo ? QString() : QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return column.type == CellType::Words ? joinNames(cellWords(*text)) : *text;
    return {};
}

} // namespace

QVariant cellData(const ListColumn &column, const Value &value, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column, value);
    case CellTypeRole:
        return int(column.type);
    case StateKeyRole:
        return column.type == CellType::State ? rawValue(column, value) : QVariant();
    case RawValueRole:
        return rawValue(column, value);
    default:
        return {};
    }
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cells.h"

#include "domain/namelist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::items
{

namespace
{

QVariant rawValue(const ListColumn &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return column.type == CellType::YesNo ? QVariant(*number != 0) : QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return column.type == CellType::Words ? QVariant(words(*text)) : QVariant(*text);
    return {};
}

QVariant displayText(const ListColumn &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return column.type == CellType::YesNo ? QString() : QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return column.type == CellType::Words ? joinNames(words(*text)) : *text;
    return {};
}

} // namespace

QStringList words(const QString &json)
{
    QStringList texts;
    if (json == u"[]") // most, and asked for with every cell that is painted
        return texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : array)
        texts << entry.toString();
    return texts;
}

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

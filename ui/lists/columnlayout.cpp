// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnlayout.h"

#include <QJsonArray>

#include <algorithm>

namespace kontor::ui
{

ColumnLayout ColumnLayout::ofSpec(const ListSpec &spec)
{
    ColumnLayout layout;
    for (const ListColumn &column : spec.columns)
        if (column.title)
            layout.columns << Column{column.key, 0, column.isShown};
    return layout;
}

ColumnLayout ColumnLayout::fromJson(const QJsonObject &json, const ListSpec &spec)
{
    const ColumnLayout fresh = ofSpec(spec);
    ColumnLayout layout;
    const QJsonArray columns = json.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue &saved : columns) {
        const QByteArray key = saved[QStringLiteral("key")].toString().toUtf8();
        const ListColumn *known = spec.column(key);
        if (known && known->title && !layout.find(key))
            layout.columns << Column{key, qBound(0, saved[QStringLiteral("width")].toInt(), 4000),
                                     saved[QStringLiteral("shown")].toBool(true)};
    }
    for (qsizetype i = 0; i < fresh.columns.size(); ++i)
        if (!layout.find(fresh.columns[i].key))
            layout.columns.insert(qMin(i, layout.columns.size()), fresh.columns[i]);
    const QJsonArray sort = json.value(QStringLiteral("sort")).toArray();
    for (const QJsonValue &saved : sort) {
        const QByteArray key = saved[QStringLiteral("key")].toString().toUtf8();
        if (spec.column(key))
            layout.sort << SortKey{key, saved[QStringLiteral("descending")].toBool()};
    }
    if (layout.shownKeys().isEmpty())
        layout.columns = fresh.columns;
    return layout;
}

QJsonObject ColumnLayout::toJson() const
{
    QJsonArray saved;
    for (const Column &column : columns)
        saved << QJsonObject{{QStringLiteral("key"), QString::fromUtf8(column.key)},
                             {QStringLiteral("width"), column.width},
                             {QStringLiteral("shown"), column.isShown}};
    QJsonArray sorted;
    for (const SortKey &key : sort)
        sorted << QJsonObject{{QStringLiteral("key"), QString::fromUtf8(key.key)},
                              {QStringLiteral("descending"), key.isDescending}};
    return {{QStringLiteral("columns"), saved}, {QStringLiteral("sort"), sorted}};
}

QList<QByteArray> ColumnLayout::shownKeys() const
{
    QList<QByteArray> keys;
    for (const Column &column : columns)
        if (column.isShown)
            keys << column.key;
    return keys;
}

ColumnLayout::Column *ColumnLayout::find(const QByteArray &key)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

} // namespace kontor::ui

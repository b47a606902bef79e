// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columngroups.h"

#include "store/sqlresource.h"

namespace kontor
{

namespace
{

QList<GroupedColumn> parse(const QString &text)
{
    QList<GroupedColumn> columns;
    int group = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        ++group;
        const QString name = line.section(u'|', 0, 0).trimmed();
        const QStringList words = line.section(u'|', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            columns << GroupedColumn{group, name, word.section(u'.', 0, 0), word.section(u'.', 1)};
    }
    return columns;
}

} // namespace

const QList<GroupedColumn> &groupedColumns()
{
    static const QList<GroupedColumn> columns = parse(sqlResource(QStringLiteral("rules/groups.txt")));
    return columns;
}

namespace
{

GroupedColumn find(const QString &table, const QString &column)
{
    for (const GroupedColumn &grouped : groupedColumns())
        if (grouped.table == table && grouped.column == column)
            return grouped;
    return {};
}

} // namespace

int groupOf(const QString &table, const QString &column)
{
    return find(table, column).group;
}

QString groupName(const QString &table, const QString &column)
{
    return find(table, column).name;
}

QString groupedColumnsSql()
{
    QStringList rows;
    for (const GroupedColumn &grouped : groupedColumns())
        rows << QStringLiteral("SELECT %1 AS family, %2 AS place, '%3' AS title, '%4' AS entity, '%5' AS field")
                    .arg(grouped.group)
                    .arg(rows.size())
                    .arg(grouped.name, grouped.table, grouped.column);
    return rows.join(QStringLiteral(" UNION ALL "));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnGroups: the columns that are taken all or none where two people changed them (rules/groups.txt, SYNC 2.5).
#pragma once

#include <QList>
#include <QString>

namespace kontor
{

struct GroupedColumn {
    int group = 0; ///< from 1; of one group in one table or several, by the id of the row
    QString name;  ///< of the group: address
    QString table;
    QString column;
};

/// In the order in which a person reads them.
const QList<GroupedColumn> &groupedColumns();

/// 0: of none.
int groupOf(const QString &table, const QString &column);
/// Of the group of this column.
QString groupName(const QString &table, const QString &column);

/// Rows (family, place, title, entity, field) for both engines: SELECT ... UNION ALL SELECT ...
QString groupedColumnsSql();

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tableshape.h"

#include "store/columngroups.h"
#include "store/sqlresource.h"

#include <QJsonValue>
#include <algorithm>

namespace kontor
{

namespace
{

/// A column's default as SQLite words it: a number or a text in quotes.
Value defaultOf(const QString &sql)
{
    if (sql.isEmpty())
        return nullptr;
    if (sql.startsWith(u'\''))
        return sql.mid(1, sql.size() - 2);
    return qint64(sql.toLongLong());
}

} // namespace

int TableShape::indexOf(QByteArrayView column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return int(i);
    return -1;
}

bool TableShape::isWholeWith(qsizetype columnsTold) const
{
    return std::none_of(columns.begin() + qMin(columnsTold, columns.size()), columns.end(),
                        [](const ColumnShape &one) { return std::holds_alternative<std::nullptr_t>(one.untold); });
}

Result<TableShape> readTableShape(Database &database, const QString &table)
{
    TableShape shape;
    shape.name = table.toUtf8();
    KONTOR_TRY(
        database.each("SELECT name, type, dflt_value FROM pragma_table_info(?)", {table}, [&](const Statement &row) {
            const QByteArray type = row.utf8(1).toByteArray();
            shape.columns << ColumnShape{row.utf8(0).toByteArray(), type == "BLOB", type == "INTEGER",
                                         groupOf(table, row.text(0)), defaultOf(row.text(2))};
            shape.namesSize += shape.columns.last().name.size();
            return true;
        }));
    shape.idColumn = shape.indexOf("id");
    shape.mandantColumn = shape.indexOf("mandant");
    if (table == u"customer" || table == u"customer_profile" || table == u"customer_merge")
        shape.customerColumn = shape.idColumn;
    else
        shape.customerColumn = shape.indexOf("customer");
    return shape;
}

Result<TableShapes> readTableShapes(Database &database)
{
    TableShapes shapes;
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        if (table == u"change_set" || table == u"change_op")
            continue;
        KONTOR_LET(shape, readTableShape(database, table));
        shapes.insert(shape.name, shape);
    }
    return shapes;
}

Value valueFromJson(const ColumnShape &column, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return nullptr;
    if (column.isId)
        return idOrNull(Uuid::fromText(json.toString()));
    if (column.isNumber)
        return qint64(json.toInteger());
    return json.toString();
}

} // namespace kontor

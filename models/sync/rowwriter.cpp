// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowwriter.h"

#include "store/sidetables.h"

namespace kontor
{

using Kind = Error::Kind;

Value RowWriter::valueOf(const ColumnShape &column, const QJsonObject &values) const
{
    return valueFromJson(column, values.value(QString::fromUtf8(column.name)));
}

const QByteArray &RowWriter::upsertSql(const TableShape &shape)
{
    QByteArray &sql = m_upserts[shape.name];
    if (!sql.isEmpty())
        return sql;
    QByteArrayList columns;
    QByteArrayList places;
    QByteArrayList set;
    QByteArrayList differs;
    const bool isOp = shape.idColumn < 0;
    for (const ColumnShape &column : shape.columns) {
        columns << column.name;
        places << "?";
        set << column.name + " = excluded." + column.name;
        differs << shape.name + "." + column.name + " IS NOT excluded." + column.name;
    }
    sql = "INSERT INTO " + shape.name + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") +
          ") ON CONFLICT (mandant, " + (isOp ? "change_set, seq" : "id") + ") DO UPDATE SET " + set.join(", ") +
          " WHERE " + differs.join(" OR ");
    return sql;
}

Result<bool> RowWriter::write(const QByteArray &entity, const QJsonObject &values)
{
    const TableShape &shape = *m_shapes.constFind(entity);
    Values bound;
    bound.reserve(shape.columns.size());
    for (const ColumnShape &column : shape.columns)
        bound << valueOf(column, values);
    KONTOR_LET(changed, m_database.run(upsertSql(shape), bound));
    if (changed == 0)
        return false;
    if (shape.idColumn >= 0) {
        const auto *mandant = std::get_if<Uuid>(&bound[shape.mandantColumn]);
        const auto *id = std::get_if<Uuid>(&bound[shape.idColumn]);
        if (mandant && id)
            KONTOR_TRY(remakeSideRow(m_database, entity, *mandant, *id));
        // The profile's side row bears the customer's handle, which is new where the customer is.
        if (mandant && id && entity == "customer")
            KONTOR_TRY(remakeSideRow(m_database, "customer_profile", *mandant, *id));
    }
    return true;
}

Result<bool> RowWriter::remove(const RowName &row)
{
    if (row.entity == "change_set")
        KONTOR_TRY(m_database.run("DELETE FROM change_op WHERE mandant = ? AND change_set = ?", {m_mandant, row.id}));
    KONTOR_TRY(dropSideRow(m_database, row.entity, m_mandant, row.id));
    KONTOR_LET(gone,
               m_database.run("DELETE FROM " + row.entity + " WHERE mandant = ? AND id = ?", {m_mandant, row.id}));
    return gone > 0;
}

Result<QList<RowName>> RowWriter::inTheWayOf(const RowName &row, const QJsonObject &values)
{
    struct UniqueIndex {
        QByteArray name;
        QByteArray condition; ///< of a partial one
    };
    QList<UniqueIndex> indexes;
    KONTOR_TRY(m_database.each(
        "SELECT l.name, s.sql FROM pragma_index_list(?) l LEFT JOIN sqlite_schema s ON s.type = "
        "'index' AND s.name = l.name WHERE l.\"unique\" = 1",
        {QString::fromUtf8(row.entity)}, [&](const Statement &found) {
            const QByteArray sql = found.utf8(1).toByteArray();
            const qsizetype where = sql.indexOf(" WHERE ");
            indexes << UniqueIndex{found.utf8(0).toByteArray(), where < 0 ? QByteArray() : sql.mid(where + 7)};
            return true;
        }));
    const TableShape &shape = *m_shapes.constFind(row.entity);
    QList<RowName> inTheWay;
    for (const UniqueIndex &index : std::as_const(indexes)) {
        QByteArrayList conditions = {"mandant = ?", "id <> ?"};
        Values bound = {m_mandant, row.id};
        KONTOR_TRY(m_database.each("SELECT name FROM pragma_index_info(?)", {QString::fromUtf8(index.name)},
                                   [&](const Statement &found) {
                                       const int column = shape.indexOf(found.utf8(0));
                                       if (column < 0)
                                           return true;
                                       conditions << shape.columns[column].name + " = ?";
                                       bound << valueOf(shape.columns[column], values);
                                       return true;
                                   }));
        if (!index.condition.isEmpty())
            conditions << "(" + index.condition + ")";
        KONTOR_TRY(m_database.each("SELECT id FROM " + row.entity + " WHERE " + conditions.join(" AND "), bound,
                                   [&](const Statement &found) {
                                       const RowName other{row.entity, found.uuid(0)};
                                       if (!inTheWay.contains(other))
                                           inTheWay << other;
                                       return true;
                                   }));
    }
    return inTheWay;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowwriter.h"

#include "store/sidetables.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

Value valueOf(const ColumnShape &column, const QJsonValue &told)
{
    return told.isUndefined() ? column.untold : valueFromJson(column, told);
}

bool isSame(const Statement &row, int place, const ColumnShape &column, const Value &wanted)
{
    const auto *text = std::get_if<QString>(&wanted);
    if (row.isNull(place))
        return std::holds_alternative<std::nullptr_t>(wanted) || (text && text->isNull());
    if (const auto *id = std::get_if<Uuid>(&wanted))
        return column.isId && row.uuid(place) == *id;
    if (const auto *number = std::get_if<qint64>(&wanted))
        return column.isNumber && row.integer(place) == *number;
    return text && !text->isNull() && row.utf8(place) == text->toUtf8();
}

/// Whether a server's value is one of this column, as which it was read; what it does not tell of is as it was before
/// there was such a column.
bool fits(const ColumnShape &column, const QJsonValue &value, const Value &read)
{
    if (value.isNull() || value.isUndefined())
        return true;
    if (column.isNumber)
        return value.toInteger(0) == value.toInteger(1);
    return value.isString() && (!column.isId || std::holds_alternative<Uuid>(read));
}

} // namespace

const RowWriter::Texts &RowWriter::textsOf(const TableShape &shape)
{
    Texts &texts = m_texts[shape.name];
    if (!texts.insert.isEmpty())
        return texts;
    QByteArrayList columns;
    QByteArrayList places;
    for (const ColumnShape &column : shape.columns) {
        columns << column.name;
        places << "?";
    }
    const bool isOp = shape.idColumn < 0;
    texts.keys = isOp ? QList<int>{shape.mandantColumn, shape.indexOf("change_set"), shape.indexOf("seq")}
                      : QList<int>{shape.mandantColumn, shape.idColumn};
    texts.isRow = isOp ? " WHERE mandant = ? AND change_set = ? AND seq = ?" : " WHERE mandant = ? AND id = ?";
    texts.select = "SELECT " + columns.join(", ") + " FROM " + shape.name + texts.isRow;
    texts.insert = "INSERT INTO " + shape.name + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") + ")";
    if (isOp)
        texts.insert += " ON CONFLICT (mandant, change_set, seq) DO NOTHING";
    return texts;
}

// Each column that is set costs its indexes, foreign keys and rules, even with the value that it has; but each choice
// of columns is a statement that is kept.
Result<> RowWriter::update(const TableShape &shape, const Texts &texts, const QList<int> &changed, const Values &values)
{
    constexpr qsizetype few = 2;
    QByteArrayList set;
    Values bound;
    for (int i = 0; i < shape.columns.size(); ++i)
        if (changed.size() > few ? !texts.keys.contains(i) : changed.contains(i)) {
            set << shape.columns[i].name + " = ?";
            bound << values[i];
        }
    for (const int key : texts.keys)
        bound << values[key];
    KONTOR_TRY(m_database.run("UPDATE " + shape.name + " SET " + set.join(", ") + texts.isRow, bound));
    return {};
}

Result<bool> RowWriter::write(const QByteArray &entity, const QJsonObject &values)
{
    const TableShape &shape = *m_shapes.constFind(entity);
    const Texts &texts = textsOf(shape);
    Values wanted;
    wanted.reserve(shape.columns.size());
    for (const ColumnShape &column : shape.columns) {
        const QJsonValue value = values.value(QLatin1String(column.name));
        wanted << valueOf(column, value);
        if (!fits(column, value, wanted.last()))
            return fail(Kind::Storage, QStringLiteral("server_answer_unknown"),
                        QString::fromUtf8(entity + '.' + column.name));
    }
    // Ops are nearly always new, and a set may have as many as there are rows.
    const bool isOp = shape.idColumn < 0;
    if (isOp) {
        KONTOR_LET(added, m_database.run(texts.insert, wanted));
        if (added > 0)
            return true;
    }
    Values key;
    for (const int column : texts.keys)
        key << wanted[column];
    bool isNew = true;
    QList<int> changed;
    KONTOR_TRY(m_database.each(texts.select, key, [&](const Statement &row) {
        isNew = false;
        for (int i = 0; i < wanted.size(); ++i)
            if (!isSame(row, i, shape.columns[i], wanted[i]))
                changed << i;
        return false;
    }));
    if (isNew)
        KONTOR_TRY(m_database.run(texts.insert, wanted));
    else if (changed.isEmpty())
        return false;
    else
        KONTOR_TRY(update(shape, texts, changed, wanted));
    if (isOp)
        return true;
    const auto isSearched = [&, searched = searchedColumns(entity)](int column) {
        return searched.contains(shape.columns[column].name);
    };
    const auto *mandant = std::get_if<Uuid>(&wanted[shape.mandantColumn]);
    const auto *id = std::get_if<Uuid>(&wanted[shape.idColumn]);
    if (mandant && id && (isNew || std::any_of(changed.begin(), changed.end(), isSearched)))
        KONTOR_TRY(remakeSideRow(m_database, entity, *mandant, *id));
    // The profile's side row bears the customer's handle, which is new where the customer is.
    if (mandant && id && isNew && entity == "customer")
        KONTOR_TRY(remakeSideRow(m_database, "customer_profile", *mandant, *id));
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
        KONTOR_TRY(m_database.each(
            "SELECT name FROM pragma_index_info(?)", {QString::fromUtf8(index.name)}, [&](const Statement &found) {
                const int column = shape.indexOf(found.utf8(0));
                if (column < 0)
                    return true;
                conditions << shape.columns[column].name + " = ?";
                bound << valueOf(shape.columns[column], values.value(QLatin1String(shape.columns[column].name)));
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

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listquery.h"

#include "domain/fold.h"

namespace kontor
{

using Kind = Error::Kind;

bool asksForSilent(const ListSpec &spec, const QList<Condition> &where)
{
    return std::any_of(where.begin(), where.end(), [&](const Condition &condition) {
        return !spec.silence.key.isEmpty() && condition.key == spec.silence.key;
    });
}

namespace
{

/// A SELECT under construction: text and the values of its parameters.
struct Question {
    QByteArray sql;
    Values values;

    void add(const QByteArray &text, const Values &more = {})
    {
        sql += text;
        values += more;
    }
};

Result<> unknownKey(const QByteArray &key)
{
    return fail(Kind::Usage, QStringLiteral("unknown_key"), QString::fromUtf8(key), {QString::fromUtf8(key)});
}

Value comparable(const ListColumn &column, const QString &value)
{
    if (column.type == CellType::YesNo)
        return qint64(value == u"true" || value == u"1" || value == u"yes");
    if (column.type == CellType::Number || column.type == CellType::Instant)
        return qint64(value.toLongLong());
    return value;
}

// A State column that answers yes or no on the command line (submandants.active) is also asked with true and false.
QString stateWord(const QString &value)
{
    if (value == u"true")
        return QStringLiteral("active");
    return value == u"false" ? QStringLiteral("inactive") : value;
}

void addColumnCondition(Question &question, const ListColumn &column, const QStringList &values)
{
    question.add(" AND (0");
    for (const QString &value : values) {
        if (column.type == CellType::Words && value.isEmpty())
            question.add(" OR json_array_length(" + column.sql + ") = 0");
        else if (column.type == CellType::Words)
            question.add(" OR EXISTS (SELECT 1 FROM json_each(" + column.sql + ") WHERE value = ?)", {value});
        else if (value.isEmpty())
            question.add(" OR " + column.sql + " IS NULL");
        else
            question.add(" OR " + column.sql + " = ?",
                         {comparable(column, column.key == "active" ? stateWord(value) : value)});
    }
    question.add(")");
}

Result<> addConditions(Question &question, const ListSpec &spec, const QList<Condition> &where)
{
    if (!spec.silence.standing.isEmpty() && !asksForSilent(spec, where))
        question.add(" AND " + spec.silence.standing);
    for (const Condition &condition : where) {
        if (const ListColumn *column = spec.column(condition.key)) {
            addColumnCondition(question, *column, condition.values);
            continue;
        }
        const auto filter = std::find_if(spec.filters.begin(), spec.filters.end(),
                                         [&](const ListFilter &known) { return known.key == condition.key; });
        if (filter == spec.filters.end())
            return unknownKey(condition.key);
        const QString value = condition.values.value(0);
        const Uuid id = Uuid::fromText(value);
        question.add(" AND (" + filter->sql + ")",
                     !filter->sql.contains('?') ? Values() : Values{id.isNull() ? Value(value) : Value(id)});
    }
    return {};
}

void addSearch(Question &question, const ListSpec &spec, const QString &search)
{
    const QStringList words = searchWords(search);
    for (const QString &word : words)
        question.add(" AND instr(" + spec.search + ", ?) > 0", {QString::fromUtf8(searchNeedle(word))});
}

/// To be done before a question that walks the list; a count alone costs less than the copy. Other lists ask for the
/// customers of their rows by key.
Result<> gatherCustomers(Reader &reader, const ListSpec &spec)
{
    return spec.from.startsWith("visible_customer ") ? reader.gather() : Result<>();
}

/// The list's own order. Who sees few of many rows has them gathered and sorted: "+" keeps the planner from walking the
/// order's index past everybody else's. Who sees many walks it, and meets a page of his own soon.
Result<QByteArray> orderFor(Reader &reader, const ListSpec &spec)
{
    constexpr qint64 few = 1000;
    if (reader.session().visibility == u"all")
        return spec.order;
    KONTOR_LET(seen,
               reader.database().integer("SELECT count(*) FROM (SELECT 1 FROM " + spec.from + " LIMIT ?)", {few + 1}));
    return (seen > few ? QByteArray() : QByteArray("+")) + spec.order;
}

Result<> addOrder(Question &question, Reader &reader, const ListSpec &spec, const QList<SortKey> &sort)
{
    QByteArrayList parts;
    for (const SortKey &key : sort) {
        const ListColumn *column = spec.column(key.key);
        if (!column)
            return unknownKey(key.key);
        const bool isText = column->type == CellType::Text || column->type == CellType::Country;
        parts << column->sql + (isText ? " COLLATE kontor_words" : "") + (key.isDescending ? " DESC" : "") +
                     " NULLS LAST";
    }
    KONTOR_LET(order, orderFor(reader, spec));
    parts << order;
    question.add(" ORDER BY " + parts.join(", "));
    return {};
}

Result<QList<int>> columnIndexes(const ListSpec &spec, const QList<QByteArray> &keys)
{
    QList<int> indexes;
    for (const QByteArray &key : keys) {
        const int index = spec.indexOf(key);
        if (index < 0)
            return tl::unexpected<Error>(unknownKey(key).error());
        indexes << index;
    }
    if (keys.isEmpty())
        for (int i = 0; i < spec.columns.size(); ++i)
            indexes << i;
    return indexes;
}

QByteArray cellsSql(const ListSpec &spec, const QList<int> &columns)
{
    QByteArray sql = spec.rid + ", " + (spec.id.isEmpty() ? QByteArray("NULL") : spec.id) + ", " +
                     (spec.openable.isEmpty() ? QByteArray("1") : spec.openable);
    for (const int index : columns)
        sql += ", " + spec.columns[index].sql;
    return sql;
}

QByteArray selectSql(const ListSpec &spec, const QList<int> &columns)
{
    return "SELECT " + cellsSql(spec, columns) + " FROM " + spec.from + " WHERE 1";
}

ListRow readRow(const Statement &statement, const ListSpec &spec, const QList<int> &columns)
{
    ListRow row;
    row.rid = statement.integer(0);
    row.id = statement.uuid(1);
    row.isOpenable = statement.integer(2) != 0;
    row.cells.reserve(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int at = int(i) + 3;
        if (statement.isNull(at))
            row.cells << nullptr;
        else if (const CellType type = spec.columns[columns[i]].type;
                 type == CellType::Number || type == CellType::YesNo || type == CellType::Instant)
            row.cells << statement.integer(at);
        else
            row.cells << statement.text(at);
    }
    return row;
}

} // namespace

Result<> eachListRow(Reader &reader, const ListSpec &spec, const ListQuery &query,
                     const std::function<bool(const ListRow &)> &take)
{
    KONTOR_LET(columns, columnIndexes(spec, query.columns));
    KONTOR_TRY(gatherCustomers(reader, spec));
    Question question;
    question.add(selectSql(spec, columns));
    KONTOR_TRY(addConditions(question, spec, query.where));
    addSearch(question, spec, query.search);
    KONTOR_TRY(addOrder(question, reader, spec, query.sort));
    question.add(" LIMIT ? OFFSET ?", {query.limit, query.offset});
    return reader.database().each(question.sql, question.values,
                                  [&](const Statement &statement) { return take(readRow(statement, spec, columns)); });
}

Result<QList<ListRow>> listRows(Reader &reader, const ListSpec &spec, const ListQuery &query)
{
    QList<ListRow> rows;
    KONTOR_TRY(eachListRow(reader, spec, query, [&](const ListRow &row) {
        rows << row;
        return true;
    }));
    return rows;
}

Result<qint64> countRows(Reader &reader, const ListSpec &spec, const ListQuery &query)
{
    Question question;
    question.add("SELECT count(*) FROM " + spec.from + " WHERE 1");
    KONTOR_TRY(addConditions(question, spec, query.where));
    addSearch(question, spec, query.search);
    return reader.database().integer(question.sql, question.values);
}

Result<ListRow> findRow(Database &database, const ListSpec &spec, const QString &key)
{
    const auto notFound = [&] {
        return fail(Kind::NotFound, QStringLiteral("not_found"), key, {QString::fromUtf8(spec.singular), key});
    };
    const QList<int> columns = *columnIndexes(spec, {});
    Result<ListRow> found = notFound();
    const auto lookUp = [&](const QByteArray &column, const Value &value) -> Result<> {
        Question question;
        question.add(selectSql(spec, columns));
        question.add(" AND " + column + " = ?", {value});
        return database.each(question.sql, question.values, [&](const Statement &statement) {
            found = readRow(statement, spec, columns);
            return false;
        });
    };
    // A number may well look like an id.
    if (const Uuid id = Uuid::fromText(key); !id.isNull() && !spec.id.isEmpty())
        KONTOR_TRY(lookUp(spec.id, id));
    if (!found)
        KONTOR_TRY(lookUp(spec.column(spec.keyColumn)->sql, canonical(key)));
    return found;
}

Result<QList<qint64>> listHandles(Reader &reader, const ListSpec &spec, const QList<Condition> &where, qint64 limit,
                                  qint64 offset)
{
    KONTOR_TRY(gatherCustomers(reader, spec));
    Question question;
    question.add("SELECT " + spec.rid + " FROM " + spec.from + " WHERE 1");
    KONTOR_TRY(addConditions(question, spec, where));
    KONTOR_LET(order, orderFor(reader, spec));
    question.add(" ORDER BY " + order + " LIMIT ? OFFSET ?", {limit, offset});
    QList<qint64> handles;
    KONTOR_TRY(reader.database().each(question.sql, question.values, [&](const Statement &row) {
        handles << row.integer(0);
        return true;
    }));
    return handles;
}

Result<> eachHandle(Reader &reader, const ListSpec &spec, const QList<Condition> &where,
                    const std::function<bool(qint64)> &take)
{
    KONTOR_TRY(gatherCustomers(reader, spec));
    Question question;
    question.add("SELECT " + spec.rid + " FROM " + spec.from + " WHERE 1");
    KONTOR_TRY(addConditions(question, spec, where));
    return reader.database().each(question.sql, question.values,
                                  [&](const Statement &row) { return take(row.integer(0)); });
}

namespace
{

// CROSS JOIN: the planner must begin with the handles. Left to itself it walks an index on the Mandant and sorts every
// row there is.
QByteArray ofHandlesSql(const ListSpec &spec, const QByteArray &what)
{
    return "SELECT " + what + " FROM json_each(?) wanted CROSS JOIN " + spec.from + " WHERE " + spec.rid +
           " = wanted.value";
}

QString handlesJson(const QList<qint64> &handles)
{
    QByteArray json = "[";
    for (const qint64 handle : handles)
        json += QByteArray::number(handle) + ',';
    if (!handles.isEmpty())
        json.chop(1);
    return QString::fromLatin1(json + ']');
}

} // namespace

Result<QList<qint64>> inListOrder(Reader &reader, const ListSpec &spec, const QList<qint64> &handles)
{
    QList<qint64> ordered;
    KONTOR_TRY(reader.database().each(ofHandlesSql(spec, spec.rid) + " ORDER BY " + spec.order, {handlesJson(handles)},
                                      [&](const Statement &row) {
                                          ordered << row.integer(0);
                                          return true;
                                      }));
    return ordered;
}

Result<QSet<qint64>> handlesPassing(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                                    const QList<Condition> &where)
{
    Question question;
    question.add(ofHandlesSql(spec, spec.rid), {handlesJson(handles)});
    KONTOR_TRY(addConditions(question, spec, where));
    QSet<qint64> passing;
    KONTOR_TRY(reader.database().each(question.sql, question.values, [&](const Statement &row) {
        passing << row.integer(0);
        return true;
    }));
    return passing;
}

Result<QList<ListRow>> rowsByHandle(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                                    const QList<QByteArray> &columns)
{
    KONTOR_LET(indexes, columnIndexes(spec, columns));
    QList<ListRow> rows;
    rows.reserve(handles.size());
    // One question for all: each asked anew would gather once more what the actor may see. Rows come in the order of
    // the handles, the outer loop.
    KONTOR_TRY(reader.database().each(ofHandlesSql(spec, cellsSql(spec, indexes)), {handlesJson(handles)},
                                      [&](const Statement &row) {
                                          rows << readRow(row, spec, indexes);
                                          return true;
                                      }));
    return rows;
}

Result<QHash<Uuid, qint64>> handlesOf(Reader &reader, const ListSpec &spec, const QList<Uuid> &ids,
                                      const QList<Condition> &where)
{
    QHash<Uuid, qint64> handles;
    // The Mandant is part of every key: without it the search for an id would walk the table.
    const QByteArray table = spec.id.left(spec.id.indexOf('.'));
    for (const Uuid &id : ids) {
        Question question;
        question.add("SELECT " + spec.rid + " FROM " + spec.from + " WHERE 1");
        KONTOR_TRY(addConditions(question, spec, where));
        question.add(" AND " + table + ".mandant = (SELECT mandant FROM actor) AND " + spec.id + " = ?", {id});
        KONTOR_TRY(reader.database().each(question.sql, question.values, [&](const Statement &row) {
            handles.insert(id, row.integer(0));
            return false;
        }));
    }
    return handles;
}

Result<> eachSearchText(Reader &reader, const ListSpec &spec, const QList<qint64> &handles,
                        const std::function<bool(qint64, QByteArrayView)> &take)
{
    return reader.database().each(ofHandlesSql(spec, spec.rid + ", " + spec.search), {handlesJson(handles)},
                                  [&](const Statement &row) { return take(row.integer(0), row.utf8(1)); });
}

Result<> eachCell(Reader &reader, const ListSpec &spec, const QByteArray &column, const QList<qint64> &handles,
                  const std::function<bool(qint64, QByteArrayView)> &take)
{
    const ListColumn *known = spec.column(column);
    if (!known)
        return unknownKey(column);
    return reader.database().each(ofHandlesSql(spec, spec.rid + ", " + known->sql), {handlesJson(handles)},
                                  [&](const Statement &row) { return take(row.integer(0), row.utf8(1)); });
}

} // namespace kontor

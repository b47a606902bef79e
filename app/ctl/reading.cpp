// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// list, show, count, and what all commands need to open a store and read a question.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/lookas.h"
#include "store/storefile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kontor::ctl
{

using Kind = Error::Kind;

Result<std::unique_ptr<Writer>> openWriter(const Arguments &arguments)
{
    return openStoreForWriting(arguments.store, arguments.actor(), arguments.calendar);
}

Result<std::unique_ptr<Reader>> openReader(const Arguments &arguments)
{
    // Through the writing side once, so that an older file is brought up to date first.
    KONTOR_LET(writer, openWriter(arguments));
    writer.reset();
    KONTOR_TRY(noteLook(arguments.store, arguments.actor(), arguments.calendar));
    return Reader::open(arguments.store, arguments.actor(), arguments.calendar);
}

Result<const ListSpec *> readKind(const QString &kind)
{
    const ListSpec *spec = findList(kind);
    if (!spec)
        return fail(Kind::Usage, QStringLiteral("unknown_kind"), kind, {kind});
    return spec;
}

namespace
{

Result<qint64> readNumber(const Arguments &arguments, const QString &option, qint64 fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), CommandWords::tr("--%1 takes a number").arg(option),
                    {CommandWords::tr("--%1 takes a number").arg(option)});
    return number;
}

Result<QByteArray> knownKey(const ListSpec &spec, const QString &key)
{
    if (!spec.column(key.toUtf8()))
        return fail(Kind::Usage, QStringLiteral("unknown_key"), key, {key});
    return key.toUtf8();
}

Result<const ListSpec *> kindOf(const Arguments &arguments)
{
    if (arguments.command == u"log")
        return findList(QStringLiteral("log"));
    if (arguments.words.size() != 1)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), arguments.command + QStringLiteral(" KIND"),
                    {arguments.command + QStringLiteral(" KIND")});
    return readKind(arguments.words[0]);
}

} // namespace

Result<ListQuery> readQuery(const Arguments &arguments, const ListSpec &spec)
{
    ListQuery query;
    query.search = arguments.value(QStringLiteral("search"));
    const QStringList conditions = arguments.options.value(QStringLiteral("where"));
    for (const QString &condition : conditions) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals < 1)
            return badArguments(QStringLiteral("--where KEY=VALUE"));
        KONTOR_LET(key, knownKey(spec, condition.left(equals)));
        const QString value = condition.mid(equals + 1);
        // The same key twice means either, as in the window's multiple choice.
        const auto same = std::find_if(query.where.begin(), query.where.end(),
                                       [&](const Condition &known) { return known.key == key; });
        if (same != query.where.end())
            same->values << value;
        else
            query.where << Condition{key, {value}};
    }
    const QStringList sorts = arguments.value(QStringLiteral("sort")).split(u',', Qt::SkipEmptyParts);
    for (const QString &sort : sorts) {
        KONTOR_LET(key, knownKey(spec, sort.section(u':', 0, 0)));
        const QString direction = sort.section(u':', 1);
        if (!direction.isEmpty() && direction != u"desc" && direction != u"asc")
            return badArguments(QStringLiteral("--sort KEY[:desc]"));
        query.sort << SortKey{key, direction == u"desc"};
    }
    const QStringList columns = arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    for (const QString &column : columns) {
        KONTOR_LET(key, knownKey(spec, column));
        query.columns << key;
    }
    KONTOR_LET(limit, readNumber(arguments, QStringLiteral("limit"), -1));
    KONTOR_LET(offset, readNumber(arguments, QStringLiteral("offset"), 0));
    query.limit = limit;
    query.offset = offset;
    return query;
}

QList<QByteArray> shownColumns(const Arguments &arguments, const ListSpec &spec, const QList<QByteArray> &asked)
{
    if (!asked.isEmpty())
        return asked;
    QList<QByteArray> columns;
    for (const ListColumn &column : spec.columns)
        if (arguments.isJson || (column.isShown && column.title))
            columns << column.key;
    return columns;
}

QList<QByteArray> allColumns(const ListSpec &spec, const ListQuery &query)
{
    QList<QByteArray> columns = query.columns;
    if (columns.isEmpty())
        for (const ListColumn &column : spec.columns)
            columns << column.key;
    return columns;
}

Result<int> printRows(const Arguments &arguments, const ListSpec &spec, const QList<QByteArray> &columns,
                      const QList<ListRow> &rows)
{
    if (!arguments.isJson) {
        printTable(spec, columns, rows);
        return 0;
    }
    QJsonArray array;
    for (const ListRow &row : rows)
        array << rowObject(spec, columns, row);
    printJson(array);
    return 0;
}

Result<int> list(const Arguments &arguments)
{
    KONTOR_LET(spec, kindOf(arguments));
    KONTOR_LET(query, readQuery(arguments, *spec));
    query.columns = shownColumns(arguments, *spec, query.columns);
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(rows, reader->read<QList<ListRow>>([&](Reader &open) { return listRows(open, *spec, query); }));
    return printRows(arguments, *spec, query.columns, rows);
}

Result<int> count(const Arguments &arguments)
{
    KONTOR_LET(spec, kindOf(arguments));
    KONTOR_LET(query, readQuery(arguments, *spec));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(number, reader->read<qint64>([&](Reader &open) { return countRows(open, *spec, query); }));
    if (arguments.isJson)
        printJson(QJsonObject{{QStringLiteral("count"), number}});
    else
        printLine(QString::number(number));
    return 0;
}

Result<int> show(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("show KIND KEY"),
                    {QStringLiteral("show KIND KEY")});
    KONTOR_LET(spec, readKind(arguments.words[0]));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(
        row, reader->read<ListRow>([&](Reader &open) { return findRow(open.database(), *spec, arguments.words[1]); }));
    printObject(arguments, rowObject(*spec, allColumns(*spec, {}), row));
    return 0;
}

void printObject(const Arguments &arguments, const QJsonObject &object)
{
    if (arguments.isJson)
        printJson(object);
    else
        printRecord(object);
}

} // namespace kontor::ctl

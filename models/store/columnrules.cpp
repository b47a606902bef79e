// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnrules.h"

#include "domain/fold.h"

#include <QJsonValue>

namespace kontor
{

namespace
{

struct ColumnLine {
    QString table;
    QStringList kind; ///< its name, and its numbers
    QStringList columns;
};

const QList<ColumnLine> &columnLines()
{
    static const QList<ColumnLine> lines = [] {
        QList<ColumnLine> read;
        const QStringList texts = sqlResource(QStringLiteral("rules/columns.txt")).split(u'\n');
        for (const QString &text : texts) {
            if (text.isEmpty() || text.startsWith(u'#'))
                continue;
            const QStringList parts = text.split(u'|');
            Q_ASSERT_X(parts.size() == 3, "columnLines", qPrintable(text));
            read << ColumnLine{parts[0].trimmed(), parts[1].split(u' ', Qt::SkipEmptyParts),
                               parts[2].split(u' ', Qt::SkipEmptyParts)};
        }
        return read;
    }();
    return lines;
}

bool isKey(const ColumnLine &line)
{
    return line.kind.first() == u"folded" || line.kind.first() == u"folded_or_same" || line.kind.first() == u"lowered";
}

QString sourceOf(const QString &key)
{
    return key.chopped(4); // "_key"
}

struct Refusal {
    QString rule;
    QString when;
};

/// Where a text has one of these letters, or nothing but these. The same letters in both: fold.h's isOneLine(), and
/// blanks that nobody sees.
QString brokenSql(const QString &value, Engine engine)
{
    if (engine == Engine::Postgres)
        return value + QStringLiteral(" ~ '[\\u0001-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]'");
    // As it is, and not made by char(): the engine has it before it each time that it compiles a trigger.
    return value + QStringLiteral(" GLOB '*[\x01-\x1f\x7f-\u009f\u2028-\u202e\u2066-\u2069]*'");
}

QString blankSql(const QString &value, Engine engine)
{
    if (engine == Engine::Postgres)
        return value + QStringLiteral(" ~ '^[ \\u00a0\\u00ad\\u2000-\\u200f\\u202f\\u205f-\\u2064\\u3000\\ufeff]+$'");
    return QStringLiteral("%1 <> '' AND %1 NOT GLOB '*[^ \u00a0\u00ad\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]*'")
        .arg(value);
}

// Without "+0 days" SQLite gives a thirtieth of February back as it is.
QString noDaySql(const QString &value, Engine engine)
{
    if (engine == Engine::Postgres)
        return QStringLiteral("NOT kontor_is_day(%1)").arg(value);
    return QStringLiteral("NOT (%1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND %1 >= '0001' AND "
                          "date(%1, '+0 days') IS %1)")
        .arg(value);
}

// SQLite lets no trigger of a file that it does not trust call json_valid(): there saveView() reads it.
QString noObjectSql(const QString &value, Engine engine)
{
    if (engine == Engine::Postgres)
        return QStringLiteral("NOT kontor_is_object(%1)").arg(value);
    return value + QStringLiteral(" NOT GLOB '{*}'");
}

QList<Refusal> refusals(const ColumnLine &line, const QString &value, Engine engine)
{
    const QString &kind = line.kind.first();
    const auto longer = [&] { return QStringLiteral("length(%1) > %2").arg(value, line.kind[1]); };
    if (kind == u"line" || kind == u"name") {
        QList<Refusal> all = {{QStringLiteral("one_line_only"), brokenSql(value, engine)},
                              {QStringLiteral("value_too_long"), longer()}};
        if (kind == u"name")
            all << Refusal{QStringLiteral("value_missing"), blankSql(value, engine)};
        return all;
    }
    if (kind == u"text")
        return {{QStringLiteral("value_too_long"), longer()}};
    if (kind == u"day")
        return {{QStringLiteral("day_invalid"), noDaySql(value, engine)}};
    if (kind == u"number")
        return {{QStringLiteral("value_invalid"),
                 QStringLiteral("%1 NOT BETWEEN %2 AND %3").arg(value, line.kind[1], line.kind[2])}};
    Q_ASSERT_X(kind == u"object", "refusals", qPrintable(kind));
    return {{QStringLiteral("view_content_invalid"), longer() + QStringLiteral(" OR ") + noObjectSql(value, engine)}};
}

/// Where a key is not what it has to be; NULL, and so no refusal, where the server cannot tell.
QString forgedSql(const ColumnLine &line, const QString &key)
{
    const QString source = QStringLiteral("NEW.") + sourceOf(key);
    if (line.kind.first() == u"lowered")
        return QStringLiteral("(%1 IS NULL) <> (NEW.%2 IS NULL) OR NEW.%2 <> kontor_lowered(%1)").arg(source, key);
    if (line.kind.first() == u"folded")
        return QStringLiteral("NEW.%2 <> kontor_folded(%1)").arg(source, key);
    return QStringLiteral("NEW.%2 <> CASE kontor_folded(%1) WHEN '' THEN %1 ELSE kontor_folded(%1) END")
        .arg(source, key);
}

QString changed(const QString &column)
{
    return QStringLiteral("NEW.%1 IS DISTINCT FROM OLD.%1").arg(column);
}

/// Rules in the order of their tables and names; what several columns have is one.
class RuleList
{
public:
    const QList<Rule> &rules() const { return m_rules; }

    void add(const QString &table, const QString &event, const QString &name, const QString &when,
             const QStringList &columns = {})
    {
        const QString part = u'(' + when + u')';
        for (Rule &rule : m_rules) {
            if (rule.table == table && rule.event == event && rule.name == name) {
                rule.refusedWhen += QStringLiteral(" OR ") + part;
                rule.columns += columns;
                return;
            }
        }
        m_rules << Rule{table, event, part, name, columns};
    }

    QList<Rule> m_rules;
};

} // namespace

QList<Rule> columnRules(Engine engine)
{
    RuleList list;
    for (const ColumnLine &line : columnLines()) {
        if (isKey(line))
            continue;
        for (const QString &column : line.columns)
            for (const Refusal &refusal : refusals(line, QStringLiteral("NEW.") + column, engine)) {
                list.add(line.table, QStringLiteral("insert"), refusal.rule, refusal.when);
                if (line.kind.last() != u"once")
                    list.add(line.table, QStringLiteral("update"), refusal.rule,
                             changed(column) + QStringLiteral(" AND (") + refusal.when + u')', {column});
            }
    }
    for (const ColumnLine &line : columnLines()) {
        if (!isKey(line) || engine != Engine::Postgres)
            continue;
        for (const QString &key : line.columns) {
            const QString forged = forgedSql(line, key);
            list.add(line.table, QStringLiteral("insert"), QStringLiteral("op_invalid"), forged);
            list.add(line.table, QStringLiteral("update"), QStringLiteral("op_invalid"),
                     QStringLiteral("(%1 OR %2) AND (%3)").arg(changed(key), changed(sourceOf(key)), forged));
        }
    }
    return list.rules();
}

// A cast of what is none would end in an error of the engine's instead of a rule.
QString columnFunctionsSql()
{
    return QStringLiteral(
        "CREATE FUNCTION kontor_is_day(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$\n"
        "    SELECT CASE WHEN word IS NULL THEN NULL\n"
        "        WHEN word !~ '^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
        "02-(0[1-9]|[12][0-9]))$' OR word < '0001' THEN false\n"
        "        WHEN word LIKE '%-02-29' THEN left(word, 4)::int % 4 = 0 AND (left(word, 4)::int % 100 <> 0 OR "
        "left(word, 4)::int % 400 = 0)\n"
        "        ELSE true END\n"
        "$$;\n"
        "CREATE FUNCTION kontor_is_object(word text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$\n"
        "BEGIN\n"
        "    RETURN jsonb_typeof(word::jsonb) = 'object';\n"
        "EXCEPTION WHEN data_exception OR program_limit_exceeded THEN\n"
        "    RETURN false;\n"
        "END $$;\n");
}

void completeKeys(const QString &table, QJsonObject &values)
{
    for (const ColumnLine &line : columnLines()) {
        if (line.table != table || !isKey(line))
            continue;
        for (const QString &key : line.columns) {
            const QJsonValue source = values.value(sourceOf(key));
            if (source.isUndefined())
                continue;
            const QString text = source.toString();
            const QString folded = line.kind.first() == u"lowered" ? text.toLower() : fold(text);
            if (source.isNull())
                values.insert(key, source);
            else
                values.insert(key, folded.isEmpty() && line.kind.first() == u"folded_or_same" ? text : folded);
        }
    }
}

} // namespace kontor

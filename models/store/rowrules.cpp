// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowrules.h"

#include "store/columnrules.h"
#include "store/foldingsql.h"
#include "store/uniquekeys.h"

#include <QHash>

namespace kontor
{

QList<Rule> rowRules(Engine engine)
{
    QList<Rule> rules;
    const QStringList lines = sqlResource(QStringLiteral("rules/rules.txt")).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'|');
        Q_ASSERT_X(parts.size() == 4, "rowRules", qPrintable(line));
        rules << Rule{parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed(), parts[3].trimmed(), {}};
    }
    return rules + columnRules(engine);
}

QString ruleTriggersSql(Engine engine)
{
    QString sql;
    if (engine == Engine::Postgres)
        sql += QStringLiteral("CREATE FUNCTION kontor_refuse() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                              "BEGIN RAISE EXCEPTION USING ERRCODE = 'P0001', MESSAGE = TG_ARGV[0]; END $$;\n") +
               columnFunctionsSql() + foldingSql();
    QHash<QString, int> numbers;
    const QList<Rule> rules = rowRules(engine);
    for (const Rule &rule : rules) {
        const int number = ++numbers[rule.table + rule.event];
        const QString name = QStringLiteral("rule_%1_%2_%3").arg(rule.table, rule.event).arg(number);
        // SQLite makes a program of each trigger for each statement that could fire it: of these columns no other can.
        const QString of = engine == Engine::Sqlite && !rule.columns.isEmpty()
                               ? QStringLiteral(" OF ") + rule.columns.join(QStringLiteral(", "))
                               : QString();
        sql += QStringLiteral("CREATE TRIGGER %1 BEFORE %2%3 ON %4 ").arg(name, rule.event.toUpper(), of, rule.table);
        if (engine == Engine::Postgres)
            sql += QStringLiteral("FOR EACH ROW WHEN (%1) EXECUTE FUNCTION kontor_refuse('%2');\n")
                       .arg(rule.refusedWhen, rule.name);
        else
            sql += QStringLiteral("WHEN (SELECT mode FROM writing) = 'user' AND (%1) "
                                  "BEGIN SELECT RAISE(ABORT, '%2'); END;\n")
                       .arg(rule.refusedWhen, rule.name);
    }
    if (engine == Engine::Sqlite)
        sql += replaceTriggersSql();
    return sql;
}

} // namespace kontor

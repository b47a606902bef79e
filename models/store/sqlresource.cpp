// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlresource.h"

#include "store/uniquekeys.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace kontor
{

QString sqlResource(const QString &path)
{
    QFile file(QStringLiteral(":/sql/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlResource", qPrintable(path));
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

QString schemaSql(const QString &resource, Engine engine)
{
    QString sql = sqlResource(resource);
    if (engine == Engine::Postgres)
        return sql;
    static const QRegularExpression uuid(QStringLiteral("\\bUUID\\b"));
    static const QRegularExpression bigint(QStringLiteral("\\bBIGINT\\b"));
    static const QRegularExpression tableEnd(QStringLiteral("^\\);$"), QRegularExpression::MultilineOption);
    static const QRegularExpression clusteredEnd(QStringLiteral("^\\); -- clustered$"),
                                                 QRegularExpression::MultilineOption);
    return sql.replace(clusteredEnd, QStringLiteral(") STRICT, WITHOUT ROWID;"))
        .replace(uuid, QStringLiteral("BLOB"))
        .replace(bigint, QStringLiteral("INTEGER"))
        .replace(tableEnd, QStringLiteral(") STRICT;"));
}

QList<Rule> rowRules()
{
    QList<Rule> rules;
    const QStringList lines = sqlResource(QStringLiteral("rules/rules.txt")).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'|');
        Q_ASSERT_X(parts.size() == 4, "rowRules", qPrintable(line));
        rules << Rule{parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed(), parts[3].trimmed()};
    }
    return rules;
}

namespace
{

/// Control characters, and the separators of lines and paragraphs.
QString brokenSql(const QString &value, Engine engine)
{
    if (engine == Engine::Postgres)
        return value + QStringLiteral(" ~ '[\\u0001-\\u001f\\u007f-\\u009f\\u2028\\u2029]'");
    return value + QStringLiteral(" GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || "
                                  "char(8232) || char(8233) || ']*'");
}

/// A rule's condition in the engine's own words: "broken(...)" is the only one that both do not say alike.
QString conditionSql(const Rule &rule, Engine engine)
{
    static const QRegularExpression broken(QStringLiteral("^broken\\(([^)]*)\\)$"));
    const QRegularExpressionMatch match = broken.match(rule.refusedWhen);
    if (!match.hasMatch())
        return rule.refusedWhen;
    QStringList parts;
    for (const QString &column : match.captured(1).split(u' ')) {
        const QString is = brokenSql(QStringLiteral("NEW.") + column, engine);
        parts << (rule.event == u"insert" ? is
                                          : QStringLiteral("(NEW.%1 IS DISTINCT FROM OLD.%1 AND %2)").arg(column, is));
    }
    return parts.join(QStringLiteral(" OR "));
}

} // namespace

QString ruleTriggersSql(Engine engine)
{
    QString sql;
    if (engine == Engine::Postgres)
        sql += QStringLiteral("CREATE FUNCTION kontor_refuse() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                              "BEGIN RAISE EXCEPTION USING ERRCODE = 'P0001', MESSAGE = TG_ARGV[0]; END $$;\n");
    QHash<QString, int> numbers;
    const QList<Rule> rules = rowRules();
    for (const Rule &rule : rules) {
        const int number = ++numbers[rule.table + rule.event];
        const QString name = QStringLiteral("rule_%1_%2_%3").arg(rule.table, rule.event).arg(number);
        sql += QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3 ").arg(name, rule.event.toUpper(), rule.table);
        if (engine == Engine::Postgres)
            sql += QStringLiteral("FOR EACH ROW WHEN (%1) EXECUTE FUNCTION kontor_refuse('%2');\n")
                       .arg(conditionSql(rule, engine), rule.name);
        else
            sql += QStringLiteral("WHEN (SELECT mode FROM writing) = 'user' AND (%1) "
                                  "BEGIN SELECT RAISE(ABORT, '%2'); END;\n")
                       .arg(conditionSql(rule, engine), rule.name);
    }
    if (engine == Engine::Sqlite)
        sql += replaceTriggersSql();
    return sql;
}

QStringList schemaTexts()
{
    return {QStringLiteral("schema/0001_core.sql"), QStringLiteral("schema/0002_customer_care.sql"),
            QStringLiteral("schema/0003_people.sql")};
}

QStringList sharedTables()
{
    return {QStringLiteral("mandant"),          QStringLiteral("site"),
            QStringLiteral("dealer_id"),        QStringLiteral("submandant"),
            QStringLiteral("portal_user"),      QStringLiteral("portal_user_account"),
            QStringLiteral("user_role"),        QStringLiteral("user_site"),
            QStringLiteral("product"),          QStringLiteral("customer"),
            QStringLiteral("customer_profile"), QStringLiteral("customer_product"),
            QStringLiteral("assignment"),       QStringLiteral("deputyship"),
            QStringLiteral("customer_merge"),   QStringLiteral("outdated_report"),
            QStringLiteral("named_view"),       QStringLiteral("change_set"),
            QStringLiteral("change_op")};
}

} // namespace kontor

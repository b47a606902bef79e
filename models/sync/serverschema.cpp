// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverschema.h"

#include "store/accessrules.h"
#include "store/columngroups.h"
#include "store/migrations.h"
#include "store/rowrules.h"
#include "store/uniquekeys.h"
#include "sync/writerights.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

QString server(const char *name)
{
    return sqlResource(QStringLiteral("server/%1.sql").arg(QLatin1String(name)));
}

QString tableNames()
{
    QStringList quoted;
    for (const QString &table : sharedTables())
        quoted << u'\'' + table + u'\'';
    return quoted.join(QStringLiteral(", "));
}

/// A text that goes through all shared tables.
QString overTables(const char *name)
{
    return server(name).replace(QStringLiteral("{shared tables}"), tableNames());
}

/// "CASE WHEN he may THEN 'operation' END", for each operation.
QString mayList()
{
    AccessNames names{Engine::Postgres};
    names.heldRoles = QStringLiteral("roles");
    QStringList cases;
    const QMap<QString, QString> &may = accessRules().may;
    for (auto line = may.begin(); line != may.end(); ++line)
        cases << QStringLiteral("CASE WHEN %1 THEN '%2' END").arg(expandAccess(*line, names), line.key());
    return cases.join(QStringLiteral(", "));
}

QString uniqueRules()
{
    QJsonObject rules;
    const QMap<QString, QString> byKey = uniqueRulesByKey();
    for (auto key = byKey.begin(); key != byKey.end(); ++key)
        rules.insert(key.key(), *key);
    return QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact));
}

/// Replicas compare everything when the rules are other ones.
QString rulesSum()
{
    const QByteArray text = sqlResource(QStringLiteral("access/rules.txt")).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
}

/// Everything that is made of texts; the tables are there.
QString derivedSql()
{
    QString session = server("session");
    session.replace(QStringLiteral("{may}"), mayList()).replace(QStringLiteral("{rules}"), rulesSum());
    QString take = server("take");
    take.replace(QStringLiteral("{unique rules}"), uniqueRules())
        .replace(QStringLiteral("{grouped columns}"), groupedColumnsSql())
        .replace(QStringLiteral("{openable}"),
                 accessRules().find(QStringLiteral("customer"))->flags.value(QStringLiteral("openable")));
    return overTables("hash") + ruleTriggersSql(Engine::Postgres) + server("actor") +
           postgresPoliciesSql(QStringLiteral("kontor_owner"), QStringLiteral("kontor_gate")) + session +
           overTables("tables") + overTables("apply") + server("feed") + take + server("claims") + server("logging") +
           server("push") + server("wake") + server("api") + writeRightsSql() + server("choices") +
           overTables("grants");
}

QString noteVersion()
{
    return QStringLiteral("UPDATE sync.meta SET schema_version = %1, min_schema_version = %2;\n")
        .arg(currentSchemaVersion())
        .arg(oldestClientSchema);
}

} // namespace

QString serverSetupSql()
{
    QString sql = server("roles");
    for (const QString &text : schemaTexts())
        sql += schemaSql(text, Engine::Postgres);
    sql += server("meta") + QStringLiteral("INSERT INTO sync.meta (schema_version, min_schema_version) VALUES "
                                           "(%1, %2);\n")
                                .arg(currentSchemaVersion())
                                .arg(oldestClientSchema);
    return sql + server("clean") + derivedSql();
}

QString serverUpgradeSql(int fromVersion)
{
    // Policies and triggers would stand in the way of what a step does to rows.
    QString sql = server("roles") + server("clean");
    for (const QString &text : schemaTexts())
        if (text.section(u'/', -1).section(u'_', 0, 0).toInt() > fromVersion)
            sql += schemaSql(text, Engine::Postgres);
    return sql + noteVersion() + derivedSql();
}

} // namespace kontor

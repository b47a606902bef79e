// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/backup.h"
#include "store/fileheader.h"
#include "store/rowrules.h"
#include "store/sidetables.h"

namespace kontor
{

namespace
{

using Step = Result<> (*)(Database &);

// Tables (and the one column, where not all) that the guards of access/rules.txt and actor.sql read.
QByteArray guardTriggersSql()
{
    QByteArray sql;
    const QList<std::pair<QByteArray, QByteArray>> watched = {{"portal_user", ""},     {"portal_user_account", ""},
                                                              {"user_role", ""},       {"user_site", ""},
                                                              {"submandant", "state"}, {"mandant", "time_zone"}};
    for (const auto &[table, column] : watched) {
        for (const QByteArray event : {"INSERT", "UPDATE", "DELETE"}) {
            if (!column.isEmpty() && event != "UPDATE")
                continue;
            sql += "CREATE TRIGGER guard_" + table + "_" + event.toLower() + " AFTER " + event +
                   (column.isEmpty() ? QByteArray() : " OF " + column) + " ON " + table +
                   " BEGIN UPDATE guard_version SET version = version + 1; END;\n";
        }
    }
    return sql;
}

Result<> toVersion1(Database &database)
{
    KONTOR_TRY(database.execute(schemaSql(QStringLiteral("schema/0001_core.sql"), Engine::Sqlite).toUtf8()));
    KONTOR_TRY(database.execute(sqlResource(QStringLiteral("local/0001_local.sql")).toUtf8()));
    return database.execute(guardTriggersSql());
}

Result<> toVersion2(Database &database)
{
    return database.execute(schemaSql(QStringLiteral("schema/0002_customer_care.sql"), Engine::Sqlite).toUtf8());
}

Result<> toVersion3(Database &database)
{
    KONTOR_TRY(database.execute(schemaSql(QStringLiteral("schema/0003_people.sql"), Engine::Sqlite).toUtf8()));
    return database.execute(sqlResource(QStringLiteral("local/0003_credential.sql")).toUtf8());
}

// What makes a replica of a store: the same in every file, asleep in a store of one's own.
Result<> toVersion4(Database &database)
{
    return database.execute(sqlResource(QStringLiteral("local/0004_replica.sql")).toUtf8());
}

// Version 5 (one_line_only) and 6 (columns.txt) are nothing but rules, which renewRuleTriggers makes.
Result<> toNewRules(Database &)
{
    return {};
}

Result<> toVersion7(Database &database)
{
    return database.execute(schemaSql(QStringLiteral("schema/0007_sites.sql"), Engine::Sqlite).toUtf8());
}

// The rules are one text for all tables, so they stand once every table does: after the last step.
Result<> renewRuleTriggers(Database &database)
{
    QByteArrayList names;
    KONTOR_TRY(database.each("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name GLOB 'rule_*' OR "
                             "name GLOB 'replace_*')",
                             {}, [&](const Statement &row) {
                                 names << row.text(0).toUtf8();
                                 return true;
                             }));
    for (const QByteArray &name : std::as_const(names))
        KONTOR_TRY(database.execute("DROP TRIGGER " + name));
    return database.execute(ruleTriggersSql(Engine::Sqlite).toUtf8());
}

struct Migration {
    int version;
    Step step;
};
constexpr Migration migrations[] = {{1, toVersion1}, {2, toVersion2}, {3, toVersion3}, {4, toVersion4},
                                    {5, toNewRules}, {6, toNewRules}, {7, toVersion7}};

constexpr bool versionsRise()
{
    int last = 0;
    for (const Migration &migration : migrations) {
        if (migration.version <= last)
            return false;
        last = migration.version;
    }
    return true;
}
static_assert(versionsRise(), "two branches gave a migration the same number");

} // namespace

int currentSchemaVersion()
{
    return std::end(migrations)[-1].version;
}

namespace
{

Result<> runStep(Database &database, const Migration &migration)
{
    KONTOR_TRY(database.execute("BEGIN IMMEDIATE"));
    Result<> done = migration.step(database);
    if (done && migration.version == currentSchemaVersion())
        done = renewRuleTriggers(database);
    if (done)
        done = database.execute("PRAGMA user_version = " + QByteArray::number(migration.version) +
                                "; PRAGMA application_id = " + QByteArray::number(applicationId));
    if (done)
        done = rememberSchemaCookie(database);
    if (done)
        return database.execute("COMMIT");
    static_cast<void>(database.execute("ROLLBACK"));
    return done;
}

} // namespace

Result<> migrate(Database &database, qint64 stamp)
{
    using Kind = Error::Kind;
    KONTOR_LET(version, database.integer("PRAGMA user_version"));
    KONTOR_LET(application, database.integer("PRAGMA application_id"));
    KONTOR_LET(tables, database.integer("SELECT count(*) FROM sqlite_schema"));
    if (tables > 0 && application != applicationId)
        return fail(Kind::Storage, QStringLiteral("store_foreign"), database.path(), {database.path()});
    if (version > currentSchemaVersion())
        return fail(Kind::Storage, QStringLiteral("store_newer"), database.path(),
                    {database.path(), QString::number(version), QString::number(currentSchemaVersion())});
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        if (tables > 0)
            KONTOR_TRY(backUp(database, QStringLiteral("%1.v%2-%3.bak").arg(database.path()).arg(version).arg(stamp)));
        KONTOR_TRY(runStep(database, migration));
    }
    return rebuildSideTablesIfMoved(database);
}

} // namespace kontor

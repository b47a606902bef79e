// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresstore.h"

#include "store/accessrules.h"
#include "store/rowrules.h"

namespace kontor::tests
{

QByteArray postgresSetupSql()
{
    QByteArray sql = "DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;\n"
                     "DROP ROLE IF EXISTS kontor_gate;\nDROP ROLE IF EXISTS kontor_reader;\n"
                     "CREATE ROLE kontor_gate NOLOGIN;\nCREATE ROLE kontor_reader NOLOGIN;\n"
                     "GRANT USAGE ON SCHEMA public TO kontor_gate, kontor_reader;\n";
    for (const QString &text : schemaTexts())
        sql += schemaSql(text, Engine::Postgres).toUtf8();
    sql += ruleTriggersSql(Engine::Postgres).toUtf8();
    sql += "CREATE VIEW acting AS SELECT CAST(nullif(current_setting('kontor.acting', true), '') AS uuid) AS "
           "portal_user, '2026-03-02' AS today;\n";
    sql += postgresPoliciesSql(QStringLiteral("kontor_reader"), QStringLiteral("kontor_gate")).toUtf8();
    sql += "GRANT SELECT ON ALL TABLES IN SCHEMA public TO kontor_reader;\n";
    return sql;
}

Result<QByteArray> copyRowsSql(Database &from)
{
    QByteArray sql = "BEGIN;\n";
    for (const QString &table : sharedTables()) {
        const QByteArray name = table.toUtf8();
        sql += "ALTER TABLE " + name + " DISABLE TRIGGER USER;\n";
        QByteArrayList rows;
        QByteArrayList columns;
        KONTOR_TRY(from.each("SELECT name FROM pragma_table_info(?)", {table}, [&](const Statement &row) {
            columns << row.text(0).toUtf8();
            return true;
        }));
        KONTOR_TRY(from.each("SELECT * FROM " + name, {}, [&](const Statement &row) {
            QByteArrayList values;
            for (int i = 0; i < row.columnCount(); ++i) {
                const Value value = row.value(i);
                if (const auto *number = std::get_if<qint64>(&value))
                    values << QByteArray::number(*number);
                else if (const auto *text = std::get_if<QString>(&value))
                    values << "'" + text->toUtf8().replace("'", "''") + "'";
                else if (const auto *id = std::get_if<QByteArray>(&value))
                    values << "'" + id->toHex() + "'";
                else
                    values << "NULL";
            }
            rows << "(" + values.join(", ") + ")";
            return true;
        }));
        if (!rows.isEmpty())
            sql += "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES\n" + rows.join(",\n") + ";\n";
        sql += "SET CONSTRAINTS ALL IMMEDIATE;\nALTER TABLE " + name + " ENABLE TRIGGER USER;\n";
    }
    return sql + "COMMIT;\n";
}

QByteArray actAsSql(const Uuid &user)
{
    return "SET ROLE kontor_reader;\nSET kontor.acting = '" + user.text().toUtf8() + "';\n";
}

SeenRows seenThroughPolicies(const PostgresCluster &cluster, const Uuid &user)
{
    SeenRows seen;
    QByteArray questions = actAsSql(user);
    for (const QString &table : sharedTables()) {
        seen.insert(table, {});
        questions += "SELECT '" + table.toUtf8() + "', " + rowKeySql(table, Engine::Postgres) + " FROM " +
                     table.toUtf8() + ";\n";
    }
    const Ran answer = cluster.sql(questions);
    if (answer.status != 0)
        return {{QString::fromUtf8(answer.err), {}}};
    const QStringList lines = QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        seen[line.section(u'|', 0, 0)] << line.section(u'|', 1);
    for (QStringList &keys : seen)
        keys.sort();
    return seen;
}

} // namespace kontor::tests

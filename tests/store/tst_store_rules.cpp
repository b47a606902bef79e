// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses, tried with the plain sqlite3 tool: nothing of Kontor is loaded there, so that it is the
// file's rules and keys that hold.
#include "rulecases.h"
#include "store/demo/nordlicht.h"
#include "store/rowrules.h"
#include "store/storefile.h"
#include "support/command.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestStoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRuleRefuses_data();
    void everyRuleRefuses();
    void everyRuleHasACase();
    void allowedMovesPass_data();
    void allowedMovesPass();
    void keysRefuse_data();
    void keysRefuse();
    void replaceRefuses_data();
    void replaceRefuses();
    void rulesRestForTheServerOnly();
    void isAnOrdinaryFile();
    void everyTableReads();

private:
    /// Runs statements in a transaction that is rolled back; the error that stopped them, empty when none did.
    QByteArray refusal(const QByteArray &sql, bool foreignKeys);
    QByteArray dump();

    QTemporaryDir m_folder;
    QString m_path;
    QString m_tool;
};

namespace
{

QByteArray statement(QByteArray sql)
{
    return sql.replace("#", "randomblob(16)") + ";";
}

QByteArray row(const char *number)
{
    return QByteArray("(SELECT id FROM customer WHERE number = '") + number + "')";
}

} // namespace

QByteArray TestStoreRules::refusal(const QByteArray &sql, bool foreignKeys)
{
    const QByteArray script =
        QByteArray("PRAGMA foreign_keys = ") + (foreignKeys ? "ON" : "OFF") + ";\nBEGIN;\n" + sql + "\nROLLBACK;\n";
    const Ran ran = run(m_tool, {QStringLiteral("-batch"), QStringLiteral("-bail"), m_path}, script);
    if (ran.status == 0)
        return ran.err.isEmpty() ? QByteArray() : "status 0, but: " + ran.err;
    return ran.err.trimmed();
}

QByteArray TestStoreRules::dump()
{
    return run(m_tool, {QStringLiteral("-batch"), m_path, QStringLiteral(".dump")}).out;
}

void TestStoreRules::initTestCase()
{
    m_tool = program(QStringLiteral("sqlite3"));
    QVERIFY2(!m_tool.isEmpty(), "the plain sqlite3 tool is missing: apt-get install sqlite3");
    m_path = m_folder.filePath(QStringLiteral("nordlicht.kontor"));
    const Calendar calendar(QDate(2026, 3, 2));
    const Result<> made = createStore(m_path, false, calendar, [&](Database &database) -> Result<> {
        KONTOR_TRY(fillNordlicht(database, calendar));
        for (const QByteArray &extra : ruleStoreExtras())
            KONTOR_TRY(database.execute(extra));
        return {};
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void TestStoreRules::everyRuleRefuses_data()
{
    QTest::addColumn<RuleCase>("c");
    int number = 0;
    for (const RuleCase &c : ruleCases())
        QTest::addRow("%d %s %s %d", ++number, c.table, c.event, c.number) << c;
}

// Refused by its name with all rules there; refused by it still when every other rule of the table rests; and let
// through when this one alone rests, so that it is this rule that refuses.
void TestStoreRules::everyRuleRefuses()
{
    QFETCH(RuleCase, c);
    const QByteArray sql = (QByteArray(c.rule) == "administration_transition"
                                ? "UPDATE customer SET administration = 'revoked' WHERE number = 'K1001';\n"
                                : QByteArray()) +
                           statement(c.sql);
    const QByteArray before = dump();
    for (const bool foreignKeys : {false, true})
        QVERIFY2(refusal(sql, foreignKeys).contains(QByteArray(": ") + c.rule + " ("), refusal(sql, foreignKeys));
    const QByteArray own = QByteArray("rule_") + c.table + "_" + c.event + "_" + QByteArray::number(c.number);
    QByteArray others;
    int ruleNumber = 0;
    for (const Rule &rule : rowRules(Engine::Sqlite)) {
        if (rule.table != QLatin1String(c.table) || rule.event != QLatin1String(c.event))
            continue;
        if (++ruleNumber != c.number)
            others +=
                QByteArray("DROP TRIGGER rule_") + c.table + "_" + c.event + "_" + QByteArray::number(ruleNumber) + ";";
    }
    QVERIFY2(refusal(others + sql, false).contains(QByteArray(": ") + c.rule + " ("), refusal(others + sql, false));
    QCOMPARE(refusal(others + "DROP TRIGGER " + own + ";" + sql, false), QByteArray());
    QCOMPARE(dump(), before);
}

void TestStoreRules::everyRuleHasACase()
{
    QSet<QByteArray> covered;
    for (const RuleCase &c : ruleCases())
        covered << QByteArray(c.table) + " " + c.event + " " + QByteArray::number(c.number) + " " + c.rule;
    QSet<QByteArray> known;
    QHash<QByteArray, int> numbers;
    for (const Rule &rule : rowRules(Engine::Sqlite)) {
        const QByteArray place = rule.table.toUtf8() + " " + rule.event.toUtf8();
        known << place + " " + QByteArray::number(++numbers[place]) + " " + rule.name.toUtf8();
    }
    QVERIFY(known.size() > 20);
    QCOMPARE(QSet<QByteArray>(known).subtract(covered), QSet<QByteArray>());
    QCOMPARE(QSet<QByteArray>(covered).subtract(known), QSet<QByteArray>());
}

void TestStoreRules::allowedMovesPass_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray set = "UPDATE customer SET administration = '";
    QTest::newRow("inactive, requested, active, revoked, requested, inactive")
        << set + "requested' WHERE number = 'K1008';" + set + "active' WHERE number = 'K1008';" + set +
               "revoked' WHERE number = 'K1008';" + set + "requested' WHERE number = 'K1008';" + set +
               "inactive' WHERE number = 'K1008';";
    QTest::newRow("deactivate with a reason")
        << QByteArray("UPDATE submandant SET state = 'inactive', state_reason = 'Pause' WHERE name LIKE 'Alster%';");
    QTest::newRow("activate") << QByteArray("UPDATE submandant SET state = 'active' WHERE name LIKE 'Elbe%';");
    QTest::newRow("another usable dealer ID") << QByteArray(
        "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4712') WHERE name LIKE "
        "'Elbe%';");
    QTest::newRow("retire a dealer ID in use, change who has it, take it back")
        << QByteArray("UPDATE dealer_id SET state = 'retired' WHERE code = 'H-4711';"
                      "UPDATE submandant SET city = 'Kiel' WHERE name LIKE 'Alster%' AND dealer_state = 'retired';"
                      "UPDATE dealer_id SET state = 'usable' WHERE code = 'H-4711';");
    QTest::newRow("end an assignment") << QByteArray(
                                              "UPDATE assignment SET until_on = '2026-03-02' WHERE customer = ") +
                                              row("K1004") + ";";
    QTest::newRow("a prospect becomes a customer") << QByteArray(
        "INSERT INTO customer (mandant, id, number, name, kind) SELECT mandant, randomblob(16), 'P1', 'P', "
        "'prospect' FROM customer WHERE number = 'K1001';"
        "UPDATE customer SET kind = 'customer', administration = 'inactive' WHERE number = 'P1';");
}

void TestStoreRules::allowedMovesPass()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(refusal(sql, true), QByteArray());
}

void TestStoreRules::keysRefuse_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("by");
    const auto row4 = [](const char *name, const QByteArray &sql, const QByteArray &by) {
        QTest::newRow(name) << sql << by;
    };
    const QByteArray key = "FOREIGN KEY constraint failed";
    const QByteArray insert = "INSERT INTO submandant (mandant, id, name, name_key, dealer_id, dealer_state) SELECT "
                              "m.mandant, randomblob(16), 'Isar Net', 'isar net', d.id, ";
    const QByteArray from = " FROM dealer_id d, mandant m WHERE m.name LIKE 'Nordlicht%' AND d.code = ";
    row4("INSERT with a foreign dealer ID", insert + "d.state" + from + "'H-9000';", key);
    row4("UPDATE to a foreign dealer ID",
         "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-9000') WHERE name LIKE 'Elbe%';",
         key);
    row4("INSERT with a retired one that is said to be usable", insert + "'usable'" + from + "'H-4799';", key);
    row4("UPDATE to a retired one that is said to be usable",
         "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4799'), dealer_state = 'usable' "
         "WHERE name LIKE 'Elbe%';",
         key);
    row4("UPDATE to a retired one, the state left as it is",
         "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4799') WHERE name LIKE 'Elbe%';",
         key);
    row4("a lie about the state first",
         "UPDATE submandant SET dealer_state = 'retired' WHERE name LIKE 'Elbe%';"
         "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4799') WHERE name LIKE 'Elbe%';",
         key);
    row4("no dealer ID",
         "INSERT INTO submandant (mandant, id, name, name_key) SELECT mandant, randomblob(16), 'Isar Net', 'isar net' "
         "FROM "
         "customer WHERE number = 'K1001';",
         "NOT NULL constraint failed: submandant.dealer_id");
    const QByteArray assign = "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT s.mandant, "
                              "randomblob(16), s.id, ";
    row4(
        "a foreign customer to an own Submandant",
        assign +
            "(SELECT id FROM customer WHERE number = 'A'), '2026-03-02' FROM submandant s WHERE s.name LIKE 'Alster%';",
        key);
    row4("an own customer in another Mandant's name",
         "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT c.mandant, randomblob(16), s.id, "
         "c.id, '2026-03-02' FROM submandant s, customer c WHERE s.name LIKE 'Alster%' AND c.number = 'A';",
         key);
    row4("a second live assignment",
         assign + row("K1001") + ", '2026-03-02' FROM submandant s WHERE s.name LIKE 'Alster%';", "assignment_exists");
    row4("a second number",
         "INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, randomblob(16), "
         "number, "
         "'Another', 'customer', 'active' FROM customer WHERE number = 'K1001';",
         "number_taken");
    row4("a prospect with administration",
         "INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, randomblob(16), 'P1', "
         "'P', 'prospect', 'active' FROM customer WHERE number = 'K1001';",
         "CHECK constraint failed: customer_administration_known");
    row4("the login of another Mandant",
         "INSERT INTO portal_user (mandant, id, login) SELECT mandant, randomblob(16), 'suedstern' FROM customer WHERE "
         "number = 'K1001';",
         "login_taken");
    row4("exclusive while two look after one",
         assign + row("K1003") +
             ", '2026-03-02' FROM submandant s WHERE s.name LIKE 'Alster%';"
             "UPDATE mandant SET exclusive_assignment = 1 WHERE name LIKE 'Nordlicht%';",
         "assignment_exclusive");
    row4("a second one where assignment is exclusive",
         "UPDATE mandant SET exclusive_assignment = 1 WHERE name LIKE 'Nordlicht%';"
         "INSERT INTO assignment (mandant, id, submandant, customer, since_on, exclusive_assignment) SELECT s.mandant, "
         "randomblob(16), s.id, " +
             row("K1003") + ", '2026-03-02', 1 FROM submandant s WHERE s.name LIKE 'Alster%';",
         "assignment_exclusive");
    row4("... and saying that it is not",
         "UPDATE mandant SET exclusive_assignment = 1 WHERE name LIKE 'Nordlicht%';" + assign + row("K1003") +
             ", '2026-03-02' FROM submandant s WHERE s.name LIKE 'Alster%';",
         key);
    row4("a number as a text", "UPDATE mandant SET stale_minutes = 'soon';",
         "cannot store TEXT value in INTEGER column");
}

void TestStoreRules::keysRefuse()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, by);
    QVERIFY2(refusal(sql, true).contains(by), refusal(sql, true));
}

void TestStoreRules::replaceRefuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("rule");
    // The same row again, in every table whose rows are never deleted: it would be another row in its place.
    for (const Rule &rule : rowRules(Engine::Sqlite))
        if (rule.event == u"delete" && rule.table != u"change_op") // uniquekeys.cpp says why not
            QTest::newRow(qPrintable(rule.table))
                << "REPLACE INTO " + rule.table.toUtf8() + " SELECT * FROM " + rule.table.toUtf8() + " LIMIT 1;"
                << rule.name.toUtf8();
    QTest::newRow("another Submandant of that name")
        << QByteArray(
               "REPLACE INTO submandant (mandant, id, name, name_key, dealer_id) SELECT mandant, randomblob(16), "
               "name, name_key, dealer_id FROM submandant WHERE name LIKE 'Elbe%';")
        << QByteArray("name_taken");
    QTest::newRow("renamed onto another")
        << QByteArray("UPDATE OR REPLACE submandant SET name_key = (SELECT name_key FROM submandant WHERE name LIKE "
                      "'Elbe%') WHERE name LIKE 'Duna%';")
        << QByteArray("name_taken");
    QTest::newRow("another customer of that number")
        << QByteArray("REPLACE INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, "
                      "randomblob(16), number, name, kind, administration FROM customer WHERE number = 'K1008';")
        << QByteArray("number_taken");
    QTest::newRow("another user of that login")
        << QByteArray("REPLACE INTO portal_user (mandant, id, login) SELECT mandant, randomblob(16), login FROM "
                      "portal_user WHERE login = 'u31';")
        << QByteArray("login_taken");
    QTest::newRow("another's login")
        << QByteArray("UPDATE OR REPLACE portal_user SET login = 'nordlicht' WHERE login = 'u11';")
        << QByteArray("login_taken");
    QTest::newRow("another's address")
        << QByteArray(
               "UPDATE OR REPLACE portal_user_account SET email_key = (SELECT email_key FROM portal_user_account a "
               "JOIN portal_user u ON u.id = a.id WHERE u.login = 'nordlicht') WHERE id = (SELECT id FROM "
               "portal_user WHERE login = 'u11');")
        << QByteArray("email_taken");
    QTest::newRow("another assignment in the live one's place")
        << QByteArray("REPLACE INTO assignment (mandant, id, submandant, customer, since_on) SELECT mandant, "
                      "randomblob(16), submandant, customer, since_on FROM assignment WHERE until_on IS NULL LIMIT 1;")
        << QByteArray("assignment_exists");
    QTest::newRow("another dealer ID of that code")
        << QByteArray("REPLACE INTO dealer_id (mandant, id, code) SELECT mandant, randomblob(16), code FROM dealer_id "
                      "WHERE code = 'H-4799';")
        << QByteArray("dealer_id_code_taken");
}

void TestStoreRules::replaceRefuses()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, rule);
    for (const bool foreignKeys : {false, true})
        QVERIFY2(refusal(sql, foreignKeys).contains(": " + rule + " ("), refusal(sql, foreignKeys));
}

void TestStoreRules::rulesRestForTheServerOnly()
{
    const QByteArray sql = "DELETE FROM submandant WHERE name LIKE 'Elbe%';";
    QCOMPARE(refusal("UPDATE writing SET mode = 'server';" + sql + "UPDATE writing SET mode = 'user';", false),
             QByteArray());
    QVERIFY(refusal(sql, false).contains("submandant_never_deleted"));
    QVERIFY(refusal("UPDATE writing SET mode = 'nobody';", false).contains("CHECK constraint failed"));
}

void TestStoreRules::isAnOrdinaryFile()
{
    const Ran sound =
        run(m_tool, {QStringLiteral("-batch"), m_path,
                     QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM "
                                    "submandant;")});
    QCOMPARE(sound.out.trimmed(), QByteArray("ok\n3"));
    QCOMPARE(sound.err, QByteArray());
}

void TestStoreRules::everyTableReads()
{
    const Ran names =
        run(m_tool, {QStringLiteral("-batch"), m_path,
                     QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY "
                                    "name;")});
    const QByteArrayList tables = names.out.trimmed().split('\n');
    for (const QString &table : sharedTables())
        QVERIFY2(tables.contains(table.toUtf8()), qPrintable(table));
    for (const QByteArray &table : tables) {
        const Ran all = run(m_tool, {QStringLiteral("-batch"), m_path,
                                     QStringLiteral("SELECT * FROM \"%1\";").arg(QString::fromUtf8(table))});
        QVERIFY2(all.status == 0 && all.err.isEmpty(), table + ": " + all.err);
    }
}

QTEST_GUILESS_MAIN(TestStoreRules)
#include "tst_store_rules.moc"

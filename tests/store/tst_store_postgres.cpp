// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules live once: everything generated from resources/sql/ is taken by a real PostgreSQL, refuses the same there by
// the same names, and shows every user the same rows (DESIGN 4).
#include "postgresstore.h"
#include "randomworld.h"
#include "rulecases.h"
#include "store/demo/nordlicht.h"
#include "store/rowrules.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestStorePostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void catalogue_data();
    void catalogue();
    void everyUserSeesTheSame_data();
    void everyUserSeesTheSame();
    void strangersSeeNothing();
    void tablesAreClosedWithoutThePolicies();
    void rulesRefuseTheSame_data();
    void rulesRefuseTheSame();
    void keysRefuseTheSame_data();
    void keysRefuseTheSame();
    void allowedMovesPass();

private:
    /// Fills PostgreSQL and a SQLite file with the same world; 0 is nordlicht with a log and a site.
    Result<std::unique_ptr<Database>> world(int seed);
    /// The first error of statements that are rolled back; empty when there is none.
    QByteArray refusal(const QByteArray &sql);

    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    int m_loaded = -1;
};

Result<std::unique_ptr<Database>> TestStorePostgres::world(int seed)
{
    const QString path = m_folder.filePath(QString::number(seed));
    const Calendar calendar(QDate(2026, 3, 2));
    if (!QFile::exists(path))
        KONTOR_TRY(createStore(path, false, calendar, [&](Database &database) -> Result<> {
            if (seed)
                return fillRandomWorld(database, quint32(seed));
            KONTOR_TRY(fillNordlicht(database, calendar));
            for (const QByteArray &extra : ruleStoreExtras())
                KONTOR_TRY(database.execute(extra));
            return {};
        }));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (database && m_loaded != seed) {
        KONTOR_LET(rows, copyRowsSql(**database));
        const Ran loaded = m_cluster.sql(postgresSetupSql() + rows);
        if (loaded.status != 0)
            return fail(Error::Kind::Storage, QStringLiteral("postgres"), QString::fromUtf8(loaded.err));
        m_loaded = seed;
    }
    return database;
}

QByteArray TestStorePostgres::refusal(const QByteArray &sql)
{
    const Ran ran = m_cluster.sql("BEGIN;\n" + sql + "\nROLLBACK;\n");
    return ran.status == 0 ? QByteArray() : ran.err.trimmed();
}

void TestStorePostgres::initTestCase()
{
    const QString trouble = m_cluster.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto nordlicht = world(0);
    QVERIFY2(nordlicht, nordlicht ? "" : qPrintable(nordlicht.error().detail));
}

// Each question answers with what must not be there.
void TestStorePostgres::catalogue_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("allowed");
    const QByteArray shared = "(SELECT oid, relname FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                              "'public'::regnamespace) t";
    const QByteArray columns = "pg_attribute a JOIN " + shared + " ON a.attrelid = t.oid AND a.attnum > 0";
    const auto row = [](const char *name, const QByteArray &question, const char *allowed = "") {
        QTest::newRow(name) << question << QByteArray(allowed);
    };
    row("other types", "SELECT relname, attname FROM " + columns +
                           " WHERE atttypid NOT IN ('uuid'::regtype, 'bigint'::regtype, 'text'::regtype)");
    row("generated columns",
        "SELECT relname, attname FROM " + columns + " WHERE attgenerated <> '' OR attidentity <> ''");
    row("words of SQL as names", "SELECT DISTINCT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T', 'C') AND "
                                 "word IN (SELECT attname FROM " +
                                     columns + " UNION SELECT relname FROM " + shared + ")");
    row("tables without a primary key", "SELECT relname FROM " + shared +
                                            " WHERE NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = t.oid AND "
                                            "contype = 'p')");
    row("keys that are no NOT NULL uuid",
        "SELECT relname, attname FROM " + columns +
            " JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'p' AND "
            "a.attnum = ANY (c.conkey) WHERE NOT attnotnull OR atttypid <> "
            "'uuid'::regtype",
        "change_op|seq");
    const QByteArray has = " NOT EXISTS (SELECT 1 FROM pg_attribute m WHERE m.attname = 'mandant' AND ";
    row("unique keys without the Mandant",
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN " + shared +
            " ON t.oid = i.indrelid WHERE i.indisunique AND" + has +
            "m.attrelid = t.oid AND m.attnum = ANY (i.indkey)) "
            "ORDER BY 1",
        "portal_user_account_email_key\nportal_user_login_key");
    row("foreign keys without the Mandant", "SELECT conname FROM pg_constraint f WHERE contype = 'f' AND" + has +
                                                "m.attrelid = f.conrelid AND m.attnum = ANY "
                                                "(f.conkey))");
    row("foreign keys to something without it", "SELECT conname FROM pg_constraint f WHERE contype = 'f' AND" + has +
                                                    "m.attrelid = f.confrelid AND m.attnum = ANY "
                                                    "(f.confkey))");
    row("tables whose rows anybody sees",
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT "
        "(relrowsecurity AND relforcerowsecurity)");
    row("something open to everybody",
        "SELECT relname FROM pg_class, aclexplode(relacl) WHERE relnamespace = 'public'::regnamespace AND grantee = 0");
}

void TestStorePostgres::catalogue()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, allowed);
    QVERIFY(world(0));
    const Ran answer = m_cluster.sql(question + ";");
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.out.trimmed(), allowed);
    const Ran tables = m_cluster.sql("SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                                     "'public'::regnamespace;");
    QCOMPARE(tables.out.trimmed(), QByteArray::number(sharedTables().size()));
}

void TestStorePostgres::everyUserSeesTheSame_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("nordlicht") << 0;
    for (int seed = 21; seed <= 23; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestStorePostgres::everyUserSeesTheSame()
{
    QFETCH(int, seed);
    const auto opened = world(seed);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    Database &database = **opened;
    QList<std::pair<QString, Uuid>> users;
    QVERIFY(database.each("SELECT login, id FROM portal_user ORDER BY login", {}, [&](const Statement &row) {
        users << std::pair(row.text(0), row.uuid(1));
        return true;
    }));
    QVERIFY(users.size() > 10);
    const auto ends = openEndsSql(database, "");
    QVERIFY(ends);
    qsizetype rows = 0;
    for (const auto &[login, id] : users) {
        const auto views = seenThroughViews(database, login);
        QVERIFY2(views, qPrintable(login));
        const SeenRows policies = seenThroughPolicies(m_cluster, id);
        for (auto table = views->begin(); table != views->end(); ++table) {
            QVERIFY2(policies.contains(table.key()), qPrintable(policies.firstKey()));
            QVERIFY2(policies[table.key()] == *table,
                     qPrintable(QStringLiteral("%1 sees %2 rows of %3 in SQLite, %4 in PostgreSQL")
                                    .arg(login)
                                    .arg(table->size())
                                    .arg(table.key())
                                    .arg(policies[table.key()].size())));
            rows += table->size();
        }
        // Visibility is closed under foreign keys there too.
        QByteArray questions = actAsSql(id);
        for (const QByteArray &question : *ends)
            questions += question + ";\n";
        const Ran closed = m_cluster.sql(questions);
        QCOMPARE(closed.out, QByteArray("0\n").repeated(ends->size()));
    }
    QVERIFY(rows > 200);
}

void TestStorePostgres::strangersSeeNothing()
{
    QVERIFY(world(0));
    for (const QByteArray &acting :
         {QByteArray(), QByteArray("SET kontor.acting = '00000000-0000-0000-0000-000000000000';")}) {
        QByteArray questions = "SET ROLE kontor_reader;" + acting;
        for (const QString &table : sharedTables())
            questions += "SELECT count(*) FROM " + table.toUtf8() + ";\n";
        QCOMPARE(m_cluster.sql(questions).out, QByteArray("0\n").repeated(sharedTables().size()));
    }
}

// Nothing but what was granted by name, and nothing may be written.
void TestStorePostgres::tablesAreClosedWithoutThePolicies()
{
    QVERIFY(world(0));
    QVERIFY(m_cluster.sql("CREATE ROLE kontor_nobody; GRANT USAGE ON SCHEMA public TO kontor_nobody;").status == 0);
    for (const QByteArray name :
         {"customer", "portal_user", "gate_portal_user", "gate_assignment", "actor", "actor_role"})
        QVERIFY2(refusal("SET ROLE kontor_nobody; SELECT * FROM " + name + ";").contains("permission denied"), name);
    QVERIFY(refusal("SET ROLE kontor_reader; UPDATE customer SET city = 'X';").contains("permission denied"));
    QVERIFY(m_cluster.sql("DROP OWNED BY kontor_nobody; DROP ROLE kontor_nobody;").status == 0);
}

void TestStorePostgres::rulesRefuseTheSame_data()
{
    QTest::addColumn<RuleCase>("c");
    int number = 0;
    for (const RuleCase &c : ruleCases(false)) // columns of one kind are one text
        QTest::addRow("%d %s %s %d", ++number, c.table, c.event, c.number) << c;
}

void TestStorePostgres::rulesRefuseTheSame()
{
    QFETCH(RuleCase, c);
    QVERIFY(world(0));
    const QByteArray sql = (QByteArray(c.rule) == "administration_transition"
                                ? "UPDATE customer SET administration = 'revoked' WHERE number = 'K1001';\n"
                                : QByteArray()) +
                           QByteArray(c.sql).replace("#", "gen_random_uuid()") + ";";
    QVERIFY2(refusal(sql).startsWith(QByteArray("ERROR:  ") + c.rule + "\n"), refusal(sql));
    // It is this rule that refuses: without the rules of this table and event it is another one, or nobody.
    QByteArray rest;
    const QByteArray prefix = QByteArray("rule_") + c.table + "_" + c.event + "_";
    int count = 0;
    for (const Rule &rule : rowRules(Engine::Sqlite))
        if (rule.table == QLatin1String(c.table) && rule.event == QLatin1String(c.event) && ++count == c.number)
            rest += "DROP TRIGGER " + prefix + QByteArray::number(count) + " ON " + c.table + ";";
    QVERIFY(!rest.isEmpty());
    QVERIFY2(!refusal(rest + sql).contains(c.rule), refusal(rest + sql));
}

void TestStorePostgres::keysRefuseTheSame_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *name, const QByteArray &sql, const char *key) {
        QTest::newRow(name) << sql << QByteArray(key);
    };
    row("a foreign dealer ID",
        "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-9000') WHERE name LIKE 'Elbe%';",
        "submandant_dealer_id");
    row("a retired one that is said to be usable",
        "UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = 'H-4799') WHERE name LIKE 'Elbe%';",
        "submandant_dealer_id");
    row("a customer of another Mandant",
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT s.mandant, gen_random_uuid(), "
        "s.id, "
        "(SELECT id FROM customer WHERE number = 'A'), '2026-03-02' FROM submandant s WHERE s.name LIKE 'Alster%';",
        "assignment_customer");
    row("a second live assignment",
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT mandant, gen_random_uuid(), "
        "submandant, customer, since_on FROM assignment WHERE until_on IS NULL LIMIT 1;",
        "assignment_live_key");
    row("a second number",
        "INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, gen_random_uuid(), "
        "number, "
        "name, kind, administration FROM customer WHERE number = 'K1001';",
        "customer_number_key");
    row("a prospect with administration",
        "INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, gen_random_uuid(), "
        "'P1', "
        "'P', 'prospect', 'active' FROM customer WHERE number = 'K1001';",
        "customer_administration_known");
    row("exclusive while two look after one",
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT s.mandant, gen_random_uuid(), "
        "s.id, "
        "c.id, '2026-03-02' FROM submandant s, customer c WHERE s.name LIKE 'Alster%' AND c.number = 'K1003';"
        "UPDATE mandant SET exclusive_assignment = 1 WHERE name LIKE 'Nordlicht%';",
        "assignment_exclusive_key");
}

void TestStorePostgres::keysRefuseTheSame()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, key);
    QVERIFY(world(0));
    QVERIFY2(refusal(sql).contains("constraint \"" + key + "\""), refusal(sql));
}

void TestStorePostgres::allowedMovesPass()
{
    QVERIFY(world(0));
    const QByteArray set = "UPDATE customer SET administration = '";
    QCOMPARE(refusal(set + "requested' WHERE number = 'K1008';" + set + "active' WHERE number = 'K1008';" + set +
                     "revoked' WHERE number = 'K1008';" + set + "requested' WHERE number = 'K1008';" + set +
                     "inactive' WHERE number = 'K1008';"),
             QByteArray());
    // Retiring reaches the Submandants that have the ID by cascade, past the rule for a newly chosen one.
    QCOMPARE(refusal("UPDATE dealer_id SET state = 'retired' WHERE code = 'H-4711';"
                     "UPDATE submandant SET city = 'Kiel' WHERE name LIKE 'Alster%' AND dealer_state = 'retired';"
                     "UPDATE dealer_id SET state = 'usable' WHERE code = 'H-4711';"),
             QByteArray());
    QCOMPARE(refusal("UPDATE assignment SET until_on = '2026-03-02', end_cause = 'manual' WHERE until_on IS NULL;"),
             QByteArray());
}

QTEST_GUILESS_MAIN(TestStorePostgres)
#include "tst_store_postgres.moc"

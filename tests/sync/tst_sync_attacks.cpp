// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes to the server with psql and ill will: nothing of others' rows is in any answer, nothing is written but
// by push. And the catalogue: what no attack may find.
#include "attacks.h"
#include "serverstory.h"
#include "store/sqlresource.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncAttacks : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void catalogue_data();
    void catalogue();
    void people();
    void canariesAreThere();
    void statements_data();
    void statements();

private:
    QByteArrayList relations() const;
    QByteArrayList perEntity() const;
    QByteArrayList forgedPushes() const;
    /// Of every row of every shared table and of the ledger.
    QString fingerprint() const;
};

// What u11 must never read is called "kanari": in other Mandants, in others' customers, in locked profiles.
void TestSyncAttacks::initTestCase()
{
    const QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    TestClient master(m_server, QStringLiteral("master"));
    QCOMPARE(state(master.push({renaming("K1003", QStringLiteral("Sopron"), QStringLiteral("kanari-log"))})),
             QStringLiteral("applied"));
    const auto marked = m_server.admin().run(R"(
        CREATE TEMP TABLE mine AS SELECT a.customer FROM assignment a JOIN submandant s ON s.id = a.submandant
            WHERE s.short_name = 'Alster' AND a.until_on IS NULL;
        UPDATE customer SET city = 'kanari-city', name = 'kanari-name' WHERE id NOT IN (SELECT customer FROM mine);
        UPDATE customer_profile SET note = 'kanari-note', street = 'kanari-street' WHERE id NOT IN (SELECT m.customer FROM mine m
            JOIN customer c ON c.id = m.customer WHERE c.administration = 'active');
        UPDATE submandant SET note = 'kanari-sub', phone = 'kanari-phone' WHERE short_name IS DISTINCT FROM 'Alster';
        UPDATE portal_user_account SET email = 'kanari-mail' WHERE id IN (SELECT u.id FROM portal_user u
            LEFT JOIN submandant s ON s.id = u.submandant WHERE s.short_name IS DISTINCT FROM 'Alster');
        UPDATE portal_user SET given_name = 'kanari-given' WHERE submandant IN (SELECT id FROM submandant WHERE short_name <> 'Alster');
        UPDATE mandant SET vat = 'kanari-vat' WHERE name NOT LIKE 'Nordlicht%';
        UPDATE product SET name = 'kanari-' || name WHERE mandant NOT IN (SELECT id FROM mandant WHERE name LIKE 'Nordlicht%');
        INSERT INTO outdated_report (mandant, id, customer, note, reported_by, reported_on) SELECT c.mandant, gen_random_uuid(), c.id,
            'kanari-report', u.id, '2026-03-01' FROM customer c JOIN portal_user u ON u.mandant = c.mandant AND u.submandant IS NULL
            WHERE c.id NOT IN (SELECT customer FROM mine);
        INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, is_shared, content) SELECT mandant, gen_random_uuid(),
            id, 'customers', 'kanari-view', 'k', 1, 'kanari-content' FROM portal_user WHERE login IN ('master', 'u21');
        UPDATE sync.client SET login = login;
        INSERT INTO sync.channel SELECT id, 'kanari-' || id FROM mandant WHERE name NOT LIKE 'Nordlicht%';
        CREATE ROLE stranger LOGIN IN ROLE kontor_users;
        CREATE ROLE outsider LOGIN)");
    QVERIFY2(marked, qPrintable(marked ? QString() : marked.error().detail));
}

// Each question answers with what must not be there.
void TestSyncAttacks::catalogue_data()
{
    QTest::addColumn<QByteArray>("question");
    const auto row = [](const char *name, const QByteArray &question) { QTest::newRow(name) << question; };
    const QByteArray ours = "('public'::regnamespace, 'sync'::regnamespace, 'sync_v1'::regnamespace)";
    row("tables without forced row security",
        "SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'p', 'm') AND relnamespace IN " + ours +
            " AND NOT (relrowsecurity AND relforcerowsecurity)");
    row("tables without a policy", "SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relnamespace IN " +
                                       ours +
                                       " AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid)");
    row("policies for everybody", "SELECT polname, polrelid::regclass FROM pg_policy WHERE 0 = ANY (polroles)");
    row("policies of people", "SELECT polname FROM pg_policy, unnest(polroles) r WHERE pg_get_userbyid(r) NOT IN "
                              "('kontor_owner', 'kontor_gate', 'kontor_writer')");
    row("definer functions with a path that somebody else sets",
        "SELECT oid::regprocedure FROM pg_proc WHERE prosecdef AND pronamespace IN " + ours +
            " AND NOT coalesce(proconfig @> ARRAY['search_path=pg_catalog, public, pg_temp'], false)");
    row("functions for everybody",
        "SELECT oid::regprocedure FROM pg_proc p WHERE pronamespace IN " + ours +
            " AND (proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(proacl) WHERE grantee = 0))");
    row("functions for people beside the API",
        "SELECT oid::regprocedure FROM pg_proc p, aclexplode(proacl) g WHERE pronamespace IN " + ours +
            " AND pronamespace <> 'sync_v1'::regnamespace AND pg_get_userbyid(g.grantee) NOT IN ('kontor_owner', "
            "'kontor_gate', "
            "'kontor_writer')");
    row("API that does not stand under an owner's rights",
        "SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'sync_v1'::regnamespace AND (NOT prosecdef OR "
        "pg_get_userbyid(proowner) <> 'kontor_owner')");
    row("relations for people",
        "SELECT oid::regclass, g.privilege_type FROM pg_class, aclexplode(relacl) g WHERE relnamespace IN " + ours +
            " AND (g.grantee = 0 OR pg_get_userbyid(g.grantee) NOT IN ('kontor_owner', 'kontor_gate', "
            "'kontor_writer'))");
    row("columns for people",
        "SELECT attrelid::regclass FROM pg_attribute WHERE attacl IS NOT NULL AND attrelid >= 16384");
    row("things of other owners", "SELECT oid::regclass::text FROM pg_class WHERE relnamespace IN " + ours +
                                      " AND pg_get_userbyid(relowner) NOT IN ('kontor_owner', 'kontor_gate') UNION "
                                      "SELECT oid::regprocedure::text FROM pg_proc "
                                      "WHERE pronamespace IN " +
                                      ours +
                                      " AND pg_get_userbyid(proowner) NOT IN ('kontor_owner', 'kontor_writer')"
                                      " AND proname <> 'office_day'");
    row("roles with more than they need", "SELECT rolname FROM pg_roles WHERE rolname LIKE 'kontor\\_%' AND "
                                          "(rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole "
                                          "OR rolcreatedb OR rolreplication)");
    row("roles of roles",
        "SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid WHERE r.rolname IN "
        "('kontor_owner', 'kontor_gate', 'kontor_writer')");
    row("the database for everybody", "SELECT g.privilege_type FROM pg_database, aclexplode(datacl) g WHERE datname = "
                                      "current_database() AND g.grantee = 0");
    row("the database for people",
        "SELECT g.privilege_type FROM pg_database, aclexplode(datacl) g WHERE datname = "
        "current_database() AND pg_get_userbyid(g.grantee) = 'kontor_users' AND g.privilege_type <> "
        "'CONNECT'");
    row("schemas for people",
        "SELECT nspname, g.privilege_type FROM pg_namespace, aclexplode(nspacl) g WHERE oid IN " + ours +
            " AND (g.grantee = 0 OR (pg_get_userbyid(g.grantee) = 'kontor_users' AND (nspname <> 'sync_v1' OR "
            "g.privilege_type <> 'USAGE')) OR g.privilege_type = 'CREATE' AND pg_get_userbyid(g.grantee) LIKE "
            "'kontor\\_%')");
    // sync.is_plain: what sets are written together for, because nobody's rights hang on it.
    const QByteArray plain = "(c.relname IN ('customer', 'gate_customer') AND a.attname IN ('name', 'city', 'country') "
                             "OR c.relname IN ('customer_profile', 'gate_customer_profile') AND a.attname NOT IN "
                             "('mandant', 'id'))";
    row("policies that read what is written together",
        "SELECT c.relname || '.' || a.attname FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid JOIN pg_attribute "
        "a "
        "ON a.attrelid = c.oid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_policy'::regclass AND d.refclassid = "
        "'pg_class'::regclass AND " +
            plain);
    row("keys of what is written together",
        "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE " +
            plain +
            " AND (EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY "
            "(i.indkey)) OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = c.oid AND "
            "a.attnum = ANY (k.conkey)))");
    for (const char *trigger : {"write_right", "tell_1", "tell_2", "tell_3"})
        row(QByteArray("tables without ") + trigger,
            QByteArray(
                "SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND "
                "relname NOT LIKE 'change\\_%' AND NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = pg_class.oid "
                "AND "
                "tgenabled = 'O' AND tgname = '") +
                trigger + "')");
}

void TestSyncAttacks::catalogue()
{
    QFETCH(QByteArray, question);
    const auto found = m_server.admin().run(question);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QVERIFY2(found->size() == 0, qPrintable(found->size() ? found->text(0, 0) : QString()));
}

// What a person can reach at all: the API, and no relation of ours.
void TestSyncAttacks::people()
{
    for (const char *login : {"u11", "stranger"}) {
        const QByteArray name = QByteArray("'") + login + "'";
        QCOMPARE(
            m_server.one(
                "SELECT count(*) FROM pg_class WHERE relnamespace IN ('public'::regnamespace, 'sync'::regnamespace) "
                "AND relkind IN ('r', 'v') AND (has_table_privilege(" +
                name +
                ", oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') OR "
                "has_any_column_privilege(" +
                name + ", oid, 'SELECT, INSERT, UPDATE, REFERENCES'))"),
            QStringLiteral("0"));
        QCOMPARE(m_server.one("SELECT has_database_privilege(" + name + ", current_database(), 'TEMP, CREATE')"),
                 QStringLiteral("f"));
        QCOMPARE(
            m_server.one(
                "SELECT string_agg(DISTINCT nspname, ',') FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace "
                "WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND has_function_privilege(" +
                name + ", p.oid, 'EXECUTE')"),
            QStringLiteral("sync_v1"));
    }
    QVERIFY(!m_server.as(QStringLiteral("outsider"))); // a role of the cluster that is not let in here
}

void TestSyncAttacks::canariesAreThere()
{
    int marked = 0;
    for (const QString &table : sharedTables())
        marked += m_server.one("SELECT (count(*) > 0)::int FROM " + table.toUtf8() + " t WHERE t::text LIKE '%kanari%'")
                      .toInt();
    QVERIFY2(marked >= 9, qPrintable(QString::number(marked)));
    // The net holds: an administrator's answer has them.
    QVERIFY(m_server.cluster().sql("SELECT * FROM customer;").out.contains("kanari"));
}

QByteArrayList TestSyncAttacks::relations() const
{
    QByteArrayList names;
    const auto rows =
        m_server.admin().run("SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace IN "
                             "('public'::regnamespace, 'sync'::regnamespace) ORDER BY 1");
    for (int i = 0; i < rows->size(); ++i)
        names << (rows->text(i, 0).contains(u'.') ? QByteArray() : QByteArray("public.")) +
                     rows->bytes(i, 0).toByteArray();
    return names;
}

QByteArrayList TestSyncAttacks::perEntity() const
{
    QByteArrayList all;
    for (const QString &table : sharedTables()) {
        const QByteArray name = table.toUtf8();
        const QByteArray key = name == "change_op" ? "change_set" : "id";
        const QByteArray ids = m_server
                                   .one("SELECT coalesce(array_agg(i), '{}') FROM (SELECT DISTINCT " + key +
                                        " AS i FROM " + name + " LIMIT 900) x")
                                   .toUtf8();
        all << "SELECT sync_v1.copy_" + name + "();"
            << "COPY (SELECT * FROM sync_v1.copy_" + name + "()) TO STDOUT;"
            << "SELECT sync_v1.fetch('" + name + "', '" + ids + "');"
            << "SELECT sync_v1.buckets('" + name + "');"
            << "SELECT sync_v1.bucket('" + name + "', '00');"
            << "SELECT sync_v1.fetch('" + name + "; SELECT 1', '{}');";
    }
    const QByteArray customers = m_server.one("SELECT array_agg(id) FROM customer").toUtf8();
    all << "SELECT sync_v1.fetch_scopes('" + customers + "');"
        << "SELECT sync_v1.pull(NULL);"
        << "SELECT sync_v1.hello(3);"
        << "SELECT sync_v1.pull((SELECT jsonb_set(p -> 'cursor', '{snapshot}', '\"3:3:\"') FROM sync_v1.pull(NULL) p));"
        << "SELECT sync_v1.pull('{\"snapshot\": \"1:1:\"}');"
        << "SELECT sync_v1.pull('[]');"
        << "SELECT sync_v1.known(gen_random_uuid());";
    return all;
}

QByteArrayList TestSyncAttacks::forgedPushes() const
{
    QByteArrayList all;
    const QByteArray others = m_server.one("SELECT id FROM sync.client LIMIT 1").toUtf8();
    const auto push = [&](const QByteArray &client, const QByteArray &ops, const QByteArray &set = {}) {
        all << "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT sync_v1.push(" + client +
                   ", 1, repeat('a', 64), 3, jsonb_build_object('set', jsonb_build_object('id', gen_random_uuid(), "
                   "'made_at', 1, "
                   "'command', 'x')" +
                   set + ", 'ops', jsonb_build_array(" + ops + "))); COMMIT;";
        // The same behind another one, in one call.
        all << "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT sync_v1.push_all(" + client +
                   ", 1, array_fill(repeat('a', 64), ARRAY[2]), 3, (SELECT jsonb_agg(jsonb_build_object('set', "
                   "jsonb_build_object('id', gen_random_uuid(), 'made_at', 1, 'command', 'x')" +
                   set + ", 'ops', CASE n WHEN 1 THEN '[]' ELSE jsonb_build_array(" + ops +
                   ") END)) FROM generate_series(1, 2) n)); COMMIT;";
    };
    const auto op = [](const QByteArray &entity, const QByteArray &id, const QByteArray &kind, const QByteArray &before,
                       const QByteArray &after) {
        return "jsonb_build_object('e', '" + entity + "', 'id', '" + id + "', 'k', '" + kind + "', 'b', " + before +
               ", 'a', " + after + ")";
    };
    push("'" + others + "'", {});
    push("NULL", {});
    for (const QString &table : sharedTables()) {
        const QByteArray name = table.toUtf8();
        if (name == "change_op")
            continue;
        // A row that is not hers: of another Mandant, or of others.
        const auto rows = m_server.admin().run("SELECT id FROM " + name + " t WHERE t::text LIKE '%kanari%' LIMIT 2");
        QByteArrayList ids{"00000000-0000-0000-0000-000000000001"};
        for (int i = 0; rows && i < rows->size(); ++i)
            ids << rows->bytes(i, 0).toByteArray();
        for (const QByteArray &id : ids) {
            push("gen_random_uuid()",
                 op(name, id, "update", "'{\"name\": \"x\"}'::jsonb", "'{\"name\": \"y\"}'::jsonb"));
            push("gen_random_uuid()", op(name, id, "delete", "'{}'::jsonb", "NULL::jsonb"));
            push("gen_random_uuid()", op(name, id, "insert", "NULL::jsonb", "'{}'::jsonb"));
            push("gen_random_uuid()",
                 op(name, id, "insert", "NULL::jsonb",
                    "'{\"mandant\": \"00000000-0000-0000-0000-000000000001\", \"name\": \"x\"}'::jsonb"));
        }
    }
    // Rights for herself: u11 is customer care of a Submandant.
    const QByteArray self = person("u11").toUtf8();
    const QByteArray deep = "(repeat('[', 5000) || repeat(']', 5000))::jsonb";
    push("gen_random_uuid()", op("user_role", "00000000-0000-0000-0000-000000000002", "insert", "NULL::jsonb",
                                 "'{\"portal_user\": \"" + self + "\", \"role_key\": \"audit\"}'::jsonb"));
    push("gen_random_uuid()", op("portal_user_account", self, "update", "'{\"visibility\": null}'::jsonb",
                                 "'{\"visibility\": \"all\"}'::jsonb"));
    push("gen_random_uuid()",
         op("portal_user", self, "update", "'{\"login\": \"u11\"}'::jsonb", "'{\"login\": \"master\"}'::jsonb"));
    push("gen_random_uuid()", op("portal_user", self, "update", "'{\"submandant\": null}'::jsonb",
                                 "'{\"submandant\": \"" + submandant("Duna").toUtf8() + "\"}'::jsonb"));
    push("gen_random_uuid()", op("assignment", "00000000-0000-0000-0000-000000000003", "insert", "NULL::jsonb",
                                 "'{\"submandant\": \"" + submandant("Alster").toUtf8() + "\", \"customer\": \"" +
                                     customer("K1003").toUtf8() +
                                     "\", \"since_on\": \"2026-03-02\", \"cause\": \"prospect\", \"made_by\": \"" +
                                     self + "\", \"exclusive_assignment\": 0}'::jsonb"));
    push("gen_random_uuid()", op("customer_product", "00000000-0000-0000-0000-000000000004", "insert", "NULL::jsonb",
                                 "'{\"customer\": \"" + customer("K1007").toUtf8() + "\"}'::jsonb"));
    push("gen_random_uuid()", op("customer_profile", customer("K1007").toUtf8(), "update",
                                 "'{\"street\": \"\"}'::jsonb", "'{\"street\": \"x\"}'::jsonb"));
    push("gen_random_uuid()",
         op("customer", customer("K1007").toUtf8(), "update", "'{\"administration\": \"inactive\"}'::jsonb",
            "'{\"administration\": \"requested\"}'::jsonb"));
    push("gen_random_uuid()", deep);
    push("gen_random_uuid()", "jsonb_build_object('e', " + deep + ")");
    push("gen_random_uuid()", op("customer", self, "update", deep, deep));
    return all;
}

void TestSyncAttacks::statements_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"u11", "u13", "stranger"}) // effective, disabled, no portal user
        QTest::newRow(login) << QString::fromLatin1(login);
}

QString TestSyncAttacks::fingerprint() const
{
    QByteArrayList sums;
    for (const QString &table : sharedTables())
        if (!table.startsWith(QStringLiteral("change_"))) // refused attempts are logged
            sums << "(SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-') FROM " + table.toUtf8() +
                        " t)";
    sums << "(SELECT md5(string_agg(o::text, '|')) FROM pg_roles o)"
         << "(SELECT count(*)::text FROM pg_proc)"
         << "(SELECT count(*)::text FROM pg_class)"
         << "(SELECT count(*)::text FROM pg_policy)";
    return m_server.one("SELECT concat_ws(' ', " + sums.join(", ") + ")");
}

void TestSyncAttacks::statements()
{
    QFETCH(QString, login);
    QByteArrayList all = attacksByAnybody() + perEntity();
    for (const QByteArray &relation : relations())
        all += attacksOn(relation);
    all += attacksByAnybody() + forgedPushes();
    QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
    const QString before = fingerprint();
    const Ran ran = m_server.cluster().sqlAs(login, all.join("\n") + "\nSELECT 'the end';\n");
    QVERIFY2(ran.out.contains("the end"), ran.err.left(2000));
    for (const QByteArray &heard : {ran.out, ran.err}) {
        const qsizetype leak = heard.indexOf("kanari");
        QVERIFY2(leak < 0, heard.mid(qMax(qsizetype(0), leak - 500), 600));
    }
    QCOMPARE(fingerprint(), before);
    QVERIFY(!ran.err.contains("XX000") && !ran.err.contains("server closed the connection"));
    qInfo("%lld statements as %s, %lld bytes of answers", qint64(all.size()), qPrintable(login),
          qint64(ran.out.size() + ran.err.size()));
}

QTEST_GUILESS_MAIN(TestSyncAttacks)
#include "tst_sync_attacks.moc"

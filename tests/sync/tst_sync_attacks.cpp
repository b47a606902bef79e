// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes to the server with psql and ill will: nothing of others' rows is in any answer, nothing is written but
// by push. And the catalogue: what no attack may find.
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
    QByteArrayList perRelation(const QByteArray &relation) const;
    QByteArrayList perPerson() const;
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

QByteArrayList TestSyncAttacks::perRelation(const QByteArray &relation) const
{
    const QByteArray column = relation.startsWith("sync.meta")     ? "schema_version"
                              : relation.startsWith("sync.client") ? "login"
                              : relation.startsWith("sync.ledger") ? "sha"
                              : relation.endsWith("acting")        ? "today"
                              : relation.endsWith("actor_role")    ? "role_key"
                              : relation.endsWith("actor")         ? "today"
                                                                   : "mandant";
    QByteArrayList all;
    for (const char *form :
         {"SELECT * FROM %1;",
          "SELECT count(*) FROM %1;",
          "TABLE %1;",
          "SELECT %1::text FROM %1;",
          "SELECT ctid, xmin FROM %1;",
          "SELECT * FROM ONLY %1 TABLESAMPLE SYSTEM (100);",
          "SELECT * FROM %1 FOR UPDATE;",
          "SELECT * FROM %1 FOR KEY SHARE;",
          "UPDATE %1 SET %2 = %2;",
          "UPDATE %1 SET %2 = NULL RETURNING *;",
          "DELETE FROM %1;",
          "DELETE FROM %1 RETURNING *;",
          "INSERT INTO %1 DEFAULT VALUES;",
          "INSERT INTO %1 SELECT * FROM %1;",
          "INSERT INTO %1 (%2) VALUES (NULL) ON CONFLICT DO NOTHING RETURNING *;",
          "MERGE INTO %1 t USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE;",
          "TRUNCATE %1 CASCADE;",
          "COPY %1 TO STDOUT;",
          "COPY (SELECT * FROM %1) TO STDOUT;",
          "COPY %1 FROM STDIN;\n\\.\n",
          "LOCK TABLE %1;",
          "EXPLAIN ANALYZE SELECT * FROM %1;",
          "ALTER TABLE %1 DISABLE ROW LEVEL SECURITY;",
          "ALTER TABLE %1 OWNER TO CURRENT_USER;",
          "DROP TABLE %1 CASCADE;",
          "GRANT SELECT ON %1 TO CURRENT_USER;",
          "CREATE POLICY mine ON %1 USING (true);",
          "CREATE VIEW peek AS SELECT * FROM %1;",
          "CREATE TEMP TABLE peek AS SELECT * FROM %1;",
          "CREATE RULE peek AS ON SELECT TO %1 DO INSTEAD SELECT 1;",
          "CREATE INDEX peek ON %1 (%2);",
          "CREATE STATISTICS peek ON %2 FROM %1;",
          "COMMENT ON TABLE %1 IS 'x';",
          "SET row_security = off; SELECT * FROM %1;",
          "RESET row_security;",
          "ANALYZE VERBOSE %1;",
          "CLUSTER %1;",
          "SELECT currtid2('%1', '(0,1)');",
          "SELECT query_to_xml('SELECT * FROM %1', true, true, '');",
          "SELECT table_to_xml('%1', true, true, '');",
          "DECLARE peek CURSOR WITH HOLD FOR SELECT * FROM %1;",
          "DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM %1 LOOP RAISE NOTICE '%', r; END LOOP; END $$;"})
        all << QByteArray(form).replace("%1", relation).replace("%2", column);
    return all;
}

QByteArrayList TestSyncAttacks::perPerson() const
{
    QByteArrayList all;
    for (const char *role : {"kontor_owner", "kontor_gate", "kontor_writer", "kontor_users", "postgres", "master",
                             "u21", "pg_read_all_data", "pg_monitor", "pg_read_server_files", "pg_signal_backend"}) {
        const QByteArray name(role);
        all << "SET ROLE " + name + ";"
            << "SELECT sync_v1.digest();"
            << "SELECT sync_v1.copy_customer();"
            << "RESET ROLE;"
            << "SET SESSION AUTHORIZATION " + name + ";"
            << "GRANT " + name + " TO CURRENT_USER;"
            << "ALTER ROLE " + name + " LOGIN PASSWORD 'x';"
            << "SET LOCAL ROLE " + name + ";"
            << "DROP OWNED BY " + name + ";"
            << "REASSIGN OWNED BY " + name + " TO CURRENT_USER;";
    }
    for (const char *statement :
         {"SET row_security = off; SELECT sync_v1.copy_customer();",
          "SELECT sync_v1.digest();",
          "RESET row_security;",
          "CREATE FUNCTION pg_temp.principal() RETURNS text LANGUAGE sql AS 'SELECT ''master''';",
          "CREATE FUNCTION public.principal() RETURNS text LANGUAGE sql AS 'SELECT ''master''';",
          "CREATE SCHEMA peek;",
          "CREATE TEMP VIEW acting AS SELECT 1;",
          "CREATE TEMP TABLE actor (portal_user uuid);",
          "SET search_path = pg_temp, public, sync, sync_v1; SELECT copy_customer();",
          "SET search_path = sync; SELECT me();",
          "RESET search_path;",
          "SET kontor.pusher = '(,,,,\"{assign}\",\"{audit}\",t)';",
          "SET kontor.acting = 'master';",
          "SET session_replication_role = replica;",
          "SET debug_print_plan = on; SET client_min_messages = log;",
          "SELECT sync_v1.copy_customer();",
          "SELECT sync_v1.digest();",
          "RESET debug_print_plan; RESET client_min_messages;",
          "SET client_min_messages = debug5; SELECT sync_v1.copy_portal_user_account(); RESET client_min_messages;",
          "LOAD 'auto_explain';",
          "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM sync_v1.copy_customer();",
          "SELECT * FROM pg_stats WHERE schemaname IN ('public', 'sync');",
          "SELECT * FROM pg_statistic;",
          "SELECT query FROM pg_stat_activity;",
          "SELECT * FROM pg_authid;",
          "SELECT * FROM pg_shadow;",
          "SELECT pg_read_file('PG_VERSION');",
          "SELECT pg_ls_dir('.');",
          "SELECT lo_import('/etc/passwd');",
          "COPY pg_class TO '/tmp/peek';",
          "COPY pg_class TO PROGRAM 'cat';",
          "CREATE EXTENSION dblink;",
          "SELECT pg_terminate_backend(1);",
          "SELECT sync.me();",
          "SELECT sync.principal();",
          "SELECT sync.may();",
          "SELECT sync.hashes('customer');",
          "SELECT sync.seen('customer', NULL, NULL);",
          "SELECT sync.read_rows('customer', NULL);",
          "SELECT sync.apply('customer', 'update', NULL, NULL, '{}', '{}');",
          "SELECT sync.write_log(NULL, '{}', NULL, 'done', NULL, '{}', true);",
          "SELECT sync.tell_scope(NULL, NULL, NULL, NULL, NULL);",
          "SELECT sync.last_change('customer', NULL, 'city');",
          "SELECT sync.history();",
          "SELECT sync.take_set(NULL, '{}');",
          "ALTER FUNCTION sync_v1.pull(jsonb) SET search_path = pg_temp;",
          "ALTER DATABASE postgres SET row_security = off;",
          "CREATE OR REPLACE FUNCTION sync_v1.hello(bigint) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb';",
          "SELECT nextval('pg_class'::regclass);",
          "SELECT txid_status(1);",
          "SELECT pg_export_snapshot();",
          "SELECT xpath('/', query_to_xml('SELECT * FROM sync_v1.copy_change_set()', true, true, ''));",
          "SELECT database_to_xml(true, true, '');",
          "SELECT schema_to_xml('public', true, true, '');",
          "SELECT ts_stat('SELECT to_tsvector(city) FROM public.customer');",
          "SELECT sync_v1.known(id) FROM sync.client;",
          "CREATE EVENT TRIGGER peek ON ddl_command_end EXECUTE FUNCTION x();",
          "CREATE PUBLICATION peek FOR ALL TABLES;",
          "SELECT pg_create_logical_replication_slot('peek', 'test_decoding');",
          "NOTIFY peek;",
          "CHECKPOINT;",
          "VACUUM public.customer;",
          "SECURITY LABEL ON TABLE public.customer IS 'x';",
          "CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);",
          "CREATE CAST (text AS uuid) WITH INOUT AS IMPLICIT;",
          "PREPARE peek AS SELECT * FROM public.customer;",
          "SELECT set_config('role', 'kontor_owner', false);",
          "SELECT set_config('session_authorization', 'master', false);",
          "BEGIN; SELECT set_config('role', 'master', true); SELECT sync_v1.digest(); ROLLBACK;"})
        all << statement;
    return all;
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
    QByteArrayList all = perPerson() + perEntity();
    for (const QByteArray &relation : relations())
        all += perRelation(relation);
    all += perPerson() + forgedPushes();
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

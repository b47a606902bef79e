// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes to the server with psql and ill will: nothing of others' rows is in any answer, nothing is written but
// by push. And the catalogue: what no attack may find.
#include "attacks.h"
#include "canaries.h"
#include "forgedpushes.h"
#include "roundstory.h"
#include "serverstory.h"
#include "store/sqlresource.h"
#include "sync/bootstrap.h"

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
    void replicas_data();
    void replicas();

private:
    QByteArrayList relations() const;
    QByteArrayList perEntity() const;
    QStringList fingerprint(const QString &login) const;
};

void TestSyncAttacks::initTestCase()
{
    QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    trouble = markRows(m_server);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(m_server.admin().run("CREATE ROLE outsider LOGIN"));
    // A set of his own, for him to say that he takes it back.
    const QStringList logins = watchedLogins();
    for (const QString &login : logins)
        if (isEffective(login))
            QCOMPARE(state(TestClient(m_server, login)
                               .push({TestClient::op("named_view", newId(), "insert", {},
                                                     values({{"portal_user", person(login.toUtf8())},
                                                             {"list_key", QStringLiteral("customers")},
                                                             {"name", QStringLiteral("Own")},
                                                             {"name_key", QStringLiteral("own")},
                                                             {"is_shared", 0},
                                                             {"content", QStringLiteral("{}")}}))})),
                     QStringLiteral("applied"));
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
    // What is made of parts stands under its caller's, and its parts under the owner's.
    row("API that does not stand under an owner's rights",
        "SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'sync_v1'::regnamespace AND (NOT (prosecdef OR "
        "(proname LIKE 'copy\\_%' AND pronargs = 0)) OR pg_get_userbyid(proowner) <> 'kontor_owner')");
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
    // A login is a role of the whole server and an e-mail address one user of the store (MISSION 3.3); the refusal says
    // no more than that it is in use. The name of a channel is the server's own, drawn at random.
    row("unique keys across Mandants",
        "SELECT i.indexrelid::regclass FROM pg_index i WHERE i.indisunique AND i.indrelid IN (SELECT attrelid FROM "
        "pg_attribute WHERE attname = 'mandant' AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r' AND "
        "relnamespace IN " +
            ours +
            ")) AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attname = 'mandant' "
            "AND "
            "a.attnum = ANY (i.indkey)) AND i.indexrelid::regclass::text NOT IN ('portal_user_login_key', "
            "'portal_user_account_email_key', 'sync.channel_name_key')");
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
    for (const QString &login : watchedLogins()) {
        const QByteArray name = "'" + login.toUtf8() + "'";
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
    const QStringList logins = watchedLogins();
    for (const QString &login : logins) {
        int marked = 0;
        for (const QString &table : sharedTables())
            marked += m_server
                          .one("SELECT (count(*) > 0)::int FROM " + table.toUtf8() + " t WHERE t::text LIKE '%" +
                               canaryOf(login) + "%'")
                          .toInt();
        QVERIFY2(marked >= 9, qPrintable(login + u' ' + QString::number(marked)));
        QVERIFY(
            m_server.one("SELECT count(*) FROM sync.ledger l WHERE l::text LIKE '%" + canaryOf(login) + "%'").toInt() >
            0);
        // The net holds: an administrator's answer has them.
        QVERIFY(!canaryIn(m_server.cluster().sql("SELECT * FROM customer;").out, login).isEmpty());
    }
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
            << "SELECT sync_v1.copy_part_of_" + name + "(0);"
            << "SELECT sync_v1.parts_of_" + name + "();"
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

void TestSyncAttacks::statements_data()
{
    QTest::addColumn<QString>("login");
    const QStringList logins = watchedLogins();
    for (const QString &login : logins)
        QTest::newRow(qPrintable(login)) << login;
}

// Of every row of every shared table, of what others have sent and been answered, and of who may what. What somebody
// was refused is logged as his, and is no change.
QStringList TestSyncAttacks::fingerprint(const QString &login) const
{
    const QByteArray his = "(SELECT id FROM portal_user WHERE login = '" + login.toUtf8() + "')";
    const auto sum = [](const QByteArray &from) {
        return "(SELECT '" + from.left(from.indexOf(' ')) +
               " ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-') FROM " + from + ")";
    };
    QByteArrayList sums;
    for (const QString &table : sharedTables())
        if (!table.startsWith(QStringLiteral("change_")))
            sums << sum(table.toUtf8() + " t");
    const QByteArray his_sets = "(SELECT mandant, id FROM change_set WHERE portal_user = " + his + ")";
    sums << sum("change_set t WHERE t.portal_user IS DISTINCT FROM " + his)
         << sum("change_op t WHERE (t.mandant, t.change_set) NOT IN " + his_sets)
         << sum("change_op t JOIN change_set s ON s.mandant = t.mandant AND s.id = t.change_set WHERE s.outcome = "
                "'done' AND s.portal_user = " +
                his)
         << sum("sync.client t WHERE t.login <> '" + login.toUtf8() + "'")
         << sum("sync.ledger t JOIN sync.client c ON c.id = t.client WHERE c.login <> '" + login.toUtf8() + "'")
         << sum("sync.log t WHERE t.entity <> 'change_set' OR (t.mandant, t.row_id) NOT IN " + his_sets)
         << sum("sync.meta t") << sum("sync.administrators t") << sum("sync.channel t") << sum("sync.sight t")
         << sum("pg_authid t") << sum("pg_auth_members t") << sum("pg_db_role_setting t") << sum("pg_policy t")
         << sum("pg_default_acl t") << sum("pg_largeobject_metadata t")
         << sum("(SELECT oid, proowner, proacl, proconfig, prosrc FROM pg_proc) t")
         << sum("(SELECT oid, relowner, relacl, relrowsecurity, relforcerowsecurity FROM pg_class) t")
         << sum("(SELECT oid, nspowner, nspacl FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_t%') t");
    return m_server.one("SELECT concat_ws(E'\\n', " + sums.join(", ") + ")").split(u'\n');
}

void TestSyncAttacks::statements()
{
    QFETCH(QString, login);
    QByteArrayList all = attacksByAnybody() + perEntity();
    for (const QByteArray &relation : relations())
        all += attacksOn(relation);
    all += attacksByAnybody() + forgedPushes(m_server, login);
    QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
    const QStringList before = fingerprint(login);
    QVERIFY2(before.size() > 30, qPrintable(before.join(u' ')));
    const Ran ran = m_server.cluster().sqlAs(login, all.join("\n") + "\nSELECT 'the end';\n");
    QVERIFY2(ran.out.contains("the end"), ran.err.left(2000));
    for (const QByteArray &heard : {ran.out, ran.err}) {
        const QByteArray leak = canaryIn(heard, login);
        QVERIFY2(leak.isEmpty(), leak);
    }
    QCOMPARE(fingerprint(login), before);
    QVERIFY(!ran.err.contains("XX000") && !ran.err.contains("server closed the connection"));
    qInfo("%lld statements as %s, %lld bytes of answers", qint64(all.size()), qPrintable(login),
          qint64(ran.out.size() + ran.err.size()));
}

void TestSyncAttacks::replicas_data()
{
    statements_data();
}

// What a workstation's files hold is what its user may read, free pages and all, whatever becomes of others' rows.
void TestSyncAttacks::replicas()
{
    QFETCH(QString, login);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("replica.kontor"));
    const QString url = m_server.cluster().conninfo();
    const auto made =
        bootstrap({path, url, false}, realWorld(url, login), [](const BootstrapProgress &) { return true; });
    QCOMPARE(made.has_value(), isEffective(login));
    TestClient nordlicht(m_server, QStringLiteral("nordlicht"));
    QVERIFY(nordlicht.pg().run("SELECT 1"));
    if (made) {
        const auto station = Station::open(path, login);
        QVERIFY(station);
        // Every customer is moved for everybody, and moved back: to be looked at again, by the feed and by comparison.
        const auto touch = [&](const char *how) {
            return m_server.admin()
                       .run(QByteArray("UPDATE customer SET country = ") + how +
                            "; UPDATE submandant SET postcode = " + how)
                       .has_value() &&
                   station->round().has_value();
        };
        QVERIFY(touch("'XX'"));
        QVERIFY(touch("NULL"));
        QCOMPARE(station->differs(), QString());
        const auto repaired = runRound(station->replica(), realWorld(url, login), RoundPurpose::Repair);
        QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().detail));
        // The net holds: with what he may read there comes what others may not.
        int marks = 0;
        for (const QString &other : watchedLogins())
            marks += !canaryInFiles(path, other).isEmpty();
        QVERIFY2(marks >= 2, qPrintable(QString::number(marks)));
    }
    const QByteArray leak = canaryInFiles(path, login);
    QVERIFY2(leak.isEmpty(), leak);
}

QTEST_GUILESS_MAIN(TestSyncAttacks)
#include "tst_sync_attacks.moc"

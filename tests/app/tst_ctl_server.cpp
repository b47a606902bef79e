// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontorctl server: by an administrator who is no superuser, on a database of his own (CLI.md).
#include "store/sqlite.h"
#include "support/command.h"
#include "support/postgrescluster.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace kontor::tests;

class TestCtlServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageSaysWhatIsTaken();
    void demo();
    void users();
    void upgrade();
    void besideAnotherDemo();
    void sources();
    void waitingChanges();
    void halfWay();
    void publishing();
    void twoCompanies();
    void usersOfAnotherDatabase();
    void wrongAddresses();

private:
    QString url(const char *database, const char *login = "dba") const
    {
        return m_cluster.conninfo(QString::fromLatin1(login), QString::fromLatin1(database));
    }
    QByteArray one(const QByteArray &sql, const char *database = "demo") const
    {
        return m_cluster.sql("\\c " + QByteArray(database) + "\n" + sql + ";").out.trimmed();
    }

    /// Who is no superuser is of the server's own roles for as long as a command takes.
    /// Who may act as one of Kontor's roles, or has what it has. From PostgreSQL 16 on whoever makes a role may give it
    /// to others, and is of it in no other way.
    QByteArray membersOfOurs() const
    {
        return one(
            "SELECT string_agg(m.member::regrole || ' ' || m.roleid::regrole, ', ') FROM pg_auth_members m WHERE "
            "(m.roleid::regrole::text IN ('kontor_owner', 'kontor_gate', 'kontor_writer') OR m.member = "
            "'dba'::regrole) AND coalesce(to_jsonb(m) ->> 'set_option' = 'true' OR to_jsonb(m) ->> 'inherit_option' = "
            "'true', true)");
    }
    /// What all databases of a cluster share.
    QByteArray roles() const { return one("SELECT md5(string_agg(a::text, '|' ORDER BY rolname)) FROM pg_authid a"); }

    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    Kontorctl m_ctl;
    QByteArrayList m_passwords;
};

void TestCtlServer::initTestCase()
{
    const QString trouble = m_cluster.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_ctl = Kontorctl(m_folder.filePath(QStringLiteral("own")));
    const Ran made = m_cluster.sql("CREATE ROLE dba LOGIN CREATEROLE; ALTER SYSTEM SET log_statement = 'all';"
                                   "SELECT pg_reload_conf();");
    QVERIFY2(made.status == 0, made.all());
    for (const char *name : {"demo", "shop", "twin", "latin"})
        QCOMPARE(m_cluster
                     .sql(QByteArray("CREATE DATABASE ") + name + " OWNER dba" +
                          (name == QByteArray("latin") ? " ENCODING 'LATIN1' TEMPLATE template0;" : ";"))
                     .status,
                 0);
}

void TestCtlServer::demo()
{
    const Ran ran = m_ctl({QStringLiteral("server"), QStringLiteral("init"), url("demo"), QStringLiteral("--demo"),
                           QStringLiteral("nordlicht")});
    QVERIFY2(ran.status == 0, ran.all());
    QVERIFY(ran.object()[QStringLiteral("rows")].toInt() > 100);
    QVERIFY(ran.object()[QStringLiteral("schema_version")].toInt() >= 3);
    const QJsonArray users = ran.object()[QStringLiteral("users")].toArray();
    QVERIFY(users.size() >= 8);
    for (const QJsonValue &user : users) {
        const QByteArray password = user[QStringLiteral("password")].toString().toUtf8();
        QCOMPARE(password.size(), 27);
        QVERIFY(!m_passwords.contains(password));
        m_passwords << password;
        QCOMPARE(one("SELECT rolcanlogin, left(rolpassword, 14) FROM pg_authid WHERE rolname = '" +
                     user[QStringLiteral("login")].toString().toUtf8() + "'"),
                 QByteArray("t|SCRAM-SHA-256$"));
    }
    QCOMPARE(one("SELECT count(*) FROM pg_roles WHERE rolname = 'u13'"), QByteArray("0")); // disabled
    QCOMPARE(membersOfOurs(), QByteArray());
    QCOMPARE(one("SELECT DISTINCT rolconnlimit FROM pg_roles WHERE rolname IN ('u11', 'master')"), QByteArray("16"));
    // A person reads through the API alone, in his own name.
    const Ran seen =
        m_cluster.sqlAs(QStringLiteral("u11"), "\\c demo\nSELECT number FROM sync_v1.copy_customer() ORDER BY 1;");
    QVERIFY2(seen.out.contains("K1001\nK1002\nK1007\n"), seen.all());
    QVERIFY2(!m_cluster.sqlAs(QStringLiteral("u11"), "\\c demo\nSELECT * FROM customer;").out.contains("K100"), "");
    const Ran again = m_ctl({QStringLiteral("server"), QStringLiteral("init"), url("demo")});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.rule(), QStringLiteral("server_exists"));
    // What was made is told once and nowhere else.
    const Ran log = run(program(QStringLiteral("grep")),
                        {QStringLiteral("-rlE"), QString::fromUtf8(m_passwords.join('|')), m_cluster.folder()});
    QCOMPARE(log.status, 1);
}

void TestCtlServer::users()
{
    const auto server = [&](const char *what, const char *login) {
        return m_ctl({QStringLiteral("server"), QString::fromLatin1(what), url("demo"), QString::fromLatin1(login)});
    };
    const Ran added = server("add-user", "u13");
    QVERIFY2(added.status == 0, added.all());
    QCOMPARE(added.object()[QStringLiteral("users")][0][QStringLiteral("login")].toString(), QStringLiteral("u13"));
    QCOMPARE(added.object()[QStringLiteral("users")][0][QStringLiteral("state")].toString(),
             QStringLiteral("disabled"));
    QVERIFY2(added.err.contains("switched off"), added.all());
    QCOMPARE(m_cluster
                 .sql("\\c demo\nSET session_replication_role = replica; UPDATE portal_user_account SET own_state = "
                      "'invited' WHERE id = (SELECT id FROM "
                      "portal_user WHERE login = 'u21');")
                 .status,
             0);
    const Ran invited = server("add-user", "u21");
    QVERIFY2(invited.status == 0 && invited.err.contains("“u21” is only invited and cannot sign in yet"),
             invited.all());
    QCOMPARE(m_cluster.sql("\\c demo\nUPDATE portal_user_account SET own_state = 'active' WHERE own_state = 'invited';")
                 .status,
             0);
    const Ran active = server("add-user", "u12");
    QVERIFY2(active.status == 0 && !active.err.contains("sign in"), active.all());
    for (const char *reserved : {"public", "postgres", "pg_monitor", "kontor_owner", "session_user"})
        QCOMPARE(server("add-user", reserved).rule(), QStringLiteral("login_reserved"));
    QCOMPARE(server("add-user", "nobody").rule(), QStringLiteral("not_found"));
    QCOMPARE(server("remove-user", "dba").rule(), QStringLiteral("not_found"));
    QCOMPARE(server("remove-user", "postgres").rule(), QStringLiteral("not_found"));
    // A portal user may bear the name of a role that is somebody else's.
    QCOMPARE(m_cluster.sql("\\c demo\nUPDATE portal_user SET login = 'dba' WHERE login = 'u32';").status, 0);
    QVERIFY(m_cluster
                .sql("\\c demo\nINSERT INTO portal_user (mandant, id, login) SELECT mandant, gen_random_uuid(), 'dba' "
                     "FROM portal_user WHERE login = 'u11' ON CONFLICT DO NOTHING;")
                .status == 0);
    QCOMPARE(server("add-user", "dba").rule(), QStringLiteral("server_login_taken"));
    // Out: no way in, and whoever is in is put out.
    QProcess session;
    session.start(program(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-d"), url("demo", "u12")});
    QTRY_COMPARE(one("SELECT count(*) FROM pg_stat_activity WHERE usename = 'u12'"), QByteArray("1"));
    const Ran removed = server("remove-user", "u12");
    QVERIFY2(removed.status == 0, removed.all());
    QTRY_COMPARE(one("SELECT count(*) FROM pg_stat_activity WHERE usename = 'u12'"), QByteArray("0"));
    QVERIFY(!m_cluster.sqlAs(QStringLiteral("u12"), "\\c demo\nSELECT 'in';").out.contains("in"));
    session.closeWriteChannel();
    QVERIFY(session.waitForFinished());
    QVERIFY(server("add-user", "u12").status == 0); // and in again
    QCOMPARE(membersOfOurs(), QByteArray());
}

void TestCtlServer::upgrade()
{
    const QByteArray epoch = one("SELECT epoch FROM sync.meta");
    const Ran ran = m_ctl({QStringLiteral("server"), QStringLiteral("upgrade"), url("demo")});
    QVERIFY2(ran.status == 0, ran.all());
    QCOMPARE(one("SELECT epoch FROM sync.meta"), epoch);
    QCOMPARE(membersOfOurs(), QByteArray());
    // One that an earlier version left among them.
    QCOMPARE(m_cluster.sql("GRANT kontor_owner, kontor_gate, kontor_writer TO dba;").status, 0);
    QVERIFY(m_ctl({QStringLiteral("server"), QStringLiteral("upgrade"), url("demo")}).status == 0);
    QCOMPARE(membersOfOurs(), QByteArray());
    QVERIFY(
        m_cluster.sqlAs(QStringLiteral("u11"), "\\c demo\nSELECT sync_v1.hello(3);").out.contains("schema_version"));
    QCOMPARE(m_ctl({QStringLiteral("server"), QStringLiteral("upgrade"), url("shop")}).rule(),
             QStringLiteral("server_missing"));
}

// The same people twice on one cluster: refused, and then neither the database nor the cluster has anything of it.
void TestCtlServer::besideAnotherDemo()
{
    const auto init = [&](const QStringList &more) {
        return m_ctl(QStringList{QStringLiteral("server"), QStringLiteral("init"), url("twin")} + more);
    };
    const QByteArray before = roles();
    const Ran refused = init({QStringLiteral("--demo"), QStringLiteral("nordlicht")});
    QCOMPARE(refused.rule(), QStringLiteral("server_login_elsewhere"));
    QVERIFY(!refused.all().contains("users"));
    QCOMPARE(one("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'sync%'", "twin"), QByteArray("0"));
    QCOMPARE(one("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", "twin"), QByteArray("0"));
    QCOMPARE(roles(), before);
    QCOMPARE(membersOfOurs(), QByteArray());
}

// What cannot be published leaves the database as it was.
void TestCtlServer::sources()
{
    const auto from = [&](const QString &path) {
        return m_ctl({QStringLiteral("server"), QStringLiteral("init"), url("shop"), QStringLiteral("--from"), path});
    };
    const QString replica = m_folder.filePath(QStringLiteral("replica"));
    const Ran connected = Kontorctl(replica).as(QStringLiteral("u11"), {QStringLiteral("connect"), url("demo", "u11")});
    QVERIFY2(connected.status == 0, connected.all());
    QFile noise(m_folder.filePath(QStringLiteral("noise")));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(5000, 'x'));
    noise.close();
    QCOMPARE(from(replica).rule(), QStringLiteral("publish_replica"));
    QCOMPARE(from(m_folder.filePath(QStringLiteral("nowhere"))).rule(), QStringLiteral("store_missing"));
    QCOMPARE(from(noise.fileName()).rule(), QStringLiteral("store_damaged"));
    QCOMPARE(one("SELECT count(*) FROM pg_namespace WHERE nspname = 'sync'", "shop"), QByteArray("0"));
}

// What a replica has not sent is nowhere else: nothing takes its place.
void TestCtlServer::waitingChanges()
{
    const Kontorctl replica(m_folder.filePath(QStringLiteral("replica")));
    const auto set = [&](const char *city) {
        return replica.as(QStringLiteral("u11"),
                          {QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("K1001"),
                           QStringLiteral("city=") + QLatin1String(city)});
    };
    const QStringList anew{QStringLiteral("init"), QStringLiteral("--force")};
    QVERIFY(set("Altona").status == 0);
    const Ran refused = replica(anew);
    QCOMPARE(refused.rule(), QStringLiteral("replica_waits"));
    QVERIFY2(refused.message().contains(QStringLiteral("kontorctl sync")), refused.all());
    QVERIFY(replica.as(QStringLiteral("u11"), {QStringLiteral("sync")}).status == 0);
    QCOMPARE(one("SELECT city FROM customer WHERE number = 'K1001'"), QByteArray("Altona"));
    QCOMPARE(replica(anew).status, 0);
}

// A store that breaks a key or a rule of the server in the middle of its tables.
void TestCtlServer::halfWay()
{
    const Kontorctl broken(m_folder.filePath(QStringLiteral("broken")));
    QCOMPARE(broken({QStringLiteral("init")}).status, 0);
    const auto put = [&](const char *email) {
        const auto file = kontor::Database::open(broken.store(), kontor::Database::Mode::ReadWrite);
        return file && (*file)->execute(QByteArray("UPDATE writing SET mode = 'server'; UPDATE portal_user_account SET "
                                                   "email = ") +
                                        email + "; UPDATE writing SET mode = 'user'");
    };
    const auto init = [&] {
        return m_ctl(
            {QStringLiteral("server"), QStringLiteral("init"), url("twin"), QStringLiteral("--from"), broken.store()});
    };
    QVERIFY(put("'a' || char(0) || 'b'"));
    const QByteArray before = roles();
    const Ran failed = init();
    QVERIFY2(failed.status != 0 && !failed.rule().isEmpty(), failed.all());
    QCOMPARE(one("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'sync%'", "twin"), QByteArray("0"));
    QCOMPARE(one("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", "twin"), QByteArray("0"));
    QCOMPARE(roles(), before);
    QCOMPARE(membersOfOurs(), QByteArray());
    QVERIFY(put("NULL"));
    const Ran made = init();
    QVERIFY2(made.status == 0, made.all());
    QCOMPARE(one("SELECT count(*) FROM portal_user", "twin"), QByteArray("1"));
}

void TestCtlServer::publishing()
{
    QCOMPARE(
        m_ctl({QStringLiteral("init"), QStringLiteral("--mandant"), QStringLiteral("Müller & \"Söhne\" KG\\n")}).status,
        0);
    // As an older program has let it stand.
    const auto file = kontor::Database::open(m_ctl.store(), kontor::Database::Mode::ReadWrite);
    QVERIFY(file);
    QVERIFY(
        (*file)->execute("UPDATE writing SET mode = 'server'; UPDATE mandant SET name = replace(name, ' KG', char(9) "
                         "|| 'KG'); UPDATE writing SET mode = 'user'"));
    const Ran ran =
        m_ctl({QStringLiteral("server"), QStringLiteral("init"), url("shop"), QStringLiteral("--from"), m_ctl.store()});
    QVERIFY2(ran.status == 0, ran.all());
    QCOMPARE(one("SELECT name FROM mandant", "shop"), QByteArray("Müller & \"Söhne\"\tKG\\n"));
    QCOMPARE(one("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT "
                 "relforcerowsecurity",
                 "shop"),
             QByteArray("0"));
    QCOMPARE(one("SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'O'", "shop"), QByteArray("0"));
    QCOMPARE(
        m_ctl({QStringLiteral("server"), QStringLiteral("init"), url("shop"), QStringLiteral("--from"), m_ctl.store()})
            .rule(),
        QStringLiteral("server_has_mandant"));
    const Ran user =
        m_ctl({QStringLiteral("server"), QStringLiteral("add-user"), url("shop"), QStringLiteral("admin")});
    QVERIFY2(user.status == 0, user.all());
}

// Each has its "admin", and a login is one person: said so, with the way out, before anything is copied.
void TestCtlServer::twoCompanies()
{
    const Kontorctl second(m_folder.filePath(QStringLiteral("second")));
    QCOMPARE(second({QStringLiteral("init"), QStringLiteral("--mandant"), QStringLiteral("Zweite GmbH")}).status, 0);
    const QByteArray rows =
        "SELECT (SELECT count(*) FROM mandant) || ' ' || (SELECT count(*) FROM portal_user) || ' ' || "
        "(SELECT epoch FROM sync.meta)";
    const QByteArray before = one(rows, "shop");
    const auto publish = [&] {
        return m_ctl(
            {QStringLiteral("server"), QStringLiteral("init"), url("shop"), QStringLiteral("--from"), second.store()});
    };
    const Ran refused = publish();
    QCOMPARE(refused.rule(), QStringLiteral("server_has_logins"));
    QVERIFY2(refused.message().contains(QStringLiteral("(admin)")), refused.all());
    QCOMPARE(one(rows, "shop"), before);
    // Under another login they share it.
    {
        const auto file = kontor::Database::open(second.store(), kontor::Database::Mode::ReadWrite);
        QVERIFY(file && (*file)->execute("UPDATE writing SET mode = 'server'; UPDATE portal_user SET login = 'zweite'; "
                                         "UPDATE writing SET mode = 'user'"));
    }
    const Ran published = publish();
    QVERIFY2(published.status == 0, published.all());
    QCOMPARE(one("SELECT string_agg(login, ',' ORDER BY login) FROM portal_user", "shop"), QByteArray("admin,zweite"));
    QCOMPARE(membersOfOurs(), QByteArray());
}

// Roles are the cluster's: who is let in through another database is not this one's to let in or out.
void TestCtlServer::usersOfAnotherDatabase()
{
    const auto server = [&](const char *what) {
        return m_ctl({QStringLiteral("server"), QString::fromLatin1(what), url("shop"), QStringLiteral("u11")});
    };
    const QByteArray role = "SELECT rolcanlogin, rolpassword FROM pg_authid WHERE rolname = 'u11'";
    const QByteArray before = one(role);
    QVERIFY(before.startsWith("t|SCRAM"));
    QVERIFY(m_cluster
                .sql("\\c shop\nINSERT INTO portal_user (mandant, id, login) SELECT mandant, gen_random_uuid(), 'u11' "
                     "FROM portal_user WHERE login = 'admin';")
                .status == 0);
    const Ran refused = server("add-user");
    QCOMPARE(refused.rule(), QStringLiteral("server_login_elsewhere"));
    QVERIFY2(refused.message().contains(QStringLiteral("demo")), refused.all());
    QCOMPARE(server("remove-user").rule(), QStringLiteral("not_found"));
    QCOMPARE(one(role), before);
    // The database that it was of is gone.
    QCOMPARE(m_cluster.sql("ALTER DATABASE demo RENAME TO former;").status, 0);
    QVERIFY(server("add-user").status == 0);
    QVERIFY(one(role, "shop") != before);
    QCOMPARE(m_cluster.sql("ALTER DATABASE former RENAME TO demo;").status, 0);
}

void TestCtlServer::wrongAddresses()
{
    const auto init = [&](const QString &address) {
        return m_ctl({QStringLiteral("server"), QStringLiteral("init"), address});
    };
    QCOMPARE(init(url("latin")).rule(), QStringLiteral("server_encoding"));
    QCOMPARE(init(QStringLiteral("host=/nowhere dbname=x")).status, 3);
    QCOMPARE(init(QStringLiteral("postgresql://a:canary@[/")).rule(), QStringLiteral("server_url_invalid"));
    const Ran plain = run(Kontorctl::binary(), {QStringLiteral("server"), QStringLiteral("init"),
                                                QStringLiteral("host=/nowhere dbname=x user=canary")});
    QCOMPARE(plain.status, 3);
    QVERIFY(plain.out.isEmpty());
    const QByteArrayList said = plain.err.trimmed().split('\n');
    QVERIFY2(said.size() == 2 && said[1].startsWith("08001: ") && said[1].contains("/nowhere"), plain.all());
    QVERIFY(!plain.err.contains("canary"));
    for (const char *address :
         {"host=/nowhere dbname=x sslpassword=canary", "host=/nowhere dbname=x password=canary"}) {
        const Ran kept = init(QString::fromLatin1(address));
        QCOMPARE(kept.rule(), QStringLiteral("server_url_password"));
        QVERIFY(!kept.all().contains("canary"));
    }
    const Ran secret = init(QStringLiteral("postgresql://a:canary@localhost/x"));
    QCOMPARE(secret.rule(), QStringLiteral("server_url_password"));
    QVERIFY(!secret.all().contains("canary"));
    QCOMPARE(m_ctl({QStringLiteral("server"), QStringLiteral("dance"), url("demo")}).status, 2);
    QCOMPARE(m_ctl({QStringLiteral("server")}).status, 2);
}

// Whoever types it hears what the command takes.
void TestCtlServer::wrongUsageSaysWhatIsTaken()
{
    for (const char *line : {"connect postgresql://db.example.com/kontor", "resolve 1 yours", "undo"}) {
        const Ran ran = run(Kontorctl::binary(), QString::fromLatin1(line).split(u' '));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(QByteArray(line).split(' ').first() + ' '), ran.err);
    }
}

QTEST_GUILESS_MAIN(TestCtlServer)
#include "tst_ctl_server.moc"

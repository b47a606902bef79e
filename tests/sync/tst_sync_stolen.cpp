// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has who took over a session, a password or a copy of a replica, and whoever keeps things to himself so
// that others stand still.
#include "roundstory.h"
#include "sync/server.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncStolen : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void disabledWhileConnected();
    void rightsOfLongAgo();
    void aNewPasswordEndsSessions();
    void aCopyIsUsedBeside();
    void aCopyUnderAnotherLogin();
    void locksOfHisOwn();
    void aRowKeptToHimself();
    void noticesInHeaps();

private:
    bool setState(const char *login, const char *state) const
    {
        return m_server.admin()
            .run(QByteArray("UPDATE portal_user_account SET own_state = '") + state +
                 "' WHERE id = (SELECT id FROM portal_user WHERE login = '" + login + "')")
            .has_value();
    }
    QJsonObject renaming(const char *number, const QString &to) const
    {
        const QByteArray of = QByteArray(" FROM customer WHERE number = '") + number + '\'';
        const QString id = m_server.one("SELECT id" + of);
        return TestClient::op("customer", id, "update", {{QStringLiteral("city"), m_server.one("SELECT city" + of)}},
                              {{QStringLiteral("city"), to}}, id);
    }
    QString city(const char *number) const
    {
        return m_server.one(QByteArray("SELECT city FROM customer WHERE number = '") + number + '\'');
    }
};

void TestSyncStolen::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

// The session stays; what it may do ends with the next question.
void TestSyncStolen::disabledWhileConnected()
{
    TestClient anna(m_server, QStringLiteral("anna"));
    QCOMPARE(anna.push({renaming("K1001", QStringLiteral("Altona"))})[QStringLiteral("state")].toString(),
             QStringLiteral("applied"));
    QVERIFY(setState("anna", "disabled"));
    for (const char *question :
         {"hello(3)", "pull(NULL)", "digest()", "buckets('customer')", "bucket('customer', '00')",
          "fetch('customer', '{}')", "fetch_scopes('{}')", "known(gen_random_uuid())", "wake()"}) {
        anna.ask(QByteArray("SELECT to_jsonb(x) FROM sync_v1.") + question + " x");
        QVERIFY2(anna.error() == u"actor_not_effective", qPrintable(QLatin1String(question) + u' ' + anna.error()));
    }
    QCOMPARE(anna.pg().run("SELECT * FROM sync_v1.copy_customer()")->size(), 0);
    QVERIFY(anna.push({renaming("K1001", QStringLiteral("Wedel"))}).isEmpty());
    QCOMPARE(anna.error(), QStringLiteral("actor_not_effective"));
    QCOMPARE(city("K1001"), QStringLiteral("Altona"));
    QVERIFY(setState("anna", "active"));
}

// A transaction sees itself as it began; who keeps one open does not keep his rights for as long.
void TestSyncStolen::rightsOfLongAgo()
{
    QVERIFY(
        m_server.admin().run("CREATE OR REPLACE FUNCTION sync.oldest_push() RETURNS interval LANGUAGE sql IMMUTABLE "
                             "AS 'SELECT interval ''1 second'''"));
    const auto anna = m_server.as(QStringLiteral("anna"));
    QVERIFY(anna->run("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT sync_v1.hello(3)"));
    QVERIFY(setState("anna", "disabled"));
    QTRY_COMPARE(anna->run("SELECT clock_timestamp() - transaction_timestamp() > interval '1 second'")->text(0, 0),
                 QStringLiteral("t"));
    const QByteArray payload =
        QJsonDocument(QJsonObject{{QStringLiteral("set"),
                                   QJsonObject{{QStringLiteral("id"), Uuid::create(1).text()},
                                               {QStringLiteral("made_at"), 1},
                                               {QStringLiteral("command"), QStringLiteral("change_customer")}}},
                                  {QStringLiteral("ops"), QJsonArray{renaming("K1001", QStringLiteral("Wedel"))}}})
            .toJson();
    const auto pushed = anna->exec("SELECT sync_v1.push(gen_random_uuid(), 1, repeat('a', 64), 3, $1)", {payload});
    QVERIFY(!pushed);
    QCOMPARE(sqlState(pushed.error()), QStringLiteral("40001"));
    QVERIFY(pushed.error().detail.contains(u"push_too_late"));
    QVERIFY(anna->run("ROLLBACK"));
    QCOMPARE(city("K1001"), QStringLiteral("Altona"));
    QVERIFY(setState("anna", "active"));
    QVERIFY(
        m_server.admin().run("CREATE OR REPLACE FUNCTION sync.oldest_push() RETURNS interval LANGUAGE sql IMMUTABLE "
                             "AS 'SELECT interval ''1 minute'''"));
}

// Whoever came in with the old one is put out, and does not come back with it.
void TestSyncStolen::aNewPasswordEndsSessions()
{
    const auto before = m_server.as(QStringLiteral("anna"));
    QVERIFY(before->run("SELECT sync_v1.hello(3)"));
    const QByteArray role = "SELECT rolpassword FROM pg_authid WHERE rolname = 'anna'";
    const auto first = addServerUser(m_server.admin(), QStringLiteral("anna"));
    QVERIFY2(first, first ? "" : qPrintable(first.error().rule));
    const QString was = m_server.one(role);
    const auto between = m_server.as(QStringLiteral("anna"));
    QVERIFY(!before->run("SELECT sync_v1.hello(3)"));
    QVERIFY(addServerUser(m_server.admin(), QStringLiteral("anna")));
    const auto ended = between->run("SELECT sync_v1.hello(3)");
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Offline);
    QVERIFY(m_server.one(role) != was);
    QVERIFY(m_server.as(QStringLiteral("anna"))->run("SELECT sync_v1.hello(3)"));
}

// The same client twice, with the same numbers: the second goes on under a name of its own, and both keep everything.
void TestSyncStolen::aCopyIsUsedBeside()
{
    auto original = station(QStringLiteral("anna"));
    QVERIFY(original);
    const QString path = original->replica().database().path();
    const QString copied = path + QStringLiteral(".stolen");
    QVERIFY(original->change("K1002", QStringLiteral("Plön")) && original->round());
    original.reset();
    QVERIFY(QFile::copy(path, copied));
    const auto first = openStation(path, QStringLiteral("anna"));
    const auto second = openStation(copied, QStringLiteral("anna"));
    QVERIFY(first && second);
    const Uuid client = first->replica().info()->client;
    QCOMPARE(second->replica().info()->client, client);
    QVERIFY(first->change("K1002", QStringLiteral("Mölln")) && second->change("K1004", QStringLiteral("Pirna")));
    const auto one = first->round();
    const auto other = second->round();
    QVERIFY2(one && other, other ? "" : qPrintable(other.error().rule));
    QCOMPARE(one->applied + other->applied, 2);
    QCOMPARE(first->replica().info()->client, client);
    QVERIFY(second->replica().info()->client != client);
    QCOMPARE(city("K1002"), QStringLiteral("Mölln"));
    QCOMPARE(city("K1004"), QStringLiteral("Pirna"));
    QVERIFY(first->round());
    QCOMPARE(first->differs() + second->differs(), QString());
    QCOMPARE(m_server.one("SELECT count(*) FROM change_set s JOIN change_op o ON o.change_set = s.id WHERE s.outcome = "
                          "'done' AND (o.after_values LIKE '%Mölln%' OR o.after_values LIKE '%Pirna%')"),
             QStringLiteral("2"));
}

// With a login of his own the thief sends nothing in anna's name, and hears nothing of what she was told.
void TestSyncStolen::aCopyUnderAnotherLogin()
{
    TestClient anna(m_server, QStringLiteral("anna"));
    QCOMPARE(anna.push({renaming("K1001", QStringLiteral("Stade"))})[QStringLiteral("state")].toString(),
             QStringLiteral("applied"));
    TestClient bela(m_server, QStringLiteral("bela"));
    const QByteArray sha =
        m_server.one("SELECT sha FROM sync.ledger WHERE client = '" + anna.id().text().toUtf8() + "'").toUtf8();
    const QByteArray before =
        m_server.one("SELECT md5(string_agg(l::text, '' ORDER BY l::text)) FROM sync.ledger l").toUtf8();
    for (const char *seq : {"1", "2"}) {
        bela.ask("SELECT sync_v1.push($1, " + QByteArray(seq) + ", $2, 3, '{}')", {anna.id().text().toUtf8(), sha});
        QCOMPARE(bela.error(), QStringLiteral("outbox_foreign"));
    }
    QCOMPARE(bela.ask("SELECT sync_v1.known($1)", {anna.id().text().toUtf8()}).toInt(), 0);
    QCOMPARE(m_server.one("SELECT md5(string_agg(l::text, '' ORDER BY l::text)) FROM sync.ledger l").toUtf8(), before);
}

// The server takes no lock that a person could take first, and nobody fills the table that all locks lie in.
void TestSyncStolen::locksOfHisOwn()
{
    const auto thief = m_server.as(QStringLiteral("u12"));
    for (const char *lock : {"pg_advisory_lock(n)", "pg_try_advisory_lock(n)", "pg_advisory_lock_shared(n)",
                             "pg_advisory_xact_lock(n)", "pg_try_advisory_xact_lock_shared(n)", "lo_create(0)"}) {
        const auto held = thief->run(QByteArray("SELECT count(") + lock + ") FROM generate_series(1, 100000) n");
        QVERIFY2(!held, lock);
        QCOMPARE(sqlState(held.error()), QStringLiteral("42501"));
    }
    QCOMPARE(m_server.one("SELECT count(*) FROM pg_proc p WHERE pronamespace IN ('sync'::regnamespace, "
                          "'sync_v1'::regnamespace) AND prosrc ILIKE '%advisory%'"),
             QStringLiteral("0"));
}

// Who may write a row can keep it locked. Others are told after a while, go on with what is not his, and get through
// once he has ended.
void TestSyncStolen::aRowKeptToHimself()
{
    QVERIFY(
        m_server.admin().run("ALTER FUNCTION sync_v1.push_all(uuid, bigint, text[], bigint, jsonb) SET lock_timeout "
                             "= '500ms'"));
    const auto bela = station(QStringLiteral("bela"));
    TestClient anna(m_server, QStringLiteral("anna"));
    const QByteArray payload =
        QJsonDocument(QJsonObject{{QStringLiteral("set"),
                                   QJsonObject{{QStringLiteral("id"), Uuid::create(1).text()},
                                               {QStringLiteral("made_at"), 1},
                                               {QStringLiteral("command"), QStringLiteral("change_customer")}}},
                                  {QStringLiteral("ops"), QJsonArray{renaming("K1005", QStringLiteral("Vegesack"))}}})
            .toJson();
    QVERIFY(anna.pg().run("BEGIN ISOLATION LEVEL REPEATABLE READ"));
    const auto held = anna.pg().exec("SELECT sync_v1.push(gen_random_uuid(), 1, repeat('a', 64), 3, $1)", {payload});
    QVERIFY2(held && held->text(0, 0).contains(u"applied"), held ? "" : qPrintable(held.error().detail));
    QVERIFY(bela->change("K1005", QStringLiteral("Lesum")));
    const auto waited = bela->round();
    QVERIFY(!waited);
    QCOMPARE(waited.error().kind, Error::Kind::Offline);
    QCOMPARE(waited.error().rule, QStringLiteral("server_row_kept"));
    QCOMPARE(bela->outbox("acknowledged"), 0);
    TestClient free(m_server, QStringLiteral("bela"));
    QCOMPARE(free.push({renaming("K1006", QStringLiteral("Mosonmagyaróvár"))})[QStringLiteral("state")].toString(),
             QStringLiteral("applied"));
    QVERIFY(anna.pg().run("ROLLBACK"));
    QVERIFY(bela->round());
    QCOMPARE(city("K1005"), QStringLiteral("Lesum"));
    QVERIFY(
        m_server.admin().run("ALTER FUNCTION sync_v1.push_all(uuid, bigint, text[], bigint, jsonb) SET lock_timeout "
                             "= '10s'"));
}

// On the channel of all: whoever listens goes on.
void TestSyncStolen::noticesInHeaps()
{
    const auto bela = station(QStringLiteral("bela"));
    QVERIFY(bela);
    TestClient anna(m_server, QStringLiteral("anna"));
    const QString channel = anna.ask("SELECT sync_v1.hello(3)").toObject().value(QStringLiteral("channel")).toString();
    QVERIFY(!channel.isEmpty());
    TestClient master(m_server, QStringLiteral("master"));
    QVERIFY(master.pg().run("LISTEN " + channel.toUtf8()));
    QVERIFY(anna.pg().run("DO $$ BEGIN FOR i IN 1..30000 LOOP PERFORM pg_notify('" + channel.toUtf8() +
                          "', repeat('x', 100) || i); END LOOP; END $$"));
    QVERIFY(bela->change("K1001", QStringLiteral("Buxtehude")));
    QVERIFY(bela->round());
    QCOMPARE(master.push({renaming("K1001", QStringLiteral("Jork"))})[QStringLiteral("state")].toString(),
             QStringLiteral("applied"));
    QVERIFY(bela->round());
    QCOMPARE(bela->city("K1001"), QStringLiteral("Jork"));
}

QTEST_GUILESS_MAIN(TestSyncStolen)
#include "tst_sync_stolen.moc"

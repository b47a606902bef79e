// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to a PostgreSQL: values in and out, errors by name, nothing secret in them.
#include "passinglink.h"
#include "store/migrations.h"
#include "support/postgrescluster.h"
#include "sync/pgconnection.h"
#include "sync/serverhealth.h"

#include <QTcpServer>
#include <QThread>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// A server that is just what it says.
class SayingLink : public PassingLink
{
public:
    SayingLink(const ServerFacts &facts, const Greeting &greeting)
        : PassingLink(nullptr)
        , m_facts(facts)
        , m_greeting(greeting)
    {
    }
    Result<ServerFacts> facts() override { return m_facts; }
    Result<Greeting> greet(qint64) override { return m_greeting; }

private:
    ServerFacts m_facts;
    Greeting m_greeting;
};

QStringList rulesOf(const QList<Error> &errors)
{
    QStringList rules;
    for (const Error &error : errors)
        rules << error.rule;
    return rules;
}

} // namespace

class TestSyncConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void targets();
    void healthIsTold();
    void values();
    void errorsHaveNames();
    void transactionsAreWhole();
    void copies();
    void endsAreTold();
    void anAttemptIsLeftOffAtOnce_data();
    void anAttemptIsLeftOffAtOnce();
    void whoIsSilentIsPassedOver();
    void anAnswerIsNotWaitedFor();
    void statementsGoTogether();

private:
    std::unique_ptr<PgConnection> connection() const;

    PostgresCluster m_cluster;
};

std::unique_ptr<PgConnection> TestSyncConnection::connection() const
{
    const auto target = PgTarget::parse(m_cluster.conninfo());
    auto opened = PgConnection::open(*target);
    return opened ? std::move(*opened) : nullptr;
}

void TestSyncConnection::initTestCase()
{
    const QString trouble = m_cluster.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncConnection::targets()
{
    const auto safe = PgTarget::parse(QStringLiteral("postgresql://anna@db.example/kontor"));
    QVERIFY(safe);
    QCOMPARE(safe->parameters["sslmode"], QByteArray("verify-full"));
    QCOMPARE(safe->parameters["channel_binding"], QByteArray("require"));
    QCOMPARE(safe->parameters["target_session_attrs"], QByteArray("read-write"));
    QCOMPARE(safe->parameters["gssencmode"], QByteArray("disable"));
    for (const char *limit : {"connect_timeout", "keepalives_idle", "keepalives_count", "tcp_user_timeout"})
        QVERIFY(safe->parameters[limit].toInt() > 0);
    QVERIFY(!safe->isLocal && !safe->isWeaker);
    QCOMPARE(safe->text(), QStringLiteral("db.example/kontor"));
    const auto weak = PgTarget::parse(QStringLiteral("host=a,b sslmode=require password=canary"));
    QVERIFY(weak && weak->isWeaker);
    QVERIFY(!weak->as(QStringLiteral("Bert")).parameters.contains("password"));
    QCOMPARE(weak->as(QStringLiteral("Bert")).parameters["user"], QByteArray("bert"));
    QVERIFY(!weak->text().contains(u"canary"));
    const auto socket = PgTarget::parse(m_cluster.conninfo());
    QVERIFY(socket && socket->isLocal && !socket->isWeaker && !socket->parameters.contains("sslmode"));
    const auto none = PgTarget::parse(QStringLiteral("postgresql://x:canary@[/"));
    QVERIFY(!none);
    QCOMPARE(none.error().rule, QStringLiteral("server_url_invalid"));
    QVERIFY(!none.error().detail.contains(u"canary"));
}

void TestSyncConnection::healthIsTold()
{
    constexpr qint64 now = 1'772'442'000'000;
    ReplicaState replica;
    replica.server = QStringLiteral("postgresql://db.example/kontor");
    replica.asOf = replica.verifiedAt = now - 1000;
    ServerFacts facts{150020, QStringLiteral("TLSv1.3"), false, now};
    Greeting greeting;
    greeting.schemaVersion = greeting.minSchemaVersion = currentSchemaVersion();
    RoundWorld world;
    world.nowUtcMs = [] { return now; };
    world.connect = [&] { return std::make_unique<SayingLink>(facts, greeting); };
    const auto look = [&] { return examineServer(replica, world, [] { return now; }); };
    ServerHealth health = look();
    QCOMPARE(rulesOf(health.problems) + rulesOf(health.warnings), QStringList());
    QCOMPARE(health.version, QStringLiteral("15.20"));
    QCOMPARE(health.place, QStringLiteral("db.example/kontor"));

    facts = {150019, {}, false, now - 120'000};
    health = look();
    QCOMPARE(rulesOf(health.warnings), QStringList({QStringLiteral("server_holes"), QStringLiteral("server_line_weak"),
                                                    QStringLiteral("server_clock")}));
    QCOMPARE(health.clockSkewMs, -120'000);
    facts = {150020, {}, true, now}; // a socket needs no TLS
    greeting.schemaVersion = currentSchemaVersion() - 1;
    replica.verifiedAt = now - 8 * 24 * 3'600'000ll;
    health = look();
    QCOMPARE(rulesOf(health.problems), QStringList(QStringLiteral("server_older")));
    QCOMPARE(rulesOf(health.warnings), QStringList(QStringLiteral("replica_unverified")));
    QCOMPARE(health.warnings[0].args, QStringList(QStringLiteral("8")));
    greeting.schemaVersion = greeting.minSchemaVersion = currentSchemaVersion() + 1;
    QCOMPARE(rulesOf(look().problems), QStringList(QStringLiteral("program_too_old")));
    world.connect = []() -> Result<std::unique_ptr<ServerLink>> {
        return fail(Error::Kind::Offline, QStringLiteral("server_unreachable"));
    };
    health = look();
    QVERIFY(!health.isReachable && health.version.isEmpty());
    QCOMPARE(rulesOf(health.problems), QStringList(QStringLiteral("server_unreachable")));
    replica.asOf = now - (replicaLeaseDays * 24 + 1) * 3'600'000;
    QCOMPARE(rulesOf(look().problems),
             QStringList({QStringLiteral("replica_lapsed"), QStringLiteral("server_unreachable")}));
}

void TestSyncConnection::values()
{
    const auto pg = connection();
    QVERIFY(pg);
    QVERIFY(pg->serverVersion() >= 150000);
    const auto rows = pg->exec("SELECT $1::text, $2::bigint + 1, $3::uuid, $4::text",
                               {pgText(QStringLiteral("Grüße ' \\")), QByteArray("41"),
                                QByteArray("00112233-4455-6677-8899-aabbccddeeff"), PgParam()});
    QVERIFY(rows && rows->size() == 1 && rows->columnCount() == 4);
    QCOMPARE(rows->text(0, 0), QStringLiteral("Grüße ' \\"));
    QCOMPARE(rows->integer(0, 1), 42);
    QCOMPARE(rows->uuid(0, 2).text(), QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));
    QVERIFY(rows->isNull(0, 3) && !rows->isNull(0, 0));
    QCOMPARE(pg->quotedName(QStringLiteral("a\"b")), QByteArray("\"a\"\"b\""));
    QCOMPARE(pg->quotedText("a'b"), QByteArray("'a''b'"));
}

void TestSyncConnection::errorsHaveNames()
{
    const auto pg = connection();
    QVERIFY(pg->run("CREATE TABLE named (a bigint CONSTRAINT a_positive CHECK (a > 0));"
                    "CREATE ROLE nobody_much LOGIN"));
    const auto check = pg->exec("INSERT INTO named VALUES ($1)", {QByteArray("-77123")});
    QVERIFY(!check);
    QCOMPARE(check.error().rule, QStringLiteral("a_positive"));
    QCOMPARE(sqlState(check.error()), QStringLiteral("23514"));
    QVERIFY(!check.error().detail.contains(u"77123"));
    const auto raised = pg->run("DO $$ BEGIN RAISE EXCEPTION 'row_key_fixed'; END $$");
    QCOMPARE(raised.error().kind, Error::Kind::Rejected);
    QCOMPARE(raised.error().rule, QStringLiteral("row_key_fixed"));
    const auto denied = pg->run("SET SESSION AUTHORIZATION nobody_much; SELECT * FROM named");
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    const auto again = pg->run("RESET SESSION AUTHORIZATION; DO $$ BEGIN RAISE SQLSTATE '40001'; END $$");
    QVERIFY(isTransient(again.error()));
    QVERIFY(!isTransient(denied.error()));
    const auto beyond = pg->run("DO $$ BEGIN RAISE SQLSTATE '54000'; END $$");
    QCOMPARE(beyond.error().rule, QStringLiteral("server_limit"));
    QVERIFY(!isTransient(beyond.error()));
    const auto target = PgTarget::parse(m_cluster.conninfo(QStringLiteral("nobody_at_all")));
    const auto stranger = PgConnection::open(*target, "canary");
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().kind, Error::Kind::Offline);
    QVERIFY(!stranger.error().detail.contains(u"canary"));
}

void TestSyncConnection::transactionsAreWhole()
{
    const auto pg = connection();
    QVERIFY(pg->run("CREATE TABLE whole (a bigint)"));
    const auto failed = pg->transaction("BEGIN", [&]() -> Result<> {
        KONTOR_TRY(pg->run("INSERT INTO whole VALUES (1)"));
        KONTOR_TRY(pg->run("SELECT 1 / 0"));
        return {};
    });
    QVERIFY(!failed);
    QCOMPARE(sqlState(failed.error()), QStringLiteral("22012"));
    QVERIFY(pg->transaction("BEGIN ISOLATION LEVEL REPEATABLE READ", [&]() -> Result<> {
        KONTOR_TRY(pg->run("INSERT INTO whole VALUES (2)"));
        return {};
    }));
    QCOMPARE(pg->run("SELECT string_agg(a::text, ',') FROM whole")->text(0, 0), QStringLiteral("2"));
}

void TestSyncConnection::copies()
{
    const auto pg = connection();
    QVERIFY(pg->run("CREATE TABLE copied (a bigint, b text)"));
    int left = 1000;
    const auto in = pg->copyIn("COPY copied FROM STDIN", [&]() -> Result<std::optional<QByteArray>> {
        if (left-- == 0)
            return std::optional<QByteArray>();
        return QByteArray::number(left) + "\tx" + QByteArray::number(left) + "\n";
    });
    QVERIFY(in);
    QCOMPARE(*in, 1000);
    int lines = 0;
    const auto count = [&](QByteArrayView line) -> Result<> {
        lines += line.endsWith('\n');
        return {};
    };
    QCOMPARE(pg->copyOut("COPY copied TO STDOUT", count).value_or(-1), 1000);
    QCOMPARE(lines, 1000);
    QVERIFY(!pg->copyOut("COPY missing TO STDOUT", count));
    QVERIFY(!pg->copyOut("SELECT 1", count));
    const auto stopped =
        pg->copyOut("COPY (SELECT a FROM copied, generate_series(1, 1000)) TO STDOUT",
                    [](QByteArrayView) { return fail(Error::Kind::Cancelled, QStringLiteral("cancelled")); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, QStringLiteral("cancelled"));
    const auto bad = pg->copyIn("COPY copied FROM STDIN", []() -> Result<std::optional<QByteArray>> {
        return fail(Error::Kind::Invalid, QStringLiteral("bad_arguments"));
    });
    QCOMPARE(bad.error().rule, QStringLiteral("bad_arguments"));
    QCOMPARE(pg->run("SELECT count(*) FROM copied")->integer(0, 0), 1000);
}

void TestSyncConnection::endsAreTold()
{
    const auto pg = connection();
    const auto other = connection();
    QVERIFY(pg->run("LISTEN somebody") && pg->run("NOTIFY somebody")); // to oneself is nothing
    QVERIFY(other->run("NOTIFY somebody"));
    QList<QByteArray> heard;
    QTRY_COMPARE((heard << *pg->notifications()).size(), 1); // asked again after it has come true
    QCOMPARE(heard, QList<QByteArray>{"somebody"});
    const QByteArray pid = pg->run("SELECT pg_backend_pid()")->bytes(0, 0).toByteArray();
    QVERIFY(other->run("SELECT pg_terminate_backend(" + pid + ")"));
    const auto cut = pg->run("SELECT 1");
    QVERIFY(!cut && isTransient(cut.error()));
    QCOMPARE(cut.error().kind, Error::Kind::Offline);
    QVERIFY(!pg->isAlive());
}

// The kernel takes the connection and the first words, and nobody ever answers; without the stop this never ends.
void TestSyncConnection::anAttemptIsLeftOffAtOnce_data()
{
    QTest::addColumn<bool>("isStoppedBefore");
    QTest::newRow("before") << true;
    QTest::newRow("meanwhile") << false;
}

void TestSyncConnection::anAttemptIsLeftOffAtOnce()
{
    QFETCH(bool, isStoppedBefore);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto target = PgTarget::parse(
        QStringLiteral("host=localhost port=%1 connect_timeout=0 user=x dbname=x").arg(silent.serverPort()));
    QVERIFY(target);
    Stopper stopper;
    if (isStoppedBefore)
        stopper.stop();
    std::optional<Error> error;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto opened = PgConnection::open(*target, {}, &stopper);
        error = opened ? Error() : opened.error();
    }));
    other->start();
    if (!isStoppedBefore)
        QTRY_VERIFY(silent.hasPendingConnections());
    stopper.stop();
    QVERIFY(other->wait(20000));
    QVERIFY(error);
    QCOMPARE(error->rule, QStringLiteral("round_stopped"));
    QCOMPARE(error->kind, Error::Kind::Cancelled);
}

// Hosts one after the other, each with its own limit, as libpq does it; what is refused ends it.
void TestSyncConnection::whoIsSilentIsPassedOver()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString folder = m_cluster.conninfo().section(u' ', 0, 0).section(u'=', 1);
    const auto words = [&](const QString &user) {
        return QStringLiteral("host=127.0.0.1,no-such-host.invalid,%1 port=%2,5432,5432 connect_timeout=2 user=%3 "
                              "dbname=postgres sslmode=disable channel_binding=disable")
            .arg(folder)
            .arg(silent.serverPort())
            .arg(user);
    };
    const auto opened = PgConnection::open(*PgTarget::parse(words(QStringLiteral("postgres"))));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE((*opened)->run("SELECT 1")->integer(0, 0), 1);
    QTRY_VERIFY(silent.hasPendingConnections());
    const auto nowhere = PgConnection::open(*PgTarget::parse(QStringLiteral("host=no-such-host.invalid user=x")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().rule, QStringLiteral("server_unreachable"));
    QCOMPARE(nowhere.error().kind, Error::Kind::Offline);
}

void TestSyncConnection::anAnswerIsNotWaitedFor()
{
    const auto pg = connection();
    const auto admin = connection();
    QVERIFY(pg && admin);
    QVERIFY(pg->isIdle());
    const QByteArray pid = pg->run("SELECT pg_backend_pid()")->bytes(0, 0).toByteArray();
    std::optional<Error> error;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto answer = pg->run("SELECT pg_sleep(3600)");
        error = answer ? Error() : answer.error();
    }));
    other->start();
    QTRY_COMPARE(admin->run("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND pid = " + pid)
                     ->integer(0, 0),
                 1);
    pg->abandon();
    QVERIFY(other->wait(20000));
    QCOMPARE(error->kind, Error::Kind::Offline);
    QVERIFY(!pg->isIdle());
}

void TestSyncConnection::statementsGoTogether()
{
    const auto line = connection();
    QVERIFY(line->run("CREATE TEMP TABLE shelf (id integer PRIMARY KEY)"));
    const auto put = [&](const QByteArray &id) {
        return line->execTogether(
            {{"BEGIN"}, {"INSERT INTO shelf VALUES ($1::integer) RETURNING id + 1", {id}}, {"COMMIT"}});
    };
    const auto count = [&] { return line->run("SELECT count(*) FROM shelf")->integer(0, 0); };
    const auto first = put("7");
    QVERIFY(first && first->size() == 3);
    QCOMPARE(first->at(1).integer(0, 0), 8);
    QCOMPARE(count(), 1);

    // The second of its kind fails: what would come after it is not run, and nothing of it stays.
    const auto second = put("7");
    QVERIFY(!second);
    QCOMPARE(second.error().rule, QStringLiteral("shelf_pkey"));
    QVERIFY(line->isIdle());
    QVERIFY(put("9"));
    QCOMPARE(count(), 2);

    // One that begins and stays in its transaction.
    const auto open = line->execTogether({{"BEGIN"}, {"SELECT 1"}});
    QVERIFY(open && !line->isIdle());
    QVERIFY(line->run("COMMIT") && line->isIdle());

    line->abandon();
    const auto late = put("11");
    QVERIFY(!late);
    QCOMPARE(late.error().rule, QStringLiteral("server_lost"));
}

QTEST_GUILESS_MAIN(TestSyncConnection)
#include "tst_sync_connection.moc"

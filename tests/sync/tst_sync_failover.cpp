// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The primary is lost, with a synchronous and with an asynchronous standby that streams for real; the old one comes
// back; a server goes on from an earlier backup, and from a dump in another cluster. Nothing that was acknowledged is
// lost while its workstation lives, nothing is applied twice.
#include "roundstory.h"
#include "store/migrations.h"
#include "sync/pglink.h"

#include <QThread>
#include <csignal>

using namespace kontor;
using namespace kontor::tests;

namespace
{

struct World : RoundStory {
    using RoundStory::m_server;
    using RoundStory::startWorld;
    using RoundStory::station;
};

} // namespace

class TestSyncFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void synchronousStandbyTakesOver();
    void commitThatNobodyConfirmed();
    void asynchronousStandbyTakesOver();
    void aStandbyIsNoServer();
    void anEarlierBackupGoesOn();
    void aDumpGoesOnElsewhere();

private:
    QString address(const PostgresCluster &first, const PostgresCluster &second) const
    {
        return QStringLiteral("host=%1,%2 dbname=postgres").arg(first.folder(), second.folder());
    }
    /// A first cell, asked of any cluster.
    static QString one(const PostgresCluster &cluster, const QByteArray &sql)
    {
        return QString::fromUtf8(cluster.sql(sql).out.trimmed());
    }
    bool replicates(const char *how) const
    {
        return QTest::qWaitFor(
            [&] {
                return server().one("SELECT string_agg(sync_state, ',') FROM pg_stat_replication WHERE state = "
                                    "'streaming' AND replay_lsn = pg_current_wal_lsn()") == QLatin1String(how);
            },
            30000);
    }
    bool setUp(const QByteArray &setting)
    {
        return server().admin().run("ALTER SYSTEM SET " + setting) && server().admin().run("SELECT pg_reload_conf()");
    }

    TestServer &server() const { return m_world->m_server; }
    PostgresCluster &primary() const { return m_world->m_server.cluster(); }
    std::unique_ptr<Station> station(const char *login, const QString &address = {}) const
    {
        return m_world->station(QLatin1String(login), address);
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<PostgresCluster> m_standby;
};

// A world of its own for each: none of them is the same afterwards.
void TestSyncFailover::init()
{
    m_world = std::make_unique<World>();
    m_standby = std::make_unique<PostgresCluster>();
    const QString trouble = m_world->startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncFailover::cleanup()
{
    m_standby.reset();
    m_world.reset();
}

// In the middle of a push the primary is gone, once before and once after it was committed.
void TestSyncFailover::synchronousStandbyTakesOver()
{
    QString trouble = m_standby->startBehind(primary());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(setUp("synchronous_standby_names = '*'"));
    QVERIFY(replicates("sync"));
    const QString both = address(primary(), *m_standby);
    const auto anna = station("anna", both);
    const auto bela = station("bela", both);
    QVERIFY(anna && bela);
    const int before = server().one("SELECT count(*) FROM change_set").toInt();
    for (int i = 0; i < 100; ++i)
        QVERIFY(anna->change("K1001", QStringLiteral("a%1").arg(i)) &&
                bela->change("K1002", QStringLiteral("b%1").arg(i)));
    QVERIFY(bela->round());
    int pushes = 0;
    const auto cut = anna->round([&](const char *call) {
        if (qstrcmp(call, "push") == 0 && ++pushes == 2)
            primary().kill();
    });
    QVERIFY(!cut && cut.error().kind == Error::Kind::Offline);
    const auto nobody = anna->round(); // the standby does not take writes yet
    QVERIFY(!nobody && nobody.error().kind == Error::Kind::Offline);
    QCOMPARE(nobody.error().rule, QStringLiteral("server_unreachable"));

    trouble = m_standby->promote();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(anna->acknowledged().size(), 64);
    QCOMPARE(bela->acknowledged().size(), 100);
    const QStringList all = anna->acknowledged() + bela->acknowledged();
    QCOMPARE(one(*m_standby, "SELECT count(*) FROM change_set WHERE id IN ('" + all.join(u"','").toLatin1() + "')"),
             QStringLiteral("164"));
    const QString oldTimeline = anna->history("timeline");
    for (const Station *station : {anna.get(), bela.get()}) {
        const auto again = station->round();
        QVERIFY2(again, again ? "" : qPrintable(again.error().rule));
        QCOMPARE(again->conflicts + again->refused, 0);
        QVERIFY(station->history("timeline") > oldTimeline);
        QCOMPARE(station->outbox("acknowledged"), 100);
    }
    QCOMPARE(one(*m_standby, "SELECT count(*) FROM change_set").toInt(), before + 200);
    QCOMPARE(bela->city("K1001"), QStringLiteral("a99"));
    QVERIFY(anna->round()); // what bela brought since
    for (const Station *station : {anna.get(), bela.get()})
        QVERIFY2(station->differs().isEmpty(), qPrintable(station->differs()));
}

// PostgreSQL says "committed, but perhaps not elsewhere" where a wait for the standby is broken off. The client was
// told that it is through; the standby that takes over never heard of it.
void TestSyncFailover::commitThatNobodyConfirmed()
{
    QString trouble = m_standby->startBehind(primary());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(setUp("synchronous_standby_names = '*'"));
    QVERIFY(replicates("sync"));
    const auto anna = station("anna", address(primary(), *m_standby));
    QVERIFY(anna && anna->change("K1001", QStringLiteral("unconfirmed")));
    const QList<qint64> senders = primary().processes("walsender");
    QCOMPARE(senders.size(), 1);
    QCOMPARE(kill(pid_t(senders[0]), SIGSTOP), 0);
    const std::unique_ptr<QThread> administrator(QThread::create([&] {
        const auto pg = server().as();
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto rows = pg->run("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'anna' "
                                          "AND wait_event = 'SyncRep'");
                return rows && rows->size() == 1;
            },
            30000));
    }));
    administrator->start();
    const auto told = anna->round();
    QVERIFY(administrator->wait(60000));
    QVERIFY(told && told->applied == 1);
    primary().kill();
    trouble = m_standby->promote();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(one(*m_standby, "SELECT city FROM customer WHERE number = 'K1001'") != QStringLiteral("unconfirmed"));
    const auto again = anna->round();
    QVERIFY2(again, again ? "" : qPrintable(again.error().rule));
    QCOMPARE(again->applied, 1);
    QCOMPARE(one(*m_standby, "SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("unconfirmed"));
    QVERIFY2(anna->differs().isEmpty(), qPrintable(anna->differs()));
}

void TestSyncFailover::asynchronousStandbyTakesOver()
{
    QString trouble = m_standby->startBehind(primary());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const QString both = address(primary(), *m_standby);
    const auto anna = station("anna", both);
    const auto bela = station("bela", both);
    QVERIFY(anna && bela);
    const int before = server().one("SELECT count(*) FROM change_set").toInt();
    QVERIFY(anna->change("K1001", QStringLiteral("arrived")) && anna->round());
    QVERIFY(replicates("async"));
    const QList<qint64> senders = primary().processes("walsender");
    QCOMPARE(senders.size(), 1);
    QCOMPARE(kill(pid_t(senders[0]), SIGSTOP), 0);
    for (int i = 0; i < 20; ++i)
        QVERIFY(anna->change("K1001", QStringLiteral("a%1").arg(i)) &&
                bela->change("K1002", QStringLiteral("b%1").arg(i)));
    QVERIFY(anna->round() && bela->round() && anna->round()); // each has seen what the other one made
    QCOMPARE(anna->acknowledged().size() + bela->acknowledged().size(), 41);
    QCOMPARE(bela->city("K1001"), QStringLiteral("a19"));
    QVERIFY(anna->change("K1003", QStringLiteral("never sent")));

    primary().kill();
    trouble = m_standby->promote();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(one(*m_standby, "SELECT count(*) FROM change_set").toInt(), before + 1);
    // Others go on before those come back who know what is missing.
    const auto carl = station("anna", both);
    QVERIFY(carl && carl->change("K1004", QStringLiteral("meanwhile")) && carl->round());
    const auto told = bela->round();
    QVERIFY2(told, told ? "" : qPrintable(told.error().rule));
    QCOMPARE(told->applied, 20);
    QCOMPARE(bela->city("K1001"), QStringLiteral("arrived")); // until anna comes
    const auto more = anna->round();
    QVERIFY2(more, more ? "" : qPrintable(more.error().rule));
    QCOMPARE(more->applied, 21);
    QCOMPARE(more->conflicts + more->refused, 0);
    QCOMPARE(one(*m_standby, "SELECT count(*) FROM change_set").toInt(), before + 1 + 1 + 41);
    QCOMPARE(one(*m_standby, "SELECT string_agg(city, ' ' ORDER BY number) FROM customer WHERE number IN ('K1001', "
                             "'K1002', 'K1003', 'K1004')"),
             QStringLiteral("a19 b19 never sent meanwhile"));
    QVERIFY(bela->round() && carl->round());
    for (const Station *station : {anna.get(), bela.get(), carl.get()}) {
        QCOMPARE(station->city("K1001"), QStringLiteral("a19"));
        QVERIFY2(station->differs().isEmpty(), qPrintable(station->differs()));
    }

    // The old one is switched on again and takes writes, as if nothing had been. It stands first in the address.
    trouble = primary().startAgain();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const QString stale = one(primary(), "SELECT count(*) FROM change_set");
    const QString timeline = anna->history("timeline");
    QVERIFY(anna->change("K1001", QStringLiteral("later")));
    const auto passed = anna->round();
    QVERIFY2(passed && passed->applied == 1, passed ? "" : qPrintable(passed.error().rule));
    QCOMPARE(anna->history("timeline"), timeline);
    QCOMPARE(one(primary(), "SELECT count(*) FROM change_set"), stale);

    // Nobody else is there: it is told nothing.
    m_standby->stop();
    QVERIFY(anna->change("K1001", QStringLiteral("latest")));
    const auto refused = anna->round();
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("server_outdated"));
    QCOMPARE(anna->outbox("pending") + anna->outbox("sending"), 1);
    QCOMPARE(anna->history("timeline"), timeline);
    QCOMPARE(one(primary(), "SELECT count(*) FROM change_set"), stale);
    primary().kill();
    trouble = m_standby->startAgain();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto back = anna->round();
    QVERIFY(back && back->applied == 1);
    QVERIFY2(anna->differs().isEmpty(), qPrintable(anna->differs()));
}

void TestSyncFailover::aStandbyIsNoServer()
{
    const QString trouble = m_standby->startBehind(primary());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(replicates("async"));
    const QString alone = QStringLiteral("host=%1 dbname=postgres").arg(m_standby->folder());
    for (const char *wish : {"any", "prefer-standby", "read-only"}) {
        auto link = PgLink::open(PgTarget::parse(alone + QStringLiteral(" target_session_attrs=") + QLatin1String(wish))
                                     ->as(QStringLiteral("anna")),
                                 {});
        QVERIFY2(link, wish);
        const auto greeted = (*link)->greet(currentSchemaVersion());
        QVERIFY(!greeted && greeted.error().rule == u"server_in_recovery");
        const auto pulled = (*link)->pull({}, [](const FeedEntry &) { return Result<>(); });
        QVERIFY(!pulled && pulled.error().rule == u"server_in_recovery");
    }
    const auto link = PgLink::open(PgTarget::parse(alone)->as(QStringLiteral("anna")), {});
    QVERIFY(!link && link.error().rule == u"server_unreachable");
}

// As with a snapshot of a machine that is brought back: the same system, the same timeline, and its transaction numbers
// have passed those that the replica has seen before it asks.
void TestSyncFailover::anEarlierBackupGoesOn()
{
    const auto anna = station("anna");
    const auto bela = station("bela");
    QVERIFY(anna && bela && bela->change("K1003", QStringLiteral("before")) && bela->round());
    QString trouble = m_standby->copy(primary());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const int before = server().one("SELECT count(*) FROM change_set").toInt();
    for (int i = 0; i < 5; ++i)
        QVERIFY(anna->change("K1001", QStringLiteral("a%1").arg(i)));
    QVERIFY(anna->round() && bela->change("K1002", QStringLiteral("lost")) && bela->round() && anna->round());
    const QString system = anna->history("system");

    QVERIFY(primary().become(*m_standby).isEmpty());
    QVERIFY(server().comeBack());
    QCOMPARE(server().one("SELECT count(*) FROM change_set").toInt(), before);
    QVERIFY(server().admin().run(
        "DO $$ BEGIN FOR i IN 1..200 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"));
    const auto carl = station("bela");
    QVERIFY(carl && carl->change("K1004", QStringLiteral("after")) && carl->round());
    const auto told = anna->round();
    QVERIFY2(told, told ? "" : qPrintable(told.error().rule));
    QCOMPARE(anna->history("system"), system);
    QCOMPARE(told->applied, 5);
    const auto more = bela->round();
    QVERIFY2(more, more ? "" : qPrintable(more.error().rule));
    QCOMPARE(more->applied, 1);
    QCOMPARE(server().one("SELECT count(*) FROM change_set").toInt(), before + 1 + 6);
    QVERIFY(anna->round() && carl->round());
    for (const Station *station : {anna.get(), bela.get(), carl.get()}) {
        QVERIFY2(station->differs().isEmpty(), qPrintable(station->differs()));
        QCOMPARE(station->city("K1001") + station->city("K1002"), QStringLiteral("a4lost"));
    }
}

// Into a cluster whose transaction numbers are lower, by an administrator who has not heard of epochs.
void TestSyncFailover::aDumpGoesOnElsewhere()
{
    const auto anna = station("anna");
    const auto bela = station("bela");
    QVERIFY(anna && bela && bela->change("K1003", QStringLiteral("before")) && bela->round());
    QVERIFY(server().admin().run(
        "DO $$ BEGIN FOR i IN 1..2000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"));
    QVERIFY(server().admin().run("UPDATE sync.meta SET floor = pg_current_xact_id()"));
    const Ran dump = primary().tool(QStringLiteral("pg_dumpall"), {QStringLiteral("-h"), primary().folder(),
                                                                   QStringLiteral("-U"), QStringLiteral("postgres")});
    QVERIFY2(dump.status == 0, dump.err);
    const int before = server().one("SELECT count(*) FROM change_set").toInt();
    QVERIFY(anna->change("K1001", QStringLiteral("a")) && anna->round() && bela->change("K1002", QStringLiteral("b")) &&
            bela->round() && anna->round());
    const QString system = anna->history("system");

    const QString trouble = m_standby->start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const Ran loaded = m_standby->sqlAs(QStringLiteral("postgres"), dump.out);
    QCOMPARE(loaded.err.count("ERROR"), 1); // that role postgres is there already
    QVERIFY(primary().become(*m_standby).isEmpty());
    QVERIFY(server().comeBack());
    QCOMPARE(server().one("SELECT count(*) FROM change_set").toInt(), before);
    for (const Station *station : {anna.get(), bela.get()}) {
        const auto told = station->round();
        QVERIFY2(told, told ? "" : qPrintable(told.error().rule));
        QCOMPARE(told->applied, 1);
        QVERIFY(station->history("system") != system);
    }
    QCOMPARE(server().one("SELECT count(*) FROM change_set").toInt(), before + 2);
    QVERIFY(anna->round());
    for (const Station *station : {anna.get(), bela.get()}) {
        QVERIFY2(station->differs().isEmpty(), qPrintable(station->differs()));
        QCOMPARE(station->city("K1001") + station->city("K1002"), QStringLiteral("ab"));
        // Back to normal: the feed alone will do, nothing is compared.
        const auto still = station->round();
        QVERIFY(still && still->tables.isEmpty());
        QCOMPARE(still->changedHere, 0);
    }
    QVERIFY(anna->change("K1001", QStringLiteral("c")) && anna->round());
    const auto fed = bela->round();
    QVERIFY(fed && fed->tables.isEmpty());
    QCOMPARE(bela->city("K1001"), QStringLiteral("c"));
}

QTEST_GUILESS_MAIN(TestSyncFailover)
#include "tst_sync_failover.moc"

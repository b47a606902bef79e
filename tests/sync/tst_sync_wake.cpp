// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has pushed wakes the others of his Mandant and nobody else; one line serves many rounds; what is lost of it costs
// a poll and no more.
#include "store/writer.h"
#include "sync/pglink.h"
#include "sync/roundpace.h"
#include "sync/server.h"
#include "sync/steadyline.h"
#include "worldstory.h"

#include <QProcess>

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// A replica with its steady line, as a window has them.
struct Client {
    std::unique_ptr<Workstation> station;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Replica> replica;
    SteadyLine line;
    RoundWorld world;
    qint64 nowUtcMs = 1'772'445'600'000;
    int opened = 0;

    Result<RoundReport> round() { return line.run(*replica, world); }
    bool move(const char *number, const QString &city)
    {
        return writer
            ->perform(QStringLiteral("change_customer"), {},
                      [&](Door &door) -> Result<> {
                          KONTOR_TRY(door.database().run("UPDATE customer SET city = ? WHERE number = ?",
                                                         {city, QString::fromLatin1(number)}));
                          return {};
                      })
            .has_value();
    }
    QString city(const char *number)
    {
        return replica->database()
            .text("SELECT city FROM customer WHERE number = ?", {QString::fromLatin1(number)})
            .value_or(QString());
    }
    /// Until something has come.
    bool hears() { return Stopper::await(line.socket(), false, 20000, nullptr) == Stopper::Met::Ready; }
};

} // namespace

class TestSyncWake : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNameForEachMandant();
    void onlyWhoIsOneOfThemWakes();
    void aPushReachesTheOther();
    void nothingWakesForNothing();
    void whatComesInBetweenIsNotLost();
    void oneLineForManyRounds();
    void aLineThatEndedIsOpenedAnew();
    void whoLeavesHearsNoMore();
    void whereConnectionsAreShortOneGoes();
    void whoCallsTooOftenIsHeardLess();
    void kontorctlWatches();
    void whatPassesByItself();

private:
    std::unique_ptr<Client> client(const QString &login);
    QString channelOf(const QString &login);
};

std::unique_ptr<Client> TestSyncWake::client(const QString &login)
{
    auto made = std::make_unique<Client>();
    made->station = connected(login);
    if (!made->station)
        return nullptr;
    auto writer = Writer::open(made->station->path(), login, Calendar(QDate(2026, 3, 2)));
    auto replica = Replica::open(made->station->path());
    if (!writer || !replica)
        return nullptr;
    made->writer = std::move(*writer);
    made->replica = std::move(*replica);
    made->world.nowUtcMs = [client = made.get()] { return client->nowUtcMs; };
    made->world.random = [] { return quint64(7); };
    made->world.connect = [this, login, client = made.get()]() -> Result<std::unique_ptr<ServerLink>> {
        ++client->opened;
        return PgLink::open(PgTarget::parse(url())->as(login), {}, &client->line.stopper());
    };
    return made;
}

QString TestSyncWake::channelOf(const QString &login)
{
    TestClient person(m_server, login);
    return person.ask("SELECT sync_v1.hello(1)")[QLatin1String("channel")].toString();
}

void TestSyncWake::initTestCase()
{
    const QString trouble = m_server.start(fillWithEmployees, {QStringLiteral("max_connections=20")});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(m_server.admin().run("CREATE ROLE stranger LOGIN IN ROLE kontor_users"));
}

void TestSyncWake::aNameForEachMandant()
{
    const QString ours = channelOf(QStringLiteral("anna"));
    QVERIFY2(ours.startsWith(QStringLiteral("kontor_")) && ours.size() == 39, qPrintable(ours));
    QCOMPARE(channelOf(QStringLiteral("u11")), ours);
    QCOMPARE(channelOf(QStringLiteral("master")), ours);
    const QString theirs = m_server.one("SELECT login FROM portal_user WHERE mandant <> (SELECT mandant FROM "
                                        "portal_user WHERE login = 'anna') ORDER BY login LIMIT 1");
    QVERIFY(!theirs.isEmpty());
    const QString other = channelOf(theirs);
    QVERIFY2(other.startsWith(QStringLiteral("kontor_")) && other != ours, qPrintable(theirs + u' ' + other));
    // Nowhere else: not from tables, and not from who listens.
    const auto listener = m_server.as(QStringLiteral("anna"));
    QVERIFY(listener->run("LISTEN " + ours.toUtf8()));
    for (const QString &login : {theirs, QStringLiteral("stranger")}) {
        const Ran ran = m_server.cluster().sqlAs(
            login,
            "SELECT * FROM sync.channel;\nSELECT sync.channel_of(NULL);\nSELECT * FROM pg_listening_channels();\n"
            "SELECT * FROM pg_stat_activity;\nSELECT * FROM pg_locks;\nSELECT sync_v1.hello(1);\n");
        QVERIFY(ran.out.size() > 100);
        QVERIFY2(!ran.all().contains(ours.toUtf8()), ran.all());
    }
}

void TestSyncWake::onlyWhoIsOneOfThemWakes()
{
    const QByteArray ours = channelOf(QStringLiteral("anna")).toUtf8();
    const auto listener = m_server.as(QStringLiteral("anna"));
    QVERIFY(listener->run("LISTEN " + ours));
    for (const char *login : {"stranger", "u13"})
        QVERIFY(!m_server.as(QLatin1String(login))->run("SELECT sync_v1.wake()"));
    const QString theirs = m_server.one("SELECT login FROM portal_user WHERE mandant <> (SELECT mandant FROM "
                                        "portal_user WHERE login = 'anna') ORDER BY login LIMIT 1");
    QVERIFY(m_server.as(theirs)->run("SELECT sync_v1.wake()"));
    QVERIFY(m_server.as(QStringLiteral("bela"))->run("SELECT sync_v1.wake()"));
    // In the order of their commits: what came before the last one has come.
    QList<QByteArray> heard;
    QTRY_COMPARE((heard << *listener->notifications()).size(), 1);
    QCOMPARE(heard, QList<QByteArray>{ours});
}

void TestSyncWake::aPushReachesTheOther()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = client(QStringLiteral("bela"));
    QVERIFY(a && b);
    QVERIFY(a->round() && b->round());
    QVERIFY(!a->line.isWoken() && !b->line.isWoken());
    QVERIFY(a->line.socket() >= 0);
    for (int i = 0; i < 3; ++i) {
        const QString city = QStringLiteral("woken %1").arg(i);
        QVERIFY(a->move("K1001", city));
        QVERIFY(a->round());
        QVERIFY(!a->line.isWoken()); // by himself
        QVERIFY(b->hears());
        if (i == 0) {
            QVERIFY(b->line.isWoken());
            QVERIFY(!b->line.isWoken()); // told once
        }
        QVERIFY(b->round());
        QVERIFY(!b->line.isWoken()); // what its pull has answered
        QCOMPARE(b->city("K1001"), city);
    }
}

void TestSyncWake::nothingWakesForNothing()
{
    const auto a = client(QStringLiteral("anna"));
    QVERIFY(a && a->round());
    const QByteArray ours = channelOf(QStringLiteral("anna")).toUtf8();
    const auto listener = m_server.as(QStringLiteral("bela"));
    QVERIFY(listener->run("LISTEN " + ours));
    for (int i = 0; i < 3; ++i)
        QVERIFY(a->round());
    QVERIFY(m_server.admin().run("NOTIFY " + ours));
    QList<QByteArray> heard;
    QTRY_COMPARE((heard << *listener->notifications()).size(), 1);
    // Many sets, one call; one that was refused is told, too: its log is new.
    for (int i = 0; i < 5; ++i)
        QVERIFY(a->move("K1002", QStringLiteral("many %1").arg(i)));
    QVERIFY(a->round());
    QVERIFY(m_server.admin().run("NOTIFY " + ours));
    heard.clear();
    QTRY_COMPARE((heard << *listener->notifications()).size(), 2);
}

void TestSyncWake::whatComesInBetweenIsNotLost()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = client(QStringLiteral("bela"));
    QVERIFY(a && b && a->round());
    bool hasPushed = false;
    // Once the pull has looked, in the first round of this line.
    b->world.before = [&](RoundStep step) {
        if (step == RoundStep::Fetch && !hasPushed)
            hasPushed = a->move("K1003", QStringLiteral("between")) && a->round().has_value();
        return true;
    };
    QVERIFY(b->round());
    QVERIFY(hasPushed);
    QVERIFY(b->city("K1003") != u"between");
    bool isWoken = false;
    QTRY_VERIFY(isWoken = isWoken || b->line.isWoken());
    QVERIFY(b->round());
    QCOMPARE(b->city("K1003"), QStringLiteral("between"));
    QVERIFY(!b->line.isWoken());
}

void TestSyncWake::oneLineForManyRounds()
{
    const auto a = client(QStringLiteral("anna"));
    QVERIFY(a);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(a->move("K1005", QStringLiteral("round %1").arg(i)));
        QVERIFY(a->round());
        a->nowUtcMs += 10'000;
    }
    QCOMPARE(a->opened, 1);
    a->nowUtcMs += 8 * 3'600'000; // a night in a bag
    QVERIFY(a->round());
    QCOMPARE(a->opened, 2);
    a->nowUtcMs -= 3'600'000; // a clock that was put right
    QVERIFY(a->round());
    QCOMPARE(a->opened, 3);
    for (int i = 0; i < 90; ++i) {
        a->nowUtcMs += 50'000;
        QVERIFY(a->round());
    }
    QCOMPARE(a->opened, 4); // after an hour, so that the server's backend does not grow old
    a->line.abandon();
    const auto after = a->round();
    QVERIFY(!after);
    QCOMPARE(after.error().rule, QStringLiteral("round_stopped"));
}

void TestSyncWake::aLineThatEndedIsOpenedAnew()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = client(QStringLiteral("bela"));
    QVERIFY(a && b && a->round() && b->round());
    QVERIFY(m_server.admin().run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bela' AND "
                                 "application_name = 'kontor'"));
    QVERIFY(b->hears()); // the end of it is a reason, too
    QVERIFY(a->move("K1006", QStringLiteral("anew")));
    QVERIFY(a->round());
    QVERIFY(b->round());
    QCOMPARE(b->opened, 2);
    QCOMPARE(b->city("K1006"), QStringLiteral("anew"));
    // In the middle of a round, too: one that had the old line is run once more with a new one.
    bool isCut = false;
    b->world.before = [&](RoundStep step) {
        if (step == RoundStep::Fetch && !isCut)
            isCut = m_server.admin()
                        .run("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = 'bela' AND "
                             "application_name = 'kontor'")
                        .has_value();
        return true;
    };
    QVERIFY(a->move("K1006", QStringLiteral("cut")));
    QVERIFY(a->round());
    QVERIFY(b->round());
    QVERIFY(isCut);
    QCOMPARE(b->opened, 3);
    QCOMPARE(b->city("K1006"), QStringLiteral("cut"));
}

void TestSyncWake::whoLeavesHearsNoMore()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = client(QStringLiteral("bela"));
    QVERIFY(a && b && a->round() && b->round());
    const QString before = channelOf(QStringLiteral("anna"));
    const QString theirs = m_server.one("SELECT login FROM portal_user WHERE mandant <> (SELECT mandant FROM "
                                        "portal_user WHERE login = 'anna') ORDER BY login LIMIT 1");
    const QString others = channelOf(theirs);
    QVERIFY(removeServerUser(m_server.admin(), QStringLiteral("u12")));
    const QString after = channelOf(QStringLiteral("anna"));
    QVERIFY(!after.isEmpty() && after != before);
    QCOMPARE(channelOf(theirs), others);
    // Each on his line learns of it with the next round.
    QVERIFY(a->round() && b->round());
    QVERIFY(a->move("K1001", QStringLiteral("left")));
    QVERIFY(a->round());
    QVERIFY(b->hears() && b->line.isWoken());
    QCOMPARE(a->opened, 1);
}

void TestSyncWake::whereConnectionsAreShortOneGoes()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = client(QStringLiteral("bela"));
    QVERIFY(a && b && b->round());
    QVERIFY(b->line.socket() >= 0);
    std::vector<std::unique_ptr<PgConnection>> crowd;
    while (m_server.one("SELECT sum(numbackends) FROM pg_stat_database").toInt() <= 15)
        crowd.push_back(m_server.as());
    QVERIFY(a->round());
    QCOMPARE(a->line.socket(), -1);
    QVERIFY(!a->line.isWoken());
    QVERIFY(a->move("K1001", QStringLiteral("crowd")));
    QVERIFY(a->round());
    QCOMPARE(a->opened, 2);
    QVERIFY(b->hears());
    QVERIFY(b->round());
    QCOMPARE(b->city("K1001"), QStringLiteral("crowd"));
    QCOMPARE(b->line.socket(), -1);
    crowd.clear();
    QTRY_VERIFY(a->round() && a->line.socket() >= 0);
}

void TestSyncWake::whoCallsTooOftenIsHeardLess()
{
    RoundPace pace(100);
    QCOMPARE(pace.afterCommit(30), 70);
    QCOMPARE(pace.afterWake(30), 70);
    QCOMPARE(pace.afterWake(5000), 0);
    for (int i = 0; i < 20; ++i)
        pace.noteWoken(false);
    QCOMPARE(pace.afterWake(0), 1000);
    QCOMPARE(pace.afterCommit(0), 100);
    pace.noteWoken(true);
    QCOMPARE(pace.afterWake(0), 100);
}

void TestSyncWake::kontorctlWatches()
{
    const auto a = client(QStringLiteral("anna"));
    const auto b = connected(QStringLiteral("bela"));
    QVERIFY(a && b && a->round());
    QProcess watching;
    watching.start(Kontorctl::binary(), {QStringLiteral("--store"), b->path(), QStringLiteral("--today"),
                                         QStringLiteral("2026-03-02"), QStringLiteral("--json"), QStringLiteral("--as"),
                                         QStringLiteral("bela"), QStringLiteral("sync"), QStringLiteral("--watch")});
    QVERIFY(watching.waitForStarted());
    const auto waits = [&] {
        return m_server.one("SELECT count(*) FROM pg_stat_activity WHERE usename = 'bela' AND state = 'idle' AND query "
                            "= 'COMMIT'") == u"1";
    };
    QTRY_VERIFY(waits());
    for (int i = 0; i < 3; ++i) {
        const QString city = QStringLiteral("watched %1").arg(i);
        QVERIFY(a->move("K1002", city));
        QVERIFY(a->round());
        QTRY_COMPARE_WITH_TIMEOUT(b->field("K1002", "city"), city, 4000);
    }
    QByteArray told;
    QTRY_VERIFY((told += watching.readAllStandardOutput()).contains("changed_here"));
    // A line that is cut passes, a login that is taken away does not.
    const auto cut = [&] {
        return m_server.admin().run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bela'");
    };
    const QString before = m_server.one("SELECT min(backend_start) FROM pg_stat_activity WHERE usename = 'bela'");
    QVERIFY(cut());
    QTRY_VERIFY_WITH_TIMEOUT(
        waits() && m_server.one("SELECT min(backend_start) FROM pg_stat_activity WHERE usename = 'bela'") != before,
        20000);
    QCOMPARE(watching.state(), QProcess::Running);
    QVERIFY(m_server.admin().run("ALTER ROLE bela NOLOGIN"));
    QVERIFY(cut());
    QVERIFY(watching.waitForFinished());
    QCOMPARE(watching.exitCode(), 3);
    QVERIFY((told += watching.readAllStandardOutput()).contains("server_login_refused"));
    QVERIFY(m_server.admin().run("ALTER ROLE bela LOGIN"));
}

void TestSyncWake::whatPassesByItself()
{
    const auto passes = [](const char *rule, Error::Kind kind = Error::Kind::Offline) {
        return passesByItself({kind, QLatin1String(rule), {}, {}, {}});
    };
    for (const char *rule : {"server_unreachable", "server_lost", "server_outdated"})
        QVERIFY2(passes(rule), rule);
    for (const char *rule :
         {"server_password_needed", "server_login_refused", "server_database_missing", "server_right_missing",
          "server_tls_missing", "server_certificate", "server_certificate_unknown", "server_certificate_expired",
          "server_certificate_name", "server_unsafe_password"})
        QVERIFY2(!passes(rule), rule);
    QVERIFY(passes("server_in_recovery", Error::Kind::Rejected));
    QVERIFY(!passes("disk_full", Error::Kind::Storage));
    QVERIFY(!passes("actor_not_effective", Error::Kind::Rejected));
}

QTEST_GUILESS_MAIN(TestSyncWake)
#include "tst_sync_wake.moc"

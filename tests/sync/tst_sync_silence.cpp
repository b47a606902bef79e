// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that is half open: nobody says that it ended. It is noticed within the time that its address gives it, and the
// client comes back by itself.
#include "roundstory.h"
#include "stallingproxy.h"
#include "sync/pglink.h"
#include "sync/steadyline.h"

#include <QElapsedTimer>
#include <QtTest>
#include <csignal>
#include <future>

using namespace kontor;
using namespace kontor::tests;

class TestSyncSilence : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheMiddleOfARound();
    void whoOnlyListens();
    void aBackendThatIsStopped();
    void inTheMiddleOfACopy();
    void whoTakesNothing();
    void nobodyHearsThatItIsEnough();
    void anAdministratorIsNotKept();

private:
    /// Silence of two seconds is enough; longer than that nothing here takes to begin.
    Result<std::unique_ptr<ServerLink>> impatient() const
    {
        return PgLink::open(
            *PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("anna"))), {}, nullptr, [](OpeningStep) {},
            2000);
    }
    /// All of anna's processes on the server stand still, and go on with the object.
    class Standstill
    {
    public:
        explicit Standstill(const PostgresCluster &cluster)
            : m_stopped(cluster.processes("postgres: anna"))
        {
            for (const qint64 process : m_stopped)
                ::kill(pid_t(process), SIGSTOP);
        }
        ~Standstill()
        {
            for (const qint64 process : m_stopped)
                ::kill(pid_t(process), SIGCONT);
        }
        qsizetype count() const { return m_stopped.size(); }

    private:
        QList<qint64> m_stopped;
    };

    /// Through the proxy; silence of so many seconds ends a line.
    RoundWorld worldBy(const StallingProxy &proxy) const
    {
        return realWorld(QStringLiteral("host=127.0.0.1 port=%1 dbname=postgres user=anna sslmode=disable "
                                        "channel_binding=disable gssencmode=disable keepalives_idle=1 "
                                        "keepalives_interval=1 keepalives_count=2 tcp_user_timeout=3000")
                             .arg(proxy.port()),
                         QStringLiteral("anna"));
    }
    /// More than the address gives, less than anything else would take.
    static constexpr qint64 limitMs = 20'000;

    std::unique_ptr<Station> m_anna;
};

void TestSyncSilence::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_anna = station(QStringLiteral("anna"));
    QVERIFY(m_anna);
}

// What it asked comes to nobody; over a new line it asks again, and the change is there once.
void TestSyncSilence::inTheMiddleOfARound()
{
    StallingProxy proxy(m_server.cluster().folder());
    SteadyLine line;
    const auto first = line.run(m_anna->replica(), worldBy(proxy));
    QVERIFY2(first, first ? "" : qPrintable(first.error().rule + first.error().detail));
    QCOMPARE(proxy.accepted(), 1);
    QVERIFY(m_anna->change("K1001", QStringLiteral("Altona")));
    QVERIFY(proxy.stall());
    QElapsedTimer took;
    took.start();
    const auto second = line.run(m_anna->replica(), worldBy(proxy));
    QVERIFY2(second, second ? "" : qPrintable(second.error().rule + second.error().detail));
    QVERIFY2(took.elapsed() < limitMs, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(proxy.accepted(), 2);
    QCOMPARE(second->applied, 1);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Altona"));
    QCOMPARE(m_anna->replica().waitingCount().value_or(-1), 0);
}

// It sends nothing itself, and hears that nobody is there any more long before it would ask again.
void TestSyncSilence::whoOnlyListens()
{
    StallingProxy proxy(m_server.cluster().folder());
    SteadyLine line;
    QVERIFY(line.run(m_anna->replica(), worldBy(proxy)));
    QVERIFY(line.socket() >= 0);
    QVERIFY(!line.isWoken());
    QVERIFY(proxy.stall());
    QElapsedTimer took;
    took.start();
    QCOMPARE(Stopper::await(line.socket(), false, 10 * limitMs, nullptr), Stopper::Met::Ready);
    QVERIFY2(took.elapsed() < limitMs, qPrintable(QString::number(took.elapsed())));
    QVERIFY(line.isWoken());
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'Pirna' WHERE number = 'K1004'"));
    const auto again = line.run(m_anna->replica(), worldBy(proxy));
    QVERIFY2(again, again ? "" : qPrintable(again.error().rule + again.error().detail));
    QCOMPARE(proxy.accepted(), 2);
    QCOMPARE(m_anna->city("K1004"), QStringLiteral("Pirna"));
}

// The system acknowledges all that is sent to it, and nobody answers. It is given up, and the same round goes on over a
// new line.
void TestSyncSilence::aBackendThatIsStopped()
{
    RoundWorld world = realWorld(m_server.cluster().conninfo(QStringLiteral("anna")), QStringLiteral("anna"));
    world.connect = [this] { return impatient(); };
    SteadyLine line;
    QVERIFY(line.run(m_anna->replica(), world));
    QVERIFY(m_anna->change("K1001", QStringLiteral("Wedel")));
    const Standstill standstill(m_server.cluster());
    QCOMPARE(standstill.count(), 1);
    QElapsedTimer took;
    took.start();
    const auto report = line.run(m_anna->replica(), world);
    QVERIFY2(report, report ? "" : qPrintable(report.error().rule + report.error().detail));
    QVERIFY2(took.elapsed() < limitMs, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Wedel"));
}

// As long as rows come it may take as long as it likes; who stops in the middle is given up.
void TestSyncSilence::inTheMiddleOfACopy()
{
    const auto pg = PgConnection::open(*PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("anna"))));
    QVERIFY(pg);
    (*pg)->setSilence(1000);
    QElapsedTimer took;
    took.start();
    const auto moving =
        (*pg)->copyOut("COPY (SELECT repeat('x', 9000), pg_sleep(0.4) FROM generate_series(1, 5)) TO STDOUT",
                       [](QByteArrayView) -> Result<> { return {}; });
    QVERIFY2(moving, moving ? "" : qPrintable(moving.error().detail));
    QVERIFY(took.elapsed() >= 2000);
    std::unique_ptr<Standstill> standstill;
    const auto stopped = (*pg)->copyOut("COPY (SELECT repeat('x', 1000) FROM generate_series(1, 100000)) TO STDOUT",
                                        [&](QByteArrayView) -> Result<> {
                                            if (!standstill)
                                                standstill = std::make_unique<Standstill>(m_server.cluster());
                                            return {};
                                        });
    QVERIFY(standstill && standstill->count() == 1);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, QStringLiteral("server_silent"));
    QCOMPARE(stopped.error().kind, Error::Kind::Offline);
    QVERIFY(!(*pg)->isAlive());
}

// More than the lines of the system hold.
void TestSyncSilence::whoTakesNothing()
{
    const auto pg = PgConnection::open(*PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("anna"))));
    QVERIFY(pg);
    (*pg)->setSilence(1000);
    const QByteArray much(32 << 20, 'x');
    const auto taken = (*pg)->exec("SELECT length($1)", {much});
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QCOMPARE(taken->integer(0, 0), much.size());
    const Standstill standstill(m_server.cluster());
    QVERIFY(standstill.count() > 0);
    const auto stopped = (*pg)->execTogether({{"SELECT length($1)", {much}}, {"SELECT 1"}});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, QStringLiteral("server_silent"));
}

// A copy that went wrong here is called off over a line of its own, which a server that stands still never answers.
void TestSyncSilence::nobodyHearsThatItIsEnough()
{
    QFile postmaster(m_server.cluster().folder() + QStringLiteral("/data/postmaster.pid"));
    QVERIFY(postmaster.open(QIODevice::ReadOnly));
    const auto process = pid_t(postmaster.readLine().trimmed().toInt());
    QVERIFY(process > 1);
    const auto target = *PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("anna")));
    const auto enough = [&](PgConnection &pg, Stopper &isMet) {
        return pg.copyOut("COPY (SELECT repeat('x', 1000) FROM generate_series(1, 1000000)) TO STDOUT",
                          [&](QByteArrayView) -> Result<> {
                              isMet.stop();
                              return fail(Error::Kind::Storage, QStringLiteral("disk_full"));
                          });
    };
    const auto first = PgConnection::open(target);
    const auto second = PgConnection::open(target);
    QVERIFY(first && second);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    const auto goesOn = qScopeGuard([process] { ::kill(process, SIGCONT); });
    Stopper isMet;
    QElapsedTimer took;
    took.start();
    QCOMPARE(enough(**first, isMet).error().rule, QStringLiteral("disk_full"));
    QVERIFY2(took.elapsed() < limitMs, qPrintable(QString::number(took.elapsed())));
    QVERIFY(!(*first)->isAlive());
    // Who quits waits for none of it.
    Stopper isMetAgain;
    auto copying = std::async(std::launch::async, [&] { return enough(**second, isMetAgain); });
    QCOMPARE(Stopper::await(isMetAgain.socket(), false, limitMs, nullptr), Stopper::Met::Ready);
    took.restart();
    (*second)->abandon();
    QVERIFY(!copying.get());
    QVERIFY2(took.elapsed() < 2500, qPrintable(QString::number(took.elapsed())));
}

// What he asks of a server that says nothing any more ends, with nothing done.
void TestSyncSilence::anAdministratorIsNotKept()
{
    const auto keeper = PgConnection::open(*PgTarget::parse(m_server.cluster().conninfo()));
    QVERIFY(keeper && (*keeper)->run("BEGIN; ALTER ROLE bela CONNECTION LIMIT 15"));
    const QString address = m_server.cluster().conninfo();
    const Workstation desk(m_folder.filePath(QStringLiteral("administrator")), QStringLiteral("admin"));
    const auto server = [&](const QStringList &what) { return desk(QStringList{QStringLiteral("server")} + what); };
    const Ran refused = server({QStringLiteral("add-user"), address, QStringLiteral("bela"),
                                QStringLiteral("--timeout"), QStringLiteral("2")});
    QVERIFY2(refused.status == 3 && refused.rule() == u"server_not_awaited", refused.all());
    QCOMPARE(server({QStringLiteral("upgrade"), address, QStringLiteral("--timeout"), QStringLiteral("no")}).status, 2);
    QVERIFY((*keeper)->run("ROLLBACK"));
    const Ran added = server({QStringLiteral("add-user"), address, QStringLiteral("bela")});
    QVERIFY2(added.status == 0, added.all());
    const Ran upgraded = server({QStringLiteral("upgrade"), address});
    QVERIFY2(upgraded.status == 0 && upgraded.err.contains("60 minutes"), upgraded.all());
}

QTEST_GUILESS_MAIN(TestSyncSilence)
#include "tst_sync_silence.moc"

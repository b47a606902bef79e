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

using namespace kontor;
using namespace kontor::tests;

class TestSyncSilence : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheMiddleOfARound();
    void whoOnlyListens();

private:
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

QTEST_GUILESS_MAIN(TestSyncSilence)
#include "tst_sync_silence.moc"

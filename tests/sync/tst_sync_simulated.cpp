// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand simulated worlds: people with replicas edit, lines are cut, programs and servers die, rights move, old
// requests come again. In the end every replica equals what the server gives that user, nothing acknowledged is lost
// and nothing applied twice; and the same seed tells the same story twice. KONTOR_SEED=n runs one alone, KONTOR_TRACE=1
// tells.
#include "simulatedworld.h"

#include <QtTest>
#include <atomic>
#include <future>

using namespace kontor;
using namespace kontor::tests;

class TestSyncSimulated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worldsEndInPeace();

private:
    WorldTemplate m_template;
};

void TestSyncSimulated::initTestCase()
{
    const QString trouble = m_template.make();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncSimulated::worldsEndInPeace()
{
    QList<quint32> seeds;
    if (const quint32 one = qEnvironmentVariable("KONTOR_SEED").toUInt())
        seeds << one;
    else
        for (quint32 seed = 1; seed <= qEnvironmentVariable("KONTOR_SEEDS", QStringLiteral("1000")).toUInt(); ++seed)
            seeds << seed;
    // Two at a time: worlds share nothing but what they begin with.
    std::atomic<qsizetype> next = 0;
    std::atomic<int> rounds = 0;
    std::atomic<int> killed = 0;
    std::atomic<int> conflicts = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> turnedAway = 0;
    const auto work = [&]() -> QString {
        for (;;) {
            const qsizetype i = next++;
            if (i >= seeds.size())
                return {};
            const QString name = QStringLiteral("KONTOR_SEED=%1 ").arg(seeds[i]);
            SimulatedWorld first(m_template, seeds[i]);
            QString trouble = first.run();
            SimulatedWorld second(m_template, seeds[i]);
            const QString again = second.run();
            if (trouble.isEmpty() && (!again.isEmpty() || first.trace() != second.trace()))
                trouble = QStringLiteral("went two ways ") + again;
            if (!trouble.isEmpty()) {
                next = seeds.size();
                return name + trouble;
            }
            rounds += first.rounds();
            killed += first.killed();
            conflicts += first.conflicts();
            refused += first.refused();
            turnedAway += first.turnedAway();
        }
    };
    auto other = std::async(std::launch::async, work);
    const QString here = work();
    const QString there = other.get();
    QVERIFY2(here.isEmpty() && there.isEmpty(), qPrintable(here + there));
    qInfo("%d worlds, %d rounds, %d killed, %d values contested, %d sets refused, %d turned away", int(seeds.size()),
          rounds.load(), killed.load(), conflicts.load(), refused.load(), turnedAway.load());
    if (seeds.size() > 50)
        QVERIFY(killed > 50 && conflicts > 50 && refused > 10 && turnedAway > 50);
}

QTEST_GUILESS_MAIN(TestSyncSimulated)
#include "tst_sync_simulated.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Watchdog: how long the window's thread did not come back to its event loop. For tests and benchmarks alone.
#pragma once

#include "support/machinestalls.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <ctime>
#include <functional>

namespace kontor::tests
{

/// Processor time of this thread in ms; what other threads and programs took meanwhile is not in it.
inline double ownTimeMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// Time in ms that this thread was ready and had no core: other threads and programs had them all.
inline double waitedForCoreMs()
{
    QFile told(QStringLiteral("/proc/thread-self/schedstat"));
    if (!told.open(QIODevice::ReadOnly))
        return 0;
    return told.readAll().split(' ').value(1).toDouble() / 1e6;
}

/// The longest time in which the event loop did not come round while something was done, and how long it worked itself
/// at most in one such time, and how long a block was without the waiting for a core: work, locks and files. Asks every
/// millisecond, as a loop that sleeps between two events: one that spins would take a core away from what is measured,
/// and QTest::qWaitFor sleeps 10 ms itself. Turns in which the machine itself stood still are told apart.
class Watchdog
{
public:
    struct Watched {
        bool isDone = false;
        double longestMs = 0;
        double longestOwnMs = 0;
        double longestWithCoreMs = 0;
        int turns = 0;
        int standstills = 0; ///< turns in which the machine stood still; in none of the figures above
    };
    /// `machine` may be null: not looked at.
    static Watched watch(const std::function<void()> &begin, const std::function<bool()> &isDone,
                         const MachineStalls *machine = nullptr)
    {
        Watched watched;
        QEventLoop loop;
        QTimer turn;
        turn.setTimerType(Qt::PreciseTimer);
        turn.setInterval(1);
        QElapsedTimer since;
        QElapsedTimer all;
        auto turnBegan = MachineStalls::Clock::now();
        double own = ownTimeMs();
        double waited = waitedForCoreMs();
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
            const double block = double(since.nsecsElapsed()) / 1e6;
            const double waitedNow = waitedForCoreMs();
            ++watched.turns;
            if (machine && machine->isHeardSince(turnBegan)) {
                ++watched.standstills;
            } else {
                watched.longestMs = qMax(watched.longestMs, block);
                watched.longestOwnMs = qMax(watched.longestOwnMs, ownTimeMs() - own);
                watched.longestWithCoreMs = qMax(watched.longestWithCoreMs, block - (waitedNow - waited));
            }
            since.restart();
            turnBegan = MachineStalls::Clock::now();
            own = ownTimeMs();
            waited = waitedNow;
            watched.isDone = isDone();
            if (watched.isDone || all.hasExpired(60000))
                loop.quit();
        });
        turn.start();
        all.start();
        since.start();
        begin();
        loop.exec();
        return watched;
    }
};

} // namespace kontor::tests

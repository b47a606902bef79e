// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Watchdog: how long the window's thread did not come back to its event loop. For tests and benchmarks alone.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
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

/// The longest time in which the event loop did not come round while something was done, and how long it worked itself
/// at most in one such time: on a busy machine the rest of a block is waiting for a core. Asks every millisecond, as a
/// loop that sleeps between two events: one that spins would take a core away from what is measured, and
/// QTest::qWaitFor sleeps 10 ms itself.
class Watchdog
{
public:
    struct Watched {
        bool isDone = false;
        double longestMs = 0;
        double longestOwnMs = 0;
    };
    static Watched watch(const std::function<void()> &begin, const std::function<bool()> &isDone)
    {
        Watched watched;
        QEventLoop loop;
        QTimer turn;
        turn.setTimerType(Qt::PreciseTimer);
        turn.setInterval(1);
        QElapsedTimer since;
        QElapsedTimer all;
        double own = ownTimeMs();
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
            watched.longestMs = qMax(watched.longestMs, double(since.nsecsElapsed()) / 1e6);
            watched.longestOwnMs = qMax(watched.longestOwnMs, ownTimeMs() - own);
            since.restart();
            own = ownTimeMs();
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

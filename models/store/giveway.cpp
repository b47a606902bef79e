// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace kontor
{

#ifdef Q_OS_LINUX

namespace
{

// The shortest that Linux gives; whoever does not ask has one to three milliseconds, by the number of cores.
constexpr quint64 shortTurnNs = 100'000;
constexpr quint64 longTurnNs = 3'000'000;

/// As sched_setattr(2) has it; the kernel's own header cannot stand beside that of the C library.
struct SchedulingWish {
    quint32 size = sizeof(SchedulingWish);
    quint32 policy = SCHED_OTHER;
    quint64 flags = 1; ///< SCHED_FLAG_RESET_ON_FORK: for this thread alone
    qint32 niceness = 0;
    quint32 priority = 0;
    quint64 runtimeNs = 0;
    quint64 deadlineNs = 0;
    quint64 periodNs = 0;
};

/// Linux 6.12 and newer let a thread that asks for short turns go before others that are at theirs; older ones take
/// the wish and do nothing.
void askForTurns(int niceness, quint64 lengthNs)
{
    SchedulingWish wish;
    wish.niceness = niceness;
    wish.runtimeNs = lengthNs;
    syscall(SYS_sched_setattr, 0, &wish, 0); // refused, it is as without
}

} // namespace

// Priorities of QThread mean nothing to Linux' usual scheduler; a thread's own niceness does.
void giveWayToWindows()
{
    constexpr int niceness = 15;
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
    askForTurns(niceness, longTurnNs);
}

void askForShortTurns()
{
    askForTurns(getpriority(PRIO_PROCESS, id_t(gettid())), shortTurnNs);
}

#else

void giveWayToWindows() {}

void askForShortTurns() {}

#endif

} // namespace kontor

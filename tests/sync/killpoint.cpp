// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killpoint.h"

#include <csignal>
#include <mutex>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kontor::tests
{

namespace
{

std::mutex mutex;
QByteArray wanted;
QByteArray phase;
int wantedTimes = 0;
int times = 0;

int traced(unsigned, void *, void *, void *sql)
{
    const QByteArray text = QByteArray(static_cast<const char *>(sql)).trimmed();
    if (!text.startsWith("--")) // what a trigger does
        KillPoint::pass("sql " + text);
    return 0;
}

int trace(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, traced, nullptr);
}

} // namespace

void KillPoint::set(const QByteArray &what, int nth)
{
    wanted = what;
    wantedTimes = nth;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(trace));
}

void KillPoint::enter(const QByteArray &next)
{
    const std::lock_guard lock(mutex);
    phase = next;
}

void KillPoint::pass(const QByteArray &what)
{
    const std::lock_guard lock(mutex);
    if ((phase + ' ' + what).startsWith(wanted) && ++times == wantedTimes)
        kill(getpid(), SIGKILL);
}

int KillPoint::passed()
{
    const std::lock_guard lock(mutex);
    return times;
}

} // namespace kontor::tests

// Qt's way of renaming a file, in the place of the C library's.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    kontor::tests::KillPoint::pass("rename");
    const long done = syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags);
    kontor::tests::KillPoint::pass("renamed");
    return int(done);
}

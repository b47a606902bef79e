// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stopper.h"

#include <QDeadlineTimer>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace kontor
{

Stopper::Stopper()
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        m_ends[0] = m_ends[1] = -1;
}

Stopper::~Stopper()
{
    for (const int end : m_ends)
        if (end >= 0)
            ::close(end);
}

void Stopper::stop()
{
    if (m_isStopped.exchange(true) || m_ends[1] < 0)
        return;
    // An empty pipe has room for it.
    [[maybe_unused]] const ssize_t written = ::write(m_ends[1], "", 1);
}

Stopper::Met Stopper::await(int socket, bool isForWriting, qint64 limitMs, const Stopper *stopper)
{
    const QDeadlineTimer limit(limitMs);
    for (;;) {
        if (stopper && stopper->isStopped())
            return Met::Stopped;
        // poll() leaves out what is negative.
        pollfd waited[] = {{socket, short(isForWriting ? POLLOUT : POLLIN), 0},
                           {stopper ? stopper->socket() : -1, POLLIN, 0}};
        const int met = ::poll(waited, 2, int(qMin<qint64>(limit.remainingTime(), 3'600'000)));
        if (met < 0 && errno != EINTR)
            return Met::TimeUp;
        if (met > 0 && waited[0].revents != 0 && waited[1].revents == 0)
            return Met::Ready;
        if (limit.hasExpired())
            return Met::TimeUp;
    }
}

} // namespace kontor

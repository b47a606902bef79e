// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PgConnection, waiting: for what the server says or takes, as long as it says or takes anything.
#include "sync/pgconnection.h"

#include <algorithm>
#include <libpq-fe.h>
#include <limits>
#include <poll.h>

namespace kontor
{

namespace
{

/// Whether anything moved before `ms` (-1: for ever) were over.
bool isMoving(int socket, bool hasUnsent, qint64 ms)
{
    pollfd line{socket, short(POLLIN | (hasUnsent ? POLLOUT : 0)), 0};
    const int limit = int(std::min<qint64>(ms, std::numeric_limits<int>::max()));
    int met = 0;
    do
        met = ::poll(&line, 1, limit);
    while (met < 0 && errno == EINTR);
    return met != 0;
}

} // namespace

// What is read while there is something to send makes room on the other side: both would wait for each other else.
void PgConnection::awaitServer(bool hasUnsent)
{
    if (!isMoving(socket(), hasUnsent, m_silenceMs)) {
        m_wasSilent = true;
        abandon();
    }
    PQconsumeInput(m_connection); // a line that is over is told where the answer is read
}

void PgConnection::awaitSent()
{
    while (isAlive() && PQflush(m_connection) == 1)
        awaitServer(true);
}

pg_result *PgConnection::nextResult()
{
    awaitSent();
    while (isAlive() && PQisBusy(m_connection) == 1)
        awaitServer(false);
    return PQgetResult(m_connection);
}

// As PQexec() has it: of several statements the last answer, which is the first error.
pg_result *PgConnection::lastResult()
{
    pg_result *last = nullptr;
    while (pg_result *result = nextResult()) {
        PQclear(last);
        last = result;
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN || !isAlive())
            break;
    }
    return last;
}

} // namespace kontor

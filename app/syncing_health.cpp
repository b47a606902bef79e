// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing, health: how the server stands, for the diagnosis.
#include "app/syncing.h"

#include <QPromise>
#include <QThreadPool>

namespace kontor
{

QFuture<ServerHealth> Syncing::examine() const
{
    auto promise = std::make_shared<QPromise<ServerHealth>>();
    promise->start();
    const auto work = [promise, replica = m_standing.replica, password = m_password, opener = m_opener, line = m_line,
                       calendar = m_store.calendar()] {
        RoundWorld world;
        world.nowUtcMs = [&calendar] { return calendar.nowUtcMs(); };
        world.connect = [&] { return opener(replica.server, replica.login, password, line->stopper(), tellNobody); };
        promise->addResult(examineServer(replica, world, [] { return Calendar().nowUtcMs(); }));
        promise->finish();
    };
    QThreadPool::globalInstance()->start(work);
    return promise->future();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SteadyLine: one line to the server for many rounds; between them it hears when others have pushed.
#pragma once

#include "sync/round.h"
#include "sync/stopper.h"

#include <mutex>

namespace kontor
{

/// Rounds know neither of this nor of wake-ups: polling is the truth, and whatever is lost here costs a poll's
/// interval. One thread at a time, but for abandon().
class SteadyLine
{
public:
    /// runRound() over the line that stands. Where none does, or it failed, or was silent for longer than a minute or
    /// open for longer than an hour, `world` opens another one. Whoever pushed in it wakes the others before its pull.
    Result<RoundReport> run(Replica &replica, const RoundWorld &world, RoundPurpose purpose = RoundPurpose::Sync);

    /// Whether others woke since the last pull began: another round is worth its while.
    bool isWoken();
    /// Readable when that may have become so, or the line has ended; -1: only polling helps. Until the next run().
    int socket() const { return m_link ? m_link->socket() : -1; }

    /// Ends a connection attempt, whatever waits for an answer, and each later round. Does not wait. Any thread.
    void abandon();
    /// For what opens lines.
    const Stopper &stopper() const { return m_stopper; }

private:
    Result<std::shared_ptr<ServerLink>> link(const RoundWorld &world);
    bool isGood(qint64 nowUtcMs) const;
    void change(const std::shared_ptr<ServerLink> &link);
    void beforePull();

    Stopper m_stopper;
    std::mutex m_mutex; ///< of m_link against abandon()
    std::shared_ptr<ServerLink> m_link;
    qint64 m_openedAt = 0; ///< UTC ms, as m_usedAt
    qint64 m_usedAt = 0;
    bool m_wasGood = false; ///< the round has the line of an earlier one
    bool m_owesWake = false;
};

} // namespace kontor

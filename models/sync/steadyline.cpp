// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steadyline.h"

namespace kontor
{

namespace
{

/// Who slept for so long finds a line that looks alive and is not; polls come more often.
constexpr qint64 trustedMs = 60'000;
constexpr qint64 oldestMs = 3'600'000;

} // namespace

Result<RoundReport> SteadyLine::run(Replica &replica, const RoundWorld &world, RoundPurpose purpose)
{
    RoundWorld mine = world;
    mine.connect = [&] { return link(world); };
    mine.before = [&](RoundStep step) {
        if (m_stopper.isStopped() || !world.before(step))
            return false;
        m_owesWake = m_owesWake || step == RoundStep::NoteOutcome;
        if (step == RoundStep::Pull)
            beforePull();
        return true;
    };
    auto report = runRound(replica, mine, purpose);
    if (!report) {
        // A line of before may have died since; whether the server is out of reach a new one tells.
        const bool isWorthAnother = m_wasGood && report.error().kind == Error::Kind::Offline;
        change({});
        if (isWorthAnother)
            report = runRound(replica, mine, purpose);
    }
    if (m_link && (!report || !m_link->isIdle()))
        change({});
    m_usedAt = world.nowUtcMs();
    return report;
}

Result<std::shared_ptr<ServerLink>> SteadyLine::link(const RoundWorld &world)
{
    const qint64 now = world.nowUtcMs();
    m_wasGood = isGood(now);
    if (m_wasGood)
        return m_link;
    change({});
    KONTOR_LET(fresh, world.connect());
    change(fresh);
    m_openedAt = now;
    return m_link;
}

bool SteadyLine::isGood(qint64 nowUtcMs) const
{
    const qint64 silentMs = nowUtcMs - m_usedAt;
    const qint64 openMs = nowUtcMs - m_openedAt;
    return m_link && silentMs >= 0 && silentMs <= trustedMs && openMs >= 0 && openMs <= oldestMs && m_link->isIdle();
}

void SteadyLine::change(const std::shared_ptr<ServerLink> &link)
{
    std::shared_ptr<ServerLink> before = link;
    const std::lock_guard lock(m_mutex);
    m_link.swap(before);
    if (m_link && m_stopper.isStopped())
        m_link->abandon();
}

// In this order: what is committed from here on is told, what was told before is seen by the pull. What fails here
// fails in the pull's first question, too.
void SteadyLine::beforePull()
{
    static_cast<void>(m_link->listen());
    if (m_owesWake && m_link->wake())
        m_owesWake = false;
    static_cast<void>(m_link->wasWoken());
}

bool SteadyLine::isWoken()
{
    return m_link && m_link->wasWoken();
}

void SteadyLine::abandon()
{
    m_stopper.stop();
    const std::lock_guard lock(m_mutex);
    if (m_link)
        m_link->abandon();
}

} // namespace kontor

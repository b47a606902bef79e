// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobthread.h"

#include "store/giveway.h"

namespace kontor
{

JobThread::JobThread(const QString &name, std::function<void()> idle, int idleMs)
    : m_idle(std::move(idle))
    , m_idleMs(idleMs)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

JobThread::~JobThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeAll();
    }
    m_thread->wait();
}

void JobThread::post(std::function<void()> job, Priority priority)
{
    const QMutexLocker lock(&m_mutex);
    if (priority == Priority::Urgent)
        m_urgent.push_back(std::move(job));
    else
        m_background.push_back({std::move(job), QDeadlineTimer(patienceMs)});
    m_wake.wakeAll();
}

bool JobThread::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_isRunning && m_urgent.empty() && m_background.empty();
}

// Locked.
std::function<void()> JobThread::next()
{
    std::function<void()> job;
    if (!m_background.empty() && (m_urgent.empty() || m_background.front().patience.hasExpired())) {
        job = std::move(m_background.front().job);
        m_background.pop_front();
    } else if (!m_urgent.empty()) {
        job = std::move(m_urgent.front());
        m_urgent.pop_front();
    }
    return job;
}

void JobThread::run()
{
    // Two of these threads beside the window's on two cores: while a large save runs the window must be given its turn
    // at once. Much of it is safe only because the window's allocator has no lock that such a thread could take along
    // when it loses its core (kontor_window_heap).
    giveWayToWindows();
    for (;;) {
        std::function<void()> job;
        {
            QMutexLocker lock(&m_mutex);
            m_isRunning = false;
            if (!m_stopping && m_urgent.empty() && m_background.empty())
                m_wake.wait(&m_mutex, m_idle ? QDeadlineTimer(m_idleMs) : QDeadlineTimer(QDeadlineTimer::Forever));
            if (m_stopping)
                return;
            job = next();
            m_isRunning = job != nullptr;
        }
        if (job)
            job();
        else if (m_idle)
            m_idle();
    }
}

} // namespace kontor

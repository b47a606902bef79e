// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/machinestalls.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <pthread.h>
#include <sched.h>
#endif

namespace kontor::tests
{

namespace
{

using namespace std::chrono_literals;

bool goBeforeAllOthers(std::thread &thread, int core)
{
#ifdef Q_OS_LINUX
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    const sched_param highest{sched_get_priority_max(SCHED_FIFO)};
    return pthread_setaffinity_np(thread.native_handle(), sizeof cores, &cores) == 0 &&
           pthread_setschedparam(thread.native_handle(), SCHED_FIFO, &highest) == 0;
#else
    Q_UNUSED(thread)
    Q_UNUSED(core)
    return false;
#endif
}

} // namespace

MachineStalls::MachineStalls()
{
    const int cores = int(std::thread::hardware_concurrency());
    m_isListening = cores > 0;
    const std::lock_guard wait(m_mutex); // a thread that is not before the others yet hears those instead
    for (int core = 0; core < cores; ++core) {
        m_threads.emplace_back([this] { listen(); });
        m_isListening = goBeforeAllOthers(m_threads.back(), core) && m_isListening;
    }
}

MachineStalls::~MachineStalls()
{
    m_isStopped = true;
    for (std::thread &thread : m_threads)
        thread.join();
}

void MachineStalls::listen()
{
    {
        const std::lock_guard begin(m_mutex);
        if (!m_isListening)
            return;
    }
    auto last = Clock::now();
    while (!m_isStopped) {
        std::this_thread::sleep_for(1ms);
        const auto now = Clock::now();
        const std::chrono::duration<double, std::milli> late = now - last - 1ms;
        if (late > 1ms) {
            const std::lock_guard lock(m_mutex);
            ++m_heard.count;
            m_heard.longestMs = qMax(m_heard.longestMs, late.count());
            m_heard.allMs += late.count();
            m_lastEnd = now;
        }
        last = now;
    }
}

bool MachineStalls::isHeardSince(Clock::time_point from) const
{
    const std::lock_guard lock(m_mutex);
    return m_lastEnd > from;
}

MachineStalls::Heard MachineStalls::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

} // namespace kontor::tests

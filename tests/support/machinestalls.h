// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MachineStalls: when a core stood still for every program. On a virtual machine the host takes cores away, or memory
// that it must bring back first, and no program in it can do anything about it. For tests and benchmarks alone.
#pragma once

#include <atomic>
#include <chrono>
#include <list>
#include <mutex>
#include <thread>

namespace kontor::tests
{

/// On each core a thread that goes before all others asks to be woken each millisecond: as late as it is, as long the
/// core stood still. Any thread may ask.
class MachineStalls
{
public:
    using Clock = std::chrono::steady_clock;
    struct Heard {
        int count = 0;
        double longestMs = 0;
        double allMs = 0;
    };

    MachineStalls();
    ~MachineStalls();
    MachineStalls(const MachineStalls &) = delete;
    MachineStalls &operator=(const MachineStalls &) = delete;

    /// False: this person may not put threads before all others (it takes CAP_SYS_NICE), and nothing is known.
    bool isListening() const { return m_isListening; }
    /// Whether a core stood still for more than a millisecond at some time after `from`.
    bool isHeardSince(Clock::time_point from) const;
    Heard heard() const;

private:
    void listen();

    mutable std::mutex m_mutex;
    Heard m_heard;
    Clock::time_point m_lastEnd;
    std::atomic<bool> m_isStopped{false};
    bool m_isListening = false;
    std::list<std::thread> m_threads;
};

} // namespace kontor::tests

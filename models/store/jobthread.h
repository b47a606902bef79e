// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// JobThread: one thread that runs jobs one after another, the urgent ones first; no other one waits for ever.
#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>

namespace kontor
{

class JobThread
{
public:
    enum class Priority { Urgent, Background };
    /// A Background job that has waited so long is the next one, however many urgent ones there are.
    static constexpr int patienceMs = 1000;

    /// `idle` runs on the thread after `idleMs` without a job, again and again; may be empty.
    JobThread(const QString &name, std::function<void()> idle = {}, int idleMs = 500);
    /// Lets the running job end, drops the waiting ones and joins.
    ~JobThread();

    /// Any thread.
    void post(std::function<void()> job, Priority priority = Priority::Urgent);
    /// Nothing runs and nothing waits. Any thread.
    bool isIdle() const;

private:
    void run();

    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_urgent;
    struct Patient {
        std::function<void()> job;
        QDeadlineTimer patience;
    };
    std::function<void()> next();
    std::deque<Patient> m_background;
    bool m_stopping = false;
    bool m_isRunning = false;
    std::function<void()> m_idle;
    int m_idleMs;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Store: the local file as the window uses it: a writing thread, a reading thread, answers as futures, and a signal
// after every commit.
#pragma once

#include "store/jobthread.h"
#include "store/reader.h"
#include "store/whendone.h"
#include "store/writer.h"

#include <QObject>
#include <QPromise>
#include <atomic>

namespace kontor
{

/// Questions of one lane supersede each other: a newer one drops the waiting and interrupts the running older one,
/// whose answer is then Cancelled. A list's typing filter is one lane.
class Lane
{
public:
    Lane()
        : m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
    }
    std::shared_ptr<std::atomic<quint64>> newest() const { return m_newest; }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

/// Lives on the window's thread; no call blocks.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(const QString &path, const ActorName &name, const Calendar &calendar, QObject *parent = nullptr);
    ~Store() override;

    QString path() const { return m_path; }
    const Calendar &calendar() const { return m_calendar; }

    const ActorName &actorName() const { return m_name; }

    /// Opens both connections and brings the file to the current version; a look as another is logged first. To be
    /// called once, before anything else.
    QFuture<Result<Session>> open();

    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Reader &)> question,
                            JobThread::Priority priority = JobThread::Priority::Urgent)
    {
        return post<T>(m_readThread.get(), priority, [this, question = std::move(question)]() -> Result<T> {
            if (!m_reader)
                return fail(Error::Kind::Storage, QStringLiteral("store_missing"));
            return m_reader->read<T>(question);
        });
    }

    template <typename T>
    QFuture<Result<T>> read(const Lane &lane, std::function<Result<T>(Reader &)> question,
                            JobThread::Priority priority = JobThread::Priority::Urgent)
    {
        const auto newest = lane.newest();
        const quint64 ticket = supersede(newest);
        return post<T>(m_readThread.get(), priority,
                       [this, newest, ticket, question = std::move(question)]() -> Result<T> {
                           if (!enterLane(newest, ticket) || !m_reader)
                               return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
                           Result<T> answer = m_reader->read<T>(question);
                           leaveLane();
                           return answer;
                       });
    }

    /// The answer comes after the commit.
    QFuture<Result<Receipt>> perform(const QString &command, const QString &subject,
                                     std::function<Result<>(Door &)> work);

    /// For work beside the operations (backup, restore, integrity check): on the writing thread, no transaction made.
    template <typename T>
    QFuture<Result<T>> maintain(std::function<Result<T>(Writer &)> work)
    {
        return post<T>(m_writeThread.get(), JobThread::Priority::Urgent, [this, work = std::move(work)]() -> Result<T> {
            if (!m_writer)
                return fail(Error::Kind::Storage, QStringLiteral("store_missing"));
            Result<T> done = work(*m_writer);
            lookForChanges();
            return done;
        });
    }

    /// Commits of others to the file are noticed within half a second; here is somebody who knows of one.
    void lookForChanges();
    /// Every question and every save that was asked for has been answered; the answers may still be on their way.
    bool isIdle() const { return m_readThread->isIdle() && m_writeThread->isIdle(); }

Q_SIGNALS:
    /// perform() has committed a change set; said by the writing thread, whatever the reading one is busy with.
    void saved();
    /// Something was committed, by this window or by anyone else with the file open.
    void committed(const kontor::Changes &changes);

private:
    template <typename T, typename Work>
    static QFuture<Result<T>> post(JobThread *thread, JobThread::Priority priority, Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        thread->post(
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            priority);
        return future;
    }

    quint64 supersede(const std::shared_ptr<std::atomic<quint64>> &newest);
    bool enterLane(const std::shared_ptr<std::atomic<quint64>> &newest, quint64 ticket);
    void leaveLane();
    void announceChanges();
    /// What the writing thread does while nobody saves.
    void rest();

    QString m_path;
    ActorName m_name;
    Calendar m_calendar;
    std::unique_ptr<Reader> m_reader; ///< the reading thread's
    std::unique_ptr<Writer> m_writer; ///< the writing thread's
    QMutex m_laneMutex;
    std::atomic<quint64> *m_runningLane = nullptr;
    std::unique_ptr<JobThread> m_readThread;
    std::unique_ptr<JobThread> m_writeThread;
};

} // namespace kontor

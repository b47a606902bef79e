// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/lookas.h"
#include "store/storefile.h"

namespace kontor
{

Store::Store(const QString &path, const ActorName &name, const Calendar &calendar, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_name(name)
    , m_calendar(calendar)
    , m_readThread(std::make_unique<JobThread>(QStringLiteral("store read"), [this] { announceChanges(); }))
    , m_writeThread(std::make_unique<JobThread>(QStringLiteral("store write"), [this] { rest(); }))
{
    qRegisterMetaType<kontor::Changes>();
}

Store::~Store()
{
    {
        const QMutexLocker lock(&m_laneMutex);
        if (m_runningLane)
            m_reader->database().interrupt();
    }
    // The writing thread posts to the reading one after a commit, so it ends first.
    m_writeThread.reset();
    m_readThread.reset();
}

QFuture<Result<Session>> Store::open()
{
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    m_writeThread->post([this, promise] {
        const auto answer = [promise](const Result<Session> &result) {
            promise->addResult(result);
            promise->finish();
        };
        auto writer = openStoreForWriting(m_path, m_name, m_calendar);
        if (!writer)
            return answer(tl::unexpected<Error>(writer.error()));
        if (const Result<> noted = noteLook(m_path, m_name, m_calendar); !noted)
            return answer(tl::unexpected<Error>(noted.error()));
        m_writer = std::move(*writer);
        m_writer->database().deferCheckpoints();
        const Result<Session> session = m_writer->session();
        if (!session)
            return answer(session);
        m_readThread->post([this, answer, session] {
            auto reader = Reader::open(m_path, m_name, m_calendar);
            if (!reader)
                return answer(tl::unexpected<Error>(reader.error()));
            const QMutexLocker lock(&m_laneMutex);
            m_reader = std::move(*reader);
            answer(session);
        });
    });
    return promise->future();
}

QFuture<Result<Receipt>> Store::perform(const QString &command, const QString &subject,
                                        std::function<Result<>(Door &)> work)
{
    return maintain<Receipt>([this, command, subject, work = std::move(work)](Writer &writer) {
        auto receipt = writer.perform(command, subject, work);
        if (receipt && !receipt->changeSet.isNull())
            Q_EMIT saved();
        return receipt;
    });
}

quint64 Store::supersede(const std::shared_ptr<std::atomic<quint64>> &newest)
{
    const QMutexLocker lock(&m_laneMutex);
    if (m_runningLane == newest.get() && m_reader)
        m_reader->database().interrupt();
    return ++*newest;
}

bool Store::enterLane(const std::shared_ptr<std::atomic<quint64>> &newest, quint64 ticket)
{
    const QMutexLocker lock(&m_laneMutex);
    if (newest->load() != ticket)
        return false;
    m_runningLane = newest.get();
    return true;
}

void Store::leaveLane()
{
    const QMutexLocker lock(&m_laneMutex);
    m_runningLane = nullptr;
}

void Store::rest()
{
    if (m_writer)
        m_writer->database().checkpoint();
}

void Store::lookForChanges()
{
    m_readThread->post([this] { announceChanges(); });
}

void Store::announceChanges()
{
    if (!m_reader)
        return;
    const Result<Changes> changes = m_reader->newChanges();
    if (changes && !changes->isEmpty())
        Q_EMIT committed(*changes);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listrun.h"

namespace kontor::ui
{

ListRun::ListRun(Store &store, const ListExtract &extract, QObject *parent)
    : QObject(parent)
    , m_extract(extract)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_feed(store, *extract.spec, extract.handles, extract.columns)
    , m_thread(std::make_unique<JobThread>(QStringLiteral("list run")))
{
    connect(&m_feed, &items::RowFeed::rows, this, [this](const QList<ListRow> &rows) {
        work(Step::Take, [rows](RowSink &sink) { return sink.take(rows); });
    });
    connect(&m_feed, &items::RowFeed::ended, this, [this] {
        Q_EMIT finishing();
        work(Step::Finish, [](RowSink &sink) { return sink.finish(); });
    });
    connect(&m_feed, &items::RowFeed::failed, this, &ListRun::end);
}

ListRun::~ListRun()
{
    *m_cancel = true;
}

void ListRun::start(std::shared_ptr<RowSink> sink)
{
    m_sink = std::move(sink);
    work(Step::Begin, [](RowSink &begun) { return begun.begin(); });
}

void ListRun::cancel()
{
    // Told when the piece at work has seen it, so that nothing is left of the file by then.
    *m_cancel = true;
}

void ListRun::work(Step step, std::function<Result<>(RowSink &)> piece)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const QFuture<Result<>> future = promise->future();
    m_thread->post([promise, piece = std::move(piece), sink = m_sink, cancel = m_cancel]() mutable {
        Result<> result = fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        if (!*cancel)
            result = piece(*sink);
        sink.reset();
        promise->addResult(std::move(result));
        promise->finish();
    });
    whenDone(future, this, [this, step](const Result<> &result) {
        if (result)
            goOn(step);
        else
            end(result.error());
    });
}

void ListRun::goOn(Step step)
{
    if (step == Step::Finish) {
        m_isOver = true;
        m_sink.reset();
        Q_EMIT done();
        return;
    }
    Q_EMIT progressed();
    if (*m_cancel)
        end({Error::Kind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}});
    else
        m_feed.next();
}

void ListRun::end(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_sink.reset();
    Q_EMIT failed(error);
}

} // namespace kontor::ui

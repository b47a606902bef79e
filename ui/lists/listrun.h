// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListRun: carries the rows of an extract into a sink: read on the store's reading thread, written on one of its own.
#pragma once

#include "items/rowfeed.h"
#include "ui/lists/listextract.h"
#include "ui/lists/rowsink.h"

#include <atomic>

namespace kontor::ui
{

/// The window's thread. Ends with exactly one of done() and failed(), the latter with Cancelled after cancel().
/// Destroying it cancels; it waits for the piece that is being written, not for the rest.
class ListRun : public QObject
{
    Q_OBJECT

public:
    /// Asked by sinks from their thread, in what takes long.
    using Cancel = std::shared_ptr<std::atomic<bool>>;

    ListRun(Store &store, const ListExtract &extract, QObject *parent = nullptr);
    ~ListRun() override;

    const ListExtract &extract() const { return m_extract; }
    Cancel cancelSign() const { return m_cancel; }
    void start(std::shared_ptr<RowSink> sink);
    void cancel();

    qint64 rowsDone() const { return m_feed.position(); }
    qint64 rowsTotal() const { return m_feed.total(); }

Q_SIGNALS:
    void progressed();
    /// All rows are there; what is left to do cannot be told in rows.
    void finishing();
    void done();
    void failed(const kontor::Error &error);

private:
    enum class Step { Begin, Take, Finish };
    void work(Step step, std::function<Result<>(RowSink &)> piece);
    void goOn(Step done);
    void end(const Error &error);

    ListExtract m_extract;
    Cancel m_cancel;
    items::RowFeed m_feed;
    std::shared_ptr<RowSink> m_sink;
    bool m_isOver = false;
    std::unique_ptr<JobThread> m_thread; ///< the last member: it joins before the others go
};

} // namespace kontor::ui

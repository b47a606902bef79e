// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// whenDone: delivers a future's answer to an object that may die first.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace kontor
{

/// Calls `deliver(answer)` on the thread of `context` once the future is done; never, when the context died first.
/// QFuture::then(context, ...) aborts a debug build of Qt 6.4 in that case, which is why nothing else may be used.
template <typename T, typename Deliver>
void whenDone(const QFuture<T> &future, QObject *context, Deliver deliver)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             deliver(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace kontor

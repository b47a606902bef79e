// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// await: lets the event loop run until a future is done. For tests alone.
#pragma once

#include <QFuture>
#include <QTest>

namespace kontor::tests
{

/// The answer of a future, which must come within the limit. Usage: const auto rows = await(model.idsFor(...));
template <typename T>
T await(const QFuture<T> &future, int limitMs = 20000)
{
    const bool isDone = QTest::qWaitFor([&] { return future.isFinished(); }, limitMs);
    Q_ASSERT_X(isDone && future.resultCount() > 0, "await", "no answer in time");
    return future.result();
}

} // namespace kontor::tests

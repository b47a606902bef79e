// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What bench_sync asks of real windows: bench_sync_latency, in processes of their own.
#pragma once

#include <QString>
#include <functional>

namespace kontor::bench
{

/// In MB: the most that a window over a replica took, open, and when a sync had brought all its customers anew.
struct WindowMemory {
    double own = 0;
    double most = 0;
};
/// The window of `login`, whose replica lies in `folder`; `change` gives each customer on the server a city that ends
/// with " Fern".
WindowMemory windowMemory(const QString &folder, const QString &server, const QString &login,
                          const std::function<void()> &change);

/// Its own table, its own limits. 0: all of them hold.
int latencyBench();

} // namespace kontor::bench

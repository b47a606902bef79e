// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stopper: a flag that also ends waiting: whoever waits for a socket waits for it besides.
#pragma once

#include <QtGlobal>
#include <atomic>

namespace kontor
{

/// Goes one way: what is stopped stays so. Any thread.
class Stopper
{
public:
    Stopper();
    ~Stopper();
    Stopper(const Stopper &) = delete;
    Stopper &operator=(const Stopper &) = delete;

    void stop();
    bool isStopped() const { return m_isStopped.load(); }
    /// Readable once it is stopped; nobody reads it. -1 where the system has no more of them.
    int socket() const { return m_ends[0]; }

    enum class Met { Ready, Stopped, TimeUp };
    /// Until `socket` can be read (or written), or it is stopped. `limitMs` -1: for ever. `stopper` may be null.
    static Met await(int socket, bool isForWriting, qint64 limitMs, const Stopper *stopper);

private:
    std::atomic<bool> m_isStopped{false};
    int m_ends[2] = {-1, -1};
};

} // namespace kontor

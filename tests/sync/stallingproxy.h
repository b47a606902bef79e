// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// StallingProxy: a TCP port before a PostgreSQL that listens on a socket file, whose lines can fall silent as when a
// cable is pulled: nothing comes through any more, and nobody acknowledges anything.
#pragma once

#include <QString>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace kontor::tests
{

class StallingProxy
{
public:
    /// To the socket in this folder, port 5432.
    explicit StallingProxy(const QString &folder);
    ~StallingProxy();
    StallingProxy(const StallingProxy &) = delete;
    StallingProxy &operator=(const StallingProxy &) = delete;

    int port() const { return m_port; }
    /// All lines that stand fall silent for ever; new ones are as good as before. False: the system cannot do it.
    bool stall();
    int accepted() const { return m_accepted; }

private:
    struct Line {
        int client = -1;
        int server = -1;
        bool isStalled = false;
    };
    void work();
    void accept();
    static bool pass(int from, int to);

    QByteArray m_target;
    int m_listener = -1;
    int m_port = 0;
    int m_wake[2] = {-1, -1};
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_accepted = 0;
    std::mutex m_mutex;
    std::vector<Line> m_lines;
    std::thread m_thread;
};

} // namespace kontor::tests

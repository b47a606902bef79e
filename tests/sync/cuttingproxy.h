// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CuttingProxy: a TCP port before a PostgreSQL that listens on a socket file, whose line is cut at every fourth answer
// to a push, as the dice will have it: after the server has said that it has committed, before the client has heard
// that.
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <atomic>
#include <thread>

namespace kontor::tests
{

/// One line after the other. Ends with its last line, which has to be closed by then.
class CuttingProxy
{
public:
    /// To the socket in this folder, port 5432.
    CuttingProxy(const QString &folder, quint32 seed);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    int port() const { return m_port; }
    /// Pushes that the server has committed, and how many of these answers were cut.
    int committed() const { return m_committed; }
    int cut() const { return m_cut; }

private:
    void work();
    void serve(int client, int server);
    bool hear(int client, int server);
    bool answer(int client, int server);

    QByteArray m_target;
    QRandomGenerator m_dice;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_committed = 0;
    std::atomic<int> m_cut = 0;
    QByteArray m_asked;    ///< since the server was last ready for more
    QByteArray m_answered; ///< messages of the server that the client has not got
    std::thread m_thread;
};

} // namespace kontor::tests

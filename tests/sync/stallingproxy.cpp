// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallingproxy.h"

#include <QFile>
#include <arpa/inet.h>
#include <cstring>
#include <linux/filter.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kontor::tests
{

StallingProxy::StallingProxy(const QString &folder)
    : m_target(QFile::encodeName(folder) + "/.s.PGSQL.5432")
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof here;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&here), size) == 0 && ::listen(m_listener, 16) == 0 &&
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&here), &size) == 0 && ::pipe(m_wake) == 0)
        m_port = ntohs(here.sin_port);
    m_thread = std::thread([this] { work(); });
}

StallingProxy::~StallingProxy()
{
    m_ends = true;
    static_cast<void>(!::write(m_wake[1], "x", 1));
    m_thread.join();
    for (const Line &line : m_lines) {
        ::close(line.client);
        ::close(line.server);
    }
    ::close(m_listener);
    ::close(m_wake[0]);
    ::close(m_wake[1]);
}

// A filter that takes nothing: the kernel drops what comes before it would acknowledge it.
bool StallingProxy::stall()
{
    sock_filter takeNothing[] = {BPF_STMT(BPF_RET | BPF_K, 0)};
    const sock_fprog program{1, takeNothing};
    const std::lock_guard lock(m_mutex);
    bool isDone = !m_lines.empty();
    for (Line &line : m_lines) {
        isDone = ::setsockopt(line.client, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) == 0 && isDone;
        line.isStalled = true;
    }
    static_cast<void>(!::write(m_wake[1], "x", 1));
    return isDone;
}

void StallingProxy::accept()
{
    Line line;
    line.client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    line.server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un there{};
    there.sun_family = AF_UNIX;
    std::strncpy(there.sun_path, m_target.constData(), sizeof there.sun_path - 1);
    if (::connect(line.server, reinterpret_cast<sockaddr *>(&there), sizeof there) != 0)
        ::shutdown(line.client, SHUT_RDWR);
    m_lines.push_back(line);
    ++m_accepted;
}

bool StallingProxy::pass(int from, int to)
{
    char bytes[65536];
    const ssize_t size = ::read(from, bytes, sizeof bytes);
    for (ssize_t sent = 0; sent < size;) {
        const ssize_t now = ::send(to, bytes + sent, size_t(size - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return size > 0;
}

void StallingProxy::work()
{
    while (!m_ends) {
        std::vector<pollfd> waits = {{m_listener, POLLIN, 0}, {m_wake[0], POLLIN, 0}};
        {
            const std::lock_guard lock(m_mutex);
            for (const Line &line : m_lines)
                for (const int end : {line.client, line.server})
                    waits.push_back({line.isStalled ? -1 : end, POLLIN, 0});
        }
        if (::poll(waits.data(), waits.size(), -1) <= 0)
            continue;
        const std::lock_guard lock(m_mutex);
        char word = 0;
        if (waits[1].revents)
            static_cast<void>(!::read(m_wake[0], &word, 1));
        for (size_t i = 0; 2 * i + 3 < waits.size(); ++i) {
            Line &line = m_lines[i];
            const bool isFromClient = waits[2 * i + 2].revents != 0;
            if (line.isStalled || (!isFromClient && waits[2 * i + 3].revents == 0))
                continue;
            if (isFromClient ? pass(line.client, line.server) : pass(line.server, line.client))
                continue;
            ::shutdown(line.client, SHUT_RDWR);
            ::shutdown(line.server, SHUT_RDWR);
            line.isStalled = true; // nothing comes of it any more
        }
        if (waits[0].revents)
            accept();
    }
}

} // namespace kontor::tests

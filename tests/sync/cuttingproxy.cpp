// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttingproxy.h"

#include <QFile>
#include <QtEndian>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kontor::tests
{

namespace
{

bool readSome(int from, QByteArray &bytes)
{
    char piece[65536];
    const ssize_t size = ::read(from, piece, sizeof piece);
    bytes.append(piece, qMax<ssize_t>(0, size));
    return size > 0;
}

bool sendAll(int to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(to, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

struct Said {
    bool isReady = false;    ///< for the next question
    qsizetype committed = 0; ///< where "COMMIT" ends; 0: it did not come
    qsizetype size = 0;      ///< of whole messages
};

/// Each message is a letter, four bytes of length that count themselves, and its text.
Said read(const QByteArray &messages)
{
    Said said;
    for (;;) {
        const QByteArrayView rest = QByteArrayView(messages).sliced(said.size);
        const qsizetype size = rest.size() < 5 ? 0 : 1 + qFromBigEndian<qint32>(rest.data() + 1);
        if (size == 0 || rest.size() < size)
            return said;
        const QByteArrayView text = rest.sliced(5, size - 5);
        said.isReady = rest[0] == 'Z';
        said.size += size;
        if (rest[0] == 'C' && text.startsWith("COMMIT"))
            said.committed = said.size;
    }
}

} // namespace

CuttingProxy::CuttingProxy(const QString &folder, quint32 seed)
    : m_target(QFile::encodeName(folder) + "/.s.PGSQL.5432")
    , m_dice(seed)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof here;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&here), size) == 0 && ::listen(m_listener, 16) == 0 &&
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&here), &size) == 0)
        m_port = ntohs(here.sin_port);
    m_thread = std::thread([this] { work(); });
}

CuttingProxy::~CuttingProxy()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

void CuttingProxy::work()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un there{};
        there.sun_family = AF_UNIX;
        std::strncpy(there.sun_path, m_target.constData(), sizeof there.sun_path - 1);
        if (::connect(server, reinterpret_cast<sockaddr *>(&there), sizeof there) == 0)
            serve(client, server);
        ::close(client);
        ::close(server);
    }
}

void CuttingProxy::serve(int client, int server)
{
    m_asked.clear();
    m_answered.clear();
    pollfd waits[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
    while (::poll(waits, 2, -1) > 0) {
        if (waits[0].revents && !hear(client, server))
            return;
        if (waits[1].revents && !answer(client, server))
            return;
    }
}

bool CuttingProxy::hear(int client, int server)
{
    QByteArray asked;
    if (!readSome(client, asked))
        return false;
    m_asked += asked;
    return sendAll(server, asked);
}

// What answers a push is kept until it is whole.
bool CuttingProxy::answer(int client, int server)
{
    if (!readSome(server, m_answered))
        return false;
    const bool isPush = m_asked.contains("sync_v1.push(");
    const Said said = read(m_answered);
    if (isPush && !said.isReady)
        return true;
    if (said.isReady)
        m_asked.clear();
    const bool isCommitted = isPush && said.committed > 0;
    m_committed += isCommitted;
    if (isCommitted && m_dice.bounded(4) == 0) {
        ++m_cut;
        sendAll(client, QByteArrayView(m_answered).first(m_dice.bounded(int(said.committed))));
        return false;
    }
    const QByteArray whole = std::exchange(m_answered, m_answered.sliced(said.size)).first(said.size);
    return sendAll(client, whole);
}

} // namespace kontor::tests

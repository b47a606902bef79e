// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TlsServer: a server of Kontor that encrypts, with certificates made for the test; and a rogue one that asks for what
// it should not.
#pragma once

#include "worldstory.h"

#include <QSemaphore>
#include <QThread>

namespace kontor::tests
{

class TlsServer : public WorldStory
{
public:
    /// Over TCP on this machine, with certificates "good" (for localhost), "old" (not valid any more), and the
    /// authority of both, "ca"; "other" is an authority that has signed nothing. What is missing or went wrong, else
    /// empty.
    QString start();
    TestServer &server() { return m_server; }
    QString file(const char *name) const { return m_server.cluster().folder() + u'/' + QLatin1String(name); }
    int port() const { return m_port; }
    /// For a person without a name yet; `more` in libpq's words.
    QString address(const char *host = "localhost", const char *authority = "ca.pem", const QString &more = {}) const;

    /// From the next connection on; none: it does not encrypt. And how people prove who they are (pg_hba.conf).
    bool serve(const char *certificate, const char *method = "scram-sha-256");

private:
    bool make(const char *name, const QStringList &words);

    int m_port = 0;
};

/// Takes one connection and keeps what it is told.
class RogueServer
{
public:
    enum class Manner {
        PlainPassword, ///< no TLS: asks for the password at once
        NoTls,         ///< says that it has none
        Silent,        ///< says nothing
        TlsClear,      ///< with a stolen certificate, then in the clear
        TlsMd5,
        TlsWithoutBinding, ///< SCRAM, but without channel binding
    };
    RogueServer(Manner manner, const QString &certificate, const QString &key);
    ~RogueServer();
    int port() const { return m_port; }
    /// All that it was told, what came encrypted in the clear. Once the other side has gone.
    QByteArray heard();

private:
    void listen(Manner manner, const QString &certificate, const QString &key);

    int m_port = 0;
    QByteArray m_heard;
    QSemaphore m_isListening;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kontor::tests

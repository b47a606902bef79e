// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace kontor
{

namespace
{

constexpr int patienceMs = 500;
const QByteArray raiseWord = "raise\n";

/// The same for every way to name the file. Below the user's own runtime folder, where nobody else can listen.
QString placeOf(const QString &storePath)
{
    const QFileInfo info(storePath);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/kontor-") +
           QLatin1String(hash);
}

/// On Windows a server's name is no path.
QString serverName(const QString &place)
{
#ifdef Q_OS_UNIX
    return place;
#else
    return place.section(u'/', -1);
#endif
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim(const QString &storePath)
{
    const QString place = placeOf(storePath);
    if (place == m_claimed)
        return Claim::First;
    auto lock = std::make_unique<QLockFile>(place + QStringLiteral(".lock"));
    // However long the window is open; a lock whose program is gone is taken over all the same.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError) {
        m_server.reset();
        m_lock = std::move(lock);
        m_claimed = place;
        listen(serverName(place));
        return Claim::First;
    }
    QLocalSocket other;
    other.connectToServer(serverName(place));
    if (!other.waitForConnected(patienceMs))
        return Claim::Silent;
    other.write(raiseWord);
    return other.waitForBytesWritten(patienceMs) ? Claim::Raised : Claim::Silent;
}

void SingleInstance::listen(const QString &name)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name); // what a crash has left; the lock says that nobody listens
    if (!m_server->listen(name))
        return qWarning("A second start cannot be noticed: %s", qPrintable(m_server->errorString()));
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server->nextPendingConnection()) {
            guest->setReadBufferSize(raiseWord.size());
            connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
            const auto hear = [this, guest] {
                if (guest->bytesAvailable() < raiseWord.size())
                    return;
                if (guest->read(raiseWord.size()) == raiseWord)
                    Q_EMIT raiseRequested();
                guest->disconnectFromServer();
            };
            connect(guest, &QLocalSocket::readyRead, this, hear);
            hear(); // it may have spoken before anybody listened
        }
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keychain, access: whether the desktop's keychain is there and open, asked over the session's bus, because QtKeychain
// has no way of asking that does not open it.
#include "app/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace kontor
{

namespace
{

using Access = SecretStore::Access;
using Answer = std::function<void(const QDBusMessage &)>;
using Done = std::function<void(Access)>;

void ask(const QDBusMessage &question, QObject *context, Answer answer)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         answer(ended->reply());
                     });
}

QDBusMessage secretServiceCall(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    call.setArguments(arguments);
    return call;
}

/// The collection that new passwords go to: without one the service would ask for the password of a new one.
void lookAtSecretService(QObject *context, Done done)
{
    const auto takeLock = [done](const QDBusMessage &reply) {
        const QDBusPendingReply<QDBusVariant> locked(reply);
        done(locked.isValid() && !locked.value().variant().toBool() ? Access::Open : Access::Locked);
    };
    ask(secretServiceCall(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                          QStringLiteral("ReadAlias"), {QStringLiteral("default")}),
        context, [context, done, takeLock](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusObjectPath> collection(reply);
            if (!collection.isValid())
                done(Access::Absent);
            else if (collection.value().path() == u"/")
                done(Access::Locked);
            else
                ask(secretServiceCall(collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                      QStringLiteral("Get"),
                                      {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}),
                    context, takeLock);
        });
}

QDBusMessage walletCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5"),
                                       QStringLiteral("org.kde.KWallet"), method);
    call.setArguments(arguments);
    return call;
}

/// QtKeychain takes it before the Secret Service on a desktop of KDE, and nowhere else where both are there.
void lookAtWallet(QObject *context, const Done &done)
{
    ask(walletCall(QStringLiteral("networkWallet"), {}), context, [context, done](const QDBusMessage &reply) {
        const QDBusPendingReply<QString> wallet(reply);
        if (!wallet.isValid())
            lookAtSecretService(context, done);
        else
            ask(walletCall(QStringLiteral("isOpen"), {wallet.value()}), context, [done](const QDBusMessage &said) {
                const QDBusPendingReply<bool> isOpen(said);
                done(isOpen.isValid() && isOpen.value() ? Access::Open : Access::Locked);
            });
    });
}

} // namespace

void Keychain::look(QObject *context, std::function<void(Access)> done)
{
    const auto answerLater = [context, done](Access access) {
        QMetaObject::invokeMethod(
            context, [done, access] { done(access); }, Qt::QueuedConnection);
    };
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Without a bus a call would never be answered.
    if (!QDBusConnection::sessionBus().isConnected())
        answerLater(Access::Absent);
    else if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("KDE")))
        lookAtWallet(context, done);
    else
        lookAtSecretService(context, done);
#else
    answerLater(Access::Open); // the system's own keychain opens with the desktop
#endif
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychaincheck.h"

#include <QTimer>
#include <QUuid>

namespace kontor
{

namespace
{

using Outcome = SecretStore::Outcome;
using Access = SecretStore::Access;

KeychainHealth healthOf(const QString &state)
{
    if (state == u"ready")
        return {state, {}};
    return {state, Error{Error::Kind::Storage, QStringLiteral("keychain_") + state, {}, {}, {}}};
}

/// Of this process alone: several programs may look at the same time.
QString canaryKey()
{
    return QStringLiteral("check:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// One look. Lives until the last answer has come, so that an entry written late is removed all the same.
class KeychainCheck : public QObject
{
public:
    KeychainCheck(SecretStore &secrets, QObject *context, std::function<void(const QString &)> done)
        : QObject(context)
        , m_secrets(secrets)
        , m_done(std::move(done))
    {
    }

    void start(int limitMs)
    {
        QTimer::singleShot(limitMs, this, [this] { say(QStringLiteral("silent")); });
        m_secrets.look(this, [this](Access access) {
            if (access == Access::Open)
                return write();
            end(access == Access::Locked ? QStringLiteral("locked") : QStringLiteral("absent"));
        });
    }

private:
    void write()
    {
        m_secrets.write(m_key, Secret(m_value), this, [this](Outcome outcome) {
            if (outcome != Outcome::Done)
                return end(QStringLiteral("failing"));
            m_secrets.read(m_key, this, [this](Outcome read, const Secret &found) {
                m_isGivenBack = read == Outcome::Done && found.utf8().toByteArray() == m_value.toUtf8();
                m_secrets.remove(m_key, this, [this](Outcome removed) {
                    const bool isWell = m_isGivenBack && removed == Outcome::Done;
                    end(isWell ? QStringLiteral("ready") : QStringLiteral("failing"));
                });
            });
        });
    }

    void end(const QString &state)
    {
        say(state);
        deleteLater();
    }

    void say(const QString &state)
    {
        if (const auto done = std::exchange(m_done, {}))
            done(state);
    }

    SecretStore &m_secrets;
    const QString m_key = canaryKey();
    const QString m_value = QStringLiteral("Kontor");
    bool m_isGivenBack = false;
    std::function<void(const QString &)> m_done;
};

} // namespace

void checkKeychain(SecretStore &secrets, QObject *context, int limitMs,
                   const std::function<void(const KeychainHealth &)> &done)
{
    auto *check = new KeychainCheck(secrets, context, [done](const QString &state) { done(healthOf(state)); });
    check->start(limitMs);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serverdoor.h"

#include "app/ctl/await.h"
#include "app/ctl/output.h"
#include "app/ctl/terminal.h"
#include "app/keychain.h"
#include "store/replicastate.h"

#include <QRandomGenerator>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

/// Nothing where there is none, or no keychain.
Secret kept(const QString &place, const QString &login)
{
    Secret found;
    Keychain keychain;
    await([&](QObject *context, const std::function<void()> &done) {
        keychain.read(serverKeychainKey(place, login), context, [&found, done](auto, const Secret &secret) {
            found = secret;
            done();
        });
    });
    return found;
}

/// From a terminal alone: what stands on standard input may be something else.
Secret typed(const QString &login)
{
    const SilentTerminal terminal;
    if (!terminal.isTerminal())
        return {};
    printMessage(QCoreApplication::translate("Sync", "Password of %1 at the server:").arg(login));
    return readLine().value_or(Secret());
}

} // namespace

Result<ServerDoor> ServerDoor::make(const QString &url, const QString &login, const Calendar &calendar)
{
    KONTOR_LET(target, PgTarget::parse(url));
    if (target.hasSecret())
        return fail(Kind::Invalid, QStringLiteral("server_url_password"));
    if (target.isWeaker)
        printMessage(QCoreApplication::translate(
            "Sync", "The address asks for less than a verified certificate and channel binding: somebody on the way "
                    "could read or change what is sent."));
    return ServerDoor(target.as(login), login, calendar);
}

void ServerDoor::keepPassword() const
{
    if (!std::exchange(*m_isTyped, false))
        return;
    SecretStore::Outcome outcome = SecretStore::Outcome::Unavailable;
    Keychain keychain;
    await([&](QObject *context, const std::function<void()> &done) {
        keychain.write(serverKeychainKey(place(), m_login), *m_password, context, [&outcome, done](auto written) {
            outcome = written;
            done();
        });
    });
    if (outcome == SecretStore::Outcome::Done)
        printMessage(QCoreApplication::translate("Sync", "The password is kept in your keychain."));
}

RoundWorld ServerDoor::world() const
{
    RoundWorld world;
    world.nowUtcMs = [calendar = m_calendar] { return calendar.nowUtcMs(); };
    world.clockUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return QRandomGenerator::system()->generate64(); };
    world.connect = [target = m_target, login = m_login, password = m_password, isTyped = m_isTyped]() {
        auto link = PgLink::open(target, password->utf8().toByteArray());
        const auto tryWith = [&](const auto &ask) {
            if (link ||
                (link.error().rule != u"server_password_needed" && link.error().rule != u"server_login_refused"))
                return false;
            const Secret found = ask();
            if (found.isEmpty())
                return false;
            *password = found;
            link = PgLink::open(target, password->utf8().toByteArray());
            return link.has_value();
        };
        tryWith([&] { return kept(target.text(), login); });
        *isTyped = tryWith([&] { return typed(login); }) || *isTyped;
        return link;
    };
    return world;
}

Result<> requireServer(Database &database, const Calendar &calendar)
{
    KONTOR_LET(replica, readReplicaState(database));
    if (!replica.isReplica)
        return {};
    KONTOR_LET(door, ServerDoor::make(replica.server, replica.login, calendar));
    KONTOR_TRY(door.world().connect());
    return {};
}

} // namespace kontor::ctl

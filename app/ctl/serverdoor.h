// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerDoor: the real world of a sync round: clock, randomness, and a connection whose password comes from PGPASSFILE,
// the keychain or the terminal, and goes nowhere.
#pragma once

#include "domain/calendar.h"
#include "store/secret.h"
#include "sync/pglink.h"
#include "sync/round.h"

namespace kontor::ctl
{

class ServerDoor
{
public:
    /// Says on standard error where the address asks for less than a safe connection. Errors: server_url_invalid,
    /// server_url_password.
    static Result<ServerDoor> make(const QString &url, const QString &login, const Calendar &calendar);

    RoundWorld world() const;
    /// Once all is well: a password that was typed goes into the keychain, where there is one, and that is said.
    void keepPassword() const;
    /// Host and database, for people.
    QString place() const { return m_target.text(); }

private:
    ServerDoor(const PgTarget &target, const QString &login, const Calendar &calendar)
        : m_target(target)
        , m_login(login)
        , m_calendar(calendar)
        , m_password(std::make_shared<Secret>())
        , m_isTyped(std::make_shared<bool>(false))
    {
    }

    PgTarget m_target;
    QString m_login;
    Calendar m_calendar;
    std::shared_ptr<Secret> m_password; ///< asked for once a run
    std::shared_ptr<bool> m_isTyped;    ///< at the terminal, and the server took it
};

/// For what a replica must not do while its server is away (INV-23). Errors: why it cannot be reached. Nothing happens
/// where the store is nobody's replica.
Result<> requireServer(Database &database, const Calendar &calendar);

} // namespace kontor::ctl

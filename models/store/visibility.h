// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Visibility: what the acting user sees, as temporary views on one connection (DESIGN 4).
#pragma once

#include "domain/session.h"
#include "store/sqlite.h"

namespace kontor
{

/// Keeps the relations actor, actor_role and the visible_* views of one connection in step with the guards.
/// Same thread as its Database.
class Visibility
{
public:
    Visibility(Database &database, const QString &login)
        : m_database(database)
        , m_login(login)
    {
    }

    /// To be called inside every transaction, before its first question: composes the views anew when what the guards
    /// read has moved. Errors: actor_unknown, actor_not_effective (Denied; args: cause, login).
    Result<> refresh();

    /// The actor as last composed.
    const Session &session() const { return m_session; }

    /// Whether the actor may do an operation of access/rules.txt ("may ..."). Errors: Denied no_right (args: the role
    /// or team that it needs, operation).
    Result<> may(const QString &operation);

private:
    Result<> resolveActor();
    Result<> composeViews();
    Result<> readSession();

    Database &m_database;
    QString m_login;
    Session m_session;
    qint64 m_guardVersion = -1;
};

} // namespace kontor

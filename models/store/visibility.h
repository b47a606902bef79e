// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Visibility: what the acting user sees, as temporary views on one connection (DESIGN 4).
#pragma once

#include "domain/calendar.h"
#include "domain/session.h"
#include "store/gathering.h"

namespace kontor
{

/// In whose name a connection works.
struct ActorName {
    ActorName() = default;
    ActorName(const QString &who) // not explicit: mostly nobody looks
        : login(who)
    {
    }
    ActorName(QLatin1String who)
        : login(who)
    {
    }
    ActorName(const QString &who, const QString &as)
        : login(who)
        , lookAs(as)
    {
    }

    QString login;  ///< empty: the first administrator
    QString lookAs; ///< whom he looks as, read-only; empty: he acts himself
};

/// Keeps the relations actor, actor_role and the visible_* views of one connection in step with the guards.
/// Same thread as its Database.
class Visibility
{
public:
    Visibility(Database &database, const ActorName &name, const Calendar &calendar)
        : m_database(database)
        , m_gathering(database)
        , m_name(name)
        , m_calendar(calendar)
    {
    }

    /// To be called inside every transaction, before its first question: composes the views anew when what the guards
    /// read has moved, or the office's day. Errors: actor_unknown, actor_not_effective (Denied; args: cause, login),
    /// replica_of_another (args: its login), replica_unfinished, replica_lapsed (args: days, server, login); of
    /// who looks as another besides: no_right, not_found where the actor may not see that account.
    Result<> refresh();

    /// To be called before a question that walks all the customers: who sees few of them has them copied into memory,
    /// and refresh() keeps the copy right from then on.
    Result<> gather();

    /// To be called after the transaction of the last refresh() was taken back: what it composed went with it.
    void forget()
    {
        if (m_hasComposed)
            m_guardVersion = -1;
    }

    /// The actor as last composed; where somebody looks, the person whom he looks as.
    const Session &session() const { return m_session; }

    /// Whether the actor may do an operation of access/rules.txt ("may ..."). Errors: Denied no_right (args: the role
    /// or team that it needs, operation); looking_as_is_read_only for what writes past the door.
    Result<> may(const QString &operation);

private:
    Result<> resolveActor(const QString &login);
    /// A replica holds what one person may see: he acts in it, with or without being named, and nobody else.
    Result<QString> actingLogin(const QString &login);
    Result<> changeEyes();
    Result<> composeViews();
    Result<> refreshCopy();
    Result<> readSession();

    Database &m_database;
    Gathering m_gathering;
    ActorName m_name;
    Calendar m_calendar;
    QDate m_today;
    Session m_session;
    qint64 m_guardVersion = -1;
    bool m_hasComposed = false; ///< since the last refresh() began
};

} // namespace kontor

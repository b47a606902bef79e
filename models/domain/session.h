// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: who acts, for which Mandant. Passed as a value, never global.
#pragma once

#include "domain/uuid.h"

#include <QString>
#include <QStringList>

namespace kontor
{

/// The acting person as the store resolved him. The store re-reads every right itself; this copy is for showing.
struct Session {
    Uuid user;
    QString login;
    QString displayName;
    Uuid mandant;
    QString mandantName;
    Uuid submandant; ///< null for the partner's own employees
    QStringList roles;
    QString team;       ///< management, administration, licensing, collaboration or empty
    QString visibility; ///< all, own, none; empty for a Submandant's user
    QByteArray timeZone = "Europe/Berlin";
    Uuid lookedAtBy; ///< who looks as this person, read-only; null where he acts himself
    QString lookedAtByLogin;

    bool isEmployee() const { return submandant.isNull(); }
    bool has(const QString &role) const { return roles.contains(role); }
    bool isLooking() const { return !lookedAtBy.isNull(); }
    /// Whether what changes something and needs this role can be offered to him.
    bool mayChangeWith(const QString &role) const { return has(role) && !isLooking(); }
};

} // namespace kontor

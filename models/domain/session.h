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

    bool isEmployee() const { return submandant.isNull(); }
    bool has(const QString &role) const { return roles.contains(role); }
};

} // namespace kontor

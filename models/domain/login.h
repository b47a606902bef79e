// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Logins: what a user may be called. On a server a login is a role of the PostgreSQL, and a local store may become one.
#pragma once

#include <QString>

namespace kontor
{

/// Lower case, at most 63 bytes: what can be the name of a role.
bool isLogin(const QString &login);

/// Names that PostgreSQL keeps for itself or reads as something else, in SQL (public, none, current_user) or in
/// pg_hba.conf (all, replication), its first administrator, and what begins as its own roles (pg_) or ours (kontor_).
bool isReservedLogin(const QString &login);

} // namespace kontor

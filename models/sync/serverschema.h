// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a PostgreSQL a server of Kontor (docs/sync.md): one text, made of resources/sql/.
#pragma once

#include <QString>

namespace kontor
{

/// For an empty database, as a role that owns it and may make roles. Several statements, to be run in one transaction.
QString serverSetupSql();

/// Brings a server whose tables are of this version (1 to currentSchemaVersion()) up to date: new tables and columns,
/// then everything anew that is made of texts. Rows stay, cursors too.
QString serverUpgradeSql(int fromVersion);

/// Who is older than this has to wait for the newer program. A column with a default is no reason: it may be unknown.
inline constexpr int oldestClientSchema = 3;

} // namespace kontor

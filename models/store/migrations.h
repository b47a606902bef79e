// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations: the only code that makes or changes tables. Forward only; a fresh file runs them all.
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// The version that this program writes.
int currentSchemaVersion();

/// Brings the file to the current version: each step in its own transaction, after a copy of the file (for a file that
/// holds data) beside it as "<file>.v<old>-<stamp>.bak". `stamp` is UTC ms. Errors: store_newer (args: its version,
/// ours), store_foreign, storage ones. After an error the file is as it was.
Result<> migrate(Database &database, qint64 stamp);

} // namespace kontor

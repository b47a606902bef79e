// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and restore of a store file, each whole or not at all.
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// Writes a consistent copy to `target`, while others go on working; verified, then moved into place, mode 0600.
/// Errors: disk_full, target_unwritable, store_damaged.
Result<> backUp(Database &database, const QString &target);

/// Looks at a backup without touching it. Errors: file_missing, store_damaged, store_foreign, store_newer.
Result<> checkBackup(const QString &file);

/// What a server does not have yet: its replica is not replaced, or it stays in the copy that is kept of it alone,
/// because somebody was asked and said so.
enum class WaitingSets { Refuse, LeaveInCopy };

/// Puts a backup in the place of what the open store holds, in one step; what was there is kept as
/// "<store>.before-restore-<stamp>.bak", whose path is returned: a whole store, from which what waited can still be
/// sent. Open windows see the new content. Errors besides: restore_loses_waiting (a replica, unless it is to be left;
/// args: how many change sets its server does not have).
Result<QString> restore(Database &database, const QString &file, qint64 stamp,
                        WaitingSets waiting = WaitingSets::Refuse);

/// Puts a backup where a store cannot be opened any more. Nobody may have that file open. What was there, its log
/// included, is kept as "<store>.damaged-<stamp>.bak", whose path is returned; empty when there was nothing.
Result<QString> putInPlace(const QString &path, const QString &file, qint64 stamp);

} // namespace kontor

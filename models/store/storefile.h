// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as a file: making one, opening one, looking whether it is sound.
#pragma once

#include "store/writer.h"

#include <optional>

namespace kontor
{

/// A store of one's own: one Mandant, one usable dealer ID, one administrator (MISSION 3.3).
struct OwnStore {
    QString mandantName = QStringLiteral("Own company");
    QString dealerId = QStringLiteral("H-0001");
    QString login = QStringLiteral("admin");
};

/// Where a user's own store lies unless he says otherwise.
QString defaultStorePath();

/// The path, or the first one like it where nothing is: "<name>-2.kontor", ...
QString freeStorePath(const QString &wanted);

/// Less than this left on the disk is worth a warning.
constexpr qint64 scarceBytes = qint64(200) * 1024 * 1024;

/// What may still be written where this file lies; none where that cannot be told.
std::optional<qint64> freeBytes(const QString &path);

/// Makes a store file, filled by `fill` with camera and rules at rest, whole or not at all: it appears at `path` only
/// when done. The folder is made with mode 0700 where it is missing, the file has mode 0600. Errors: store_exists
/// (unless `force`; then the old file is kept as setAside() does), those of refuseWaiting(), store_not_a_file,
/// folder_unwritable, disk_full, `fill`'s, those of setAside().
Result<> createStore(const QString &path, bool force, const Calendar &calendar,
                     const std::function<Result<>(Database &)> &fill);

/// Fills a new store with one Mandant.
Result<> fillOwnStore(Database &database, const OwnStore &own, const Calendar &calendar);

/// Opens for writing and brings the file to the current version first. A file that is no store is left as it is.
Result<std::unique_ptr<Writer>> openStoreForWriting(const QString &path, const ActorName &name,
                                                    const Calendar &calendar);

/// What SQLite says of the file's soundness: empty when all is well, else its findings (integrity, foreign keys).
Result<QStringList> findDamage(Database &database);

} // namespace kontor

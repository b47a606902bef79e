// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a result code of SQLite means to Kontor: which kind of error, and which rule.
#include "store/sqlite.h"
#include "store/uniquekeys.h"

#include <sqlite3.h>

namespace kontor
{

Error sqliteError(int extendedCode, const QString &message)
{
    using Kind = Error::Kind;
    const auto storage = [&](const char *rule) { return Error{Kind::Storage, QLatin1String(rule), message, {}, {}}; };
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_TRIGGER:
        return {Kind::Rejected, message, message, {}, {}};
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {Kind::Rejected, uniqueRule(message), message, {}, {}};
    case SQLITE_CONSTRAINT_CHECK:
        return {Kind::Rejected, message.section(QStringLiteral(": "), 1), message, {}, {}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Kind::Rejected, QStringLiteral("foreign_key"), message, {}, {}};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {Kind::Rejected, QStringLiteral("value_missing"), message, {}, {}};
    case SQLITE_IOERR_SHMSIZE: // no room for the index of the write-ahead log
        return storage("disk_full");
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return {Kind::Rejected, QStringLiteral("constraint"), message, {}, {}};
    case SQLITE_INTERRUPT:
        return {Kind::Cancelled, QStringLiteral("cancelled"), message, {}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storage("store_locked");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return storage("store_read_only");
    case SQLITE_FULL:
        return storage("disk_full");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return storage("store_damaged");
    case SQLITE_CANTOPEN:
        return storage("store_unreadable");
    case SQLITE_IOERR:
        return storage("disk_failed");
    default:
        return storage("storage");
    }
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/fileheader.h"
#include "store/migrations.h"
#include "store/replicastate.h"
#include "store/sidetables.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

struct Handle {
    sqlite3 *db = nullptr;
    ~Handle() { sqlite3_close_v2(db); }
};

Result<> copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return tl::unexpected<Error>(sqliteError(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to))));
    int code = SQLITE_OK;
    // All in one step: a step in parts starts over whenever somebody writes.
    do {
        code = sqlite3_backup_step(backup, -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
    } while (code == SQLITE_BUSY || code == SQLITE_LOCKED);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

Result<> checkOpen(sqlite3 *db, const QString &file)
{
    const auto number = [db](const char *sql) {
        sqlite3_stmt *statement = nullptr;
        qint64 found = -1;
        if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
            found = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return found;
    };
    if (number("SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'") != 0)
        return fail(Kind::Storage, QStringLiteral("store_damaged"), file, {file});
    if (number("PRAGMA application_id") != applicationId)
        return fail(Kind::Storage, QStringLiteral("store_foreign"), file, {file});
    const qint64 version = number("PRAGMA user_version");
    if (version > currentSchemaVersion())
        return fail(Kind::Storage, QStringLiteral("store_newer"), file,
                    {file, QString::number(version), QString::number(currentSchemaVersion())});
    return {};
}

Result<> openPlain(Handle &handle, const QString &file, int flags)
{
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &handle.db, flags | SQLITE_OPEN_EXRESCODE, nullptr) !=
        SQLITE_OK)
        return fail(Kind::Storage, QStringLiteral("file_unreadable"), file, {file});
    sqlite3_busy_timeout(handle.db, 5000);
    return {};
}

} // namespace

Result<> checkBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return fail(Kind::NotFound, QStringLiteral("file_missing"), file, {file});
    Handle source;
    KONTOR_TRY(openPlain(source, file, SQLITE_OPEN_READONLY));
    return checkOpen(source.db, file);
}

Result<> backUp(Database &database, const QString &target)
{
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    {
        QFile made(part);
        if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail(Kind::Storage, QStringLiteral("target_unwritable"), made.errorString(), {target});
    }
    Result<> done;
    {
        Handle copy;
        done = openPlain(copy, part, SQLITE_OPEN_READWRITE);
        if (done)
            done = copyPages(database.handle(), copy.db);
        // A copy for keeping is one file: no WAL beside it.
        if (done && sqlite3_exec(copy.db, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
            done = fail(Kind::Storage, QStringLiteral("target_unwritable"), part, {target});
        if (done)
            done = checkOpen(copy.db, target);
    }
    if (!done) {
        QFile::remove(part);
        return done;
    }
    QFile::remove(target);
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), target, {target});
    }
    return {};
}

Result<QString> putInPlace(const QString &path, const QString &file, qint64 stamp)
{
    KONTOR_TRY(checkBackup(file));
    if (QFileInfo(file) == QFileInfo(path))
        return fail(Kind::Rejected, QStringLiteral("file_exists"), file, {file});
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    {
        Handle source;
        KONTOR_TRY(openPlain(source, file, SQLITE_OPEN_READONLY));
        Handle copy;
        KONTOR_TRY(openPlain(copy, part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (const Result<> copied = copyPages(source.db, copy.db); !copied) {
            QFile::remove(part);
            return tl::unexpected<Error>(copied.error());
        }
    }
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = QStringLiteral("%1.damaged-%2.bak").arg(path).arg(stamp);
        for (const char *suffix : {"-wal", "-shm", ""})
            QFile::rename(path + QLatin1String(suffix), kept + QLatin1String(suffix));
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return fail(Kind::Storage, QStringLiteral("target_unwritable"), path, {path});
    }
    return kept;
}

Result<QString> restore(Database &database, const QString &file, qint64 stamp, WaitingSets waiting)
{
    KONTOR_TRY(checkBackup(file));
    // From the copy that is kept of it what only this file has goes nowhere by itself.
    KONTOR_LET(replica, readReplicaState(database));
    if (replica.waiting > 0 && waiting == WaitingSets::Refuse)
        return fail(Kind::Rejected, QStringLiteral("restore_loses_waiting"), database.path(),
                    {QString::number(replica.waiting)});
    const QString kept = QStringLiteral("%1.before-restore-%2.bak").arg(database.path()).arg(stamp);
    KONTOR_TRY(backUp(database, kept));
    KONTOR_LET(guard, database.integer("SELECT version FROM guard_version"));
    database.forgetStatements();
    {
        Handle source;
        KONTOR_TRY(openPlain(source, file, SQLITE_OPEN_READONLY));
        KONTOR_TRY(copyPages(source.db, database.handle()));
    }
    KONTOR_TRY(database.execute("PRAGMA journal_mode = WAL"));
    KONTOR_TRY(migrate(database, stamp));
    // Whoever has the file open must not take the old rights for the new ones' number.
    KONTOR_TRY(database.run("UPDATE guard_version SET version = max(version, ?) + 1", {guard}));
    KONTOR_TRY(rebuildSideTables(database));
    KONTOR_TRY(rememberSchemaCookie(database));
    return kept;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "domain/fold.h"
#include "store/fileheader.h"
#include "store/migrations.h"
#include "store/replicastate.h"
#include "store/setaside.h"
#include "store/sidetables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <filesystem>

namespace kontor
{

using Kind = Error::Kind;

// Not QStorageInfo: it looks for a mount, and in a chroot there may be none.
std::optional<qint64> freeBytes(const QString &path)
{
    std::error_code trouble;
    const auto space = std::filesystem::space(QFileInfo(path).filesystemAbsolutePath(), trouble);
    return trouble ? std::nullopt : std::optional(qint64(space.available));
}

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kontor/store.kontor");
}

QString freeStorePath(const QString &wanted)
{
    QString path = wanted;
    const QFileInfo info(wanted);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3.kontor").arg(info.absolutePath(), info.completeBaseName()).arg(number);
    return path;
}

namespace
{

Result<> prepareFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(Kind::Storage, QStringLiteral("folder_unwritable"), folder, {folder});
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    if (!QFileInfo(folder).isWritable())
        return fail(Kind::Storage, QStringLiteral("folder_unwritable"), folder, {folder});
    return {};
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<> fillNewFile(const QString &path, const Calendar &calendar, const std::function<Result<>(Database &)> &fill)
{
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(Kind::Storage, QStringLiteral("folder_unwritable"), made.errorString(),
                    {QFileInfo(path).absolutePath()});
    made.close();
    KONTOR_LET(database, Database::open(path, Database::Mode::Create));
    KONTOR_TRY(migrate(*database, calendar.nowUtcMs()));
    KONTOR_TRY(database->execute("BEGIN IMMEDIATE"));
    KONTOR_TRY(database->run("UPDATE writing SET mode = 'server'"));
    KONTOR_TRY(fill(*database));
    KONTOR_TRY(rebuildSideTables(*database));
    KONTOR_TRY(database->run("UPDATE writing SET mode = 'user'"));
    KONTOR_TRY(database->execute("COMMIT"));
    // One file from here on: what is in the WAL goes into it before it is renamed.
    return database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

Result<> createStore(const QString &path, bool force, const Calendar &calendar,
                     const std::function<Result<>(Database &)> &fill)
{
    if (QFileInfo(path).isDir())
        return fail(Kind::Storage, QStringLiteral("store_not_a_file"), path, {path});
    if (QFileInfo::exists(path) && !force)
        return fail(Kind::Rejected, QStringLiteral("store_exists"), path, {path});
    if (QFileInfo::exists(path))
        KONTOR_TRY(refuseWaiting(path));
    KONTOR_TRY(prepareFolder(path));
    const QString part = path + QStringLiteral(".part");
    removeFile(part);
    if (const Result<> done = fillNewFile(part, calendar, fill); !done) {
        removeFile(part);
        return done;
    }
    if (QFileInfo::exists(path)) {
        if (const auto kept = setAside(path); !kept) {
            removeFile(part);
            return tl::unexpected<Error>(kept.error());
        }
    }
    removeFile(path);
    if (!QFile::rename(part, path)) {
        removeFile(part);
        return fail(Kind::Storage, QStringLiteral("folder_unwritable"), path, {QFileInfo(path).absolutePath()});
    }
    removeFile(part);
    return {};
}

Result<> fillOwnStore(Database &database, const OwnStore &own, const Calendar &calendar)
{
    for (const QString &line : {own.mandantName, own.dealerId})
        if (!isOneLine(canonical(line)))
            return fail(Error::Kind::Invalid, QStringLiteral("one_line_only"));
    const qint64 now = calendar.nowUtcMs();
    const Uuid mandant = Uuid::create(now);
    const Uuid admin = Uuid::create(now);
    KONTOR_TRY(
        database.run("INSERT INTO mandant (mandant, id, name, default_administration) VALUES (?, ?, ?, 'active')",
                     {mandant, mandant, canonical(own.mandantName)}));
    KONTOR_TRY(database.run("INSERT INTO dealer_id (mandant, id, code) VALUES (?, ?, ?)",
                            {mandant, Uuid::create(now), canonical(own.dealerId)}));
    KONTOR_TRY(
        database.run("INSERT INTO portal_user (mandant, id, login) VALUES (?, ?, ?)", {mandant, admin, own.login}));
    KONTOR_TRY(database.run("INSERT INTO portal_user_account (mandant, id, team, visibility, first_administrator) "
                            "VALUES (?, ?, 'management', 'all', 1)",
                            {mandant, admin}));
    for (const char *role : {"user_administration", "partner_administration", "customer_care", "assignment",
                             "customer_desk", "ordering", "audit"})
        KONTOR_TRY(database.run("INSERT INTO user_role (mandant, id, portal_user, role_key) VALUES (?, ?, ?, ?)",
                                {mandant, Uuid::create(now), admin, QString::fromLatin1(role)}));
    return {};
}

Result<std::unique_ptr<Writer>> openStoreForWriting(const QString &path, const ActorName &name,
                                                    const Calendar &calendar)
{
    {
        KONTOR_TRY(checkFileHeader(path, currentSchemaVersion()));
        KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
        KONTOR_TRY(migrate(*database, calendar.nowUtcMs()));
    }
    return Writer::open(path, name, calendar);
}

Result<QStringList> findDamage(Database &database)
{
    QStringList findings;
    KONTOR_TRY(database.each("SELECT integrity_check FROM pragma_integrity_check", {}, [&](const Statement &row) {
        if (row.text(0) != u"ok")
            findings << row.text(0);
        return true;
    }));
    KONTOR_TRY(
        database.each("SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2", {},
                      [&](const Statement &row) {
                          findings << QStringLiteral("%1 -> %2: %3").arg(row.text(0), row.text(1)).arg(row.integer(2));
                          return true;
                      }));
    return findings;
}

} // namespace kontor

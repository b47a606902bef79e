// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setaside.h"

#include "store/fileheader.h"
#include "store/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <limits>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

QString freeName(const QString &path)
{
    QString name = path + QStringLiteral(".bak");
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral("-wal")); ++number)
        name = QStringLiteral("%1.%2.bak").arg(path).arg(number);
    return name;
}

/// What was committed may stand in the write-ahead log alone. Leaving that mode copies all of it, and takes the file
/// for itself: whoever has it open, reading or writing, keeps it from doing so, and would go on in a file that nobody
/// looks at any more.
Result<> makeOneFile(const QString &path)
{
    KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
    KONTOR_TRY(database->execute("PRAGMA busy_timeout = 1000"));
    const auto mode = database->text("PRAGMA journal_mode = DELETE");
    if (!mode && mode.error().rule != u"store_locked")
        return tl::unexpected<Error>(mode.error());
    if (!mode || *mode != u"delete")
        return fail(Kind::Storage, QStringLiteral("store_open_elsewhere"), path, {path});
    return {};
}

} // namespace

Result<QString> setAside(const QString &path)
{
    // What is damaged or somebody else's is left as it is, up to its name.
    if (checkFileHeader(path, std::numeric_limits<int>::max())) {
        const Result<> made = makeOneFile(path);
        if (!made && made.error().rule != u"store_damaged")
            return tl::unexpected<Error>(made.error());
    }
    const QString kept = freeName(path);
    // The log first: a file without it would be an older one.
    for (const char *suffix : {"-wal", "-journal", ""})
        if (const QString part = path + QLatin1String(suffix);
            QFileInfo::exists(part) && !QFile::rename(part, kept + QLatin1String(suffix)))
            return fail(Kind::Storage, QStringLiteral("folder_unwritable"), path, {QFileInfo(path).absolutePath()});
    QFile::remove(path + QStringLiteral("-shm"));
    return kept;
}

} // namespace kontor

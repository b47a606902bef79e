// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary file, sync, rename.
#include "files/targetfile.h"

#include "files/reasons.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kontor::files
{

namespace
{

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return fail(Error::Kind::Storage, rule::targetUnwritable, why, {path, why});
}

} // namespace

tl::unexpected<Error> writeError(const QString &path, int number)
{
    const QString why = qt_error_string(number);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        return fail(Error::Kind::Storage, rule::diskFull, why, {path});
    return fail(Error::Kind::Storage, rule::fileWriteFailed, why, {why});
}

Result<std::unique_ptr<TargetFile>> TargetFile::create(const QString &path)
{
    QFileInfo info(path);
    // The file that a link means is replaced, not the link.
    if (info.isSymLink() && info.exists())
        info.setFile(info.canonicalFilePath());
    if (info.exists() && !info.isFile())
        return unwritable(path, QStringLiteral("not a file"));
    if (info.exists() && !info.isWritable())
        return unwritable(path, QStringLiteral("read-only"));
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString temporary = QStringLiteral("%1/.%2.%3.part")
                                      .arg(info.absolutePath(), info.fileName().left(60),
                                           QString::number(QRandomGenerator::global()->generate(), 36));
        QFile file(temporary);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (info.exists())
                file.setPermissions(info.permissions());
            return std::unique_ptr<TargetFile>(new TargetFile(info.absoluteFilePath(), temporary));
        }
        if (!QFileInfo::exists(temporary))
            return unwritable(path, file.errorString());
    }
    return unwritable(path, QStringLiteral("no free name"));
}

TargetFile::~TargetFile()
{
    if (!m_isCommitted)
        QFile::remove(m_temporary);
}

QString TargetFile::folder() const
{
    return QFileInfo(m_temporary).absolutePath();
}

Result<> TargetFile::commit()
{
#ifdef Q_OS_UNIX
    // A power cut after the rename must not leave an empty file where a whole one was.
    QFile file(m_temporary);
    if (!file.open(QIODevice::ReadWrite))
        return unwritable(m_path, file.errorString());
    errno = 0;
    if (::fsync(file.handle()) != 0 && errno != EINVAL)
        return writeError(m_path, errno);
    file.close();
#endif
    std::error_code error;
    // Unlike QFile::rename this replaces what is there, in one step.
    std::filesystem::rename(std::filesystem::path(m_temporary.toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), error);
    if (error)
        return unwritable(m_path, QString::fromStdString(error.message()));
    m_isCommitted = true;
    return {};
}

} // namespace kontor::files

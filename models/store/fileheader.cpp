// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

// https://www.sqlite.org/fileformat2.html, 1.3: all numbers big-endian.
constexpr qsizetype headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

quint32 number(const QByteArray &header, int at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

QByteArray readHeader(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
}

/// Fewer bytes than pages. With a write-ahead log beside it, the rest may stand there.
bool isCutOff(const QString &path)
{
    const QByteArray header = readHeader(path);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return false;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return QFileInfo(path).size() < (pageSize == 1 ? 65536 : pageSize) * number(header, pageCountAt);
}

} // namespace

Result<> checkFileHeader(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return {};
    const QByteArray header = readHeader(path);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3", 16)))
        return fail(Kind::Storage, QStringLiteral("store_damaged"), QStringLiteral("no SQLite header"), {path});
    if (number(header, applicationIdAt) != applicationId)
        return fail(Kind::Storage, QStringLiteral("store_foreign"), path, {path});
    const qint64 version = number(header, userVersionAt);
    if (version > newestVersion)
        return fail(Kind::Storage, QStringLiteral("store_newer"), path,
                    {path, QString::number(version), QString::number(newestVersion)});
    // Asked twice: another process may just be making the file smaller.
    if (isCutOff(path) && isCutOff(path))
        return fail(Kind::Storage, QStringLiteral("store_damaged"), QStringLiteral("the file is cut off"), {path});
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file of rows and knowing other formats by their first bytes.
#include "files/tablefile.h"

#include "files/reasons.h"

#include <QFile>
#include <QFileInfo>

namespace kontor::files
{

Result<std::unique_ptr<QIODevice>> openTableFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, rule::fileMissing, QStringLiteral("no such file: ") + path, {path});
    if (info.isDir())
        return fail(Error::Kind::Invalid, rule::notAFile, QStringLiteral("a directory: ") + path, {path});
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: blocks are large, and Qt's own buffer would only copy them once more.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QString why = file->errorString();
        return fail(Error::Kind::Storage, rule::fileUnreadable, why, {path, why});
    }
    return file;
}

QString foreignFormat(QByteArrayView start)
{
    if (start.startsWith("PK\x03\x04")) {
        const QByteArray head = start.toByteArray();
        const bool isOffice = head.contains("[Content_Types].xml") || head.contains("xl/") || head.contains("_rels/");
        return isOffice ? QStringLiteral("xlsx") : QStringLiteral("zip");
    }
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return QStringLiteral("xls");
    if (start.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    if (start.startsWith("\x1f\x8b"))
        return QStringLiteral("gzip");
    if (start.startsWith("\x89PNG") || start.startsWith("\xff\xd8\xff") || start.startsWith("GIF8"))
        return QStringLiteral("image");
    const QByteArray text = start.first(qMin<qsizetype>(start.size(), 256)).toByteArray().trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return QStringLiteral("html");
    if (text.startsWith("<?xml"))
        return QStringLiteral("xml");
    if (text.startsWith("[{") || text.startsWith("{\"") || text.startsWith("{\n") || text.startsWith("[\n"))
        return QStringLiteral("json");
    return {};
}

} // namespace kontor::files

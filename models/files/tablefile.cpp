// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file of rows and knowing other formats by their first bytes.
#include "files/tablefile.h"

#include "files/reasons.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

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

bool isZip(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

bool isCompoundFile(QByteArrayView start)
{
    return start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

tl::unexpected<Error> compoundFileError(QIODevice &device, const QString &name)
{
    // [MS-CFB] 2.2: the header names the size of a sector and the first sector of the directory, whose entries of 128
    // bytes begin with the stream's name in UTF-16LE. The streams that tell the kinds apart stand among the first.
    const QByteArray head = device.peek(512);
    QByteArray directory;
    if (head.size() == 512) {
        const int shift = qBound(7, int(qFromLittleEndian<quint16>(head.constData() + 30)), 12);
        const qint64 sector = qFromLittleEndian<quint32>(head.constData() + 48);
        if (device.seek((sector + 1) << shift))
            directory = device.read(qint64(1) << 12);
    }
    const auto hasStream = [&](QStringView stream) {
        return directory.contains(QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
    };
    if (hasStream(u"EncryptedPackage"))
        return fail(Error::Kind::Invalid, rule::excelEncrypted, QStringLiteral("a file with a password"), {name});
    if (hasStream(u"Workbook") || hasStream(u"Book"))
        return fail(Error::Kind::Invalid, rule::oldExcelFile, QStringLiteral("an .xls file"), {name});
    return fail(Error::Kind::Invalid, rule::notATable, QStringLiteral("a compound file"),
                {name, QStringLiteral("xls")});
}

QString foreignFormat(QByteArrayView start)
{
    if (isZip(start))
        return QStringLiteral("zip");
    if (isCompoundFile(start))
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

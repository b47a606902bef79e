// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at what was written.
#include "files/xlsxproof.h"

#include "files/reasons.h"
#include "files/ziparchive.h"

#include <QFile>
#include <limits>

namespace kontor::files
{

namespace
{

// Inflates all of it, which proves the checksum, too.
Result<> checkPart(ZipArchive &archive, const QString &path, qint64 least)
{
    KONTOR_LET(part, archive.part(path));
    QByteArray block(qsizetype(256) << 10, Qt::Uninitialized);
    char last = 0;
    for (;;) {
        KONTOR_LET(got, part->read(block.data(), block.size()));
        if (got == 0)
            break;
        // The theme ends with a line end.
        last = got > 1 && block.at(got - 1) == '\n' ? block.at(got - 2) : block.at(got - 1);
    }
    // Cut XML could end so, too, but hardly a block of a file system.
    const bool isWhole = part->bytesRead() == part->bytesTotal() && part->bytesRead() > least && last == '>';
    return isWhole ? Result<>() : fail(Error::Kind::Storage, rule::diskFull, path + QStringLiteral(" is cut"));
}

} // namespace

Result<> proveXlsx(const QString &path, const QString &target, qint64 rowBytes)
{
    const auto bad = [&](const QString &what) {
        return fail(Error::Kind::Storage, rule::diskFull, QStringLiteral("not whole: ") + what, {target});
    };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, rule::fileWriteFailed, file->errorString(), {file->errorString()});
    ReadLimits limits;
    limits.maxInflated = std::numeric_limits<qint64>::max();
    limits.ratioFrom = limits.maxInflated;
    auto archive = ZipArchive::open(std::move(file), target, limits);
    if (!archive)
        return bad(archive.error().detail);
    for (const char *name : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                             "xl/styles.xml", "xl/theme/theme1.xml", "docProps/app.xml", "docProps/core.xml"}) {
        if (const Result<> part = checkPart(**archive, QString::fromLatin1(name), 0); !part)
            return bad(part.error().detail);
    }
    const Result<> sheet = checkPart(**archive, QStringLiteral("xl/worksheets/sheet1.xml"), rowBytes);
    if (!sheet)
        return bad(sheet.error().detail);
    return {};
}

} // namespace kontor::files

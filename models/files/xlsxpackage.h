// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxPackage: the archive of an Excel file, its workbook and where its parts are (ECMA-376).
#pragma once

#include "files/xmlpart.h"
#include "files/ziparchive.h"

#include <QList>
#include <QString>
#include <memory>

namespace kontor::files
{

struct SheetInfo {
    QString name;
    QString path; ///< of the part in the archive
    bool isHidden = false;
};

class XlsxPackage
{
public:
    /// The device can seek. Errors: rule::notATable, excelBinaryFile, excelEncrypted, openDocumentFile, xlsxDamaged,
    /// xlsxTooLarge, xlsxUnsafe.
    static Result<std::unique_ptr<XlsxPackage>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const ReadLimits &limits);

    const QList<SheetInfo> &sheets() const { return m_sheets; }   ///< those with cells, in the workbook's order
    QString sharedStringsPath() const { return m_sharedStrings; } ///< empty where there are none
    QString stylesPath() const { return m_styles; }               ///< likewise
    bool is1904() const { return m_is1904; }                      ///< days count from 1904-01-01
    QString name() const { return m_archive->name(); }

    /// Errors: as ZipArchive::part().
    Result<std::unique_ptr<XmlPart>> part(const QString &path);

private:
    struct Relation {
        QString type; ///< the last word of its address
        QString target;
        bool isExternal = false;
    };

    explicit XlsxPackage(std::unique_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {
    }
    Result<QHash<QString, Relation>> relationsOf(const QString &path);
    Result<QString> resolved(const Relation &relation, const QString &from) const;
    tl::unexpected<Error> errorWithoutWorkbook();
    Result<> readWorkbook(const QString &path);

    std::unique_ptr<ZipArchive> m_archive;
    QList<SheetInfo> m_sheets;
    QString m_sharedStrings;
    QString m_styles;
    bool m_is1904 = false;
};

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ZipArchive: the parts of a ZIP file as streams, within bounds (libzip).
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QHash>
#include <QIODevice>
#include <QString>
#include <memory>
#include <zip.h>

namespace kontor::files
{

/// What may still be inflated, of all parts of an archive together.
struct InflateBudget {
    QString name; ///< of the file, for errors
    qint64 left = 0;
};

/// One part, inflated while it is read. The archive outlives it.
class ZipPart
{
public:
    ZipPart(InflateBudget &budget, const QString &path, zip_file_t *file, qint64 size);
    ~ZipPart();
    Q_DISABLE_COPY_MOVE(ZipPart)

    /// 0 at the end. Errors: rule::xlsxDamaged (checksum, sizes), xlsxTooLarge.
    Result<qint64> read(char *bytes, qint64 most);

    QString fileName() const { return m_budget.name; }
    QString path() const { return m_path; }
    qint64 bytesRead() const { return m_read; }
    qint64 bytesTotal() const { return m_size; } ///< as the archive's directory says

private:
    InflateBudget &m_budget;
    QString m_path;
    zip_file_t *m_file;
    qint64 m_size;
    qint64 m_read = 0;
};

/// Refuses before anything is inflated: too many entries, entries of the same name (case does not count, ECMA-376 part
/// 2), names that are no paths inside the archive. One thread at a time.
class ZipArchive
{
public:
    /// The device can seek. Errors: rule::xlsxDamaged, xlsxTooLarge, xlsxUnsafe.
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                    const ReadLimits &limits);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool has(const QString &path) const { return m_indexOf.contains(path.toLower()); }
    /// Errors: rule::xlsxDamaged (not there, method unknown), xlsxTooLarge, excelEncrypted.
    Result<std::unique_ptr<ZipPart>> part(const QString &path);
    QString name() const { return m_budget.name; }

private:
    ZipArchive(std::unique_ptr<QIODevice> device, const QString &name, const ReadLimits &limits);
    Result<> start();
    Result<> checkDeclaredEntries();
    Result<> index();
    static zip_int64_t serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command);
    zip_int64_t answer(void *data, zip_uint64_t size, zip_source_cmd_t command);

    std::unique_ptr<QIODevice> m_device;
    ReadLimits m_limits;
    InflateBudget m_budget;
    zip_error_t m_error;
    zip_t *m_zip = nullptr;
    QHash<QString, zip_uint64_t> m_indexOf; ///< by path in lower case
};

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file of rows: says early and kindly what is not one.
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>
#include <memory>

namespace kontor::files
{

/// Opens `path` for reading. Errors: rule::fileMissing, notAFile, fileUnreadable.
Result<std::unique_ptr<QIODevice>> openTableFile(const QString &path);

bool isZip(QByteArrayView start);
bool isCompoundFile(QByteArrayView start); ///< the container of .xls and of files with a password

/// Which compound file it is: rule::oldExcelFile, excelEncrypted or notATable. The device can seek.
tl::unexpected<Error> compoundFileError(QIODevice &device, const QString &name);

/// The format that the first bytes prove: "zip" (that of an Office file, too), "xls", "pdf", "gzip",
/// "image", "html", "xml", "json"; empty for what may be a table of text. `start` is at least 64 bytes, or the whole
/// file.
QString foreignFormat(QByteArrayView start);

} // namespace kontor::files

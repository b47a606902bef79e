// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvWriter: rows of text into a device (RFC 4180, with what spreadsheets need).
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::files
{

/// The defaults open right in a German or Hungarian spreadsheet program.
struct CsvFormat {
    char delimiter = ';'; ///< ASCII, neither a quote nor a line end
    bool hasByteOrderMark = true;
    bool guardsFormulas = false; ///< see withFormulaGuard(); the reader takes it away, others may not
};

/// A number that begins with a minus is no formula, so that only texts are guarded.
struct CsvCell {
    QString text;
    bool isText = true;
};

/// Streams UTF-8 with CRLF line ends; quotes only what needs it. One thread at a time.
class CsvWriter
{
public:
    /// The device is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, const CsvFormat &format = {});

    /// Errors: rule::fileWriteFailed, diskFull, then and from then on.
    Result<> write(const QStringList &cells);
    Result<> write(const QList<CsvCell> &cells);

    /// Hands the rest to the device; without it the end of the file is missing. Errors: as write().
    Result<> finish();

private:
    void appendCell(const QString &cell, bool isText, bool isAlone);
    Result<> endRow();
    Result<> flush();

    QIODevice &m_device;
    CsvFormat m_format;
    QByteArray m_buffer;
    bool m_hasFailed = false;
};

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowSource: the rows and cells of a table, whatever the file's format.
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QIODevice>
#include <QString>
#include <memory>

namespace kontor::files
{

/// Streams: one row in memory at a time. One thread at a time.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Moves to the next row; false at the end. Errors: rule::fileReadFailed, and for XLSX those of a file whose later
    /// parts turn out to be damaged or too large.
    virtual Result<bool> next() = 0;

    virtual qint64 line() const = 0; ///< 1-based line (CSV) or row (XLSX) in the file
    virtual qsizetype cellCount() const = 0;
    virtual QString text(qsizetype column) const = 0; ///< valid until next(); empty beyond the last cell
    virtual bool isBlank() const = 0;

    /// A key of reasons.h when the cells are not to be used, else empty; with what reasons.h says of its arguments.
    virtual QString fault() const = 0;
    virtual QStringList faultArgs() const = 0;
    /// The file's words for a cell that holds an error instead of a value ("#N/A"); else empty.
    virtual QString cellFault(qsizetype) const { return {}; }

    /// The row may be the rest of a broken cell: take it only if it has exactly as many cells as the header.
    virtual bool isAfterFault() const { return false; }
    /// Cells have addresses, so that one too many has moved no other: those beyond the header are no fault.
    virtual bool hasAddresses() const { return false; }
    /// Tells how many columns are wanted; others need not be read.
    virtual void setWidth(qsizetype) {}
    /// What of the row a person has to see to mend it, also where it has a fault.
    virtual QStringList rawCells() const;

    virtual TableFacts facts() const = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0; ///< 0 when unknown
};

/// Opens CSV or XLSX by what the first bytes prove, never by the name. `name` is what errors call the file.
/// Errors: those of CsvSource::open() and XlsxSource::open(), rule::oldExcelFile, excelEncrypted, notATable.
Result<std::unique_ptr<RowSource>> openRows(std::unique_ptr<QIODevice> device, const QString &name,
                                            const ImportOptions &options);

/// The column's name where the file has no header: A, B, ... Z, AA as spreadsheets call them.
QString columnLetters(qsizetype column);

/// Moves to the first row that is not blank and gives the columns' names: its words, or letters where the options say
/// that it is data already. Errors: rule::fileEmpty, headerTooLong.
Result<QStringList> readColumns(RowSource &source, const QString &name, const ImportOptions &options);

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TableWriter: rows of typed cells into a file, CSV or XLSX.
#pragma once

#include "domain/result.h"
#include "files/csvwriter.h"

#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <variant>

namespace kontor::files
{

struct Money {
    qint64 minor = 0; ///< hundredths
    QString currency; ///< ISO 4217, e.g. "EUR"

    bool operator==(const Money &) const = default;
};

/// Nothing, text, whole number, decimal number, money, day, yes or no. Numbers that are names (customer numbers,
/// postcodes, telephones) are texts.
using TableCell = std::variant<std::monostate, QString, qint64, double, Money, QDate, bool>;
using TableRow = QList<TableCell>;

struct TableColumn {
    QString title;
    int width = 0;    ///< XLSX: average characters; 0: by the title
    int decimals = 2; ///< of decimal numbers
};

struct TableOptions {
    QString language = QStringLiteral("en"); ///< "en", "de" or "hu": how XLSX shows days and money
    QString sheetName;                       ///< XLSX; what a sheet's name cannot have is replaced
    CsvFormat csv;
    char decimalPoint = '.'; ///< CSV: of decimal numbers and money
    /// Called every 500 rows and once before the file is closed, which for XLSX takes as long again as half the rows
    /// and cannot be stopped. False cancels.
    std::function<bool(qint64 rows)> progress;
};

/// CSV that opens right in a spreadsheet program of that language: byte order mark, CRLF, semicolon and comma in German
/// and Hungarian, formulas guarded. Days are ISO, which all of them know.
TableOptions spreadsheetOptions(const QString &language);

struct WriteReport {
    qint64 rows = 0;     ///< without the header
    qint64 cutTexts = 0; ///< XLSX: longer than 32,767 characters; cut, and ending with an ellipsis
    qint64 asTexts = 0;  ///< XLSX: numbers of more than 15 digits and days before March 1900, written as texts
};

/// Call begin(), row() for each row, finish(). The file is written beside its place and takes it when finish()
/// succeeds; a writer that is destroyed before, was cancelled or has failed leaves nothing behind and nothing changed.
/// One thread at a time; blocks on the disk. Errors of all: rule::targetUnwritable, diskFull, fileWriteFailed,
/// sheetFull, cancelled.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Result<> begin(const QList<TableColumn> &columns) = 0;
    virtual Result<> row(const TableRow &cells) = 0; ///< at most as many as there are columns
    virtual Result<WriteReport> finish() = 0;
};

/// By the ending of the path: .xlsx or .csv, in any case. Opens nothing yet. Errors: rule::exportFormatUnknown.
Result<std::unique_ptr<TableWriter>> openTableWriter(const QString &path, const TableOptions &options);

/// What progress() is asked for; true after how many rows.
class RowPulse
{
public:
    explicit RowPulse(const TableOptions &options)
        : m_progress(options.progress)
    {
    }
    qint64 rows() const { return m_rows; }
    bool isDue() const { return m_rows % 500 == 0; }
    /// One row more. Errors: rule::cancelled.
    Result<> beat();
    /// Errors: rule::cancelled.
    Result<> ask() const;

private:
    std::function<bool(qint64)> m_progress;
    qint64 m_rows = 0;
};

} // namespace kontor::files

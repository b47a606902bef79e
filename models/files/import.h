// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked for and what it reports: values only.
#pragma once

#include "domain/record.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kontor::files
{

/// One entry of --map COLUMN=FIELD. An empty field leaves the column out.
struct MapEntry {
    QString column; ///< the file's header word
    QString field;  ///< a key of CLI.md, "Keys"

    bool operator==(const MapEntry &) const = default;
};

/// What a person chose for one column, by its place from 0. An empty field leaves the column out.
struct ColumnChoice {
    qsizetype column = 0;
    QString field; ///< a key of CLI.md, "Keys"

    bool operator==(const ColumnChoice &) const = default;
};

/// Bounds against hostile input; sizes of CSV are bytes of UTF-8 after decoding. Tests lower them.
struct ReadLimits {
    qsizetype maxCell = qsizetype(1) << 20;
    qsizetype maxRow = qsizetype(4) << 20;
    int maxColumns = 1000;
    qsizetype block = qsizetype(256) << 10; ///< bytes read from the device at once, at least 1

    // XLSX. A cell of a spreadsheet holds 32,767 characters, a sheet 1,048,576 rows and 16,384 columns.
    int maxSheetCell = 32767;                 ///< characters (UTF-16 units)
    int maxEntries = 10000;                   ///< of the archive
    qint64 maxInflated = qint64(1) << 30;     ///< bytes of all parts that are read, together
    qint64 maxSharedText = qint64(128) << 20; ///< bytes of all shared strings: they are held in memory
    int maxRatio = 300;                       ///< inflated to packed, of a part of more than ratioFrom
    qint64 ratioFrom = qint64(16) << 20;      ///< bytes, inflated
};

struct ImportOptions {
    QList<MapEntry> map;
    /// Takes the place of both the guess and `map`: a column that is not named, or named with an empty field, feeds
    /// nothing. A column may be named several times.
    std::optional<QList<ColumnChoice>> choices;
    bool hasHeader = true; ///< else the first row is data, and the columns are called A, B, ...
    QString encoding;      ///< CSV: any name that ICU knows; empty: sniffed
    QString delimiter;     ///< CSV: one ASCII character, or "tab"; empty: sniffed
    QString sheet;         ///< XLSX: the sheet's name; empty: the first visible one
    bool repairLetters = false;
    QStringList repairColumns;  ///< header words; empty: all columns
    bool keepsRejected = false; ///< fills ImportReport::rejectedRows
    ReadLimits limits;
};

/// What a file was found to be.
struct TableFacts {
    enum class Format { Csv, Xlsx };
    Format format = Format::Csv;
    QString encoding;   ///< CSV: IANA name, e.g. "UTF-8", "windows-1250"; XLSX: empty
    QString delimiter;  ///< CSV: the character itself; XLSX: empty
    QString sheet;      ///< XLSX: the one that is read
    QStringList sheets; ///< XLSX: the visible sheets with cells, in the workbook's order
};

/// A row that was left out, as it stands in the file.
struct RejectedRow {
    qint64 line = 0;
    QStringList cells; ///< those that could be read; of a broken cell its beginning
};

/// A header word and the fields that it feeds.
struct ColumnFields {
    QString column;
    QStringList fields;

    bool operator==(const ColumnFields &) const = default;
};

/// A value in which UTF-8 was read as an 8-bit encoding, and what it means.
struct LetterExample {
    QString column;
    QString before;
    QString after;

    bool operator==(const LetterExample &) const = default;
};

struct LetterReport {
    qint64 suspected = 0;          ///< cells, of mapped columns
    QList<LetterExample> examples; ///< at most 20; each column once before any comes twice
};

/// The report so far; complete when RecordReader::read() has returned false.
struct ImportReport : TableFacts {
    QStringList columns;     ///< all header words in the file's order
    QList<ColumnFields> map; ///< the columns that feed something, in the file's order
    QStringList unmapped;    ///< the columns that feed nothing, in the file's order
    QStringList missing;     ///< mandatory fields that no column feeds
    LetterReport letters;
    QList<RecordError> errors;       ///< the first 10,000; a row may have several
    qint64 errorCount = 0;           ///< all of them
    qint64 rows = 0;                 ///< rows of data seen, blank ones not counted
    qint64 rejected = 0;             ///< rows left out
    QList<RejectedRow> rejectedRows; ///< if asked for: the first 10,000, of at most 32 Mi characters together
    qint64 bytesRead = 0;            ///< for progress; runs ahead of the rows by up to some blocks
    qint64 bytesTotal = 0;           ///< 0 when unknown (a pipe)
};

} // namespace kontor::files

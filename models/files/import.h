// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked for and what it reports: values only.
#pragma once

#include "domain/record.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::files
{

/// One entry of --map COLUMN=FIELD. An empty field leaves the column out.
struct MapEntry {
    QString column; ///< the file's header word
    QString field;  ///< a key of CLI.md, "Keys"

    bool operator==(const MapEntry &) const = default;
};

/// Bounds against hostile input; sizes are bytes of UTF-8 after decoding. Tests lower them.
struct ReadLimits {
    qsizetype maxCell = qsizetype(1) << 20;
    qsizetype maxRow = qsizetype(4) << 20;
    int maxColumns = 1000;
    qsizetype block = qsizetype(256) << 10; ///< bytes read from the device at once, at least 1
};

struct ImportOptions {
    QList<MapEntry> map;
    QString encoding;  ///< any name that ICU knows; empty: sniffed
    QString delimiter; ///< one ASCII character, or "tab"; empty: sniffed
    bool repairLetters = false;
    QStringList repairColumns; ///< header words; empty: all columns
    ReadLimits limits;
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
struct ImportReport {
    QString encoding;        ///< IANA name, e.g. "UTF-8", "windows-1250"
    QString delimiter;       ///< the character itself
    QStringList columns;     ///< all header words in the file's order
    QList<ColumnFields> map; ///< the columns that feed something, in the file's order
    QStringList unmapped;    ///< the columns that feed nothing, in the file's order
    QStringList missing;     ///< mandatory fields that no column feeds
    LetterReport letters;
    QList<RecordError> errors; ///< the first 10,000; a row may have several
    qint64 errorCount = 0;     ///< all of them
    qint64 rows = 0;           ///< rows of data seen, blank ones not counted
    qint64 rejected = 0;       ///< rows left out
    qint64 bytesRead = 0;      ///< of the file, for progress; runs ahead of the rows by up to some blocks
    qint64 bytesTotal = 0;     ///< 0 when unknown (a pipe)
};

} // namespace kontor::files

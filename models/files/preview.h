// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A look into a table file before anything is imported: what the import wizard shows.
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QString>
#include <QStringList>

namespace kontor::files
{

struct PreviewColumn {
    QString name;                  ///< the header's word, or a letter where there is no header
    QStringList fields;            ///< what it would feed
    qint64 suspected = 0;          ///< cells whose letters look doubly encoded
    QList<LetterExample> examples; ///< at most 5, before and after the repair
};

struct TablePreview {
    TableFacts facts;
    QList<PreviewColumn> columns;
    QList<QStringList> rows; ///< the first ones below the header, raw, each with a text for each column
    QStringList missing;     ///< mandatory fields that no column feeds
    /// A word of the header is known to some field: without any, the file may have no header, or be of another kind.
    bool hasKnownHeader = false;
    bool isWhole = false; ///< there are no more rows than these
};

/// How much of the file is looked at.
struct PreviewSize {
    int rows = 50;        ///< kept
    int lettersIn = 5000; ///< rows in which letters are looked for, at least `rows`
};

/// Opens the file as RecordReader would with the same options and forgets it again. `kind`: a key of kindKeys().
/// Faults of rows are no errors here: their cells are shown as far as they could be read. Blocks on the disk: not for
/// the thread of the window. Errors: as RecordReader::open() and RowSource::next().
Result<TablePreview> previewTable(const QString &path, const QString &kind, const ImportOptions &options,
                                  const PreviewSize &size = {});

} // namespace kontor::files

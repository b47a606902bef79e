// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Record: rows on their way from a file into the store.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor
{

/// One row of a file. `values` stand in the order of RecordBatch::fields; an empty one leaves what is there.
struct Record {
    qint64 line = 0; ///< 1-based line in the file where the row starts
    QStringList values;
};

/// Some rows of one file with the keys of their fields (CLI.md, "Keys"). Values are canonical: ISO days, state keys,
/// country codes.
struct RecordBatch {
    QStringList fields;
    QList<Record> rows;
};

/// A row that was left out, or a cell that was read otherwise than it stands.
struct RecordError {
    qint64 line = 0;
    QString column; ///< the file's own header word
    QString reason; ///< a stable key, e.g. "bad_day"; the words are made in ui/errortext
    QStringList args;

    bool operator==(const RecordError &) const = default;
};

} // namespace kontor

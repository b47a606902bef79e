// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that were left out, as a table of their own to be mended and imported again.
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "files/import.h"

#include <QString>
#include <functional>

namespace kontor::files
{

class TableWriter;

/// Writes the columns of the file and one more with all that was wrong with a row, one row for each that an error names
/// and that is among `rows`; in the order of the rows. Does not finish the writer. `words` turns an error into a
/// sentence. Errors: the writer's.
Result<> writeRejectedRows(TableWriter &writer, const QStringList &columns, const QList<RejectedRow> &rows,
                           const QList<RecordError> &errors, const QString &reasonTitle,
                           const std::function<QString(const RecordError &)> &words);

/// Reads the file once more for rows that only the store refused, which nobody could keep: those at `lines`, in the
/// file's order. Errors: as RecordReader::open() and RowSource::next().
Result<QList<RejectedRow>> rowsAtLines(const QString &path, const ImportOptions &options, const QList<qint64> &lines);

} // namespace kontor::files

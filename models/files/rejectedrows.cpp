// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rejected rows.
#include "files/rejectedrows.h"

#include "files/rowsource.h"
#include "files/tablefile.h"
#include "files/tablewriter.h"

#include <QHash>
#include <QSet>

namespace kontor::files
{

Result<> writeRejectedRows(TableWriter &writer, const QStringList &columns, const QList<RejectedRow> &rows,
                           const QList<RecordError> &errors, const QString &reasonTitle,
                           const std::function<QString(const RecordError &)> &words)
{
    QHash<qint64, QStringList> reasons;
    for (const RecordError &error : errors) {
        const QString sentence = words(error);
        reasons[error.line].append(error.column.isEmpty() ? sentence : error.column + QStringLiteral(": ") + sentence);
    }
    QList<TableColumn> titles;
    for (const QString &column : columns)
        titles.append({column});
    titles.append({reasonTitle});
    KONTOR_TRY(writer.begin(titles));
    for (const RejectedRow &row : rows) {
        if (!reasons.contains(row.line))
            continue;
        TableRow cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append(row.cells.value(i));
        // Cells beyond the header have no column; they are not lost.
        QStringList last = reasons.value(row.line);
        if (row.cells.size() > columns.size())
            last.append(row.cells.mid(columns.size()).join(QStringLiteral(" | ")));
        cells.append(last.join(QStringLiteral("; ")));
        KONTOR_TRY(writer.row(cells));
    }
    return {};
}

Result<QList<RejectedRow>> rowsAtLines(const QString &path, const ImportOptions &options, const QList<qint64> &lines)
{
    QList<RejectedRow> found;
    const QSet<qint64> wanted(lines.begin(), lines.end());
    KONTOR_LET(device, openTableFile(path));
    KONTOR_LET(source, openRows(std::move(device), path, options));
    while (found.size() < wanted.size()) {
        KONTOR_LET(more, source->next());
        if (!more)
            break;
        if (wanted.contains(source->line()))
            found.append({source->line(), source->rawCells()});
    }
    return found;
}

} // namespace kontor::files

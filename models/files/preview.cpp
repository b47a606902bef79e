// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Preview.
#include "files/preview.h"

#include "files/headermap.h"
#include "files/headerwords.h"
#include "files/letterdoctor.h"
#include "files/reasons.h"
#include "files/rowsource.h"
#include "files/tablefile.h"

namespace kontor::files
{

namespace
{

constexpr int mostExamples = 5;
constexpr qsizetype longestShown = 1000; // characters of a cell: it is for looking at

void lookAtLetters(PreviewColumn &column, const QString &text)
{
    const std::optional<QString> repaired = repairedLetters(text);
    if (!repaired)
        return;
    ++column.suspected;
    const LetterExample example{column.name, text.left(longestShown), repaired->left(longestShown)};
    if (column.examples.size() < mostExamples && !column.examples.contains(example))
        column.examples.append(example);
}

void addRow(TablePreview &preview, const RowSource &source, bool isShown)
{
    const QStringList cells = source.rawCells();
    QStringList row;
    for (qsizetype i = 0; i < preview.columns.size(); ++i) {
        const QString text = cells.value(i);
        lookAtLetters(preview.columns[i], text);
        row.append(text.left(longestShown));
    }
    if (isShown)
        preview.rows.append(row);
}

} // namespace

Result<TablePreview> previewTable(const QString &path, const QString &kind, const ImportOptions &options,
                                  const PreviewSize &size)
{
    const Kind *spec = kindByKey(kind);
    if (!spec)
        return fail(Error::Kind::Usage, rule::unknownKind, QStringLiteral("no such kind of rows: ") + kind, {kind});
    KONTOR_LET(device, openTableFile(path));
    KONTOR_LET(source, openRows(std::move(device), path, options));
    KONTOR_LET(names, readColumns(*source, path, options));
    KONTOR_LET(map, mapColumns(*spec, names, options));
    TablePreview preview;
    preview.facts = source->facts();
    preview.missing = map.missing();
    for (qsizetype i = 0; i < names.size(); ++i) {
        preview.columns.append({names.at(i), map.fieldsOf(i), 0, {}});
        preview.hasKnownHeader = preview.hasKnownHeader || !guessedField(*spec, names.at(i)).isEmpty();
    }
    // Without a header the first row has been read already.
    bool isThere = !options.hasHeader;
    for (int seen = 0; seen < qMax(size.rows, size.lettersIn);) {
        if (!std::exchange(isThere, false)) {
            KONTOR_LET(more, source->next());
            if (!more) {
                preview.isWhole = seen <= size.rows;
                break;
            }
        }
        if (source->isBlank())
            continue;
        addRow(preview, *source, seen < size.rows);
        ++seen;
    }
    return preview;
}

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which format, and the header.
#include "files/rowsource.h"

#include "domain/fold.h"
#include "files/csvsource.h"
#include "files/reasons.h"
#include "files/tablefile.h"
#include "files/xlsxsource.h"

namespace kontor::files
{

QStringList RowSource::rawCells() const
{
    QStringList cells;
    for (qsizetype i = 0; i < cellCount(); ++i)
        cells.append(text(i));
    return cells;
}

Result<std::unique_ptr<RowSource>> openRows(std::unique_ptr<QIODevice> device, const QString &name,
                                            const ImportOptions &options)
{
    // A pipe may give less than it will; what is no table of text is then found while sniffing.
    const QByteArray start = device->peek(64);
    if (isCompoundFile(start) && !device->isSequential())
        return compoundFileError(*device, name);
    if (isZip(start) && !device->isSequential())
        return XlsxSource::open(std::move(device), name, options);
    return CsvSource::open(std::move(device), name, options);
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

Result<QStringList> readColumns(RowSource &source, const QString &name, const ImportOptions &options)
{
    do {
        KONTOR_LET(more, source.next());
        if (!more)
            return fail(Error::Kind::Invalid, rule::fileEmpty, QStringLiteral("no row"), {name});
    } while (source.isBlank());
    if (!source.fault().isEmpty())
        return fail(Error::Kind::Invalid, rule::headerTooLong, QStringLiteral("the header cannot be read"),
                    {source.fault()});
    QStringList columns;
    for (qsizetype i = 0; i < source.cellCount(); ++i)
        columns.append(options.hasHeader ? canonical(source.text(i).simplified()) : columnLetters(i));
    source.setWidth(columns.size());
    return columns;
}

} // namespace kontor::files

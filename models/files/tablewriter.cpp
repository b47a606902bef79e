// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a writer.
#include "files/tablewriter.h"

#include "files/csvtable.h"
#include "files/reasons.h"
#include "files/xlsxtable.h"

namespace kontor::files
{

TableOptions spreadsheetOptions(const QString &language)
{
    TableOptions options;
    const bool hasComma = language == QLatin1String("de") || language == QLatin1String("hu");
    options.language = language;
    options.csv.delimiter = hasComma ? ';' : ',';
    options.csv.hasByteOrderMark = true;
    options.csv.guardsFormulas = true;
    options.decimalPoint = hasComma ? ',' : '.';
    return options;
}

Result<std::unique_ptr<TableWriter>> openTableWriter(const QString &path, const TableOptions &options)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return std::make_unique<XlsxTable>(path, options);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvTable>(path, options);
    return fail(Error::Kind::Usage, rule::exportFormatUnknown, QStringLiteral("neither .xlsx nor .csv: ") + path,
                {path});
}

Result<> RowPulse::beat()
{
    ++m_rows;
    return isDue() ? ask() : Result<>();
}

Result<> RowPulse::ask() const
{
    if (m_progress && !m_progress(m_rows))
        return fail(Error::Kind::Cancelled, rule::cancelled, QStringLiteral("cancelled"));
    return {};
}

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filesink.h"

namespace kontor::ui
{

namespace
{

// Numbers and days stay what they are, so that a spreadsheet can reckon with them; all else is what the list says.
// Customer numbers, postcodes and telephones are Text columns and so stay texts.
files::TableCell tableCell(const CellValue &cell)
{
    const bool isThere = cell.raw.isValid() && !cell.raw.isNull();
    if (cell.type == CellType::Number && isThere)
        return cell.raw.toLongLong();
    if (cell.type == CellType::YesNo && isThere)
        return cell.raw.toBool();
    if (cell.type == CellType::Day)
        if (const QDate day = QDate::fromString(cell.raw.toString(), Qt::ISODate); day.isValid())
            return day;
    const QString text = cellText(cell);
    return text.isEmpty() ? files::TableCell() : files::TableCell(text);
}

} // namespace

FileSink::FileSink(const ListExtract &extract, const QString &path, const files::TableOptions &options,
                   const ListRun::Cancel &cancel)
    : m_extract(extract)
    , m_path(path)
    , m_options(options)
{
    m_options.progress = [cancel](qint64) { return !*cancel; };
}

Result<> FileSink::begin()
{
    KONTOR_LET(writer, files::openTableWriter(m_path, m_options));
    m_writer = std::move(writer);
    QList<files::TableColumn> columns;
    const QStringList titles = m_extract.headers();
    for (qsizetype i = 0; i < titles.size(); ++i)
        columns << files::TableColumn{titles[i], qMax(int(titles[i].size()) + 2, m_extract.column(i).width)};
    return m_writer->begin(columns);
}

Result<> FileSink::take(const QList<ListRow> &rows)
{
    for (const ListRow &row : rows) {
        files::TableRow cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells << tableCell(m_extract.value(row, i));
        KONTOR_TRY(m_writer->row(cells));
    }
    return {};
}

Result<> FileSink::finish()
{
    KONTOR_LET(report, m_writer->finish());
    m_report = report;
    return {};
}

} // namespace kontor::ui

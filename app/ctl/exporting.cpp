// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// export: what list shows, as a table file with typed cells.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "files/csvtable.h"
#include "files/xlsxtable.h"

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

files::TableCell tableCell(const ListColumn &column, const Value &value)
{
    if (std::holds_alternative<std::nullptr_t>(value))
        return {};
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (column.type == CellType::YesNo)
            return *number != 0;
        if (column.type == CellType::Number)
            return *number;
    }
    const QString text = cellText(column, value);
    if (column.type == CellType::Day)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day;
    return text;
}

/// By --format, else by the file's ending.
Result<std::unique_ptr<files::TableWriter>> openTable(const Arguments &arguments, const QString &path,
                                                      const QString &sheet)
{
    files::TableOptions options;
    options.csv.guardsFormulas = arguments.has(QStringLiteral("formula-guard"));
    options.sheetName = sheet;
    if (!arguments.language.isEmpty())
        options.language = arguments.language;
    if (!arguments.has(QStringLiteral("format")))
        return files::openTableWriter(path, options);
    const QString format = arguments.value(QStringLiteral("format"));
    if (format == u"xlsx")
        return std::make_unique<files::XlsxTable>(path, options);
    if (format == u"csv")
        return std::make_unique<files::CsvTable>(path, options);
    return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("--format xlsx|csv"),
                {QStringLiteral("--format xlsx|csv")});
}

} // namespace

Result<int> exportFile(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("output"));
    if (arguments.words.size() != 1 || path.isEmpty())
        return fail(Kind::Usage, QStringLiteral("bad_arguments"), QStringLiteral("export KIND -o FILE.xlsx|FILE.csv"),
                    {QStringLiteral("export KIND -o FILE.xlsx|FILE.csv")});
    KONTOR_LET(spec, readKind(arguments.words[0]));
    KONTOR_LET(query, readQuery(arguments, *spec));
    KONTOR_LET(table, openTable(arguments, path, QString::fromUtf8(spec->kind)));
    KONTOR_LET(reader, openReader(arguments));
    query.columns = allColumns(*spec, query);
    QList<files::TableColumn> head;
    for (const QByteArray &key : query.columns)
        head << files::TableColumn{QString::fromUtf8(key), spec->column(key)->width, 2};
    KONTOR_TRY(table->begin(head));
    Result<> written;
    KONTOR_TRY(reader->read<int>([&](Reader &open) -> Result<int> {
        KONTOR_TRY(eachListRow(open, *spec, query, [&](const ListRow &row) {
            files::TableRow cells;
            for (qsizetype i = 0; i < query.columns.size(); ++i)
                cells << tableCell(*spec->column(query.columns[i]), row.cells[i]);
            written = table->row(cells);
            return written.has_value();
        }));
        return 0;
    }));
    KONTOR_TRY(written);
    KONTOR_LET(report, table->finish());
    printObject(arguments, {{QStringLiteral("file"), path}, {QStringLiteral("rows"), report.rows}});
    return 0;
}

} // namespace kontor::ctl

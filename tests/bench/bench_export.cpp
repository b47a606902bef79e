// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX export of N rows through TableWriter, beside libxlsxwriter alone with the same cells in the same run, and its
// memory beside that of a tenth of the rows. Of full size (100,000) it ends with 1 where a limit was missed.
#include "files/tablewriter.h"
#include "limits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace kontor;
using namespace kontor::files;

namespace
{

constexpr int columns = 10;

TableRow rowOf(qint64 i)
{
    return {QStringLiteral("K-%1").arg(i, 7, 10, QLatin1Char('0')),
            QStringLiteral("Győri Kereskedő Kft. %1").arg(i % 977),
            QStringLiteral("9021"),
            QStringLiteral("Győr"),
            i % 5000,
            double(i % 10007) / 8,
            Money{i * 37 % 100000, QStringLiteral("EUR")},
            QDate(2020, 1, 1).addDays(i % 2500),
            i % 3 == 0,
            QStringLiteral("+49 40 %1").arg(i % 100000)};
}

template <typename T>
void must(const Result<T> &result)
{
    if (result)
        return;
    std::fprintf(stderr, "bench_export: %s: %s\n", qPrintable(result.error().rule), qPrintable(result.error().detail));
    std::abort();
}

qint64 ours(const QString &path, qint64 rows)
{
    TableOptions options = spreadsheetOptions(QStringLiteral("de"));
    QElapsedTimer timer;
    timer.start();
    auto writer = openTableWriter(path, options).value();
    must(writer->begin(QList<TableColumn>(columns, TableColumn{QStringLiteral("Title")})));
    for (qint64 i = 0; i < rows; ++i)
        must(writer->row(rowOf(i)));
    must(writer->finish());
    return timer.nsecsElapsed();
}

// The same texts and numbers; making the row and turning it into UTF-8 is asked of both.
qint64 alone(const QString &path, qint64 rows)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray folder = QFileInfo(path).absolutePath().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *decimal = workbook_add_format(book);
    format_set_num_format(decimal, "#,##0.00");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd.mm.yyyy");
    for (lxw_col_t i = 0; i < columns; ++i)
        worksheet_write_string(sheet, 0, i, "Title", nullptr);
    for (qint64 i = 0; i < rows; ++i) {
        const TableRow cells = rowOf(i);
        const auto line = lxw_row_t(i + 1);
        for (const int text : {0, 1, 2, 3, 9})
            worksheet_write_string(sheet, line, lxw_col_t(text), std::get<QString>(cells[text]).toUtf8().constData(),
                                   nullptr);
        worksheet_write_number(sheet, line, 4, double(std::get<qint64>(cells[4])), nullptr);
        worksheet_write_number(sheet, line, 5, std::get<double>(cells[5]), decimal);
        worksheet_write_number(sheet, line, 6, double(std::get<Money>(cells[6]).minor) / 100, decimal);
        worksheet_write_number(sheet, line, 7, double(QDate(1899, 12, 30).daysTo(std::get<QDate>(cells[7]))), day);
        worksheet_write_boolean(sheet, line, 8, std::get<bool>(cells[8]), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        std::abort();
    return timer.nsecsElapsed();
}

// The peak of a process cannot be taken back, so that each size has a process of its own. KiB.
long peakOf(const QString &path, qint64 rows)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        ours(path, rows);
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    return wait4(child, &status, 0, &usage) == child && status == 0 ? usage.ru_maxrss : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 rows = argc > 1 ? std::strtoll(argv[1], nullptr, 10) : 100000;
    const QTemporaryDir folder;
    const QString mine = folder.filePath(QStringLiteral("ours.xlsx"));
    const QString other = folder.filePath(QStringLiteral("alone.xlsx"));
    const long small = peakOf(mine, rows / 10);
    const long large = peakOf(mine, rows);
    // The machine's noise: the best of three, turn by turn.
    qint64 best = 0;
    qint64 reference = 0;
    for (int round = 0; round < 3; ++round) {
        const qint64 a = ours(mine, rows);
        const qint64 b = alone(other, rows);
        best = best ? std::min(best, a) : a;
        reference = reference ? std::min(reference, b) : b;
    }
    const auto rate = [&](qint64 ns) { return double(rows) * 1e9 / double(ns); };
    constexpr qint64 full = 100'000;
    std::printf("%lld rows of %d cells\n", static_cast<long long>(rows), columns);
    bench::printHeader();
    bench::print("export / libxlsxwriter alone", rate(best), rate(reference), rate(best) / rate(reference), 0.8,
                 "rows/s");
    bench::print("peak memory / of a tenth of the rows", double(large) / 1024, double(small) / 1024,
                 double(large) / double(small), -1.1, "MB");
    if (small < 0 || large < 0)
        return 1;
    return rows >= full && bench::missed() > 0 ? 1 : 0;
}

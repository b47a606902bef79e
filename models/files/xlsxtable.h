// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxTable: a TableWriter that makes an Excel file in constant memory (libxlsxwriter).
#pragma once

#include "files/tablewriter.h"
#include "files/targetfile.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kontor::files
{

/// One sheet: the first row bold, frozen and with a filter. Texts stay texts whatever they begin with. At most
/// 1,048,575 rows and 16,384 columns: else rule::sheetFull.
class XlsxTable : public TableWriter
{
public:
    XlsxTable(const QString &path, const TableOptions &options);
    ~XlsxTable() override;

    Result<> begin(const QList<TableColumn> &columns) override;
    Result<> row(const TableRow &cells) override;
    Result<WriteReport> finish() override;

private:
    void writeCell(quint16 column, const TableCell &cell);
    void writeText(quint16 column, const QString &text, lxw_format *format = nullptr);
    void writeMoney(quint16 column, const Money &money);
    lxw_format *numberFormat(const QString &code);
    Result<> checkSpill();
    void abandon();

    QString m_path;
    TableOptions m_options;
    RowPulse m_pulse;
    WriteReport m_report;
    QList<TableColumn> m_columns;
    std::unique_ptr<TargetFile> m_target;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QString, lxw_format *> m_formats; ///< by code; the workbook owns them
    lxw_format *m_dayFormat = nullptr;
    QList<lxw_format *> m_decimalFormats; ///< by column
    quint32 m_line = 0;                   ///< of the next row, from 0
};

/// A name that Excel takes for a sheet: 1 to 31 characters, none of []:*?/\\, no apostrophe at an end, not "History".
QString sheetNameFrom(const QString &text);

} // namespace kontor::files

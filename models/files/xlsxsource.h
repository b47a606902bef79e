// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxSource: one sheet of an Excel file as rows.
#pragma once

#include "files/numberformat.h"
#include "files/rowsource.h"
#include "files/sharedstrings.h"
#include "files/xlsxpackage.h"

#include <optional>
#include <vector>

namespace kontor::files
{

/// Streams the sheet. Cells come as canonical texts: days and times by their format (numberformat.h), "true" and
/// "false", numbers without surplus digits. A formula gives its stored value. Rows that a filter hides are read, too.
class XlsxSource : public RowSource
{
public:
    /// Errors: rule::fileReadFailed, sheetMissing, sheetUnknown, and those of XlsxPackage::open().
    static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const ImportOptions &options);

    Result<bool> next() override;
    qint64 line() const override { return m_row; }
    qsizetype cellCount() const override { return qsizetype(m_cells.size()); }
    QString text(qsizetype column) const override;
    bool isBlank() const override;
    QString fault() const override { return m_fault; }
    QStringList faultArgs() const override { return {m_faultLimit}; }
    QString cellFault(qsizetype column) const override;
    bool hasAddresses() const override { return true; }
    void setWidth(qsizetype columns) override { m_width = columns; }
    TableFacts facts() const override { return m_facts; }
    qint64 bytesRead() const override { return m_sheet->bytesRead(); }
    qint64 bytesTotal() const override { return m_sheet->bytesTotal(); }

private:
    struct Cell {
        QString text;
        bool isFault = false;
    };

    XlsxSource(std::unique_ptr<XlsxPackage> package, const ReadLimits &limits)
        : m_package(std::move(package))
        , m_limits(limits)
    {
    }
    Result<> start(const QString &sheet);
    Result<> beginRow();
    Result<qsizetype> beginCell(qsizetype last);
    Result<> readCell(qsizetype column);
    Result<Cell> cellValue(const QString &type, const QString &value, qint64 style);
    Result<Cell> sharedText(const QString &number);
    void setFault(const QString &fault, qint64 limit);
    tl::unexpected<Error> damaged(const QString &what) const;

    std::unique_ptr<XlsxPackage> m_package;
    ReadLimits m_limits;
    TableFacts m_facts;
    std::vector<NumberFormat> m_formats;
    std::optional<SharedStrings> m_strings; ///< loaded when a cell first names one
    std::unique_ptr<XmlPart> m_sheet;
    bool m_isInData = false; ///< inside <sheetData>
    bool m_isAtEnd = false;
    qint64 m_row = 0; ///< 1-based
    qsizetype m_width = -1;
    std::vector<Cell> m_cells;
    QString m_fault;
    QString m_faultLimit;
};

} // namespace kontor::files

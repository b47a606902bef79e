// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvTable: a TableWriter that makes CSV.
#pragma once

#include "files/tablewriter.h"
#include "files/targetfile.h"

#include <QFile>
#include <optional>

namespace kontor::files
{

/// Days are ISO, yes and no are "true" and "false", money is its amount.
class CsvTable : public TableWriter
{
public:
    CsvTable(const QString &path, const TableOptions &options)
        : m_path(path)
        , m_options(options)
        , m_pulse(options)
    {
    }

    Result<> begin(const QList<TableColumn> &columns) override;
    Result<> row(const TableRow &cells) override;
    Result<WriteReport> finish() override;

private:
    CsvCell cellOf(const TableCell &cell, int decimals) const;

    QString m_path;
    TableOptions m_options;
    RowPulse m_pulse;
    QList<TableColumn> m_columns;
    std::unique_ptr<TargetFile> m_target;
    QFile m_file;
    std::optional<CsvWriter> m_writer;
    QList<CsvCell> m_row;
};

} // namespace kontor::files

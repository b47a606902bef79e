// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// FileSink: rows into a spreadsheet or CSV file, with typed cells.
#pragma once

#include "files/tablewriter.h"
#include "ui/lists/listrun.h"

namespace kontor::ui
{

class FileSink : public RowSink
{
public:
    FileSink(const ListExtract &extract, const QString &path, const files::TableOptions &options,
             const ListRun::Cancel &cancel);

    Result<> begin() override;
    Result<> take(const QList<ListRow> &rows) override;
    Result<> finish() override;

    /// After the run.
    const files::WriteReport &report() const { return m_report; }

private:
    ListExtract m_extract;
    QString m_path;
    files::TableOptions m_options;
    std::unique_ptr<files::TableWriter> m_writer;
    files::WriteReport m_report;
};

} // namespace kontor::ui

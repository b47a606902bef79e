// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PrintSink: rows as the texts that go on paper.
#pragma once

#include "ui/lists/listextract.h"
#include "ui/lists/rowsink.h"

namespace kontor::ui
{

class PrintSink : public RowSink
{
public:
    /// More than a ream of paper is for a spreadsheet to hold; the paper says what is left out.
    static constexpr qint64 mostRows = 10000;

    explicit PrintSink(const ListExtract &extract)
        : m_extract(extract)
    {
    }

    Result<> begin() override { return {}; }
    Result<> take(const QList<ListRow> &rows) override
    {
        for (const ListRow &row : rows)
            m_rows << m_extract.texts(row);
        return {};
    }
    Result<> finish() override { return {}; }

    /// After the run.
    const QList<QStringList> &rows() const { return m_rows; }

private:
    ListExtract m_extract;
    QList<QStringList> m_rows;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ClipboardSink: rows as a table for other programs: tab-separated text and HTML, headers first.
#pragma once

#include "ui/lists/listextract.h"
#include "ui/lists/rowsink.h"

class QMimeData;

namespace kontor::ui
{

class ClipboardSink : public RowSink
{
public:
    /// What a clipboard and the program that pastes from it can be asked to hold.
    static constexpr qint64 mostRows = 100000;

    explicit ClipboardSink(const ListExtract &extract)
        : m_extract(extract)
    {
    }

    Result<> begin() override;
    Result<> take(const QList<ListRow> &rows) override;
    Result<> finish() override;

    /// After the run.
    QString text() const { return m_text; }
    QString html() const { return m_html; }
    std::unique_ptr<QMimeData> mimeData() const;

private:
    void add(const QStringList &cells, const QString &tag);

    ListExtract m_extract;
    QString m_text;
    QString m_html;
};

} // namespace kontor::ui

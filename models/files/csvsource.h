// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvSource: a file of separated text as rows; finds out its encoding and delimiter.
#pragma once

#include "files/csvreader.h"
#include "files/formulaguard.h"
#include "files/rowsource.h"
#include "files/textsource.h"

namespace kontor::files
{

class CsvSource : public RowSource
{
public:
    /// Errors: rule::fileEmpty, notATable, encodingUnknown, delimiterBad, fileReadFailed.
    static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                   const ImportOptions &options);

    Result<bool> next() override { return m_csv->next(); }
    qint64 line() const override { return m_csv->line(); }
    qsizetype cellCount() const override { return m_csv->cellCount(); }
    QString text(qsizetype column) const override
    {
        return withoutFormulaGuard(QString::fromUtf8(m_csv->cell(column)));
    }
    bool isBlank() const override { return m_csv->isBlank(); }
    QString fault() const override { return m_csv->fault(); }
    QStringList faultArgs() const override;
    bool isAfterFault() const override { return m_csv->isAfterFault(); }
    QStringList rawCells() const override;
    TableFacts facts() const override { return m_facts; }
    qint64 bytesRead() const override { return m_source->bytesRead(); }
    qint64 bytesTotal() const override { return m_source->bytesTotal(); }

private:
    CsvSource(std::unique_ptr<TextSource> source, const ReadLimits &limits)
        : m_source(std::move(source))
        , m_limits(limits)
    {
    }
    Result<> start(const QString &named);
    Result<bool> nextBlock(QByteArray &block);

    std::unique_ptr<TextSource> m_source;
    ReadLimits m_limits;
    QByteArray m_ahead; ///< the beginning, read for the delimiter
    std::unique_ptr<CsvReader> m_csv;
    TableFacts m_facts;
};

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IndexBuilder: fills an IndexData in short steps, so that pages are read in between.
#pragma once

#include "items/indexdata.h"
#include "items/rankbuilder.h"

#include <memory>

namespace kontor::items
{

/// The reading thread's. Between two steps other questions may be answered from what is complete, but the rows must not
/// be changed while isAmid().
class IndexBuilder
{
public:
    /// Works for about 25 ms (the handles come at once: 1,000,000 in 100 ms) on what the needs lack first. Errors:
    /// those of the questions, Storage handles_not_unique.
    Result<> step(Reader &reader, const ListSpec &spec, const QString &language, const IndexNeeds &needs,
                  IndexData &data);
    /// A part is begun and not complete.
    bool isAmid() const { return m_part != Part::None; }

private:
    enum class Part { None, Texts, Cells, Merge };
    Result<> begin(Reader &reader, const ListSpec &spec, const QString &language, const IndexNeeds &needs,
                   IndexData &data);
    Result<> readTexts(Reader &reader, const ListSpec &spec, IndexData &data);
    Result<> readCells(Reader &reader, const ListSpec &spec, const IndexData &data);
    void merge(IndexData &data);
    QList<qint64> nextHandles(const IndexData &data);

    Part m_part = Part::None;
    QByteArray m_column;
    std::unique_ptr<RankBuilder> m_ranks;
    qsizetype m_next = 0;
    qsizetype m_rowsOfStep = 0;
};

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RankBuilder: makes ranks of values that come one by one, with little memory on the way.
#pragma once

#include "items/ranks.h"
#include "items/sortkeys.h"

#include <string>

namespace kontor::items
{

/// One thread at a time. Keys are sorted in runs, each kept with what its keys have in common with their predecessors
/// left out (1,000,000 names: some 20 MB instead of 50), and the runs merged.
class RankBuilder
{
public:
    RankBuilder(CellType type, const QString &language, size_t rows);
    ~RankBuilder();

    /// The value of the next row; null data is no value.
    void add(QByteArrayView utf8);
    size_t added() const { return m_added; }
    /// After the last add: merges up to this many rows. True: all done.
    bool merge(size_t rows);
    Ranks take() { return std::move(m_ranks); }

private:
    struct Pending {
        quint64 prefix; ///< the key's first 8 bytes
        quint32 begin;
        quint32 size;
        RowNumber row;
    };
    struct Run;
    void closeRun();
    void beginMerge();

    SortKeys m_keys;
    Ranks m_ranks;
    size_t m_added = 0;
    std::string m_bytes;
    std::vector<Pending> m_pending;
    std::vector<Run> m_runs;
    std::vector<size_t> m_heap; ///< runs, the one with the smallest key first
    std::string m_lastKey;
    bool m_isMerging = false;
};

} // namespace kontor::items

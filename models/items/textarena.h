// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TextArena: the folded search texts of all rows of an index in a few large blocks, and the search in them.
#pragma once

#include "items/findbytes.h"
#include "items/rowset.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <functional>
#include <string>

namespace kontor::items
{

/// One thread at a time; a search in many texts takes helpers. Row n is the n-th text. 1,000,000 texts of 70 bytes take
/// 78 MB; a search looks at them in 10 ms, and one that most rows pass takes 20.
class TextArena
{
public:
    void append(QByteArrayView text);
    void insert(RowNumber row, QByteArrayView text);
    void replace(RowNumber row, QByteArrayView text);
    void remove(RowNumber row);
    /// Gives back what append() keeps in reserve.
    void squeeze();

    size_t rows() const { return m_rows; }
    QByteArrayView text(RowNumber row) const;

    /// Rows with all of these (domain/fold.h, searchNeedle); of `within` alone where it is given. Ends early, with what
    /// it has, once `isStale` says so (asked on several threads). No needle: every row.
    RowSet search(const QByteArrayList &needles, const RowSet *within = nullptr,
                  const std::function<bool()> &isStale = {}) const;

private:
    struct Block {
        std::string text;          ///< each row's text and a line feed
        std::vector<quint32> ends; ///< where the next row begins
        RowNumber first = 0;
    };
    size_t blockOf(RowNumber row) const;
    void edit(size_t block, size_t at, size_t oldRows, QByteArrayView text, bool isKept);
    void searchBlock(const Block &block, const std::vector<ByteFinder> &needles, RowSet &hits) const;
    void searchRows(const std::vector<ByteFinder> &needles, const RowSet &within, RowSet &hits,
                    const std::function<bool()> &isStale) const;

    std::vector<Block> m_blocks;
    size_t m_rows = 0;
};

} // namespace kontor::items

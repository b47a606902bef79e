// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowSet: which rows of an index, one bit each (125 KB for 1,000,000).
#pragma once

#include <QtGlobal>
#include <bit>
#include <vector>

namespace kontor::items
{

using RowNumber = quint32;

class RowSet
{
public:
    explicit RowSet(size_t rows = 0, bool isFull = false)
        : m_rows(rows)
        , m_words((rows + 63) / 64, isFull ? ~quint64(0) : 0)
    {
        if (isFull && rows % 64)
            m_words.back() >>= 64 - rows % 64;
    }

    size_t rows() const { return m_rows; }
    bool contains(RowNumber row) const { return m_words[row / 64] >> (row % 64) & 1; }
    void insert(RowNumber row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void remove(RowNumber row) { m_words[row / 64] &= ~(quint64(1) << (row % 64)); }
    size_t count() const
    {
        size_t sum = 0;
        for (const quint64 word : m_words)
            sum += size_t(std::popcount(word));
        return sum;
    }
    /// Both sets are of the same index.
    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Ascending.
    template <typename Visit>
    void each(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            for (quint64 word = m_words[i]; word; word &= word - 1)
                visit(RowNumber(i * 64 + size_t(std::countr_zero(word))));
    }
    bool operator==(const RowSet &) const = default;

private:
    size_t m_rows;
    std::vector<quint64> m_words;
};

} // namespace kontor::items

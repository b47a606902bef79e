// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ranks.h"

#include <array>
#include <bit>
#include <utility>

namespace kontor::items
{

void Ranks::openRank(quint32 rank)
{
    for (quint32 &known : ofRow)
        known += known >= rank && known != absent;
    ++bound;
}

void sortByRank(std::vector<RowNumber> &rows, const Ranks &ranks, bool isDescending)
{
    // Radix sort by digits of at most 11 bits: as many counters as the first-level cache holds.
    const quint32 last = ranks.bound;
    const int bits = std::bit_width(last);
    const int passes = qMax(1, (bits + 10) / 11);
    const int digit = (bits + passes - 1) / passes;
    const quint32 mask = (quint32(1) << digit) - 1;
    const auto place = [&](RowNumber row) {
        const quint32 rank = ranks.ofRow[row];
        return rank == Ranks::absent ? last : (isDescending ? last - 1 - rank : rank);
    };
    std::vector<RowNumber> other(rows.size());
    for (int pass = 0; pass < passes; ++pass) {
        const int shift = pass * digit;
        std::array<quint32, 1 << 11> starts{};
        for (const RowNumber row : rows)
            ++starts[place(row) >> shift & mask];
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        for (const RowNumber row : rows)
            other[starts[place(row) >> shift & mask]++] = row;
        rows.swap(other);
    }
}

} // namespace kontor::items

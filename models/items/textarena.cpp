// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textarena.h"

#include <algorithm>
#include <array>
#include <future>
#include <thread>

namespace kontor::items
{

namespace
{

// Some hundred KB a block: an edit moves one block, and a stale search is noticed between two.
constexpr size_t rowsOfBlock = 8192;
// A thread takes a tenth of a millisecond to begin, a block takes as long to search.
constexpr size_t blocksOfThread = 24;
constexpr qptrdiff bytesOfLine = 64;
const size_t threadsAtMost = std::clamp(std::thread::hardware_concurrency(), 1u, 4u);

struct Place {
    RowNumber row;
    const char *from;
    const char *end;
};

bool hasAll(const char *from, const char *end, const std::vector<ByteFinder> &needles, size_t first)
{
    for (size_t i = first; i < needles.size(); ++i)
        if (!needles[i].find(from, end))
            return false;
    return true;
}

// The longest needle has the fewest hits, so it is looked up first.
QByteArrayList longestFirst(QByteArrayList needles)
{
    std::stable_sort(needles.begin(), needles.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return needles;
}

// A word that stands in the text already finds nothing more: people's names come again in their e-mail addresses, which
// would take a sixth of the memory. Words of a needle never span a blank.
void appendDistinctWords(std::string &out, QByteArrayView text)
{
    constexpr size_t wordsCompared = 48;
    std::array<QByteArrayView, wordsCompared> seen;
    size_t count = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blank = text.indexOf(' ', at);
        const qsizetype end = blank < 0 ? text.size() : blank;
        const QByteArrayView word = text.sliced(at, end - at);
        at = end + 1;
        if (word.isEmpty() ||
            std::find(seen.begin(), seen.begin() + qsizetype(count), word) != seen.begin() + qsizetype(count))
            continue;
        if (count < wordsCompared)
            seen[count++] = word;
        out.append(1, ' ').append(word.data(), size_t(word.size()));
    }
    out.push_back('\n');
}

} // namespace

void TextArena::append(QByteArrayView text)
{
    if (m_blocks.empty() || m_blocks.back().ends.size() >= rowsOfBlock) {
        squeeze();
        m_blocks.emplace_back().first = RowNumber(m_rows);
        m_blocks.back().ends.reserve(rowsOfBlock);
    }
    Block &block = m_blocks.back();
    appendDistinctWords(block.text, text);
    block.ends.push_back(quint32(block.text.size()));
    ++m_rows;
}

void TextArena::squeeze()
{
    if (!m_blocks.empty()) {
        m_blocks.back().text.shrink_to_fit();
        m_blocks.back().ends.shrink_to_fit();
    }
}

size_t TextArena::blockOf(RowNumber row) const
{
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                                       [](RowNumber number, const Block &block) { return number < block.first; });
    return size_t(next - m_blocks.begin()) - 1;
}

QByteArrayView TextArena::text(RowNumber row) const
{
    const Block &block = m_blocks[blockOf(row)];
    const size_t at = row - block.first;
    const quint32 begin = at == 0 ? 0 : block.ends[at - 1];
    return QByteArrayView(block.text.data() + begin, qsizetype(block.ends[at] - begin) - 1);
}

// Replaces `oldRows` (0 or 1) rows at `at` by `text`, or by nothing when it is not kept.
void TextArena::edit(size_t number, size_t at, size_t oldRows, QByteArrayView text, bool isKept)
{
    Block &block = m_blocks[number];
    const quint32 begin = at == 0 ? 0 : block.ends[at - 1];
    const quint32 oldSize = oldRows ? block.ends[at] - begin : 0;
    std::string fresh;
    if (isKept)
        appendDistinctWords(fresh, text);
    block.text.replace(begin, oldSize, fresh);
    if (!oldRows)
        block.ends.insert(block.ends.begin() + qsizetype(at), begin);
    else if (!isKept)
        block.ends.erase(block.ends.begin() + qsizetype(at));
    for (size_t i = at; i < block.ends.size(); ++i)
        block.ends[i] = block.ends[i] + quint32(fresh.size()) - oldSize;
    if (const qsizetype shift = qsizetype(isKept) - qsizetype(oldRows)) {
        for (size_t i = number + 1; i < m_blocks.size(); ++i)
            m_blocks[i].first = RowNumber(qsizetype(m_blocks[i].first) + shift);
        m_rows = size_t(qsizetype(m_rows) + shift);
    }
    if (block.ends.empty())
        m_blocks.erase(m_blocks.begin() + qsizetype(number));
}

void TextArena::insert(RowNumber row, QByteArrayView text)
{
    if (row == m_rows) {
        append(text);
        return;
    }
    const size_t block = blockOf(row);
    edit(block, row - m_blocks[block].first, 0, text, true);
}

void TextArena::replace(RowNumber row, QByteArrayView text)
{
    const size_t block = blockOf(row);
    edit(block, row - m_blocks[block].first, 1, text, true);
}

void TextArena::remove(RowNumber row)
{
    const size_t block = blockOf(row);
    edit(block, row - m_blocks[block].first, 1, {}, false);
}

void TextArena::searchBlock(const Block &block, const std::vector<ByteFinder> &needles, RowSet &hits) const
{
    const char *begin = block.text.data();
    const char *end = begin + block.text.size();
    size_t row = 0;
    for (const char *at = begin; (at = needles.front().find(at, end));) {
        const auto place = quint32(at - begin);
        // Hits are near one another or far apart: steps that double find either at once.
        size_t step = 1;
        while (row + step < block.ends.size() && block.ends[row + step - 1] <= place) {
            row += step;
            step *= 2;
        }
        const auto from = block.ends.begin() + qsizetype(row);
        const auto to = block.ends.begin() + qsizetype(std::min(row + step, block.ends.size()));
        row = size_t(std::upper_bound(from, to, place) - block.ends.begin());
        const char *next = begin + block.ends[row];
        const char *start = begin + (row == 0 ? 0 : block.ends[row - 1]);
        if (needles.size() == 1 || hasAll(start, next, needles, 1))
            hits.insert(RowNumber(block.first + row));
        at = next;
        if (at == end)
            return;
    }
}

void TextArena::searchRows(const std::vector<ByteFinder> &needles, const RowSet &within, RowSet &hits,
                           const std::function<bool()> &isStale) const
{
    constexpr size_t rowsBetweenLooks = 8192;
    // Single rows lie far apart, so each would wait for memory: they are fetched some rows before they are looked at.
    constexpr size_t ahead = 16;
    std::array<Place, ahead> places;
    size_t seen = 0;
    size_t looked = 0;
    size_t number = 0;
    bool hasEnded = false;
    const auto look = [&] {
        const Place &place = places[looked++ % ahead];
        if (hasAll(place.from, place.end, needles, 0))
            hits.insert(place.row);
    };
    within.each([&](RowNumber row) {
        if (hasEnded || (seen % rowsBetweenLooks == rowsBetweenLooks - 1 && isStale && isStale())) {
            hasEnded = true;
            return;
        }
        if (seen - looked == ahead)
            look();
        while (number + 1 < m_blocks.size() && m_blocks[number + 1].first <= row)
            ++number;
        const Block &block = m_blocks[number];
        const size_t at = row - block.first;
        const char *text = block.text.data();
        Place &place = places[seen++ % ahead];
        place = {row, text + (at == 0 ? 0 : block.ends[at - 1]), text + block.ends[at]};
        for (const char *line = place.from; line < place.end; line += bytesOfLine)
            __builtin_prefetch(line);
    });
    while (!hasEnded && looked < seen)
        look();
}

RowSet TextArena::search(const QByteArrayList &needles, const RowSet *within,
                         const std::function<bool()> &isStale) const
{
    if (needles.isEmpty())
        return within ? *within : RowSet(m_rows, true);
    RowSet hits(m_rows);
    const QByteArrayList longest = longestFirst(needles);
    const std::vector<ByteFinder> ordered(longest.begin(), longest.end());
    // Looking at single rows costs more a row than running through a block.
    if (within && within->count() < m_rows / 4) {
        searchRows(ordered, *within, hits, isStale);
        return hits;
    }
    const auto searchPart = [&](size_t part, size_t parts, RowSet &found) {
        for (size_t i = m_blocks.size() * part / parts; i < m_blocks.size() * (part + 1) / parts; ++i) {
            if (isStale && isStale())
                return;
            searchBlock(m_blocks[i], ordered, found);
        }
    };
    // Each thread has hits of its own: blocks may share a word of the set.
    const size_t parts = std::clamp<size_t>(m_blocks.size() / blocksOfThread, 1, threadsAtMost);
    std::vector<RowSet> found(parts - 1, hits);
    std::vector<std::future<void>> helpers;
    for (size_t part = 1; part < parts; ++part)
        helpers.push_back(std::async(std::launch::async, searchPart, part, parts, std::ref(found[part - 1])));
    searchPart(0, parts, hits);
    for (size_t part = 1; part < parts; ++part) {
        helpers[part - 1].wait();
        hits |= found[part - 1];
    }
    if (within)
        hits &= *within;
    return hits;
}

} // namespace kontor::items

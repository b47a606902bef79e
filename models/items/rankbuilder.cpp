// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rankbuilder.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace kontor::items
{

namespace
{

constexpr size_t rowsOfRun = 32768;

void putNumber(std::string &out, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        out.push_back(char(number | 0x80));
    out.push_back(char(number));
}

} // namespace

/// Sorted entries: shared bytes, further bytes, row; read one after the other.
struct RankBuilder::Run {
    std::string entries;
    size_t at = 0;
    std::string key;
    RowNumber row = 0;

    quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(entries[at++]);
            value |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    }
    bool next()
    {
        if (at == entries.size())
            return false;
        const quint32 shared = number();
        const quint32 size = number();
        row = number();
        key.resize(shared);
        key.append(entries, at, size);
        at += size;
        return true;
    }
};

RankBuilder::RankBuilder(CellType type, const QString &language, size_t rows)
    : m_keys(type, language)
{
    m_ranks.ofRow.resize(rows, Ranks::absent);
}

RankBuilder::~RankBuilder() = default;

void RankBuilder::add(QByteArrayView utf8)
{
    const auto row = RowNumber(m_added++);
    if (!utf8.data())
        return;
    const QByteArrayView key = m_keys.key(utf8);
    quint8 first[8] = {};
    std::memcpy(first, key.data(), size_t(qMin<qsizetype>(key.size(), 8)));
    m_pending.push_back({qFromBigEndian<quint64>(first), quint32(m_bytes.size()), quint32(key.size()), row});
    m_bytes.append(key.data(), size_t(key.size()));
    if (m_pending.size() == rowsOfRun)
        closeRun();
}

void RankBuilder::closeRun()
{
    const auto keyOf = [this](const Pending &entry) {
        return std::string_view(m_bytes).substr(entry.begin, entry.size);
    };
    std::sort(m_pending.begin(), m_pending.end(), [&](const Pending &a, const Pending &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int order = keyOf(a).compare(keyOf(b));
        return order != 0 ? order < 0 : a.row < b.row;
    });
    std::string entries;
    std::string_view last;
    for (const Pending &entry : m_pending) {
        const std::string_view key = keyOf(entry);
        const auto differ = std::mismatch(key.begin(), key.end(), last.begin(), last.end()).first;
        const auto shared = quint32(differ - key.begin());
        putNumber(entries, shared);
        putNumber(entries, quint32(key.size()) - shared);
        putNumber(entries, entry.row);
        entries.append(key.substr(shared));
        last = key;
    }
    entries.shrink_to_fit();
    m_runs.emplace_back().entries = std::move(entries);
    m_pending.clear();
    m_bytes.clear();
}

void RankBuilder::beginMerge()
{
    closeRun();
    m_pending.shrink_to_fit();
    m_bytes.shrink_to_fit();
    for (size_t i = 0; i < m_runs.size(); ++i)
        if (m_runs[i].next())
            m_heap.push_back(i);
    m_isMerging = true;
}

bool RankBuilder::merge(size_t rows)
{
    const auto isLater = [this](size_t a, size_t b) { return m_runs[a].key > m_runs[b].key; };
    if (!m_isMerging) {
        beginMerge();
        std::make_heap(m_heap.begin(), m_heap.end(), isLater);
    }
    for (; rows > 0 && !m_heap.empty(); --rows) {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        Run &run = m_runs[m_heap.back()];
        if (m_ranks.bound == 0 || run.key != m_lastKey) {
            m_lastKey = run.key;
            ++m_ranks.bound;
        }
        m_ranks.ofRow[run.row] = m_ranks.bound - 1;
        if (run.next()) {
            std::push_heap(m_heap.begin(), m_heap.end(), isLater);
        } else {
            run.entries = {};
            m_heap.pop_back();
        }
    }
    return m_heap.empty();
}

} // namespace kontor::items

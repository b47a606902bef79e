// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// HandleSet: some of the handles of a list, one bit each: SQLite hands them out one after another.
#pragma once

#include <QSet>
#include <vector>

namespace kontor::items
{

/// 125 KB for handles up to 1,000,000; those beyond `dense` cost more.
class HandleSet
{
public:
    static constexpr qint64 dense = qint64(1) << 26;

    qint64 count() const { return m_count; }
    void clear() { *this = {}; }
    void set(qint64 handle, bool isIn)
    {
        if (handle < 0 || handle >= dense) {
            const bool wasIn = m_others.contains(handle);
            if (isIn && !wasIn)
                m_others.insert(handle);
            else if (wasIn && !isIn)
                m_others.remove(handle);
            m_count += int(isIn) - int(wasIn);
            return;
        }
        const size_t word = size_t(handle / 64);
        const quint64 bit = quint64(1) << (handle % 64);
        if (word >= m_words.size())
            m_words.resize(word + 1);
        const bool wasIn = m_words[word] & bit;
        m_words[word] = isIn ? m_words[word] | bit : m_words[word] & ~bit;
        m_count += int(isIn) - int(wasIn);
    }

private:
    std::vector<quint64> m_words;
    QSet<qint64> m_others;
    qint64 m_count = 0;
};

} // namespace kontor::items

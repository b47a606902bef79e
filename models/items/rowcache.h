// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowCache: the rows a list has read lately, by handle; the least recently used ones go first.
#pragma once

#include "store/listquery.h"

#include <QCache>

namespace kontor::items
{

/// The window's thread.
class RowCache
{
public:
    explicit RowCache(int capacity = 4096)
        : m_rows(capacity)
    {
    }

    /// Null when it was never read or is out again.
    const ListRow *find(qint64 handle) const;
    /// Read, and nothing changed since.
    bool isFresh(qint64 handle) const;
    void put(const ListRow &row);
    /// The row is not visible any more; remembered, so that nobody asks for it again and again.
    void putMissing(qint64 handle);
    /// What is there stays to be shown until it was read again.
    void markStale() { ++m_generation; }
    void markStale(const QList<qint64> &handles);
    void clear() { m_rows.clear(); }
    /// Loaded rows only, -1 otherwise; walks the cache.
    qint64 handleOf(const Uuid &id, qint64 otherwise) const;

private:
    struct Entry {
        ListRow row;
        int generation;
        bool isMissing;
    };
    QCache<qint64, Entry> m_rows;
    int m_generation = 0;
};

} // namespace kontor::items

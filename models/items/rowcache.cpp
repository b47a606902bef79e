// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowcache.h"

namespace kontor::items
{

const ListRow *RowCache::find(qint64 handle) const
{
    const Entry *entry = m_rows.object(handle);
    return entry && !entry->isMissing ? &entry->row : nullptr;
}

bool RowCache::isFresh(qint64 handle) const
{
    const Entry *entry = m_rows.object(handle);
    return entry && entry->generation == m_generation;
}

void RowCache::put(const ListRow &row)
{
    m_rows.insert(row.rid, new Entry{row, m_generation, false});
}

void RowCache::putMissing(qint64 handle)
{
    m_rows.insert(handle, new Entry{{}, m_generation, true});
}

void RowCache::markStale(const QList<qint64> &handles)
{
    for (const qint64 handle : handles)
        if (Entry *entry = m_rows.object(handle))
            entry->generation = -1;
}

qint64 RowCache::handleOf(const Uuid &id, qint64 otherwise) const
{
    const QList<qint64> handles = m_rows.keys();
    for (const qint64 handle : handles)
        if (const ListRow *row = find(handle); row && row->id == id)
            return handle;
    return otherwise;
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listselection.h"

#include <algorithm>

namespace kontor::items
{

void ListSelection::selectAll()
{
    m_isAll = true;
    m_handles.clear();
}

void ListSelection::clear()
{
    m_isAll = false;
    m_handles.clear();
}

void ListSelection::set(qint64 handle, bool isSelected)
{
    if (isSelected != m_isAll)
        m_handles.insert(handle);
    else
        m_handles.remove(handle);
}

void ListSelection::set(const QList<qint64> &handles, bool isSelected)
{
    if (isSelected != m_isAll)
        m_handles.reserve(m_handles.size() + handles.size());
    for (const qint64 handle : handles)
        set(handle, isSelected);
}

QList<qint64> ListSelection::of(const QList<qint64> &rows) const
{
    QList<qint64> selected;
    if (!isEmpty())
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(selected),
                     [this](qint64 handle) { return contains(handle); });
    return selected;
}

void ListSelection::retain(const QList<qint64> &rows)
{
    if (m_handles.isEmpty())
        return;
    QSet<qint64> kept;
    for (const qint64 handle : rows)
        if (m_handles.contains(handle))
            kept.insert(handle);
    m_handles = kept;
}

} // namespace kontor::items

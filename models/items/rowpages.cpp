// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowpages.h"

#include <QSet>

namespace kontor::items
{

namespace
{

constexpr int rowsOfPage = 128;
// What a person may still be looking at: a scrolled view paints only what came into sight, so the rows asked for just
// before must not be forgotten.
constexpr int pagesWanted = 4;

} // namespace

RowPages::RowPages(ListIndex &index, const QList<qint64> &handles)
    : m_index(index)
    , m_handles(handles)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowPages::read);
}

void RowPages::setColumns(const QList<QByteArray> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_rows.clear();
    ++m_asked;
}

const ListRow *RowPages::row(int row)
{
    if (row < 0 || row >= m_handles.size())
        return nullptr;
    const qint64 handle = m_handles[row];
    if (!m_rows.isFresh(handle))
        want(row);
    return m_rows.find(handle);
}

void RowPages::put(const QList<ListRow> &rows)
{
    for (const ListRow &row : rows)
        m_rows.put(row);
}

void RowPages::markStale(const QList<qint64> &handles)
{
    if (handles.isEmpty())
        m_rows.markStale();
    else
        m_rows.markStale(handles);
}

void RowPages::forgetPlaces()
{
    m_wanted.clear();
}

void RowPages::want(int row)
{
    const int page = row / rowsOfPage;
    if (!m_wanted.isEmpty() && m_wanted.first() == page && m_soon.isActive())
        return;
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > pagesWanted)
        m_wanted.removeLast();
    if (!m_soon.isActive())
        m_soon.start(0);
}

void RowPages::read()
{
    QList<qint64> asked;
    for (const int page : std::as_const(m_wanted)) {
        const qsizetype end = std::min<qsizetype>((page + 1) * rowsOfPage, m_handles.size());
        for (qsizetype row = page * rowsOfPage; row < end; ++row)
            if (!m_rows.isFresh(m_handles[row]))
                asked << m_handles[row];
    }
    if (asked.isEmpty()) {
        m_wanted.clear();
        return;
    }
    const ListSpec *spec = &m_index.spec();
    const auto rows = m_index.store().read<QList<ListRow>>(m_lane, [spec, asked, columns = m_columns](Reader &reader) {
        return rowsByHandle(reader, *spec, asked, columns);
    });
    const quint64 ticket = ++m_asked;
    whenDone(rows, this, [this, asked, ticket](const Result<QList<ListRow>> &answer) {
        if (ticket != m_asked)
            return;
        if (answer)
            take(asked, *answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(answer.error());
    });
}

void RowPages::take(const QList<qint64> &asked, const QList<ListRow> &rows)
{
    put(rows);
    QSet<qint64> found;
    for (const ListRow &row : rows)
        found.insert(row.rid);
    for (const qint64 handle : asked)
        if (!found.contains(handle))
            m_rows.putMissing(handle);
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const int page : std::as_const(m_wanted)) {
        first = std::min(first, page * rowsOfPage);
        last = std::max(last, std::min((page + 1) * rowsOfPage, int(m_handles.size())) - 1);
    }
    m_wanted.clear();
    // Where the places were forgotten meanwhile, the rows may stand anywhere.
    if (last < 0) {
        first = 0;
        last = int(m_handles.size()) - 1;
    }
    if (last >= first)
        Q_EMIT arrived(first, last);
}

} // namespace kontor::items

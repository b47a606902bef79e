// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowfeed.h"

namespace kontor::items
{

RowFeed::RowFeed(Store &store, const ListSpec &spec, const QList<qint64> &handles, const QList<QByteArray> &columns,
                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_spec(spec)
    , m_handles(handles)
    , m_columns(columns)
{
}

void RowFeed::next()
{
    const QList<qint64> chunk = m_handles.mid(m_position, rowsOfChunk);
    if (chunk.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    m_position += chunk.size();
    const auto answer =
        m_store.read<QList<ListRow>>([spec = &m_spec, chunk, columns = m_columns](
                                         Reader &reader) { return rowsByHandle(reader, *spec, chunk, columns); },
                                     JobThread::Priority::Background);
    whenDone(answer, this, [this](const Result<QList<ListRow>> &read) {
        if (read)
            Q_EMIT rows(*read);
        else
            Q_EMIT failed(read.error());
    });
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowPages: reads the rows that are looked at, a page at a time, and keeps the ones lately read.
#pragma once

#include "items/listindex.h"
#include "items/rowcache.h"

#include <QTimer>

namespace kontor::items
{

/// The window's thread. A newer wish interrupts an older one, but the last few pages wished for are all read.
class RowPages : public QObject
{
    Q_OBJECT

public:
    /// `handles` are the rows in order; a reference that outlives this.
    RowPages(ListIndex &index, const QList<qint64> &handles);

    void setColumns(const QList<QByteArray> &columns);
    /// Null while it is being read; what is out of date is given until its successor is there.
    const ListRow *row(int row);
    void put(const QList<ListRow> &rows);
    /// Empty: all of them.
    void markStale(const QList<qint64> &handles);
    /// Rows stand elsewhere now.
    void forgetPlaces();
    /// Among the rows lately read.
    qint64 handleOf(const Uuid &id) const { return m_rows.handleOf(id, noHandle); }

Q_SIGNALS:
    /// Rows of these places were read.
    void arrived(int first, int last);
    void failed(const kontor::Error &error);

private:
    void want(int row);
    void read();
    void take(const QList<qint64> &asked, const QList<ListRow> &rows);

    ListIndex &m_index;
    const QList<qint64> &m_handles;
    QList<QByteArray> m_columns;
    RowCache m_rows;
    Lane m_lane;
    QList<int> m_wanted; ///< pages, the latest first
    QTimer m_soon;
    quint64 m_asked = 0;
};

} // namespace kontor::items

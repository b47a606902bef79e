// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowFeed: many rows of a list, one chunk after another: what is copied, exported and printed.
#pragma once

#include "store/listquery.h"
#include "store/store.h"

#include <QObject>

namespace kontor::items
{

/// The window's thread. Chunks are read behind everything that the screen asks for, each in a transaction of its own:
/// a row that changes meanwhile comes as it is then, one that is not visible any more is left out.
class RowFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int rowsOfChunk = 500;

    RowFeed(Store &store, const ListSpec &spec, const QList<qint64> &handles, const QList<QByteArray> &columns,
            QObject *parent = nullptr);

    /// Asks for the next chunk; the answer is rows(), ended() after the last one, or failed().
    void next();
    /// Handles asked for so far.
    qint64 position() const { return m_position; }
    qint64 total() const { return m_handles.size(); }

Q_SIGNALS:
    void rows(const QList<kontor::ListRow> &rows);
    void ended();
    void failed(const kontor::Error &error);

private:
    Store &m_store;
    const ListSpec &m_spec;
    QList<qint64> m_handles;
    QList<QByteArray> m_columns;
    qint64 m_position = 0;
};

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CopyAhead: tables of the server, read on a thread of its own while the caller writes what came before.
#pragma once

#include "sync/link.h"

#include <QMutex>
#include <QWaitCondition>
#include <deque>
#include <optional>
#include <thread>

namespace kontor
{

/// Appends the bytes of one cell more, made of those of a row.
using AddCell = std::function<void(const QList<QByteArrayView> &cells, QByteArray &bytes)>;

/// While one table is still being written, the server is at the next one already, which it gathers whole before it
/// sends its first row. The link is the other thread's until this is gone.
class CopyAhead
{
public:
    struct Table {
        QByteArray name;
        AddCell addCell; ///< called on the other thread; what it makes comes as the last cell of each row
    };

    /// Begins at once.
    CopyAhead(ServerLink &link, const QList<Table> &tables);
    /// Waits until the other thread has noticed.
    ~CopyAhead();
    CopyAhead(const CopyAhead &) = delete;
    CopyAhead &operator=(const CopyAhead &) = delete;

    /// The rows of the next table, as link.copy() hands them. At most 16 MB lie in between. Errors: the taker's, which
    /// end it all, else those of the link.
    Result<> next(const ServerLink::TakeRow &take);

private:
    struct Piece;
    Result<> read(ServerLink &link, const Table &table);
    bool put(Piece piece);
    std::optional<Piece> take();
    void end(const Result<> &hasRead);
    void drop();

    QMutex m_mutex;
    QWaitCondition m_moved;
    std::deque<Piece> m_waiting;
    Result<> m_hasRead;
    bool m_isWhole = false;
    bool m_isDropped = false;
    std::thread m_reader;
};

} // namespace kontor

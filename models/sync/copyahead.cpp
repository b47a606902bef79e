// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/copyahead.h"

#include <QMutex>
#include <QWaitCondition>
#include <deque>
#include <thread>

namespace kontor
{

namespace
{

constexpr qsizetype pieceSize = qsizetype(256) << 10;
constexpr size_t piecesAhead = 8;

/// Rows one behind the other; the size of a cell that is NULL is -1.
struct Piece {
    QByteArray bytes;
    QList<qint32> sizes;
    QList<qint32> columns; ///< a row each
};

/// Bounded; one end a thread.
class Pieces
{
public:
    /// False: nobody takes any more.
    bool put(Piece piece)
    {
        QMutexLocker lock(&m_mutex);
        while (m_waiting.size() >= piecesAhead && !m_isDropped)
            m_moved.wait(&m_mutex);
        m_waiting.push_back(std::move(piece));
        m_moved.wakeAll();
        return !m_isDropped;
    }
    /// Nothing: all has come.
    std::optional<Piece> take()
    {
        QMutexLocker lock(&m_mutex);
        while (m_waiting.empty() && !m_isWhole)
            m_moved.wait(&m_mutex);
        if (m_waiting.empty())
            return {};
        Piece piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_moved.wakeAll();
        return piece;
    }
    void end()
    {
        QMutexLocker lock(&m_mutex);
        m_isWhole = true;
        m_moved.wakeAll();
    }
    void drop()
    {
        QMutexLocker lock(&m_mutex);
        m_isDropped = true;
        m_moved.wakeAll();
    }

private:
    QMutex m_mutex;
    QWaitCondition m_moved;
    std::deque<Piece> m_waiting;
    bool m_isWhole = false;
    bool m_isDropped = false;
};

Result<> read(ServerLink &link, const QByteArray &table, Pieces &pieces)
{
    const auto dropped = [] { return fail(Error::Kind::Cancelled, QStringLiteral("bootstrap_stopped")); };
    Piece piece;
    KONTOR_TRY(link.copy(table, [&](const QList<QByteArrayView> &cells) -> Result<> {
        piece.columns << qint32(cells.size());
        for (const QByteArrayView cell : cells) {
            piece.sizes << (cell.isNull() ? -1 : qint32(cell.size()));
            piece.bytes.append(cell.data(), cell.size());
        }
        if (piece.bytes.size() < pieceSize)
            return {};
        return pieces.put(std::exchange(piece, {})) ? Result<>() : Result<>(dropped());
    }));
    return pieces.put(std::move(piece)) ? Result<>() : Result<>(dropped());
}

Result<> handOver(const Piece &piece, const ServerLink::TakeRow &take)
{
    QList<QByteArrayView> cells;
    const char *next = piece.bytes.constData();
    auto size = piece.sizes.begin();
    for (const qint32 columns : piece.columns) {
        cells.clear();
        for (qint32 i = 0; i < columns; ++i, ++size) {
            cells << (*size < 0 ? QByteArrayView() : QByteArrayView(next, *size));
            next += qMax(*size, 0);
        }
        KONTOR_TRY(take(cells));
    }
    return {};
}

} // namespace

Result<> copyAhead(ServerLink &link, const QByteArray &table, const ServerLink::TakeRow &take)
{
    Pieces pieces;
    Result<> hasRead;
    std::thread reader([&] {
        hasRead = read(link, table, pieces);
        pieces.end();
    });
    Result<> taken;
    while (taken) {
        const std::optional<Piece> piece = pieces.take();
        if (!piece)
            break;
        taken = handOver(*piece, take);
    }
    pieces.drop();
    reader.join();
    return taken ? hasRead : taken;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/copyahead.h"

namespace kontor
{

namespace
{

constexpr qsizetype pieceSize = qsizetype(256) << 10;
constexpr size_t piecesAhead = 40;

} // namespace

/// Rows one behind the other; the size of a cell that is NULL is -1.
struct CopyAhead::Piece {
    QByteArray bytes;
    QList<qint32> sizes;
    QList<qint32> columns; ///< a row each
    bool isLast = false;   ///< of its table

    Result<> handOver(const ServerLink::TakeRow &take) const;
};

Result<> CopyAhead::Piece::handOver(const ServerLink::TakeRow &take) const
{
    QList<QByteArrayView> cells;
    const char *next = bytes.constData();
    auto size = sizes.begin();
    for (const qint32 count : columns) {
        cells.clear();
        for (qint32 i = 0; i < count; ++i, ++size) {
            cells << (*size < 0 ? QByteArrayView() : QByteArrayView(next, *size));
            next += qMax(*size, 0);
        }
        KONTOR_TRY(take(cells));
    }
    return {};
}

CopyAhead::CopyAhead(ServerLink &link, const QList<Table> &tables)
{
    m_reader = std::thread([this, &link, tables] {
        Result<> hasRead;
        for (qsizetype i = 0; i < tables.size() && hasRead; ++i)
            hasRead = read(link, tables[i]);
        end(hasRead);
    });
}

CopyAhead::~CopyAhead()
{
    drop();
    m_reader.join();
}

Result<> CopyAhead::next(const ServerLink::TakeRow &take)
{
    Result<> taken;
    while (taken) {
        const std::optional<Piece> piece = this->take();
        if (!piece)
            return m_hasRead;
        taken = piece->handOver(take);
        if (piece->isLast)
            break;
    }
    return taken;
}

Result<> CopyAhead::read(ServerLink &link, const Table &table)
{
    const auto dropped = [] { return fail(Error::Kind::Cancelled, QStringLiteral("bootstrap_stopped")); };
    Piece piece;
    KONTOR_TRY(link.copy(table.name, [&](const QList<QByteArrayView> &cells) -> Result<> {
        if (piece.bytes.isEmpty())
            piece.bytes.reserve(pieceSize + pieceSize / 4);
        piece.columns << qint32(cells.size());
        for (const QByteArrayView cell : cells) {
            piece.sizes << (cell.isNull() ? -1 : qint32(cell.size()));
            piece.bytes.append(cell.data(), cell.size());
        }
        if (table.addCell) {
            const qsizetype before = piece.bytes.size();
            table.addCell(cells, piece.bytes);
            ++piece.columns.last();
            piece.sizes << qint32(piece.bytes.size() - before);
        }
        if (piece.bytes.size() < pieceSize)
            return {};
        return put(std::exchange(piece, {})) ? Result<>() : Result<>(dropped());
    }));
    piece.isLast = true;
    return put(std::move(piece)) ? Result<>() : Result<>(dropped());
}

/// False: nobody takes any more.
bool CopyAhead::put(Piece piece)
{
    QMutexLocker lock(&m_mutex);
    while (m_waiting.size() >= piecesAhead && !m_isDropped)
        m_moved.wait(&m_mutex);
    m_waiting.push_back(std::move(piece));
    m_moved.wakeAll();
    return !m_isDropped;
}

/// Nothing: no more comes.
std::optional<CopyAhead::Piece> CopyAhead::take()
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

void CopyAhead::end(const Result<> &hasRead)
{
    QMutexLocker lock(&m_mutex);
    m_hasRead = hasRead;
    m_isWhole = true;
    m_moved.wakeAll();
}

void CopyAhead::drop()
{
    QMutexLocker lock(&m_mutex);
    m_isDropped = true;
    m_moved.wakeAll();
}

} // namespace kontor

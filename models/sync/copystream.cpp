// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/copystream.h"

#include <QtEndian>

namespace kontor
{

namespace
{

constexpr char signature[] = "PGCOPY\n\377\r\n"; // and its closing zero
constexpr qsizetype headerSize = 11 + 4 + 4;

/// Takes numbers and bytes from the front; never beyond the end.
class Front
{
public:
    explicit Front(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    template <typename Number>
    bool take(Number &number)
    {
        if (m_rest.size() < qsizetype(sizeof number))
            return false;
        number = qFromBigEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof number);
        return true;
    }
    bool take(qsizetype size, QByteArrayView &bytes)
    {
        if (size < 0 || m_rest.size() < size)
            return false;
        bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return true;
    }
    bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

tl::unexpected<Error> unknown(const char *what)
{
    return fail(Error::Kind::Storage, QStringLiteral("server_answer_unknown"), QLatin1String(what));
}

} // namespace

Result<> CopyStream::add(QByteArrayView piece)
{
    if (!m_hasBegun) {
        if (piece.size() < headerSize || std::memcmp(piece.data(), signature, 11) != 0)
            return unknown("COPY: no header");
        const auto extension = qFromBigEndian<qint32>(piece.data() + 15);
        if (extension < 0 || piece.size() < headerSize + extension)
            return unknown("COPY: header");
        piece = piece.sliced(headerSize + extension);
        m_hasBegun = true;
        if (piece.isEmpty())
            return {};
    }
    Front front(piece);
    qint16 count = 0;
    if (m_hasEnded || !front.take(count))
        return unknown("COPY: no row");
    if (count == -1) {
        m_hasEnded = true;
        return {};
    }
    m_cells.clear();
    for (qint16 i = 0; i < count; ++i) {
        qint32 size = 0;
        QByteArrayView cell;
        if (!front.take(size))
            return unknown("COPY: cell");
        if (size != -1) {
            if (!front.take(size, cell))
                return unknown("COPY: cell");
            // An empty text is not NULL.
            cell = size == 0 ? QByteArrayView("", qsizetype(0)) : cell;
        }
        m_cells << (size == -1 ? QByteArrayView() : cell);
    }
    if (count < 0 || !front.isEmpty())
        return unknown("COPY: row");
    return m_take(m_cells);
}

Result<> CopyStream::end() const
{
    return m_hasEnded ? Result<>() : Result<>(unknown("COPY: no end"));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Uuid: the 16 bytes that name a row everywhere (UUID version 7, RFC 9562).
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <compare>
#include <cstring>

namespace kontor
{

/// A row's identity, made by the client (DESIGN 3). Null when default constructed.
class Uuid
{
public:
    Uuid() = default;

    /// A new version 7 id. Rises strictly within the process, so that rows made together lie together. Any thread.
    static Uuid create(qint64 nowUtcMs);

    /// From 16 bytes as the store holds them; null for anything else.
    static Uuid fromBytes(const void *data, qsizetype size);
    static Uuid fromBytes(const QByteArray &bytes) { return fromBytes(bytes.constData(), bytes.size()); }
    /// From the usual text form with or without braces; null when it is none.
    static Uuid fromText(QStringView text);

    bool isNull() const;
    const quint8 *data() const { return m_bytes.data(); }
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16); }
    /// Lower case, with hyphens, without braces.
    QString text() const;

    auto operator<=>(const Uuid &) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

inline size_t qHash(const Uuid &id, size_t seed = 0)
{
    // The last eight bytes of a version 7 id are random (and counted), the first are a time stamp.
    quint64 tail;
    std::memcpy(&tail, id.data() + 8, sizeof tail);
    return size_t(tail ^ (tail >> 32)) ^ seed;
}

} // namespace kontor

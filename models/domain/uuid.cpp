// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include <QMutex>
#include <QRandomGenerator>

namespace kontor
{

Uuid Uuid::create(qint64 nowUtcMs)
{
    // RFC 9562, 6.2, method 1: a 12-bit counter beside the millisecond. Where it would overflow, or where the clock
    // goes back, the last stamp is kept and moved on, so that ids always rise.
    static QMutex mutex;
    static qint64 lastMs = 0;
    static quint32 counter = 0;
    qint64 ms;
    quint32 count;
    {
        const QMutexLocker lock(&mutex);
        if (nowUtcMs > lastMs) {
            lastMs = nowUtcMs;
            counter = 0;
        } else if (++counter > 0xfff) {
            ++lastMs;
            counter = 0;
        }
        ms = lastMs;
        count = counter;
    }
    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = quint8(ms >> (40 - 8 * i));
    id.m_bytes[6] = quint8(0x70 | (count >> 8));
    id.m_bytes[7] = quint8(count & 0xff);
    const quint64 random = QRandomGenerator::global()->generate64();
    std::memcpy(id.m_bytes.data() + 8, &random, sizeof random);
    id.m_bytes[8] = quint8((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Uuid Uuid::fromBytes(const void *data, qsizetype size)
{
    Uuid id;
    if (size == 16)
        std::memcpy(id.m_bytes.data(), data, 16);
    return id;
}

Uuid Uuid::fromText(QStringView text)
{
    Uuid id;
    int digits = 0;
    for (const QChar c : text) {
        const char16_t letter = c.unicode() | 0x20; // A to F in small letters
        int value = 0;
        if (c >= u'0' && c <= u'9')
            value = c.unicode() - u'0';
        else if (letter >= u'a' && letter <= u'f')
            value = letter - u'a' + 10;
        else if (c == u'-' || c == u'{' || c == u'}')
            continue;
        else
            return {};
        if (digits == 32)
            return {};
        id.m_bytes[digits / 2] = quint8(id.m_bytes[digits / 2] << 4 | value);
        ++digits;
    }
    return digits == 32 ? id : Uuid();
}

bool Uuid::isNull() const
{
    return *this == Uuid();
}

QString Uuid::text() const
{
    constexpr char hex[] = "0123456789abcdef";
    QString text(36, u'-');
    qsizetype at = 0;
    for (int i = 0; i < 16; ++i) {
        at += i == 4 || i == 6 || i == 8 || i == 10;
        text[at++] = QLatin1Char(hex[m_bytes[i] >> 4]);
        text[at++] = QLatin1Char(hex[m_bytes[i] & 0xf]);
    }
    return text;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sniffing an encoding from the bytes themselves.
#include "files/encoding.h"

#include <QStringDecoder>
#include <cstring>

namespace kontor::files
{

void EncodingSniffer::weigh(quint8 byte)
{
    m_utf8.add(byte);
    if (m_last >= 0x80)
        m_codePage.add(m_beforeLast, m_last, byte);
    m_beforeLast = m_last;
    m_last = byte;
}

void EncodingSniffer::add(QByteArrayView bytes)
{
    if (m_start.size() < 4)
        m_start.append(bytes.first(qMin(bytes.size(), 4 - m_start.size())).toByteArray());
    const char *data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype i = 0;
    while (i < size) {
        // Eight bytes of plain ASCII at once: a byte is skipped when it is neither zero nor has its top bit set.
        if (m_last < 0x80 && i + 8 <= size) {
            quint64 word;
            std::memcpy(&word, data + i, 8);
            constexpr quint64 tops = 0x8080808080808080ULL;
            constexpr quint64 ones = 0x0101010101010101ULL;
            if (((word | (word - ones)) & tops) == 0) {
                m_beforeLast = quint8(data[i + 6]);
                m_last = quint8(data[i + 7]);
                i += 8;
                continue;
            }
        }
        const quint8 byte = quint8(data[i]);
        if (byte == 0)
            ++m_zeros[(m_size + i) & 1];
        weigh(byte);
        ++i;
    }
    m_size += size;
}

QString EncodingSniffer::markEncoding() const
{
    // UTF-32LE's mark begins with that of UTF-16LE.
    if (m_start == QByteArray("\xff\xfe\0\0", 4))
        return QStringLiteral("UTF-32LE");
    if (m_start == QByteArray("\0\0\xfe\xff", 4))
        return QStringLiteral("UTF-32BE");
    if (m_start.startsWith("\xef\xbb\xbf"))
        return QStringLiteral("UTF-8");
    if (m_start.startsWith("\xff\xfe"))
        return QStringLiteral("UTF-16LE");
    if (m_start.startsWith("\xfe\xff"))
        return QStringLiteral("UTF-16BE");
    return {};
}

QString EncodingSniffer::utf16Encoding() const
{
    // A table is mostly digits, separators and Latin letters below U+0100: every second byte is zero.
    const qint64 pairs = m_size / 2;
    if (pairs < 2)
        return {};
    if (m_zeros[1] * 10 >= pairs * 6 && m_zeros[0] * 20 <= pairs)
        return QStringLiteral("UTF-16LE");
    if (m_zeros[0] * 10 >= pairs * 6 && m_zeros[1] * 20 <= pairs)
        return QStringLiteral("UTF-16BE");
    return {};
}

QString EncodingSniffer::encoding() const
{
    QString found = markEncoding();
    if (found.isEmpty())
        found = utf16Encoding();
    if (!found.isEmpty())
        return found;
    // One damaged spot must not turn thousands of good letters into an 8-bit encoding's.
    if (m_utf8.faults() * 10 < m_utf8.sequences() || m_utf8.faults() == 0) {
        if (m_utf8.sequences() > 0 || !m_utf8.isInside())
            return QStringLiteral("UTF-8");
    }
    CodePageScore score = m_codePage;
    if (m_last >= 0x80)
        score.add(m_beforeLast, m_last, 0);
    return score.isCentral() ? QStringLiteral("windows-1250") : QStringLiteral("windows-1252");
}

bool EncodingSniffer::isBinary() const
{
    // A stray zero byte in a long text (padding, a broken export) is no proof; binary formats have far more.
    return (m_zeros[0] + m_zeros[1]) * 1000 > m_size && markEncoding().isEmpty() && utf16Encoding().isEmpty();
}

QString knownEncoding(const QString &name)
{
    const QStringDecoder decoder(name.toLatin1().constData());
    return decoder.isValid() ? QString::fromLatin1(decoder.name()) : QString();
}

} // namespace kontor::files

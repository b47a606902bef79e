// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Utf8Check: counts well-formed and ill-formed sequences of UTF-8, byte by byte.
#pragma once

#include <QtGlobal>

namespace kontor::files
{

/// Feed it bytes in order; a sequence may span calls. Strict as RFC 3629: no overlong forms, no surrogates.
class Utf8Check
{
public:
    void add(quint8 byte)
    {
        if (m_left > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xbf;
                if (--m_left == 0)
                    ++m_sequences;
                return;
            }
            m_left = 0;
            ++m_faults;
        }
        if (byte >= 0x80)
            start(byte);
    }
    qint64 sequences() const { return m_sequences; } ///< complete sequences of two and more bytes
    qint64 faults() const { return m_faults; }
    bool isInside() const { return m_left > 0; } ///< the last sequence is not complete yet

private:
    void start(quint8 byte)
    {
        m_low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        m_high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        m_left = byte >= 0xc2 && byte <= 0xdf ? 1 : (byte & 0xf0) == 0xe0 ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
        if (m_left == 0)
            ++m_faults;
    }

    qint64 m_sequences = 0;
    qint64 m_faults = 0;
    int m_left = 0;
    quint8 m_low = 0x80;
    quint8 m_high = 0xbf;
};

} // namespace kontor::files

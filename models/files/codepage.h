// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CodePageScore: tells Windows-1250 (Central Europe) from Windows-1252 (the West) by the letters that a text uses.
#pragma once

#include <QtGlobal>

namespace kontor::files
{

/// Collects evidence from bytes that differ between the two pages. Bytes that mean the same in both say nothing.
class CodePageScore
{
public:
    /// One byte >= 0x80 with its neighbours (0 at an end of the text).
    void add(quint8 previous, quint8 byte, quint8 next);

    /// Without evidence the West wins, which then gives the same text.
    bool isCentral() const { return m_central > m_western; }

private:
    qint64 m_central = 0;
    qint64 m_western = 0;
};

} // namespace kontor::files

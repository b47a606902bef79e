// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which text is probable in names, addresses and notes of a European office.
#pragma once

#include <QString>

namespace kontor::files
{

/// Whether `text`, taken back from a wrong decoding, is what somebody wrote. Guards against the rare fine words whose
/// letters happen to be bytes of UTF-8: "SPÓŁKA" (a Cyrillic letter would come out), "ORĂŞTIE" (a small letter among
/// capitals). Letters of other scripts count from three on and in words of their own. Pure, any thread.
bool isProbableText(const QString &text);

} // namespace kontor::files

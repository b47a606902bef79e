// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which character separates the cells of a table.
#pragma once

#include "domain/result.h"
#include "files/import.h"

#include <QByteArray>

namespace kontor::files
{

struct Delimiter {
    char character = ',';
    qsizetype skip = 0; ///< bytes of a first line "sep=;" as spreadsheets write it; they are no row
};

/// Tries comma, semicolon, tab and bar on the first 50 rows and takes the one under which most rows have as many cells
/// as the first; a comma where there is one column only. `isWhole`: nothing follows `head`. Pure, any thread.
Delimiter sniffDelimiter(const QByteArray &head, bool isWhole, const ReadLimits &limits);

/// What a person named: one ASCII character that is no letter, digit, quote or line end, or "tab".
/// Errors: rule::delimiterBad.
Result<char> delimiterFromText(const QString &text);

} // namespace kontor::files

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The gap list (MISSION 4.3, N10): what is missing for people to see and do what they should, as conditions of the
// ordinary lists, so that a gap is counted, listed, exported and mended like any other rows.
#pragma once

#include "store/listquery.h"

namespace kontor
{

struct Gap {
    QByteArray key;  ///< stable, as in CLI.md
    QByteArray kind; ///< of the list whose rows have it
    Condition condition;

    bool operator==(const Gap &) const = default;
};

/// The gaps that exist for the acting user's lists. `requestedDays` (0 to 3,650): customer administration that was
/// requested longer ago counts.
QList<Gap> gaps(const QDate &today, int requestedDays);

inline constexpr int defaultRequestedDays = 14;

/// How many rows have each gap, in the order of gaps(). Errors: those of countRows().
Result<QList<qint64>> countGaps(Reader &reader, const QList<Gap> &gaps);

} // namespace kontor

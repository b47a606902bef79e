// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RankPatch: gives changed rows their new places in the order of one column.
#pragma once

#include "items/indexdata.h"

namespace kontor::items
{

/// Looks the places up by halving, reading some 20 values a row. The reading thread's.
Result<> patchRanks(Reader &reader, const ListSpec &spec, const QByteArray &column, const QString &language,
                    const QList<RowNumber> &rows, const IndexData &data, Ranks &ranks);

} // namespace kontor::items

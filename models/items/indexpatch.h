// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IndexPatch: brings an IndexData into step with what a commit changed, row by row.
#pragma once

#include "items/indexdata.h"

namespace kontor::items
{

struct IndexPatch {
    QList<Uuid> ids;                            ///< rows of the list's first table
    QHash<QByteArray, QList<Uuid>> ofCustomers; ///< rows of other tables that hang on a customer, by table
    bool isRelisted = false;                    ///< rights may have moved: look which rows are visible at all
    QList<QByteArray> stale;                    ///< columns whose ranks are to be forgotten
    bool isEveryRowStale = false;               ///< names from other tables changed: cells may read otherwise

    bool isEmpty() const
    {
        return ids.isEmpty() && ofCustomers.isEmpty() && !isRelisted && stale.isEmpty() && !isEveryRowStale;
    }
};

/// More rows than this are cheaper made anew.
inline constexpr qsizetype patchAtMost = 1000;

struct Patched {
    QList<qint64> handles;  ///< of changed, new and removed rows
    bool isTooMuch = false; ///< nothing was done: build anew
};

/// The reading thread's; no part of the data may be under construction.
Result<Patched> patchIndex(Reader &reader, const ListSpec &spec, const QString &language, const IndexPatch &patch,
                           IndexData &data);

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IndexAnswer: answers a question from memory; SQL is asked for the conditions alone, and for the first screenful.
#pragma once

#include "items/indexdata.h"

#include <functional>

namespace kontor::items
{

/// What one asker's last questions came to, so that the next letter looks at hits only and a letter taken back costs
/// nothing. The reading thread's.
struct AskMemo {
    struct Found {
        QByteArrayList needles;
        RowSet rows;
        size_t count;
    };
    quint64 revision = 0;
    QList<Condition> where;
    Overlay overlay;
    std::optional<RowSet> passing; ///< under conditions and overlay; none: every row
    qint64 total = 0;
    QList<Found> found; ///< the latest first; all under the same conditions
};

/// The data must satisfy needsOf(question). Ends early once `isStale` says so: Cancelled. Errors: unknown_key, Storage.
Result<Answer> answerFromIndex(Reader &reader, const ListSpec &spec, IndexData &data, AskMemo &memo,
                               const Question &question, const std::function<bool()> &isStale);

} // namespace kontor::items

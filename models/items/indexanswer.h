// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IndexAnswer: answers a question from memory; SQL is asked for the conditions alone, and for the first screenful.
#pragma once

#include "items/indexdata.h"

#include <functional>

namespace kontor::items
{

/// What one asker's last question came to, so that the next letter looks at the hits only. The reading thread's.
struct AskMemo {
    quint64 revision = 0;
    QList<Condition> where;
    Overlay overlay;
    QByteArrayList needles;
    std::optional<RowSet> passing; ///< under conditions and overlay; none: every row
    std::optional<RowSet> hits;    ///< of the needles as well
    qint64 total = 0;
};

/// The data must satisfy needsOf(question). Ends early once `isStale` says so: Cancelled. Errors: unknown_key, Storage.
Result<Answer> answerFromIndex(Reader &reader, const ListSpec &spec, const IndexData &data, AskMemo &memo,
                               const Question &question, const std::function<bool()> &isStale);

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Question and Answer: what a list model asks the reading thread, and what comes back.
#pragma once

#include "store/listquery.h"

#include <limits>

namespace kontor::items
{

/// No row has this handle.
inline constexpr qint64 noHandle = std::numeric_limits<qint64>::min();

/// Rows that stand in a list beside what its conditions say, or do not although they say so: the unsaved moves of the
/// assignment editor. By handle. Included rows must still be visible to the session and pass the search; a row that is
/// both included and excluded is excluded.
struct Overlay {
    QList<qint64> include;
    QList<qint64> exclude;

    bool isEmpty() const { return include.isEmpty() && exclude.isEmpty(); }
    bool operator==(const Overlay &) const = default;
};

struct Question {
    QString search; ///< as typed
    QList<Condition> where;
    QList<SortKey> sort; ///< empty: the specification's own order
    Overlay overlay;
    QList<QByteArray> columns; ///< whose cells are read
    bool isCount = false;      ///< how many is all that is asked: no handles, no rows

    /// Nothing but conditions: SQL alone answers it at once.
    bool isPlain() const { return search.trimmed().isEmpty() && sort.isEmpty() && overlay.isEmpty(); }
    bool operator==(const Question &) const = default;
};

struct Answer {
    QList<qint64> handles; ///< in order; of a partial answer the first ones alone
    qint64 count = 0;      ///< rows that pass; of a partial answer those that it has
    qint64 total = 0;      ///< rows that would pass without the search; not where a count is asked
    QList<ListRow> rows;   ///< the first screenful
    bool isPartial = false;
};

/// Rows that come with an answer, so that the first paint has them.
inline constexpr int firstScreenful = 64;

/// The first rows under the conditions alone, in the specification's own order: some milliseconds at any
/// size. Reading thread. Errors: Invalid or Usage unknown_key, Cancelled, Storage.
Result<Answer> answerFirst(Reader &reader, const ListSpec &spec, const Question &question);

/// The whole answer by SQL; the time grows with the list, so longer lists ask their index. Reading thread.
Result<Answer> answerBySql(Reader &reader, const ListSpec &spec, const Question &question);

/// Reads the first screenful of an answer's rows.
Result<> readFirstRows(Reader &reader, const ListSpec &spec, const Question &question, Answer &answer);

} // namespace kontor::items

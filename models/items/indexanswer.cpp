// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indexanswer.h"

#include "domain/fold.h"

#include <numeric>

namespace kontor::items
{

namespace
{

QByteArrayList needlesOf(const QString &search)
{
    QByteArrayList needles;
    const QStringList words = searchWords(search);
    for (const QString &word : words)
        needles << searchNeedle(word);
    return needles;
}

// Whatever has all of `narrower` has all of `wider` too.
bool narrows(const QByteArrayList &narrower, const QByteArrayList &wider)
{
    return std::all_of(wider.begin(), wider.end(), [&](const QByteArray &wide) {
        return std::any_of(narrower.begin(), narrower.end(),
                           [&](const QByteArray &narrow) { return narrow.contains(wide); });
    });
}

// Of rows that changed alone.
Result<> letTouchedPass(Reader &reader, const ListSpec &spec, const IndexData &data, const QList<Condition> &where,
                        RowSet &rows)
{
    KONTOR_LET(passing, handlesPassing(reader, spec, data.touched, where));
    for (const qint64 handle : data.touched) {
        const RowNumber row = *data.rowOf(handle);
        if (passing.contains(handle))
            rows.insert(row);
        else
            rows.remove(row);
    }
    return {};
}

Result<> letPass(Reader &reader, const ListSpec &spec, const IndexData &data, const Question &question, AskMemo &memo)
{
    const bool isNearlyKnown =
        memo.revision > 0 && memo.revision >= data.touchedSince && memo.passing && memo.where == question.where;
    const Overlay before = std::exchange(memo.overlay, question.overlay);
    memo.found.clear();
    memo.revision = 0; // nothing is remembered of a question that fails
    if (isNearlyKnown && !question.where.isEmpty() && before == question.overlay) {
        KONTOR_TRY(letTouchedPass(reader, spec, data, question.where, *memo.passing));
    } else if (memo.passing.reset(); !question.where.isEmpty()) {
        RowSet passing(data.rows());
        KONTOR_TRY(eachHandle(reader, spec, question.where, [&](qint64 handle) {
            if (const auto row = data.rowOf(handle))
                passing.insert(*row);
            return true;
        }));
        memo.passing = std::move(passing);
    }
    if (!question.overlay.isEmpty()) {
        if (!memo.passing)
            memo.passing = RowSet(data.rows(), true);
        for (const qint64 handle : question.overlay.include)
            if (const auto row = data.rowOf(handle))
                memo.passing->insert(*row);
        for (const qint64 handle : question.overlay.exclude)
            if (const auto row = data.rowOf(handle))
                memo.passing->remove(*row);
    }
    memo.total = memo.passing ? qint64(memo.passing->count()) : qint64(data.rows());
    memo.where = question.where;
    memo.revision = data.revision;
    return {};
}

constexpr qsizetype foundAtMost = 8; // 125 KB each at 1,000,000 rows

// The rows with all needles; null: every row.
const RowSet *search(const IndexData &data, const QByteArrayList &needles, AskMemo &memo,
                     const std::function<bool()> &isStale)
{
    const RowSet *within = memo.passing ? &*memo.passing : nullptr;
    if (needles.isEmpty())
        return within;
    const AskMemo::Found *fewest = nullptr;
    for (const AskMemo::Found &older : std::as_const(memo.found)) {
        if (older.needles == needles)
            return &older.rows;
        if (narrows(needles, older.needles) && (!fewest || older.count < fewest->count))
            fewest = &older;
    }
    RowSet rows = data.texts.search(needles, fewest ? &fewest->rows : within, isStale);
    if (isStale())
        return nullptr;
    const size_t count = rows.count();
    memo.found.prepend({needles, std::move(rows), count});
    if (memo.found.size() > foundAtMost)
        memo.found.removeLast();
    return &std::as_const(memo.found).first().rows;
}

// The rows of the set, or all of them, in the specification's own order.
std::vector<RowNumber> inNaturalOrder(const IndexData &data, const RowSet *set)
{
    std::vector<RowNumber> rows;
    if (!set) {
        rows = data.natural;
        if (rows.empty()) {
            rows.resize(data.rows());
            std::iota(rows.begin(), rows.end(), 0);
        }
        return rows;
    }
    rows.reserve(set->count());
    if (data.natural.empty())
        set->each([&](RowNumber row) { rows.push_back(row); });
    else
        std::copy_if(data.natural.begin(), data.natural.end(), std::back_inserter(rows),
                     [&](RowNumber row) { return set->contains(row); });
    return rows;
}

} // namespace

Result<Answer> answerFromIndex(Reader &reader, const ListSpec &spec, IndexData &data, AskMemo &memo,
                               const Question &question, const std::function<bool()> &isStale)
{
    if (memo.revision != data.revision || memo.where != question.where || memo.overlay != question.overlay)
        KONTOR_TRY(letPass(reader, spec, data, question, memo));
    const RowSet *set = search(data, needlesOf(question.search), memo, isStale);
    if (isStale())
        return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    Answer answer;
    if (question.isCount) {
        answer.count = set ? qint64(set->count()) : qint64(data.rows());
        return answer;
    }
    if (!set && question.sort.isEmpty()) {
        answer.handles = data.listed();
    } else {
        std::vector<RowNumber> rows = inNaturalOrder(data, set);
        for (auto key = question.sort.rbegin(); key != question.sort.rend(); ++key)
            if (const auto ranks = data.ranks.constFind(key->key); ranks != data.ranks.constEnd())
                sortByRank(rows, *ranks, key->isDescending);
        answer.handles.resize(qsizetype(rows.size()));
        std::transform(rows.begin(), rows.end(), answer.handles.begin(),
                       [known = data.handles.constData()](RowNumber row) { return known[row]; });
    }
    answer.count = answer.handles.size();
    answer.total = memo.total;
    KONTOR_TRY(readFirstRows(reader, spec, question, answer));
    return answer;
}

} // namespace kontor::items

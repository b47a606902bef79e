// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/question.h"

#include <QSet>

namespace kontor::items
{

namespace
{

constexpr int firstHandles = 200;

Result<QList<qint64>> orderedHandles(Reader &reader, const ListSpec &spec, const QList<Condition> &where,
                                     const Question &question)
{
    ListQuery query;
    query.where = where;
    query.search = question.search;
    query.sort = question.sort;
    query.columns = {spec.keyColumn};
    QList<qint64> handles;
    KONTOR_TRY(eachListRow(reader, spec, query, [&](const ListRow &row) {
        handles << row.rid;
        return true;
    }));
    return handles;
}

QSet<qint64> setOf(const QList<qint64> &handles)
{
    return QSet<qint64>(handles.begin(), handles.end());
}

} // namespace

Result<> readFirstRows(Reader &reader, const ListSpec &spec, const Question &question, Answer &answer)
{
    KONTOR_LET(rows, rowsByHandle(reader, spec, answer.handles.mid(0, firstScreenful), question.columns));
    answer.rows = rows;
    return {};
}

Result<Answer> answerFirst(Reader &reader, const ListSpec &spec, const Question &question)
{
    Answer answer;
    KONTOR_LET(handles, listHandles(reader, spec, question.where, firstHandles + 1));
    // How many there are is not asked: at 1,000,000 rows counting takes longer than the first paint may.
    answer.isPartial = handles.size() > firstHandles;
    if (answer.isPartial)
        handles.removeLast();
    answer.count = handles.size();
    answer.handles = handles;
    answer.total = answer.count;
    KONTOR_TRY(readFirstRows(reader, spec, question, answer));
    return answer;
}

Result<Answer> answerBySql(Reader &reader, const ListSpec &spec, const Question &question)
{
    Answer answer;
    if (question.isCount) {
        KONTOR_LET(count, countRows(reader, spec, ListQuery{question.search, question.where, {}, -1, 0, {}}));
        answer.count = count;
        return answer;
    }
    if (question.overlay.isEmpty()) {
        if (question.search.isEmpty() && question.sort.isEmpty()) {
            KONTOR_LET(handles, listHandles(reader, spec, question.where));
            answer.handles = handles;
            answer.total = handles.size();
        } else {
            KONTOR_LET(handles, orderedHandles(reader, spec, question.where, question));
            KONTOR_LET(total, countRows(reader, spec, ListQuery{{}, question.where, {}, -1, 0, {}}));
            answer.handles = handles;
            answer.total = total;
        }
    } else {
        // Everything in order, and of that what the conditions or the overlay let in.
        KONTOR_LET(ordered, orderedHandles(reader, spec, {}, question));
        KONTOR_LET(passing, listHandles(reader, spec, question.where));
        const QSet<qint64> excluded = setOf(question.overlay.exclude);
        const QSet<qint64> in = (setOf(passing) + setOf(question.overlay.include)) - excluded;
        std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(answer.handles),
                     [&](qint64 handle) { return in.contains(handle); });
        answer.total = in.size();
    }
    answer.count = answer.handles.size();
    KONTOR_TRY(readFirstRows(reader, spec, question, answer));
    return answer;
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listcounts.h"

#include "items/handleset.h"

namespace kontor::items
{

ListCounts::ListCounts(std::shared_ptr<ListIndex> listIndex, QObject *parent)
    : QObject(parent)
    , m_index(std::move(listIndex))
    , m_rest(this)
{
    connect(m_index.get(), &ListIndex::changed, this, &ListCounts::takeChanged);
    // Who looks after whom, who may see what: any row may pass now, though none of the list changed.
    connect(&m_index->store(), &Store::committed, this, [this](const Changes &changes) {
        if (movesRights(changes))
            takeChanged({});
    });
    connect(&m_rest, &QuietTimer::quiet, this, &ListCounts::begin);
}

void ListCounts::setQuestions(const QList<QList<Condition>> &questions, const QString &typed)
{
    const QString search = typed.trimmed();
    const bool isSameSearch = search == m_search;
    const bool isKnown =
        isSameSearch && std::equal(m_asked.cbegin(), m_asked.cend(), questions.cbegin(), questions.cend(),
                                   [](const Asked &older, const auto &where) { return older.where == where; });
    if (isKnown)
        return;
    QList<Asked> asked;
    for (const QList<Condition> &where : questions) {
        const auto known = std::find_if(m_asked.cbegin(), m_asked.cend(),
                                        [&where](const Asked &older) { return older.where == where; });
        asked << (known != m_asked.cend() ? *known : Asked{where, std::make_shared<HandleSet>(), {}, -1, true});
        // Who asked remembers what was found: the next letter looks at that alone.
        if (!isSameSearch)
            asked.last() = {where, std::make_shared<HandleSet>(), asked.last().asker, -1, true};
    }
    m_search = search;
    m_asked = asked;
    m_running.removeIf([this](const Asked &older) {
        return std::none_of(m_asked.cbegin(), m_asked.cend(),
                            [&older](const Asked &one) { return one.passing == older.passing; });
    });
    m_isTold = false;
    begin();
}

QList<qint64> ListCounts::counts() const
{
    QList<qint64> counts;
    for (const Asked &asked : m_asked)
        counts << asked.count;
    return counts;
}

void ListCounts::recount()
{
    markStale();
    begin();
}

void ListCounts::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    if (!m_rest.isActive() || counts().contains(-1))
        begin();
}

void ListCounts::takeChanged(const QList<qint64> &handles)
{
    m_touched << handles;
    if (handles.isEmpty() || m_touched.size() > patchAtMost || !m_search.isEmpty())
        markStale();
    m_rest.call();
}

void ListCounts::markStale()
{
    m_touched.clear();
    for (Asked &asked : m_asked)
        asked.isStale = true;
}

void ListCounts::begin()
{
    if (m_isRunning || !m_isAwake)
        return;
    m_rest.stop();
    if (m_asked.isEmpty()) {
        m_touched.clear();
        return;
    }
    for (Asked &asked : m_asked)
        if (std::exchange(asked.isStale, false))
            m_running << asked;
    m_runningTouched = std::exchange(m_touched, {});
    m_isRunning = true;
    step();
}

void ListCounts::step()
{
    if (!m_running.isEmpty())
        return m_search.isEmpty() ? countAll(m_running.takeFirst()) : countFound(m_running.takeFirst());
    if (!m_runningTouched.isEmpty())
        return countTouched();
    m_isRunning = false;
    const bool isAllKnown = !counts().contains(-1);
    if (isAllKnown && !std::exchange(m_isTold, true))
        Q_EMIT counted();
    const bool isMore = !m_touched.isEmpty() ||
                        std::any_of(m_asked.cbegin(), m_asked.cend(), [](const Asked &asked) { return asked.isStale; });
    // What was asked meanwhile is not kept waiting; what was changed has a rest of its own.
    if (isMore && (!isAllKnown || !m_rest.isActive()))
        begin();
}

void ListCounts::countAll(const Asked &asked)
{
    const auto told = m_index->store().read<QList<Told>>(
        [spec = &m_index->spec(), where = asked.where, passing = asked.passing](Reader &reader) -> Result<QList<Told>> {
            passing->clear();
            KONTOR_TRY(eachHandle(reader, *spec, where, [&passing](qint64 handle) {
                passing->set(handle, true);
                return true;
            }));
            return QList<Told>{{passing, passing->count()}};
        },
        JobThread::Priority::Background);
    whenDone(told, this, [this](const Result<QList<Told>> &done) { take(done); });
}

void ListCounts::countFound(const Asked &asked)
{
    Question question;
    question.search = m_search;
    question.where = asked.where;
    question.isCount = true;
    whenDone(
        m_index->ask(asked.asker, question, JobThread::Priority::Background), this,
        [this, passing = asked.passing](const Result<Answer> &answer) {
            take(answer.transform([&passing](const Answer &found) { return QList<Told>{{passing, found.count}}; }));
        });
}

void ListCounts::countTouched()
{
    const auto told = m_index->store().read<QList<Told>>(
        [spec = &m_index->spec(), questions = m_asked,
         handles = std::exchange(m_runningTouched, {})](Reader &reader) -> Result<QList<Told>> {
            QList<Told> all;
            for (const Asked &asked : questions) {
                if (asked.isStale)
                    continue;
                KONTOR_LET(passing, handlesPassing(reader, *spec, handles, asked.where));
                for (const qint64 handle : handles)
                    asked.passing->set(handle, passing.contains(handle));
                all << Told{asked.passing, asked.passing->count()};
            }
            return all;
        },
        JobThread::Priority::Background);
    whenDone(told, this, [this](const Result<QList<Told>> &done) { take(done); });
}

void ListCounts::take(const Result<QList<Told>> &told)
{
    if (!told) {
        // The next commit, or whoever asks, tries again.
        m_running.clear();
        m_runningTouched.clear();
        m_isRunning = false;
        markStale();
        Q_EMIT failed(told.error());
        return;
    }
    for (const Told &one : *told)
        for (Asked &asked : m_asked)
            if (asked.passing == one.passing)
                asked.count = one.count;
    m_isTold = false;
    step();
}

} // namespace kontor::items

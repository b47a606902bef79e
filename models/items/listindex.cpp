// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listindex.h"

#include "items/indexbuilder.h"

namespace kontor::items
{

struct ListIndex::Memory {
    IndexData data;
    IndexBuilder builder;
};

namespace
{

/// What the reading thread reports after a step.
struct Report {
    bool hasHandles = false;
    bool isAmid = false;
    IndexNeeds ready;
    Patched patched;
};

void finish(const std::shared_ptr<QPromise<Result<Answer>>> &promise, const Result<Answer> &answer)
{
    promise->addResult(answer);
    promise->finish();
}

Result<Answer> cancelled()
{
    return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

ListIndex::ListIndex(Store &store, const ListSpec &spec, const QString &language, qint64 sqlUpTo)
    : m_store(store)
    , m_spec(spec)
    , m_language(language)
    , m_sqlUpTo(sqlUpTo)
    , m_memory(std::make_shared<Memory>())
    , m_size(spec.id.isEmpty() ? Size::Small : Size::Unknown)
{
    connect(&store, &Store::committed, this, &ListIndex::takeChanges);
}

ListIndex::~ListIndex()
{
    startAnew();
}

QFuture<Result<Answer>> ListIndex::askFirst(const Asker &asker, const Question &question)
{
    return m_store.read<Answer>(
        asker.lane, [spec = &m_spec, question](Reader &reader) { return answerFirst(reader, *spec, question); });
}

QFuture<Result<Answer>> ListIndex::ask(const Asker &asker, const Question &question, JobThread::Priority priority)
{
    m_waiting.removeIf([&](const Waiting &older) {
        const bool isSuperseded = older.asker.memo == asker.memo;
        if (isSuperseded)
            finish(older.promise, cancelled());
        return isSuperseded;
    });
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    m_waiting << Waiting{asker, question, promise, priority};
    const QFuture<Result<Answer>> future = promise->future();
    pump();
    return future;
}

void ListIndex::prepare(const Question &question)
{
    const IndexNeeds needs = needsOf(m_spec, question);
    m_prepared.texts = m_prepared.texts || needs.texts;
    for (const QByteArray &key : needs.columns)
        if (!m_prepared.columns.contains(key))
            m_prepared.columns << key;
    pump();
}

bool ListIndex::has(const IndexNeeds &needs) const
{
    return m_hasHandles && (m_ready.texts || !needs.texts) &&
           std::all_of(needs.columns.begin(), needs.columns.end(),
                       [this](const QByteArray &key) { return m_ready.columns.contains(key); });
}

// What the list leaves out (archived customers) is not in memory.
bool ListIndex::bySql(const Question &question) const
{
    return m_size == Size::Small || asksForSilent(m_spec, question.where);
}

void ListIndex::pump()
{
    if (m_isWorking)
        return;
    if (m_size == Size::Unknown) {
        measure();
        return;
    }
    // A half-built part numbers rows as they were when it was begun.
    if (m_size == Size::Large && !m_isAmid && !m_patch.isEmpty()) {
        patch();
        return;
    }
    m_waiting.removeIf([this](const Waiting &waiting) {
        const bool isReady = bySql(waiting.question) || has(needsOf(m_spec, waiting.question));
        if (isReady)
            answer(waiting);
        return isReady;
    });
    if (m_size == Size::Small)
        return;
    if (m_isAmid)
        build(m_building);
    else if (!m_waiting.isEmpty())
        build(needsOf(m_spec, m_waiting.first().question));
    else if (!has(m_prepared))
        build(m_prepared);
}

void ListIndex::measure()
{
    m_isWorking = true;
    const auto isLarge = m_store.read<bool>([spec = &m_spec, limit = m_sqlUpTo](Reader &reader) -> Result<bool> {
        qint64 rows = 0;
        KONTOR_TRY(eachHandle(reader, *spec, {}, [&](qint64) { return ++rows <= limit; }));
        return rows > limit;
    });
    whenDone(isLarge, this, [this](const Result<bool> &found) {
        m_isWorking = false;
        if (!found) {
            failWaiting(found.error());
            return;
        }
        m_size = *found ? Size::Large : Size::Small;
        pump();
    });
}

void ListIndex::answer(const Waiting &waiting)
{
    const Lane &lane = waiting.asker.lane;
    const auto newest = lane.newest();
    const quint64 ticket = newest->load() + 1; // read() below takes it
    const auto isStale = [newest, ticket] { return newest->load() != ticket; };
    std::function<Result<Answer>(Reader &)> question;
    if (bySql(waiting.question))
        question = [spec = &m_spec, asked = waiting.question](Reader &reader) {
            return answerBySql(reader, *spec, asked);
        };
    else
        question = [spec = &m_spec, memory = m_memory, memo = waiting.asker.memo, asked = waiting.question, isStale](
                       Reader &reader) { return answerFromIndex(reader, *spec, memory->data, *memo, asked, isStale); };
    whenDone(m_store.read<Answer>(lane, question, waiting.priority), this,
             [promise = waiting.promise](const Result<Answer> &done) { finish(promise, done); });
}

void ListIndex::build(const IndexNeeds &needs)
{
    m_isWorking = true;
    m_building = needs;
    const auto step = m_store.read<Report>(
        [spec = &m_spec, language = m_language, memory = m_memory, needs](Reader &reader) -> Result<Report> {
            KONTOR_TRY(memory->builder.step(reader, *spec, language, needs, memory->data));
            const IndexData &data = memory->data;
            return Report{data.hasHandles, memory->builder.isAmid(), {data.hasTexts, data.ranks.keys()}, {}};
        },
        JobThread::Priority::Background);
    whenDone(step, this, [this, memory = m_memory](const Result<Report> &report) {
        m_isWorking = false;
        if (memory != m_memory) { // began anew meanwhile
            pump();
        } else if (!report && report.error().rule == u"handles_not_unique") {
            m_size = Size::Small;
            pump();
        } else if (!report) {
            startAnew();
            failWaiting(report.error());
        } else {
            m_hasHandles = report->hasHandles;
            m_isAmid = report->isAmid;
            m_ready = report->ready;
            pump();
        }
    });
}

void ListIndex::patch()
{
    m_isWorking = true;
    const auto done = m_store.read<Report>(
        [spec = &m_spec, language = m_language, memory = m_memory, patch = m_patch](Reader &reader) -> Result<Report> {
            IndexData &data = memory->data;
            Report report;
            if (data.hasHandles) {
                KONTOR_LET(patched, patchIndex(reader, *spec, language, patch, data));
                report.patched = patched;
            }
            report.hasHandles = data.hasHandles;
            report.ready = {data.hasTexts, data.ranks.keys()};
            return report;
        });
    const bool isEveryRowStale = m_patch.isEveryRowStale || !m_hasHandles;
    m_patch = {};
    whenDone(done, this, [this, isEveryRowStale, memory = m_memory](const Result<Report> &report) {
        m_isWorking = false;
        if (memory != m_memory) {
            pump();
            return;
        }
        // Half a patch is none: whatever went wrong, the file itself knows better.
        if (!report || report->patched.isTooMuch) {
            startAnew();
            Q_EMIT changed({});
            pump();
            return;
        }
        m_hasHandles = report->hasHandles;
        m_ready = report->ready;
        if (isEveryRowStale)
            Q_EMIT changed({});
        else if (!report->patched.handles.isEmpty())
            Q_EMIT changed(report->patched.handles);
        pump();
    });
}

void ListIndex::startAnew()
{
    // Freeing a hundred megabytes takes a while: not on the window's thread.
    m_store.read<bool>([old = std::move(m_memory)](Reader &) mutable -> Result<bool> {
        old.reset();
        return true;
    });
    m_memory = std::make_shared<Memory>();
    m_size = m_spec.id.isEmpty() ? Size::Small : Size::Unknown;
    m_hasHandles = false;
    m_isAmid = false;
    m_ready = {};
    m_patch = {};
}

void ListIndex::failWaiting(const Error &error)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &asked : waiting)
        finish(asked.promise, tl::unexpected<Error>(error));
}

} // namespace kontor::items

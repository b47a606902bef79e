// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listmodel.h"

#include "items/liststeps.h"

namespace kontor::items
{

namespace
{

// Above this many single steps a reset is cheaper for every view, and nobody could follow them anyway.
constexpr int stepsAtMost = 50;

} // namespace

ListModel::ListModel(std::shared_ptr<ListIndex> listIndex, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(std::move(listIndex))
    , m_rest(this)
    , m_pages(std::make_unique<RowPages>(*m_index, m_handles))
{
    m_askTimer.setSingleShot(true);
    connect(&m_askTimer, &QTimer::timeout, this, &ListModel::ask);
    connect(&m_rest, &QuietTimer::quiet, this, &ListModel::refresh);
    connect(m_index.get(), &ListIndex::changed, this, &ListModel::takeChanged);
    connect(m_pages.get(), &RowPages::failed, this, &ListModel::failed);
    connect(m_pages.get(), &RowPages::arrived, this, [this](int first, int last) {
        if (columnCount() > 0 && last < rowCount())
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
    QList<QByteArray> shown;
    for (const ListColumn &column : spec().columns)
        if (column.title && column.isShown)
            shown << column.key;
    setColumns(shown);
}

void ListModel::setColumns(const QList<QByteArray> &keys)
{
    QList<QByteArray> known;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(known),
                 [this](const QByteArray &key) { return spec().column(key); });
    if (known == m_columns)
        return;
    beginResetModel();
    m_columns = known;
    m_question.columns = known;
    if (m_readsWholeRows)
        for (const ListColumn &column : spec().columns)
            if (!known.contains(column.key))
                m_question.columns << column.key;
    m_pages->setColumns(m_question.columns);
    endResetModel();
    // Rows of an answer that is under way have the old cells.
    if (m_isBusy || m_state == State::Loading) {
        ++m_asked;
        askSoon(m_isNewQuestion);
    }
}

void ListModel::readWholeRows()
{
    m_readsWholeRows = true;
    setColumns(std::exchange(m_columns, {}));
}

void ListModel::change(const std::function<void(Question &)> &edit)
{
    const Question before = m_question;
    edit(m_question);
    if (before != m_question)
        askSoon(true);
}

void ListModel::setSearch(const QString &typed)
{
    change([&](Question &question) { question.search = typed; });
}

void ListModel::setConditions(const QList<Condition> &where)
{
    change([&](Question &question) { question.where = where; });
}

void ListModel::setSort(const QList<SortKey> &sort)
{
    change([&](Question &question) { question.sort = sort; });
}

void ListModel::setOverlay(const Overlay &overlay)
{
    change([&](Question &question) { question.overlay = overlay; });
}

void ListModel::refresh()
{
    askSoon(false);
}

void ListModel::prepareSearch()
{
    m_index->prepare({QStringLiteral("a"), {}, {}, {}, {}});
}

void ListModel::takeChanged(const QList<qint64> &handles)
{
    m_pages->markStale(handles);
    m_isOutdated = true;
    if (m_pace == Pace::AtOnce)
        askSoon(false);
    else if (m_pace == Pace::WhenQuiet)
        m_rest.call();
}

void ListModel::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    m_rest.stop();
    // Who looks now does not wait for what was asked behind everything else.
    if (pace == Pace::AtOnce && (m_isOutdated || m_isBusy))
        askSoon(false);
    else if (pace == Pace::WhenQuiet && m_isOutdated)
        m_rest.call();
}

void ListModel::askSoon(bool isNewQuestion)
{
    m_isNewQuestion = m_isNewQuestion || isNewQuestion;
    if (!m_askTimer.isActive())
        m_askTimer.start(0);
}

void ListModel::ask()
{
    setState(m_state, true);
    const quint64 ticket = ++m_asked;
    m_isOutdated = false;
    m_rest.stop();
    const bool isFirst = m_state == State::Loading;
    const auto priority = m_pace == Pace::AtOnce ? JobThread::Priority::Urgent : JobThread::Priority::Background;
    const auto answer = isFirst ? m_index->askFirst(m_asker, m_question) : m_index->ask(m_asker, m_question, priority);
    whenDone(answer, this, [this, ticket](const Result<Answer> &done) {
        if (ticket != m_asked)
            return;
        if (done)
            take(*done);
        else if (done.error().kind != Error::Kind::Cancelled)
            take(done.error());
    });
}

void ListModel::take(const Error &error)
{
    m_error = error;
    setState(State::Failed, false);
    Q_EMIT failed(error);
}

void ListModel::take(const Answer &answer)
{
    const qint64 oldCount = m_state == State::Loading ? -1 : count();
    const qint64 oldTotal = m_total;
    const bool isMoreComing = answer.isPartial || (m_state == State::Loading && !m_question.isPlain());
    m_pages->put(answer.rows);
    m_total = answer.total;
    show(answer);
    m_isNewQuestion = false;
    setState(State::Ready, isMoreComing);
    if (oldCount != count() || oldTotal != m_total)
        Q_EMIT countChanged();
    Q_EMIT refreshed();
    if (isMoreComing)
        askSoon(!m_question.isPlain());
}

void ListModel::show(const Answer &answer)
{
    if (m_isNewQuestion || !(m_isPartial ? showTheRest(answer) : showBySteps(answer))) {
        beginResetModel();
        m_handles = answer.handles;
        m_pages->forgetPlaces();
        endResetModel();
    }
    m_isPartial = answer.isPartial;
}

bool ListModel::showTheRest(const Answer &answer)
{
    if (answer.handles.size() <= m_handles.size() ||
        !std::equal(m_handles.begin(), m_handles.end(), answer.handles.begin()))
        return false;
    beginInsertRows({}, count(), int(answer.handles.size()) - 1);
    m_handles = answer.handles;
    endInsertRows();
    return true;
}

bool ListModel::showBySteps(const Answer &answer)
{
    const auto steps = stepsBetween(m_handles, answer.handles, stepsAtMost);
    if (!steps)
        return false;
    for (const ListStep &step : *steps) {
        const int row = int(step.row);
        if (step.kind == ListStep::Kind::Remove) {
            beginRemoveRows({}, row, row);
            m_handles.removeAt(row);
            endRemoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_handles.insert(row, step.handle);
            endInsertRows();
        }
    }
    if (!steps->isEmpty())
        m_pages->forgetPlaces();
    // The same list, but the memory of all models that show it whole is one again.
    m_handles = answer.handles;
    // Stale rows that a view holds painted are asked for again by painting them.
    if (count() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
    return true;
}

void ListModel::setState(State state, bool isBusy)
{
    if (m_state == state && m_isBusy == isBusy)
        return;
    m_state = state;
    m_isBusy = isBusy;
    Q_EMIT stateChanged();
}

} // namespace kontor::items

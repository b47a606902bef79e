// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/liststack.h"

#include "ui/errortext.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>

namespace kontor::ui
{

ListStack::ListStack(items::ListModel *model, QWidget *parent)
    : PageStack(parent)
    , m_model(model)
    , m_view(new ListView(model))
    , m_instead(new EmptyState)
{
    m_view->setFrameShape(QFrame::NoFrame);
    addWidget(m_view);
    addWidget(m_instead);
    // The sentence of an empty list is the list, too: behind it the table alone would never ask again.
    m_view->pace()->setSight(this);
    connect(model, &items::ListModel::stateChanged, this, &ListStack::show);
    connect(model, &items::ListModel::countChanged, this, &ListStack::show);
    connect(model, &items::ListModel::refreshed, this, &ListStack::show);
    connect(m_instead, &EmptyState::actionTriggered, this, [this] {
        if (m_instead->kind() == EmptyState::Kind::Failed) {
            m_model->refresh();
        } else if (isSearched() || m_isFiltered) {
            m_model->setSearch({});
            Q_EMIT clearRequested();
        } else if (isAllSilent()) {
            Q_EMIT silentRequested();
        } else {
            Q_EMIT emptyActionTriggered();
        }
    });
    show();
}

void ListStack::setEmpty(const QString &sentence, const QString &verb)
{
    m_emptySentence = sentence;
    m_emptyVerb = verb;
    show();
}

void ListStack::setAllSilent(const QString &sentence, const QString &verb)
{
    m_silentSentence = sentence;
    m_silentVerb = verb;
    show();
}

void ListStack::setFiltered(bool isFiltered)
{
    m_isFiltered = isFiltered;
    show();
}

bool ListStack::isSearched() const
{
    return !m_model->question().search.trimmed().isEmpty();
}

bool ListStack::isAllSilent() const
{
    return m_silent && m_silent->counts().value(0) > 0;
}

void ListStack::countSilent()
{
    const bool isEmpty = m_model->state() == items::ListModel::State::Ready && m_model->count() == 0;
    const bool isAsked = isEmpty && !isSearched() && !m_isFiltered && !m_silentSentence.isEmpty();
    if (isAsked && !m_silent) {
        m_silent = new items::ListCounts(m_model->listIndex(), this);
        connect(m_silent, &items::ListCounts::counted, this, &ListStack::show);
        m_silent->setQuestions({{{m_model->spec().silence.key, {QStringLiteral("true")}}}});
    }
    if (m_silent)
        m_silent->setAwake(isAsked);
}

void ListStack::show()
{
    using State = items::ListModel::State;
    const bool isFirstLoading = m_model->state() == State::Loading && m_model->count() == 0;
    countSilent();
    m_instead->setDetails({});
    if (m_model->state() == State::Failed && m_model->count() == 0) {
        const bool isRight = m_model->error().kind == Error::Kind::Denied;
        m_instead->setState(isRight ? EmptyState::Kind::NoRight : EmptyState::Kind::Failed, errorText(m_model->error()),
                            isRight ? QString() : tr("Try again"));
        if (!isRight)
            m_instead->setDetails(m_model->error().detail);
    } else if (isFirstLoading) {
        m_instead->setState(EmptyState::Kind::Loading);
    } else if (m_model->count() == 0 && isSearched() && !m_isFiltered) {
        m_instead->setState(EmptyState::Kind::Empty, tr("Nothing found for this search."), tr("Clear the search"));
    } else if (m_model->count() == 0 && m_isFiltered) {
        m_instead->setState(EmptyState::Kind::Empty,
                            isSearched() ? tr("Nothing found for this search and these filters.")
                                         : tr("Nothing found with these filters."),
                            tr("Clear filters"));
    } else if (m_model->count() == 0) {
        m_instead->setState(EmptyState::Kind::Empty, isAllSilent() ? m_silentSentence : m_emptySentence,
                            isAllSilent() ? m_silentVerb : m_emptyVerb);
    } else {
        setCurrentWidget(m_view);
        return;
    }
    setCurrentWidget(m_instead);
}

void ListStack::changeEvent(QEvent *event)
{
    PageStack::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/format.h"
#include "ui/lists/filterrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kontor::ui
{

ListPage::ListPage(const Context &context, const ListSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_model(new items::ListModel(context.indexes.of(spec), this))
    , m_header(new PageHeader)
    , m_stack(new ListStack(m_model))
    , m_filters(nullptr)
{
    auto *column = new QVBoxLayout(this);
    const Metrics sizes = metrics(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    m_filters = new FilterRow(m_stack->view(), context.store, this);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_stack);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    m_stack->view()->setFitsWidth(true);
    m_stack->view()->rememberIn(context.settings, context.session.login, QString::fromUtf8(spec.kind));
    connect(m_model, &items::ListModel::refreshed, this, [this, &store = context.store] {
        describe();
        m_asOf = store.calendar().nowUtcMs();
        tellAsOf();
    });
    connect(m_stack->view(), &ListView::selectionCountChanged, this, &ListPage::describe);
    connect(m_stack->view(), &ListView::rowActivated, this, [this](qint64 handle) {
        whenDone(m_model->idsFor({handle}), this, [this](const Result<QList<Uuid>> &ids) {
            if (ids && !ids->isEmpty())
                Q_EMIT rowActivated(ids->first());
        });
    });
}

void ListPage::tellAsOf()
{
    if (m_asOf > 0)
        Q_EMIT asOfChanged(m_asOf);
}

void ListPage::describe()
{
    const qint64 count = m_model->count();
    const bool isNarrowed = !m_model->question().search.trimmed().isEmpty() || !m_model->question().where.isEmpty();
    //: below the title of a list, the number of its rows
    QString line = isNarrowed ? tr("%1 found").arg(formatCount(count)) : tr("%n record(s)", nullptr, int(count));
    if (const qint64 selected = m_stack->view()->selectedCount(); selected > 1)
        line += QStringLiteral("  ·  ") + tr("%n selected", nullptr, int(selected));
    m_header->setSub(line);
    if (m_model->question().where.isEmpty())
        Q_EMIT totalChanged(m_model->totalCount());
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listviews.h"
#include "ui/syncstate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kontor::ui
{

ListPage::ListPage(const Context &context, const ListSpec &spec, QWidget *parent, const QString &name)
    : QWidget(parent)
    , m_context(context)
    , m_model(new items::ListModel(context.indexes.of(spec), this))
    , m_header(new PageHeader)
    , m_stack(new ListStack(m_model))
    , m_filters(new FilterRow(m_stack->view(), context.store, this))
    , m_output(new ListOutput(context, m_stack->view(), this))
    , m_views(new ListViews(context, m_stack->view(), m_filters, this, name))
    , m_failure(new NoticeStrip)
    , m_bar(new SelectionBar)
    , m_notes(new QVBoxLayout)
    , m_more(new QPushButton)
    , m_unselect(new QAction(this))
{
    build(context, name.isEmpty() ? QString::fromUtf8(spec.kind) : name);
    m_output->setHeading([this](ListExtract &extract) {
        extract.title = m_header->title();
        extract.filters = m_filters->words();
        extract.asOf = m_asOf > 0 ? formatAsOf(m_asOf) : QString();
    });
    connect(m_model, &items::ListModel::refreshed, this, [this, &store = context.store] {
        describe();
        m_asOf = store.calendar().nowUtcMs();
        tellAsOf();
    });
    connect(&context.sync, &SyncState::changed, this, &ListPage::describe);
    connect(m_model, &items::ListModel::stateChanged, this, &ListPage::showFailure);
    connect(m_failure, &NoticeStrip::triggered, m_model, &items::ListModel::refresh);
    connect(m_filters, &FilterRow::filtersChanged, this,
            [this] { m_stack->setFiltered(!m_filters->filters().isEmpty()); });
    connect(m_stack, &ListStack::clearRequested, m_filters, &FilterRow::clearFilters);
    connect(m_stack, &ListStack::silentRequested, m_filters, &FilterRow::showSilent);
    connect(view(), &ListView::selectionCountChanged, this, &ListPage::takeSelection);
    connect(view(), &ListView::rowActivated, this, [this](qint64 handle) {
        whenDone(m_model->idsFor({handle}), this, [this](const Result<QList<Uuid>> &ids) {
            if (ids && !ids->isEmpty())
                Q_EMIT rowActivated(ids->first());
        });
    });
    connect(view(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillRowMenu(menu);
        menu->popup(view()->viewport()->mapToGlobal(at));
    });
    connect(m_bar, &SelectionBar::clearRequested, m_unselect, &QAction::trigger);
    connect(m_unselect, &QAction::triggered, this, [this] {
        view()->selectHandles({});
        view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_more, &QPushButton::clicked, this, &ListPage::openMore);
    auto *edit = new QShortcut(Qt::Key_F2, view());
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, [this] { openRow(view()->currentIndex().row()); });
    retranslate();
    takeSelection();
}

void ListPage::build(const Context &context, const QString &name)
{
    auto *column = new QVBoxLayout(this);
    const Metrics sizes = metrics(this);
    column->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.block);
    column->setSpacing(sizes.block);
    auto *card = new Card(Card::Inside::List);
    card->addList(m_stack);
    card->addList(m_bar, 0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addLayout(m_notes);
    column->addWidget(m_failure);
    column->addWidget(m_output->strip());
    column->addWidget(card, 1);
    m_header->addWidget(m_views->button());
    m_header->addWidget(m_filters->columnsButton());
    m_header->addWidget(m_more);
    m_failure->setObjectName(QStringLiteral("listFailure"));
    m_more->setAutoDefault(false);
    m_more->setIcon(icon(QStringLiteral("more")));
    view()->setFitsWidth(true);
    view()->setContextMenuPolicy(Qt::CustomContextMenu);
    view()->rememberIn(context.settings, context.session.login, name);
    m_filters->rememberIn(context.settings, context.session.login, name);
    m_unselect->setShortcut(Qt::Key_Escape);
    m_unselect->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view()->addAction(m_unselect);
    m_bar->addAction(m_output->copyAction());
    // It has its room before it comes: the row under the mouse must not give way to a button between two clicks.
    QSizePolicy room = m_bar->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(room);
    keepClear(m_bar);
}

void ListPage::addNote(QWidget *note)
{
    m_notes->addWidget(note);
}

QAction *ListPage::addSelectionAction(const SelectionAction &action)
{
    auto *made = new QAction(action.text(), this);
    made->setObjectName(action.name);
    if (!action.iconName.isEmpty())
        made->setIcon(icon(action.iconName));
    made->setShortcut(action.key);
    // What takes records away needs the keyboard in the list; the others work while the page is to be seen.
    if (action.key == QKeySequence(QKeySequence::Delete))
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view()->addAction(made);
    connect(made, &QAction::triggered, this, [this, action] { runOnSelection(action); });
    m_actions.append({action, made});
    m_bar->addAction(made);
    takeSelection();
    return made;
}

void ListPage::runOnSelection(const SelectionAction &action)
{
    if (view()->selectedCount() > mostOfSelection) {
        m_context.toasts.show(
            tr("At most %1 records can be changed at once. Select fewer.").arg(formatCount(mostOfSelection)));
        return;
    }
    whenDone(m_model->idsFor(view()->selectedHandles()), this, [this, action](const Result<QList<Uuid>> &ids) {
        if (!ids)
            m_context.toasts.showError(errorText(ids.error()));
        else if (!ids->isEmpty())
            action.run(*ids);
    });
}

void ListPage::takeSelection()
{
    const qint64 count = view()->selectedCount();
    for (const auto &[of, action] : std::as_const(m_actions))
        action->setEnabled(count > 0 && (!of.isPossible || of.isPossible()));
    m_unselect->setEnabled(count > 0);
    // One row that is merely clicked needs no bar, unless there is something to do with it.
    m_bar->setCount(count > 1 || !m_actions.isEmpty() ? count : 0);
}

void ListPage::fillRowMenu(QMenu *menu)
{
    const int row = view()->currentIndex().row();
    QAction *open = menu->addAction(tr("Open"), this, [this, row] { openRow(row); });
    open->setShortcut(Qt::Key_Return);
    open->setEnabled(row >= 0);
    menu->addSeparator();
    for (const auto &[of, action] : std::as_const(m_actions))
        menu->addAction(action);
    menu->addSeparator();
    menu->addActions({m_output->copyAction(), m_output->exportSelectionAction(), m_unselect});
}

void ListPage::openRow(int row)
{
    if (const qint64 handle = m_model->handleAt(row); handle != items::noHandle)
        Q_EMIT view()->rowActivated(handle);
}

void ListPage::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_output->copyAction(), m_output->exportAction(), m_output->exportSelectionAction(), m_output->printAction()});
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

// Older rows may stand there while the newest question failed: that has to be said.
void ListPage::showFailure()
{
    if (m_model->state() == items::ListModel::State::Failed && m_model->count() > 0)
        m_failure->warn(
            tr("The list could not be read anew and shows what it was: %1").arg(errorText(m_model->error())),
            tr("Try again"));
    else if (!m_model->isBusy())
        m_failure->finish();
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
    if (const QString stale = m_context.sync.staleWords(); !stale.isEmpty())
        line += QStringLiteral("  ·  ") + stale;
    m_header->setSub(line);
    if (m_model->question().where.isEmpty())
        Q_EMIT totalChanged(m_model->totalCount());
}

void ListPage::retranslate()
{
    m_more->setAccessibleName(tr("Copy, export, print"));
    m_more->setToolTip(m_more->accessibleName());
    m_unselect->setText(tr("Clear selection"));
    m_output->retranslate();
    for (const auto &[of, action] : std::as_const(m_actions))
        action->setText(of.text());
    describe();
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui

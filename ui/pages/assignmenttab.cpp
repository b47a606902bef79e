// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assignmenttab.h"

#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "ui/errortext.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/effecttext.h"
#include "ui/pages/formundo.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSpacerItem>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace kontor::ui
{

AssignmentTab::AssignmentTab(const Context &context, QUndoStack &steps, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_moves(steps)
    , m_available(new CustomerBox(context, CustomerBox::Side::Available))
    , m_assigned(new CustomerBox(context, CustomerBox::Side::Assigned))
    , m_effectLine(new EffectLine)
    , m_middle(new QVBoxLayout)
    , m_aboveButtons(new QSpacerItem(0, 0))
{
    const Metrics sizes = metrics(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes.block, 0, 0);
    column->setSpacing(sizes.block);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(sizes.block);
    m_middle->setSpacing(sizes.gap);
    m_middle->addSpacerItem(m_aboveButtons);
    const auto selected = [](CustomerBox *box) { return box->view()->selectedHandles(); };
    const auto all = [](CustomerBox *box) { return box->model()->handles(); };
    const QList<QToolButton *> buttons = {
        addButton(QStringLiteral("chevron-right"), [=, this] { moveToAssigned(selected(m_available)); }),
        addButton(QStringLiteral("chevron-double-right"), [=, this] { moveToAssigned(all(m_available)); }),
        addButton(QStringLiteral("chevron-left"), [=, this] { moveToAvailable(selected(m_assigned)); }),
        addButton(QStringLiteral("chevron-double-left"), [=, this] { moveToAvailable(all(m_assigned)); }),
    };
    for (QToolButton *button : buttons)
        m_middle->addWidget(button);
    m_middle->addSpacing(sizes.block);
    m_middle->addWidget(addButton(QStringLiteral("paste"), [this] { pasteFromClipboard(true); }));
    m_middle->addWidget(addButton(QStringLiteral("undo"), [this] { m_moves.steps().undo(); }));
    m_middle->addWidget(addButton(QStringLiteral("redo"), [this] { m_moves.steps().redo(); }));
    m_middle->addStretch(1);
    boxes->addWidget(m_available, 1);
    boxes->addLayout(m_middle);
    boxes->addWidget(m_assigned, 1);
    column->addLayout(boxes, 1);
    column->addWidget(m_effectLine);
    keepClear(m_effectLine);

    connect(m_available, &CustomerBox::moveRequested, this, [=, this] { moveToAssigned(selected(m_available)); });
    connect(m_assigned, &CustomerBox::moveRequested, this, [=, this] { moveToAvailable(selected(m_assigned)); });
    connect(m_assigned, &CustomerBox::dropped, this, [this](const QList<qint64> &handles) {
        if (handles.isEmpty() || m_available->model()->rowOfHandle(handles.first()) >= 0)
            return moveToAssigned(handles);
        // From another editor, or from a list: the search may hide them here.
        whenDone(m_available->model()->idsFor(handles), this, [this](const Result<QList<Uuid>> &ids) {
            if (ids)
                move({m_submandant, *ids, {}});
        });
    });
    connect(m_available, &CustomerBox::dropped, this, [this](const QList<qint64> &handles) {
        if (handles.isEmpty() || m_assigned->model()->rowOfHandle(handles.first()) >= 0)
            return moveToAvailable(handles);
        whenDone(m_available->model()->idsFor(handles), this, [this](const Result<QList<Uuid>> &ids) {
            if (ids)
                move({m_submandant, {}, *ids});
        });
    });
    connect(&m_moves, &PendingMoves::changed, this, &AssignmentTab::showPending);
    connect(&m_moves, &PendingMoves::stepped, this, [this] {
        bringToSight(m_available);
        if (unsavedCount() == 0)
            say(tr("All moves are taken back; there is nothing to save."));
    });
    connect(&steps, &QUndoStack::indexChanged, this, &AssignmentTab::dressButtons);
    connect(&context.store, &Store::committed, this, [this](const Changes &changes) {
        // Its own save is told by its answer. Who sees a customer hangs on more than the customer.
        const QList<QByteArray> &tables = lists::customers().tables;
        if (!m_isSaving && unsavedCount() > 0 &&
            std::any_of(tables.begin(), tables.end(), [&](const QByteArray &table) { return changes.touches(table); }))
            settleWithStore();
    });
    for (CustomerBox *box : {m_available, m_assigned}) {
        connect(box, &CustomerBox::pasteRequested, this, [=, this] { pasteFromClipboard(box == m_assigned); });
        connect(box->view(), &ListView::selectionCountChanged, this, &AssignmentTab::dressButtons);
        connect(box->model(), &items::ListModel::refreshed, this, &AssignmentTab::dressButtons);
    }
    connect(m_assigned->model(), &items::ListModel::refreshed, this,
            [this] { Q_EMIT assignedCountChanged(m_assigned->model()->totalCount()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        const bool isRight = m_assigned->isAncestorOf(window()->focusWidget());
        (isRight ? m_assigned : m_available)->search()->setFocus(Qt::ShortcutFocusReason);
    });
    retranslate();
    dressButtons();
}

void AssignmentTab::setSubmandant(const Uuid &submandant, const QString &name)
{
    const bool isOther = submandant != m_submandant;
    m_submandant = submandant;
    m_name = name;
    m_available->setSubmandant(submandant, name);
    m_assigned->setSubmandant(submandant, name);
    if (isOther)
        discard();
}

// Rows that are moved stand in one box; those dropped where they came from stay.
void AssignmentTab::moveToAssigned(const QList<qint64> &handles)
{
    if (handles.isEmpty() || m_available->model()->rowOfHandle(handles.first()) < 0)
        return;
    followMove(handles, m_available, m_assigned);
    m_moved = tr("%n customer(s) moved to %1.", nullptr, int(handles.size())).arg(m_name);
    m_moves.assign(handles, tr("Assign %n customer(s)", nullptr, int(handles.size())));
}

void AssignmentTab::moveToAvailable(const QList<qint64> &handles)
{
    if (handles.isEmpty() || m_assigned->model()->rowOfHandle(handles.first()) < 0)
        return;
    followMove(handles, m_assigned, m_available);
    m_moved = tr("%n customer(s) moved to the available customers.", nullptr, int(handles.size()));
    m_moves.withdraw(handles, tr("Withdraw %n customer(s)", nullptr, int(handles.size())));
}

// The hand goes on where it was; what was moved is marked on the other side, once it stands there.
void AssignmentTab::followMove(const QList<qint64> &handles, CustomerBox *from, CustomerBox *to)
{
    const int next = from->view()->currentIndex().row();
    m_isFollowing = true;
    from->view()->selectHandles({});
    auto *once = new QObject(this);
    connect(to->model(), &items::ListModel::refreshed, once, [once, to, handles] {
        to->view()->selectHandles(handles);
        once->deleteLater();
    });
    auto *stay = new QObject(this);
    connect(from->model(), &items::ListModel::refreshed, stay, [this, stay, from, to, next] {
        stay->deleteLater();
        m_isFollowing = false;
        const int rows = from->model()->rowCount();
        if (rows > 0)
            from->view()->selectRow(qBound(0, next, rows - 1));
        else if (from->view()->hasFocus())
            to->view()->setFocus();
        dressButtons();
    });
}

void AssignmentTab::showPending()
{
    const QList<qint64> toAssign = m_moves.toAssign().values();
    const QList<qint64> toWithdraw = m_moves.toWithdraw().values();
    m_available->setOverlay({toWithdraw, toAssign});
    m_assigned->setOverlay({toAssign, toWithdraw});
    previewEffect();
    dressButtons();
    Q_EMIT unsavedChanged();
}

void AssignmentTab::resolveChange(std::function<void(const AssignmentChange &)> done)
{
    const Uuid submandant = m_submandant;
    const QList<qint64> toWithdraw = m_moves.toWithdraw().values();
    whenDone(m_available->model()->idsFor(m_moves.toAssign().values()), this,
             [this, submandant, toWithdraw, done = std::move(done)](const Result<QList<Uuid>> &assign) {
                 whenDone(m_assigned->model()->idsFor(toWithdraw), this,
                          [submandant, assign, done](const Result<QList<Uuid>> &withdraw) {
                              if (assign && withdraw)
                                  done({submandant, *assign, *withdraw});
                          });
             });
}

void AssignmentTab::previewEffect()
{
    const quint64 asked = ++m_previewed;
    m_resolved.reset();
    if (unsavedCount() == 0) {
        // What was moved back to where it is stored is heard, too, though there is no line to see.
        if (!m_moved.isEmpty())
            say({});
        m_effectLine->setText({});
        return;
    }
    resolveChange([this, asked](const AssignmentChange &change) {
        if (asked != m_previewed)
            return;
        m_resolved = change;
        Q_EMIT pendingKnown(change);
        const auto effect = m_context.store.read<AssignmentEffect>(
            m_previews, [change](Reader &reader) { return previewAssignments(reader, change); });
        whenDone(effect, this, [this, asked](const Result<AssignmentEffect> &answer) {
            if (asked != m_previewed)
                return;
            if (answer)
                showEffect(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                m_effectLine->setText(errorText(answer.error()));
        });
    });
}

void AssignmentTab::showEffect(const AssignmentEffect &effect)
{
    m_effect = effect;
    say(effectText(effect));
}

// To those as well who cannot see the line, nor the rows that have just changed sides.
void AssignmentTab::say(const QString &sentence)
{
    m_effectLine->setText(sentence);
    if (!m_moved.isEmpty())
        m_effectLine->setAccessibleName(std::exchange(m_moved, {}) + u' ' + sentence);
    QAccessibleEvent told(m_effectLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void AssignmentTab::save(std::function<void(const Result<Receipt> &)> done)
{
    if (unsavedCount() == 0)
        return done(Receipt());
    // The preview is of no interest any more; a saving must not wait behind it.
    static_cast<void>(m_context.store.read<int>(m_previews, [](Reader &) -> Result<int> { return 0; }));
    const auto saveChange = [this, assigned = m_moves.toAssign(), withdrawn = m_moves.toWithdraw(),
                             done = std::move(done)](const AssignmentChange &change) {
        const auto saved = m_context.store.perform(commands::assignCustomers, m_name, [change](Door &door) -> Result<> {
            KONTOR_TRY(saveAssignments(door, change));
            return {};
        });
        m_isSaving = true;
        whenDone(saved, this, [=, this](const Result<Receipt> &receipt) {
            m_isSaving = false;
            // The pending moves stay after a refusal: nothing that a person did is lost.
            if (receipt)
                m_moves.noteSaved(assigned, withdrawn);
            else
                settleWithStore();
            done(receipt);
        });
    };
    if (m_resolved)
        saveChange(*m_resolved);
    else
        resolveChange(saveChange);
}

void AssignmentTab::retranslate()
{
    const QStringList names = {tr("Assign the selected customers"),
                               tr("Assign all customers found"),
                               tr("Withdraw the selected customers"),
                               tr("Withdraw all customers found"),
                               tr("Paste a column of customer numbers: they are assigned"),
                               tr("Take the last change back"),
                               tr("Do again what was taken back")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAccessibleName(names[i]);
        m_buttons[i]->setToolTip(names[i]);
    }
    if (unsavedCount() > 0)
        showEffect(m_effect);
}

void AssignmentTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitButtons();
}

} // namespace kontor::ui

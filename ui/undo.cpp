// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo.h"

#include "store/operations/commands.h"
#include "store/operations/undo.h"
#include "ui/errortext.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace kontor::ui
{

Undo::Undo(Store &store, ToastStack &toasts, ShellActions &actions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_toasts(toasts)
    , m_actions(actions)
{
    connect(&m_actions, &ShellActions::undoRequested, this, [this] {
        if (m_steps)
            undoIn(*m_steps);
        else
            undoLast();
    });
    connect(&m_actions, &ShellActions::redoRequested, this, [this] {
        if (m_steps)
            redoIn(*m_steps);
        else
            redoLast();
    });
    offer();
}

void Undo::follow(QUndoStack &steps, QWidget *page)
{
    m_followed.insert(page, &steps);
    page->installEventFilter(this);
    connect(page, &QObject::destroyed, this, [this](QObject *gone) { m_followed.remove(gone); });
    connect(&steps, &QUndoStack::indexChanged, this, &Undo::offer);
}

// A window that goes into the taskbar is no other page.
bool Undo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Show;
    if ((isShown || event->type() == QEvent::Hide) && !event->spontaneous()) {
        QUndoStack *steps = m_followed.value(watched);
        if (isShown && static_cast<QWidget *>(watched)->window() == m_actions.window())
            m_steps = steps;
        else if (!isShown && m_steps == steps)
            m_steps = nullptr;
        offer();
    }
    return QObject::eventFilter(watched, event);
}

// Whoever holds the key down to take back what he typed does not mean what he saved before.
void Undo::undoIn(QUndoStack &steps)
{
    if (steps.count() > 0)
        steps.undo();
    else
        undoLast();
}

void Undo::redoIn(QUndoStack &steps)
{
    if (steps.count() > 0)
        steps.redo();
    else
        redoLast();
}

void Undo::offer()
{
    if (m_steps && m_steps->count() > 0) {
        m_actions.setUndo(m_steps->undoText(), tr("All that was changed here is taken back already."));
        return m_actions.setRedo(m_steps->redoText());
    }
    const QString whyNot = m_barrier.isEmpty() ? tr("There is nothing to undo.")
                                               //: %1 is what was done last
                                               : tr("This cannot be undone: %1").arg(m_barrier);
    m_actions.setUndo(m_done.isEmpty() || m_isReversing ? QString() : m_done.last().label, whyNot);
    m_actions.setRedo(m_undone.isEmpty() || m_isReversing ? QString() : m_undone.last().label);
}

void Undo::saved(const QString &command, const Receipt &receipt, const QString &message)
{
    if (receipt.changeSet.isNull()) {
        m_toasts.show(tr("Nothing had changed."));
        return;
    }
    m_undone.clear();
    m_isSavedMeanwhile = true;
    if (commands::isUndoable(command)) {
        const Toast *toast =
            m_toasts.show(message, tr("Undo"), [this, changeSet = receipt.changeSet] { takeBack(changeSet); });
        m_done << Step{receipt.changeSet, message, toast->number()};
    } else {
        for (const Step &step : std::as_const(m_done))
            withdrawOffer(step);
        m_done.clear();
        m_barrier = message;
        m_toasts.show(message);
    }
    offer();
}

void Undo::withdrawOffer(const Step &step)
{
    m_toasts.notices()->withdraw(step.notice);
    Q_EMIT withdrawn(step.changeSet);
}

void Undo::takeBack(const Uuid &changeSet)
{
    const auto found =
        std::find_if(m_done.begin(), m_done.end(), [&](const Step &step) { return step.changeSet == changeSet; });
    if (found == m_done.end() || m_isReversing)
        return;
    const Step step = *found;
    m_done.erase(found);
    reverse(step, true);
}

void Undo::undoLast()
{
    if (!m_done.isEmpty() && !m_isReversing)
        reverse(m_done.takeLast(), true);
}

void Undo::redoLast()
{
    if (!m_undone.isEmpty() && !m_isReversing)
        reverse(m_undone.takeLast(), false);
}

void Undo::reverse(const Step &step, bool isUndoing)
{
    m_isReversing = true;
    m_isSavedMeanwhile = false;
    offer();
    const auto done = m_store.perform(commands::undo, step.label, [changeSet = step.changeSet](Door &door) {
        return undoChangeSet(door, changeSet);
    });
    whenDone(done, this,
             [this, step, isUndoing](const Result<Receipt> &receipt) { answered(receipt, step, isUndoing); });
}

void Undo::answered(const Result<Receipt> &receipt, const Step &step, bool isUndoing)
{
    using Kind = Error::Kind;
    m_isReversing = false;
    if (receipt) {
        withdrawOffer(step);
        m_toasts.show(isUndoing ? tr("Undone: %1").arg(step.label) : tr("Done again: %1").arg(step.label));
        if (!isUndoing)
            m_done << Step{receipt->changeSet, step.label};
        else if (!m_isSavedMeanwhile)
            m_undone << Step{receipt->changeSet, step.label};
    } else {
        m_toasts.showError(errorText(receipt.error()));
        // What the disk or the line refused may work the next time; what a rule refused stays as it is.
        const Kind kind = receipt.error().kind;
        if (kind == Kind::Storage || kind == Kind::Offline || kind == Kind::Cancelled)
            (isUndoing ? m_done : m_undone) << step;
        else
            withdrawOffer(step);
    }
    offer();
}

} // namespace kontor::ui

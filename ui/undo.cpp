// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo.h"

#include "store/operations/commands.h"
#include "store/operations/undo.h"
#include "ui/errortext.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/toast.h"

namespace kontor::ui
{

Undo::Undo(Store &store, ToastStack &toasts, ShellActions &actions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_toasts(toasts)
    , m_actions(actions)
{
    connect(&m_actions, &ShellActions::undoRequested, this, &Undo::undoLast);
    connect(&m_actions, &ShellActions::redoRequested, this, &Undo::redoLast);
    offerUndo({}, tr("There is nothing to undo."));
    offerRedo({});
}

void Undo::offerUndo(const Step &step, const QString &whyNot)
{
    m_undo = step;
    m_actions.setUndo(step.label, whyNot);
}

void Undo::offerRedo(const Step &step)
{
    m_redo = step;
    m_actions.setRedo(step.label);
}

void Undo::saved(const QString &command, const Receipt &receipt, const QString &message)
{
    if (receipt.changeSet.isNull()) {
        m_toasts.show(tr("Nothing had changed."));
        return;
    }
    offerRedo({});
    if (!commands::isUndoable(command)) {
        //: %1 is what was done last
        const QString whyNot = tr("This cannot be undone: %1").arg(message);
        offerUndo({}, whyNot);
        m_toasts.show(message);
        return;
    }
    const Step step{receipt.changeSet, message};
    offerUndo(step, {});
    m_toasts.show(message, tr("Undo"), [this, step] {
        offerUndo(step, {});
        undoLast();
    });
}

void Undo::undoLast()
{
    reverse(m_undo, true);
}

void Undo::redoLast()
{
    reverse(m_redo, false);
}

void Undo::reverse(Step step, bool isUndoing)
{
    if (step.changeSet.isNull())
        return;
    offerUndo({}, tr("There is nothing to undo."));
    offerRedo({});
    const auto done = m_store.perform(commands::undo, step.label, [changeSet = step.changeSet](Door &door) {
        return undoChangeSet(door, changeSet);
    });
    whenDone(done, this, [this, isUndoing, label = step.label](const Result<Receipt> &receipt) {
        if (!receipt) {
            m_toasts.showError(errorText(receipt.error()));
            return;
        }
        m_toasts.show(isUndoing ? tr("Undone: %1").arg(label) : tr("Done again: %1").arg(label));
        // Somebody may have saved here meanwhile: that is the last action then.
        if (!m_undo.changeSet.isNull())
            return;
        if (isUndoing)
            offerRedo({receipt->changeSet, label});
        else
            offerUndo({receipt->changeSet, label}, {});
    });
}

} // namespace kontor::ui

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
    offer({}, {});
}

void Undo::offer(const Uuid &changeSet, const QString &label)
{
    m_last = changeSet;
    m_lastLabel = label;
    m_actions.setUndo(label, changeSet.isNull() ? tr("There is nothing to undo.") : QString());
}

void Undo::saved(const QString &command, const Receipt &receipt, const QString &message)
{
    if (receipt.changeSet.isNull()) {
        m_toasts.show(tr("Nothing had changed."));
        return;
    }
    if (!commands::isUndoable(command)) {
        offer({}, {});
        m_toasts.show(message);
        return;
    }
    offer(receipt.changeSet, message);
    const Uuid changeSet = receipt.changeSet;
    m_toasts.show(message, tr("Undo"), [this, changeSet, message] {
        offer(changeSet, message);
        undoLast();
    });
}

void Undo::undoLast()
{
    if (m_last.isNull())
        return;
    const Uuid changeSet = m_last;
    const QString label = m_lastLabel;
    offer({}, {});
    const auto done =
        m_store.perform(commands::undo, label, [changeSet](Door &door) { return undoChangeSet(door, changeSet); });
    whenDone(done, this, [this, label](const Result<Receipt> &receipt) {
        if (receipt)
            m_toasts.show(tr("Undone: %1").arg(label));
        else
            m_toasts.showError(errorText(receipt.error()));
    });
}

} // namespace kontor::ui

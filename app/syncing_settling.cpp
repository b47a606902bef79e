// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing, settling: what a person decides about conflicts, one or many at once.
#include "app/syncing.h"

#include "store/operations/commands.h"
#include "sync/settle.h"
#include "ui/context.h"
#include "ui/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/undo.h"
#include "ui/widgets/toast.h"

namespace kontor
{

// One by one, so that saving waits for none of them; told once, after the last.
void Syncing::settle(const QList<qint64> &conflicts, bool isMine)
{
    const auto tally = std::make_shared<Settled>();
    tally->isMine = isMine;
    tally->left = conflicts.size();
    for (const qint64 conflict : conflicts) {
        const auto settled = m_store.maintain<Receipt>([conflict, isMine](Writer &writer) -> Result<Receipt> {
            if (isMine)
                return settleMine(writer, conflict);
            KONTOR_TRY(settleTheirs(writer.database(), conflict));
            return Receipt();
        });
        whenDone(settled, this, [this, tally](const Result<Receipt> &receipt) {
            if (receipt)
                tally->done << *receipt;
            else
                tally->errors << receipt.error();
            if (--tally->left > 0)
                return;
            tellSettled(*tally);
            Q_EMIT m_state.settled();
            readState();
        });
    }
}

// Several of the same kind are one sentence; only a single one can be undone from it.
void Syncing::tellSettled(const Settled &settled)
{
    QHash<QString, bool> told;
    for (const Error &error : settled.errors)
        if (!std::exchange(told[error.rule], true))
            m_window->toasts()->showError(ui::errorText(error));
    const int count = int(settled.done.size());
    if (count == 0)
        return;
    if (count > 1)
        m_window->toasts()->show(settled.isMine
                                     ? tr("%n conflict(s) settled: your values hold.", nullptr, count)
                                     : tr("%n conflict(s) settled: the server's values hold.", nullptr, count));
    else if (settled.done.first().changeSet.isNull())
        m_window->toasts()->show(settled.isMine ? tr("Settled: the server has your value already.")
                                                : tr("Settled: the server's value holds."));
    else
        m_context->undo.saved(commands::settleConflict, settled.done.first(), tr("Settled: your value holds."));
}

} // namespace kontor

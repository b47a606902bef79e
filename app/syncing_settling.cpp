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

// Of a refused set one decision is about all of it.
void Syncing::settle(const QList<qint64> &conflicts, bool isMine)
{
    if (!isMine) {
        settleEach(conflicts, false);
        return;
    }
    const auto once =
        m_store.maintain<QList<qint64>>([conflicts](Writer &writer) { return mineOnce(writer.database(), conflicts); });
    whenDone(once, this, [this, conflicts](const Result<QList<qint64>> &deciding) {
        settleEach(deciding.value_or(conflicts), true);
    });
}

// One by one, so that saving waits for none of them; told once, after the last.
void Syncing::settleEach(const QList<qint64> &conflicts, bool isMine)
{
    const auto tally = std::make_shared<Settled>();
    tally->isMine = isMine;
    tally->left = conflicts.size();
    for (const qint64 conflict : conflicts) {
        const auto settled = m_store.maintain<Decision>([conflict, isMine](Writer &writer) -> Result<Decision> {
            if (isMine)
                return settleMine(writer, conflict);
            KONTOR_TRY(settleTheirs(writer.database(), conflict));
            return Decision();
        });
        whenDone(settled, this, [this, tally](const Result<Decision> &decision) {
            if (decision) {
                tally->done << decision->receipt;
                tally->stillOpen += decision->stillOpen;
            } else {
                tally->errors << decision.error();
            }
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
    const int count = int(settled.done.size());
    QHash<QString, bool> told;
    for (const Error &error : settled.errors) {
        // What hangs on a record that was never made is settled with it.
        const bool wentAlong = count > 0 && error.rule == u"conflict_unknown";
        if (!wentAlong && !std::exchange(told[error.rule], true))
            m_window->toasts()->showError(ui::errorText(error));
    }
    if (count == 0)
        return;
    const QString partly = settled.stillOpen == 0 ? QString()
                                                  : tr("What is allowed was saved. %n record(s) are refused still and "
                                                       "wait here, each with its reason.",
                                                       nullptr, int(settled.stillOpen));
    if (count > 1)
        m_window->toasts()->show(!partly.isEmpty() ? partly
                                 : settled.isMine
                                     ? tr("%n conflict(s) settled: your values hold.", nullptr, count)
                                     : tr("%n conflict(s) settled: the server's values hold.", nullptr, count));
    else if (settled.done.first().changeSet.isNull())
        m_window->toasts()->show(settled.isMine ? tr("Settled: the server has your value already.")
                                                : tr("Settled: the server's value holds."));
    else
        m_context->undo.saved(commands::settleConflict, settled.done.first(),
                              partly.isEmpty() ? tr("Settled: your value holds.") : partly);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AssignmentTab: moves that come by their ids: pasted numbers, a draft, and what others save meanwhile.
#include "store/operations/customernumbers.h"
#include "ui/errortext.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kontor::ui
{

void AssignmentTab::move(const AssignmentChange &change)
{
    const auto known = m_context.store.read<QSet<Uuid>>(
        [change](Reader &reader) { return assignedAmong(reader, change.submandant, change.assign + change.withdraw); });
    whenDone(known, this, [this, change](const Result<QSet<Uuid>> &assigned) {
        if (!assigned || change.submandant != m_submandant)
            return;
        const auto moveAll = [this](const QList<Uuid> &ids, bool isAssigning) {
            if (ids.isEmpty())
                return;
            whenDone(m_available->model()->handlesFor(ids), this, [=, this](const Result<QList<qint64>> &handles) {
                if (!handles || handles->isEmpty())
                    return;
                const int count = int(handles->size());
                if (isAssigning)
                    m_moves.assign(*handles, tr("Assign %n customer(s)", nullptr, count));
                else
                    m_moves.withdraw(*handles, tr("Withdraw %n customer(s)", nullptr, count));
            });
        };
        QList<Uuid> assign;
        for (const Uuid &id : change.assign)
            if (!assigned->contains(id))
                assign << id;
        QList<Uuid> withdraw;
        for (const Uuid &id : change.withdraw)
            if (assigned->contains(id))
                withdraw << id;
        moveAll(assign, true);
        moveAll(withdraw, false);
    });
}

void AssignmentTab::pasteFromClipboard(bool isAssigning)
{
    paste(QGuiApplication::clipboard()->text(), isAssigning);
}

void AssignmentTab::paste(const QString &text, bool isAssigning)
{
    const QStringList numbers = splitNumbers(text);
    if (numbers.isEmpty()) {
        m_context.toasts.show(tr("The clipboard holds no customer numbers. Copy a column of numbers first."));
        return;
    }
    const Uuid submandant = m_submandant;
    const auto found = m_context.store.read<PastedCustomers>(
        [submandant, numbers](Reader &reader) { return findPasted(reader, submandant, numbers); });
    whenDone(found, this, [this, submandant, isAssigning](const Result<PastedCustomers> &pasted) {
        if (!pasted)
            return m_context.dialogs.tell(this, tr("Paste customer numbers"), errorText(pasted.error()));
        if (submandant != m_submandant)
            return;
        move({submandant, isAssigning ? pasted->available : QList<Uuid>(),
              isAssigning ? QList<Uuid>() : pasted->assigned});
        tellPasted(*pasted, isAssigning);
    });
}

void AssignmentTab::tellPasted(const PastedCustomers &pasted, bool isAssigning)
{
    const int moved = int((isAssigning ? pasted.available : pasted.assigned).size());
    const int there = int((isAssigning ? pasted.assigned : pasted.available).size());
    QStringList lines = {tr("%n customer(s) moved.", nullptr, moved)};
    if (there > 0)
        lines << tr("%n were there already.", nullptr, there);
    if (pasted.prospects.isEmpty() && pasted.unknown.isEmpty()) {
        m_context.toasts.show(lines.join(u' '));
        return;
    }
    if (!pasted.prospects.isEmpty())
        //: %1 are customer numbers
        lines << tr("Prospects cannot be assigned: %1").arg(pasted.prospects.join(QStringLiteral(", ")));
    if (!pasted.unknown.isEmpty())
        //: %1 are customer numbers
        lines << tr("Not found: %1").arg(pasted.unknown.join(QStringLiteral(", ")));
    m_context.dialogs.tell(this, tr("Paste customer numbers"), lines.join(QStringLiteral("\n\n")));
}

void AssignmentTab::settleWithStore()
{
    const QList<qint64> toAssign = m_moves.toAssign().values();
    const QList<qint64> toWithdraw = m_moves.toWithdraw().values();
    const Uuid submandant = m_submandant;
    whenDone(m_available->model()->idsFor(toAssign + toWithdraw), this, [=, this](const Result<QList<Uuid>> &ids) {
        // Rows that cannot be found any more have no id; then the order says nothing, and saving will tell.
        if (!ids || ids->size() != toAssign.size() + toWithdraw.size())
            return;
        const auto known = m_context.store.read<QSet<Uuid>>(
            m_settling, [submandant, all = *ids](Reader &reader) { return assignedAmong(reader, submandant, all); });
        whenDone(known, this, [=, this, all = *ids](const Result<QSet<Uuid>> &assigned) {
            if (!assigned || submandant != m_submandant)
                return;
            QSet<qint64> settled;
            for (qsizetype i = 0; i < all.size(); ++i) {
                const bool isAssigning = i < toAssign.size();
                if (assigned->contains(all[i]) == isAssigning)
                    settled.insert(isAssigning ? toAssign[i] : toWithdraw[i - toAssign.size()]);
            }
            if (settled.isEmpty())
                return;
            m_moves.settle(settled);
            m_context.toasts.show(
                tr("%n of your moves was saved by somebody else meanwhile.", nullptr, int(settled.size())));
        });
    });
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AssignmentTab: moves that come by their ids: pasted numbers, a draft, and what others save meanwhile.
#include "files/headerwords.h"
#include "store/operations/customernumbers.h"
#include "ui/errortext.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace kontor::ui
{

namespace
{

constexpr qsizetype mostNamed = 5;

/// As an import reads a header: of customers, or of a list of assignments.
bool isNumberTitle(const QString &word)
{
    return files::fieldForHeaderWord(QStringLiteral("customers"), word) == u"number" ||
           files::fieldForHeaderWord(QStringLiteral("assignments"), word) == u"customer";
}

} // namespace

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
    const QStringList numbers = splitNumbers(text, isNumberTitle);
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
    if (pasted.prospects.isEmpty() && pasted.archived.isEmpty() && pasted.unknown.isEmpty()) {
        m_context.toasts.show(lines.join(u' '));
        return;
    }
    if (!pasted.prospects.isEmpty())
        //: %1 are customer numbers
        lines << tr("Prospects cannot be assigned: %1").arg(pasted.prospects.join(QStringLiteral(", ")));
    if (!pasted.archived.isEmpty())
        //: %1 are customer numbers
        lines << tr("Archived customers stay as they are: %1").arg(pasted.archived.join(QStringLiteral(", ")));
    if (!pasted.unknown.isEmpty())
        //: %1 are customer numbers
        lines << tr("Not found: %1").arg(pasted.unknown.join(QStringLiteral(", ")));
    m_context.dialogs.tell(this, tr("Paste customer numbers"), lines.join(QStringLiteral("\n\n")));
}

void AssignmentTab::settleWithStore()
{
    const QSet<qint64> toAssign = m_moves.toAssign();
    const QSet<qint64> toWithdraw = m_moves.toWithdraw();
    const Uuid submandant = m_submandant;
    const auto known = m_context.store.read<StandingCustomers>(
        m_settling, [submandant, all = (toAssign + toWithdraw).values()](Reader &reader) {
            return standingOf(reader, submandant, all);
        });
    whenDone(known, this, [=, this](const Result<StandingCustomers> &standing) {
        if (!standing || submandant != m_submandant)
            return;
        // What is archived or hidden cannot be moved: one of them would be refused and all others with it.
        QSet<qint64> dropped = standing->unseen;
        for (auto gone = standing->archived.keyBegin(); gone != standing->archived.keyEnd(); ++gone)
            dropped.insert(*gone);
        QSet<qint64> saved = toAssign;
        saved.intersect(standing->assigned);
        saved.unite(QSet<qint64>(toWithdraw).subtract(standing->assigned).subtract(dropped));
        if (saved.isEmpty() && dropped.isEmpty())
            return;
        m_moves.settle(saved + dropped);
        if (!saved.isEmpty())
            m_context.toasts.show(
                tr("%n of your moves was saved by somebody else meanwhile.", nullptr, int(saved.size())));
        tellDropped(*standing);
    });
}

void AssignmentTab::tellDropped(const StandingCustomers &standing)
{
    if (!standing.archived.isEmpty()) {
        QStringList names = standing.archived.values();
        std::sort(names.begin(), names.end());
        QString some = names.mid(0, mostNamed).join(QStringLiteral(", "));
        if (names.size() > mostNamed)
            some += QStringLiteral(", …");
        m_context.toasts.show(
            //: %1 are numbers and names of customers
            tr("%n customer(s) archived meanwhile, so the move(s) were dropped: %1", nullptr, int(names.size()))
                .arg(some));
    }
    if (!standing.unseen.isEmpty())
        m_context.toasts.show(tr("%n customer(s) no longer visible to you, so the move(s) were dropped.", nullptr,
                                 int(standing.unseen.size())));
}

} // namespace kontor::ui

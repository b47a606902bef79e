// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usabilityswitch.h"

#include "ui/errortext.h"
#include "ui/undo.h"

#include <QPushButton>
#include <QShortcut>

namespace kontor::ui
{

UsabilitySwitch::UsabilitySwitch(const Context &context, RecordsTab *tab, Work work)
    : QObject(tab)
    , m_context(context)
    , m_tab(tab)
    , m_work(std::move(work))
    , m_button(tab->addAction())
{
    connect(m_button, &QPushButton::clicked, this, &UsabilitySwitch::switchState);
    auto *retire = new QShortcut(QKeySequence::Delete, tab->view());
    retire->setContext(Qt::WidgetWithChildrenShortcut);
    connect(retire, &QShortcut::activated, this, [this] {
        if (m_mayChange && m_tab->selectedRow() >= 0 && isUsable())
            switchState();
    });
}

bool UsabilitySwitch::isUsable() const
{
    return m_tab->value(m_tab->selectedRow(), "usable").toBool();
}

void UsabilitySwitch::switchState()
{
    const Uuid record = m_tab->selectedId();
    const QString name = m_tab->value(m_tab->selectedRow(), m_tab->model()->spec().keyColumn).toString();
    if (record.isNull())
        return;
    if (!isUsable())
        return setUsable(record, name, true);
    const auto counted = m_context.store.read<QList<qint64>>(
        [count = m_work.count, name](Reader &reader) { return count(reader, name); });
    whenDone(counted, this, [=, this](const Result<QList<qint64>> &counts) {
        if (counts)
            askToRetire(record, name, *counts);
        else
            m_context.dialogs.tell(m_tab, name, errorText(counts.error()));
    });
}

// What it means for those who have it is said before, not after.
void UsabilitySwitch::askToRetire(const Uuid &record, const QString &name, const QList<qint64> &counts)
{
    Question question = m_work.question(name, counts);
    question.verb = tr("Retire");
    m_context.dialogs.ask(m_tab, question, [=, this](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept)
            setUsable(record, name, false);
    });
}

void UsabilitySwitch::setUsable(const Uuid &record, const QString &name, bool isUsable)
{
    const QString flag = isUsable ? QStringLiteral("true") : QStringLiteral("false");
    const auto done = m_context.store.perform(m_work.command, name, [change = m_work.change, record, flag](Door &door) {
        return change(door, record, {{QStringLiteral("usable"), flag}});
    });
    whenDone(done, this, [=, this](const Result<Receipt> &receipt) {
        if (receipt)
            m_context.undo.saved(m_work.command, *receipt,
                                 isUsable ? tr("Usable again: %1").arg(name) : tr("Retired: %1").arg(name));
        else
            m_context.dialogs.tell(m_tab, name, errorText(receipt.error()));
    });
}

void UsabilitySwitch::describe(bool mayChange)
{
    m_mayChange = mayChange;
    const bool isRetired = m_tab->selectedRow() >= 0 && !isUsable();
    const QStringList verbs = {tr("Make usable again"), tr("Retire…")};
    RecordsTab::setChangingText(m_button, verbs[isRetired ? 0 : 1], verbs);
    m_button->setEnabled(mayChange && m_tab->selectedRow() >= 0);
    m_button->setToolTip(mayChange ? QString() : tr("Only partner administration may change this."));
}

} // namespace kontor::ui

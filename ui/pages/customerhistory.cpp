// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerhistory.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/customerrow.h"
#include "ui/pages/plaintable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor::ui
{

namespace
{

enum { TablePage, InsteadPage };

QString entityWord(const QByteArray &entity)
{
    static const QHash<QByteArray, const char *> words = {
        {"customer", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Customer")},
        {"customer_profile", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Profile")},
        {"customer_product", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Product")},
        {"assignment", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Assignment")},
        {"outdated_report", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Report of outdated data")},
        {"customer_merge", QT_TRANSLATE_NOOP("kontor::ui::CustomerHistory", "Merge")},
    };
    const char *word = words.value(entity);
    return word ? CustomerHistory::tr(word) : QString::fromUtf8(entity);
}

QString whatText(const HistoryEntry &entry)
{
    const QString entity = entityWord(entry.entity);
    if (entry.kind == "insert")
        //: %1 is e.g. Product or Assignment
        return CustomerHistory::tr("%1: added").arg(entity);
    if (entry.kind == "delete")
        return CustomerHistory::tr("%1: removed").arg(entity);
    if (entry.entity == "assignment" || entry.entity == "outdated_report")
        return CustomerHistory::tr("%1: changed").arg(entity);
    return customerLabel(entry.field);
}

} // namespace

CustomerHistory::CustomerHistory(const Context &context, QWidget *parent)
    : PageStack(parent)
    , m_context(context)
    , m_table(plainTable(5))
    , m_instead(new EmptyState)
{
    for (QWidget *inside : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_instead)}) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, metrics(this).block, 0, 0);
        auto *card = new Card(Card::Inside::List);
        card->addList(inside);
        column->addWidget(card);
        addWidget(page);
    }
    connect(m_instead, &EmptyState::actionTriggered, this, &CustomerHistory::load);
    connect(&context.store, &Store::committed, this, [this] {
        if (isVisible())
            load();
    });
    retranslate();
}

void CustomerHistory::setCustomer(const Uuid &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_instead->setState(EmptyState::Kind::Loading);
    setCurrentIndex(InsteadPage);
    if (isVisible())
        load();
}

void CustomerHistory::load()
{
    if (m_customer.isNull())
        return;
    const Uuid customer = m_customer;
    const auto asked = m_context.store.read<QList<HistoryEntry>>(
        [customer](Reader &reader) { return customerHistory(reader, customer); });
    whenDone(asked, this, [this, customer](const Result<QList<HistoryEntry>> &entries) {
        if (customer != m_customer)
            return;
        if (entries)
            return show(*entries);
        m_instead->setState(EmptyState::Kind::Failed, errorText(entries.error()), tr("Try again"));
        setCurrentIndex(InsteadPage);
    });
}

void CustomerHistory::show(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    if (entries.isEmpty()) {
        m_instead->setState(EmptyState::Kind::Empty,
                            m_context.session.has(QStringLiteral("audit"))
                                ? tr("Nothing was changed yet.")
                                : tr("You have not changed anything here. Everybody's changes are seen with the role "
                                     "“Audit”."));
        return setCurrentIndex(InsteadPage);
    }
    m_table->setRowCount(int(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        const HistoryEntry &entry = entries[row];
        const auto value = [&entry](const QString &text) {
            return text.isEmpty() ? QString() : customerText(entry.field, text);
        };
        const QStringList cells = {formatInstant(entry.atUtcMs), entry.login, whatText(entry), value(entry.before),
                                   value(entry.after)};
        for (int cell = 0; cell < cells.size(); ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(cells[cell].simplified().left(200)));
    }
    fitColumns(m_table);
    setCurrentIndex(TablePage);
}

void CustomerHistory::retranslate()
{
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("At"), tr("By"), tr("What"), tr("Before"), tr("After")});
    if (currentIndex() == TablePage && !m_entries.isEmpty())
        show(m_entries);
}

void CustomerHistory::showEvent(QShowEvent *event)
{
    PageStack::showEvent(event);
    load();
}

void CustomerHistory::changeEvent(QEvent *event)
{
    PageStack::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerHistory: what was changed at one customer, when and by whom, from the change log.
#pragma once

#include "store/history.h"
#include "ui/context.h"
#include "ui/widgets/pagestack.h"

class QTableWidget;

namespace kontor::ui
{

class EmptyState;

class CustomerHistory : public PageStack
{
    Q_OBJECT

public:
    explicit CustomerHistory(const Context &context, QWidget *parent = nullptr);

    /// Asked when the tab is looked at, and again after each commit while it is.
    void setCustomer(const Uuid &customer);
    QTableWidget *table() const { return m_table; }

private:
    void load();
    void show(const QList<HistoryEntry> &entries);
    void retranslate();
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    Context m_context;
    Uuid m_customer;
    QList<HistoryEntry> m_entries;
    QTableWidget *m_table;
    EmptyState *m_instead;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: the generic page of a list: heading, filter row, list in a card. A page differs by its specification and
// its actions (DESIGN 6).
#pragma once

#include "ui/context.h"
#include "ui/lists/liststack.h"

#include <QWidget>

namespace kontor::ui
{

class FilterRow;
class PageHeader;

class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(const Context &context, const ListSpec &spec, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    FilterRow *filters() const { return m_filters; }
    ListStack *stack() const { return m_stack; }
    ListView *view() const { return m_stack->view(); }
    items::ListModel *model() const { return m_model; }
    /// Tells again what asOfChanged() told last, e.g. when the page comes to the front.
    void tellAsOf();

Q_SIGNALS:
    /// All rows that the person may see, without search and filters.
    void totalChanged(qint64 total);
    void rowActivated(const kontor::Uuid &id);
    /// What is shown is what the store held at this instant, UTC ms.
    void asOfChanged(qint64 utcMs);

private:
    void describe();
    void changeEvent(QEvent *event) override;

    items::ListModel *m_model;
    PageHeader *m_header;
    ListStack *m_stack;
    FilterRow *m_filters;
    qint64 m_asOf = 0;
};

} // namespace kontor::ui

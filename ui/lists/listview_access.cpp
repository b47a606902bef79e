// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list view tells screen readers. QTableView would count every cell before the current one, and make a list of
// all selected cells (ten million of them after "select all"), so it is stepped over.
#include "ui/lists/listaccess.h"
#include "ui/lists/listview.h"

namespace kontor::ui
{

namespace
{

void tell(ListView *view, const QModelIndex &index, QAccessible::Event what)
{
    auto *list = dynamic_cast<ListAccess *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleInterface *cell = list ? list->cell(index) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus())
        tell(this, current, QAccessible::Focus);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    // A run of rows is told by its first one, many runs by one word.
    if (selected.size() + deselected.size() > 1) {
        QAccessibleEvent event(this, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    } else if (!selected.isEmpty()) {
        tell(this, m_model->index(selected.first().top(), 0), QAccessible::SelectionAdd);
    } else if (!deselected.isEmpty()) {
        tell(this, m_model->index(deselected.first().top(), 0), QAccessible::SelectionRemove);
    }
}

// A row that was still being read when the reader came to it says "…": its words follow.
void ListView::tellArrival(const QModelIndex &first, const QModelIndex &last)
{
    const QModelIndex current = currentIndex();
    if (QAccessible::isActive() && hasFocus() && current.isValid() && first.row() <= current.row() &&
        current.row() <= last.row())
        tell(this, current, QAccessible::NameChanged);
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (QAccessible::isActive() && currentIndex().isValid())
        tell(this, currentIndex(), QAccessible::Focus);
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listcellaccess.h"

#include "ui/lists/listaccess.h"
#include "ui/widgets/celldelegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QWindow>

namespace kontor::ui
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("kontor::ui::ListAccess", text);
}

} // namespace

ListCellAccess::ListCellAccess(ListView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

bool ListCellAccess::isValid() const
{
    return m_view && m_index.isValid();
}

QWindow *ListCellAccess::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

void *ListCellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QAccessibleInterface *ListCellAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

ListAccess *ListCellAccess::listAccess() const
{
    return dynamic_cast<ListAccess *>(parent());
}

QString ListCellAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name || kind == QAccessible::Value)
        return CellDelegate::text(m_index);
    if (kind == QAccessible::Description && m_index.data(items::LockedRole).toBool())
        return words(QT_TRANSLATE_NOOP("kontor::ui::ListAccess", "locked"));
    return {};
}

QRect ListCellAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State ListCellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isSeen = m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.invisible = !m_view->isVisible();
    state.offscreen = !isSeen;
    state.disabled = !m_view->isEnabled();
    state.readOnly = true;
    state.selectable = true;
    state.extSelectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.active = state.focused;
    return state;
}

QList<QAccessibleInterface *> ListCellAccess::columnHeaderCells() const
{
    const ListAccess *list = isValid() ? listAccess() : nullptr;
    return list ? QList<QAccessibleInterface *>{list->header(m_index.column())} : QList<QAccessibleInterface *>{};
}

bool ListCellAccess::isSelected() const
{
    return isValid() && m_view->selectionModel()->isSelected(m_index);
}

QStringList ListCellAccess::actionNames() const
{
    QStringList names = {pressAction(), toggleAction(), setFocusAction()};
    if (m_view && m_view->contextMenuPolicy() == Qt::CustomContextMenu)
        names << showMenuAction();
    return names;
}

// As a click does: what is selected stays where this row is among it, for what follows is done to the selection.
void ListCellAccess::goThere() const
{
    m_view->selectionModel()->setCurrentIndex(m_index, isSelected() ? QItemSelectionModel::NoUpdate
                                                                    : QItemSelectionModel::ClearAndSelect |
                                                                          QItemSelectionModel::Rows);
}

void ListCellAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        goThere();
        Q_EMIT m_view->activated(m_index);
    } else if (name == showMenuAction() && m_view->contextMenuPolicy() == Qt::CustomContextMenu) {
        goThere();
        m_view->scrollTo(m_index);
        Q_EMIT m_view->customContextMenuRequested(m_view->visualRect(m_index).center());
    } else if (name == toggleAction()) {
        m_view->selectionModel()->select(m_index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::NoUpdate);
    }
}

QStringList ListCellAccess::keyBindingsForAction(const QString &name) const
{
    if (name == pressAction())
        return {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)};
    if (name == toggleAction())
        return {QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText)};
    return {};
}

bool ListHeadAccess::isValid() const
{
    return m_view && m_column < m_view->listModel()->columnCount();
}

QWindow *ListHeadAccess::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

void *ListHeadAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QAccessibleInterface *ListHeadAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString ListHeadAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_view->listModel()->headerData(m_column, Qt::Horizontal).toString();
    if (kind == QAccessible::Description) {
        const QByteArray key = m_view->listModel()->columns().value(m_column);
        for (const SortKey &sorted : m_view->layout().sort)
            if (sorted.key == key)
                return sorted.isDescending
                           ? words(QT_TRANSLATE_NOOP("kontor::ui::ListAccess", "sorted, the last ones first"))
                           : words(QT_TRANSLATE_NOOP("kontor::ui::ListAccess", "sorted"));
    }
    return {};
}

QRect ListHeadAccess::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView *header = m_view->horizontalHeader();
    const QRect inside(header->sectionViewportPosition(m_column), 0, header->sectionSize(m_column), header->height());
    return {header->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State ListHeadAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_view || !m_view->isVisible();
    return state;
}

QStringList ListHeadAccess::actionNames() const
{
    return {pressAction(), showMenuAction()};
}

void ListHeadAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    QHeaderView *header = m_view->horizontalHeader();
    if (name == pressAction())
        Q_EMIT header->sectionClicked(m_column);
    else if (name == showMenuAction())
        Q_EMIT header->customContextMenuRequested({header->sectionViewportPosition(m_column), header->height()});
}

} // namespace kontor::ui

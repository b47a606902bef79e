// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryaccess.h"

#include <QLineEdit>

namespace kontor::ui
{

namespace
{

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new ChoiceAccess(box);
    auto *view = qobject_cast<QListView *>(object);
    return view ? new EntryListAccess(view) : nullptr;
}

/// The combo box whose list this is: its window stands between them.
QComboBox *comboOf(const QListView *view)
{
    QWidget *around = view->parentWidget();
    auto *box = around ? qobject_cast<QComboBox *>(around->parentWidget()) : nullptr;
    return box && around->isWindow() ? box : nullptr;
}

} // namespace

ChoiceAccess::ChoiceAccess(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

int ChoiceAccess::childCount() const
{
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface *ChoiceAccess::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box()->view());
    return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
}

int ChoiceAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->object())
        return -1;
    return child->object() == box()->view() ? 0 : child->object() == box()->lineEdit() ? 1 : -1;
}

QString ChoiceAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State ChoiceAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.hasPopup = true;
    state.expanded = box()->view()->isVisible();
    state.collapsed = !state.expanded;
    state.editable = box()->isEditable();
    return state;
}

QStringList ChoiceAccess::actionNames() const
{
    return QAccessibleWidget::actionNames() << pressAction() << showMenuAction();
}

void ChoiceAccess::doAction(const QString &name)
{
    if (!box()->isEnabled() || (name != pressAction() && name != showMenuAction()))
        return QAccessibleWidget::doAction(name);
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

void EntryListAccess::install()
{
    QAccessible::installFactory(make);
}

EntryListAccess::EntryListAccess(QListView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

EntryListAccess::~EntryListAccess()
{
    for (const Kept &kept : std::as_const(m_entries))
        QAccessible::deleteAccessibleInterface(kept.id);
}

QAccessibleInterface *EntryListAccess::parent() const
{
    QComboBox *box = comboOf(view());
    return box ? QAccessible::queryAccessibleInterface(box) : QAccessibleWidget::parent();
}

int EntryListAccess::childCount() const
{
    return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

QAccessibleInterface *EntryListAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_entries.removeIf([](const Kept &kept) {
        if (!kept.index.isValid())
            QAccessible::deleteAccessibleInterface(kept.id);
        return !kept.index.isValid();
    });
    const QModelIndex wanted = view()->model()->index(index, view()->modelColumn(), view()->rootIndex());
    for (const Kept &kept : std::as_const(m_entries))
        if (kept.index == wanted)
            return QAccessible::accessibleInterface(kept.id);
    auto *made = new EntryAccess(view(), wanted);
    m_entries.append({wanted, QAccessible::registerAccessibleInterface(made)});
    return made;
}

int EntryListAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *entry = dynamic_cast<const EntryAccess *>(child);
    return entry && entry->isValid() ? entry->index().row() : -1;
}

QAccessibleInterface *EntryListAccess::childAt(int x, int y) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->viewport()->rect().contains(at) ? view()->indexAt(at) : QModelIndex();
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *EntryListAccess::focusChild() const
{
    return view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
}

EntryAccess::EntryAccess(QListView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

bool EntryAccess::isValid() const
{
    return m_view && m_index.isValid();
}

QWindow *EntryAccess::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

void *EntryAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QAccessibleInterface *EntryAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString EntryAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString words = m_index.data(Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? m_index.data().toString() : words;
}

QRect EntryAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State EntryAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QVariant check = m_index.data(Qt::CheckStateRole);
    const QComboBox *box = comboOf(m_view);
    state.invisible = !m_view->isVisible() || m_view->isRowHidden(m_index.row());
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.disabled = !m_view->isEnabled() || !(m_index.flags() & Qt::ItemIsEnabled);
    state.focusable = true;
    state.selectable = true;
    state.selected = box ? box->currentIndex() == m_index.row() : m_view->selectionModel()->isSelected(m_index);
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.active = state.focused;
    state.checkable = check.isValid();
    state.checked = check.toInt() == Qt::Checked;
    return state;
}

QStringList EntryAccess::actionNames() const
{
    QStringList names = {pressAction(), setFocusAction()};
    if (isValid() && m_index.data(Qt::CheckStateRole).isValid())
        names << toggleAction();
    return names;
}

void EntryAccess::doAction(const QString &name)
{
    if (!isValid() || state().disabled)
        return;
    if (name == pressAction()) {
        choose();
    } else if (name == toggleAction()) {
        const bool isChecked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_view->model()->setData(m_index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_index);
    }
}

void EntryAccess::choose()
{
    const QModelIndex index = m_index;
    if (QComboBox *box = comboOf(m_view)) {
        box->hidePopup();
        box->setCurrentIndex(index.row());
        Q_EMIT box->activated(index.row());
        return;
    }
    m_view->setCurrentIndex(index);
    Q_EMIT m_view->clicked(index);
}

} // namespace kontor::ui

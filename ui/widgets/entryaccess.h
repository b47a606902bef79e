// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ChoiceAccess, EntryListAccess: what a screen reader sees of a combo box and of a plain list of entries: the
// navigation, the list of a combo box, checks.
#pragma once

#include <QAccessibleWidget>
#include <QComboBox>
#include <QList>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>

namespace kontor::ui
{

/// On Linux Qt calls a combo box by what is chosen in it and leaves its accessible name unsaid. Here the name is the
/// name, and what is chosen the value.
class ChoiceAccess : public QAccessibleWidget
{
public:
    explicit ChoiceAccess(QComboBox *box);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    /// Press and show menu open the list.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

/// Qt 6.4's own interface of a list lets an entry be marked, but not chosen: marking one in the list of a combo box
/// leaves its value as it was, and a check stays as it is. Here press chooses as a click does, and toggle checks.
class EntryListAccess : public QAccessibleWidget
{
public:
    explicit EntryListAccess(QListView *view);
    ~EntryListAccess() override;

    /// For every combo box and QListView; to be called before the first one is shown to anybody. More than once does no
    /// harm.
    static void install();

    QListView *view() const { return static_cast<QListView *>(widget()); }

    /// A combo box, for its list.
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    struct Kept {
        QPersistentModelIndex index;
        QAccessible::Id id;
    };
    mutable QList<Kept> m_entries;
};

class EntryAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryAccess(QListView *view, const QModelIndex &index);

    const QPersistentModelIndex &index() const { return m_index; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

    /// Press chooses, toggle checks what can be checked, set focus goes there.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    void choose();

    QPointer<QListView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace kontor::ui

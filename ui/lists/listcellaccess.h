// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListCellAccess, ListHeadAccess: what a screen reader sees of one cell and of one column's title.
#pragma once

#include "ui/lists/listview.h"

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>

namespace kontor::ui
{

class ListAccess;

class ListCellAccess : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    ListCellAccess(ListView *view, const QModelIndex &index);

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
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override { return m_index.row(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    bool isSelected() const override;
    QAccessibleInterface *table() const override { return parent(); }

    /// Press is a double click on the row, toggle selects it or takes it out, set focus goes there, and show menu opens
    /// the menu of the rows where there is one.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    ListAccess *listAccess() const;
    void goThere() const;

    QPointer<ListView> m_view;
    QPersistentModelIndex m_index;
};

class ListHeadAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ListHeadAccess(ListView *view, int column)
        : m_view(view)
        , m_column(column)
    {
    }

    int column() const { return m_column; }

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
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override;

    /// Press sorts by the column, show menu opens the menu of the columns.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ListView> m_view;
    int m_column;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListAccess: what a screen reader sees of a list view: a table of any size whose children are the rows on the screen.
#pragma once

#include "ui/lists/listview.h"

#include <QAccessibleWidget>
#include <QList>
#include <QPersistentModelIndex>
#include <QPointer>

namespace kontor::ui
{

/// Qt's own interface of a table makes an object a cell and counts all cells as children: 11,000,011 at 1,000,000 rows
/// of ten columns, and on Qt 6.4 it hands out null where the bridge to the screen reader expects an object (PLATFORM
/// P25). This one counts the headers and the rows in sight as children, reaches every other cell by cellAt(), and keeps
/// the objects of the cells asked for lately only.
class ListAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ListAccess(ListView *view);
    ~ListAccess() override;

    /// To be called before the first view is shown to anybody; more than once does no harm.
    static void install();

    /// The object of a cell; made when there is none yet. Null outside of the table.
    QAccessibleInterface *cell(const QModelIndex &index) const;
    QAccessibleInterface *header(int column) const;
    ListView *view() const { return static_cast<ListView *>(widget()); }
    /// Objects of cells there are, for the test that they stay few.
    qsizetype cellsKept() const { return m_cells.size(); }

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int rowCount() const override;
    int columnCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    struct Kept {
        QPersistentModelIndex index;
        QAccessible::Id id;
    };
    int firstRow() const;
    int shownRows() const;
    void forgetCells() const;

    QMetaObject::Connection m_reset;
    mutable QList<Kept> m_cells;            ///< newest last
    mutable QList<QAccessible::Id> m_heads; ///< by column
};

} // namespace kontor::ui

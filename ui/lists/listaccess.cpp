// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listaccess.h"

#include "ui/lists/listcellaccess.h"
#include "ui/widgets/celldelegate.h"

#include <QHeaderView>

namespace kontor::ui
{

namespace
{

// A screen reader asks around one place at a time: some screenfuls.
constexpr qsizetype mostCells = 2048;
// Nobody has more read out to him; the count tells the rest.
constexpr int mostSelectedTold = 500;

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ListView *>(object);
    return view ? new ListAccess(view) : nullptr;
}

} // namespace

void ListAccess::install()
{
    QAccessible::installFactory(make);
}

ListAccess::ListAccess(ListView *view)
    : QAccessibleWidget(view, QAccessible::Table)
    , m_reset(QObject::connect(view->listModel(), &QAbstractItemModel::modelReset, view, [this] { forgetCells(); }))
{
}

ListAccess::~ListAccess()
{
    QObject::disconnect(m_reset);
    forgetCells();
    for (const QAccessible::Id id : std::as_const(m_heads))
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
}

void *ListAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ListAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

QAccessibleInterface *ListAccess::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return nullptr;
    for (qsizetype i = m_cells.size() - 1; i >= 0; --i)
        if (m_cells[i].index == index)
            return QAccessible::accessibleInterface(m_cells[i].id);
    // The oldest half at once, so that an object that was just handed out is not the one that goes.
    if (m_cells.size() >= mostCells) {
        for (qsizetype i = 0; i < mostCells / 2; ++i)
            QAccessible::deleteAccessibleInterface(m_cells[i].id);
        m_cells.remove(0, mostCells / 2);
    }
    auto *made = new ListCellAccess(view(), index);
    m_cells.append({index, QAccessible::registerAccessibleInterface(made)});
    return made;
}

QAccessibleInterface *ListAccess::header(int column) const
{
    if (column < 0 || column >= columnCount())
        return nullptr;
    while (m_heads.size() <= column)
        m_heads.append(0);
    if (m_heads[column] == 0)
        m_heads[column] = QAccessible::registerAccessibleInterface(new ListHeadAccess(view(), column));
    return QAccessible::accessibleInterface(m_heads[column]);
}

void ListAccess::forgetCells() const
{
    for (const Kept &kept : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(kept.id);
    m_cells.clear();
}

int ListAccess::firstRow() const
{
    return rowCount() > 0 ? qMax(0, view()->rowAt(0)) : 0;
}

int ListAccess::shownRows() const
{
    if (rowCount() == 0)
        return 0;
    const int last = view()->rowAt(qMax(0, view()->viewport()->height() - 1));
    return (last < 0 ? rowCount() - 1 : last) - firstRow() + 1;
}

int ListAccess::childCount() const
{
    return (1 + shownRows()) * columnCount();
}

QAccessibleInterface *ListAccess::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0)
        return nullptr;
    if (index < columns)
        return header(index);
    // What was counted a moment ago may have been scrolled away: the nearest row, never a hole.
    const int row = qMin(firstRow() + index / columns - 1, rowCount() - 1);
    return row < 0 ? header(index % columns) : cellAt(row, index % columns);
}

int ListAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *head = dynamic_cast<const ListHeadAccess *>(child))
        return head->column();
    const auto *of = dynamic_cast<const ListCellAccess *>(child);
    if (!of || !of->isValid())
        return -1;
    const int line = of->index().row() - firstRow();
    return line < 0 || line >= shownRows() ? -1 : (1 + line) * columnCount() + of->index().column();
}

QAccessibleInterface *ListAccess::childAt(int x, int y) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (view()->viewport()->rect().contains(at))
        return cell(view()->indexAt(at));
    const QPoint above = view()->horizontalHeader()->viewport()->mapFromGlobal(QPoint(x, y));
    if (view()->horizontalHeader()->viewport()->rect().contains(above))
        return header(view()->horizontalHeader()->logicalIndexAt(above));
    return nullptr;
}

QAccessibleInterface *ListAccess::focusChild() const
{
    return cell(view()->currentIndex());
}

QAccessibleInterface *ListAccess::cellAt(int row, int column) const
{
    return cell(view()->listModel()->index(row, column));
}

int ListAccess::rowCount() const
{
    return view()->listModel()->rowCount();
}

int ListAccess::columnCount() const
{
    return view()->listModel()->columnCount();
}

int ListAccess::selectedRowCount() const
{
    return int(view()->selectedCount());
}

int ListAccess::selectedCellCount() const
{
    return int(qMin<qint64>(view()->selectedCount() * columnCount(), std::numeric_limits<int>::max()));
}

QList<int> ListAccess::selectedRows() const
{
    QList<int> rows;
    const QItemSelection ranges = view()->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostSelectedTold; ++row)
            rows << row;
    return rows;
}

QList<QAccessibleInterface *> ListAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> rows = selectedRows();
    // Within what is kept, so that no object handed out here has gone again by the end.
    for (const int row : rows)
        for (int column = 0; column < columnCount() && cells.size() < mostCells / 4; ++column)
            cells << cellAt(row, column);
    return cells;
}

QString ListAccess::columnDescription(int column) const
{
    return view()->listModel()->headerData(column, Qt::Horizontal).toString();
}

QString ListAccess::rowDescription(int row) const
{
    const int key = view()->listModel()->columnOf(view()->listModel()->spec().keyColumn);
    return CellDelegate::text(view()->listModel()->index(row, qMax(0, key)));
}

bool ListAccess::isRowSelected(int row) const
{
    return view()->selectionModel()->isSelected(view()->listModel()->index(row, 0));
}

bool ListAccess::selectRow(int row)
{
    const QModelIndex index = view()->listModel()->index(row, 0);
    if (!index.isValid())
        return false;
    view()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool ListAccess::unselectRow(int row)
{
    const QModelIndex index = view()->listModel()->index(row, 0);
    if (!index.isValid())
        return false;
    view()->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void ListAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    // Persistent indexes follow single rows; after a reset they are invalid, and so are the objects.
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        m_cells.removeIf([](const Kept &kept) {
            if (!kept.index.isValid())
                QAccessible::deleteAccessibleInterface(kept.id);
            return !kept.index.isValid();
        });
}

} // namespace kontor::ui

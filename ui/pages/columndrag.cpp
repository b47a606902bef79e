// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columndrag.h"

#include "ui/theme/metrics.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>

namespace kontor::ui
{

ColumnList::ColumnList(QWidget *parent)
    : QListWidget(parent)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setUniformItemSizes(true);
}

const QString &ColumnList::mimeType()
{
    static const QString type = QStringLiteral("application/x-kontor-file-column");
    return type;
}

QStringList ColumnList::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ColumnList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *carried = new QMimeData;
    if (!items.isEmpty())
        carried->setData(mimeType(), QByteArray::number(row(items.first())));
    return carried;
}

FieldTable::FieldTable(int columns, QWidget *parent)
    : QTableWidget(0, columns, parent)
{
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDropIndicatorShown(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard
    setTabKeyNavigation(false);  // or Tab in a box would stay in the table
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics(this).field + metrics(this).gap);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void FieldTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(ColumnList::mimeType()))
        event->acceptProposedAction();
}

void FieldTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool isColumn = event->mimeData()->hasFormat(ColumnList::mimeType());
    if (isColumn && rowAt(event->position().toPoint().y()) >= 0)
        event->acceptProposedAction();
    else
        event->ignore();
}

void FieldTable::dropEvent(QDropEvent *event)
{
    bool isNumber = false;
    const int column = event->mimeData()->data(ColumnList::mimeType()).toInt(&isNumber);
    const int row = rowAt(event->position().toPoint().y());
    if (!isNumber || row < 0)
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT columnDropped(row, column);
}

} // namespace kontor::ui

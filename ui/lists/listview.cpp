// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listview.h"

#include "ui/lists/listaccess.h"
#include "ui/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/celldelegate.h"

#include <QCoreApplication>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace kontor::ui
{

ListView::ListView(items::ListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_pace(new ListPace(model, this))
    , m_layout(ColumnLayout::ofSpec(model->spec()))
{
    ListAccess::install();
    // Before the model: changing header modes afterwards walks all rows (PLATFORM P22).
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics(this).rowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setDropIndicatorShown(false);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400);
    connect(&m_saveTimer, &QTimer::timeout, this, &ListView::saveLayout);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { sortBy(section, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last section follows the window's width; that is nobody's wish.
        if (horizontalHeader()->visualIndex(section) != horizontalHeader()->count() - 1)
            takeWidths();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListView::takeWidths);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListView::takeSelection);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListView::tellArrival);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restoreSelection);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListView::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListView::rememberPlace);
    connect(model, &items::ListModel::refreshed, this, &ListView::restorePlace);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 handle = m_model->handleAt(index.row()); handle != items::noHandle)
            Q_EMIT rowActivated(handle);
    });
    applyLayout();
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidths();
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::startDrag(Qt::DropActions)
{
    QModelIndexList rows;
    const QList<QItemSelectionRange> ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << m_model->index(row, 0);
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(rows));
    // A plate with the count: what is dragged must be readable over any row.
    const QString words = tr("%n customer(s)", "under the mouse while dragging", int(rows.size()));
    const int height = metrics(this).rowHeight;
    const int width = fontMetrics().horizontalAdvance(words) + 2 * metrics(this).cell;
    QPixmap plate(QSize(width, height) * devicePixelRatioF());
    plate.setDevicePixelRatio(devicePixelRatioF());
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(QRect(0, 0, width, height), metrics(this).radius, metrics(this).radius);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.setFont(font());
    painter.drawText(QRect(0, 0, width, height), Qt::AlignCenter, words);
    painter.end();
    drag->setPixmap(plate);
    drag->setHotSpot({-metrics(this).gap, height / 2});
    drag->exec(Qt::MoveAction);
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    else if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(metrics(this).rowHeight);
}

} // namespace kontor::ui

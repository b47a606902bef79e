// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listview.h"

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
    , m_layout(ColumnLayout::ofSpec(model->spec()))
{
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
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restoreSelection);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 handle = m_model->handleAt(index.row()); handle != items::noHandle)
            Q_EMIT rowActivated(handle);
    });
    applyLayout();
}

void ListView::rememberIn(Settings &settings, const QString &user, const QString &name)
{
    m_settings = &settings;
    m_user = user;
    m_name = name;
    const QJsonObject saved = settings.listLayout(user, name);
    if (!saved.isEmpty())
        m_layout = ColumnLayout::fromJson(saved, m_model->spec());
    applyLayout();
}

void ListView::setDefaultColumns(const QList<DefaultColumn> &columns)
{
    m_defaultColumns = columns;
    resetColumns();
    m_saveTimer.stop();
}

void ListView::resetColumns()
{
    m_layout = ColumnLayout::ofSpec(m_model->spec());
    if (!m_defaultColumns.isEmpty()) {
        QList<ColumnLayout::Column> ordered;
        for (const DefaultColumn &column : std::as_const(m_defaultColumns)) {
            ordered << ColumnLayout::Column{column.key, 0, true};
            m_layout.columns.removeIf([&](const ColumnLayout::Column &known) { return known.key == column.key; });
        }
        for (ColumnLayout::Column column : std::as_const(m_layout.columns)) {
            column.isShown = false;
            ordered << column;
        }
        m_layout.columns = ordered;
    }
    applyLayout();
    m_saveTimer.start();
}

void ListView::setColumnShown(const QByteArray &key, bool isShown)
{
    ColumnLayout::Column *column = m_layout.find(key);
    const bool isLast = !isShown && m_layout.shownKeys().size() <= 1;
    if (!column || column->isShown == isShown || isLast)
        return;
    column->isShown = isShown;
    applyLayout();
    m_saveTimer.start();
}

void ListView::fillColumnMenu(QMenu *menu)
{
    for (const ColumnLayout::Column &column : std::as_const(m_layout.columns)) {
        QAction *action =
            menu->addAction(QCoreApplication::translate("List", m_model->spec().column(column.key)->title));
        action->setCheckable(true);
        action->setChecked(column.isShown);
        connect(action, &QAction::toggled, this, [this, key = column.key](bool isOn) { setColumnShown(key, isOn); });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &ListView::resetColumns);
}

void ListView::applyLayout()
{
    m_isLayingOut = true;
    // The model's columns are in the order shown, so that no section is ever moved or hidden in the header itself.
    m_model->setColumns(m_layout.shownKeys());
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        if (header->visualIndex(i) != i)
            header->moveSection(header->visualIndex(i), i);
    for (int i = 0; i < m_model->columns().size(); ++i) {
        const int saved = m_layout.find(m_model->columns()[i])->width;
        header->resizeSection(i, saved > 0 ? saved : wantedWidth(i));
    }
    m_isLayingOut = false;
    fitWidths();
    applySort();
}

int ListView::wantedWidth(int section) const
{
    const ListColumn &column = *m_model->spec().column(m_model->columns()[section]);
    const Metrics sizes = metrics(this);
    const int padding = 2 * sizes.cell;
    // A pill has its dot and its own round ends.
    const int around =
        column.type == kontor::CellType::State || column.type == kontor::CellType::Words ? sizes.page : 0;
    const int title =
        fontMetrics().horizontalAdvance(m_model->headerData(section, Qt::Horizontal).toString()) + sizes.icon;
    const auto own = std::find_if(m_defaultColumns.begin(), m_defaultColumns.end(),
                                  [&](const DefaultColumn &known) { return known.key == column.key; });
    const bool isOwn = own != m_defaultColumns.end() && own->characters > 0;
    const int cells = (isOwn ? own->characters : column.width) * fontMetrics().horizontalAdvance(u'0') + around;
    return qMax(title, cells) + padding;
}

void ListView::setFitsWidth(bool isFitting)
{
    m_fitsWidth = isFitting;
    fitWidths();
}

void ListView::fitWidths()
{
    const bool isSized = std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                                     [](const ColumnLayout::Column &column) { return column.width > 0; });
    if (!m_fitsWidth || isSized || m_model->columns().isEmpty())
        return;
    // Texts give way; a pill, a day or a number that is cut says nothing.
    const auto givesWay = [this](int section) {
        const kontor::CellType type = m_model->spec().column(m_model->columns()[section])->type;
        return type == kontor::CellType::Text || type == kontor::CellType::Words;
    };
    int fixed = 0;
    int texts = 0;
    for (int i = 0; i < m_model->columns().size(); ++i)
        (givesWay(i) ? texts : fixed) += wantedWidth(i);
    const double share = texts > 0 ? qMax(0.55, double(viewport()->width() - fixed) / texts) : 1.0;
    m_isLayingOut = true;
    for (int i = 0; i < m_model->columns().size(); ++i)
        horizontalHeader()->resizeSection(i, givesWay(i) ? int(wantedWidth(i) * share) : wantedWidth(i));
    m_isLayingOut = false;
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidths();
}

void ListView::applySort()
{
    m_model->setSort(m_layout.sort);
    showSortSign();
}

void ListView::showSortSign()
{
    const bool isSorted = !m_layout.sort.isEmpty();
    horizontalHeader()->setSortIndicatorShown(isSorted);
    if (isSorted)
        horizontalHeader()->setSortIndicator(m_model->columnOf(m_layout.sort.first().key),
                                             m_layout.sort.first().isDescending ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder);
}

// A click sorts, a second one turns the order, a third one ends the sorting; with Shift it is one more key.
void ListView::sortBy(int section, bool isAdding)
{
    const QByteArray key = m_model->columns().value(section);
    const ListColumn *column = m_model->spec().column(key);
    if (!column || !column->isSortable)
        return showSortSign();
    const auto present = std::find_if(m_layout.sort.begin(), m_layout.sort.end(),
                                      [&](const SortKey &sorted) { return sorted.key == key; });
    const bool isThere = present != m_layout.sort.end() && (isAdding || m_layout.sort.size() == 1);
    if (isThere && present->isDescending) {
        m_layout.sort.erase(present);
    } else if (isThere) {
        present->isDescending = true;
    } else {
        if (!isAdding)
            m_layout.sort.clear();
        m_layout.sort << SortKey{key, false};
    }
    applySort();
    m_saveTimer.start();
}

void ListView::takeWidths()
{
    if (m_isLayingOut)
        return;
    QHeaderView *header = horizontalHeader();
    QList<ColumnLayout::Column> ordered;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (const auto *column = m_layout.find(m_model->columns().value(section)))
            ordered << ColumnLayout::Column{column->key, header->sectionSize(section), true};
    }
    for (const ColumnLayout::Column &column : std::as_const(m_layout.columns))
        if (!column.isShown)
            ordered << column;
    m_layout.columns = ordered;
    m_saveTimer.start();
}

void ListView::saveLayout()
{
    if (m_settings)
        m_settings->setListLayout(m_user, m_name, m_layout.toJson());
}

QList<qint64> ListView::selectedHandles() const
{
    // What is marked in the view costs what is selected; only a selection beyond it walks the list.
    QList<qint64> marked;
    const QList<QItemSelectionRange> ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            marked << m_model->handleAt(row);
    return marked.size() == m_selection.count(m_model->count()) ? marked : m_selection.of(m_model->handles());
}

qint64 ListView::selectedCount() const
{
    return m_selection.count(m_model->count());
}

void ListView::takeSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isRestoring)
        return;
    const auto note = [this](const QItemSelection &ranges, bool isSelected) {
        QList<qint64> handles;
        for (const QItemSelectionRange &range : ranges)
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (const qint64 handle = m_model->handleAt(row); handle != items::noHandle)
                    handles << handle;
        m_selection.set(handles, isSelected);
    };
    const bool isEverything =
        selected.size() == 1 && m_model->count() > 1 && selected.first().height() == m_model->count();
    if (isEverything) {
        m_selection.selectAll();
    } else {
        note(deselected, false);
        note(selected, true);
    }
    Q_EMIT selectionCountChanged();
}

void ListView::restoreSelection()
{
    m_isRestoring = true;
    if (m_selection.isAll() && m_selection.handles().isEmpty())
        selectAll();
    else if (!m_selection.isEmpty())
        selectHandles(m_selection.handles().values());
    m_isRestoring = false;
    Q_EMIT selectionCountChanged();
}

namespace
{

// The rows of these handles as runs, found in one walk over the list.
QItemSelection runsOf(const items::ListModel &model, const QList<qint64> &handles)
{
    QItemSelection runs;
    const QSet<qint64> wanted(handles.begin(), handles.end());
    const QList<qint64> &rows = model.handles();
    const int lastColumn = model.columnCount() - 1;
    qsizetype left = wanted.size();
    for (int row = 0; row < rows.size() && left > 0; ++row) {
        if (!wanted.contains(rows[row]))
            continue;
        const int first = row;
        for (; row < rows.size() && wanted.contains(rows[row]); ++row)
            --left;
        runs.select(model.index(first, 0), model.index(row - 1, lastColumn));
    }
    return runs;
}

} // namespace

void ListView::selectHandles(const QList<qint64> &handles)
{
    m_selection.clear();
    m_selection.set(handles, true);
    // Marked is what a person can look through; a longer selection stays whole in m_selection.
    constexpr qsizetype mostMarked = 20000;
    const QItemSelection runs = handles.isEmpty() ? QItemSelection() : runsOf(*m_model, handles.mid(0, mostMarked));
    if (handles.size() <= mostMarked) {
        // What is not in the list any more is not selected any more either.
        m_selection.clear();
        for (const QItemSelectionRange &run : runs)
            m_selection.set(m_model->handles().mid(run.top(), run.height()), true);
    }
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    selectionModel()->select(runs, QItemSelectionModel::ClearAndSelect);
    if (!runs.isEmpty()) {
        const QModelIndex first = m_model->index(runs.first().top(), 0);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        if (!wasRestoring)
            scrollTo(first);
    }
    m_isRestoring = wasRestoring;
    if (!wasRestoring)
        Q_EMIT selectionCountChanged();
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

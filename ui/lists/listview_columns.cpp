// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list view: which, how wide, sorted by what, and remembering it.
#include "ui/lists/filterset.h"
#include "ui/lists/listview.h"
#include "ui/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/celldelegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace kontor::ui
{

namespace
{

/// Of its wanted width a text column keeps this much.
constexpr double leastShare = 0.55;
/// So many characters are wanted at most.
constexpr int shortText = 6;

} // namespace

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
    // What the person arranged goes before, whenever this is said.
    if (m_settings)
        rememberIn(*m_settings, m_user, m_name);
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

void ListView::setLayout(const ColumnLayout &layout)
{
    m_layout = layout;
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
    // Where all that can stand there is known, the widest of it is what is wanted.
    if (const int states = widestState(column); states > 0)
        return qMax(titleWidth(section), states);
    const Metrics sizes = metrics(this);
    const int padding = 2 * sizes.cell;
    // A pill has its dot and its own round ends.
    const int around =
        column.type == kontor::CellType::State || column.type == kontor::CellType::Words ? sizes.page : 0;
    const int cells = charactersOf(column) * fontMetrics().horizontalAdvance(u'0') + around;
    return qMax(titleWidth(section), cells + padding);
}

int ListView::charactersOf(const ListColumn &column) const
{
    const auto own = std::find_if(m_defaultColumns.begin(), m_defaultColumns.end(),
                                  [&](const DefaultColumn &known) { return known.key == column.key; });
    return own != m_defaultColumns.end() && own->characters > 0 ? own->characters : column.width;
}

int ListView::widestState(const ListColumn &column) const
{
    if (column.type != kontor::CellType::State)
        return 0;
    QStringList states;
    for (const ListChoice &choice : m_model->spec().choices)
        if (choice.key == column.key)
            states += choice.values;
    for (const ListChip &chip : m_model->spec().chips)
        if (chip.key == column.key)
            states += chip.value;
    int widest = 0;
    for (const QString &state : std::as_const(states))
        widest =
            qMax(widest, CellDelegate::stateWidth(fontMetrics(), metrics(this), FilterSet::valueWord(column, state)));
    return widest;
}

// What cannot be sorted by needs no room for the arrow.
int ListView::titleWidth(int section) const
{
    const bool isSortable = m_model->spec().column(m_model->columns()[section])->isSortable;
    return horizontalHeader()->sectionSizeHint(section) - (isSortable ? 0 : metrics(this).arrow);
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
    // Texts give way; a pill, a day or a number that is cut says nothing, and a text of a few letters is a number, too.
    const auto givesWay = [this](int section) {
        const ListColumn &column = *m_model->spec().column(m_model->columns()[section]);
        const bool isShort = column.type == kontor::CellType::Text && charactersOf(column) <= shortText;
        return !isShort && (column.type == kontor::CellType::Text || column.type == kontor::CellType::Words);
    };
    int fixed = 0;
    int texts = 0;
    int leastTexts = 0;
    // Measured once each: a title's letters are most of what this costs.
    QList<std::pair<int, int>> measured;
    for (int i = 0; i < m_model->columns().size(); ++i) {
        const int wanted = wantedWidth(i);
        // None gives way so far that its title is cut; then the list is scrolled.
        const int least = givesWay(i) ? qMax(titleWidth(i), int(wanted * leastShare)) : 0;
        measured.append({wanted, least});
        (givesWay(i) ? texts : fixed) += wanted;
        leastTexts += least;
    }
    const int room = qMax(viewport()->width() - fixed, leastTexts);
    const auto widthOf = [&](int section) {
        const auto [wanted, least] = measured[section];
        if (!givesWay(section))
            return wanted;
        if (room >= texts)
            return int(qint64(wanted) * room / texts);
        return least + int(qint64(wanted - least) * (room - leastTexts) / qMax(1, texts - leastTexts));
    };
    m_isLayingOut = true;
    for (int i = 0; i < m_model->columns().size(); ++i)
        horizontalHeader()->resizeSection(i, widthOf(i));
    m_isLayingOut = false;
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

} // namespace kontor::ui

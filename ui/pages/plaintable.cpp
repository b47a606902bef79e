// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plaintable.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QTableWidget>

namespace kontor::ui
{

QTableWidget *plainTable(int columns)
{
    auto *table = new QTableWidget(0, columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics(table).rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fitColumns(QTableWidget *table)
{
    const int character = table->fontMetrics().averageCharWidth();
    const int widest = 40 * character;
    const int padding = 3 * metrics(table).cell;
    for (int column = 0; column < table->columnCount(); ++column) {
        int width = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            if (auto *item = table->item(row, column)) {
                const QVariant own = item->data(Qt::FontRole);
                const QFontMetrics font(own.isValid() ? own.value<QFont>() : table->font());
                const int wanted = font.horizontalAdvance(item->text());
                width = qMax(width, wanted);
                if (wanted > widest)
                    item->setToolTip(item->text()); // of what is cut all is told
            }
        table->setColumnWidth(column, qMax(table->horizontalHeader()->sectionSizeHint(column),
                                           qBound(6 * character, width, widest) + padding));
    }
}

void wrapTexts(QTableWidget *table)
{
    table->setWordWrap(true);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, [table] { fitRows(table); });
}

void fitRows(QTableWidget *table)
{
    table->resizeRowsToContents();
    for (int row = 0; row < table->rowCount(); ++row)
        table->setRowHeight(row, qMax(table->rowHeight(row), metrics(table).rowHeight));
}

} // namespace kontor::ui

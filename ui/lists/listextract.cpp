// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listextract.h"

#include "items/cells.h"
#include "ui/lists/listview.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace kontor::ui
{

QStringList ListExtract::headers() const
{
    QStringList titles;
    for (qsizetype i = 0; i < columns.size(); ++i)
        titles << QCoreApplication::translate("List", column(i).title);
    return titles;
}

CellValue ListExtract::value(const ListRow &row, qsizetype at) const
{
    const ListColumn &of = column(at);
    const Value &cell = row.cells[at];
    return {CellType(int(of.type)), of.key, items::cellData(of, cell, items::RawValueRole),
            items::cellData(of, cell, Qt::DisplayRole).toString(),
            items::cellData(of, cell, items::StateKeyRole).toString()};
}

QStringList ListExtract::texts(const ListRow &row) const
{
    QStringList words;
    words.reserve(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        words << cellText(value(row, i));
    return words;
}

ListExtract extractOf(const ListView &view, bool isSelection)
{
    ListExtract extract;
    const items::ListModel *model = view.listModel();
    extract.spec = &model->spec();
    extract.columns = view.layout().shownKeys();
    for (const QByteArray &key : std::as_const(extract.columns))
        extract.widths << view.horizontalHeader()->sectionSize(model->columnOf(key));
    extract.handles = isSelection ? view.selectedHandles() : model->handles();
    extract.isSelection = isSelection;
    return extract;
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importrows.h"

#include "files/headermap.h"
#include "ui/duplicatewords.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/newproductwords.h"
#include "ui/pages/importjob.h"
#include "ui/pages/importkinds.h"
#include "ui/pages/plaintable.h"

#include <QCoreApplication>
#include <QTableWidget>

namespace kontor::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

void add(QTableWidget *table, qint64 line, const QString &fate, const QString &place, const QString &reason)
{
    const int row = table->rowCount();
    table->setRowCount(row + 1);
    auto *number = new QTableWidgetItem(formatCount(line));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, LineColumn, number);
    table->setItem(row, FateColumn, new QTableWidgetItem(fate));
    table->setItem(row, PlaceColumn, new QTableWidgetItem(place));
    table->setItem(row, ReasonColumn, new QTableWidgetItem(reason));
}

} // namespace

QTableWidget *makeImportRows()
{
    QTableWidget *table = plainTable(ImportRowColumns);
    wrapTexts(table); // a reason is a whole sentence
    return table;
}

void titleImportRows(QTableWidget *table)
{
    table->setAccessibleName(Words::tr("Rows to look at"));
    //: title of a column: what becomes of a row of the file, e.g. "left out"
    table->setHorizontalHeaderLabels({Words::tr("Line"), Words::tr("Row"), Words::tr("Column"), Words::tr("Reason")});
}

void showImportRows(QTableWidget *table, const ImportPlan &plan, const ImportResult &result, bool isDryRun)
{
    table->setRowCount(0);
    //: what becomes of a row of the file
    const QString leftOut = isDryRun ? Words::tr("to leave out") : Words::tr("left out");
    //: what becomes of a row of the file
    const QString imported = isDryRun ? Words::tr("to import") : Words::tr("imported");
    for (const RecordError &error : result.errors().mid(0, shownImportRows))
        add(table, error.line, leftOut, importColumnText(plan.kind, error.column), reasonText(error));
    for (const SuspectedDuplicate &suspect : result.store.duplicates.mid(0, shownImportRows))
        add(table, suspect.line, imported, {}, importedTwiceText(suspect.number, suspect.of, suspect.because));
    for (const NewProduct &product : result.store.newProducts.mid(0, shownImportRows))
        add(table, product.line, imported, files::headerWordOf(QStringLiteral("products"), result.file.map),
            newProductText(product.name));
    table->setVisible(table->rowCount() > 0);
    fitColumns(table);
    fitRows(table);
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerrow.h"

#include "domain/namelist.h"
#include "items/cells.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace kontor::ui
{

Result<CustomerRow> readCustomer(Reader &reader, const Uuid &customer)
{
    const ListSpec &spec = lists::customers();
    KONTOR_LET(found, findRow(reader, spec, customer.text()));
    CustomerRow row;
    row.isOpenable = found.isOpenable;
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        const auto *text = std::get_if<QString>(&found.cells[i]);
        if (!text)
            continue;
        QString value = *text;
        if (spec.columns[i].type == CellType::Words) {
            QStringList words = items::words(*text);
            words.sort();
            value = joinNames(words);
        }
        row.fields.insert(QString::fromUtf8(spec.columns[i].key), value);
    }
    return row;
}

QString customerText(const QString &key, const QString &value)
{
    const ListColumn *column = lists::customers().column(key.toUtf8());
    if (value.isEmpty())
        return QStringLiteral("–");
    switch (column ? column->type : CellType::Text) {
    case CellType::State:
        return key == u"kind" ? kindWord(value) : stateWord(value);
    case CellType::Day:
        return formatDay(QDate::fromString(value, Qt::ISODate));
    case CellType::Country:
        return countryWord(value);
    default:
        return value;
    }
}

QString customerLabel(const QString &key)
{
    const ListColumn *column = lists::customers().column(key.toUtf8());
    return column && column->title ? QCoreApplication::translate("List", column->title) : key;
}

} // namespace kontor::ui

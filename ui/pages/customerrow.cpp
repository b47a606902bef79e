// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerrow.h"

#include "store/listfields.h"
#include "store/lists/lists.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace kontor::ui
{

Result<CustomerRow> readCustomer(Reader &reader, const Uuid &customer)
{
    KONTOR_LET(read, readFields(reader.database(), lists::customers(), customer.text()));
    return CustomerRow{read.fields, read.isOpenable};
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

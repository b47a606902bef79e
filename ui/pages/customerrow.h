// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerRow: one customer as its page knows it, by the keys of the list of customers.
#pragma once

#include "store/operations/fields.h"
#include "store/reader.h"

namespace kontor::ui
{

struct CustomerRow {
    FieldValues fields; ///< several words (products, Submandants) sorted, with ", " between them
    bool isOpenable = false;

    QString value(const char *key) const { return fields.value(QLatin1String(key)); }
};

/// On the reading thread. Errors: not_found.
Result<CustomerRow> readCustomer(Reader &reader, const Uuid &customer);

/// A value in the words of the present language; a dash for none.
QString customerText(const QString &key, const QString &value);
/// The field as the list calls it; the key itself where it is no column.
QString customerLabel(const QString &key);

} // namespace kontor::ui

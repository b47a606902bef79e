// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a demo on its way into the store, by column name.
#pragma once

#include "store/sqlite.h"

namespace kontor::demo
{

class Row
{
public:
    Row(const QByteArray &table, const Uuid &mandant, const Uuid &id);

    Row &set(const QByteArray &column, const Value &value);
    /// A name (text) together with what makes it unique and findable, as the operations keep it: name_key, email_key.
    Row &setName(const QString &name);
    Row &setEmail(const QString &email);
    Result<> insert(Database &database) const;

private:
    QByteArray m_table;
    QByteArrayList m_columns;
    Values m_values;
};

} // namespace kontor::demo

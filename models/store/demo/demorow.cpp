// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo/demorow.h"

#include "domain/fold.h"

namespace kontor::demo
{

Row::Row(const QByteArray &table, const Uuid &mandant, const Uuid &id)
    : m_table(table)
    , m_columns({"mandant", "id"})
    , m_values({mandant, id})
{
}

Row &Row::set(const QByteArray &column, const Value &value)
{
    m_columns << column;
    m_values << value;
    return *this;
}

Row &Row::setName(const QString &name)
{
    return set("name", name).set("name_key", fold(name));
}

Row &Row::setEmail(const QString &email)
{
    return set("email", email).set("email_key", email.toLower());
}

Result<> Row::insert(Database &database) const
{
    const QByteArray marks = QByteArrayList(m_columns.size(), "?").join(", ");
    KONTOR_TRY(
        database.run("INSERT INTO " + m_table + " (" + m_columns.join(", ") + ") VALUES (" + marks + ")", m_values));
    return {};
}

} // namespace kontor::demo

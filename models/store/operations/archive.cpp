// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/archive.h"

#include "store/operations/customers.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr qsizetype sliceRows = 5000;

Result<> refuseMerged(Database &database, const Uuid &customer)
{
    KONTOR_LET(number,
               database.text("SELECT c.number FROM customer_merge m JOIN customer c ON c.mandant = m.mandant AND "
                             "c.id = m.id WHERE m.mandant = (SELECT mandant FROM actor) AND m.id = ?",
                             {customer}));
    if (!number.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("customer_merged"), number, {number});
    return {};
}

} // namespace

Result<> refuseArchived(Database &database, const Uuid &customer)
{
    KONTOR_LET(number, database.text("SELECT number FROM customer WHERE mandant = (SELECT mandant FROM actor) AND "
                                     "id = ? AND archived_on IS NOT NULL",
                                     {customer}));
    if (!number.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("customer_archived"), number, {number});
    return {};
}

Result<> archiveCustomers(Door &door, const QList<Uuid> &customers)
{
    KONTOR_TRY(door.may(QStringLiteral("archive_customer")));
    const QString today = door.today().toString(Qt::ISODate);
    for (qsizetype i = 0; i < customers.size(); ++i) {
        KONTOR_LET(customer, resolveCustomer(door.database(), customers[i].text()));
        KONTOR_TRY(door.database().run("UPDATE customer SET archived_on = ? WHERE mandant = ? AND id = ? AND "
                                       "archived_on IS NULL",
                                       {today, door.mandant(), customer}));
        if (i % sliceRows == sliceRows - 1)
            KONTOR_TRY(door.slice());
    }
    return {};
}

Result<> bringBackCustomers(Door &door, const QList<Uuid> &customers)
{
    KONTOR_TRY(door.may(QStringLiteral("archive_customer")));
    for (qsizetype i = 0; i < customers.size(); ++i) {
        KONTOR_LET(customer, resolveCustomer(door.database(), customers[i].text()));
        KONTOR_TRY(refuseMerged(door.database(), customer));
        KONTOR_TRY(door.database().run("UPDATE customer SET archived_on = NULL WHERE mandant = ? AND id = ? AND "
                                       "archived_on IS NOT NULL",
                                       {door.mandant(), customer}));
        if (i % sliceRows == sliceRows - 1)
            KONTOR_TRY(door.slice());
    }
    return {};
}

} // namespace kontor

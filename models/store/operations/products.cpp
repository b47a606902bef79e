// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which products a customer has.
#include "domain/fold.h"
#include "store/operations/customers.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

/// `added` gets the name where there was no such product.
Result<Uuid> productByName(Door &door, const QString &name, bool mayCreate, QStringList &added)
{
    const QString key = fold(name);
    KONTOR_LET(id, door.database().uuid("SELECT id FROM visible_product WHERE name_key = ?", {key}));
    if (!id.isNull())
        return id;
    if (!mayCreate)
        return fail(Kind::Invalid, QStringLiteral("product_unknown"), name, {name}, QStringLiteral("products"));
    const Uuid made = door.newId();
    KONTOR_TRY(door.database().run("INSERT INTO product (mandant, id, name, name_key) VALUES (?, ?, ?, ?)",
                                   {door.mandant(), made, name, key}));
    added << name;
    return made;
}

} // namespace

Result<> checkProductNames(const QStringList &names)
{
    for (const QString &name : names)
        if (name.size() > 200)
            return fail(Kind::Invalid, QStringLiteral("too_long"), name, {QStringLiteral("products")},
                        QStringLiteral("products"));
    return {};
}

Result<QStringList> setProducts(Door &door, const Uuid &customer, const QStringList &names, bool mayCreate)
{
    QStringList added;
    QList<Uuid> wanted;
    for (const QString &name : names) {
        KONTOR_LET(product, productByName(door, name, mayCreate, added));
        if (!wanted.contains(product)) // "DSL, dsl" is one
            wanted << product;
    }
    QList<Uuid> present;
    KONTOR_TRY(door.database().each("SELECT product FROM customer_product WHERE mandant = ? AND customer = ?",
                                    {door.mandant(), customer}, [&](const Statement &row) {
                                        present << row.uuid(0);
                                        return true;
                                    }));
    for (const Uuid &product : std::as_const(present))
        if (!wanted.contains(product))
            KONTOR_TRY(
                door.database().run("DELETE FROM customer_product WHERE mandant = ? AND customer = ? AND product = ?",
                                    {door.mandant(), customer, product}));
    for (const Uuid &product : std::as_const(wanted))
        if (!present.contains(product))
            KONTOR_TRY(door.database().run("INSERT INTO customer_product (mandant, id, customer, product) "
                                           "VALUES (?, ?, ?, ?)",
                                           {door.mandant(), door.newId(), customer, product}));
    return added;
}

} // namespace kontor

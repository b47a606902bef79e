// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/selection.h"

#include "domain/administration.h"
#include "store/operations/customers.h"

namespace kontor
{

namespace
{

constexpr qsizetype sliceRows = 5000;

Result<> changeEach(Door &door, const QList<Uuid> &customers, const FieldValues &fields, QStringList *leftOut)
{
    for (qsizetype i = 0; i < customers.size(); ++i) {
        if (auto done = changeCustomer(door, customers[i], fields); !done) {
            Error error = done.error();
            KONTOR_LET(number, door.database().text("SELECT number FROM visible_customer WHERE mandant = ? AND id = ?",
                                                    {door.mandant(), customers[i]}));
            if (leftOut && isOfOne(error.rule)) { // each of these is refused before anything of it is written
                *leftOut << number;
                continue;
            }
            if (!number.isEmpty() && (error.args.isEmpty() || error.args.last() != number))
                error.args << number;
            error.detail = number;
            return tl::unexpected<Error>(error);
        }
        if (i % sliceRows == sliceRows - 1)
            KONTOR_TRY(door.slice());
    }
    return {};
}

} // namespace

bool isOfOne(const QString &rule)
{
    return rule == u"customer_locked" || rule == u"customer_archived" || rule == u"administration_transition" ||
           rule == u"administration_of_prospect";
}

Result<> setContactOf(Door &door, const QList<Uuid> &customers, const QString &login, QStringList *leftOut)
{
    KONTOR_TRY(door.may(QStringLiteral("change_contact")));
    return changeEach(door, customers, {{QStringLiteral("partner_contact"), login}}, leftOut);
}

Result<> setSiteOf(Door &door, const QList<Uuid> &customers, const QString &site, QStringList *leftOut)
{
    KONTOR_TRY(door.may(QStringLiteral("change_customer")));
    return changeEach(door, customers, {{QStringLiteral("site"), site}}, leftOut);
}

Result<> requestAdministrationOf(Door &door, const QList<Uuid> &customers, QStringList *leftOut)
{
    KONTOR_TRY(door.may(QStringLiteral("request_administration")));
    return changeEach(door, customers, {{QStringLiteral("administration"), administration::requested}}, leftOut);
}

} // namespace kontor

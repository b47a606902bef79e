// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/deputies.h"

#include "store/operations/fields.h"
#include "store/operations/references.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const QString changeContact = QStringLiteral("change_contact");

Result<> check(Database &database, const Deputyship &wanted, const QDate &today)
{
    KONTOR_LET(away, employeeLogin(database, wanted.away, QStringLiteral("away")));
    KONTOR_TRY(employeeLogin(database, wanted.deputy, QStringLiteral("deputy")));
    if (wanted.away == wanted.deputy)
        return fail(Kind::Invalid, QStringLiteral("deputy_of_oneself"), away, {away}, QStringLiteral("deputy"));
    const QString until = wanted.until.toString(Qt::ISODate);
    const QString from = wanted.from.toString(Qt::ISODate);
    if (!wanted.until.isValid() || wanted.until < today)
        return fail(Kind::Invalid, QStringLiteral("day_in_past"), until, {until}, QStringLiteral("until"));
    if (!wanted.from.isValid() || wanted.from < today)
        return fail(Kind::Invalid, QStringLiteral("day_in_past"), from, {from}, QStringLiteral("from"));
    if (wanted.until < wanted.from)
        return fail(Kind::Invalid, QStringLiteral("days_reversed"), until, {from, until}, QStringLiteral("until"));
    KONTOR_LET(other,
               database.text("SELECT u.login FROM visible_deputyship d JOIN visible_portal_user u ON u.mandant = "
                             "d.mandant AND u.id = d.deputy WHERE d.mandant = (SELECT mandant FROM actor) AND "
                             "d.portal_user = ? AND d.ended_on IS NULL AND d.from_on <= ? AND d.until_on >= ?",
                             {wanted.away, until, from}));
    if (!other.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("deputy_exists"), other, {other}, QStringLiteral("deputy"));
    return {};
}

} // namespace

Result<DeputyEffect> previewDeputy(Reader &reader, const Deputyship &wanted)
{
    KONTOR_TRY(reader.may(changeContact));
    Database &database = reader.database();
    KONTOR_TRY(check(database, wanted, reader.today()));
    DeputyEffect effect;
    KONTOR_LET(customers, database.integer("SELECT count(*) FROM visible_customer WHERE mandant = (SELECT mandant FROM "
                                           "actor) AND partner_contact = ? AND archived_on IS NULL",
                                           {wanted.away}));
    KONTOR_LET(isSighted, seesCustomers(database, wanted.deputy));
    effect.customers = customers;
    effect.isDeputyBlind = !isSighted;
    return effect;
}

Result<Uuid> setDeputy(Door &door, const Deputyship &wanted)
{
    KONTOR_TRY(door.may(changeContact));
    KONTOR_TRY(check(door.database(), wanted, door.today()));
    const Uuid id = door.newId();
    KONTOR_TRY(insertRow(door.database(), "deputyship",
                         {{"mandant", door.mandant()},
                          {"id", id},
                          {"portal_user", wanted.away},
                          {"deputy", wanted.deputy},
                          {"from_on", wanted.from.toString(Qt::ISODate)},
                          {"until_on", wanted.until.toString(Qt::ISODate)},
                          {"made_by", door.actor().user}}));
    return id;
}

Result<> endDeputy(Door &door, const Uuid &deputyship)
{
    KONTOR_TRY(door.may(changeContact));
    KONTOR_TRY(resolve(door.database(), "deputyship", "id", "deputy", deputyship.text()));
    KONTOR_TRY(
        door.database().run("UPDATE deputyship SET ended_on = ? WHERE mandant = ? AND id = ? AND ended_on IS NULL",
                            {door.today().toString(Qt::ISODate), door.mandant(), deputyship}));
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/handover.h"

#include "store/operations/fields.h"
#include "store/operations/references.h"
#include "store/operations/selection.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const QString assign = QStringLiteral("assign");
const QString changeContact = QStringLiteral("change_contact");

Result<> checkTwo(const Uuid &from, const Uuid &to, const QString &name)
{
    if (from == to)
        return fail(Kind::Invalid, QStringLiteral("handover_to_itself"), name, {name}, QStringLiteral("to"));
    return {};
}

Result<> checkSubmandants(Database &database, const Uuid &from, const Uuid &to)
{
    KONTOR_TRY(resolve(database, "submandant", "name", "submandant", from.text()));
    KONTOR_TRY(resolve(database, "submandant", "name", "submandant", to.text()));
    KONTOR_LET(name,
               database.text("SELECT name FROM visible_submandant WHERE mandant = (SELECT mandant FROM actor) AND "
                             "id = ?",
                             {to}));
    KONTOR_TRY(checkTwo(from, to, name));
    KONTOR_LET(active, database.integer("SELECT count(*) FROM visible_submandant WHERE mandant = (SELECT mandant FROM "
                                        "actor) AND id = ? AND state = 'active'",
                                        {to}));
    if (!active)
        return fail(Kind::Rejected, QStringLiteral("submandant_inactive"), name, {name}, QStringLiteral("to"));
    return {};
}

struct Customers {
    QList<Uuid> moved;
    HandoverEffect effect;
};

/// The customers that go from one Submandant to the other.
Result<Customers> lookAtAssignments(Database &database, const Uuid &from, const Uuid &to)
{
    Customers found;
    KONTOR_TRY(database.each(
        "SELECT c.id, EXISTS (SELECT 1 FROM assignment b WHERE b.mandant = c.mandant AND b.submandant = ?2 AND "
        "b.customer = c.id AND b.until_on IS NULL) FROM visible_assignment a JOIN visible_customer c ON c.mandant = "
        "a.mandant AND c.id = a.customer WHERE a.mandant = (SELECT mandant FROM actor) AND a.submandant = ?1 AND "
        "a.until_on IS NULL AND c.archived_on IS NULL ORDER BY c.number",
        {from, to}, [&](const Statement &row) {
            found.moved << row.uuid(0);
            found.effect.both += row.integer(1);
            return true;
        }));
    found.effect.moved = found.moved.size();
    return found;
}

Result<Customers> lookAtContacts(Database &database, const Uuid &from, const Uuid &to)
{
    Customers found;
    KONTOR_TRY(database.each("SELECT c.id, c.openable, c.number FROM visible_customer c WHERE c.mandant = (SELECT "
                             "mandant FROM actor) AND c.partner_contact = ? AND c.archived_on IS NULL ORDER BY "
                             "c.number",
                             {from}, [&](const Statement &row) {
                                 if (row.integer(1) != 0)
                                     found.moved << row.uuid(0);
                                 else if (++found.effect.left <= 5)
                                     found.effect.leftNumbers << row.text(2);
                                 return true;
                             }));
    found.effect.moved = found.moved.size();
    KONTOR_LET(isSighted, seesCustomers(database, to));
    found.effect.isTargetBlind = !isSighted;
    return found;
}

} // namespace

Result<HandoverEffect> previewCustomerHandover(Reader &reader, const Uuid &from, const Uuid &to)
{
    KONTOR_TRY(reader.may(assign));
    KONTOR_TRY(checkSubmandants(reader.database(), from, to));
    KONTOR_LET(found, lookAtAssignments(reader.database(), from, to));
    return found.effect;
}

Result<HandoverEffect> handOverCustomers(Door &door, const Uuid &from, const Uuid &to)
{
    KONTOR_TRY(door.may(assign));
    Database &database = door.database();
    KONTOR_TRY(checkSubmandants(database, from, to));
    KONTOR_LET(found, lookAtAssignments(database, from, to));
    KONTOR_LET(exclusive, database.integer("SELECT exclusive_assignment FROM mandant WHERE mandant = ?1 AND id = ?1",
                                           {door.mandant()}));
    const qint64 isExclusive = exclusive;
    const QString today = door.today().toString(Qt::ISODate);
    constexpr qsizetype sliceRows = 5000;
    for (qsizetype i = 0; i < found.moved.size(); ++i) {
        KONTOR_TRY(database.run("UPDATE assignment SET until_on = ?, end_cause = 'handover', ended_by = ? WHERE "
                                "mandant = ? AND submandant = ? AND customer = ? AND until_on IS NULL",
                                {today, door.actor().user, door.mandant(), from, found.moved[i]}));
        KONTOR_TRY(database.run(
            "INSERT INTO assignment (mandant, id, submandant, customer, since_on, made_by, exclusive_assignment) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM assignment WHERE mandant = ?1 AND "
            "submandant = ?3 AND customer = ?4 AND until_on IS NULL)",
            {door.mandant(), door.newId(), to, found.moved[i], today, door.actor().user, isExclusive}));
        if (i % sliceRows == sliceRows - 1)
            KONTOR_TRY(door.slice());
    }
    return found.effect;
}

Result<HandoverEffect> previewContactHandover(Reader &reader, const Uuid &from, const Uuid &to)
{
    KONTOR_TRY(reader.may(changeContact));
    KONTOR_LET(login, employeeLogin(reader.database(), to, QStringLiteral("to")));
    KONTOR_TRY(checkTwo(from, to, login));
    KONTOR_LET(found, lookAtContacts(reader.database(), from, to));
    return found.effect;
}

Result<HandoverEffect> handOverContacts(Door &door, const Uuid &from, const Uuid &to)
{
    KONTOR_TRY(door.may(changeContact));
    KONTOR_LET(login, employeeLogin(door.database(), to, QStringLiteral("to")));
    KONTOR_TRY(checkTwo(from, to, login));
    KONTOR_LET(found, lookAtContacts(door.database(), from, to));
    KONTOR_TRY(setContactOf(door, found.moved, login));
    return found.effect;
}

} // namespace kontor

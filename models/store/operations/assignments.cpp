// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/assignments.h"

#include "store/operations/archive.h"
#include "store/operations/submandants.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

struct Candidate {
    QString number;
    bool isOpenable = false;
    bool isProspect = false;
    bool isAssigned = false;
};

Result<Candidate> look(Database &database, const Uuid &submandant, const Uuid &customer)
{
    Candidate candidate;
    bool found = false;
    KONTOR_TRY(
        database.each("SELECT c.number, c.openable, c.kind = 'prospect', EXISTS (SELECT 1 FROM assignment a WHERE "
                      "a.mandant = c.mandant AND a.submandant = ?2 AND a.customer = c.id AND a.until_on IS NULL) "
                      "FROM visible_customer c WHERE c.mandant = (SELECT mandant FROM actor) AND c.id = ?1",
                      {customer, submandant}, [&](const Statement &row) {
                          candidate = {row.text(0), row.integer(1) != 0, row.integer(2) != 0, row.integer(3) != 0};
                          found = true;
                          return false;
                      }));
    if (!found)
        return fail(Kind::NotFound, QStringLiteral("not_found"), customer.text(),
                    {QStringLiteral("customer"), customer.text()});
    return candidate;
}

Result<QStringList> otherSubmandants(Database &database, const Uuid &submandant, const Uuid &customer)
{
    QStringList names;
    KONTOR_TRY(database.each("SELECT s.name FROM visible_assignment a JOIN visible_submandant s ON "
                             "s.mandant = a.mandant AND s.id = a.submandant WHERE a.mandant = (SELECT mandant FROM "
                             "actor) AND a.customer = ? AND a.until_on IS NULL AND a.submandant <> ? ORDER BY s.name",
                             {customer, submandant}, [&](const Statement &row) {
                                 names << row.text(0);
                                 return true;
                             }));
    return names;
}

/// Says who has the customer, where the actor may see it.
tl::unexpected<Error> withWhoHasIt(Database &database, const Uuid &submandant, const Uuid &customer, Error error)
{
    if (error.rule == u"assignment_exclusive") {
        const auto candidate = look(database, submandant, customer);
        const auto others = otherSubmandants(database, submandant, customer);
        if (candidate && others && !others->isEmpty())
            error.args = {candidate->number, others->join(QStringLiteral(", "))};
    }
    return tl::unexpected<Error>(error);
}

// Who else looks after a customer is for reading; beyond these many nobody reads, and it costs a look each.
constexpr qint64 lookedAtForOthers = 1000;

/// Goes through the change once: checks each customer, counts the effect, calls what is to be done for it.
Result<AssignmentEffect> walk(Database &database, const AssignmentChange &change,
                              const std::function<Result<>(const Uuid &)> &assign,
                              const std::function<Result<>(const Uuid &)> &withdraw)
{
    AssignmentEffect effect;
    KONTOR_TRY(resolveSubmandant(database, change.submandant.text()));
    for (const Uuid &customer : change.withdraw) {
        KONTOR_LET(candidate, look(database, change.submandant, customer));
        if (!candidate.isAssigned)
            continue;
        --effect.findable;
        effect.openable -= candidate.isOpenable;
        KONTOR_TRY(withdraw(customer));
    }
    for (const Uuid &customer : change.assign) {
        KONTOR_LET(candidate, look(database, change.submandant, customer));
        if (candidate.isProspect)
            return fail(Kind::Rejected, QStringLiteral("customer_is_prospect"), candidate.number, {candidate.number});
        if (candidate.isAssigned)
            continue;
        KONTOR_TRY(refuseArchived(database, customer));
        ++effect.findable;
        if (candidate.isOpenable) {
            ++effect.openable;
        } else if (++effect.waiting <= 5) {
            effect.waitingNumbers << candidate.number;
        }
        if (effect.findable <= lookedAtForOthers && effect.also.size() < 50) {
            KONTOR_LET(others, otherSubmandants(database, change.submandant, customer));
            if (!others.isEmpty())
                effect.also << AlsoAssigned{candidate.number, others};
        }
        KONTOR_TRY(assign(customer));
    }
    return effect;
}

} // namespace

Result<AssignmentEffect> previewAssignments(Reader &reader, const AssignmentChange &change)
{
    KONTOR_TRY(reader.may(QStringLiteral("assign")));
    const auto nothing = [](const Uuid &) -> Result<> { return {}; };
    return walk(reader.database(), change, nothing, nothing);
}

Result<AssignmentEffect> saveAssignments(Door &door, const AssignmentChange &change)
{
    KONTOR_TRY(door.may(QStringLiteral("assign")));
    Database &database = door.database();
    const QString today = door.today().toString(Qt::ISODate);
    KONTOR_LET(exclusive, database.integer("SELECT exclusive_assignment FROM mandant WHERE mandant = ?1 AND id = ?1",
                                           {door.mandant()}));
    const qint64 isExclusive = exclusive;
    return walk(
        database, change,
        [&](const Uuid &customer) -> Result<> {
            const auto inserted = database.run(
                "INSERT INTO assignment (mandant, id, submandant, customer, since_on, made_by, "
                "exclusive_assignment) VALUES (?, ?, ?, ?, ?, ?, ?)",
                {door.mandant(), door.newId(), change.submandant, customer, today, door.actor().user, isExclusive});
            if (!inserted)
                return withWhoHasIt(database, change.submandant, customer, inserted.error());
            return {};
        },
        [&](const Uuid &customer) -> Result<> {
            KONTOR_TRY(database.run("UPDATE assignment SET until_on = ?, end_cause = 'manual', ended_by = ? WHERE "
                                    "mandant = ? AND submandant = ? AND customer = ? AND until_on IS NULL",
                                    {today, door.actor().user, door.mandant(), change.submandant, customer}));
            return {};
        });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/explain.h"

#include "store/accessrules.h"
#include "store/operations/fields.h"
#include "store/pastworld.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const TableAccess &customerAccess()
{
    return *accessRules().find(QStringLiteral("customer"));
}

/// Who is asked about, instead of who acts; on a past day with the tables of that day.
AccessNames askedNames(bool isPast)
{
    AccessNames names;
    names.acting = QStringLiteral("asked");
    names.actor = QStringLiteral("asked_actor");
    names.tables = isPast ? QStringLiteral("past_") : QString();
    return names;
}

/// One row a customer: id, found, open, then for each gate: asked, passed, says.
QByteArray gatesSql(const AccessNames &names, const QByteArray &tables, const QByteArray &ids)
{
    const auto guard = [&](const QString &expression) {
        return QStringLiteral("(SELECT (%1) FROM asked_actor)").arg(expandAccess(expression, names));
    };
    QStringList any;
    for (const AccessBranch &branch : customerAccess().branches)
        any << QStringLiteral("(%1 AND (%2))").arg(guard(branch.guard), expandAccess(branch.when, names));
    QStringList columns = {
        QStringLiteral("customer.id"),
        QStringLiteral("(SELECT effective FROM asked_actor) AND (%1)").arg(any.join(QStringLiteral(" OR "))),
        customerAccess().flags.value(QStringLiteral("openable"))};
    for (const AccessGate &gate : customerAccess().gates)
        columns << guard(gate.asked) << expandAccess(gate.passed, names) << expandAccess(gate.says, names);
    return "WITH asked (portal_user, today) AS (VALUES (?1, ?2))" + tables + ", asked_actor AS MATERIALIZED (" +
           actorSql(names).toUtf8() + ") SELECT " + columns.join(QStringLiteral(", ")).toUtf8() + " FROM " +
           names.tables.toUtf8() +
           "customer AS customer WHERE customer.mandant = (SELECT mandant FROM asked_actor) "
           "AND customer.id IN (" +
           ids + ")";
}

Explanation explanationOf(const Statement &row)
{
    Explanation made;
    made.customer = row.uuid(0);
    made.findable = row.integer(1) != 0;
    made.openable = made.findable && row.integer(2) != 0;
    int column = 3;
    for (const AccessGate &gate : customerAccess().gates) {
        if (row.integer(column) != 0)
            made.gates << GateAnswer{gate.name, row.integer(column + 1) != 0, row.text(column + 2), gate.movedBy, {}};
        column += 3;
    }
    return made;
}

/// The person and the customer, both as the asker sees them, and the day.
struct Asked {
    Uuid user;
    Uuid customer;
    std::optional<QDate> on;
};

Result<Asked> readAsked(Reader &reader, const QString &login, const QString &customer, std::optional<QDate> on)
{
    Database &database = reader.database();
    Asked asked{reader.session().user, {}, on};
    if (!login.isEmpty() && login != reader.session().login) {
        KONTOR_TRY(reader.may(QStringLiteral("explain")));
        KONTOR_LET(user, resolve(database, "portal_user", "login", "user", login));
        KONTOR_TRY(resolve(database, "portal_user_account", "id", "user", user.text()));
        asked.user = user;
    }
    if (on && *on > reader.today())
        return fail(Kind::Invalid, QStringLiteral("day_in_future"), on->toString(Qt::ISODate),
                    {on->toString(Qt::ISODate)}, QStringLiteral("on"));
    if (on)
        KONTOR_TRY(reader.may(QStringLiteral("see_past")));
    KONTOR_LET(found, resolve(database, "customer", "number", "customer", customer));
    asked.customer = found;
    return asked;
}

Result<Explanation> answer(Reader &reader, const Asked &asked)
{
    if (!asked.on) {
        KONTOR_LET(now, gatesOf(reader.database(), asked.user, {asked.customer}, reader.today()));
        return now.value(0);
    }
    Explanation then;
    then.customer = asked.customer;
    KONTOR_LET(world, readPastWorld(reader, asked.user, asked.customer, *asked.on));
    if (!world.isThere()) {
        then.gates << GateAnswer{QStringLiteral("existed"), false, world.missing, {}, {}};
        return then;
    }
    const QByteArray sql = gatesSql(askedNames(true), world.tables, "?3");
    KONTOR_TRY(
        reader.database().each(sql, Values{asked.user, asked.on->toString(Qt::ISODate), asked.customer} + world.values,
                               [&](const Statement &row) {
                                   then = explanationOf(row);
                                   return false;
                               }));
    return then;
}

/// Who holds the right to an operation now, of those that the asker sees.
Result<QList<std::pair<Uuid, QString>>> holdersOf(Reader &reader, const QString &operation)
{
    AccessNames names;
    names.isEverybody = true;
    names.actor = QStringLiteral("everybody");
    QList<std::pair<Uuid, QString>> holders;
    const QByteArray right = expandAccess(accessRules().may.value(operation), names).toUtf8();
    const QByteArray sql = "WITH everybody AS (" + actorSql(names).toUtf8() +
                           ") SELECT u.id, u.login FROM visible_portal_user u WHERE u.id IN (SELECT portal_user FROM "
                           "everybody WHERE mandant = (SELECT mandant FROM actor) AND effective = 1 AND (" +
                           right + ")) ORDER BY u.login";
    KONTOR_TRY(reader.database().each(sql, {}, [&](const Statement &row) {
        holders << std::pair(row.uuid(0), row.text(1));
        return true;
    }));
    return holders;
}

Result<QStringList> whoMoves(Reader &reader, const AccessGate &gate, const Uuid &customer)
{
    constexpr qsizetype enough = 20;
    QStringList logins;
    for (const QString &operation : gate.movedBy) {
        KONTOR_LET(holders, holdersOf(reader, operation));
        for (const auto &[user, login] : holders) {
            if (logins.size() >= enough || logins.contains(login))
                continue;
            if (!gate.needs.isEmpty()) {
                KONTOR_LET(reach, gatesOf(reader.database(), user, {customer}, reader.today()));
                if (!(gate.needs == u"opening" ? reach.value(0).openable : reach.value(0).findable))
                    continue;
            }
            logins << login;
        }
    }
    logins.sort();
    return logins;
}

} // namespace

Result<QList<Explanation>> gatesOf(Database &database, const Uuid &user, const QList<Uuid> &customers,
                                   const QDate &today)
{
    QByteArrayList places;
    Values values = {user, today.toString(Qt::ISODate)};
    for (const Uuid &customer : customers) {
        places << "?" + QByteArray::number(values.size() + 1);
        values << customer;
    }
    QList<Explanation> all;
    KONTOR_TRY(database.each(gatesSql(askedNames(false), {}, places.join(", ")), values, [&](const Statement &row) {
        all << explanationOf(row);
        return true;
    }));
    return all;
}

Result<Explanation> explain(Reader &reader, const QString &login, const QString &customer, std::optional<QDate> on)
{
    KONTOR_LET(asked, readAsked(reader, login, customer, on));
    KONTOR_LET(explanation, answer(reader, asked));
    for (GateAnswer &gate : explanation.gates) {
        if (on)
            continue;
        for (const AccessGate &rule : customerAccess().gates)
            if (rule.name == gate.gate) {
                KONTOR_LET(who, whoMoves(reader, rule, asked.customer));
                gate.whoCanChange = who;
            }
    }
    return explanation;
}

Result<QList<Onlooker>> whoReaches(Reader &reader, const QString &customer, std::optional<QDate> on)
{
    KONTOR_TRY(reader.may(QStringLiteral("explain")));
    KONTOR_LET(asked, readAsked(reader, {}, customer, on));
    QList<Onlooker> people;
    QList<Uuid> ids;
    KONTOR_TRY(reader.database().each(
        "SELECT u.id, u.login, trim(coalesce(u.given_name, '') || ' ' || coalesce(u.family_name, '')), s.name FROM "
        "visible_portal_user u JOIN visible_portal_user_account a ON a.mandant = u.mandant AND a.id = u.id LEFT JOIN "
        "visible_submandant s ON s.mandant = u.mandant AND s.id = u.submandant ORDER BY u.login",
        {}, [&](const Statement &row) {
            ids << row.uuid(0);
            people << Onlooker{row.text(1), row.text(2), row.text(3), false, false};
            return true;
        }));
    QList<Onlooker> reaching;
    for (qsizetype i = 0; i < people.size(); ++i) {
        KONTOR_LET(reach, answer(reader, {ids[i], asked.customer, on}));
        people[i].findable = reach.findable;
        people[i].openable = reach.openable;
        if (reach.findable)
            reaching << people[i];
    }
    return reaching;
}

} // namespace kontor

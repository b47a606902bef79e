// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/merge.h"

#include "store/operations/archive.h"
#include "store/operations/customers.h"
#include "store/operations/references.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

struct LiveAssignment {
    Uuid id;
    Uuid submandant;
    QString name;
};

Result<QList<LiveAssignment>> liveAssignments(Door &door, const Uuid &customer)
{
    QList<LiveAssignment> live;
    KONTOR_TRY(door.database().each("SELECT a.id, a.submandant, s.name FROM assignment a JOIN submandant s ON "
                                    "s.mandant = a.mandant AND s.id = a.submandant WHERE a.mandant = ? AND "
                                    "a.customer = ? AND a.until_on IS NULL ORDER BY s.name",
                                    {door.mandant(), customer}, [&](const Statement &row) {
                                        live << LiveAssignment{row.uuid(0), row.uuid(1), row.text(2)};
                                        return true;
                                    }));
    return live;
}

Result<qint64> moveAssignments(Door &door, const Uuid &keep, const Uuid &gone)
{
    KONTOR_LET(there, liveAssignments(door, keep));
    KONTOR_LET(moving, liveAssignments(door, gone));
    if (moving.isEmpty())
        return 0;
    KONTOR_TRY(door.may(QStringLiteral("assign")));
    KONTOR_LET(exclusive, door.database().integer("SELECT exclusive_assignment FROM mandant WHERE mandant = ?1 AND "
                                                  "id = ?1",
                                                  {door.mandant()}));
    const QString today = door.today().toString(Qt::ISODate);
    qint64 moved = 0;
    for (const LiveAssignment &assignment : std::as_const(moving)) {
        const bool isThere = std::any_of(there.begin(), there.end(), [&](const LiveAssignment &known) {
            return known.submandant == assignment.submandant;
        });
        if (exclusive && !isThere && !there.isEmpty())
            return fail(Kind::Rejected, QStringLiteral("merge_assignment_exclusive"), {},
                        {there.first().name, assignment.name});
        KONTOR_TRY(door.database().run("UPDATE assignment SET until_on = ?, end_cause = 'merge', ended_by = ? WHERE "
                                       "mandant = ? AND id = ?",
                                       {today, door.actor().user, door.mandant(), assignment.id}));
        if (isThere)
            continue;
        KONTOR_TRY(door.database().run(
            "INSERT INTO assignment (mandant, id, submandant, customer, since_on, made_by, "
            "exclusive_assignment) VALUES (?, ?, ?, ?, ?, ?, ?)",
            {door.mandant(), door.newId(), assignment.submandant, keep, today, door.actor().user, exclusive}));
        ++moved;
    }
    return moved;
}

Result<qint64> copyProducts(Door &door, const Uuid &keep, const Uuid &gone)
{
    QList<Uuid> missing;
    KONTOR_TRY(door.database().each(
        "SELECT product FROM customer_product WHERE mandant = ?1 AND customer = ?2 AND product NOT IN (SELECT product "
        "FROM customer_product WHERE mandant = ?1 AND customer = ?3)",
        {door.mandant(), gone, keep}, [&](const Statement &row) {
            missing << row.uuid(0);
            return true;
        }));
    for (const Uuid &product : std::as_const(missing))
        KONTOR_TRY(door.database().run("INSERT INTO customer_product (mandant, id, customer, product) VALUES "
                                       "(?, ?, ?, ?)",
                                       {door.mandant(), door.newId(), keep, product}));
    return missing.size();
}

using Columns = QMap<QByteArray, Value>;

/// These columns of one row; nothing where there is no row.
Result<Columns> readColumns(Door &door, const QByteArray &table, const QByteArrayList &columns, const Uuid &id)
{
    Columns values;
    KONTOR_TRY(door.database().each("SELECT " + columns.join(", ") + " FROM " + table + " WHERE mandant = ? AND id = ?",
                                    {door.mandant(), id}, [&](const Statement &row) {
                                        for (qsizetype i = 0; i < columns.size(); ++i)
                                            values.insert(columns[i], row.value(int(i)));
                                        return false;
                                    }));
    return values;
}

/// What `keep` lacks and `gone` has.
Columns gaps(const Columns &keep, const Columns &gone)
{
    Columns missing;
    for (auto column = gone.begin(); column != gone.end(); ++column)
        if (!std::holds_alternative<std::nullptr_t>(*column) &&
            std::holds_alternative<std::nullptr_t>(keep.value(column.key(), nullptr)))
            missing.insert(column.key(), *column);
    return missing;
}

Result<QStringList> fillGaps(Door &door, const Uuid &keep, const Uuid &gone)
{
    QByteArrayList own{"city", "country", "site"};
    if (door.may(QStringLiteral("change_contact")))
        own << "partner_contact";
    QByteArrayList profile;
    for (const FieldRule &rule : profileFields())
        profile << rule.column;
    QStringList filled;
    for (const auto &[table, columns] :
         {std::pair(QByteArray("customer"), own), std::pair(QByteArray("customer_profile"), profile)}) {
        KONTOR_LET(kept, readColumns(door, table, columns, keep));
        KONTOR_LET(left, readColumns(door, table, columns, gone));
        Columns missing = gaps(kept, left);
        // Nobody is given a retired site.
        const Value siteValue = missing.value("site");
        if (const auto *site = std::get_if<QByteArray>(&siteValue))
            if (!checkUsableSite(door.database(), Uuid::fromBytes(site->constData(), site->size())))
                missing.remove("site");
        for (const QByteArray &column : missing.keys())
            filled << QString::fromUtf8(column);
        if (!kept.isEmpty() || missing.isEmpty()) {
            KONTOR_TRY(updateRow(door.database(), table, door.mandant(), keep, missing));
            continue;
        }
        missing.insert("mandant", door.mandant());
        missing.insert("id", keep);
        KONTOR_TRY(insertRow(door.database(), table, missing));
    }
    return filled;
}

Result<> check(Door &door, const Uuid &keep, const Uuid &gone)
{
    KONTOR_TRY(door.may(QStringLiteral("merge_customers")));
    if (keep == gone)
        return fail(Kind::Invalid, QStringLiteral("merge_same"));
    for (const Uuid &customer : {keep, gone}) {
        KONTOR_TRY(requireOpenable(door, customer));
        KONTOR_TRY(refuseArchived(door.database(), customer));
    }
    KONTOR_LET(backwards, door.database().integer("SELECT (SELECT kind FROM customer WHERE mandant = ?1 AND id = ?2) = "
                                                  "'prospect' AND (SELECT kind FROM customer WHERE mandant = ?1 AND "
                                                  "id = ?3) = 'customer'",
                                                  {door.mandant(), keep, gone}));
    if (backwards)
        return fail(Kind::Rejected, QStringLiteral("merge_into_prospect"));
    return {};
}

} // namespace

Result<MergeEffect> mergeCustomers(Door &door, const Uuid &keep, const Uuid &gone)
{
    KONTOR_TRY(check(door, keep, gone));
    MergeEffect effect;
    KONTOR_LET(assignments, moveAssignments(door, keep, gone));
    KONTOR_LET(products, copyProducts(door, keep, gone));
    KONTOR_LET(filled, fillGaps(door, keep, gone));
    KONTOR_LET(reports, door.database().run("UPDATE outdated_report SET customer = ? WHERE mandant = ? AND "
                                            "customer = ? AND settled_on IS NULL",
                                            {keep, door.mandant(), gone}));
    const QString today = door.today().toString(Qt::ISODate);
    KONTOR_TRY(insertRow(door.database(), "customer_merge",
                         {{"mandant", door.mandant()}, {"id", gone}, {"kept", keep}, {"merged_on", today}}));
    KONTOR_TRY(updateRow(door.database(), "customer", door.mandant(), gone, {{"archived_on", today}}));
    return MergeEffect{assignments, products, reports, filled};
}

} // namespace kontor

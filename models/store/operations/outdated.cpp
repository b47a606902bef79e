// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/outdated.h"

#include "store/operations/archive.h"
#include "store/operations/customers.h"

namespace kontor
{

using Kind = Error::Kind;

Result<QList<OutdatedReport>> outdatedReports(Reader &reader, const Uuid &customer)
{
    QList<OutdatedReport> reports;
    KONTOR_TRY(reader.database().each(
        "SELECT r.id, r.note, b.login, r.reported_on, s.login, r.settled_on FROM visible_outdated_report r "
        "JOIN visible_portal_user b ON b.mandant = r.mandant AND b.id = r.reported_by "
        "LEFT JOIN visible_portal_user s ON s.mandant = r.mandant AND s.id = r.settled_by "
        "WHERE r.mandant = (SELECT mandant FROM actor) AND r.customer = ? "
        "ORDER BY r.settled_on IS NOT NULL, r.reported_on DESC, r.rid DESC",
        {customer}, [&](const Statement &row) {
            reports << OutdatedReport{row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
            return true;
        }));
    return reports;
}

Result<Uuid> reportOutdated(Door &door, const Uuid &customer, const QString &note)
{
    KONTOR_TRY(door.may(QStringLiteral("report_outdated")));
    KONTOR_TRY(requireOpenable(door, customer));
    KONTOR_TRY(refuseArchived(door.database(), customer));
    KONTOR_LET(columns,
               checkNewFields({{"note", "note", 2000, FieldRule::Required, true}}, {{QStringLiteral("note"), note}}));
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    columns.insert("customer", customer);
    columns.insert("reported_by", door.actor().user);
    columns.insert("reported_on", door.today().toString(Qt::ISODate));
    KONTOR_TRY(insertRow(door.database(), "outdated_report", columns));
    return id;
}

Result<> settleOutdated(Door &door, const Uuid &report)
{
    KONTOR_TRY(door.may(QStringLiteral("settle_outdated")));
    KONTOR_LET(known, door.database().uuid("SELECT id FROM visible_outdated_report WHERE mandant = ? AND id = ?",
                                           {door.mandant(), report}));
    if (known.isNull())
        return fail(Kind::NotFound, QStringLiteral("not_found"), report.text(),
                    {QStringLiteral("report"), report.text()});
    KONTOR_TRY(door.database().run("UPDATE outdated_report SET settled_by = ?, settled_on = ? WHERE mandant = ? AND "
                                   "id = ? AND settled_on IS NULL",
                                   {door.actor().user, door.today().toString(Qt::ISODate), door.mandant(), report}));
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/rowrights.h"

#include "domain/administration.h"
#include "store/operations/references.h"
#include "store/operations/views.h"

#include <QHash>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

// As changeUser() asks it, row by row; a role goes back only by the hand of one who could give it.
Result<> mayChangeUser(Door &door, const RowChange &change)
{
    const bool isSight =
        change.entity == "user_site" || (change.entity == "portal_user_account" && change.after.size() == 1 &&
                                         change.after.contains(QStringLiteral("visibility")));
    KONTOR_TRY(door.may(isSight ? QStringLiteral("change_contact") : QStringLiteral("change_user")));
    if (change.entity != "user_role")
        return {};
    const QString role =
        (change.kind == u"delete" ? change.before : change.after).value(QStringLiteral("role_key")).toString();
    if (!door.actor().has(role))
        return fail(Kind::Denied, QStringLiteral("role_not_held"), role, {role});
    return {};
}

// A view is its owner's alone, whoever may read the log.
Result<> ownsView(Door &door, const RowChange &change)
{
    if (change.entity != "named_view")
        return {};
    KONTOR_LET(present, door.database().uuid("SELECT portal_user FROM named_view WHERE mandant = ? AND id = ?",
                                             {door.mandant(), change.row}));
    const QString owner = QStringLiteral("portal_user");
    const QString told = (change.kind == u"insert" ? change.after : change.before).value(owner).toString();
    return checkViewOwner(door, present.isNull() ? Uuid::fromText(told) : present);
}

/// Empty where all that changes has a right of its own.
QString rightForCustomer(const RowChange &change)
{
    const auto changes = [&](const char *column) { return change.after.contains(QLatin1String(column)); };
    if (changes("archived_on"))
        return QStringLiteral("archive_customer");
    qsizetype own = changes("partner_contact");
    if (changes("administration"))
        own += 1 + changes("administration_since");
    return change.kind == u"update" && own == change.after.size() ? QString() : QStringLiteral("change_customer");
}

QString rightFor(const RowChange &change)
{
    static const QHash<QByteArray, QString> rights = {
        {"mandant", QStringLiteral("change_mandant")},
        {"site", QStringLiteral("change_site")},
        {"product", QStringLiteral("import_customers")},
        {"dealer_id", QStringLiteral("change_dealer_id")},
        {"submandant", QStringLiteral("change_submandant")},
        {"customer_profile", QStringLiteral("change_customer")},
        {"customer_product", QStringLiteral("change_customer")},
        {"deputyship", QStringLiteral("change_contact")},
        {"customer_merge", QStringLiteral("merge_customers")},
        {"named_view", QStringLiteral("save_view")},
    };
    if (change.entity == "customer")
        return rightForCustomer(change);
    if (change.entity == "assignment")
        return change.after.value(QStringLiteral("cause")).toString() == u"prospect" ? QStringLiteral("change_customer")
                                                                                     : QStringLiteral("assign");
    if (change.entity == "outdated_report" && change.kind == u"update")
        return change.after.contains(QStringLiteral("customer")) ? QStringLiteral("merge_customers")
                                                                 : QStringLiteral("settle_outdated");
    return change.entity == "outdated_report" ? QStringLiteral("report_outdated") : rights.value(change.entity);
}

} // namespace

bool isOfUsers(const QByteArray &entity)
{
    return entity.startsWith("portal_user") || entity == "user_role" || entity == "user_site";
}

// What needs a right of its own in the operation needs it without it.
Result<> mayChangeParts(Door &door, const RowChange &change)
{
    if (isOfUsers(change.entity))
        KONTOR_TRY(mayChangeUser(door, change));
    for (const char *column : {"partner_contact", "visibility", "team"})
        if (change.kind == u"update" && change.after.contains(QLatin1String(column)))
            KONTOR_TRY(door.may(QStringLiteral("change_contact")));
    if (const QString to = change.after.value(QStringLiteral("administration")).toString();
        change.entity == "customer" && change.kind == u"update" && !to.isEmpty())
        KONTOR_TRY(door.may(to == administration::requested ? QStringLiteral("request_administration")
                                                            : QStringLiteral("decide_administration")));
    return ownsView(door, change);
}

namespace
{

// A set that is tried again chooses once more; what an undo gives back was there.
Result<> choosesUsable(Door &door, const RowChange &change)
{
    if (change.entity != "customer" && change.entity != "user_site")
        return {};
    const Uuid site = Uuid::fromText(change.after.value(QStringLiteral("site")).toString());
    return site.isNull() ? Result<>() : checkUsableSite(door.database(), site);
}

} // namespace

Result<> mayChangeRow(Door &door, const RowChange &change)
{
    KONTOR_TRY(choosesUsable(door, change));
    if (const QString right = rightFor(change); !right.isEmpty())
        KONTOR_TRY(door.may(right));
    return mayChangeParts(door, change);
}

Result<> reachesCustomer(Door &door, const RowChange &change)
{
    if (change.customer.isNull())
        return {};
    KONTOR_LET(openable, door.database().integer("SELECT openable FROM visible_customer WHERE mandant = ? AND id = ?",
                                                 {door.mandant(), change.customer}, -1));
    if (openable < 0)
        return fail(Kind::NotFound, QStringLiteral("not_found"), change.customer.text(), {QStringLiteral("customer")});
    const QStringList columns = change.after.keys();
    const bool movesOnly = std::all_of(columns.begin(), columns.end(), [](const QString &column) {
        return column.startsWith(QStringLiteral("administration")) || column == u"archived_on";
    });
    if (!openable && (change.entity == "customer_profile" || change.entity == "customer_product" ||
                      (change.entity == "customer" && !movesOnly)))
        return fail(Kind::Denied, QStringLiteral("customer_locked"));
    return {};
}

} // namespace kontor

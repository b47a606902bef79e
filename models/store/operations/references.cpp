// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/references.h"

#include "domain/fold.h"

namespace kontor
{

using Kind = Error::Kind;

Result<Uuid> siteByName(Database &database, const QString &name)
{
    KONTOR_LET(id, database.uuid("SELECT id FROM visible_site WHERE name_key = ?", {fold(name)}));
    if (id.isNull())
        return fail(Kind::Invalid, QStringLiteral("site_unknown"), name, {name}, QStringLiteral("site"));
    return id;
}

Result<> checkUsableSite(Database &database, const Uuid &site)
{
    KONTOR_LET(retired, database.text("SELECT name FROM visible_site WHERE mandant = (SELECT mandant FROM actor) AND "
                                      "id = ? AND state = 'retired'",
                                      {site}));
    if (!retired.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("site_retired"), retired, {retired}, QStringLiteral("site"));
    return {};
}

Result<Uuid> employeeByName(Database &database, const QString &name)
{
    KONTOR_LET(id, database.uuid("SELECT u.id FROM visible_portal_user u LEFT JOIN visible_portal_user_account a ON "
                                 "a.mandant = u.mandant AND a.id = u.id WHERE u.submandant IS NULL AND "
                                 "(u.login = ?1 OR a.email_key = ?2)",
                                 {name, name.toLower()}));
    if (id.isNull())
        return fail(Kind::Invalid, QStringLiteral("user_unknown"), name, {name}, QStringLiteral("partner_contact"));
    return id;
}

Result<QString> employeeLogin(Database &database, const Uuid &user, const QString &field)
{
    KONTOR_LET(login, database.text("SELECT login FROM visible_portal_user WHERE mandant = (SELECT mandant FROM actor) "
                                    "AND id = ? AND submandant IS NULL",
                                    {user}));
    if (login.isEmpty())
        return fail(Kind::Invalid, QStringLiteral("user_unknown"), user.text(), {user.text()}, field);
    return login;
}

Result<bool> seesCustomers(Database &database, const Uuid &user)
{
    KONTOR_LET(sighted, database.integer("SELECT count(*) FROM visible_portal_user_account WHERE mandant = (SELECT "
                                         "mandant FROM actor) AND id = ? AND own_state = 'active' AND visibility IN "
                                         "('all', 'own')",
                                         {user}));
    return sighted > 0;
}

} // namespace kontor

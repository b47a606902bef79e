// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/userrights.h"

#include "store/operations/commands.h"
#include "store/operations/fields.h"
#include "store/operations/references.h"

#include <QSet>
#include <algorithm>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

Result<QStringList> rolesOf(Door &door, const Uuid &user)
{
    QStringList roles;
    KONTOR_TRY(door.database().each("SELECT role_key FROM user_role WHERE mandant = ? AND portal_user = ?",
                                    {door.mandant(), user}, [&](const Statement &row) {
                                        roles << row.text(0);
                                        return true;
                                    }));
    return roles;
}

Result<QList<Uuid>> sitesOf(Door &door, const Uuid &user)
{
    QList<Uuid> sites;
    KONTOR_TRY(door.database().each("SELECT site FROM user_site WHERE mandant = ? AND portal_user = ?",
                                    {door.mandant(), user}, [&](const Statement &row) {
                                        sites << row.uuid(0);
                                        return true;
                                    }));
    return sites;
}

template <typename T>
bool hasMore(const QList<T> &before, const QList<T> &now)
{
    return std::any_of(now.begin(), now.end(), [&](const T &one) { return !before.contains(one); });
}

int rank(const QString &visibility)
{
    return visibility == u"all" ? 2 : visibility == u"own" ? 1 : 0;
}

bool decides(const QString &team)
{
    return team == u"management" || team == u"administration";
}

Result<> mayPass(Door &door, const QString &role)
{
    if (!door.actor().has(role))
        return fail(Kind::Denied, QStringLiteral("role_not_held"), role, {role}, QStringLiteral("roles"));
    return {};
}

} // namespace

Result<OwnRights> readOwnRights(Door &door)
{
    OwnRights rights;
    const Uuid self = door.actor().user;
    KONTOR_TRY(door.database().each("SELECT team, visibility, partner_master, partner_access FROM portal_user_account "
                                    "WHERE mandant = ? AND id = ?",
                                    {door.mandant(), self}, [&](const Statement &row) {
                                        rights.team = row.text(0);
                                        rights.visibility = row.text(1);
                                        rights.hasPartnerMaster = row.integer(2) != 0;
                                        rights.hasPartnerAccess = row.integer(3) != 0;
                                        return false;
                                    }));
    KONTOR_LET(roles, rolesOf(door, self));
    KONTOR_LET(sites, sitesOf(door, self));
    rights.roles = roles;
    rights.sites = sites;
    return rights;
}

bool isRaised(const OwnRights &before, const OwnRights &now)
{
    const bool seesMoreSites =
        !before.sites.isEmpty() && (now.sites.isEmpty() || hasMore<Uuid>(before.sites, now.sites));
    const bool decidesNow = decides(now.team) && !decides(before.team);
    const bool seesPrices = now.team == u"administration" && before.team != u"administration";
    return rank(now.visibility) > rank(before.visibility) || seesMoreSites || decidesNow || seesPrices ||
           hasMore<QString>(before.roles, now.roles) || (now.hasPartnerMaster && !before.hasPartnerMaster) ||
           (now.hasPartnerAccess && !before.hasPartnerAccess);
}

Result<> noteRaisedRights(Door &door, const OwnRights &before)
{
    KONTOR_LET(now, readOwnRights(door));
    if (isRaised(before, now))
        door.setCommand(commands::raiseOwnRights);
    return {};
}

Result<> setRoles(Door &door, const Uuid &user, const QStringList &roles)
{
    static const QSet<QString> known = {QStringLiteral("user_administration"),
                                        QStringLiteral("partner_administration"),
                                        QStringLiteral("customer_care"),
                                        QStringLiteral("assignment"),
                                        QStringLiteral("customer_desk"),
                                        QStringLiteral("ordering"),
                                        QStringLiteral("audit")};
    KONTOR_LET(present, rolesOf(door, user));
    for (const QString &role : roles) {
        if (!known.contains(role))
            return fail(Kind::Invalid, QStringLiteral("role_unknown"), role, {role}, QStringLiteral("roles"));
        if (!present.contains(role))
            KONTOR_TRY(mayPass(door, role));
    }
    for (const QString &role : std::as_const(present)) {
        if (roles.contains(role))
            continue;
        KONTOR_TRY(mayPass(door, role));
        KONTOR_TRY(door.database().run("DELETE FROM user_role WHERE mandant = ? AND portal_user = ? AND role_key = ?",
                                       {door.mandant(), user, role}));
    }
    for (const QString &role : roles)
        if (!present.contains(role))
            KONTOR_TRY(insertRow(
                door.database(), "user_role",
                {{"mandant", door.mandant()}, {"id", door.newId()}, {"portal_user", user}, {"role_key", role}}));
    return {};
}

Result<> setSites(Door &door, const Uuid &user, const QStringList &names)
{
    QList<Uuid> wanted;
    for (const QString &name : names) {
        auto site = siteByName(door.database(), name);
        if (!site) {
            site.error().field = QStringLiteral("sites");
            return tl::unexpected<Error>(site.error());
        }
        if (!wanted.contains(*site))
            wanted << *site;
    }
    KONTOR_LET(present, sitesOf(door, user));
    // Who is tied to a retired site stays tied to it.
    for (const Uuid &site : std::as_const(wanted)) {
        if (present.contains(site))
            continue;
        if (auto usable = checkUsableSite(door.database(), site); !usable) {
            usable.error().field = QStringLiteral("sites");
            return usable;
        }
    }
    for (const Uuid &site : std::as_const(present))
        if (!wanted.contains(site))
            KONTOR_TRY(door.database().run("DELETE FROM user_site WHERE mandant = ? AND portal_user = ? AND site = ?",
                                           {door.mandant(), user, site}));
    for (const Uuid &site : std::as_const(wanted))
        if (!present.contains(site))
            KONTOR_TRY(
                insertRow(door.database(), "user_site",
                          {{"mandant", door.mandant()}, {"id", door.newId()}, {"portal_user", user}, {"site", site}}));
    return {};
}

Result<> keepAnAdministrator(Door &door)
{
    // A Submandant's user cannot touch one of them, and his replica does not even have them.
    if (!door.actor().isEmployee())
        return {};
    KONTOR_LET(left, door.database().integer(
                         "SELECT count(*) FROM user_role r JOIN portal_user_account a ON a.mandant = r.mandant AND "
                         "a.id = r.portal_user JOIN portal_user u ON u.mandant = r.mandant AND u.id = r.portal_user "
                         "WHERE r.mandant = ? AND r.role_key = 'user_administration' AND a.own_state = 'active' "
                         "AND u.submandant IS NULL",
                         {door.mandant()}));
    if (left == 0)
        return fail(Kind::Rejected, QStringLiteral("last_administrator"));
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user is given and what is taken from him: roles, sites; who must remain; and when somebody raises his own
// rights (P-22, D-13, INV-09).
#pragma once

#include "store/writer.h"

namespace kontor
{

/// What widens what a person sees or may do.
struct OwnRights {
    QString team;
    QString visibility;
    QStringList roles;
    QList<Uuid> sites; ///< empty: of all
    bool hasPartnerMaster = false;
    bool hasPartnerAccess = false;
};

/// The actor's own, as they stand in this transaction.
Result<OwnRights> readOwnRights(Door &door);

/// A visibility further up in none < own < all, a site more (or tied to none any more), the team Management or
/// Administration where there was neither, Administration (which sees prices) in any case, a role or a flag more.
bool isRaised(const OwnRights &before, const OwnRights &now);

/// Gives the change set the name raise_own_rights when the actor's rights are higher now. Call it last.
Result<> noteRaisedRights(Door &door, const OwnRights &before);

/// A person passes on only roles that he has himself (P-22), and takes away only what he could give: what nobody but
/// its holder has goes when the holder drops it himself or is switched off. Errors: role_unknown, role_not_held.
Result<> setRoles(Door &door, const Uuid &user, const QStringList &roles);

/// Ties a user to these sites, by name; none: to all. Errors: site_unknown.
Result<> setSites(Door &door, const Uuid &user, const QStringList &names);

/// MISSION 3.3: at least one effective holder of user_administration must remain in the Mandant's own house. A
/// Submandant's user is not asked. Errors: last_administrator.
Result<> keepAnAdministrator(Door &door);

} // namespace kontor

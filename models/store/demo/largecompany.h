// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The company around the customers of the demo "large": Mandant, sites, products, Submandants and users.
#pragma once

#include "store/demo/fictive.h"
#include "store/sqlite.h"

namespace kontor::demo
{

/// What customers refer to.
struct LargeCompany {
    Uuid mandant;
    QList<Uuid> sites;
    QList<Uuid> products;
    QList<Uuid> employees;
    QList<Uuid> submandants;
    QList<Uuid> submandantUsers; ///< the first user of each Submandant
};

/// Administrator "admin", employees "e01" to "e30", the Submandants' users "s01.1" to "s40.6". The last two Submandants
/// are inactive.
Result<LargeCompany> makeLargeCompany(Database &database, Ids &ids, Random &random);

} // namespace kontor::demo

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Archiving customers and prospects: gone from lists, kept for the law (MISSION 3.3, "erasing").
#pragma once

#include "store/writer.h"

namespace kontor
{

/// All or nothing, one change set. An archived customer is in no list, search, count, sum or export that does not ask
/// for it (list "customers", column "archived"); its number still finds it, its assignments stay, and nothing can be
/// changed or assigned until it is brought back. A locked one can be archived too. Archiving what is archived and
/// bringing back what is not changes nothing. Errors (args: number): no_right, not_found; customer_merged (bringing
/// back what was merged into another; undo the merge instead).
Result<> archiveCustomers(Door &door, const QList<Uuid> &customers);
Result<> bringBackCustomers(Door &door, const QList<Uuid> &customers);

/// Errors: Rejected customer_archived (args: number).
Result<> refuseArchived(Database &database, const Uuid &customer);

} // namespace kontor

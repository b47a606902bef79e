// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging two records of one customer.
#pragma once

#include "store/writer.h"

#include <QStringList>

namespace kontor
{

struct MergeEffect {
    qint64 assignments = 0; ///< Submandants that look after the kept one from now on
    qint64 products = 0;    ///< products that the kept one got
    qint64 reports = 0;     ///< open reports of outdated data that moved
    QStringList filled;     ///< keys of the kept one's empty fields that were filled
};

/// Everything of `gone` comes to `keep`: live assignments (those of `gone` end with the cause "merge"), products it
/// does not have, empty fields, open reports. `gone` is archived and notes where it went; its own values stay as they
/// were. One change set that can be undone while nobody changed its rows. Moving an assignment needs the right to
/// assign; an empty partner contact is filled only for who may set contacts. Errors: no_right, not_found,
/// customer_locked and customer_archived (args: ..., number), merge_same, merge_into_prospect,
/// merge_assignment_exclusive (assignment is exclusive and both are with different Submandants; args: their names).
Result<MergeEffect> mergeCustomers(Door &door, const Uuid &keep, const Uuid &gone);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A record of a list as a form has it: its values by key, and whether they are still those that somebody was shown.
#pragma once

#include "store/listspec.h"
#include "store/operations/fields.h"

namespace kontor
{

struct ListFields {
    FieldValues fields; ///< flags "true" and "false"; several words sorted, with ", " between them; absent: no key
    bool isOpenable = true;
};

/// The record with this id or natural key, seen by who acts on this connection. Errors: NotFound not_found.
Result<ListFields> readFields(Database &database, const ListSpec &spec, const QString &key);

/// Inside the operation that writes `wanted`: refuses where one of these values is another one by now than `shown` says
/// (MISSION 1.7: nobody overwrites what he has not seen), and not the wanted one either. A record that may not be
/// opened any more is left to the operation's own refusal. Errors: Conflict changed_meanwhile, with `field`.
Result<> refuseUnseen(Database &database, const ListSpec &spec, const Uuid &record, const FieldValues &shown,
                      const FieldValues &wanted);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on portal users, as far as Submandants need them: make one, change one, switch one off and on (P-20..23).
#pragma once

#include "store/operations/fields.h"

namespace kontor
{

/// Keys: login! email given_name family_name submandant (name; none: an employee) roles (list) team visibility. A
/// person passes on only roles that he has himself (P-22); an employee without a visibility gets "own". Errors:
/// no_right, login_taken, login_invalid, email_taken, role_unknown, role_not_held.
Result<Uuid> createUser(Door &door, const FieldValues &fields);

/// Keys: email given_name family_name roles team visibility state (active, disabled). Team and visibility are set by
/// Management and Administration (INV-09). Errors: the same; last_administrator.
Result<> changeUser(Door &door, const Uuid &user, const FieldValues &fields);

Result<Uuid> resolveUser(Database &database, const QString &key);

} // namespace kontor

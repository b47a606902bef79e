// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on portal users, the partner's employees and a Submandant's alike (P-20): make, invite, change, switch off
// and on. There is no delete, and a user stays with whom he was made for.
#pragma once

#include "store/operations/fields.h"

namespace kontor
{

/// Keys: login! email given_name family_name submandant (name; none: an employee, or the actor's own Submandant) roles
/// team visibility sites (names) state partner_master partner_access (true, false). Lists are separated by commas.
///
/// Who: user_administration for all but visibility and sites; Management or Administration for team, visibility and
/// sites, as a site too decides what "all" sees (INV-09). A Submandant's user administrator makes and changes users of
/// his own Submandant alone. These have no team, no visibility, no sites and neither partner flag: they pass the gate
/// of assignment (INV-03).
///
/// An employee without a visibility gets "own". Errors: no_right, role_unknown, role_not_held (userrights.h),
/// employee_only, login_taken, login_invalid, login_reserved, email_taken, email_invalid, value_missing, value_invalid,
/// site_unknown, not_found (the Submandant).
Result<Uuid> createUser(Door &door, const FieldValues &fields);

/// The same, but nobody who can work yet: an address is needed for the invitation, and changeUser() with state=active
/// ends it. The mail is the caller's. Errors: the same, value_missing for email.
Result<Uuid> inviteUser(Door &door, const FieldValues &fields);

/// The same keys without login; submandant may only say what is so already. state: active, disabled; nobody becomes
/// invited again, and switching an invited one off takes the invitation back. Who raises his own rights may where he
/// may change them at all; the change set is called raise_own_rights then (D-13). Errors: the same; not_found,
/// last_administrator, user_invited_once, portal_user_binding_fixed.
Result<> changeUser(Door &door, const Uuid &user, const FieldValues &fields);

/// state=disabled and state=active: the roles and all else stay. Errors: those of changeUser().
Result<> disableUser(Door &door, const Uuid &user);
Result<> enableUser(Door &door, const Uuid &user);

/// Several of them, all or nothing. False where an invited one was among them: that does not go back, and the change
/// set of switching on is called activate_user then. Errors: the same.
Result<bool> switchUsers(Door &door, const QList<Uuid> &users, bool isOn);

Result<Uuid> resolveUser(Database &database, const QString &key);

} // namespace kontor

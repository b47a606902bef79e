// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: the stable names of the operations as they stand in the change log, with the right that each needs.
#pragma once

#include <QString>

namespace kontor::commands
{

inline const QString createSubmandant = QStringLiteral("create_submandant");
inline const QString changeSubmandant = QStringLiteral("change_submandant");
inline const QString deactivateSubmandant = QStringLiteral("deactivate_submandant");
inline const QString activateSubmandant = QStringLiteral("activate_submandant");
inline const QString assignCustomers = QStringLiteral("assign_customers");
inline const QString createCustomer = QStringLiteral("create_customer");
inline const QString changeCustomer = QStringLiteral("change_customer");
inline const QString importCustomers = QStringLiteral("import_customers");
inline const QString importSubmandants = QStringLiteral("import_submandants");
inline const QString importAssignments = QStringLiteral("import_assignments");
inline const QString changeMandant = QStringLiteral("change_mandant");
inline const QString createSite = QStringLiteral("create_site");
inline const QString changeSite = QStringLiteral("change_site");
inline const QString createDealerId = QStringLiteral("create_dealer_id");
inline const QString changeDealerId = QStringLiteral("change_dealer_id");
inline const QString createUser = QStringLiteral("create_user");
inline const QString changeUser = QStringLiteral("change_user");
inline const QString inviteUser = QStringLiteral("invite_user");
inline const QString disableUser = QStringLiteral("disable_user");
inline const QString enableUser = QStringLiteral("enable_user");
/// An invitation that is accepted: the way back to "invited" is shut.
inline const QString activateUser = QStringLiteral("activate_user");
/// What a change of users is called that raises the rights of who made it (D-13); nobody asks for it by this name.
inline const QString raiseOwnRights = QStringLiteral("raise_own_rights");
inline const QString saveView = QStringLiteral("save_view");
inline const QString renameView = QStringLiteral("rename_view");
inline const QString shareView = QStringLiteral("share_view");
inline const QString removeView = QStringLiteral("remove_view");
inline const QString archiveCustomers = QStringLiteral("archive_customers");
inline const QString bringBackCustomers = QStringLiteral("bring_back_customers");
inline const QString reportOutdated = QStringLiteral("report_outdated");
inline const QString settleOutdated = QStringLiteral("settle_outdated");
inline const QString mergeCustomers = QStringLiteral("merge_customers");
inline const QString setContact = QStringLiteral("set_contact");
inline const QString setSite = QStringLiteral("set_site");
inline const QString requestAdministration = QStringLiteral("request_administration");
inline const QString importSites = QStringLiteral("import_sites");
inline const QString importDealerIds = QStringLiteral("import_dealer_ids");
inline const QString handOverCustomers = QStringLiteral("hand_over_customers");
inline const QString handOverContacts = QStringLiteral("hand_over_contacts");
inline const QString setDeputy = QStringLiteral("set_deputy");
inline const QString endDeputy = QStringLiteral("end_deputy");
inline const QString setPassword = QStringLiteral("set_password");
inline const QString resetPassword = QStringLiteral("reset_password");
inline const QString lookAs = QStringLiteral("look_as");
/// A person's own value after all, where the server had another one.
inline const QString settleConflict = QStringLiteral("settle_conflict");
inline const QString undo = QStringLiteral("undo");

/// The "may" operation of access/rules.txt that this command needs; undo needs the one of what it reverses.
/// Empty for a change of users: each of its rows says what its undo needs (undo.cpp).
QString rightFor(const QString &command);

/// False for what cannot go back by nature (a created Submandant): its toast offers no undo (MISSION 3.3).
bool isUndoable(const QString &command);

} // namespace kontor::commands

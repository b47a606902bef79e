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
inline const QString undo = QStringLiteral("undo");

/// The "may" operation of access/rules.txt that this command needs; undo needs the one of what it reverses.
QString rightFor(const QString &command);

/// False for what cannot go back by nature (a created Submandant): its toast offers no undo (MISSION 3.3).
bool isUndoable(const QString &command);

} // namespace kontor::commands

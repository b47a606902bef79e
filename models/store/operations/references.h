// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// References: what people name by a word and the store by an id: sites and employees.
#pragma once

#include "store/writer.h"

namespace kontor
{

/// Errors: Invalid site_unknown (args: name).
Result<Uuid> siteByName(Database &database, const QString &name);

/// Refuses a site that nobody is given any more. Errors: Rejected site_retired (args: its name).
Result<> checkUsableSite(Database &database, const Uuid &site);

/// An employee of the actor's Mandant by login or e-mail. Errors: Invalid user_unknown (args: name).
Result<Uuid> employeeByName(Database &database, const QString &name);

/// The login of an employee by id. Errors: Invalid user_unknown (args: id; field: as given).
Result<QString> employeeLogin(Database &database, const Uuid &user, const QString &field);

/// Whether customers that are given to this employee are seen by him: he may sign in, and his visibility is not "none".
Result<bool> seesCustomers(Database &database, const Uuid &user);

} // namespace kontor

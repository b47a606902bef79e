// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same store in PostgreSQL: made of the same texts, holding the rows of a SQLite one, asked in a user's name.
#pragma once

#include "seenrows.h"
#include "support/postgrescluster.h"

namespace kontor::tests
{

/// Schema, rules and access for a fresh database, with the roles that they need. A reader bears role "kontor_reader"
/// and says who acts with kontor.acting.
QByteArray postgresSetupSql();

/// Statements that copy every shared row. Rules rest meanwhile, keys do not.
Result<QByteArray> copyRowsSql(Database &from);

/// Statements that make the rest of the session act as this user.
QByteArray actAsSql(const Uuid &user);

/// Everything that the user sees through the policies.
SeenRows seenThroughPolicies(const PostgresCluster &cluster, const Uuid &user);

} // namespace kontor::tests

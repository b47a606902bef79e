// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// BareSchema: a file without its indexes and triggers while rows are poured into it.
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// Drops them and keeps their texts in the file, in one transaction. Keys that a table's own text names stay. Nothing
/// happens where it is done already.
Result<> stripSchema(Database &database);

/// Makes them again, in one transaction. Errors: Rejected where the rows break a unique index.
Result<> dressSchema(Database &database);

} // namespace kontor

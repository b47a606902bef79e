// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many new rows in one statement.
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// What an INSERT costs beside its rows (cursors, checks of its own, a journal of the pages it touches) is more than a
/// row costs. Always take the same number of rows, or one: the statement of each number is kept.
inline constexpr qsizetype rowsAnInsert = 50;

/// `into` is "table (column, ...)"; each row has a value for each column. All rows or none.
Result<> insertRows(Database &database, const QByteArray &into, const QList<const Values *> &rows);

} // namespace kontor

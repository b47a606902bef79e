// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LogValues: the texts of SQL by which what happened to a row is said: in the log and among the conflicts.
#pragma once

#include <QByteArray>

namespace kontor::lists
{

/// All over a row "l" with mandant, entity, row_id, owner (the user of a role or a site), field and subject.
/// The kind of list where the row stands.
QByteArray logKindSql();
/// What people call the row.
QByteArray logKeySql();
/// The column, as the lists call it.
QByteArray logFieldSql();
/// A value for the window to put into words: what it is of, and the value with names instead of ids. Without a field
/// the value is a JSON object of columns.
QByteArray logValueSql(const QByteArray &value);

} // namespace kontor::lists

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The side tables customer_row and customer_profile_row: the folded search text of each row, by row handle. Local to
// this file, written in the transaction that changes the row, rebuilt when another program moved the handles.
#pragma once

#include "store/camera.h"

namespace kontor
{

/// The highest row handles that have their side rows; new rows lie above them.
struct SideMarks {
    qint64 customer = 0;
    qint64 profile = 0;
};
Result<SideMarks> readSideMarks(Database &database);

/// Brings the side rows of what changed into step. New rows in one statement a table, changed ones one by one.
Result<> updateSideTables(Database &database, const QList<ChangeOp> &ops, SideMarks &marks);

/// The side rows of one row that a pull brought or takes: made anew, or dropped before the row itself is.
Result<> remakeSideRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id);
Result<> dropSideRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id);

/// For who pours rows into an empty table and makes the texts himself (appendSearchText): which columns make the text,
/// in their order (none: there is no side table), and the statement that adds the side row of the row inserted just
/// before; its parameters are Mandant, id and text. A profile whose customer is not there gets none.
QByteArrayList searchedColumns(const QByteArray &table);
QByteArray addedSideRowSql(const QByteArray &table);
/// Whether there are as many side rows as rows.
Result<bool> areSideTablesWhole(Database &database);

/// Makes them all anew when the file was re-ordered from outside (VACUUM), which the schema cookie tells.
Result<> rebuildSideTablesIfMoved(Database &database);

/// Makes them all anew (1,000,000 customers: a few seconds).
Result<> rebuildSideTables(Database &database);

/// Remembers the file's schema cookie, so that a later move from outside is noticed.
Result<> rememberSchemaCookie(Database &database);

} // namespace kontor

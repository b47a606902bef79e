// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PlainTable: a small read-only table of texts that the window makes itself, without a store behind it.
#pragma once

class QTableWidget;

namespace kontor::ui
{

/// Rows are selected, Tab leaves the table, nothing is edited. For some hundred rows.
QTableWidget *plainTable(int columns);
/// As wide as the contents, within bounds; the last column takes the rest.
void fitColumns(QTableWidget *table);
/// Long texts go on in further lines from now on, and rows are as high as they need, whatever the width.
void wrapTexts(QTableWidget *table);
/// Of a table that wraps: after its texts changed.
void fitRows(QTableWidget *table);

} // namespace kontor::ui

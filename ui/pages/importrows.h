// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an import speaks of: those left out, and those that are imported and deserve a look.
#pragma once

class QTableWidget;

namespace kontor::ui
{

struct ImportPlan;
struct ImportResult;

enum ImportRowColumn { LineColumn, FateColumn, PlaceColumn, ReasonColumn, ImportRowColumns };

/// Of each group so many are shown.
inline constexpr int shownImportRows = 500;

QTableWidget *makeImportRows();
void titleImportRows(QTableWidget *table);
void showImportRows(QTableWidget *table, const ImportPlan &plan, const ImportResult &result, bool isDryRun);

} // namespace kontor::ui

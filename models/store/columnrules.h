// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnRules: what a column may hold (rules/columns.txt), as rules of its table.
#pragma once

#include "store/rowrules.h"

#include <QJsonObject>

namespace kontor
{

/// For each table and name of a rule one of its inserts and one of its updates.
QList<Rule> columnRules(Engine engine);

/// What the rules of a server call.
QString columnFunctionsSql();

/// Columns that are told by another one (name_key by name) follow it: where `values` of a row of `table` have the one,
/// they get the other, too.
void completeKeys(const QString &table, QJsonObject &values);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Unique keys by name: SQLite names the columns of a broken one, not the rule; and what REPLACE may not do to them.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace kontor
{

/// The rule that a message of SQLite about a broken unique or primary key stands for; "unique" where it has no name.
QString uniqueRule(const QString &message);

/// PostgreSQL names the key itself: its name -> the rule, the same as uniqueRule() tells of its columns.
QMap<QString, QString> uniqueRulesByKey();

/// SQLite only. INSERT and UPDATE OR REPLACE delete the row in their way and ask no delete rule where
/// recursive_triggers is off, as it is in the plain tool. These triggers refuse them for tables whose rows are never
/// deleted, by the name that a plain INSERT of the same key is refused by.
QString replaceTriggersSql();

} // namespace kontor

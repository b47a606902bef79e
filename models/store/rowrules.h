// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowRules: what a row may become (rules/rules.txt, rules/columns.txt), and the triggers of both engines that hold it.
#pragma once

#include "store/sqlresource.h"

namespace kontor
{

struct Rule {
    QString table;
    QString event;       ///< insert, update or delete
    QString refusedWhen; ///< over NEW and OLD, in the engine's words
    QString name;
    QStringList columns; ///< of an update: that it is about, where it is not about the whole row
};

/// A server has all that a file has, in the same order for each table and event, and behind them those of keys that
/// only a server asks.
QList<Rule> rowRules(Engine engine);

/// In SQLite they rest while `writing.mode` is 'server' (DESIGN 3). Named rule_TABLE_EVENT_NUMBER, counted from 1.
QString ruleTriggersSql(Engine engine);

} // namespace kontor

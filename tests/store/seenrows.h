// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a user sees: asked of the views of a SQLite store, and worked out by a slow, naive reading of the rules.
#pragma once

#include "store/sqlite.h"
#include "store/sqlresource.h"

#include <QMap>

namespace kontor::tests
{

/// Table -> the keys of its rows as hexadecimal text, sorted.
using SeenRows = QMap<QString, QStringList>;

/// The expression of a row's key as text, the same in both engines: mandant and id, for change_op its own key.
QByteArray rowKeySql(const QString &table, Engine engine);

/// Everything that this login sees through visible_*; nothing at all when he cannot act.
Result<SeenRows> seenThroughViews(Database &database, const QString &login);

/// Rows that a user sees but whose referred-to rows he does not, as texts; empty when visibility is closed.
Result<QStringList> openEnds(Database &database, const QString &login);

/// One question for each foreign key: how many rows of `prefix`table refer to a row that is not in `prefix`other.
Result<QMap<QString, QByteArray>> openEndsSql(Database &database, const QByteArray &prefix);

/// The customers that a user finds, and those that he opens, by MISSION.md INV-03 to INV-06 read literally, without
/// the access rules.
struct Reach {
    QStringList found;
    QStringList opened;
};
Result<Reach> reachByTheBook(Database &database, const QString &login);

} // namespace kontor::tests

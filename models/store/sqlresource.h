// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL texts of resources/sql/: loading them, and turning the common dialect into an engine's own.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kontor
{

enum class Engine { Sqlite, Postgres };

/// A text of resources/sql/ by its path below it, e.g. "rules/rules.txt". Asserts that it exists: it is compiled in.
QString sqlResource(const QString &path);

/// The schema of one version in the engine's words. Both come from schema/NNNN_*.sql.
QString schemaSql(const QString &resource, Engine engine);

/// All of them, in the order in which they are run.
QStringList schemaTexts();

/// The shared tables, in an order in which each refers only to earlier ones (or to itself).
QStringList sharedTables();

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Output: what kontorctl prints: JSON with typed values and English keys, or an aligned table; errors; exit status.
#pragma once

#include "store/listquery.h"

#include <QJsonObject>

namespace kontor::ctl
{

/// Exit status of an error (CLI.md): 1 refused, 2 usage, 3 store.
int exitStatus(const Error &error);

/// Writes to standard output.
void printJson(const QJsonValue &value);
void printLine(const QString &line);
/// Messages, progress and errors go to standard error.
void printMessage(const QString &line);

/// The message for people on standard error, there without JSON also what a server or the disk said of it, in a line of
/// its own; with JSON {"error": ...} on standard output instead.
int printError(const Error &error, bool isJson);

/// A row as CLI.md has it: keys that the actor may not see are absent, the rest null where there is nothing.
QJsonObject rowObject(const ListSpec &spec, const QList<QByteArray> &columns, const ListRow &row);
QJsonValue cellJson(const ListColumn &column, const Value &value);

/// UTC milliseconds as CLI.md has them; 0 is null.
QJsonValue instantJson(qint64 utcMs);

/// Rows as an aligned table with the translated titles; one record as a list of its fields, records inside it
/// as a table below their key.
void printTable(const ListSpec &spec, const QList<QByteArray> &columns, const QList<ListRow> &rows);
void printRecord(const QJsonObject &record);

/// A cell as text for tables and CSV.
QString cellText(const ListColumn &column, const Value &value);

} // namespace kontor::ctl

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server answers, as values: looked at before it is believed, whoever sent it.
#pragma once

#include "sync/link.h"
#include "sync/pgconnection.h"

namespace kontor
{

/// Storage server_answer_unknown, as all errors of these.
/// What one row may have: more than any that was pushed, and no more than goes well in memory several times over.
constexpr qsizetype largestRow = qsizetype(64) * 1024 * 1024;

/// server_row_too_large; args: the table, how many megabytes would do.
tl::unexpected<Error> tooLargeRow(const QByteArray &entity);

tl::unexpected<Error> unknownAnswer(const QByteArray &what);

/// A text member; empty where it is none.
QString textOf(const QJsonObject &object, const char *key);

/// One row that is an object; `asked` is for the error.
Result<QJsonObject> objectOf(const PgRows &rows, const QByteArray &asked);

/// Whether it has the name of a row of this table. Without one it would be taken for a row that is not there, and leave
/// the replica.
bool isRow(const QByteArray &entity, const QJsonObject &row);
Result<QList<QJsonObject>> rowsOf(const PgRows &rows, const QByteArray &entity);

Result<QMap<QByteArray, TableDigest>> digestsOf(const QJsonObject &object);

/// What is new, as pull() names it: table, id, "row" or "scope". A table that this program does not know is for others.
Result<FeedEntry> entryOf(const QByteArray &entity, const QByteArray &id, const QByteArray &kind);

/// At least one, of `asked` sets.
Result<QList<PushOutcome>> outcomesOf(const PgRows &rows, qsizetype asked);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields: values as people, files and the command line give them, checked and on their way into columns.
#pragma once

#include "store/writer.h"

#include <QMap>

namespace kontor
{

/// Key (as in CLI.md) -> value. A missing key leaves what is there; an empty value clears it.
using FieldValues = QMap<QString, QString>;

struct FieldRule {
    enum Check { Plain, Required, Email, Country };
    const char *key;
    const char *column;
    int maxLength = 200; ///< characters
    Check check = Plain;
    bool hasLines = false; ///< a note; everything else is one line
};
using FieldRules = QList<FieldRule>;

/// Errors: Usage unknown_key (a line that cannot be parsed, whatever else is wrong with it).
Result<> checkKeys(const FieldRules &rules, const FieldValues &given);

/// Column -> value of what was given, made canonical. Errors (Invalid, with `field`): unknown_key, value_missing,
/// value_too_long, one_line_only, email_invalid.
Result<QMap<QByteArray, Value>> checkFields(const FieldRules &rules, const FieldValues &given);

/// The same for a new record: required ones must be there.
Result<QMap<QByteArray, Value>> checkNewFields(const FieldRules &rules, const FieldValues &given);

Result<> insertRow(Database &database, const QByteArray &table, const QMap<QByteArray, Value> &columns);

/// Nothing happens, and nothing is captured, where the columns hold these values already.
Result<> updateRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id,
                   const QMap<QByteArray, Value> &columns);

/// The id of the visible row whose `column` is `key`, or whose id it is. Errors: NotFound not_found (args: singular,
/// key), the same for hidden and missing (INV-07).
Result<Uuid> resolve(Database &database, const char *table, const char *column, const char *singular,
                     const QString &key);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a result code of SQLite means to Kontor: which kind of error, and which rule.
#include "store/sqlite.h"

#include <sqlite3.h>

namespace kontor
{

namespace
{

// SQLite names the columns of a broken unique constraint, not the constraint.
QString uniqueRule(const QString &message)
{
    static const QList<std::pair<QLatin1String, QLatin1String>> rules = {
        {QLatin1String("submandant.name_key"), QLatin1String("name_taken")},
        {QLatin1String("site.name_key"), QLatin1String("name_taken")},
        {QLatin1String("product.name_key"), QLatin1String("name_taken")},
        {QLatin1String("dealer_id.code"), QLatin1String("dealer_id_code_taken")},
        {QLatin1String("portal_user.login"), QLatin1String("login_taken")},
        {QLatin1String("portal_user_account.email_key"), QLatin1String("email_taken")},
        {QLatin1String("customer.number"), QLatin1String("number_taken")},
        {QLatin1String("assignment.submandant"), QLatin1String("assignment_exists")},
        {QLatin1String("assignment.customer"), QLatin1String("assignment_exclusive")},
        {QLatin1String("change_set.reverses"), QLatin1String("undo_already")},
    };
    for (const auto &[column, rule] : rules)
        if (message.contains(column))
            return rule;
    return QStringLiteral("unique");
}

} // namespace

Error sqliteError(int extendedCode, const QString &message)
{
    using Kind = Error::Kind;
    const auto storage = [&](const char *rule) { return Error{Kind::Storage, QLatin1String(rule), message, {}, {}}; };
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_TRIGGER:
        return {Kind::Rejected, message, message, {}, {}};
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {Kind::Rejected, uniqueRule(message), message, {}, {}};
    case SQLITE_CONSTRAINT_CHECK:
        return {Kind::Rejected, message.section(QStringLiteral(": "), 1), message, {}, {}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Kind::Rejected, QStringLiteral("foreign_key"), message, {}, {}};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {Kind::Rejected, QStringLiteral("value_missing"), message, {}, {}};
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return {Kind::Rejected, QStringLiteral("constraint"), message, {}, {}};
    case SQLITE_INTERRUPT:
        return {Kind::Cancelled, QStringLiteral("cancelled"), message, {}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storage("store_locked");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return storage("store_read_only");
    case SQLITE_FULL:
        return storage("disk_full");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return storage("store_damaged");
    case SQLITE_CANTOPEN:
        return storage("store_unreadable");
    case SQLITE_IOERR:
        return storage("disk_failed");
    default:
        return storage("storage");
    }
}

} // namespace kontor

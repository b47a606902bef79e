// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials: passwords of a local store, as Argon2id hashes in a table that nothing else reads (MISSION 3.3,
// "secrets"). What they protect and what not: docs/security.md.
#pragma once

#include "store/secret.h"
#include "store/writer.h"

namespace kontor
{

namespace password
{
constexpr qsizetype minimumLetters = 8;
constexpr qsizetype maximumBytes = 1024;
} // namespace password

/// libsodium's text of the password: algorithm, cost, salt and hash. Takes 50 to 100 ms and 64 MiB. Errors:
/// password_short (args: the least number of letters), password_long (args: the most bytes), password_not_hashed.
Result<QString> hashPassword(const Secret &password);

/// Whether somebody with this login has one. A login that there is not has none.
Result<bool> hasPassword(Database &database, const QString &login);

/// Whether this is his password; who has none proves it with an empty one. Takes as long for a login that there is
/// not. Any thread with a connection of its own but the window's. Errors: password_wrong, whatever was wrong.
Result<> checkPassword(Database &database, const QString &login, const Secret &password);

struct PasswordChange {
    QString login;
    Secret old;   ///< asked for one's own only
    Secret fresh; ///< empty: none any more
};

/// One's own after the old one; another's for who may change that user and holds every role that he has (else it would
/// be a way to more rights). In the log: set_password or reset_password with the login, nothing else. Errors:
/// password_short, password_long, password_wrong, no_right, role_not_held, not_found, looking_as_is_read_only.
Result<Receipt> changePassword(Writer &writer, const PasswordChange &change);

} // namespace kontor

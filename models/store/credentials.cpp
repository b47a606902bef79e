// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/credentials.h"

#include "store/operations/commands.h"

#include <QRegularExpression>
#include <sodium.h>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

bool isSodiumReady()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

Result<> checkLength(const Secret &fresh)
{
    if (fresh.utf8().size() > password::maximumBytes)
        return fail(Kind::Invalid, QStringLiteral("password_long"), {}, {QString::number(password::maximumBytes)},
                    QStringLiteral("password"));
    if (fresh.letters() < password::minimumLetters)
        return fail(Kind::Invalid, QStringLiteral("password_short"), {}, {QString::number(password::minimumLetters)},
                    QStringLiteral("password"));
    return {};
}

tl::unexpected<Error> wrong()
{
    return fail(Kind::Denied, QStringLiteral("password_wrong"), {}, {}, QStringLiteral("password"));
}

/// A file may come from anywhere: a text that asks for gigabytes or minutes is no hash of ours.
bool isHashOfOurs(const QString &hash)
{
    static const QRegularExpression form(
        QStringLiteral("^\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d),p=1\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+$"));
    const auto match = form.match(hash);
    return match.hasMatch() && match.captured(1).toInt() <= 256 * 1024;
}

/// Never null, as libsodium wants it: an empty password has no bytes of its own.
const char *bytesOf(const Secret &secret)
{
    return secret.isEmpty() ? "" : secret.utf8().data();
}

bool fits(const QString &hash, const Secret &given)
{
    const QByteArray text = hash.toLatin1();
    return isSodiumReady() && isHashOfOurs(hash) &&
           crypto_pwhash_str_verify(text.constData(), bytesOf(given),
                                    static_cast<unsigned long long>(given.utf8().size())) == 0;
}

Result<QString> hashOf(Database &database, const QString &login)
{
    return database.text("SELECT c.hash FROM credential c JOIN portal_user u ON u.id = c.portal_user WHERE u.login = ?",
                         {login});
}

/// Whoever resets a password could sign in with it, so he holds what he would come to hold (P-22).
Result<> mayReset(Door &door, const Uuid &user)
{
    KONTOR_TRY(door.may(commands::rightFor(commands::resetPassword)));
    KONTOR_LET(account, door.database().uuid("SELECT id FROM visible_portal_user_account WHERE id = ?", {user}));
    if (account.isNull())
        return fail(Kind::NotFound, QStringLiteral("not_found"), {}, {}, QStringLiteral("user"));
    Result<> held;
    KONTOR_TRY(door.database().each("SELECT role_key FROM user_role WHERE mandant = ? AND portal_user = ? ORDER BY 1",
                                    {door.mandant(), user}, [&](const Statement &row) {
                                        const QString role = row.text(0);
                                        if (!door.actor().has(role))
                                            held = fail(Kind::Denied, QStringLiteral("role_not_held"), role, {role},
                                                        QStringLiteral("roles"));
                                        return held.has_value();
                                    }));
    return held;
}

Result<> store(Door &door, const Uuid &user, const QString &hash)
{
    if (hash.isEmpty()) {
        KONTOR_LET(removed, door.database().run("DELETE FROM credential WHERE portal_user = ?", {user}));
        return removed > 0 ? door.note() : Result<>();
    }
    KONTOR_TRY(door.database().run("INSERT INTO credential (portal_user, hash) VALUES (?, ?) "
                                   "ON CONFLICT (portal_user) DO UPDATE SET hash = excluded.hash",
                                   {user, hash}));
    return door.note();
}

} // namespace

Result<QString> hashPassword(const Secret &password)
{
    KONTOR_TRY(checkLength(password));
    char text[crypto_pwhash_STRBYTES];
    const bool isMade =
        isSodiumReady() &&
        crypto_pwhash_str_alg(text, bytesOf(password), static_cast<unsigned long long>(password.utf8().size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!isMade)
        return fail(Kind::Storage, QStringLiteral("password_not_hashed"), QStringLiteral("no memory for the hash"));
    return QString::fromLatin1(text);
}

Result<bool> hasPassword(Database &database, const QString &login)
{
    KONTOR_LET(hash, hashOf(database, login));
    return !hash.isEmpty();
}

Result<> checkPassword(Database &database, const QString &login, const Secret &password)
{
    if (password.utf8().size() > password::maximumBytes)
        return wrong();
    KONTOR_LET(user, database.uuid("SELECT id FROM portal_user WHERE login = ?", {login}));
    KONTOR_LET(hash, hashOf(database, login));
    if (!user.isNull() && hash.isEmpty() && password.isEmpty())
        return {};
    if (hash.isEmpty()) {
        // As long as a wrong one takes: how long an answer takes is an answer, too.
        static_cast<void>(hashPassword(Secret(QStringLiteral("as long as any"))));
        return wrong();
    }
    return fits(hash, password) ? Result<>() : wrong();
}

Result<Receipt> changePassword(Writer &writer, const PasswordChange &change)
{
    KONTOR_LET(actor, writer.session());
    const bool isOwn = actor.login == change.login;
    // Hashing takes its time, so it is done before the transaction, for which others wait.
    QString hash;
    if (!change.fresh.isEmpty()) {
        KONTOR_LET(made, hashPassword(change.fresh));
        hash = made;
    }
    QString before;
    Result<> proven;
    if (isOwn) {
        KONTOR_LET(present, hashOf(writer.database(), change.login));
        before = present;
        if (!present.isEmpty() && !fits(present, change.old))
            proven = wrong();
    }
    return writer.perform(
        isOwn ? commands::setPassword : commands::resetPassword, change.login, [&](Door &door) -> Result<> {
            KONTOR_TRY(proven);
            KONTOR_LET(user,
                       door.database().uuid("SELECT id FROM visible_portal_user WHERE login = ?", {change.login}));
            if (user.isNull())
                return fail(Kind::NotFound, QStringLiteral("not_found"), change.login);
            if (!isOwn)
                KONTOR_TRY(mayReset(door, user));
            KONTOR_LET(present, hashOf(door.database(), change.login));
            if (isOwn && present != before)
                return fail(Kind::Conflict, QStringLiteral("password_changed_meanwhile"));
            return store(door, user, hash);
        });
}

} // namespace kontor

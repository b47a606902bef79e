// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/users.h"

#include "domain/fold.h"
#include "store/operations/customers.h"
#include "store/operations/submandants.h"

#include <QRegularExpression>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const FieldRules &cardFields()
{
    static const FieldRules rules = {
        {"login", "login", 63, FieldRule::Required}, {"given_name", "given_name"}, {"family_name", "family_name"}};
    return rules;
}

const FieldRules &accountFields()
{
    static const FieldRules rules = {{"email", "email", 254, FieldRule::Email},
                                     {"team", "team", 20},
                                     {"visibility", "visibility", 10},
                                     {"state", "own_state", 10, FieldRule::Required}};
    return rules;
}

FieldValues only(const FieldRules &rules, const FieldValues &fields)
{
    FieldValues kept;
    for (const FieldRule &rule : rules)
        if (const QString key = QString::fromLatin1(rule.key); fields.contains(key))
            kept.insert(key, fields.value(key));
    return kept;
}

Result<> checkKeys(const FieldValues &fields, bool isNew)
{
    for (const QString &key : fields.keys()) {
        const bool isKnown = key == u"roles" || (isNew && (key == u"submandant" || key == u"login")) ||
                             (key != u"login" && !only(cardFields(), {{key, {}}}).isEmpty()) ||
                             !only(accountFields(), {{key, {}}}).isEmpty();
        if (!isKnown)
            return fail(Kind::Usage, QStringLiteral("unknown_key"), key, {key}, key);
    }
    return {};
}

// Lower case, at most 63 bytes, no pg_: what a PostgreSQL login role may be called (DESIGN 5).
Result<> checkLogin(const QString &login)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9._-]{0,62}$"));
    if (!form.match(login).hasMatch() || login.startsWith(QStringLiteral("pg_")))
        return fail(Kind::Invalid, QStringLiteral("login_invalid"), login, {login}, QStringLiteral("login"));
    return {};
}

Result<> setRoles(Door &door, const Uuid &user, const QStringList &roles)
{
    QStringList present;
    KONTOR_TRY(door.database().each("SELECT role_key FROM user_role WHERE mandant = ? AND portal_user = ?",
                                    {door.mandant(), user}, [&](const Statement &row) {
                                        present << row.text(0);
                                        return true;
                                    }));
    for (const QString &role : roles) {
        static const QStringList known = {QStringLiteral("user_administration"),
                                          QStringLiteral("partner_administration"),
                                          QStringLiteral("customer_care"),
                                          QStringLiteral("assignment"),
                                          QStringLiteral("customer_desk"),
                                          QStringLiteral("ordering"),
                                          QStringLiteral("audit")};
        if (!known.contains(role))
            return fail(Kind::Invalid, QStringLiteral("role_unknown"), role, {role}, QStringLiteral("roles"));
        if (!present.contains(role) && !door.actor().has(role))
            return fail(Kind::Denied, QStringLiteral("role_not_held"), role, {role}, QStringLiteral("roles"));
    }
    for (const QString &role : std::as_const(present))
        if (!roles.contains(role))
            KONTOR_TRY(
                door.database().run("DELETE FROM user_role WHERE mandant = ? AND portal_user = ? AND role_key = ?",
                                    {door.mandant(), user, role}));
    for (const QString &role : roles)
        if (!present.contains(role))
            KONTOR_TRY(insertRow(
                door.database(), "user_role",
                {{"mandant", door.mandant()}, {"id", door.newId()}, {"portal_user", user}, {"role_key", role}}));
    return {};
}

// MISSION 3.3: at least one effective holder of user administration must remain.
Result<> keepAnAdministrator(Door &door)
{
    KONTOR_LET(left, door.database().integer(
                         "SELECT count(*) FROM user_role r JOIN portal_user_account a ON a.mandant = r.mandant AND "
                         "a.id = r.portal_user JOIN portal_user u ON u.mandant = r.mandant AND u.id = r.portal_user "
                         "WHERE r.mandant = ? AND r.role_key = 'user_administration' AND a.own_state = 'active' "
                         "AND u.submandant IS NULL",
                         {door.mandant()}));
    if (left == 0)
        return fail(Kind::Rejected, QStringLiteral("last_administrator"));
    return {};
}

Result<QMap<QByteArray, Value>> accountColumns(Door &door, const FieldValues &fields)
{
    KONTOR_LET(columns, checkFields(accountFields(), only(accountFields(), fields)));
    if (fields.contains(QStringLiteral("team")) || fields.contains(QStringLiteral("visibility")))
        KONTOR_TRY(door.may(QStringLiteral("change_contact")));
    if (columns.contains("email")) {
        const QString email = canonical(fields.value(QStringLiteral("email")));
        columns.insert("email_key", textOrNull(email.toLower()));
    }
    return columns;
}

} // namespace

Result<Uuid> createUser(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_user")));
    KONTOR_TRY(checkKeys(fields, true));
    KONTOR_LET(card, checkNewFields(cardFields(), only(cardFields(), fields)));
    KONTOR_TRY(checkLogin(canonical(fields.value(QStringLiteral("login")))));
    KONTOR_LET(account, accountColumns(door, fields));
    const QString submandant = canonical(fields.value(QStringLiteral("submandant")));
    Uuid belongsTo = door.actor().submandant;
    if (!submandant.isEmpty()) {
        KONTOR_LET(named, resolveSubmandant(door.database(), submandant));
        belongsTo = named;
    }
    const Uuid id = door.newId();
    card.insert("mandant", door.mandant());
    card.insert("id", id);
    card.insert("submandant", idOrNull(belongsTo));
    KONTOR_TRY(insertRow(door.database(), "portal_user", card));
    account.insert("mandant", door.mandant());
    account.insert("id", id);
    if (belongsTo.isNull() && !account.contains("visibility"))
        account.insert("visibility", QStringLiteral("own"));
    KONTOR_TRY(insertRow(door.database(), "portal_user_account", account));
    KONTOR_TRY(setRoles(door, id, splitProducts(fields.value(QStringLiteral("roles")))));
    return id;
}

Result<> changeUser(Door &door, const Uuid &user, const FieldValues &fields)
{
    KONTOR_TRY(checkKeys(fields, false));
    // Whose card one sees is not yet one's own to change: a Submandant's user meets the partner's employees.
    KONTOR_TRY(resolve(door.database(), "portal_user_account", "id", "user", user.text()));
    const bool onlyVisibility = fields.size() == 1 && fields.contains(QStringLiteral("visibility"));
    if (!onlyVisibility)
        KONTOR_TRY(door.may(QStringLiteral("change_user")));
    KONTOR_LET(card, checkFields(cardFields(), only(cardFields(), fields)));
    KONTOR_LET(account, accountColumns(door, fields));
    KONTOR_TRY(updateRow(door.database(), "portal_user", door.mandant(), user, card));
    KONTOR_TRY(updateRow(door.database(), "portal_user_account", door.mandant(), user, account));
    if (fields.contains(QStringLiteral("roles")))
        KONTOR_TRY(setRoles(door, user, splitProducts(fields.value(QStringLiteral("roles")))));
    return keepAnAdministrator(door);
}

Result<Uuid> resolveUser(Database &database, const QString &key)
{
    return resolve(database, "portal_user", "login", "user", key);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/users.h"

#include "domain/fold.h"
#include "domain/login.h"
#include "domain/namelist.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/customers.h"
#include "store/operations/submandants.h"
#include "store/operations/userrights.h"

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
    static const FieldRules rules = {
        {"email", "email", 254, FieldRule::Email}, {"team", "team", 20},
        {"visibility", "visibility", 10},          {"state", "own_state", 10, FieldRule::Required},
        {"partner_master", "partner_master", 5},   {"partner_access", "partner_access", 5}};
    return rules;
}

/// What is no column of the user's own.
const FieldRules &otherFields()
{
    static const FieldRules rules = {{"submandant", ""}, {"roles", ""}, {"sites", ""}};
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

Result<> checkKnown(const FieldValues &fields, bool isNew)
{
    KONTOR_TRY(checkKeys(cardFields() + accountFields() + otherFields(), fields));
    if (!isNew && fields.contains(QStringLiteral("login")))
        return fail(Kind::Usage, QStringLiteral("unknown_key"), {}, {QStringLiteral("login")}, QStringLiteral("login"));
    return {};
}

// Also where there is no server: a login stays as it is, and the store may be published later.
Result<> checkLogin(const QString &login)
{
    if (isReservedLogin(login))
        return fail(Kind::Invalid, QStringLiteral("login_reserved"), login, {login}, QStringLiteral("login"));
    if (!isLogin(login))
        return fail(Kind::Invalid, QStringLiteral("login_invalid"), login, {login}, QStringLiteral("login"));
    return {};
}

/// What Management and Administration alone set (INV-09).
bool isSight(const QString &key)
{
    return key == u"visibility" || key == u"team" || key == u"sites";
}

Result<> checkRights(Door &door, const FieldValues &fields)
{
    for (const QString &key : fields.keys()) {
        if (isSight(key))
            KONTOR_TRY(door.may(QStringLiteral("change_contact")));
        if (!isSight(key) || key == u"team")
            KONTOR_TRY(door.may(QStringLiteral("change_user")));
    }
    return {};
}

// Both gates, never mixed: what opens the gate of employees means nothing to a Submandant's user.
Result<> checkEmployeeOnly(const FieldValues &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isFlag = field.key() == u"partner_master" || field.key() == u"partner_access";
        const bool isGiven = isFlag ? yesOrNo(field.key(), canonical(field.value())).value_or(1) != 0
                                    : !canonical(field.value()).isEmpty();
        if (isGiven && (isFlag || isSight(field.key())))
            return fail(Kind::Rejected, QStringLiteral("employee_only"), field.key(), {field.key()}, field.key());
    }
    return {};
}

Result<> checkChoice(const FieldValues &fields, const char *key, const QStringList &choices, bool mayBeEmpty)
{
    const QString name = QString::fromLatin1(key);
    const QString value = canonical(fields.value(name));
    if (!fields.contains(name) || choices.contains(value) || (value.isEmpty() && mayBeEmpty))
        return {};
    if (value.isEmpty())
        return fail(Kind::Invalid, QStringLiteral("value_missing"), name, {name}, name);
    return fail(Kind::Invalid, QStringLiteral("value_invalid"), value,
                {name, value, choices.join(QStringLiteral(", "))}, name);
}

Result<QMap<QByteArray, Value>> accountColumns(const FieldValues &fields, bool isEmployee)
{
    static const QStringList teams = {QStringLiteral("management"), QStringLiteral("administration"),
                                      QStringLiteral("licensing"), QStringLiteral("collaboration")};
    static const QStringList sights = {QStringLiteral("all"), QStringLiteral("own"), QStringLiteral("none")};
    static const QStringList states = {QStringLiteral("invited"), QStringLiteral("active"), QStringLiteral("disabled")};
    KONTOR_TRY(checkChoice(fields, "team", teams, true));
    KONTOR_TRY(checkChoice(fields, "visibility", sights, !isEmployee));
    KONTOR_TRY(checkChoice(fields, "state", states, false));
    KONTOR_LET(columns, checkFields(accountFields(), only(accountFields(), fields)));
    for (const char *flag : {"partner_master", "partner_access"}) {
        if (!columns.contains(flag))
            continue;
        const QString key = QString::fromLatin1(flag);
        KONTOR_LET(value, yesOrNo(key, canonical(fields.value(key))));
        columns.insert(flag, value);
    }
    if (columns.contains("email"))
        columns.insert("email_key", textOrNull(canonical(fields.value(QStringLiteral("email"))).toLower()));
    return columns;
}

Error named(Error error, const FieldValues &fields)
{
    if (error.rule == u"login_taken" || error.rule == u"email_taken") {
        error.field = error.rule.section(u'_', 0, 0);
        error.args = QStringList{fields.value(error.field)};
    } else if (error.rule == u"user_invited_once") {
        error.field = QStringLiteral("state");
    }
    return error;
}

Result<> setLists(Door &door, const Uuid &user, const FieldValues &fields)
{
    if (fields.contains(QStringLiteral("roles")))
        KONTOR_TRY(setRoles(door, user, splitNames(fields.value(QStringLiteral("roles")))));
    if (fields.contains(QStringLiteral("sites")))
        KONTOR_TRY(setSites(door, user, splitNames(fields.value(QStringLiteral("sites")))));
    return {};
}

Result<Uuid> belongingOf(Door &door, const QString &submandant)
{
    if (submandant.isEmpty())
        return door.actor().submandant;
    return resolveSubmandant(door.database(), submandant);
}

Result<Uuid> makeUser(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(checkRights(door, fields));
    KONTOR_LET(card, checkNewFields(cardFields(), only(cardFields(), fields)));
    KONTOR_TRY(checkLogin(canonical(fields.value(QStringLiteral("login")))));
    KONTOR_LET(belongsTo, belongingOf(door, canonical(fields.value(QStringLiteral("submandant")))));
    const bool isEmployee = belongsTo.isNull();
    if (!isEmployee)
        KONTOR_TRY(checkEmployeeOnly(fields));
    KONTOR_LET(account, accountColumns(fields, isEmployee));
    const Uuid id = door.newId();
    card.insert("mandant", door.mandant());
    card.insert("id", id);
    card.insert("submandant", idOrNull(belongsTo));
    KONTOR_TRY(insertRow(door.database(), "portal_user", card));
    account.insert("mandant", door.mandant());
    account.insert("id", id);
    if (isEmployee && !account.contains("visibility"))
        account.insert("visibility", QStringLiteral("own"));
    KONTOR_TRY(insertRow(door.database(), "portal_user_account", account));
    KONTOR_TRY(setLists(door, id, fields));
    return id;
}

/// What a form leaves empty is not given: the defaults hold.
FieldValues given(const FieldValues &fields)
{
    FieldValues filled;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (!canonical(field.value()).isEmpty())
            filled.insert(field.key(), field.value());
    return filled;
}

// A user stays with whom he was made for; saying so again changes nothing.
Result<> checkBinding(Door &door, const Uuid &present, const FieldValues &fields)
{
    if (!fields.contains(QStringLiteral("submandant")))
        return {};
    const QString name = canonical(fields.value(QStringLiteral("submandant")));
    Uuid wanted;
    if (!name.isEmpty()) {
        KONTOR_LET(found, resolveSubmandant(door.database(), name));
        wanted = found;
    }
    if (wanted != present)
        return fail(Kind::Rejected, QStringLiteral("portal_user_binding_fixed"), name, {name},
                    QStringLiteral("submandant"));
    return {};
}

} // namespace

Result<Uuid> createUser(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_user")));
    KONTOR_TRY(checkKnown(fields, true));
    auto made = makeUser(door, given(fields));
    if (!made)
        return tl::unexpected<Error>(named(made.error(), fields));
    return made;
}

Result<Uuid> inviteUser(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_user")));
    const QString email = QStringLiteral("email");
    if (canonical(fields.value(email)).isEmpty())
        return fail(Kind::Invalid, QStringLiteral("value_missing"), email, {email}, email);
    FieldValues invited = fields;
    invited.insert(QStringLiteral("state"), QStringLiteral("invited"));
    return createUser(door, invited);
}

Result<> changeUser(Door &door, const Uuid &user, const FieldValues &fields)
{
    KONTOR_TRY(checkKnown(fields, false));
    // Whose card one sees is not yet one's own to change: a Submandant's user meets the partner's employees.
    KONTOR_TRY(resolve(door.database(), "portal_user_account", "id", "user", user.text()));
    KONTOR_TRY(checkRights(door, fields));
    KONTOR_LET(submandant, door.database().uuid("SELECT submandant FROM portal_user WHERE mandant = ? AND id = ?",
                                                {door.mandant(), user}));
    KONTOR_TRY(checkBinding(door, submandant, fields));
    if (!submandant.isNull())
        KONTOR_TRY(checkEmployeeOnly(fields));
    KONTOR_LET(before, readOwnRights(door));
    KONTOR_LET(card, checkFields(cardFields(), only(cardFields(), fields)));
    KONTOR_LET(account, accountColumns(fields, submandant.isNull()));
    KONTOR_TRY(updateRow(door.database(), "portal_user", door.mandant(), user, card));
    if (const auto done = updateRow(door.database(), "portal_user_account", door.mandant(), user, account); !done)
        return tl::unexpected<Error>(named(done.error(), fields));
    KONTOR_TRY(setLists(door, user, fields));
    KONTOR_TRY(noteRaisedRights(door, before));
    return keepAnAdministrator(door);
}

Result<> disableUser(Door &door, const Uuid &user)
{
    return changeUser(door, user, {{QStringLiteral("state"), QStringLiteral("disabled")}});
}

Result<> enableUser(Door &door, const Uuid &user)
{
    return changeUser(door, user, {{QStringLiteral("state"), QStringLiteral("active")}});
}

Result<bool> switchUsers(Door &door, const QList<Uuid> &users, bool isOn)
{
    bool hadInvited = false;
    for (const Uuid &user : users) {
        KONTOR_LET(state, door.database().text("SELECT own_state FROM visible_portal_user_account WHERE mandant = ? "
                                               "AND id = ?",
                                               {door.mandant(), user}));
        hadInvited = hadInvited || state == u"invited";
        KONTOR_TRY(isOn ? enableUser(door, user) : disableUser(door, user));
    }
    if (hadInvited && isOn)
        door.setCommand(commands::activateUser);
    return !hadInvited;
}

Result<Uuid> resolveUser(Database &database, const QString &key)
{
    return resolve(database, "portal_user", "login", "user", key);
}

} // namespace kontor

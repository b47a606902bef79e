// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/submandants.h"

#include "domain/fold.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const FieldRules &submandantFields()
{
    static const FieldRules rules = {
        {"name", "name", 200, FieldRule::Required},
        {"short_name", "short_name", 60},
        {"dealer_id", "dealer_id", 60},
        {"code", "uvp_code", 60},
        {"street", "street"},
        {"postcode", "postcode", 20},
        {"city", "city"},
        {"country", "country", 100, FieldRule::Country},
        {"contact_given_name", "contact_given_name"},
        {"contact_family_name", "contact_family_name"},
        {"email", "email", 254, FieldRule::Email},
        {"phone", "phone", 60},
        {"vat", "vat", 40},
        {"note", "note", 10000, FieldRule::Plain, true},
    };
    return rules;
}

// The early and kind form of what foreign key and rule refuse anyway (P-10, P-12).
Result<> chooseDealerId(Door &door, const QString &code, QMap<QByteArray, Value> &columns)
{
    const QString field = QStringLiteral("dealer_id");
    if (code.isEmpty())
        return fail(Kind::Invalid, QStringLiteral("dealer_id_missing"), {}, {}, field);
    Uuid id;
    QString state;
    KONTOR_TRY(door.database().each("SELECT id, state FROM visible_dealer_id WHERE code = ?", {code},
                                    [&](const Statement &row) {
                                        id = row.uuid(0);
                                        state = row.text(1);
                                        return false;
                                    }));
    if (id.isNull())
        return fail(Kind::Rejected, QStringLiteral("submandant_dealer_id_foreign"), code, {code}, field);
    columns.insert("dealer_id", id);
    columns.insert("dealer_state", state);
    return {};
}

Result<> finish(Door &door, const FieldValues &given, QMap<QByteArray, Value> &columns)
{
    if (given.contains(QStringLiteral("name")))
        columns.insert("name_key", fold(std::get<QString>(columns.value("name"))));
    if (given.contains(QStringLiteral("dealer_id")))
        return chooseDealerId(door, canonical(given.value(QStringLiteral("dealer_id"))), columns);
    return {};
}

Error named(Error error, const FieldValues &given)
{
    if (error.rule == u"name_taken") {
        error.field = QStringLiteral("name");
        error.args = QStringList{given.value(error.field)};
    } else if (error.rule == u"submandant_dealer_id_retired") {
        error.field = QStringLiteral("dealer_id");
        error.args = QStringList{given.value(error.field)};
    }
    return error;
}

} // namespace

Result<Uuid> createSubmandant(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    KONTOR_LET(columns, checkNewFields(submandantFields(), fields));
    if (!fields.contains(QStringLiteral("dealer_id")))
        return fail(Kind::Invalid, QStringLiteral("dealer_id_missing"), {}, {}, QStringLiteral("dealer_id"));
    KONTOR_TRY(finish(door, fields, columns));
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    if (const auto done = insertRow(door.database(), "submandant", columns); !done)
        return tl::unexpected<Error>(named(done.error(), fields));
    return id;
}

Result<> changeSubmandant(Door &door, const Uuid &submandant, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    KONTOR_TRY(resolveSubmandant(door.database(), submandant.text()));
    KONTOR_LET(columns, checkFields(submandantFields(), fields));
    KONTOR_TRY(finish(door, fields, columns));
    if (const auto done = updateRow(door.database(), "submandant", door.mandant(), submandant, columns); !done)
        return tl::unexpected<Error>(named(done.error(), fields));
    return {};
}

Result<> deactivateSubmandant(Door &door, const Uuid &submandant, const QString &reason)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    KONTOR_TRY(resolveSubmandant(door.database(), submandant.text()));
    const QString words = canonical(reason);
    if (words.isEmpty())
        return fail(Kind::Invalid, QStringLiteral("reason_missing"), {}, {}, QStringLiteral("reason"));
    if (words.size() > 500)
        return fail(Kind::Invalid, QStringLiteral("value_too_long"), {},
                    {QStringLiteral("reason"), QStringLiteral("500")}, QStringLiteral("reason"));
    KONTOR_TRY(door.database().run("UPDATE submandant SET state = 'inactive', state_reason = ?, state_since = ? "
                                   "WHERE mandant = ? AND id = ? AND state = 'active'",
                                   {words, door.today().toString(Qt::ISODate), door.mandant(), submandant}));
    return {};
}

Result<> activateSubmandant(Door &door, const Uuid &submandant)
{
    KONTOR_TRY(door.may(QStringLiteral("change_submandant")));
    KONTOR_TRY(resolveSubmandant(door.database(), submandant.text()));
    KONTOR_TRY(door.database().run("UPDATE submandant SET state = 'active', state_reason = NULL, state_since = ? "
                                   "WHERE mandant = ? AND id = ? AND state = 'inactive'",
                                   {door.today().toString(Qt::ISODate), door.mandant(), submandant}));
    return {};
}

Result<Uuid> resolveSubmandant(Database &database, const QString &key)
{
    return resolve(database, "submandant", "name", "submandant", key);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/customers.h"

#include "domain/administration.h"
#include "domain/fold.h"
#include "domain/namelist.h"
#include "store/operations/archive.h"
#include "store/operations/references.h"

namespace kontor
{

using Kind = Error::Kind;

const FieldRules &customerFields()
{
    static const FieldRules rules = {
        {"number", "number", 60, FieldRule::Required},
        {"name", "name", 200, FieldRule::Required},
        {"kind", "kind", 20, FieldRule::Required},
        {"city", "city"},
        {"country", "country", 100, FieldRule::Country},
        {"administration", "administration", 20},
        {"administration_since", "administration_since", 10},
        {"site", "site"},
        {"partner_contact", "partner_contact"},
    };
    return rules;
}

const FieldRules &profileFields()
{
    static const FieldRules rules = {
        {"street", "street"},
        {"postcode", "postcode", 20},
        {"email", "email", 254, FieldRule::Email},
        {"phone", "phone", 60},
        {"contact_name", "contact_name"},
        {"vat", "vat", 40},
        {"note", "note", 10000, FieldRule::Plain, true},
    };
    return rules;
}

namespace
{

struct Split {
    FieldValues customer;
    FieldValues profile;
    std::optional<QString> products;
};

bool isIn(const FieldRules &rules, const QString &key)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const FieldRule &rule) { return key == QLatin1String(rule.key); });
}

Split split(const FieldValues &fields)
{
    Split parts;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() == u"products")
            parts.products = field.value();
        else
            (isIn(profileFields(), field.key()) ? parts.profile : parts.customer).insert(field.key(), field.value());
    }
    return parts;
}

tl::unexpected<Error> unknownValue(const char *rule, const QString &field, const QString &value)
{
    return fail(Kind::Invalid, QLatin1String(rule), value, {value}, field);
}

Result<> checkKind(const QString &kind)
{
    if (kind != u"customer" && kind != u"prospect")
        return unknownValue("kind_unknown", QStringLiteral("kind"), kind);
    return {};
}

Result<> checkDay(const FieldValues &fields)
{
    const QString day = fields.value(QStringLiteral("administration_since"));
    // Qt takes other signs between the numbers, too.
    if (!day.isEmpty() && QDate::fromString(day, Qt::ISODate).toString(Qt::ISODate) != day)
        return fail(Kind::Invalid, QStringLiteral("bad_day"), day, {day}, QStringLiteral("administration_since"));
    return {};
}

// site and partner_contact are typed as names; the store holds ids. A retired site stays where it is.
Result<> resolveReferences(Door &door, const FieldValues &fields, QMap<QByteArray, Value> &columns,
                           const Uuid &presentSite = {})
{
    const QString site = canonical(fields.value(QStringLiteral("site")));
    if (!site.isEmpty()) {
        KONTOR_LET(id, siteByName(door.database(), site));
        if (id != presentSite)
            KONTOR_TRY(checkUsableSite(door.database(), id));
        columns.insert("site", id);
    }
    if (!fields.contains(QStringLiteral("partner_contact")))
        return {};
    KONTOR_TRY(door.may(QStringLiteral("change_contact")));
    const QString contact = canonical(fields.value(QStringLiteral("partner_contact")));
    if (!contact.isEmpty()) {
        KONTOR_LET(id, employeeByName(door.database(), contact));
        columns.insert("partner_contact", id);
    }
    return {};
}

Result<> writeProfile(Door &door, const Uuid &customer, const FieldValues &fields)
{
    KONTOR_LET(columns, checkFields(profileFields(), fields));
    const bool isEmpty = std::all_of(columns.begin(), columns.end(),
                                     [](const Value &value) { return std::holds_alternative<std::nullptr_t>(value); });
    KONTOR_LET(there, door.database().integer("SELECT count(*) FROM customer_profile WHERE mandant = ? AND id = ?",
                                              {door.mandant(), customer}));
    if (there)
        return updateRow(door.database(), "customer_profile", door.mandant(), customer, columns);
    if (isEmpty)
        return {};
    columns.insert("mandant", door.mandant());
    columns.insert("id", customer);
    return insertRow(door.database(), "customer_profile", columns);
}

// P-39 (a): what a Submandant's user brings is his at once.
Result<> assignToOwnSubmandant(Door &door, const Uuid &customer)
{
    return insertRow(door.database(), "assignment",
                     {{"mandant", door.mandant()},
                      {"id", door.newId()},
                      {"submandant", door.actor().submandant},
                      {"customer", customer},
                      {"since_on", door.today().toString(Qt::ISODate)},
                      {"cause", QStringLiteral("prospect")},
                      {"made_by", door.actor().user}});
}

Result<QString> newAdministration(Door &door, const QString &kind, const FieldValues &fields)
{
    const QString given = canonical(fields.value(QStringLiteral("administration")));
    if (kind == u"prospect") {
        if (!given.isEmpty())
            return unknownValue("administration_of_prospect", QStringLiteral("administration"), given);
        return QString();
    }
    if (given.isEmpty())
        return door.database().text("SELECT default_administration FROM mandant WHERE mandant = ?1 AND id = ?1",
                                    {door.mandant()});
    if (!administration::states().contains(given))
        return unknownValue("administration_unknown", QStringLiteral("administration"), given);
    return given;
}

struct Present {
    QString number;
    QString kind;
    QString administration;
    bool isOpenable = false;
    Uuid site;
};

Result<Present> look(Door &door, const Uuid &customer)
{
    Present present;
    KONTOR_TRY(resolveCustomer(door.database(), customer.text()));
    KONTOR_TRY(
        door.database().each("SELECT number, kind, administration, openable, site FROM visible_customer WHERE "
                             "mandant = ? AND id = ?",
                             {door.mandant(), customer}, [&](const Statement &row) {
                                 present = {row.text(0), row.text(1), row.text(2), row.integer(3) != 0, row.uuid(4)};
                                 return false;
                             }));
    return present;
}

Result<> checkMove(Door &door, const Present &present, const QString &to)
{
    if (present.kind == u"prospect")
        return fail(Kind::Invalid, QStringLiteral("administration_of_prospect"), present.number, {to, present.number},
                    QStringLiteral("administration"));
    if (!administration::states().contains(to))
        return unknownValue("administration_unknown", QStringLiteral("administration"), to);
    if (to == present.administration)
        return {};
    KONTOR_TRY(door.may(to == administration::requested ? QStringLiteral("request_administration")
                                                        : QStringLiteral("decide_administration")));
    if (!administration::mayBecome(present.administration, to))
        return fail(Kind::Rejected, QStringLiteral("administration_transition"), present.number,
                    {present.administration, to, present.number}, QStringLiteral("administration"));
    return {};
}

} // namespace

Result<Uuid> createCustomer(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_customer")));
    Split parts = split(fields);
    KONTOR_TRY(checkKeys(customerFields(), parts.customer));
    QString &kind = parts.customer[QStringLiteral("kind")];
    if (kind.isEmpty())
        kind = door.actor().isEmployee() ? QStringLiteral("customer") : QStringLiteral("prospect");
    KONTOR_TRY(checkKind(kind));
    if (!door.actor().isEmployee() && kind != u"prospect")
        return fail(Kind::Denied, QStringLiteral("no_right"), {}, {QStringLiteral("customer_care")});
    KONTOR_TRY(checkDay(parts.customer));
    KONTOR_LET(administration, newAdministration(door, kind, parts.customer));
    KONTOR_LET(columns, checkNewFields(customerFields(), parts.customer));
    KONTOR_TRY(resolveReferences(door, parts.customer, columns));
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    columns.insert("administration", textOrNull(administration));
    if (!administration.isEmpty() && fields.value(QStringLiteral("administration_since")).isEmpty())
        columns.insert("administration_since", door.today().toString(Qt::ISODate));
    if (auto done = insertRow(door.database(), "customer", columns); !done) {
        done.error().field = done.error().rule == u"number_taken" ? QStringLiteral("number") : QString();
        done.error().args = QStringList{parts.customer.value(QStringLiteral("number"))};
        return tl::unexpected<Error>(done.error());
    }
    KONTOR_TRY(writeProfile(door, id, parts.profile));
    if (parts.products)
        KONTOR_TRY(setProducts(door, id, splitNames(*parts.products), false));
    if (!door.actor().isEmployee())
        KONTOR_TRY(assignToOwnSubmandant(door, id));
    return id;
}

Result<> changeCustomer(Door &door, const Uuid &customer, const FieldValues &fields)
{
    KONTOR_LET(present, look(door, customer));
    KONTOR_TRY(refuseArchived(door.database(), customer));
    Split parts = split(fields);
    KONTOR_TRY(checkKeys(customerFields(), parts.customer));
    const QString moveTo = canonical(parts.customer.take(QStringLiteral("administration")));
    if (!moveTo.isEmpty())
        KONTOR_TRY(checkMove(door, present, moveTo));
    const bool changesData = !parts.customer.isEmpty() || !parts.profile.isEmpty() || parts.products;
    if (changesData) {
        const bool onlyContact = parts.customer.size() == 1 && parts.profile.isEmpty() && !parts.products &&
                                 parts.customer.contains(QStringLiteral("partner_contact"));
        if (!onlyContact)
            KONTOR_TRY(door.may(QStringLiteral("change_customer")));
        if (!present.isOpenable)
            return fail(Kind::Denied, QStringLiteral("customer_locked"), present.number,
                        {present.administration, present.number});
    }
    if (parts.customer.contains(QStringLiteral("kind")))
        KONTOR_TRY(checkKind(parts.customer.value(QStringLiteral("kind"))));
    KONTOR_TRY(checkDay(parts.customer));
    KONTOR_LET(columns, checkFields(customerFields(), parts.customer));
    KONTOR_TRY(resolveReferences(door, parts.customer, columns, present.site));
    QString administration = moveTo == present.administration ? QString() : moveTo;
    if (present.kind == u"prospect" && parts.customer.value(QStringLiteral("kind")) == u"customer") {
        KONTOR_LET(first, newAdministration(door, QStringLiteral("customer"), {}));
        administration = first;
    }
    if (!administration.isEmpty()) {
        columns.insert("administration", administration);
        if (parts.customer.value(QStringLiteral("administration_since")).isEmpty())
            columns.insert("administration_since", door.today().toString(Qt::ISODate));
    }
    KONTOR_TRY(updateRow(door.database(), "customer", door.mandant(), customer, columns));
    if (!parts.profile.isEmpty())
        KONTOR_TRY(writeProfile(door, customer, parts.profile));
    if (parts.products)
        KONTOR_TRY(setProducts(door, customer, splitNames(*parts.products), false));
    return {};
}

Result<> requireOpenable(Door &door, const Uuid &customer)
{
    KONTOR_LET(present, look(door, customer));
    if (!present.isOpenable)
        return fail(Kind::Denied, QStringLiteral("customer_locked"), present.number,
                    {present.administration, present.number});
    return {};
}

Result<Uuid> resolveCustomer(Database &database, const QString &key)
{
    return resolve(database, "customer", "number", "customer", key);
}

} // namespace kontor

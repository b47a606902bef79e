// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/company.h"

#include "domain/fold.h"

#include <QTimeZone>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

const FieldRules &mandantFields()
{
    static const FieldRules rules = {
        {"name", "name", 200, FieldRule::Required},
        {"email", "email", 254, FieldRule::Email},
        {"phone", "phone", 60},
        {"street", "street"},
        {"postcode", "postcode", 20},
        {"city", "city"},
        {"country", "country", 100, FieldRule::Country},
        {"vat", "vat", 40},
        {"exclusive_assignment", "exclusive_assignment", 5, FieldRule::Required},
        {"default_administration", "default_administration", 20, FieldRule::Required},
        {"time_zone", "time_zone", 60, FieldRule::Required},
        {"stale_minutes", "stale_minutes", 200, FieldRule::Required},
    };
    return rules;
}

const FieldRules &siteFields()
{
    static const FieldRules rules = {{"name", "name", 200, FieldRule::Required}, {"city", "city"}};
    return rules;
}

/// The key "usable" of sites and dealer IDs, as the state that it means.
Result<> readUsable(const FieldValues &fields, QMap<QByteArray, Value> &columns)
{
    const QString key = QStringLiteral("usable");
    if (!fields.contains(key))
        return {};
    KONTOR_LET(usable, yesOrNo(key, canonical(fields.value(key))));
    columns.insert("state", usable ? QStringLiteral("usable") : QStringLiteral("retired"));
    return {};
}

tl::unexpected<Error> invalid(const QString &key, const QString &value, const QString &possible)
{
    return fail(Kind::Invalid, QStringLiteral("value_invalid"), key, {key, value, possible}, key);
}

Result<> checkSettings(const FieldValues &fields, QMap<QByteArray, Value> &columns)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString &key = field.key();
        const QString value = canonical(field.value());
        if (key == u"exclusive_assignment") {
            KONTOR_LET(flag, yesOrNo(key, value));
            columns.insert("exclusive_assignment", flag);
        } else if (key == u"stale_minutes") {
            bool isNumber = false;
            const qint64 minutes = value.toLongLong(&isNumber);
            constexpr qint64 most = 365 * 24 * 60;
            if (!isNumber || minutes < 1 || minutes > most)
                return invalid(key, value, QStringLiteral("1 – %1").arg(most));
        } else if (key == u"time_zone") {
            // The constructor takes any word for a rule of its own.
            if (!QTimeZone::availableTimeZoneIds().contains(value.toUtf8()))
                return invalid(key, value, QStringLiteral("Europe/Berlin, Europe/Budapest, Europe/Vienna …"));
        } else if (key == u"default_administration") {
            if (value != u"inactive" && value != u"active")
                return invalid(key, value, QStringLiteral("inactive, active"));
        }
    }
    return {};
}

/// Names a customer that several Submandants have, where the actor may see it.
tl::unexpected<Error> withFirstOfSeveral(Database &database, Error error)
{
    const QByteArray sql =
        "SELECT c.number, group_concat(s.name, ', ') FROM visible_assignment a JOIN visible_customer c ON c.mandant = "
        "a.mandant AND c.id = a.customer JOIN visible_submandant s ON s.mandant = a.mandant AND s.id = a.submandant "
        "WHERE a.mandant = (SELECT mandant FROM actor) AND a.until_on IS NULL GROUP BY c.id HAVING count(*) > 1 "
        "ORDER BY c.number LIMIT 1";
    const auto found = database.each(sql, {}, [&error](const Statement &row) {
        error.args = {row.text(0), row.text(1)};
        return false;
    });
    return tl::unexpected<Error>(found ? error : found.error());
}

} // namespace

Result<qint64> yesOrNo(const QString &key, const QString &value)
{
    if (value == u"true" || value == u"1" || value == u"yes")
        return 1;
    if (value == u"false" || value == u"0" || value == u"no")
        return 0;
    return invalid(key, value, QStringLiteral("true, false"));
}

Result<> changeMandant(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_mandant")));
    KONTOR_LET(columns, checkFields(mandantFields(), fields));
    KONTOR_TRY(checkSettings(fields, columns));
    Result<> done = updateRow(door.database(), "mandant", door.mandant(), door.mandant(), columns);
    if (!done && done.error().rule == u"assignment_exclusive")
        return withFirstOfSeveral(door.database(), done.error());
    return done;
}

Result<Uuid> createSite(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_site")));
    KONTOR_LET(columns, checkNewFields(siteFields(), fields));
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    columns.insert("name_key", fold(std::get<QString>(columns.value("name"))));
    KONTOR_TRY(insertRow(door.database(), "site", columns));
    return id;
}

Result<> changeSite(Door &door, const Uuid &site, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_site")));
    KONTOR_TRY(resolve(door.database(), "site", "name", "site", site.text()));
    static const FieldRules rules = siteFields() + FieldRules{{"usable", "state", 5, FieldRule::Required}};
    KONTOR_LET(columns, checkFields(rules, fields));
    KONTOR_TRY(readUsable(fields, columns));
    if (columns.contains("name"))
        columns.insert("name_key", fold(std::get<QString>(columns.value("name"))));
    return updateRow(door.database(), "site", door.mandant(), site, columns);
}

Result<Uuid> createDealerId(Door &door, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_dealer_id")));
    static const FieldRules rules = {{"code", "code", 60, FieldRule::Required}};
    KONTOR_LET(columns, checkNewFields(rules, fields));
    const Uuid id = door.newId();
    columns.insert("mandant", door.mandant());
    columns.insert("id", id);
    KONTOR_TRY(insertRow(door.database(), "dealer_id", columns));
    return id;
}

Result<> changeDealerId(Door &door, const Uuid &dealerId, const FieldValues &fields)
{
    KONTOR_TRY(door.may(QStringLiteral("change_dealer_id")));
    KONTOR_TRY(resolve(door.database(), "dealer_id", "code", "dealer-id", dealerId.text()));
    static const FieldRules rules = {{"usable", "state", 5, FieldRule::Required}};
    KONTOR_LET(columns, checkFields(rules, fields));
    KONTOR_TRY(readUsable(fields, columns));
    return updateRow(door.database(), "dealer_id", door.mandant(), dealerId, columns);
}

} // namespace kontor

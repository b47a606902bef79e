// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/fields.h"

#include "domain/fold.h"

#include <algorithm>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

const FieldRule *findRule(const FieldRules &rules, const QString &key)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const FieldRule &rule) { return key == QLatin1String(rule.key); });
    return found == rules.end() ? nullptr : &*found;
}

Result<Value> checkField(const FieldRule &rule, const QString &given)
{
    const QString key = QString::fromLatin1(rule.key);
    const QString value = canonical(given);
    if (isBlank(value)) {
        if (rule.check == FieldRule::Required)
            return fail(Kind::Invalid, QStringLiteral("value_missing"), key, {key}, key);
        return Value(nullptr);
    }
    if (value.size() > rule.maxLength)
        return fail(Kind::Invalid, QStringLiteral("value_too_long"), key, {key, QString::number(rule.maxLength)}, key);
    if (!rule.hasLines && !isOneLine(value))
        return fail(Kind::Invalid, QStringLiteral("one_line_only"), key, {key}, key);
    if (rule.check == FieldRule::Email && !isEmail(value))
        return fail(Kind::Invalid, QStringLiteral("email_invalid"), key, {value}, key);
    if (rule.check == FieldRule::Country && value.size() == 2)
        return Value(value.toUpper());
    return Value(value);
}

} // namespace

Result<> checkKeys(const FieldRules &rules, const FieldValues &given)
{
    for (const QString &key : given.keys())
        if (!findRule(rules, key))
            return fail(Kind::Usage, QStringLiteral("unknown_key"), key, {key}, key);
    return {};
}

Result<QMap<QByteArray, Value>> checkFields(const FieldRules &rules, const FieldValues &given)
{
    KONTOR_TRY(checkKeys(rules, given));
    QMap<QByteArray, Value> columns;
    for (auto field = given.begin(); field != given.end(); ++field) {
        const FieldRule &rule = *findRule(rules, field.key());
        KONTOR_LET(value, checkField(rule, field.value()));
        columns.insert(rule.column, value);
    }
    return columns;
}

Result<QMap<QByteArray, Value>> checkNewFields(const FieldRules &rules, const FieldValues &given)
{
    KONTOR_TRY(checkKeys(rules, given));
    for (const FieldRule &rule : rules) {
        const QString key = QString::fromLatin1(rule.key);
        if (rule.check == FieldRule::Required && !given.contains(key))
            return fail(Kind::Invalid, QStringLiteral("value_missing"), key, {key}, key);
    }
    return checkFields(rules, given);
}

Result<> insertRow(Database &database, const QByteArray &table, const QMap<QByteArray, Value> &columns)
{
    QByteArrayList places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        places << "?";
    KONTOR_TRY(
        database.run("INSERT INTO " + table + " (" + columns.keys().join(", ") + ") VALUES (" + places.join(", ") + ")",
                     columns.values()));
    return {};
}

Result<> updateRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id,
                   const QMap<QByteArray, Value> &columns)
{
    if (columns.isEmpty())
        return {};
    QByteArrayList assignments;
    for (const QByteArray &column : columns.keys())
        assignments << column + " = ?";
    Values values = columns.values();
    values << mandant << id;
    KONTOR_TRY(
        database.run("UPDATE " + table + " SET " + assignments.join(", ") + " WHERE mandant = ? AND id = ?", values));
    return {};
}

Result<Uuid> resolve(Database &database, const char *table, const char *column, const char *singular,
                     const QString &key)
{
    const QByteArray from = QByteArray("SELECT id FROM visible_") + table;
    Uuid found;
    // A number may well look like an id.
    if (const Uuid given = Uuid::fromText(key); !given.isNull()) {
        KONTOR_LET(known, database.uuid(from + " WHERE mandant = (SELECT mandant FROM actor) AND id = ?", {given}));
        found = known;
    }
    if (found.isNull()) {
        KONTOR_LET(named, database.uuid(from + " WHERE " + column + " = ?", {canonical(key)}));
        found = named;
    }
    if (found.isNull())
        return fail(Kind::NotFound, QStringLiteral("not_found"), key, {QString::fromLatin1(singular), key});
    return found;
}

} // namespace kontor

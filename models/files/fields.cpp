// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of fields.
#include "files/fields.h"

namespace kontor::files
{

namespace
{

Field line(const char16_t *key, int maxLength = 500)
{
    return {QString::fromUtf16(key), FieldType::Line, maxLength, false};
}

Field typed(const char16_t *key, FieldType type, int maxLength = 500)
{
    return {QString::fromUtf16(key), type, maxLength, false};
}

Field mandatory(Field field)
{
    field.isMandatory = true;
    return field;
}

const QList<Kind> &kinds()
{
    static const QList<Kind> all = {
        {QStringLiteral("customers"),
         {mandatory(line(u"number")), line(u"name", 200), typed(u"kind", FieldType::Kind), line(u"city"),
          typed(u"country", FieldType::Country), typed(u"products", FieldType::List, 10000),
          typed(u"administration", FieldType::Administration), typed(u"administration_since", FieldType::Day),
          line(u"partner_contact"), line(u"site"), line(u"street"), line(u"postcode"),
          typed(u"email", FieldType::Email), line(u"phone"), line(u"contact_name"), line(u"vat"),
          typed(u"note", FieldType::Text, 10000)}},
        {QStringLiteral("submandants"),
         {mandatory(line(u"name", 200)), line(u"short_name"), line(u"dealer_id"), line(u"code"), line(u"street"),
          line(u"postcode"), line(u"city"), typed(u"country", FieldType::Country), line(u"contact_given_name"),
          line(u"contact_family_name"), typed(u"email", FieldType::Email), line(u"phone"), line(u"vat"),
          typed(u"note", FieldType::Text, 10000)}},
        {QStringLiteral("assignments"), {mandatory(line(u"submandant")), mandatory(line(u"customer"))}},
        {QStringLiteral("sites"), {mandatory(line(u"name", 200)), line(u"city"), typed(u"usable", FieldType::YesNo)}},
        {QStringLiteral("dealer_ids"), {mandatory(line(u"code")), typed(u"usable", FieldType::YesNo)}},
    };
    return all;
}

} // namespace

const Field *Kind::field(const QString &fieldKey) const
{
    for (const Field &one : fields) {
        if (one.key == fieldKey)
            return &one;
    }
    return nullptr;
}

QStringList Kind::fieldKeys() const
{
    QStringList keys;
    for (const Field &one : fields)
        keys.append(one.key);
    return keys;
}

QStringList Kind::mandatoryKeys() const
{
    QStringList keys;
    for (const Field &one : fields) {
        if (one.isMandatory)
            keys.append(one.key);
    }
    return keys;
}

const Kind *kindByKey(const QString &key)
{
    const QString wanted = QString(key).replace(u'-', u'_');
    for (const Kind &kind : kinds()) {
        if (kind.key == wanted || kind.key.chopped(1) == wanted)
            return &kind;
    }
    return nullptr;
}

QStringList kindKeys()
{
    QStringList keys;
    for (const Kind &kind : kinds())
        keys.append(kind.key);
    return keys;
}

} // namespace kontor::files

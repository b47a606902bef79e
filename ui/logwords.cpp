// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logwords.h"

#include "domain/uuid.h"
#include "store/listspec.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::ui
{

namespace
{

struct Word {
    const char *key;
    const char *word;
};

constexpr Word commandWords[] = {
    {"create_submandant", QT_TRANSLATE_NOOP("Log", "Submandant created")},
    {"change_submandant", QT_TRANSLATE_NOOP("Log", "Submandant changed")},
    {"deactivate_submandant", QT_TRANSLATE_NOOP("Log", "Submandant deactivated")},
    {"activate_submandant", QT_TRANSLATE_NOOP("Log", "Submandant activated")},
    {"assign_customers", QT_TRANSLATE_NOOP("Log", "Assignments changed")},
    {"hand_over_customers", QT_TRANSLATE_NOOP("Log", "Customers handed over")},
    {"hand_over_contacts", QT_TRANSLATE_NOOP("Log", "Partner contacts handed over")},
    {"set_deputy", QT_TRANSLATE_NOOP("Log", "Deputy set")},
    {"settle_conflict", QT_TRANSLATE_NOOP("Log", "Conflict settled")},
    {"end_deputy", QT_TRANSLATE_NOOP("Log", "Deputy ended")},
    {"create_customer", QT_TRANSLATE_NOOP("Log", "Customer created")},
    {"change_customer", QT_TRANSLATE_NOOP("Log", "Customer changed")},
    {"set_contact", QT_TRANSLATE_NOOP("Log", "Partner contact set")},
    {"set_site", QT_TRANSLATE_NOOP("Log", "Site set")},
    {"request_administration", QT_TRANSLATE_NOOP("Log", "Customer administration requested")},
    {"archive_customers", QT_TRANSLATE_NOOP("Log", "Customers archived")},
    {"bring_back_customers", QT_TRANSLATE_NOOP("Log", "Customers brought back")},
    {"merge_customers", QT_TRANSLATE_NOOP("Log", "Customers merged")},
    {"report_outdated", QT_TRANSLATE_NOOP("Log", "Outdated data reported")},
    {"settle_outdated", QT_TRANSLATE_NOOP("Log", "Report settled")},
    {"import_customers", QT_TRANSLATE_NOOP("Log", "Customers imported")},
    {"import_submandants", QT_TRANSLATE_NOOP("Log", "Submandants imported")},
    {"import_assignments", QT_TRANSLATE_NOOP("Log", "Assignments imported")},
    {"import_sites", QT_TRANSLATE_NOOP("Log", "Sites imported")},
    {"import_dealer_ids", QT_TRANSLATE_NOOP("Log", "Dealer IDs imported")},
    {"change_mandant", QT_TRANSLATE_NOOP("Log", "Own company changed")},
    {"create_site", QT_TRANSLATE_NOOP("Log", "Site created")},
    {"change_site", QT_TRANSLATE_NOOP("Log", "Site changed")},
    {"create_dealer_id", QT_TRANSLATE_NOOP("Log", "Dealer ID created")},
    {"change_dealer_id", QT_TRANSLATE_NOOP("Log", "Dealer ID changed")},
    {"create_user", QT_TRANSLATE_NOOP("Log", "User created")},
    {"invite_user", QT_TRANSLATE_NOOP("Log", "User invited")},
    {"change_user", QT_TRANSLATE_NOOP("Log", "User changed")},
    {"disable_user", QT_TRANSLATE_NOOP("Log", "User switched off")},
    {"enable_user", QT_TRANSLATE_NOOP("Log", "User switched on")},
    {"activate_user", QT_TRANSLATE_NOOP("Log", "Invitation accepted")},
    {"raise_own_rights", QT_TRANSLATE_NOOP("Log", "Own rights raised")},
    {"set_password", QT_TRANSLATE_NOOP("Log", "Own password set")},
    {"reset_password", QT_TRANSLATE_NOOP("Log", "Password reset")},
    {"look_as", QT_TRANSLATE_NOOP("Log", "Looked as another user")},
    {"save_view", QT_TRANSLATE_NOOP("Log", "View saved")},
    {"rename_view", QT_TRANSLATE_NOOP("Log", "View renamed")},
    {"share_view", QT_TRANSLATE_NOOP("Log", "View shared or taken back")},
    {"remove_view", QT_TRANSLATE_NOOP("Log", "View removed")},
    {"undo", QT_TRANSLATE_NOOP("Log", "Undone")},
};

constexpr Word recordWords[] = {
    {"customers", QT_TRANSLATE_NOOP("Log", "Customer")},   {"submandants", QT_TRANSLATE_NOOP("Log", "Submandant")},
    {"users", QT_TRANSLATE_NOOP("Log", "User")},           {"assignments", QT_TRANSLATE_NOOP("Log", "Assignment")},
    {"deputies", QT_TRANSLATE_NOOP("Log", "Deputy")},      {"dealer-ids", QT_TRANSLATE_NOOP("Log", "Dealer ID")},
    {"sites", QT_TRANSLATE_NOOP("Log", "Site")},           {"products", QT_TRANSLATE_NOOP("Log", "Product")},
    {"mandants", QT_TRANSLATE_NOOP("Log", "Own company")}, {"reports", QT_TRANSLATE_NOOP("Log", "Report")},
    {"views", QT_TRANSLATE_NOOP("Log", "View")},
};

// What the file calls otherwise than the lists do.
constexpr Word listKeys[] = {
    {"uvp_code", "code"},  {"own_state", "state"},   {"until_on", "until"}, {"since_on", "since"},
    {"role_key", "roles"}, {"portal_user", "login"}, {"from_on", "from"},   {"ended_on", "ended"},
    {"reported_by", "by"}, {"reported_on", "on"},
};

template <std::size_t N>
QString wordOf(const Word (&words)[N], const QString &key)
{
    for (const Word &word : words)
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate("Log", word.word);
    return key;
}

QString listKey(const QString &field)
{
    for (const Word &key : listKeys)
        if (field == QLatin1String(key.key))
            return QLatin1String(key.word);
    return field;
}

const ListColumn *columnOf(const QString &field)
{
    static const QHash<QByteArray, const ListColumn *> columns = [] {
        QHash<QByteArray, const ListColumn *> all;
        for (const ListSpec *spec : listSpecs())
            for (const ListColumn &column : spec->columns)
                if (column.title && !all.contains(column.key))
                    all.insert(column.key, &column);
        return all;
    }();
    return columns.value(listKey(field).toUtf8());
}

QString valueText(const QString &field, const QJsonValue &value)
{
    if (field == u"exclusive_assignment" || field == u"is_shared" || field == u"partner_master" ||
        field == u"partner_access" || field == u"first_administrator")
        return value.toInteger() || value.toString() == u"1" ? yesWord() : noWord();
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (field == u"role_key")
        return roleWord(text);
    if (field == u"team")
        return teamWord(text);
    if (field == u"visibility")
        return visibilityWord(text);
    if (field == u"kind")
        return kindWord(text);
    if (field == u"country")
        return countryWord(text);
    if (field == u"administration" || field == u"default_administration" || field.endsWith(u"state") ||
        field == u"cause" || field == u"end_cause")
        return stateWord(text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? formatDay(day) : text;
}

/// A whole record: its fields that have a title, in the order of their titles' lists.
QString recordText(const QJsonObject &record)
{
    QStringList parts;
    for (auto field = record.begin(); field != record.end(); ++field) {
        const ListColumn *column = columnOf(field.key());
        const bool isId = field->isString() && !Uuid::fromText(field->toString()).isNull();
        if (column && !field->isNull() && !isId)
            parts << QCoreApplication::translate("List", column->title) + QStringLiteral(": ") +
                         valueText(field.key(), *field);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString commandWord(const QString &command)
{
    return wordOf(commandWords, command);
}

QString recordWord(const QString &kind)
{
    return wordOf(recordWords, kind);
}

QString fieldWord(const QString &field)
{
    if (field == u"address")
        //: Street, postcode and city together
        return QCoreApplication::translate("Log", "Address");
    const ListColumn *column = columnOf(field);
    return column ? QCoreApplication::translate("List", column->title) : field;
}

QString changeText(const QString &json)
{
    const QJsonObject change = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString field = change.value(QStringLiteral("field")).toString();
    const QJsonValue value = change.value(QStringLiteral("value"));
    if (!field.isEmpty() && !value.isObject())
        return valueText(field, value);
    return recordText(value.isObject() ? value.toObject()
                                       : QJsonDocument::fromJson(value.toString().toUtf8()).object());
}

QString logCellText(const QByteArray &column, const QString &text)
{
    if (column == "command")
        return commandWord(text);
    if (column == "kind")
        return recordWord(text);
    if (column == "field")
        return fieldWord(text);
    if (column == "change_before" || column == "change_after" || column == "change_mine" || column == "change_theirs")
        return changeText(text);
    return text;
}

} // namespace kontor::ui

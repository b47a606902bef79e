// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// archive, bring-back, report, settle, merge, duplicates, set-contact, set-site, request: what is done with customers
// beside changing them.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/history.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/duplicates.h"
#include "store/operations/merge.h"
#include "store/operations/outdated.h"
#include "store/operations/selection.h"

#include <QDateTime>
#include <QJsonArray>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

/// What the log calls several records.
QString subjectOf(const QStringList &keys)
{
    return keys.size() > 5 ? keys.mid(0, 5).join(QStringLiteral(", ")) + QStringLiteral(", ...")
                           : keys.join(QStringLiteral(", "));
}

Result<QList<Uuid>> resolveCustomers(Database &database, const QStringList &keys)
{
    QList<Uuid> customers;
    for (const QString &key : keys) {
        KONTOR_LET(customer, resolveCustomer(database, key));
        if (!customers.contains(customer))
            customers << customer;
    }
    return customers;
}

/// One operation on the customers named by `keys`; prints its change set and how many there are.
Result<int> onCustomers(const Arguments &arguments, const QString &command, const QStringList &keys,
                        const std::function<Result<>(Door &, const QList<Uuid> &)> &operation)
{
    KONTOR_LET(writer, openWriter(arguments));
    qint64 count = 0;
    KONTOR_LET(receipt, writer->perform(command, subjectOf(keys), [&](Door &door) -> Result<> {
        KONTOR_LET(customers, resolveCustomers(door.database(), keys));
        count = customers.size();
        return operation(door, customers);
    }));
    QJsonObject object{{QStringLiteral("customers"), count}};
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

Result<CustomerTraits> readTraits(const QStringList &words)
{
    CustomerTraits traits;
    const QHash<QString, QString *> places = {{QStringLiteral("name"), &traits.name},
                                              {QStringLiteral("city"), &traits.city},
                                              {QStringLiteral("email"), &traits.email},
                                              {QStringLiteral("vat"), &traits.vat}};
    for (const QString &word : words) {
        QString *place = places.value(word.section(u'=', 0, 0));
        if (!place || !word.contains(u'='))
            return badArguments(QStringLiteral("duplicates CUSTOMER | name= city= email= vat="));
        *place = word.section(u'=', 1);
    }
    return traits;
}

} // namespace

QJsonArray duplicatesArray(const QList<Duplicate> &duplicates)
{
    QJsonArray array;
    for (const Duplicate &duplicate : duplicates)
        array << QJsonObject{{QStringLiteral("number"), duplicate.number},
                             {QStringLiteral("name"), duplicate.name},
                             {QStringLiteral("city"),
                              duplicate.city.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(duplicate.city)},
                             {QStringLiteral("archived"), duplicate.isArchived},
                             {QStringLiteral("because"), QJsonArray::fromStringList(duplicate.because)}};
    return array;
}

Result<int> duplicates(const Arguments &arguments)
{
    if (arguments.words.isEmpty())
        return badArguments(QStringLiteral("duplicates CUSTOMER | name= city= email= vat="));
    const bool isCustomer = arguments.words.size() == 1 && !arguments.words[0].contains(u'=');
    CustomerTraits traits;
    if (!isCustomer) {
        KONTOR_LET(read, readTraits(arguments.words));
        traits = read;
    }
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(found, reader->read<QList<Duplicate>>([&](Reader &open) -> Result<QList<Duplicate>> {
        if (!isCustomer)
            return duplicatesOf(open.database(), traits);
        KONTOR_LET(customer, resolveCustomer(open.database(), arguments.words[0]));
        return duplicatesOf(open, customer);
    }));
    const QJsonArray array = duplicatesArray(found);
    if (arguments.isJson)
        printJson(array);
    else
        for (const QJsonValue &duplicate : array)
            printRecord(duplicate.toObject());
    return 0;
}

Result<int> history(const Arguments &arguments)
{
    const ListSpec *spec = findList(arguments.words.value(0));
    const bool isCustomer = spec && spec->kind == "customers";
    if (arguments.words.size() != 2 || !(isCustomer || (spec && spec->kind == "submandants")))
        return badArguments(QStringLiteral("history customer|submandant KEY"));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(entries, reader->read<QList<HistoryEntry>>([&](Reader &open) -> Result<QList<HistoryEntry>> {
        KONTOR_LET(row, findRow(open.database(), *spec, arguments.words[1]));
        return isCustomer ? customerHistory(open, row.id) : submandantHistory(open, row.id);
    }));
    QJsonArray array;
    for (const HistoryEntry &entry : std::as_const(entries)) {
        const auto words = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        array << QJsonObject{
            {QStringLiteral("change_set"), entry.changeSet.text()},
            {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(entry.atUtcMs, Qt::UTC).toString(Qt::ISODateWithMs)},
            {QStringLiteral("user"), entry.login},
            {QStringLiteral("command"), entry.command},
            {QStringLiteral("entity"), QString::fromUtf8(entry.entity)},
            {QStringLiteral("change"), QString::fromUtf8(entry.kind)},
            {QStringLiteral("field"), entry.field},
            {QStringLiteral("before"), words(entry.before)},
            {QStringLiteral("after"), words(entry.after)}};
    }
    if (arguments.isJson)
        printJson(array);
    else
        for (const QJsonValue &entry : std::as_const(array))
            printRecord(entry.toObject());
    return 0;
}

Result<int> merge(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("merge KEEP GONE"));
    KONTOR_LET(writer, openWriter(arguments));
    MergeEffect effect;
    KONTOR_LET(receipt,
               writer->perform(commands::mergeCustomers, subjectOf(arguments.words), [&](Door &door) -> Result<> {
                   KONTOR_LET(keep, resolveCustomer(door.database(), arguments.words[0]));
                   KONTOR_LET(gone, resolveCustomer(door.database(), arguments.words[1]));
                   KONTOR_LET(done, mergeCustomers(door, keep, gone));
                   effect = done;
                   return {};
               }));
    return printWritten(arguments, receipt, QStringLiteral("customers"), arguments.words[0],
                        {{QStringLiteral("merged"),
                          QJsonObject{{QStringLiteral("assignments"), effect.assignments},
                                      {QStringLiteral("products"), effect.products},
                                      {QStringLiteral("reports"), effect.reports},
                                      {QStringLiteral("filled"), QJsonArray::fromStringList(effect.filled)}}}});
}

Result<int> changeSelection(const Arguments &arguments)
{
    if (arguments.command == u"request") {
        if (arguments.words.isEmpty())
            return badArguments(QStringLiteral("request CUSTOMER..."));
        return onCustomers(
            arguments, commands::requestAdministration, arguments.words,
            [](Door &door, const QList<Uuid> &customers) { return requestAdministrationOf(door, customers); });
    }
    if (arguments.words.size() < 2)
        return badArguments(arguments.command + QStringLiteral(" VALUE CUSTOMER..."));
    const bool isSite = arguments.command == u"set-site";
    const QString value = arguments.words[0];
    return onCustomers(arguments, isSite ? commands::setSite : commands::setContact, arguments.words.mid(1),
                       [&](Door &door, const QList<Uuid> &customers) {
                           return isSite ? setSiteOf(door, customers, value) : setContactOf(door, customers, value);
                       });
}

Result<int> archive(const Arguments &arguments)
{
    if (arguments.words.isEmpty())
        return badArguments(arguments.command + QStringLiteral(" CUSTOMER..."));
    const bool isBack = arguments.command == u"bring-back";
    return onCustomers(arguments, isBack ? commands::bringBackCustomers : commands::archiveCustomers, arguments.words,
                       isBack ? bringBackCustomers : archiveCustomers);
}

Result<int> report(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(QStringLiteral("report CUSTOMER --note TEXT"));
    KONTOR_LET(writer, openWriter(arguments));
    Uuid made;
    KONTOR_LET(receipt, writer->perform(commands::reportOutdated, arguments.words[0], [&](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), arguments.words[0]));
        KONTOR_LET(id, reportOutdated(door, customer, arguments.value(QStringLiteral("note"))));
        made = id;
        return {};
    }));
    return printWritten(arguments, receipt, QStringLiteral("reports"), made.text());
}

Result<int> settle(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(QStringLiteral("settle REPORT"));
    KONTOR_LET(writer, openWriter(arguments));
    const QString key = arguments.words[0];
    KONTOR_LET(receipt, writer->perform(commands::settleOutdated, key, [&](Door &door) -> Result<> {
        const Uuid report = Uuid::fromText(key);
        if (report.isNull())
            return fail(Error::Kind::NotFound, QStringLiteral("not_found"), key, {QStringLiteral("report"), key});
        return settleOutdated(door, report);
    }));
    return printWritten(arguments, receipt, QStringLiteral("reports"), key);
}

} // namespace kontor::ctl

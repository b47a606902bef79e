// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// create, set, assign, withdraw, deactivate, activate, undo.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/customers.h"
#include "store/operations/submandants.h"
#include "store/operations/undo.h"
#include "store/operations/users.h"
#include "store/operations/views.h"
#include "ui/duplicatewords.h"

#include <QJsonArray>

namespace kontor::ctl
{

using Kind = Error::Kind;

Result<FieldValues> readFields(const QStringList &words)
{
    FieldValues fields;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return badArguments(CommandWords::tr("FIELD=VALUE is needed, not %1").arg(word));
        fields.insert(word.left(equals), word.mid(equals + 1));
    }
    return fields;
}

namespace
{

/// What creates and changes a record of one kind.
struct KindOperations {
    QString createCommand;
    Result<Uuid> (*create)(Door &, const FieldValues &);
    QString changeCommand;
    Result<> (*change)(Door &, const Uuid &, const FieldValues &);
    Result<Uuid> (*resolve)(Database &, const QString &);
};

Result<> changeOwnMandant(Door &door, const Uuid &, const FieldValues &fields)
{
    return changeMandant(door, fields);
}

Result<Uuid> createView(Door &door, const FieldValues &fields)
{
    const QString content = fields.value(QStringLiteral("content"), QStringLiteral("{}"));
    KONTOR_TRY(checkKeys({{"list", ""}, {"name", ""}, {"content", ""}, {"shared", ""}}, fields));
    KONTOR_LET(view,
               saveView(door, fields.value(QStringLiteral("list")), fields.value(QStringLiteral("name")), content));
    if (fields.contains(QStringLiteral("shared"))) {
        KONTOR_LET(shared, yesOrNo(QStringLiteral("shared"), fields.value(QStringLiteral("shared"))));
        KONTOR_TRY(shareView(door, view, shared != 0));
    }
    return view;
}

Result<> changeView(Door &door, const Uuid &view, const FieldValues &fields)
{
    KONTOR_TRY(checkKeys({{"name", ""}, {"shared", ""}}, fields));
    if (fields.contains(QStringLiteral("shared"))) {
        KONTOR_LET(shared, yesOrNo(QStringLiteral("shared"), fields.value(QStringLiteral("shared"))));
        KONTOR_TRY(shareView(door, view, shared != 0));
    }
    return fields.contains(QStringLiteral("name")) ? renameView(door, view, fields.value(QStringLiteral("name")))
                                                   : Result<>();
}

const QHash<QByteArray, KindOperations> &kindOperations()
{
    static const QHash<QByteArray, KindOperations> operations = {
        {"submandants",
         {commands::createSubmandant, createSubmandant, commands::changeSubmandant, changeSubmandant,
          resolveSubmandant}},
        {"customers",
         {commands::createCustomer, createCustomer, commands::changeCustomer, changeCustomer, resolveCustomer}},
        {"users", {commands::createUser, createUser, commands::changeUser, changeUser, resolveUser}},
        {"dealer-ids",
         {commands::createDealerId, createDealerId, commands::changeDealerId, changeDealerId,
          [](Database &database, const QString &key) {
              return resolve(database, "dealer_id", "code", "dealer-id", key);
          }}},
        {"sites",
         {commands::createSite, createSite, commands::changeSite, changeSite,
          [](Database &database, const QString &key) { return resolve(database, "site", "name", "site", key); }}},
        {"views", {commands::saveView, createView, commands::saveView, changeView, resolveView}},
        {"mandants",
         {{},
          nullptr,
          commands::changeMandant,
          changeOwnMandant,
          [](Database &database, const QString &key) { return resolve(database, "mandant", "name", "mandant", key); }}},
    };
    return operations;
}

} // namespace

void addChangeSet(QJsonObject &object, const Receipt &receipt)
{
    object.insert(QStringLiteral("change_set"),
                  receipt.changeSet.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(receipt.changeSet.text()));
}

Result<int> printWritten(const Arguments &arguments, const Receipt &receipt, const QString &kind, const QString &key,
                         const QJsonObject &more)
{
    KONTOR_LET(spec, readKind(kind));
    KONTOR_LET(reader, Reader::open(arguments.store, arguments.actor(), arguments.calendar));
    QJsonObject object = more;
    // A change may take the record out of the actor's own sight; the change is done all the same.
    if (const auto row = reader->read<ListRow>([&](Reader &open) { return findRow(open.database(), *spec, key); })) {
        const QJsonObject record = rowObject(*spec, allColumns(*spec, {}), *row);
        for (auto field = record.begin(); field != record.end(); ++field)
            object.insert(field.key(), field.value());
    }
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

Result<int> create(const Arguments &arguments)
{
    if (arguments.words.isEmpty())
        return badArguments(QStringLiteral("create KIND KEY=VALUE..."));
    KONTOR_LET(spec, readKind(arguments.words[0]));
    const KindOperations operations = kindOperations().value(spec->kind);
    if (!operations.create)
        return badArguments(CommandWords::tr("a record of kind %1 is not made by create").arg(arguments.words[0]));
    KONTOR_LET(fields, readFields(arguments.words.mid(1)));
    KONTOR_LET(writer, openWriter(arguments));
    Uuid id;
    const QString subject = fields.value(QString::fromUtf8(spec->keyColumn));
    KONTOR_LET(receipt, writer->perform(operations.createCommand, subject, [&](Door &door) -> Result<> {
        KONTOR_LET(made, operations.create(door, fields));
        id = made;
        return {};
    }));
    QJsonObject more;
    if (spec->kind == "customers") {
        // A suspicion warns; the customer is made all the same.
        const auto typed = [&](const char *key) { return fields.value(QLatin1String(key)); };
        const CustomerTraits traits{typed("name"), typed("city"), typed("email"), typed("vat")};
        KONTOR_LET(reader, Reader::open(arguments.store, arguments.actor(), arguments.calendar));
        const auto suspects =
            reader->read<QList<Duplicate>>([&](Reader &open) { return duplicatesOf(open.database(), traits, id); })
                .value_or(QList<Duplicate>());
        for (const Duplicate &suspect : suspects)
            printMessage(ui::duplicateText(suspect.number + u' ' + suspect.name, suspect.because));
        if (!suspects.isEmpty())
            more.insert(QStringLiteral("duplicates"), duplicatesArray(suspects));
    }
    return printWritten(arguments, receipt, arguments.words[0], id.text(), more);
}

Result<int> set(const Arguments &arguments)
{
    if (arguments.words.size() < 3)
        return badArguments(QStringLiteral("set KIND KEY FIELD=VALUE..."));
    KONTOR_LET(spec, readKind(arguments.words[0]));
    const KindOperations operations = kindOperations().value(spec->kind);
    if (!operations.change)
        return badArguments(CommandWords::tr("a record of kind %1 is not changed by set").arg(arguments.words[0]));
    KONTOR_LET(fields, readFields(arguments.words.mid(2)));
    KONTOR_LET(writer, openWriter(arguments));
    Uuid id;
    KONTOR_LET(receipt, writer->perform(operations.changeCommand, arguments.words[1], [&](Door &door) -> Result<> {
        KONTOR_LET(found, operations.resolve(door.database(), arguments.words[1]));
        id = found;
        return operations.change(door, id, fields);
    }));
    return printWritten(arguments, receipt, arguments.words[0], id.text());
}

Result<int> forget(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("forget view NAME"));
    KONTOR_LET(spec, readKind(arguments.words[0]));
    if (spec->kind != "views")
        return badArguments(CommandWords::tr("a record of kind %1 is not forgotten").arg(arguments.words[0]));
    KONTOR_LET(writer, openWriter(arguments));
    KONTOR_LET(receipt, writer->perform(commands::removeView, arguments.words[1], [&](Door &door) -> Result<> {
        KONTOR_LET(view, resolveView(door.database(), arguments.words[1]));
        return removeView(door, view);
    }));
    QJsonObject object;
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

namespace
{

QJsonObject effectObject(const AssignmentEffect &effect)
{
    QJsonArray also;
    for (const AlsoAssigned &other : effect.also)
        also << QJsonObject{{QStringLiteral("customer"), other.number},
                            {QStringLiteral("submandants"), QJsonArray::fromStringList(other.submandants)}};
    return {{QStringLiteral("findable"), effect.findable},
            {QStringLiteral("openable"), effect.openable},
            {QStringLiteral("waiting"), effect.waiting},
            {QStringLiteral("also"), also}};
}

Result<AssignmentChange> resolveChange(Database &database, const Arguments &arguments)
{
    AssignmentChange change;
    KONTOR_LET(submandant, resolveSubmandant(database, arguments.words[0]));
    change.submandant = submandant;
    QList<Uuid> &customers = arguments.command == u"assign" ? change.assign : change.withdraw;
    for (const QString &number : arguments.words.mid(1)) {
        KONTOR_LET(customer, resolveCustomer(database, number));
        if (!customers.contains(customer))
            customers << customer;
    }
    return change;
}

} // namespace

Result<int> assign(const Arguments &arguments)
{
    if (arguments.words.size() < 2)
        return badArguments(arguments.command + QStringLiteral(" SUBMANDANT CUSTOMER..."));
    AssignmentEffect effect;
    Receipt receipt;
    if (arguments.has(QStringLiteral("dry-run"))) {
        KONTOR_LET(reader, openReader(arguments));
        KONTOR_LET(seen, reader->read<AssignmentEffect>([&](Reader &open) -> Result<AssignmentEffect> {
            KONTOR_LET(change, resolveChange(open.database(), arguments));
            return previewAssignments(open, change);
        }));
        effect = seen;
    } else {
        KONTOR_LET(writer, openWriter(arguments));
        KONTOR_LET(saved, writer->perform(commands::assignCustomers, arguments.words[0], [&](Door &door) -> Result<> {
            KONTOR_LET(change, resolveChange(door.database(), arguments));
            KONTOR_LET(done, saveAssignments(door, change));
            effect = done;
            return {};
        }));
        receipt = saved;
    }
    QJsonObject object = effectObject(effect);
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

Result<int> switchSubmandant(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(arguments.command + QStringLiteral(" SUBMANDANT"));
    const bool isOff = arguments.command == u"deactivate";
    KONTOR_LET(writer, openWriter(arguments));
    Uuid id;
    KONTOR_LET(receipt, writer->perform(isOff ? commands::deactivateSubmandant : commands::activateSubmandant,
                                        arguments.words[0], [&](Door &door) -> Result<> {
                                            KONTOR_LET(found, resolveSubmandant(door.database(), arguments.words[0]));
                                            id = found;
                                            return isOff ? deactivateSubmandant(
                                                               door, id, arguments.value(QStringLiteral("reason")))
                                                         : activateSubmandant(door, id);
                                        }));
    return printWritten(arguments, receipt, QStringLiteral("submandants"), id.text());
}

Result<int> undo(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(QStringLiteral("undo CHANGE-SET"));
    const Uuid changeSet = Uuid::fromText(arguments.words[0]);
    if (changeSet.isNull())
        return fail(Kind::NotFound, QStringLiteral("change_set_unknown"), arguments.words[0], {arguments.words[0]});
    KONTOR_LET(writer, openWriter(arguments));
    KONTOR_LET(receipt, writer->perform(commands::undo, arguments.words[0],
                                        [&](Door &door) { return undoChangeSet(door, changeSet); }));
    QJsonObject object{{QStringLiteral("reverses"), changeSet.text()}};
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

} // namespace kontor::ctl

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// handover, deputy, end-deputy: giving to others what one looked after, for good or until a day.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/operations/commands.h"
#include "store/operations/deputies.h"
#include "store/operations/fields.h"
#include "store/operations/handover.h"
#include "store/operations/submandants.h"
#include "store/operations/users.h"

namespace kontor::ctl
{

namespace
{

struct Two {
    Uuid from;
    Uuid to;
};

Result<Two> resolveTwo(Database &database, const Arguments &arguments, bool areUsers)
{
    const auto one = areUsers ? resolveUser : resolveSubmandant;
    KONTOR_LET(from, one(database, arguments.words[0]));
    KONTOR_LET(to, one(database, arguments.words[1]));
    return Two{from, to};
}

QJsonObject effectObject(const HandoverEffect &effect, bool areUsers)
{
    QJsonObject object{{QStringLiteral("moved"), effect.moved}};
    if (!areUsers) {
        object.insert(QStringLiteral("both"), effect.both);
        return object;
    }
    object.insert(QStringLiteral("left"), effect.left);
    object.insert(QStringLiteral("left_numbers"), QJsonArray::fromStringList(effect.leftNumbers));
    object.insert(QStringLiteral("target_sees_nothing"), effect.isTargetBlind);
    return object;
}

} // namespace

Result<int> handOver(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("handover FROM TO [--contacts] [--dry-run]"));
    const bool areUsers = arguments.has(QStringLiteral("contacts"));
    HandoverEffect effect;
    Receipt receipt;
    if (arguments.has(QStringLiteral("dry-run"))) {
        KONTOR_LET(reader, openReader(arguments));
        KONTOR_LET(previewed, reader->read<HandoverEffect>([&](Reader &open) -> Result<HandoverEffect> {
            KONTOR_LET(two, resolveTwo(open.database(), arguments, areUsers));
            return (areUsers ? previewContactHandover : previewCustomerHandover)(open, two.from, two.to);
        }));
        effect = previewed;
    } else {
        KONTOR_LET(writer, openWriter(arguments));
        KONTOR_LET(done, writer->perform(areUsers ? commands::handOverContacts : commands::handOverCustomers,
                                         arguments.words.join(QStringLiteral(" -> ")), [&](Door &door) -> Result<> {
                                             KONTOR_LET(two, resolveTwo(door.database(), arguments, areUsers));
                                             KONTOR_LET(moved, (areUsers ? handOverContacts
                                                                         : handOverCustomers)(door, two.from, two.to));
                                             effect = moved;
                                             return {};
                                         }));
        receipt = done;
    }
    QJsonObject object = effectObject(effect, areUsers);
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

Result<int> deputise(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("deputy LOGIN FOR --until DATE [--from DATE] [--dry-run]"));
    const auto wanted = [&](Database &database, const QDate &today) -> Result<Deputyship> {
        KONTOR_LET(deputy, resolveUser(database, arguments.words[0]));
        KONTOR_LET(away, resolveUser(database, arguments.words[1]));
        KONTOR_LET(until, readDay(arguments, QStringLiteral("until")));
        KONTOR_LET(from, readDay(arguments, QStringLiteral("from")));
        if (!until)
            return fail(Error::Kind::Invalid, QStringLiteral("day_invalid"), {}, {QString()}, QStringLiteral("until"));
        return Deputyship{away, deputy, from.value_or(today), *until};
    };
    if (arguments.has(QStringLiteral("dry-run"))) {
        KONTOR_LET(reader, openReader(arguments));
        KONTOR_LET(effect, reader->read<DeputyEffect>([&](Reader &open) -> Result<DeputyEffect> {
            KONTOR_LET(deputyship, wanted(open.database(), open.today()));
            return previewDeputy(open, deputyship);
        }));
        printObject(arguments, {{QStringLiteral("change_set"), QJsonValue()},
                                {QStringLiteral("customers"), effect.customers},
                                {QStringLiteral("deputy_sees_nothing"), effect.isDeputyBlind}});
        return 0;
    }
    KONTOR_LET(writer, openWriter(arguments));
    Uuid made;
    KONTOR_LET(receipt, writer->perform(commands::setDeputy, arguments.words.join(QStringLiteral(" -> ")),
                                        [&](Door &door) -> Result<> {
                                            KONTOR_LET(deputyship, wanted(door.database(), door.today()));
                                            KONTOR_LET(id, setDeputy(door, deputyship));
                                            made = id;
                                            return {};
                                        }));
    return printWritten(arguments, receipt, QStringLiteral("deputies"), made.text());
}

Result<int> endDeputyship(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(QStringLiteral("end-deputy ID"));
    KONTOR_LET(writer, openWriter(arguments));
    const QString key = arguments.words[0];
    KONTOR_LET(receipt, writer->perform(commands::endDeputy, key, [&](Door &door) -> Result<> {
        KONTOR_LET(id, resolve(door.database(), "deputyship", "id", "deputy", key));
        return endDeputy(door, id);
    }));
    return printWritten(arguments, receipt, QStringLiteral("deputies"), key);
}

} // namespace kontor::ctl

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// archive, bring-back, report, settle: what is done with customers beside changing them.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/outdated.h"

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

tl::unexpected<Error> badArguments(const QString &detail)
{
    return fail(Kind::Usage, QStringLiteral("bad_arguments"), detail, {detail});
}

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

} // namespace

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
    KONTOR_LET(receipt, writer->perform(commands::settleOutdated, key,
                                        [&](Door &door) { return settleOutdated(door, Uuid::fromText(key)); }));
    return printWritten(arguments, receipt, QStringLiteral("reports"), key);
}

} // namespace kontor::ctl

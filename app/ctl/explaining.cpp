// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// explain and gaps: why somebody sees or does not see a customer, and what is missing for people to see what they
// should.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/explain.h"
#include "store/gaps.h"
#include "ui/gatetext.h"

namespace kontor::ctl
{

namespace
{

QJsonObject gateObject(const GateAnswer &gate)
{
    return {{QStringLiteral("gate"), gate.gate},
            {QStringLiteral("passed"), gate.passed},
            {QStringLiteral("detail"), gate.detail.isEmpty() ? QJsonValue() : QJsonValue(gate.detail)},
            {QStringLiteral("who_can_change"), QJsonArray::fromStringList(gate.whoCanChange)}};
}

Result<int> whoSees(const Arguments &arguments, const std::optional<QDate> &on)
{
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(people,
               reader->read<QList<Onlooker>>([&](Reader &open) { return whoReaches(open, arguments.words[0], on); }));
    QJsonArray array;
    for (const Onlooker &person : std::as_const(people))
        array << QJsonObject{
            {QStringLiteral("login"), person.login},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("submandant"), person.submandant.isEmpty() ? QJsonValue() : QJsonValue(person.submandant)},
            {QStringLiteral("findable"), person.findable},
            {QStringLiteral("openable"), person.openable}};
    if (arguments.isJson)
        printJson(array);
    else
        for (const QJsonValue &person : std::as_const(array))
            printRecord(person.toObject());
    return 0;
}

Result<const Gap *> findGap(const QList<Gap> &all, const QString &key)
{
    for (const Gap &gap : all)
        if (QLatin1String(gap.key) == key)
            return &gap;
    return fail(Error::Kind::Usage, QStringLiteral("unknown_key"), key, {key});
}

} // namespace

Result<int> explainSight(const Arguments &arguments)
{
    KONTOR_LET(on, readDay(arguments, QStringLiteral("on")));
    if (arguments.words.size() == 1)
        return whoSees(arguments, on);
    if (arguments.words.size() != 2)
        return badArguments(QStringLiteral("explain [LOGIN] CUSTOMER [--on DATE]"));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(answer, reader->read<Explanation>(
                           [&](Reader &open) { return explain(open, arguments.words[0], arguments.words[1], on); }));
    if (!arguments.isJson) {
        printLine(ui::reachText(answer.findable, answer.openable));
        for (const GateAnswer &gate : std::as_const(answer.gates))
            printLine((gate.passed ? QStringLiteral("+ ") : QStringLiteral("- ")) +
                      ui::gateText(gate.gate, gate.passed, gate.detail));
        return 0;
    }
    QJsonArray gates;
    for (const GateAnswer &gate : std::as_const(answer.gates))
        gates << gateObject(gate);
    printJson(QJsonObject{{QStringLiteral("findable"), answer.findable},
                          {QStringLiteral("openable"), answer.openable},
                          {QStringLiteral("gates"), gates}});
    return 0;
}

Result<int> listGaps(const Arguments &arguments)
{
    bool isNumber = true;
    const int days = arguments.has(QStringLiteral("days")) ? arguments.value(QStringLiteral("days")).toInt(&isNumber)
                                                           : defaultRequestedDays;
    if (!isNumber || days < 0 || days > 3650 || arguments.words.size() > 1)
        return badArguments(QStringLiteral("gaps [GAP] [--days N]"));
    KONTOR_LET(reader, openReader(arguments));
    if (!arguments.words.isEmpty()) {
        const ListSpec *spec = nullptr;
        KONTOR_LET(rows, reader->read<QList<ListRow>>([&](Reader &open) -> Result<QList<ListRow>> {
            const QList<Gap> all = gaps(open.today(), days);
            KONTOR_LET(gap, findGap(all, arguments.words[0]));
            spec = findList(QString::fromLatin1(gap->kind));
            ListQuery query;
            query.where = {gap->condition};
            query.columns = shownColumns(arguments, *spec, {});
            return listRows(open, *spec, query);
        }));
        return printRows(arguments, *spec, shownColumns(arguments, *spec, {}), rows);
    }
    QJsonArray array;
    KONTOR_TRY(reader->read<bool>([&](Reader &open) -> Result<bool> {
        const QList<Gap> all = gaps(open.today(), days);
        KONTOR_LET(counts, countGaps(open, all));
        for (qsizetype i = 0; i < all.size(); ++i)
            array << QJsonObject{{QStringLiteral("gap"), QString::fromLatin1(all[i].key)},
                                 {QStringLiteral("kind"), QString::fromLatin1(all[i].kind)},
                                 {QStringLiteral("count"), counts[i]}};
        return true;
    }));
    if (arguments.isJson)
        printJson(array);
    else
        for (const QJsonValue &gap : std::as_const(array))
            printLine(QStringLiteral("%1  %2")
                          .arg(gap[QStringLiteral("count")].toInteger(), 6)
                          .arg(ui::gapText(gap[QStringLiteral("gap")].toString())));
    return 0;
}

} // namespace kontor::ctl

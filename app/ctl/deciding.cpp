// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// outbox, resolve: what waits for the server, and what a person decides about what it did not take.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/lists/lists.h"
#include "store/replicastate.h"
#include "sync/outbox.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/logwords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

QJsonValue jsonOf(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null)
                         : QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
}

QJsonValue textOrNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// So many conflicts of one set are shown; more are counted.
constexpr qsizetype mostShown = 100;

/// What the window's list shows of a conflict: titles and names instead of keys and ids.
struct Shown {
    QString kind;
    QString record;
    QString field;
    QString before;
    QString mine;
    QString theirs;
};

/// Without names, where the list shows nothing of it (any more).
Shown plain(const Conflict &conflict)
{
    const auto words = [&conflict](const QString &json) {
        const QJsonObject value{{QStringLiteral("field"), conflict.field}, {QStringLiteral("value"), jsonOf(json)}};
        return ui::changeText(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    };
    return {conflict.entity,       {}, ui::fieldWord(conflict.field), words(conflict.before), words(conflict.mine),
            words(conflict.theirs)};
}

Result<QHash<qint64, Shown>> readShown(Reader &reader, const QList<OutboxEntry> &entries)
{
    QHash<qint64, Shown> shown;
    for (const OutboxEntry &entry : entries) {
        QList<qint64> handles;
        for (const Conflict &conflict : entry.conflicts.first(qMin(mostShown, entry.conflicts.size())))
            handles << conflict.id;
        if (handles.isEmpty())
            continue;
        const auto rows = reader.read<QList<ListRow>>([&](Reader &open) {
            return rowsByHandle(open, lists::conflicts(), handles,
                                {"conflict", "kind", "key", "field", "change_before", "change_mine", "change_theirs"});
        });
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const auto text = [](const Value &cell) {
            const QString *held = std::get_if<QString>(&cell);
            return held ? *held : QString();
        };
        for (const ListRow &row : *rows)
            shown.insert(row.rid, {ui::recordWord(text(row.cells[1])), text(row.cells[2]),
                                   ui::fieldWord(text(row.cells[3])), ui::changeText(text(row.cells[4])),
                                   ui::changeText(text(row.cells[5])), ui::changeText(text(row.cells[6]))});
    }
    return shown;
}

/// Of a whole row only what there is; of a field all three, for one may be empty.
void printConflict(const Conflict &conflict, const Shown &shown)
{
    QStringList head = {QString::number(conflict.id), ui::stateWord(conflict.cause), shown.kind, shown.record,
                        shown.field};
    head.removeAll(QString());
    printLine(QStringLiteral("    ") + head.join(QStringLiteral("  ")));
    const auto side = [&](const QString &title, const QString &json, const QString &words, const QString &more) {
        if (conflict.field.isEmpty() && jsonOf(json).isNull())
            return;
        const QString text = words.simplified();
        printLine(QStringLiteral("        %1: %2%3").arg(title, text.isEmpty() ? QStringLiteral("-") : text, more));
    };
    QStringList made;
    if (!conflict.theirsBy.isEmpty())
        made << conflict.theirsBy;
    if (conflict.theirsAt != 0)
        made << ui::formatInstant(conflict.theirsAt);
    side(QCoreApplication::translate("List", "Before"), conflict.before, shown.before, {});
    side(QCoreApplication::translate("List", "Mine"), conflict.mine, shown.mine, {});
    side(QCoreApplication::translate("List", "Theirs"), conflict.theirs, shown.theirs,
         made.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(made.join(QStringLiteral(", "))));
    const QString rule = conflict.cause == u"gone" ? QStringLiteral("conflict_row_gone") : conflict.rule;
    if (!rule.isEmpty())
        printLine(QStringLiteral("        ") + ui::errorText(Error{Kind::Rejected, rule, {}, {}, {}}));
}

QJsonObject conflictObject(const Conflict &conflict, const Shown &shown)
{
    return {{QStringLiteral("conflict"), conflict.id},
            {QStringLiteral("cause"), conflict.cause},
            {QStringLiteral("rule"), textOrNone(conflict.rule)},
            {QStringLiteral("entity"), conflict.entity},
            {QStringLiteral("row"), conflict.row.text()},
            {QStringLiteral("record"), textOrNone(shown.record)},
            {QStringLiteral("field"), textOrNone(conflict.field)},
            {QStringLiteral("before"), jsonOf(conflict.before)},
            {QStringLiteral("mine"), jsonOf(conflict.mine)},
            {QStringLiteral("theirs"), jsonOf(conflict.theirs)},
            {QStringLiteral("theirs_by"), textOrNone(conflict.theirsBy)},
            {QStringLiteral("theirs_at"), instantJson(conflict.theirsAt)}};
}

void printEntry(const OutboxEntry &entry, const QHash<qint64, Shown> &shown)
{
    printLine(
        QStringLiteral("%1  %2  %3  %4")
            .arg(entry.changeSet.text(), ui::stateWord(entry.state), ui::commandWord(entry.command), entry.subject));
    for (const Conflict &conflict : entry.conflicts.first(qMin(mostShown, entry.conflicts.size())))
        printConflict(conflict, shown.value(conflict.id, plain(conflict)));
    if (const qsizetype more = entry.conflicts.size() - mostShown; more > 0)
        printLine(QStringLiteral("    ") +
                  QCoreApplication::translate("Outbox", "%n more record(s) of this change", nullptr, int(more)));
}

} // namespace

Result<int> outbox(const Arguments &arguments)
{
    KONTOR_LET(replica, openReplica(arguments));
    KONTOR_TRY(refuseLapsed(replica->database(), arguments.calendar.nowUtcMs(), Calendar().nowUtcMs()));
    KONTOR_LET(entries, outboxEntries(replica->database()));
    KONTOR_LET(reader, openReader(arguments));
    KONTOR_LET(shown, readShown(*reader, entries));
    if (!arguments.isJson) {
        for (const OutboxEntry &entry : entries)
            printEntry(entry, shown);
        return 0;
    }
    QJsonArray array;
    for (const OutboxEntry &entry : entries) {
        QJsonArray conflicts;
        for (const Conflict &conflict : entry.conflicts.first(qMin(mostShown, entry.conflicts.size())))
            conflicts << conflictObject(conflict, shown.value(conflict.id));
        array << QJsonObject{{QStringLiteral("change_set"), entry.changeSet.text()},
                             {QStringLiteral("state"), entry.state},
                             {QStringLiteral("rule"), textOrNone(entry.rule)},
                             {QStringLiteral("rows"), entry.rows},
                             {QStringLiteral("command"), entry.command},
                             {QStringLiteral("at"), instantJson(entry.madeAt)},
                             {QStringLiteral("conflicts"), conflicts},
                             {QStringLiteral("more_conflicts"), entry.conflicts.size() - conflicts.size()}};
    }
    printJson(array);
    return 0;
}

Result<int> resolveConflict(const Arguments &arguments)
{
    const QString side = arguments.words.value(1);
    bool isNumber = false;
    const qint64 id = arguments.words.value(0).toLongLong(&isNumber);
    if (arguments.words.size() != 2 || (side != u"mine" && side != u"theirs"))
        return badArguments(QStringLiteral("resolve CONFLICT mine|theirs"));
    KONTOR_TRY(openReplica(arguments));
    if (!isNumber)
        return fail(Kind::NotFound, QStringLiteral("conflict_unknown"), arguments.words[0], {arguments.words[0]});
    KONTOR_LET(writer, openWriter(arguments));
    KONTOR_TRY(writer->session());
    Receipt receipt;
    qint64 stillOpen = 0;
    if (side == u"mine") {
        KONTOR_LET(decision, settleMine(*writer, id));
        receipt = decision.receipt;
        stillOpen = decision.stillOpen;
    } else {
        KONTOR_TRY(settleTheirs(writer->database(), id));
    }
    QJsonObject object{{QStringLiteral("conflict"), id}, {QStringLiteral("settled"), side}};
    if (stillOpen > 0)
        object.insert(QStringLiteral("still_open"), stillOpen);
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

} // namespace kontor::ctl

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// outbox, resolve: what waits for the server, and what a person decides about what it did not take.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "store/replicastate.h"
#include "sync/outbox.h"
#include "ui/errortext.h"
#include "ui/format.h"
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

/// The title that a field has in the lists; empty where none shows it.
QString titleOf(const QString &field)
{
    for (const ListSpec *spec : listSpecs())
        if (const ListColumn *column = spec->column(field.toUtf8()); column && column->title)
            return QCoreApplication::translate("List", column->title);
    return {};
}

QString valueText(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toVariant().toString();
    QStringList parts;
    const QJsonObject record = value.toObject();
    for (auto field = record.begin(); field != record.end(); ++field)
        if (const QString title = titleOf(field.key());
            !title.isEmpty() && !field->isNull() && Uuid::fromText(field->toString()).isNull())
            parts << title + QStringLiteral(": ") + field->toVariant().toString();
    return parts.join(QStringLiteral("; "));
}

/// Of a whole row only what there is; of a field all three, for one may be empty.
void printConflict(const Conflict &conflict)
{
    const QString field = titleOf(conflict.field);
    QString head = QStringLiteral("    %1  %2  %3")
                       .arg(QString::number(conflict.id), ui::stateWord(conflict.cause), conflict.entity);
    if (!conflict.field.isEmpty())
        head += QStringLiteral("  ") + (field.isEmpty() ? conflict.field : field);
    printLine(head);
    const auto side = [&](const QString &title, const QString &json, const QString &more) {
        const QJsonValue value = jsonOf(json);
        if (conflict.field.isEmpty() && value.isNull())
            return;
        const QString text = valueText(value).simplified();
        printLine(QStringLiteral("        %1: %2%3").arg(title, text.isEmpty() ? QStringLiteral("-") : text, more));
    };
    QStringList made;
    if (!conflict.theirsBy.isEmpty())
        made << conflict.theirsBy;
    if (conflict.theirsAt != 0)
        made << ui::formatInstant(conflict.theirsAt);
    side(QCoreApplication::translate("List", "Before"), conflict.before, {});
    side(QCoreApplication::translate("List", "Mine"), conflict.mine, {});
    side(QCoreApplication::translate("List", "Theirs"), conflict.theirs,
         made.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(made.join(QStringLiteral(", "))));
    const QString rule = conflict.cause == u"gone" ? QStringLiteral("conflict_row_gone") : conflict.rule;
    if (!rule.isEmpty())
        printLine(QStringLiteral("        ") + ui::errorText(Error{Kind::Rejected, rule, {}, {}, {}}));
}

} // namespace

Result<int> outbox(const Arguments &arguments)
{
    KONTOR_LET(replica, openReplica(arguments));
    KONTOR_TRY(refuseLapsed(replica->database(), arguments.calendar.nowUtcMs()));
    KONTOR_LET(entries, outboxEntries(replica->database()));
    QJsonArray array;
    for (const OutboxEntry &entry : entries) {
        QJsonArray conflicts;
        for (const Conflict &conflict : entry.conflicts)
            conflicts << QJsonObject{{QStringLiteral("conflict"), conflict.id},
                                     {QStringLiteral("cause"), conflict.cause},
                                     {QStringLiteral("rule"), textOrNone(conflict.rule)},
                                     {QStringLiteral("entity"), conflict.entity},
                                     {QStringLiteral("row"), conflict.row.text()},
                                     {QStringLiteral("field"), textOrNone(conflict.field)},
                                     {QStringLiteral("before"), jsonOf(conflict.before)},
                                     {QStringLiteral("mine"), jsonOf(conflict.mine)},
                                     {QStringLiteral("theirs"), jsonOf(conflict.theirs)},
                                     {QStringLiteral("theirs_by"), textOrNone(conflict.theirsBy)},
                                     {QStringLiteral("theirs_at"), instantJson(conflict.theirsAt)}};
        array << QJsonObject{{QStringLiteral("change_set"), entry.changeSet.text()},
                             {QStringLiteral("state"), entry.state},
                             {QStringLiteral("rule"), textOrNone(entry.rule)},
                             {QStringLiteral("rows"), entry.rows},
                             {QStringLiteral("command"), entry.command},
                             {QStringLiteral("at"), instantJson(entry.madeAt)},
                             {QStringLiteral("conflicts"), conflicts}};
    }
    if (arguments.isJson) {
        printJson(array);
        return 0;
    }
    for (const OutboxEntry &entry : entries) {
        printLine(QStringLiteral("%1  %2  %3  %4")
                      .arg(entry.changeSet.text(), ui::stateWord(entry.state), entry.command, entry.subject));
        for (const Conflict &conflict : entry.conflicts)
            printConflict(conflict);
    }
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
    if (side == u"mine") {
        KONTOR_LET(done, settleMine(*writer, id));
        receipt = done;
    } else {
        KONTOR_TRY(settleTheirs(writer->database(), id));
    }
    QJsonObject object{{QStringLiteral("conflict"), id}, {QStringLiteral("settled"), side}};
    addChangeSet(object, receipt);
    printObject(arguments, object);
    return 0;
}

} // namespace kontor::ctl

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// connect, sync, verify, outbox, resolve: a store that is the replica of a server.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/serverdoor.h"
#include "sync/bootstrap.h"
#include "sync/outbox.h"
#include "sync/pgconnection.h"
#include "sync/roundpace.h"
#include "sync/steadyline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

namespace kontor::ctl
{

using Kind = Error::Kind;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

QJsonValue instant(qint64 utcMs)
{
    return utcMs == 0 ? QJsonValue(QJsonValue::Null)
                      : QJsonValue(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate));
}

QJsonValue jsonOf(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null)
                         : QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
}

QJsonValue textOrNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The replica of the one who asks, brought up to date and looked after by nobody else.
Result<std::unique_ptr<Replica>> openReplica(const Arguments &arguments)
{
    {
        KONTOR_LET(writer, openWriter(arguments));
        // Before anything is sent or shown: is it his?
        KONTOR_LET(isReplica, writer->database().integer("SELECT count(*) FROM replica"));
        const Result<Session> session = writer->session();
        if (isReplica != 0 && !session && session.error().rule == u"replica_of_another")
            return tl::unexpected<Error>(session.error());
    }
    return Replica::open(arguments.store);
}

QJsonObject reportObject(const RoundReport &report, qint64 pending)
{
    return {
        {QStringLiteral("applied"), report.applied},          {QStringLiteral("conflicts"), report.conflicts},
        {QStringLiteral("refused"), report.refused},          {QStringLiteral("changed_there"), report.changedThere},
        {QStringLiteral("changed_here"), report.changedHere}, {QStringLiteral("pending"), pending},
        {QStringLiteral("as_of"), instant(report.asOf)}};
}

/// Rounds until somebody ends the program, the server refuses or what fails does not pass by itself; prints those in
/// which something happened.
Result<int> watch(const Arguments &arguments, Replica &replica, const ServerDoor &door)
{
    constexpr qint64 pollMs = 5000;
    BackOff backOff;
    RoundPace pace;
    SteadyLine line;
    bool isWoken = false;
    for (;;) {
        QElapsedTimer begun;
        begun.start();
        const auto report = line.run(replica, door.world());
        if (!report && !passesByItself(report.error()))
            return tl::unexpected<Error>(report.error());
        if (!report) {
            printError(report.error(), false);
            QThread::msleep(static_cast<unsigned long>(backOff.afterFailure(door.world().random())));
            continue;
        }
        backOff.succeed();
        if (report->applied + report->conflicts + report->refused + report->changedHere > 0) {
            KONTOR_LET(pending, replica.waitingCount());
            printObject(arguments, reportObject(*report, pending));
        }
        if (isWoken)
            pace.noteWoken(report->changedHere > 0);
        isWoken =
            line.isWoken() || Stopper::await(line.socket(), false, pollMs, &line.stopper()) == Stopper::Met::Ready;
        if (isWoken)
            QThread::msleep(static_cast<unsigned long>(pace.afterWake(begun.elapsed())));
    }
}

/// What the file is a replica of, before it is connected once more; of nobody where it is none.
ReplicaInfo knownReplica(const QString &path)
{
    const auto replica = Replica::open(path);
    return replica ? (*replica)->info().value_or(ReplicaInfo()) : ReplicaInfo();
}

} // namespace

Result<int> connectServer(const Arguments &arguments)
{
    if (arguments.words.size() != 1 || arguments.as.isEmpty())
        return badArguments(QStringLiteral("connect URL --as LOGIN [--force]"));
    KONTOR_LET(door, ServerDoor::make(arguments.words[0], arguments.as, arguments.calendar));
    const ReplicaInfo before = knownReplica(arguments.store);
    QString shown;
    KONTOR_TRY(bootstrap({arguments.store, arguments.words[0], arguments.has(QStringLiteral("force"))}, door.world(),
                         [&](const BootstrapProgress &progress) {
                             const QString line = QStringLiteral("%1/%2 %3 %4")
                                                      .arg(progress.tablesDone)
                                                      .arg(progress.tables)
                                                      .arg(progress.table)
                                                      .arg(progress.rows);
                             if (line != shown)
                                 printMessage(line);
                             shown = line;
                             return true;
                         }));
    door.keepPassword();
    KONTOR_LET(replica, Replica::open(arguments.store));
    KONTOR_LET(info, replica->info());
    // Another name of its own: made anew.
    if (before.client == info.client)
        printMessage(before.server == info.server
                         ? QCoreApplication::translate(
                               "Sync", "This store was a replica of this server already; it was left as it is.")
                         : QCoreApplication::translate(
                               "Sync", "The address of this store's server was changed; all else was left as it is."));
    printObject(arguments, {{QStringLiteral("server"), door.place()},
                            {QStringLiteral("login"), info.login},
                            {QStringLiteral("as_of"), instant(info.asOf)}});
    return 0;
}

Result<int> sync(const Arguments &arguments)
{
    KONTOR_LET(replica, openReplica(arguments));
    KONTOR_LET(info, replica->info());
    KONTOR_LET(door, ServerDoor::make(info.server, info.login, arguments.calendar));
    if (arguments.has(QStringLiteral("watch")))
        return watch(arguments, *replica, door);
    SteadyLine line; // who pushes wakes the others
    KONTOR_LET(report, line.run(*replica, door.world()));
    door.keepPassword();
    KONTOR_LET(pending, replica->waitingCount());
    printObject(arguments, reportObject(report, pending));
    return 0;
}

Result<int> verify(const Arguments &arguments)
{
    KONTOR_LET(replica, openReplica(arguments));
    KONTOR_LET(info, replica->info());
    KONTOR_LET(door, ServerDoor::make(info.server, info.login, arguments.calendar));
    SteadyLine line;
    KONTOR_TRY(line.run(*replica, door.world(), RoundPurpose::Sync));
    KONTOR_LET(report, line.run(*replica, door.world(), RoundPurpose::Prove));
    RoundReport proof = report;
    if (!proof.isEqual() && arguments.has(QStringLiteral("repair"))) {
        for (const TableComparison &table : std::as_const(proof.tables))
            for (const Uuid &row : table.rows)
                printMessage(QString::fromUtf8(table.table) + u' ' + row.text());
        KONTOR_TRY(line.run(*replica, door.world(), RoundPurpose::Repair));
        KONTOR_LET(again, line.run(*replica, door.world(), RoundPurpose::Prove));
        proof = again;
    }
    QJsonArray tables;
    qint64 rows = 0;
    for (const TableComparison &table : std::as_const(proof.tables)) {
        rows += table.local;
        QJsonObject object{{QStringLiteral("table"), QString::fromUtf8(table.table)},
                           {QStringLiteral("local"), table.local},
                           {QStringLiteral("remote"), table.remote},
                           {QStringLiteral("equal"), table.isEqual}};
        QJsonArray differing;
        for (const Uuid &row : table.rows)
            differing << row.text();
        if (!differing.isEmpty())
            object.insert(QStringLiteral("rows"), differing);
        tables << object;
    }
    KONTOR_LET(after, replica->info());
    printObject(arguments, {{QStringLiteral("equal"), proof.isEqual()},
                            {QStringLiteral("rows"), rows},
                            {QStringLiteral("tables"), tables},
                            {QStringLiteral("verified_at"), instant(after.verifiedAt)}});
    return proof.isEqual() ? 0 : 4;
}

Result<int> outbox(const Arguments &arguments)
{
    KONTOR_LET(replica, openReplica(arguments));
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
                                     {QStringLiteral("theirs_at"), instant(conflict.theirsAt)}};
        array << QJsonObject{{QStringLiteral("change_set"), entry.changeSet.text()},
                             {QStringLiteral("state"), entry.state},
                             {QStringLiteral("rule"), textOrNone(entry.rule)},
                             {QStringLiteral("rows"), entry.rows},
                             {QStringLiteral("command"), entry.command},
                             {QStringLiteral("at"), instant(entry.madeAt)},
                             {QStringLiteral("conflicts"), conflicts}};
    }
    if (arguments.isJson) {
        printJson(array);
        return 0;
    }
    for (const OutboxEntry &entry : entries) {
        printLine(
            QStringLiteral("%1  %2  %3  %4").arg(entry.changeSet.text(), entry.state, entry.command, entry.subject));
        for (const Conflict &conflict : entry.conflicts)
            printLine(QStringLiteral("    %1  %2 %3: %4 %5, %6 %7 (%8), %9")
                          .arg(QString::number(conflict.id), conflict.entity, conflict.field, words("mine"),
                               conflict.mine, words("theirs"), conflict.theirs, conflict.theirsBy, conflict.rule));
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

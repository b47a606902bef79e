// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// connect, sync, verify: a store that is the replica of a server.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/serverdoor.h"
#include "sync/bootstrap.h"
#include "sync/pgconnection.h"
#include "sync/roundpace.h"
#include "sync/steadyline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace kontor::ctl
{

namespace
{

QJsonObject reportObject(const RoundReport &report, qint64 pending)
{
    return {
        {QStringLiteral("applied"), report.applied},          {QStringLiteral("conflicts"), report.conflicts},
        {QStringLiteral("refused"), report.refused},          {QStringLiteral("changed_there"), report.changedThere},
        {QStringLiteral("changed_here"), report.changedHere}, {QStringLiteral("pending"), pending},
        {QStringLiteral("as_of"), instantJson(report.asOf)}};
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

Result<int> connectServer(const Arguments &arguments)
{
    if (arguments.words.size() != 1)
        return badArguments(QStringLiteral("connect URL --as LOGIN [--force]"));
    KONTOR_LET(target, PgTarget::parse(arguments.words[0]));
    // Whom the address names is meant where nothing else is said.
    const QString named = QString::fromUtf8(target.parameters.value("user"));
    const QString login = arguments.as.isEmpty() ? named : arguments.as;
    if (login.isEmpty())
        return badArguments(QStringLiteral("connect URL --as LOGIN [--force]"));
    KONTOR_LET(door, ServerDoor::make(arguments.words[0], login, arguments.calendar));
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
    if (info.verifiedAt == 0) { // what cannot be proved just now is proved another time
        SteadyLine line;
        if (line.run(*replica, door.world(), RoundPurpose::Prove))
            info.verifiedAt = replica->info().value_or(info).verifiedAt;
    }
    // Another name of its own: made anew.
    if (before.client == info.client)
        printMessage(before.server == info.server
                         ? QCoreApplication::translate(
                               "Sync", "This store was a replica of this server already; it was left as it is.")
                         : QCoreApplication::translate(
                               "Sync", "The address of this store's server was changed; all else was left as it is."));
    printObject(arguments, {{QStringLiteral("server"), door.place()},
                            {QStringLiteral("login"), info.login},
                            {QStringLiteral("as_of"), instantJson(info.asOf)},
                            {QStringLiteral("verified_at"), instantJson(info.verifiedAt)}});
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
                            {QStringLiteral("verified_at"), instantJson(after.verifiedAt)}});
    return proof.isEqual() ? 0 : 4;
}

} // namespace kontor::ctl

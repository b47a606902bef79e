// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that is killed (SIGKILL) at a point of its choice (KillPoint): "syncer WHAT NTH round STORE ROWS", whose
// slices have ROWS rows, "syncer WHAT NTH change STORE LOGIN NUMBER CITY" or "syncer WHAT NTH connect STORE URL LOGIN
// [--force]". The phases are the steps of a round by their names; before it "Save", or "Load" and "Dress", and after
// it "Done". NTH 0: nobody kills it, and how often WHAT has passed is the last line that it says.
#include "domain/calendar.h"
#include "killpoint.h"
#include "store/writer.h"
#include "sync/bootstrap.h"
#include "sync/pglink.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>

using namespace kontor;
using namespace kontor::tests;

namespace
{

constexpr const char *stepNames[] = {"",     "Connect", "Greet", "Recall", "Seal", "Push", "NoteOutcome",
                                     "Pull", "Compare", "Fetch", "Apply",  "Trim", "Done"};

RoundWorld realWorld(const QString &url, const QString &login)
{
    RoundWorld world;
    world.nowUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return QRandomGenerator::system()->generate64(); };
    world.connect = [url, login]() -> Result<std::unique_ptr<ServerLink>> {
        KONTOR_LET(target, PgTarget::parse(url));
        return PgLink::open(target.as(login), {});
    };
    world.before = [](RoundStep next) {
        KillPoint::enter(stepNames[int(next)]);
        KillPoint::pass("step");
        return true;
    };
    return world;
}

Result<> round(const QString &path, int rows)
{
    KONTOR_LET(replica, Replica::open(path));
    KONTOR_LET(info, replica->info());
    RoundWorld world = realWorld(info.server, info.login);
    world.rowsASlice = rows;
    KONTOR_TRY(Round(*replica, world).run());
    return {};
}

Result<> change(const QString &path, const QString &login, const QString &number, const QString &city)
{
    KillPoint::enter("Save");
    KONTOR_LET(writer, Writer::open(path, login, Calendar(QDate(2026, 3, 2))));
    KONTOR_TRY(writer->perform(QStringLiteral("change_customer"), number, [&](Door &door) -> Result<> {
        KONTOR_TRY(door.database().run("UPDATE customer SET city = ? WHERE number = ?", {city, number}));
        return {};
    }));
    return {};
}

/// Says first how many tables were there already.
Result<> connect(const BootstrapOrder &order, const QString &login)
{
    bool isFirst = true;
    KillPoint::enter("Load");
    return bootstrap(order, realWorld(order.server, login), [&](const BootstrapProgress &progress) {
        if (std::exchange(isFirst, false))
            std::printf("%d\n", progress.tablesDone);
        if (progress.tablesDone == progress.tables)
            KillPoint::enter("Dress");
        return true;
    });
}

Result<> work(const QStringList &words)
{
    if (words.value(0) == u"round")
        return round(words.value(1), words.value(2).toInt());
    if (words.value(0) == u"change")
        return change(words.value(1), words.value(2), words.value(3), words.value(4));
    return connect({words.value(1), words.value(2), words.contains(QStringLiteral("--force"))}, words.value(3));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    KillPoint::set(words.value(1).toUtf8(), words.value(2).toInt());
    const Result<> done = work(words.mid(3));
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().rule), qPrintable(done.error().detail));
    std::printf("%d\n", KillPoint::passed());
    return done ? 0 : 1;
}

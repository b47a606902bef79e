// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that is killed (SIGKILL) before a step of its choice: "syncer round STORE STEP", or at a table of its
// bootstrap: "syncer connect STORE URL LOGIN TABLE". Step or table 0: nobody kills it.
#include "domain/calendar.h"
#include "sync/bootstrap.h"
#include "sync/pglink.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace kontor;

namespace
{

void die()
{
    kill(getpid(), SIGKILL);
}

RoundWorld realWorld(const QString &url, const QString &login)
{
    RoundWorld world;
    world.nowUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return QRandomGenerator::system()->generate64(); };
    world.connect = [url, login]() -> Result<std::unique_ptr<ServerLink>> {
        KONTOR_LET(target, PgTarget::parse(url));
        return PgLink::open(target.as(login), {});
    };
    return world;
}

Result<> round(const QString &path, int step)
{
    KONTOR_LET(replica, Replica::open(path));
    KONTOR_LET(info, replica->info());
    RoundWorld world = realWorld(info.server, info.login);
    world.before = [step](RoundStep next) {
        if (int(next) == step)
            die();
        return true;
    };
    KONTOR_TRY(Round(*replica, world).run());
    return {};
}

Result<> connect(const QString &path, const QString &url, const QString &login, int table)
{
    bool isFirst = true;
    return bootstrap({path, url, false}, realWorld(url, login), [&](const BootstrapProgress &progress) {
        if (isFirst)
            std::printf("%d\n", progress.tablesDone);
        std::fflush(stdout);
        isFirst = false;
        // In the middle of it, its first row written.
        if (table > 0 && progress.tablesDone == table)
            die();
        return true;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const Result<> done = words.value(1) == u"round"
                              ? round(words.value(2), words.value(3).toInt())
                              : connect(words.value(2), words.value(3), words.value(4), words.value(5).toInt());
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().rule), qPrintable(done.error().detail));
    return done ? 0 : 1;
}

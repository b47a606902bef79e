// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows and kontorctl on one store, all working at random. Ends with 1 when something that was saved is not
// there, a selection or the top row of a list moved without cause, a window worked longer than a frame at one go, or
// the file is damaged; prints how long the windows were blocked, and while doing what. Usage: soak [SECONDS [SEED
// [CUSTOMERS]]]; a window of its own: soak --window STORE SECONDS SEED 0|1
#include "items/listmodel.h"
#include "store/demo/large.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/pages/submandantspage.h"
#include "window/demowindow.h"
#include "window/soakbeside.h"
#include "window/soakcare.h"
#include "window/soakdesk.h"
#include "window/soaklists.h"
#include "window/soaktold.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace kontor;

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// So few that both windows meet at the same ones; those that kontorctl makes are its own.
QStringList customersToChange(const QString &store)
{
    QStringList numbers;
    auto database = Database::open(store, Database::Mode::ReadWrite);
    for (int i = 0; database && i < 30; ++i)
        numbers << (*database)
                       ->text("SELECT number FROM customer WHERE (kind = 'prospect' OR administration = 'active') AND "
                              "number NOT LIKE 'SOAK%' ORDER BY number LIMIT 1 OFFSET ?",
                              {i})
                       .value_or(QString());
    return numbers;
}

bool work(Application &program, const QString &store, int seconds, quint32 seed, int which)
{
    SoakDesk desk(program, seed);
    SoakCare care(desk, QStringLiteral("W%1").arg(which),
                  which == 0 ? QStringLiteral("city") : QStringLiteral("street"), customersToChange(store));
    const QList<std::function<void()>> all = {
        [&] { handOver(desk); }, [&] { handOver(desk); }, [&] { readList(desk); },      [&] { filterList(desk); },
        [&] { care.edit(); },    [&] { care.edit(); },    [&] { care.leaveUnsaved(); }, [&] { care.import(); },
    };
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1000 && !desk.hasFailed())
        all[desk.dice(all.size())]();
    return desk.report();
}

int runWindow(const QString &store, int seconds, quint32 seed, int which)
{
    Options options;
    options.store = store;
    options.language = QStringLiteral("en");
    options.calendar = Calendar(QDate(2026, 3, 2));
    Application program(options);
    program.start();
    const bool isOpen = QTest::qWaitFor(
        [&] { return program.window() && program.submandantsPage()->overview()->model()->count() == 40; }, 60000);
    if (!isOpen)
        return 1;
    return work(program, store, seconds, seed, which) ? 0 : 1;
}

int fault(const QString &what)
{
    out() << "FAULT: " << what << Qt::endl;
    return 1;
}

int runAll(int seconds, quint32 seed, int customers)
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QString store = folder.filePath(QStringLiteral("soak.kontor"));
    const Calendar calendar(QDate(2026, 3, 2));
    if (!createStore(store, false, calendar,
                     [&](Database &database) { return fillLarge(database, calendar, customers, seed); }))
        return 1;
    out() << "seed " << seed << ", " << seconds << " seconds" << Qt::endl;
    QProcess windows[2];
    for (int i = 0; i < 2; ++i) {
        windows[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Two people: one has one window a store.
        const QString own = folder.filePath(QStringLiteral("run%1").arg(i));
        if (!QDir().mkpath(own) || !QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fault(QStringLiteral("no folder ") + own);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *kind : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(kind), own);
        windows[i].setProcessEnvironment(environment);
        windows[i].start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--window"), store, QString::number(seconds),
                          QString::number(seed + quint32(i)), QString::number(i)});
    }
    auto database = Database::open(store, Database::Mode::ReadWrite);
    if (!database)
        return fault(QStringLiteral("the file does not open"));
    QStringList submandants;
    for (int i = 0; i < 9; ++i)
        submandants
            << (*database)->text("SELECT name FROM submandant ORDER BY name LIMIT 1 OFFSET ?", {i}).value_or(QString());
    SoakBeside beside(store, submandants, seed);
    beside.work(
        [&] { return windows[0].state() != QProcess::NotRunning && windows[1].state() != QProcess::NotRunning; });
    SoakTold told;
    for (QProcess &window : windows) {
        window.waitForFinished(60000);
        const QStringList lines = QString::fromUtf8(window.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            if (line.startsWith(u"saved\t"))
                told.take(line.section(u'\t', 1).split(u'\t'));
            else
                out() << "window: " << line << Qt::endl;
        if (window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
            return fault(QStringLiteral("a window failed"));
    }
    if (const QString what = told.fault(**database); !what.isEmpty())
        return fault(QStringLiteral("lost: ") + what);
    if (const QString what = beside.fault(**database); !what.isEmpty())
        return fault(what);
    const auto there = (*database)->integer("SELECT count(*) FROM customer WHERE number LIKE 'SOAK%'");
    if (there.value_or(-1) != beside.made())
        return fault(QStringLiteral("%1 customers made, %2 there").arg(beside.made()).arg(there.value_or(-1)));
    if ((*database)->text("PRAGMA integrity_check").value_or(QString()) != u"ok")
        return fault(QStringLiteral("the file is damaged"));
    out() << "two windows: " << told.summary() << "; beside: " << beside.summary() << "; all there" << Qt::endl;
    return told.count(QStringLiteral("assigned")) > 0 && beside.made() > 0 ? 0
                                                                           : fault(QStringLiteral("nothing was done"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.value(1) == u"--window")
        return runWindow(given.value(2), given.value(3).toInt(), given.value(4).toUInt(), given.value(5).toInt());
    return runAll(argc > 1 ? given[1].toInt() : 20, argc > 2 ? given[2].toUInt() : 1,
                  argc > 3 ? given[3].toInt() : 5000);
}

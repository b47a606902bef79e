// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/shotlist.h"
#include "app/shotrunner.h"
#include "store/demo/nordlicht.h"
#include "store/storefile.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace kontor
{

namespace
{

constexpr int roundMs = 30;

void removeTraces(const QString &folder)
{
    QFile::remove(folder + QStringLiteral("/.settings.ini"));
    QDir(folder + QStringLiteral("/.drafts")).removeRecursively();
}

/// How many of them failed.
int takeRound(const Options &options, const std::function<QList<Shot>(Application &)> &shots)
{
    Application application(options);
    std::unique_ptr<ShotRunner> runner;
    int failures = 0;
    // The offscreen platform's screen is smaller than a person's.
    QObject::connect(&application, &Application::opened, &application,
                     [&application] { application.window()->resize(1280, 800); });
    QObject::connect(
        &application, &Application::opened, &application,
        [&] {
            runner = std::make_unique<ShotRunner>(application, shots(application), roundMs);
            QObject::connect(runner.get(), &ShotRunner::shown, &application,
                             [&](const QString &name, QWidget *what, bool isCalm) {
                                 const QString path = options.screenshots + u'/' + name + QStringLiteral(".png");
                                 const bool isTaken = what && isCalm && what->grab().save(path);
                                 QTextStream(stdout) << (isTaken ? "rendered " : "FAILED ") << name << '\n';
                                 failures += !isTaken;
                             });
            QObject::connect(runner.get(), &ShotRunner::finished, &application, [] { QApplication::exit(0); });
            runner->begin();
        },
        Qt::SingleShotConnection);
    application.start();
    return QApplication::exec() == 0 ? failures : failures + 1;
}

/// The demo of the pictures, made anew.
Result<> makeDemo(const Options &options)
{
    QDir folder = QFileInfo(options.store).dir();
    for (const QString &old : folder.entryList(QDir::Files))
        folder.remove(old);
    return createStore(options.store, false, options.calendar,
                       [&](Database &database) { return fillNordlicht(database, options.calendar); });
}

} // namespace

int takeScreenshots(const Options &options)
{
    if (!QDir().mkpath(options.screenshots)) {
        QTextStream(stderr) << "cannot write to " << options.screenshots << '\n';
        return 3;
    }
    QTemporaryDir folder;
    Options shown = options;
    QList<ShotRound> rounds = shotRounds();
    if (!options.isStoreGiven) {
        shown.store = folder.filePath(QStringLiteral("demo.kontor"));
        shown.calendar = Calendar(QDate(2026, 3, 2));
    }
    // The long list goes through records and rights of the demo's administrator.
    if (options.isStoreGiven || !options.as.isEmpty())
        rounds = {
            {[](Application &application, const QString &) { return pageShots(application); }, !options.isStoreGiven}};
    removeTraces(options.screenshots);
    int failures = 0;
    for (const ShotRound &round : std::as_const(rounds)) {
        if (round.isOnNewStore) {
            removeTraces(options.screenshots);
            if (const auto made = makeDemo(shown); !made) {
                QTextStream(stderr) << made.error().detail << '\n';
                return 3;
            }
        }
        failures +=
            takeRound(shown, [&](Application &application) { return round.shots(application, options.screenshots); });
    }
    removeTraces(options.screenshots);
    return failures == 0 ? 0 : 1;
}

} // namespace kontor

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
#include <QTemporaryDir>
#include <QTextStream>

namespace kontor
{

namespace
{

constexpr int roundMs = 30;

} // namespace

int takeScreenshots(QApplication &qtApplication, const Options &options)
{
    if (!QDir().mkpath(options.screenshots)) {
        QTextStream(stderr) << "cannot write to " << options.screenshots << '\n';
        return 3;
    }
    QTemporaryDir folder;
    Options shown = options;
    if (!options.isStoreGiven) {
        shown.store = folder.filePath(QStringLiteral("demo.kontor"));
        shown.calendar = Calendar(QDate(2026, 3, 2));
        const auto made = createStore(shown.store, false, shown.calendar,
                                      [&](Database &database) { return fillNordlicht(database, shown.calendar); });
        if (!made) {
            QTextStream(stderr) << made.error().detail << '\n';
            return 3;
        }
    }
    QFile::remove(options.screenshots + QStringLiteral("/.settings.ini"));
    QDir(options.screenshots + QStringLiteral("/.drafts")).removeRecursively();
    Application application(shown);
    std::unique_ptr<ShotRunner> runner;
    int failures = 0;
    QObject::connect(&application, &Application::opened, &application, [&] {
        // The offscreen platform's screen is smaller than a person's.
        application.window()->resize(1280, 800);
        // The long list goes through records and rights of the demo's administrator.
        const bool isDemo = !options.isStoreGiven && options.as.isEmpty();
        runner = std::make_unique<ShotRunner>(
            application, isDemo ? allShots(application, options.screenshots) : pageShots(application), roundMs);
        QObject::connect(runner.get(), &ShotRunner::shown, &application,
                         [&](const QString &name, QWidget *what, bool isCalm) {
                             const QString path = options.screenshots + u'/' + name + QStringLiteral(".png");
                             const bool isTaken = what && isCalm && what->grab().save(path);
                             QTextStream(stdout) << (isTaken ? "rendered " : "FAILED ") << name << '\n';
                             failures += !isTaken;
                         });
        QObject::connect(runner.get(), &ShotRunner::finished, &application,
                         [&] { QApplication::exit(failures == 0 ? 0 : 1); });
        runner->begin();
    });
    application.start();
    const int status = qtApplication.exec();
    QFile::remove(options.screenshots + QStringLiteral("/.settings.ini"));
    QDir(options.screenshots + QStringLiteral("/.drafts")).removeRecursively();
    return status;
}

} // namespace kontor

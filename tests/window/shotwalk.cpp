// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shotwalk.h"

#include "app/shotlist.h"
#include "app/shotrunner.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QDir>
#include <QSignalSpy>

namespace kontor
{

namespace
{

constexpr int roundMs = 4;
constexpr int mostMs = 300000;

/// The settings stay.
void removeStore(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("demo.kontor*")}, QDir::Files);
    for (const QString &file : files)
        QFile::remove(folder + u'/' + file);
}

} // namespace

bool ShotWalk::walk() const
{
    const QList<ShotRound> rounds = shotRounds();
    for (const ShotRound &round : rounds) {
        if (round.isOnNewStore)
            removeStore(folder);
        DemoWindow demo({}, folder, language);
        if (!demo.isOpen())
            return false;
        Application &application = demo.application();
        begin(*application.window());
        QObject::connect(&application, &Application::opened, &application, [&] { begin(*application.window()); });
        ShotRunner runner(application, round.shots(application, folder), roundMs);
        QObject::connect(
            &runner, &ShotRunner::shown, &application,
            [&](const QString &name, QWidget *what, bool isCalm) { seen(*application.window(), name, what, isCalm); });
        QSignalSpy finished(&runner, &ShotRunner::finished);
        runner.begin();
        if (!finished.wait(mostMs))
            return false;
    }
    return true;
}

} // namespace kontor

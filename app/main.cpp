// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontor: the window.
#include "app/application.h"
#include "app/logfile.h"
#include "app/screenshots.h"
#include "items/largeblocks.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("--version"))) {
        QTextStream(stdout) << "kontor " KONTOR_VERSION "\n" << kontor::optionsHelp() << '\n';
        return 0;
    }
    const kontor::Options options = kontor::readOptions(words);
    if (!options.error.isEmpty()) {
        QTextStream(stderr) << options.error << '\n' << kontor::optionsHelp() << '\n';
        return 2;
    }
    if (!options.screenshots.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    kontor::items::giveBackLargeBlocks();
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kontor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kontor"));
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kontor"));
    if (!options.screenshots.isEmpty())
        return kontor::takeScreenshots(options);
    kontor::keepLog();
    kontor::Application application(options);
    QObject::connect(&application, &kontor::Application::handedOver, &qtApplication, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    application.start();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keyring: one function of a test runs once more in a session that has a real, open keyring: gnome-keyring over a bus
// and in a home of its own. For tests alone.
#pragma once

#include "support/command.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace kontor::tests
{

class Keyring
{
public:
    /// Whether this is the run in that session.
    static bool isHere() { return qEnvironmentVariableIsSet(insideName); }

    /// Empty where everything for it is installed.
    static QString lack()
    {
        QStringList missing;
        for (const char *tool : {"dbus-run-session", "gnome-keyring-daemon"})
            if (program(QLatin1String(tool)).isEmpty())
                missing << QLatin1String(tool);
        return missing.isEmpty() ? QString()
                                 : QStringLiteral("NOT TESTED: a real keyring: %1 is missing").arg(missing.join(u' '));
    }

    struct Session {
        bool isPassed = false;
        QByteArray said;
    };
    /// Runs this program's function there. `name`: "Class::function".
    static Session run(const QString &name)
    {
        constexpr int limitMs = 240000;
        const QTemporaryDir home;
        const QTemporaryDir runtime;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("HOME"), home.path());
        surroundings.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        surroundings.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        surroundings.insert(QLatin1String(insideName), QStringLiteral("1"));
        surroundings.insert(QStringLiteral("SELF"), QCoreApplication::applicationFilePath());
        QProcess session;
        session.setProcessEnvironment(surroundings);
        session.setProcessChannelMode(QProcess::MergedChannels);
        // Bus and daemon in one shell: a bus that ends in between locks the keyring again.
        session.start(program(QStringLiteral("dbus-run-session")),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
                                      "\"$SELF\" ") +
                           name.section(QStringLiteral("::"), 1)});
        const bool isOver = session.waitForStarted() && session.waitForFinished(limitMs);
        Session ran{false, session.readAll()};
        ran.isPassed =
            isOver && session.exitCode() == 0 && ran.said.contains("PASS   : " + name.toUtf8() + "()"); // not skipped
        return ran;
    }

private:
    static constexpr char insideName[] = "KONTOR_KEYRING_SESSION";
};

} // namespace kontor::tests

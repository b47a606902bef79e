// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RealDesktop: an X server of its own, on it a real mouse and keyboard, and a bus where somebody listens as a screen
// reader does. For tests alone.
#pragma once

#include <QApplication>
#include <QObject>
#include <QPoint>
#include <QProcess>
#include <QStringList>
#include <QTest>
#include <memory>

namespace kontor
{

class RealDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")

public:
    /// Before the QApplication, which then opens its windows there. Null where a program is missing, see lack().
    static std::unique_ptr<RealDesktop> start();
    ~RealDesktop() override;
    /// What has to be installed; empty where all is there.
    static QString lack();
    /// After the QApplication: from now on Qt tells what happens, as it does while a screen reader runs.
    bool listen();

    /// Picks what lies at these places, all but the first with Ctrl held, and drags them there by the first.
    static bool drag(const QList<QPoint> &picked, const QPoint &to);
    static bool click(const QPoint &at);
    /// A key as it is written on a keyboard, with what is held: ctrl+k. Whoever has the keyboard gets it.
    static bool press(const QString &key);

    /// A test's main(): on such a desktop, somebody listening. Where a program for that is missing, not at all.
    template <typename Test>
    static int run(int argc, char *argv[])
    {
        const auto desktop = start();
        if (!desktop) {
            qWarning("NOT TESTED, for these are missing: %s", qPrintable(lack()));
            return qEnvironmentVariableIsSet("KONTOR_CI") ? 1 : 0;
        }
        QApplication application(argc, argv);
        if (!desktop->listen())
            return 1;
        Test test;
        return QTest::qExec(&test, argc, argv);
    }

public Q_SLOTS:
    /// Asked by Qt, over the bus.
    QString GetAddress() const; // NOLINT: its name on the bus

private:
    RealDesktop() = default;

    QProcess m_server;
    QProcess m_bus;
};

} // namespace kontor

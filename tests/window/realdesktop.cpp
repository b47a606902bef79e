// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/realdesktop.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QStandardPaths>
#include <QTest>

namespace kontor
{

namespace
{

const QString server = QStringLiteral("Xvfb");
const QString hand = QStringLiteral("xdotool");
const QString bus = QStringLiteral("dbus-daemon");

/// Its first line; empty when it does not start.
QByteArray firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(20000))
        said += process.readAllStandardOutput();
    return said.trimmed();
}

/// Mouse and keyboard are another program: the window has to run meanwhile.
bool order(const QStringList &words)
{
    QProcess process;
    bool isDone = false;
    QObject::connect(&process, &QProcess::finished, [&] { isDone = true; });
    process.start(hand, words);
    return QTest::qWaitFor([&] { return isDone; }, 30000) && process.exitCode() == 0;
}

QStringList moveTo(const QPoint &at)
{
    return {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y())};
}

QStringList pause()
{
    return {QStringLiteral("sleep"), QStringLiteral("0.05")};
}

QStringList pressButton()
{
    return {QStringLiteral("click"), QStringLiteral("1")};
}

} // namespace

QString RealDesktop::lack()
{
    QStringList missing;
    for (const QString &program : {server, hand, bus})
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing << program;
    return missing.join(QStringLiteral(", "));
}

std::unique_ptr<RealDesktop> RealDesktop::start()
{
    if (!lack().isEmpty())
        return {};
    auto desktop = std::unique_ptr<RealDesktop>(new RealDesktop);
    const QByteArray display =
        firstLine(desktop->m_server, server,
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("2800x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const QByteArray address = firstLine(desktop->m_bus, bus,
                                         {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                          QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
    if (display.isEmpty() || address.isEmpty())
        return {};
    qputenv("DISPLAY", ':' + display);
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    return desktop;
}

RealDesktop::~RealDesktop()
{
    for (QProcess *process : {&m_server, &m_bus}) {
        process->terminate();
        process->waitForFinished();
    }
}

bool RealDesktop::listen()
{
    QDBusConnection here = QDBusConnection::sessionBus();
    return here.registerObject(QStringLiteral("/org/a11y/bus"), this, QDBusConnection::ExportAllSlots) &&
           here.registerService(QStringLiteral("org.a11y.Bus")) &&
           QTest::qWaitFor([] { return QAccessible::isActive(); });
}

QString RealDesktop::GetAddress() const
{
    return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
}

bool RealDesktop::drag(const QList<QPoint> &picked, const QPoint &to)
{
    const QString control = QStringLiteral("ctrl");
    QStringList words;
    if (picked.size() > 1)
        words += moveTo(picked.first()) + pressButton() + pause();
    for (const QPoint &at : picked.mid(1))
        words += QStringList{QStringLiteral("keydown"), control} + moveTo(at) + pressButton() +
                 QStringList{QStringLiteral("keyup"), control} + pause();
    // Not where it was pressed last: that would be a double click, which opens or moves without a drag.
    const QPoint from = picked.first();
    words += moveTo(from) + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")};
    for (int step = 1; step <= 10; ++step)
        words += moveTo(from + (to - from) * step / 10) + pause();
    return order(words + QStringList{QStringLiteral("mouseup"), QStringLiteral("1")});
}

bool RealDesktop::press(const QString &key)
{
    return order({QStringLiteral("key"), key});
}

bool RealDesktop::click(const QPoint &at)
{
    return order(moveTo(at) + pressButton());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncwindows.h"

#include <QCoreApplication>
#include <QProcess>

namespace kontor::bench
{

namespace
{

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/bench_sync_latency");
}

double nextFigure(QProcess &process)
{
    while (!process.canReadLine())
        if (!process.waitForReadyRead(1800'000))
            qFatal("a window failed");
    return process.readLine().trimmed().split('\t').value(1).toDouble();
}

} // namespace

WindowMemory windowMemory(const QString &folder, const QString &server, const QString &login,
                          const std::function<void()> &change)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), {QStringLiteral("--folder"), folder, QStringLiteral("--server"), server,
                              QStringLiteral("--watch"), login});
    WindowMemory taken;
    taken.own = nextFigure(process);
    change();
    taken.most = nextFigure(process);
    process.waitForFinished();
    return taken;
}

int latencyBench()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program(), QStringList());
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace kontor::bench

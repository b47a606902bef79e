// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cluster of a test that is ended from outside ends with it, and leaves nothing behind.
#include "support/postgrescluster.h"

#include <QFileInfo>
#include <QProcess>
#include <QtTest>
#include <cstdio>
#include <unistd.h>

using namespace kontor;
using namespace kontor::tests;

class TestSyncCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWithWhoeverStartedIt();
};

void TestSyncCluster::itEndsWithWhoeverStartedIt()
{
    QProcess starter;
    starter.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold")});
    QVERIFY(starter.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(starter.canReadLine(), 60000);
    const QStringList told = QString::fromUtf8(starter.readLine()).trimmed().split(u' ');
    QCOMPARE(told.size(), 2);
    const QString folder = told[0];
    const QString process = QStringLiteral("/proc/") + told[1];
    QVERIFY(QFileInfo::exists(folder) && QFileInfo::exists(process));
    starter.kill();
    QVERIFY(starter.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(process), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(folder), 30000);
}

namespace
{

/// Starts a cluster, says where it is and who its head is, and does nothing more.
int hold()
{
    PostgresCluster cluster;
    const QString trouble = cluster.start();
    const QList<qint64> processes = cluster.processes("/bin/postgres");
    std::printf("%s %lld\n", qPrintable(trouble.isEmpty() ? cluster.folder() : trouble),
                processes.isEmpty() ? 0ll : static_cast<long long>(processes.first()));
    std::fflush(stdout);
    for (;;)
        pause();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--hold")))
        return hold();
    TestSyncCluster test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sync_cluster.moc"

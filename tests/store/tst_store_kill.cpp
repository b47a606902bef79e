// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed without warning (SIGKILL) 200 times at random moments of saving and importing: the file opens and is sound,
// every announced save is there whole, and none is there in part.
#include "store/storefile.h"
#include "support/command.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

namespace
{

constexpr int kills = 200;
constexpr int roundsAFile = 10;    // then from the first file again, so that looking stays quick
constexpr int rowsAnImport = 4500; // more than goes into the log at once

struct Announced {
    QByteArray changeSet;
    qint64 rows = 0;
};

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed();

private:
    /// Starts, kills at a random moment up to `longestMs` (0: lets it end), and returns what was said until then.
    QByteArray killedRun(const QString &program, const QStringList &arguments, int longestMs);
    void saveRound(const QString &path);
    void importRound(const QString &path, int round);
    void lookAt(const QString &path, const QList<Announced> &announced);

    QTemporaryDir m_folder;
    QString m_original;
    QRandomGenerator m_random;
    int m_importMs = 0; ///< what an import takes that nobody kills
    int m_killed = 0;
    int m_announced = 0;
    int m_whole = 0;
    int m_none = 0;
};

void TestStoreKill::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("KONTOR_SEED") ? qEnvironmentVariable("KONTOR_SEED").toUInt()
                                                                  : QRandomGenerator::global()->generate();
    qInfo("seed %u (set KONTOR_SEED to repeat)", seed);
    m_random.seed(seed);
    m_original = m_folder.filePath(QStringLiteral("original.kontor"));
    const Kontorctl ctl(m_original);
    QCOMPARE(ctl({QStringLiteral("init")}).status, 0);
    QByteArray csv = "number,name,city,street\n";
    for (int i = 0; i < 200; ++i)
        csv += QStringLiteral("K%1,Firma %1,Graz,Ring %1\n").arg(i, 4, 10, QLatin1Char('0')).toUtf8();
    QFile file(m_folder.filePath(QStringLiteral("first.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    QCOMPARE(ctl({QStringLiteral("import"), QStringLiteral("customers"), file.fileName()}).status, 0);
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("submandant"), QStringLiteral("name=Nord"),
                  QStringLiteral("dealer_id=H-0001")})
                 .status,
             0);
    const QString path = m_folder.filePath(QStringLiteral("timed.kontor"));
    QVERIFY(QFile::copy(m_original, path));
    QElapsedTimer clock;
    clock.start();
    importRound(path, 0);
    m_importMs = int(clock.elapsed());
    QCOMPARE(m_whole, 1);
    m_announced = m_whole = 0;
}

QByteArray TestStoreKill::killedRun(const QString &program, const QStringList &arguments, int longestMs)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.waitForFinished(longestMs ? m_random.bounded(1, longestMs) : 60000);
    if (process.state() == QProcess::Running) {
        process.kill();
        ++m_killed;
    }
    process.waitForFinished();
    const QByteArray said = process.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n') + 1); // a line that was cut off was not announced
}

// What must hold of a file whoever was killed while writing it.
void TestStoreKill::lookAt(const QString &path, const QList<Announced> &announced)
{
    const auto writer = openStoreForWriting(path, {}, Calendar());
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().rule));
    Database &database = (*writer)->database();
    const auto damage = findDamage(database);
    QVERIFY(damage);
    QCOMPARE(*damage, QStringList());
    for (const Announced &save : announced) {
        const auto rows =
            database.integer("SELECT count(*) FROM change_op WHERE change_set = ? AND EXISTS (SELECT 1 FROM "
                             "change_set s WHERE s.id = change_set AND s.outcome = 'done')",
                             {Uuid::fromText(QString::fromLatin1(save.changeSet))});
        QVERIFY(rows);
        QCOMPARE(*rows, save.rows);
    }
    // Rows and log tell the same, save by save: none has left rows without its log, or a log without its rows.
    const auto none = [&](const char *what, const QByteArray &sql) {
        const auto found = database.integer(sql, {}, -1);
        QVERIFY2(found && *found == 0, what);
    };
    none("customers without the log's last value",
         "SELECT count(*) FROM customer c JOIN (SELECT o.row_id, json_extract(o.after_values, '$.city') AS city, "
         "max(s.rowid) FROM change_op o JOIN change_set s ON s.id = o.change_set WHERE o.entity = 'customer' AND "
         "json_extract(o.after_values, '$.city') IS NOT NULL GROUP BY o.row_id) l ON l.row_id = c.id WHERE l.city IS "
         "NOT "
         "c.city");
    none("profiles unlike their customers", "SELECT count(*) FROM customer c JOIN customer_profile p ON p.id = c.id "
                                            "WHERE c.city GLOB '[0-9]*' AND c.city <> "
                                            "p.street");
    none("customers that no log made", "SELECT (SELECT count(*) FROM customer) - (SELECT count(*) FROM change_op WHERE "
                                       "entity = 'customer' AND change_kind = 'insert')");
    none("assignments that no log made",
         "SELECT (SELECT count(*) FROM assignment) - (SELECT count(*) FROM change_op WHERE "
         "entity = 'assignment' AND change_kind = 'insert')");
    none("ends that no log made",
         "SELECT (SELECT count(*) FROM assignment WHERE until_on IS NOT NULL) - (SELECT count(*) "
         "FROM change_op WHERE entity = 'assignment' AND change_kind = 'update')");
    none("side rows that are missing", "SELECT (SELECT count(*) FROM customer) - (SELECT count(*) FROM customer c JOIN "
                                       "customer_row r ON r.rid = c.rowid)");
}

void TestStoreKill::saveRound(const QString &path)
{
    const QByteArray said = killedRun(QCoreApplication::applicationDirPath() + QStringLiteral("/saver"),
                                      {path, QString::number(m_random.generate())}, 300);
    QList<Announced> announced;
    const QByteArrayList lines = said.split('\n');
    for (const QByteArray &line : lines)
        if (!line.isEmpty())
            announced << Announced{line.split(' ').value(0), line.split(' ').value(1).toLongLong()};
    m_announced += int(announced.size());
    lookAt(path, announced);
}

void TestStoreKill::importRound(const QString &path, int round)
{
    const QString prefix = QStringLiteral("R%1-").arg(round);
    QByteArray csv = "number,name,city,street\n";
    for (int i = 0; i < rowsAnImport; ++i)
        csv += QStringLiteral("%1%2,Firma %2,Wien,Weg %2\n").arg(prefix).arg(i).toUtf8();
    QFile file(m_folder.filePath(QStringLiteral("import.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    const QByteArray said = killedRun(Kontorctl::binary(),
                                      {QStringLiteral("--store"), path, QStringLiteral("--json"),
                                       QStringLiteral("import"), QStringLiteral("customers"), file.fileName()},
                                      m_importMs);
    const QJsonObject result = QJsonDocument::fromJson(said).object();
    QList<Announced> announced;
    if (!result.isEmpty())
        announced << Announced{result[QLatin1String("change_set")].toString().toLatin1(), 2 * rowsAnImport};
    m_announced += int(announced.size());
    lookAt(path, announced);
    if (QTest::currentTestFailed())
        return;
    // All or nothing.
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QVERIFY(database);
    const auto there = (*database)->integer("SELECT count(*) FROM customer WHERE number GLOB ?", {prefix + u'*'}, -1);
    QVERIFY(there);
    QVERIFY2(*there == 0 || *there == rowsAnImport, QByteArray::number(*there));
    ++(*there ? m_whole : m_none);
}

void TestStoreKill::killed()
{
    const QString path = m_folder.filePath(QStringLiteral("killed.kontor"));
    for (int round = 0; m_killed < kills; ++round) {
        QVERIFY2(round < 3 * kills, "hardly ever killed in time");
        if (round % roundsAFile == 0) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(suffix));
            QVERIFY(QFile::copy(m_original, path));
        }
        if (round % 5 < 3)
            saveRound(path);
        else
            importRound(path, round);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d killed, %d saves announced, %d imports whole, %d not there", m_killed, m_announced, m_whole, m_none);
    // The moments were such that something was at stake.
    QVERIFY(m_announced > kills);
    QVERIFY(m_none > 10);
}

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_store_kill.moc"

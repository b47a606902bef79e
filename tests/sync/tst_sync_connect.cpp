// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting where a file is already: what it holds stays, and what waits in it is not lost.
#include "roundstory.h"
#include "store/setaside.h"
#include "sync/bootstrap.h"

using namespace kontor;
using namespace kontor::tests;

class TestSyncConnect : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasCommittedIsInTheOldFile();
    void nobodyWorksInTheOldFile();
    void waitingChangesAreNotReplaced();
    void aCopyIsLoadedAnew();
    void whatNobodyDecidedIsNotReplaced();
    void aRestoreLosesNothingThatWaits();
    void whatWaitsCanBeLeftInTheCopy();
    void whatWasLoadedByHalfIsSaid();
    void theSameServerUnderAnotherAddress();
    void anotherServerUnderAnotherAddress();

private:
    Result<> connectTo(const QString &path, const QString &login, const QString &address, bool isForced) const
    {
        return bootstrap({path, address, isForced}, realWorld(address, login),
                         [](const BootstrapProgress &) { return true; });
    }
    static QString cityIn(const QString &path)
    {
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        return database ? (*database)->text("SELECT city FROM customer WHERE number = 'K1001'").value_or(QString())
                        : database.error().rule;
    }
};

void TestSyncConnect::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncConnect::whatWasCommittedIsInTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("left.kontor"));
    {
        // As a program leaves it that has ended in between: what it committed last stands beside the file.
        const auto made = station(QStringLiteral("anna"));
        QVERIFY(made && made->change("K1001", QStringLiteral("Graz")));
        QVERIFY(made->round());
        const QString open = made->replica().database().path();
        QVERIFY(QFile::copy(open, path));
        QVERIFY(QFile::copy(open + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    }
    const QString older = path + QStringLiteral(".bak");
    QVERIFY(QFile::copy(path, older));
    const auto done = connectTo(path, QStringLiteral("bela"), url(), true);
    QVERIFY2(done, done ? "" : qPrintable(done.error().rule));
    QVERIFY(cityIn(older) != u"Graz"); // the one that was kept before, without its log
    QCOMPARE(cityIn(path + QStringLiteral(".2.bak")), QStringLiteral("Graz"));
    QCOMPARE(Replica::open(path).value()->info()->login, QStringLiteral("bela"));
}

void TestSyncConnect::nobodyWorksInTheOldFile()
{
    const auto open = station(QStringLiteral("anna"));
    QVERIFY(open);
    const QString path = open->replica().database().path();
    const auto refused = connectTo(path, QStringLiteral("bela"), url(), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("store_open_elsewhere"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
    QVERIFY(open->change("K1001", QStringLiteral("Enns")));
    QCOMPARE(open->city("K1001"), QStringLiteral("Enns"));
}

void TestSyncConnect::waitingChangesAreNotReplaced()
{
    auto made = station(QStringLiteral("anna"));
    QVERIFY(made && made->change("K1002", QStringLiteral("Wels")));
    const QString path = made->replica().database().path();
    made.reset();
    const auto refused = connectTo(path, QStringLiteral("bela"), url(), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("replica_waits"));
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("1")});
    made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made && made->round());
    made.reset();
    QVERIFY(connectTo(path, QStringLiteral("bela"), url(), true));
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1002'"), QStringLiteral("Wels"));
}

void TestSyncConnect::aCopyIsLoadedAnew()
{
    auto made = station(QStringLiteral("anna"));
    QVERIFY(made);
    const QString path = made->replica().database().path();
    const Uuid client = made->replica().info()->client;
    // As nothing that the server tells would ever mend it.
    QVERIFY(made->replica().settle([&]() -> Result<> {
        KONTOR_TRY(made->replica().database().run("UPDATE customer SET city = 'Falsch' WHERE number = 'K1001'"));
        return {};
    }));
    QVERIFY(made->change("K1002", QStringLiteral("Ried")));
    made.reset();
    const Workstation person(path, QStringLiteral("anna"));
    const QStringList anew{QStringLiteral("connect"), url(), QStringLiteral("--force")};
    const Ran refused = person(anew);
    QVERIFY2(refused.status == 1 && refused.rule() == u"replica_waits", refused.all());
    QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
    QCOMPARE(person.outbox("pending"), 1);
    QCOMPARE(person.sync().status, 0);
    QCOMPARE(cityIn(path), QStringLiteral("Falsch"));
    const Ran loaded = person(anew);
    QVERIFY2(loaded.status == 0 && !loaded.err.contains("left as it was"), loaded.all());
    QCOMPARE(cityIn(path + QStringLiteral(".bak")), QStringLiteral("Falsch"));
    made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made);
    QCOMPARE(made->city("K1001"), m_server.one("SELECT city FROM customer WHERE number = 'K1001'"));
    QCOMPARE(made->city("K1002"), QStringLiteral("Ried"));
    QVERIFY(made->replica().info()->client != client);
    QVERIFY(made->change("K1002", QStringLiteral("Enns")) && made->round());
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1002'"), QStringLiteral("Enns"));
    QCOMPARE(made->differs(), QString());
}

void TestSyncConnect::whatNobodyDecidedIsNotReplaced()
{
    auto made = station(QStringLiteral("anna"));
    QVERIFY(made && made->change("K1004", QStringLiteral("Meines")));
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'Fremdes' WHERE number = 'K1004'"));
    QVERIFY(made->round());
    const QString path = made->replica().database().path();
    made.reset();
    const auto refused = connectTo(path, QStringLiteral("anna"), url(), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("replica_undecided"));
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("1")});
}

void TestSyncConnect::aRestoreLosesNothingThatWaits()
{
    const auto anna = connected(QStringLiteral("anna"));
    QVERIFY(anna);
    const QString backup = m_folder.filePath(QStringLiteral("kept.bak"));
    QCOMPARE((*anna)({QStringLiteral("backup"), backup}).status, 0);
    QCOMPARE(anna->set("K1003", "name", QStringLiteral("Wartet")).status, 0);
    const Ran refused = (*anna)({QStringLiteral("restore"), backup});
    QVERIFY2(refused.status == 1 && refused.rule() == u"restore_loses_waiting", refused.all());
    QCOMPARE(anna->outbox("pending"), 1);
    QCOMPARE(anna->field("K1003", "name"), QStringLiteral("Wartet"));
    QCOMPARE(anna->sync().status, 0);
    const Ran restored = (*anna)({QStringLiteral("restore"), backup});
    QVERIFY2(restored.status == 0, restored.all());
    QVERIFY(anna->field("K1003", "name") != u"Wartet");
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(anna->field("K1003", "name"), QStringLiteral("Wartet"));
}

// Whose person could never send again could not be restored at all else. What waited is in the copy, whole, and is sent
// from there once somebody may.
void TestSyncConnect::whatWaitsCanBeLeftInTheCopy()
{
    const auto anna = connected(QStringLiteral("anna"));
    QVERIFY(anna);
    const QString backup = m_folder.filePath(QStringLiteral("left.bak"));
    QCOMPARE((*anna)({QStringLiteral("backup"), backup}).status, 0);
    QCOMPARE(anna->set("K1004", "name", QStringLiteral("Bleibt")).status, 0);
    QVERIFY(m_server.admin().run("ALTER ROLE anna NOLOGIN"));
    QVERIFY(anna->sync().status != 0);
    QCOMPARE((*anna)({QStringLiteral("restore"), backup}).rule(), QStringLiteral("restore_loses_waiting"));
    const Ran restored = (*anna)({QStringLiteral("restore"), backup, QStringLiteral("--force")});
    QVERIFY2(restored.status == 0, restored.all());
    QCOMPARE(restored.object()[QLatin1String("waiting_in_kept")].toInt(), 1);
    QCOMPARE(anna->outbox("pending"), 0);
    QVERIFY(anna->field("K1004", "name") != u"Bleibt");
    const Workstation copy(restored.object()[QLatin1String("kept")].toString(), QStringLiteral("anna"));
    QCOMPARE(copy.outbox("pending"), 1);
    QVERIFY(m_server.admin().run("ALTER ROLE anna LOGIN"));
    QCOMPARE(copy.sync().status, 0);
    QCOMPARE(m_server.one("SELECT name FROM customer WHERE number = 'K1004'"), QStringLiteral("Bleibt"));
    QCOMPARE(anna->sync().status, 0);
    QCOMPARE(anna->field("K1004", "name"), QStringLiteral("Bleibt"));
}

void TestSyncConnect::whatWasLoadedByHalfIsSaid()
{
    const Workstation station(m_folder.filePath(QStringLiteral("half.kontor")), QStringLiteral("anna"));
    const auto warns = [&] {
        const QJsonArray warnings = station({QStringLiteral("doctor")}).object()[QLatin1String("warnings")].toArray();
        return std::any_of(warnings.begin(), warnings.end(), [](const QJsonValue &warning) {
            return warning[QLatin1String("rule")].toString() == u"bootstrap_unfinished";
        });
    };
    int tables = 0;
    const auto stopped = bootstrap({station.path(), url(), false}, realWorld(url(), QStringLiteral("anna")),
                                   [&](const BootstrapProgress &) { return ++tables < 5; });
    QVERIFY(!stopped && stopped.error().rule == u"bootstrap_stopped");
    QVERIFY(warns());
    const auto done = connectTo(station.path(), QStringLiteral("anna"), url(), false);
    QVERIFY2(done, done ? "" : qPrintable(done.error().rule));
    QVERIFY(!warns());
}

void TestSyncConnect::theSameServerUnderAnotherAddress()
{
    auto made = station(QStringLiteral("anna"));
    QVERIFY(made && made->change("K1003", QStringLiteral("Krems")));
    const QString path = made->replica().database().path();
    const Uuid client = made->replica().info()->client;
    made.reset();
    const Workstation person(path, QStringLiteral("anna"));
    const Ran same = person({QStringLiteral("connect"), url()});
    QVERIFY2(same.status == 0 && same.err.contains("already"), same.all());
    const QString address = url() + QStringLiteral(" application_name=moved");
    const Ran moved = person({QStringLiteral("connect"), address});
    QVERIFY2(moved.status == 0 && moved.err.contains("address of this store's server was changed"), moved.all());
    made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made);
    QCOMPARE(made->replica().info()->server, address);
    QCOMPARE(made->replica().info()->client, client);
    QCOMPARE(made->outbox("pending"), 1);
    const auto report = made->round();
    QVERIFY2(report, report ? "" : qPrintable(report.error().rule));
    QCOMPARE(report->applied, 1);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1003'"), QStringLiteral("Krems"));
    QVERIFY(made->differs().isEmpty());
}

// The same people and rows, as in a copy that went on as a server of its own.
void TestSyncConnect::anotherServerUnderAnotherAddress()
{
    auto made = station(QStringLiteral("anna"));
    QVERIFY(made && made->change("K1004", QStringLiteral("Steyr")));
    const QString path = made->replica().database().path();
    const QString address = url() + QStringLiteral(" application_name=moved");
    QVERIFY(connectTo(path, QStringLiteral("bela"), address, false).error().rule == u"store_exists");
    QVERIFY(m_server.admin().run("UPDATE sync.meta SET epoch = gen_random_uuid(), floor = pg_current_xact_id()"));
    const auto refused = connectTo(path, QStringLiteral("anna"), address, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("store_exists"));
    QCOMPARE(made->replica().info()->server, url());
    QCOMPARE(made->outbox("pending"), 1);
}

QTEST_GUILESS_MAIN(TestSyncConnect)
#include "tst_sync_connect.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side dies: a backend is ended, or killed and the whole server with it, before every call of a round, in
// the middle of a statement and in the middle of a bootstrap. The client goes on, and everything is there exactly once.
#include "passinglink.h"
#include "roundstory.h"
#include "sync/bootstrap.h"

#include <QThread>
#include <csignal>

using namespace kontor;
using namespace kontor::tests;

class TestSyncKilled : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeEachCall_data() { waysToDie(); }
    void beforeEachCall();
    void inTheMiddleOfAStatement_data();
    void inTheMiddleOfAStatement();
    void inTheMiddleOfABootstrap_data() { waysToDie(); }
    void inTheMiddleOfABootstrap();

private:
    static void waysToDie()
    {
        QTest::addColumn<bool>("isCrash");
        QTest::newRow("its backend is ended") << false;
        QTest::newRow("the server crashes") << true;
    }
    /// Of all that anna has open. By a connection of its own: it is called on other threads too.
    void endBackend(bool isCrash) const;
};

void TestSyncKilled::endBackend(bool isCrash) const
{
    const QList<qint64> processes = m_server.cluster().processes("postgres: anna ");
    QCOMPARE(processes.size(), 1);
    if (isCrash)
        QCOMPARE(kill(pid_t(processes[0]), SIGKILL), 0);
    else
        QVERIFY(m_server.as()->run("SELECT pg_terminate_backend(" + QByteArray::number(processes[0]) + ", 10000)"));
}

void TestSyncKilled::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncKilled::beforeEachCall()
{
    QFETCH(bool, isCrash);
    const auto anna = station(QStringLiteral("anna"));
    const auto bela = station(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    QStringList hit;
    for (int call = 1;; ++call) {
        const QString value = QStringLiteral("%1 %2").arg(QLatin1String(QTest::currentDataTag())).arg(call);
        // Two sets, which go together.
        QVERIFY(anna->change("K1001", value) && anna->change("K1004", value));
        QVERIFY(bela->change("K1002", value) && bela->round());
        const int before = m_server.one("SELECT count(*) FROM change_set").toInt();
        int calls = 0;
        const auto cut = anna->round([&](const char *name) {
            if (++calls != call)
                return;
            hit << QLatin1String(name);
            endBackend(isCrash);
        });
        if (calls >= call) {
            QVERIFY(!isCrash || m_server.comeBack());
            QVERIFY2(!cut && cut.error().kind == Error::Kind::Offline, cut ? "" : qPrintable(cut.error().rule));
            const auto again = anna->round();
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        }
        QCOMPARE(m_server.one("SELECT count(*) FROM change_set").toInt(), before + 2);
        QCOMPARE(m_server.one("SELECT string_agg(city, '|') FROM customer WHERE number IN ('K1001', 'K1004')"),
                 value + u'|' + value);
        QCOMPARE(anna->city("K1002"), value);
        const QString difference = anna->differs();
        QVERIFY2(difference.isEmpty(), qPrintable(value + u' ' + difference));
        if (calls < call)
            break;
    }
    for (const char *name : {"greet", "push", "pull", "fetch", "endPull"})
        QVERIFY2(hit.contains(QLatin1String(name)), name);
}

void TestSyncKilled::inTheMiddleOfAStatement_data()
{
    QTest::addColumn<bool>("isCrash");
    QTest::addColumn<QByteArray>("locked"); // what the statement waits for
    for (const bool isCrash : {false, true}) {
        const char *way = isCrash ? "the server crashes" : "its backend is ended";
        QTest::addRow("push, %s", way) << isCrash << QByteArray("customer IN EXCLUSIVE MODE");
        QTest::addRow("pull, %s", way) << isCrash << QByteArray("sync.log IN ACCESS EXCLUSIVE MODE");
    }
}

void TestSyncKilled::inTheMiddleOfAStatement()
{
    QFETCH(bool, isCrash);
    QFETCH(QByteArray, locked);
    const auto anna = station(QStringLiteral("anna"));
    QVERIFY(anna);
    const int before = m_server.one("SELECT count(*) FROM change_set").toInt();
    const QString value = QLatin1String(QTest::currentDataTag());
    const bool isPush = locked.startsWith("customer");
    QVERIFY(!isPush || anna->change("K1001", value));
    const auto holder = m_server.as();
    QVERIFY(holder->run("BEGIN; LOCK TABLE " + locked));
    const std::unique_ptr<QThread> killer(QThread::create([&] {
        const auto watcher = m_server.as();
        const auto isWaiting = [&] {
            const auto rows = watcher->run(
                "SELECT count(*) FROM pg_stat_activity WHERE usename = 'anna' AND wait_event_type = 'Lock'");
            return rows && rows->integer(0, 0) == 1;
        };
        QVERIFY(QTest::qWaitFor(isWaiting, 30000));
        endBackend(isCrash);
    }));
    killer->start();
    const auto cut = anna->round();
    QVERIFY(killer->wait(60000));
    static_cast<void>(holder->run("ROLLBACK"));
    QVERIFY2(!cut && cut.error().kind == Error::Kind::Offline, cut ? "through" : qPrintable(cut.error().rule));
    QVERIFY(!isCrash || m_server.comeBack());
    QCOMPARE(m_server.one("SELECT count(*) FROM change_set").toInt(), before);
    const auto again = anna->round();
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->applied, int(isPush));
    QCOMPARE(m_server.one("SELECT count(*) FROM change_set").toInt(), before + int(isPush));
    QVERIFY(anna->differs().isEmpty());
}

// A table that is larger than what lies between the two, so that rows are missing when the line is cut.
void TestSyncKilled::inTheMiddleOfABootstrap()
{
    QFETCH(bool, isCrash);
    constexpr int many = 6000;
    if (m_server.one("SELECT count(*) FROM customer").toInt() < many)
        QVERIFY(m_server.admin().run(
            "DO $$ DECLARE columns text; BEGIN SELECT string_agg(attname, ', ') INTO columns FROM pg_attribute WHERE "
            "attrelid = 'customer'::regclass AND attnum > 0 AND attgenerated = ''; EXECUTE format('INSERT INTO "
            "customer "
            "(%1$s) SELECT %1$s FROM (SELECT (jsonb_populate_record(c, jsonb_build_object(''id'', gen_random_uuid(), "
            "''number'', ''X'' || n, ''name'', repeat(''x'', 100), ''name_key'', repeat(''x'', 100)))).* FROM customer "
            "c, generate_series(1, " +
            QByteArray::number(many) + ") n WHERE c.number = ''K1001'') made', columns); END $$"));
    const QString path = m_folder.filePath(QStringLiteral("cut%1.kontor").arg(isCrash));
    bool isCut = false;
    int rows = 0;
    int tables = 0;
    const auto load = [&](const PassingLink::Hook &hook) {
        bool isFirst = true;
        return bootstrap({path, url(), false}, world(QStringLiteral("anna"), hook), [&](const BootstrapProgress &now) {
            if (std::exchange(isFirst, false))
                tables = now.tablesDone;
            return true;
        });
    };
    const auto cut = load([&](const char *call) {
        rows = qstrcmp(call, "row") == 0 ? rows + 1 : 0;
        if (rows == 1000 && !std::exchange(isCut, true))
            endBackend(isCrash);
    });
    QVERIFY2(isCut && !cut && cut.error().kind == Error::Kind::Offline, cut ? "through" : qPrintable(cut.error().rule));
    QVERIFY(rows > 0 && rows < many); // not after its last row
    QVERIFY(!QFile::exists(path));
    QVERIFY(!isCrash || m_server.comeBack());
    const auto whole = load([](const char *) {});
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().rule + u' ' + whole.error().detail));
    QVERIFY(tables > 0); // not once more from the first one
    const auto made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made);
    QVERIFY(made->differs().isEmpty());
    // The search texts came with the rows.
    Database &file = made->replica().database();
    QCOMPARE(file.integer("SELECT count(*) FROM customer t LEFT JOIN customer_row r ON r.rid = t.rowid "
                          "WHERE r.search IS NOT kontor_search_text(t.number, t.name, t.city)")
                 .value_or(-1),
             0);
    QCOMPARE(file.integer("SELECT count(*) FROM customer_profile t JOIN customer c ON c.mandant = t.mandant AND "
                          "c.id = t.id LEFT JOIN customer_profile_row r ON r.rid = c.rowid WHERE r.search IS NOT "
                          "kontor_search_text(t.street, t.postcode, t.email, t.phone, t.contact_name, t.vat)")
                 .value_or(-1),
             0);
    QVERIFY(file.integer("SELECT count(*) FROM customer_profile_row").value_or(0) > 0);
}

QTEST_GUILESS_MAIN(TestSyncKilled)
#include "tst_sync_killed.moc"

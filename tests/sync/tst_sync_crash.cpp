// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that is killed (SIGKILL): at each numbered step of a push, of a pull and of a first copy (SYNC 2.3, 2.4,
// 2.6), before what it writes is committed, between the slices of long ones, and wherever the dice fall. It goes on,
// and everything is there exactly once.
#include "roundstory.h"
#include "store/replicastate.h"

#include <QRandomGenerator>

using namespace kontor;
using namespace kontor::tests;

class TestSyncCrash : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saving_data();
    void saving();
    void aRound_data();
    void aRound();
    void aRoundAnywhere();
    void aFirstCopy_data();
    void aFirstCopy();
    void inThePlaceOfAnother_data();
    void inThePlaceOfAnother();
    void whileCustomersComeAndLeave_data();
    void whileCustomersComeAndLeave();

private:
    /// Three calls, where the server takes four sets a call.
    static constexpr int waiting = 10;
    static constexpr const char *rowsASlice = "100"; // two sets

    static void pointsToDieAt()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("nth");
    }
    static Ran synced(const QString &what, int nth, const QStringList &work)
    {
        return run(QCoreApplication::applicationDirPath() + QStringLiteral("/syncer"),
                   QStringList{what, QString::number(nth)} + work);
    }
    static Ran roundOf(const Station &station, const QString &what, int nth)
    {
        return synced(what, nth,
                      {QStringLiteral("round"), station.replica().database().path(), QLatin1String(rowsASlice)});
    }
    Ran connectTo(const QString &path, const QString &what, int nth, const QStringList &more = {}) const
    {
        return synced(what, nth, QStringList{QStringLiteral("connect"), path, url(), QStringLiteral("anna")} + more);
    }
    int count(const QByteArray &what) const { return m_server.one("SELECT " + what).toInt(); }
    QString there(const char *number) const
    {
        return m_server.one("SELECT city FROM customer WHERE number = '" + QByteArray(number) + "'");
    }
    /// Much waits on both sides, and one row is contested.
    bool prepare(const QString &value) const;
    /// How many sets the server has of anna's.
    int sentByAnna() const
    {
        return count("count(*) FROM sync.ledger WHERE client = '" + m_anna->replica().info()->client.text().toLatin1() +
                     "'");
    }
    /// After the next round; before it the server had so many of her sets. What is wrong, else empty.
    QString trouble(const QString &value, int sentBefore) const;
    /// Tables, indexes and triggers.
    static QString schemaOf(const Station &station);

    std::unique_ptr<Station> m_anna;
    std::unique_ptr<Station> m_bela;
};

void TestSyncCrash::initTestCase()
{
    const QString started = startWorld();
    QVERIFY2(started.isEmpty(), qPrintable(started));
    QVERIFY(m_server.admin().run("CREATE OR REPLACE FUNCTION sync.sets_a_push() RETURNS int LANGUAGE sql IMMUTABLE AS "
                                 "'SELECT 4'"));
    m_anna = station(QStringLiteral("anna"));
    m_bela = station(QStringLiteral("bela"));
    QVERIFY(m_anna && m_bela);
    // Programs are killed, not machines.
    for (const Station *one : {m_anna.get(), m_bela.get()})
        for (Database *file : {&one->replica().database(), &one->database()})
            QVERIFY(file->execute("PRAGMA synchronous = OFF"));
}

void TestSyncCrash::saving_data()
{
    pointsToDieAt();
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("push 1: a change, nothing written") << "Save sql UPDATE customer" << 1 << false;
    QTest::newRow("push 1: a change, not committed") << "Save sql COMMIT" << 1 << false;
    QTest::newRow("push 1: a change, committed") << "nothing" << 0 << true;
}

// The row and its place in the queue, or neither.
void TestSyncCrash::saving()
{
    QFETCH(QString, what);
    QFETCH(int, nth);
    QFETCH(bool, isSaved);
    const QString value = QLatin1String(QTest::currentDataTag());
    const Ran ran = synced(what, nth,
                           {QStringLiteral("change"), m_anna->replica().database().path(), QStringLiteral("anna"),
                            QStringLiteral("K1001"), value});
    QVERIFY2(ran.status == (isSaved ? 0 : -1), ran.all());
    QCOMPARE(m_anna->city("K1001") == value, isSaved);
    QCOMPARE(m_anna->outbox("pending"), int(isSaved));
    QVERIFY(m_anna->round());
    QCOMPARE(there("K1001") == value, isSaved);
    QCOMPARE(m_anna->differs(), QString());
}

bool TestSyncCrash::prepare(const QString &value) const
{
    bool isDone = m_anna->round() && m_bela->round() && m_bela->change("K1004", value + QStringLiteral(" bela"));
    for (const char *number : {"K1002", "K1003", "K1005", "K1006"})
        isDone = isDone && m_bela->change(number, value);
    isDone = isDone && m_bela->round() && m_anna->change("K1004", value + QStringLiteral(" anna"));
    for (int i = 2; i <= waiting; ++i)
        isDone = isDone && m_anna->change("K1001", i == waiting ? value : QString::number(i));
    return isDone;
}

QString TestSyncCrash::trouble(const QString &value, int sentBefore) const
{
    const auto again = m_anna->round();
    if (!again)
        return again.error().rule + u' ' + again.error().detail;
    if (sentByAnna() != sentBefore + waiting)
        return QStringLiteral("sets");
    if (count("count(*) FROM change_op WHERE after_values::jsonb ->> 'city' = '" + value.toUtf8() +
              "' AND customer = (SELECT id FROM customer WHERE number = 'K1001')") != 1)
        return QStringLiteral("the log");
    if (there("K1001") != value || there("K1004") != value + QStringLiteral(" bela"))
        return QStringLiteral("there");
    for (const char *number : {"K1001", "K1002", "K1003", "K1005", "K1006"})
        if (m_anna->city(number) != value)
            return QLatin1String(number);
    Database &file = m_anna->replica().database();
    if (file.integer("SELECT count(*) " + openConflictsSql()).value_or(-1) != 1)
        return QStringLiteral("conflicts");
    if (!file.execute("UPDATE conflict SET settled = 'theirs'") || m_anna->replica().waitingCount().value_or(-1) != 0)
        return QStringLiteral("something waits");
    return m_anna->differs();
}

void TestSyncCrash::aRound_data()
{
    pointsToDieAt();
    QTest::addColumn<bool>("isReset"); // the server says that the feed is not enough
    QTest::addColumn<int>("sent");     // sets that it has by then; -1: as many as there are
    const auto point = [](const char *tag, const char *what, int nth, int sent) {
        QTest::newRow(tag) << what << nth << false << sent;
    };
    const auto pointOfReset = [](const char *tag, const char *what, int nth) {
        QTest::newRow(tag) << what << nth << true << -1;
    };
    point("no line yet", "Connect step", 1, 0);
    point("pull 1: hello", "Greet step", 1, 0);
    point("push 1: nothing sealed", "Seal step", 1, 0);
    point("push 1: sealed, not committed", "Seal sql UPDATE writing SET mode = 'user'", 1, 0);
    point("push 1: sealed, at its commit", "Seal sql COMMIT", 1, 0);
    point("push 2: sealed, not sent", "Push step", 1, 0);
    point("push 3: in the ledger, not heard", "NoteOutcome step", 1, 4);
    point("push 4: contested, being noted", "NoteOutcome sql INSERT INTO conflict", 1, 4);
    point("push 5: outcome noted, not committed", "NoteOutcome sql COMMIT", 1, 4);
    point("push 5: between the calls of a long push", "Seal step", 2, 4);
    point("push 2: the second call not sent", "Push step", 2, 4);
    point("push 3: the second call not heard", "NoteOutcome step", 2, 8);
    point("push 5: before the last call", "Push step", 3, 8);
    point("push 5: the last call not noted", "NoteOutcome sql COMMIT", 3, waiting);
    point("push 6: all decided, nothing pulled", "Seal step", 4, waiting);
    point("pull 1: nothing asked", "Pull step", 1, waiting);
    point("pull 2: what is new is known", "Fetch step", 1, waiting);
    point("pull 3: a slice fetched", "Apply step", 1, waiting);
    point("pull 5: a slice written, not committed", "Apply sql COMMIT", 1, waiting);
    point("pull 5: between the first slices", "Fetch step", 2, waiting);
    point("pull 5: between later slices", "Fetch step", 5, waiting);
    point("pull 5: a later slice, not committed", "Apply sql COMMIT", 4, waiting);
    point("pull 5: the cursor moves", "Apply sql UPDATE replica SET cursor", 8, waiting);
    point("pull 5: rows and cursor committed", "Trim step", 1, waiting);
    point("push 6: what is old is being forgotten", "Trim sql DELETE", 1, waiting);
    point("all done", "Done step", 1, waiting);
    pointOfReset("reset: how far does the server know us", "Recall step", 1);
    pointOfReset("reset: nothing was lost, the second pull", "Pull step", 2);
    pointOfReset("reset: all rows are to be compared", "Compare step", 1);
    pointOfReset("reset: what differs is known", "Fetch step", 1);
    pointOfReset("reset: what differs is written, not committed", "Apply sql COMMIT", 1);
}

void TestSyncCrash::aRound()
{
    QFETCH(QString, what);
    QFETCH(int, nth);
    QFETCH(bool, isReset);
    QFETCH(int, sent);
    const QString value = QLatin1String(QTest::currentDataTag());
    QVERIFY(prepare(value));
    const int before = sentByAnna();
    Database &file = m_anna->replica().database();
    if (isReset)
        QVERIFY(file.run("UPDATE replica SET cursor = '{}'"));
    const QByteArray cursor = m_anna->replica().info()->cursor;
    const Ran killed = roundOf(*m_anna, what, nth);
    QVERIFY2(killed.status == -1, killed.all());
    QCOMPARE(sentByAnna(), before + (sent < 0 ? waiting : sent));
    // Rows without their cursor are read again; a cursor without its rows would be a loss.
    if (m_anna->replica().info()->cursor != cursor)
        QCOMPARE(m_anna->city("K1006"), value);
    const QString wrong = trouble(value, before);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSyncCrash::aRoundAnywhere()
{
    QVERIFY(prepare(QStringLiteral("whole")));
    const int sent = sentByAnna();
    const Ran whole = roundOf(*m_anna, {}, 0);
    const int all = whole.out.trimmed().toInt();
    QVERIFY2(whole.status == 0 && all > 100, whole.all());
    QCOMPARE(trouble(QStringLiteral("whole"), sent), QString());
    QRandomGenerator dice(qEnvironmentVariable("KONTOR_SEED", QStringLiteral("7")).toUInt());
    for (int i = 0; i < 20; ++i) {
        const int nth = int(dice.bounded(1, all - 5)); // what others have left behind makes a round or two shorter
        const QString value = QStringLiteral("at %1").arg(nth);
        QVERIFY(prepare(value));
        const int before = sentByAnna();
        const Ran killed = roundOf(*m_anna, {}, nth);
        QVERIFY2(killed.status == -1, killed.all());
        const QString wrong = trouble(value, before);
        QVERIFY2(wrong.isEmpty(), qPrintable(value + u' ' + wrong));
    }
}

QString TestSyncCrash::schemaOf(const Station &station)
{
    return station.replica()
        .database()
        .text("SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) FROM (SELECT * FROM "
              "sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name)")
        .value_or(QString());
}

void TestSyncCrash::aFirstCopy_data()
{
    pointsToDieAt();
    QTest::addColumn<int>("tables"); // that are loaded by then; -1: there is no file yet
    const auto point = [](const char *tag, const char *what, int nth, int tables) {
        QTest::newRow(tag) << what << nth << tables;
    };
    point("the file is being made", "Load sql COMMIT", 1, -1);
    point("indexes and triggers are being put aside", "Load sql DROP", 9, 0);
    point("the first table", "Load sql INSERT INTO mandant", 1, 0);
    point("people", "Load sql INSERT INTO portal_user (", 2, 1);
    point("customers", "Load sql INSERT INTO customer (", 3, 5);
    point("customers, not committed", "Load sql UPDATE replica SET loaded", 9, 5);
    point("profiles", "Load sql INSERT INTO customer_profile (", 2, 6);
    point("the log", "Load sql INSERT INTO change_op (", 1, 10);
    point("all tables are there", "Dress sql PRAGMA journal_mode = WAL", 1, 15);
    point("the first index", "Dress sql CREATE INDEX", 1, 15);
    point("a later index", "Dress sql CREATE UNIQUE INDEX", 3, 15);
    point("a trigger", "Dress sql CREATE TRIGGER", 1, 15);
    point("the last triggers", "Dress sql CREATE TRIGGER", 30, 15);
    point("indexes and triggers, not committed", "Dress sql COMMIT", 1, 15);
    point("the last pull: no line", "Connect step", 1, 15);
    point("the last pull: hello", "Greet step", 1, 15);
    point("the last pull: nothing to send", "Seal step", 1, 15);
    point("the last pull: nothing asked", "Pull step", 1, 15);
    point("the last pull: what is new is known", "Fetch step", 1, 15);
    point("the last pull: fetched", "Apply step", 1, 15);
    point("the last pull: not committed", "Apply sql COMMIT", 1, 15);
    point("the last pull: committed", "Trim step", 1, 15);
    point("the last pull: through", "Done step", 1, 15);
    point("being made ready", "Done sql UPDATE replica SET state = 'ready'", 1, 15);
    point("ready, not committed", "Done sql COMMIT", 1, 15);
    point("ready, its log not in the file", "Done sql PRAGMA wal_checkpoint", 1, 15);
    point("before it takes its place", "Done rename", 1, 15);
    point("when it has taken its place", "Done renamed", 1, 15);
}

void TestSyncCrash::aFirstCopy()
{
    QFETCH(QString, what);
    QFETCH(int, nth);
    QFETCH(int, tables);
    const QString value = QLatin1String(QTest::currentDataTag());
    const QString path = m_folder.filePath(QStringLiteral("copy%1.kontor").arg(++m_made));
    const QString half = path + QStringLiteral(".new");
    const Ran killed = connectTo(path, what, nth);
    QVERIFY2(killed.status == -1, killed.all());
    const bool isThere = what.endsWith(u"renamed");
    QCOMPARE(QFile::exists(path), isThere);
    QCOMPARE(QFile::exists(half), !isThere && tables >= 0);
    // Until it is whole it opens for nobody.
    if (!what.startsWith(u"Done") && tables > 0)
        QCOMPARE(Kontorctl(half)({QStringLiteral("list"), QStringLiteral("customers")}).rule(),
                 QStringLiteral("replica_unfinished"));
    // The world goes on meanwhile.
    QVERIFY(m_bela->change("K1002", value) && m_bela->round());
    const Ran whole = connectTo(path, QStringLiteral("nothing"), 0);
    QVERIFY2(whole.status == 0, whole.all());
    // Not once more from the first table on; the second line says what was killed.
    if (whole.out.count('\n') > 1)
        QVERIFY2(whole.out.split('\n').first().toInt() >= tables, whole.all());
    QVERIFY(!QFile::exists(half) && !QFile::exists(half + QStringLiteral("-wal")));
    const auto made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made);
    if (isThere)
        QVERIFY(made->round());
    QCOMPARE(made->city("K1002"), value);
    QCOMPARE(made->differs(), QString());
    QCOMPARE(schemaOf(*made), schemaOf(*m_anna));
    QCOMPARE(made->replica().database().text("PRAGMA integrity_check").value_or(QString()), QStringLiteral("ok"));
    QVERIFY(made->change("K1003", value) && made->round());
    QCOMPARE(there("K1003"), value);
}

void TestSyncCrash::inThePlaceOfAnother_data()
{
    pointsToDieAt();
    QTest::newRow("before the old one goes aside") << "Done rename" << 1;
    QTest::newRow("the old one is aside") << "Done renamed" << 1;
    QTest::newRow("before the new one takes its place") << "Done rename" << 2;
    QTest::newRow("the new one has its place") << "Done renamed" << 2;
}

// The old store is kept whatever happens, once.
void TestSyncCrash::inThePlaceOfAnother()
{
    QFETCH(QString, what);
    QFETCH(int, nth);
    const QString path = m_folder.filePath(QStringLiteral("old%1.kontor").arg(++m_made));
    QVERIFY(QFile::copy(m_server.storePath(), path));
    const QStringList force = {QStringLiteral("--force")};
    const Ran killed = connectTo(path, what, nth, force);
    QVERIFY2(killed.status == -1, killed.all());
    const QString kept = path + QStringLiteral(".bak");
    const auto isOld = [](const QString &file) {
        const auto store = Database::open(file, Database::Mode::ReadOnly);
        return store && (*store)->integer("SELECT count(*) FROM replica").value_or(-1) == 0 &&
               (*store)->integer("SELECT count(*) FROM customer").value_or(0) > 5;
    };
    QVERIFY(isOld(what == u"Done rename" && nth == 1 ? path : kept));
    // Where the new one stands already, this would load one more.
    const bool isDone = what == u"Done renamed" && nth == 2;
    const Ran whole = connectTo(path, QStringLiteral("nothing"), 0, isDone ? QStringList() : force);
    QVERIFY2(whole.status == 0, whole.all());
    QVERIFY(isOld(kept));
    QVERIFY(!QFile::exists(path + QStringLiteral(".2.bak")) && !QFile::exists(path + QStringLiteral(".new")));
    const auto made = openStation(path, QStringLiteral("anna"));
    QVERIFY(made);
    QCOMPARE(made->differs(), QString());
}

void TestSyncCrash::whileCustomersComeAndLeave_data()
{
    pointsToDieAt();
    QTest::addColumn<bool>("isComing");
    for (const bool isComing : {true, false}) {
        const auto point = [isComing](const char *tag, const char *what) {
            QTest::addRow("pull 4: %s, %s", isComing ? "come" : "leave", tag) << what << 1 << isComing;
        };
        point("known", "Fetch step");
        point("fetched", "Apply step");
        point("not committed", "Apply sql COMMIT");
        point("committed, bytes to be wiped", "Trim step");
    }
}

void TestSyncCrash::whileCustomersComeAndLeave()
{
    QFETCH(QString, what);
    QFETCH(int, nth);
    QFETCH(bool, isComing);
    const auto give = [&](bool isGiven) {
        return m_server.admin()
            .run(QByteArray("UPDATE customer SET partner_contact = ") +
                 (isGiven ? "(SELECT id FROM portal_user WHERE login = 'bela')" : "NULL") +
                 " WHERE number IN ('K1002', 'K1003')")
            .has_value();
    };
    QVERIFY(m_server.admin().run("UPDATE portal_user_account SET visibility = 'own' WHERE id = (SELECT id FROM "
                                 "portal_user WHERE login = 'bela')"));
    QVERIFY(give(!isComing) && m_bela->round());
    QCOMPARE(m_bela->city("K1002").isEmpty(), isComing);
    QVERIFY(give(isComing));
    const Ran killed = roundOf(*m_bela, what, nth);
    QVERIFY2(killed.status == -1, killed.all());
    QVERIFY(m_bela->round());
    for (const char *number : {"K1002", "K1003"})
        QCOMPARE(m_bela->city(number).isEmpty(), !isComing);
    QCOMPARE(m_bela->differs(), QString());
}

QTEST_GUILESS_MAIN(TestSyncCrash)
#include "tst_sync_crash.moc"

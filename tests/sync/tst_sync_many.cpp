// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once: more than a slice, and more than the feed tells as JSON, change, leave and come back in one pull,
// by a right or by what hangs on the rows themselves; and how little of it lies in memory meanwhile.
#include "roundstory.h"
#include "store/sidetables.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

namespace
{

constexpr int many = 6000;

}

class TestSyncMany : public QObject, public RoundStory
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theyChange();
    void theyChangeSliceBySlice();
    void newsAreNoDifferences();
    void oneSetOfThem();
    void theirSetIsLaidDownOnce();
    void theyLeaveAndComeBack_data();
    void theyLeaveAndComeBack();

private:
    bool onServer(const QByteArray &sql) const
    {
        const auto done = m_server.admin().run(sql);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return done.has_value();
    }
    /// How many of them are here after a pull; -1: not level with the server.
    int here(const PassingLink::Hook &hook = [](const char *) {}) const
    {
        const auto done = m_anna->round(hook);
        if (!done || !m_anna->differs().isEmpty() || !areSideTablesWhole(m_anna->replica().database()).value_or(false))
            return -1;
        return number("SELECT count(*) FROM customer WHERE number LIKE 'X%'");
    }
    int number(const QByteArray &sql) const
    {
        return int(m_anna->replica().database().integer(sql, {}, -1).value_or(-1));
    }

    std::unique_ptr<Station> m_anna;
};

void TestSyncMany::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(onServer("INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT u.mandant, "
                     "gen_random_uuid(), 'X' || n, 'one of many', 'customer', 'active' FROM portal_user u, "
                     "generate_series(1, " +
                     QByteArray::number(many) + ") n WHERE u.login = 'anna'"));
    QVERIFY(onServer("INSERT INTO customer_profile (mandant, id, phone) SELECT mandant, id, '4711' FROM customer WHERE "
                     "number LIKE 'X%'"));
    m_anna = station(QStringLiteral("anna"));
    QVERIFY(m_anna);
    QCOMPARE(here(), many);
}

void TestSyncMany::theyChange()
{
    QVERIFY(onServer("UPDATE customer SET city = 'elsewhere' WHERE number LIKE 'X%'"));
    QCOMPARE(here(), many);
    QCOMPARE(m_anna->city("X1"), QStringLiteral("elsewhere"));
}

// What is still to be asked for lies in a table that no memory has to hold, and each slice in the file before the next
// one is read.
void TestSyncMany::theyChangeSliceBySlice()
{
    QVERIFY(onServer("UPDATE customer SET city = 'further' WHERE number LIKE 'X%'"));
    const QByteArray changed = "SELECT count(*) FROM customer WHERE city = 'further'";
    QList<int> asked;
    QList<int> there;
    QString cursor;
    const QString before = m_anna->history("snapshot");
    QCOMPARE(here([&](const char *call) {
                 if (qstrcmp(call, "fetch") == 0 || qstrcmp(call, "endPull") == 0) {
                     asked << number("SELECT count(*) FROM temp.pull_asked");
                     there << number(changed);
                     cursor = m_anna->history("snapshot");
                 }
             }),
             many);
    const int slice = int(RoundWorld().rowsASlice);
    QCOMPARE(asked, QList<int>({many - slice, 0, 0}));
    QCOMPARE(there, QList<int>({0, slice, many}));
    QCOMPARE(cursor, before);
    QVERIFY(m_anna->history("snapshot") != before);
    constexpr int inAFile = 1;
    QCOMPARE(number("PRAGMA temp_store"), inAFile);
}

// The server writes a set to its disk as often as it has to, not once for each of its ops.
void TestSyncMany::theirSetIsLaidDownOnce()
{
    const auto temporary = [this] {
        return m_server.one("SELECT temp_bytes FROM pg_stat_database WHERE datname = current_database()").toLongLong();
    };
    QVERIFY(m_anna->save("UPDATE customer SET city = 'sent in one' WHERE number LIKE 'X1%'"));
    const qint64 before = temporary();
    const auto sent = m_anna->round();
    QVERIFY(sent);
    QCOMPARE(sent->changedThere, 1111);
    // A backend tells what it used when it ends.
    QTRY_COMPARE_WITH_TIMEOUT(m_server.one("SELECT count(*) FROM pg_stat_activity WHERE usename = 'anna'"),
                              QStringLiteral("0"), 30000);
    QVERIFY2(temporary() - before < 100'000'000, qPrintable(QString::number(temporary() - before)));
}

// Who is so far behind that the feed is not enough reads what is new before anything is proved: he is not told that his
// copy is not sound.
void TestSyncMany::newsAreNoDifferences()
{
    QVERIFY(onServer("UPDATE customer SET city = 'new there' WHERE number LIKE 'X%'"));
    QVERIFY(m_anna->replica().database().run("UPDATE replica SET cursor = '{}'"));
    QCOMPARE(m_anna->differs(), QString());
    QCOMPARE(number("SELECT count(*) FROM customer WHERE city = 'new there'"), many);
}

// Its ops come in pieces, too, and what is not among them goes.
void TestSyncMany::oneSetOfThem()
{
    const QByteArray set = "'" + Uuid::create(1).text().toLatin1() + "'";
    QVERIFY(onServer("INSERT INTO change_set (mandant, id, made_at, portal_user, command) SELECT mandant, " + set +
                     ", 1, id, 'change_customer' FROM portal_user WHERE login = 'anna'"));
    QVERIFY(onServer("INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, customer) SELECT "
                     "mandant, " +
                     set +
                     ", row_number() OVER (), 'customer', id, 'update', id FROM customer WHERE number LIKE 'X%'"));
    const QByteArray ops = "SELECT count(*) FROM change_op WHERE change_kind = 'update' AND change_set = (SELECT id "
                           "FROM change_set WHERE made_at = 1)";
    QList<int> there;
    const auto note = [&](const char *call) {
        if (qstrcmp(call, "ops") == 0)
            there << number(ops);
    };
    QCOMPARE(here(note), many);
    QCOMPARE(number(ops), many);
    QCOMPARE(there, QList<int>({0, int(RoundWorld().rowsASlice)}));
    const QByteArray byHand = "SET LOCAL session_replication_role = replica; ";
    QVERIFY(
        onServer("BEGIN; " + byHand + "DELETE FROM change_op WHERE change_set = " + set + " AND seq <= 500; COMMIT"));
    QVERIFY(runRound(m_anna->replica(), world(QStringLiteral("anna"), note), RoundPurpose::Repair));
    QCOMPARE(m_anna->differs(), QString());
    QCOMPARE(number(ops), many - 500);
}

void TestSyncMany::theyLeaveAndComeBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("take");
    QTest::addColumn<QByteArray>("give");
    QTest::addColumn<int>("left");
    const QByteArray contact = "UPDATE customer SET partner_contact = (SELECT id FROM portal_user WHERE login = '";
    const QByteArray ofThem = "') WHERE number LIKE 'X%'";
    const QByteArray account = "UPDATE portal_user_account a SET visibility = '";
    const QByteArray ofAnna = "' FROM portal_user u WHERE u.mandant = a.mandant AND u.id = a.id AND u.login = 'anna'";
    QTest::newRow("by a right") << QByteArray("SELECT 1") << QByteArray(account + "none" + ofAnna)
                                << QByteArray(account + "all" + ofAnna) << 0;
    QTest::newRow("by their contact") << QByteArray(contact + "anna" + ofThem + "; " + account + "own" + ofAnna)
                                      << QByteArray(contact + "bela" + ofThem) << QByteArray(contact + "anna" + ofThem)
                                      << 0;
    // X2, X20 to X29, X200 ...: more scopes than are asked for at once, fewer than are compared.
    const QByteArray ofSome = "') WHERE number LIKE 'X2%'";
    QTest::newRow("some by their contact") << QByteArray("SELECT 1") << QByteArray(contact + "bela" + ofSome)
                                           << QByteArray(contact + "anna" + ofSome) << many - 1111;
}

void TestSyncMany::theyLeaveAndComeBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, take);
    QFETCH(QByteArray, give);
    QFETCH(int, left);
    QVERIFY(onServer(before));
    QCOMPARE(here(), many);
    QVERIFY(onServer(take));
    // Nobody leaves before all is known.
    QList<int> atTheEnd;
    const QByteArray leaving =
        "SELECT count(DISTINCT c.id) FROM temp.pull_leaving l JOIN customer c ON c.id = l.id WHERE c.number LIKE 'X%'";
    QCOMPARE(here([&](const char *call) {
                 if (qstrcmp(call, "endPull") == 0)
                     atTheEnd = {number("SELECT count(*) FROM customer WHERE number LIKE 'X%'"), number(leaving)};
             }),
             left);
    QCOMPARE(atTheEnd, QList<int>({many, many - left}));
    QVERIFY(onServer(give));
    QCOMPARE(here(), many);
}

QTEST_GUILESS_MAIN(TestSyncMany)
#include "tst_sync_many.moc"

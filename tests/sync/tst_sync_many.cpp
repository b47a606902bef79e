// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once: more than a slice, and more than the feed tells as JSON, change, leave and come back in one pull,
// by a right or by what hangs on the rows themselves.
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
    int here() const
    {
        const auto done = m_anna->round();
        Database &file = m_anna->replica().database();
        if (!done || !m_anna->differs().isEmpty() || !areSideTablesWhole(file).value_or(false))
            return -1;
        return int(file.integer("SELECT count(*) FROM customer WHERE number LIKE 'X%'").value_or(-1));
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

void TestSyncMany::theyLeaveAndComeBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("take");
    QTest::addColumn<QByteArray>("give");
    const QByteArray contact = "UPDATE customer SET partner_contact = (SELECT id FROM portal_user WHERE login = '";
    const QByteArray ofThem = "') WHERE number LIKE 'X%'";
    const QByteArray account = "UPDATE portal_user_account a SET visibility = '";
    const QByteArray ofAnna = "' FROM portal_user u WHERE u.mandant = a.mandant AND u.id = a.id AND u.login = 'anna'";
    QTest::newRow("by a right") << QByteArray("SELECT 1") << QByteArray(account + "none" + ofAnna)
                                << QByteArray(account + "all" + ofAnna);
    QTest::newRow("by their contact") << QByteArray(contact + "anna" + ofThem + "; " + account + "own" + ofAnna)
                                      << QByteArray(contact + "bela" + ofThem) << QByteArray(contact + "anna" + ofThem);
}

void TestSyncMany::theyLeaveAndComeBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, take);
    QFETCH(QByteArray, give);
    QVERIFY(onServer(before));
    QCOMPARE(here(), many);
    QVERIFY(onServer(take));
    QCOMPARE(here(), 0);
    QVERIFY(onServer(give));
    QCOMPARE(here(), many);
}

QTEST_GUILESS_MAIN(TestSyncMany)
#include "tst_sync_many.moc"

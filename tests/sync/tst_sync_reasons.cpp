// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a real PostgreSQL refuses what somebody may not write, and that it asks for the right also where nothing is
// written.
#include "serverstory.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncReasons : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotSeenIsGone();
    void archivedOnesSaySo();
};

void TestSyncReasons::initTestCase()
{
    const QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

// A customer of others and one who never was answer alike, whatever is to hang on them.
void TestSyncReasons::whatIsNotSeenIsGone()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString product = m_server.one("SELECT id FROM product LIMIT 1");
    for (const QString &id : {customer("K1003"), newId()}) {
        QCOMPARE(state(anna.push({TestClient::op("customer_profile", id, "insert", {},
                                                 values({{"phone", QStringLiteral("1")}}), id)})),
                 QStringLiteral("refused conflict_row_gone"));
        QCOMPARE(state(anna.push({TestClient::op("customer_product", newId(), "insert", {},
                                                 values({{"customer", id}, {"product", product}}), id)})),
                 QStringLiteral("refused conflict_row_gone"));
    }
    // Of one whom he sees it is the right.
    QCOMPARE(state(anna.push({assigning(newId(), "Alster", "K1002", person("u11"))})),
             QStringLiteral("refused write_denied"));
}

void TestSyncReasons::archivedOnesSaySo()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString city = m_server.one("SELECT city FROM customer WHERE number = 'K1002'");
    const auto archive = [&](const char *day) {
        return m_server.admin()
            .run(QByteArray("UPDATE customer SET archived_on = ") + day + " WHERE number = 'K1002'")
            .has_value();
    };
    QVERIFY(archive("'2026-03-01'"));
    QCOMPARE(state(anna.push({renaming("K1002", city, QStringLiteral("Kiel"))})),
             QStringLiteral("refused customer_archived"));
    QVERIFY(archive("NULL"));
    QCOMPARE(state(anna.push({renaming("K1002", city, QStringLiteral("Kiel"))})), QStringLiteral("applied"));
}

QTEST_GUILESS_MAIN(TestSyncReasons)
#include "tst_sync_reasons.moc"

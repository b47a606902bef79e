// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses on a real PostgreSQL: taken as a whole or not at all (rules/groups.txt).
#include "serverstory.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncAddresses : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressesAreTakenWhole();
};

void TestSyncAddresses::initTestCase()
{
    const QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

// One changed the street, another the city: nobody lives in the one of the other.
void TestSyncAddresses::addressesAreTakenWhole()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString id = customer("K1002");
    const auto address = [&] {
        return m_server.one("SELECT concat_ws('|', p.street, p.postcode, c.city, p.phone) FROM customer c JOIN "
                            "customer_profile p ON p.id = c.id WHERE c.number = 'K1002'");
    };
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'Kiel' WHERE number = 'K1002'"));
    QVERIFY(m_server.admin().run("UPDATE customer_profile SET street = 'Gasse 1', postcode = '11111', phone = '1' "
                                 "WHERE id = (SELECT id FROM customer WHERE number = 'K1002')"));
    const auto op = [&](const char *table, const QJsonObject &before, const QJsonObject &after) {
        QJsonObject made = TestClient::op(table, id, "update", before, after, id);
        made.insert(QStringLiteral("a"), after);
        return made;
    };
    const QJsonObject moving = op("customer_profile",
                                  values({{"street", QStringLiteral("Gasse 1")},
                                          {"postcode", QStringLiteral("11111")},
                                          {"phone", QStringLiteral("1")}}),
                                  values({{"street", QStringLiteral("Weg 2")}, {"phone", QStringLiteral("2")}}));
    const auto seen = [&](const QString &city) { return op("customer", values({{"city", city}}), {}); };
    QCOMPARE(state(master.push({renaming("K1002", QStringLiteral("Kiel"), QStringLiteral("Plön"))})),
             QStringLiteral("applied"));
    const QString set = newId();
    const QJsonObject outcome = anna.push({moving, seen(QStringLiteral("Kiel"))}, values({{"id", set}}));
    QCOMPARE(state(outcome), QStringLiteral("conflict"));
    QCOMPARE(address(), QStringLiteral("Gasse 1|11111|Plön|2"));
    QStringList told;
    for (const QJsonValue &conflict : outcome[QStringLiteral("conflicts")].toArray())
        told << QStringList({conflict[QStringLiteral("column")].toString(), conflict[QStringLiteral("mine")].toString(),
                             conflict[QStringLiteral("theirs")].toString()})
                    .join(u'>');
    QCOMPARE(told, QStringList({QStringLiteral("postcode>11111>11111"), QStringLiteral("street>Weg 2>Gasse 1"),
                                QStringLiteral("city>Kiel>Plön")}));
    // What was only seen is no change of the log.
    QCOMPARE(m_server.one("SELECT string_agg(s.outcome || ' ' || o.entity || ' ' || o.before_values || '>' || "
                          "o.after_values, ' ' ORDER BY s.outcome) FROM change_set s JOIN change_op o ON o.change_set "
                          "= s.id WHERE s.id IN ('" +
                          set.toUtf8() + "', md5('" + set.toUtf8() + "' || '/contested')::uuid)"),
             QStringLiteral("done customer_profile {\"phone\": \"1\"}>{\"phone\": \"2\"} refused customer_profile "
                            "{\"street\": \"Gasse 1\"}>{\"street\": \"Weg 2\"}"));
    // Of several sets in one call too, and in one set both ways.
    const QJsonObject street = op("customer_profile", values({{"street", QStringLiteral("Gasse 1")}}),
                                  values({{"street", QStringLiteral("Weg 3")}}));
    const QJsonObject city = renaming("K1002", QStringLiteral("Kiel"), QStringLiteral("Bonn"));
    QCOMPARE(anna.push({street, city})[QStringLiteral("conflicts")].toArray().size(), 2);
    QCOMPARE(address(), QStringLiteral("Gasse 1|11111|Plön|2"));
    // Who saw it as it is takes it along, and who wants what is there already has no conflict.
    QCOMPARE(state(anna.push({street, seen(QStringLiteral("Plön"))})), QStringLiteral("applied"));
    QCOMPARE(state(master.push({street, seen(QStringLiteral("Kiel"))})), QStringLiteral("applied"));
    QCOMPARE(address(), QStringLiteral("Weg 3|11111|Plön|2"));
    // What somebody says that he saw of a row that he does not see tells him nothing.
    const QString foreign = customer("K1003");
    QJsonObject guess = seen(QStringLiteral("x"));
    guess.insert(QStringLiteral("id"), foreign);
    QCOMPARE(state(anna.push({renaming("K1002", QStringLiteral("Plön"), QStringLiteral("Kiel")), guess})),
             QStringLiteral("applied"));
    QCOMPARE(state(anna.push({guess})), QStringLiteral("applied"));
    // Nobody knows any more what it was made on: it is asked about.
    const QJsonObject forgotten = op("customer_profile", {}, values({{"street", QStringLiteral("Steg 4")}}));
    QVERIFY(m_server.admin().run("UPDATE customer_profile SET street = NULL, postcode = NULL"));
    QCOMPARE(state(anna.push({forgotten, op("customer", {}, {})})), QStringLiteral("conflict"));
}

QTEST_GUILESS_MAIN(TestSyncAddresses)
#include "tst_sync_addresses.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server refuses of somebody who has the right to write: values that no column holds, keys that are not their
// name's, merges in a circle, ids that are another's.
#include "forgerystory.h"

using namespace kontor;
using namespace kontor::tests;

class TestSyncColumns : public QObject, private ForgeryStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatNoColumnHolds_data();
    void whatNoColumnHolds();
    void keysAreThoseOfTheirNames();
    void nobodyIsMergedInACircle();
    void aSetOfSomebodyElse();
    void anIdThatIsThere();

private:
    QJsonObject merging(const char *gone, const char *kept) const
    {
        return TestClient::op("customer_merge", customer(gone), "insert", {},
                              values({{"kept", customer(kept)}, {"merged_on", QStringLiteral("2026-03-02")}}),
                              customer(gone));
    }
    QJsonObject archiving(const char *number) const
    {
        return TestClient::op("customer", customer(number), "update", values({{"archived_on", QJsonValue()}}),
                              values({{"archived_on", QStringLiteral("2026-03-02")}}), customer(number));
    }
};

void TestSyncColumns::initTestCase()
{
    const QString trouble = startForgeries();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncColumns::whatNoColumnHolds_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *table, const QString &id, const char *column,
                        const QJsonValue &value, const char *rule) {
        QTest::newRow(name) << QString::fromLatin1(table) << id << QString::fromLatin1(column) << value
                            << QStringLiteral("refused ") + QLatin1String(rule);
    };
    const QString one = customer("K1001");
    const QString mandant = m_server.one("SELECT mandant FROM customer WHERE number = 'K1001'");
    row("a day that is none", "customer", one, "archived_on", QStringLiteral("banana"), "day_invalid");
    row("a day that is not in the calendar", "customer", one, "archived_on", QStringLiteral("2026-02-30"),
        "day_invalid");
    row("a long name", "customer", one, "name", QString(3000, u'x'), "value_too_long");
    row("a name of nothing", "customer", one, "name", QStringLiteral(" \u200b"), "value_missing");
    row("a name that turns the rest", "customer", one, "name", QStringLiteral("A\u202eB"), "one_line_only");
    row("a long note", "customer_profile", one, "note", QString(10001, u'x'), "value_too_long");
    row("stale after nothing", "mandant", mandant, "stale_minutes", -1, "value_invalid");
    row("stale after ages", "mandant", mandant, "stale_minutes", qint64(1) << 60, "value_invalid");
}

void TestSyncColumns::whatNoColumnHolds()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, column);
    QFETCH(QJsonValue, value);
    QFETCH(QString, rule);
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QByteArray text =
        "SELECT " + column.toUtf8() + " FROM " + table.toUtf8() + " WHERE id = '" + id.toUtf8() + "'";
    const QString before = m_server.one(text);
    const bool isNumber = column == u"stale_minutes";
    const QJsonValue was = isNumber           ? QJsonValue(before.toLongLong())
                           : before.isEmpty() ? QJsonValue()
                                              : QJsonValue(before);
    QCOMPARE(state(chief.push({TestClient::op(table.toLatin1(), id, "update", {{column, was}}, {{column, value}},
                                              table.startsWith(u"customer") ? id : QString())})),
             rule);
    QCOMPARE(m_server.one(text), before);
}

// Else there are two of one name, and a search finds what is not there.
void TestSyncColumns::keysAreThoseOfTheirNames()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QString dealerId = m_server.one("SELECT id FROM dealer_id WHERE code = 'H-4711'");
    const auto made = [&](const char *name, const char *key) {
        return state(chief.push({TestClient::op("submandant", newId(), "insert", {},
                                                values({{"name", QString::fromUtf8(name)},
                                                        {"name_key", QString::fromUtf8(key)},
                                                        {"dealer_id", dealerId}}))},
                                called(commands::createSubmandant)));
    };
    QCOMPARE(made("Alster Telefonie", "alster telefonie"), QStringLiteral("refused name_taken"));
    QCOMPARE(made("Alster Telefonie", "another"), isInvalid);
    QCOMPARE(made("Ärzte-Haus", "arzte haus"), applied);
    const QString arzte = m_server.one("SELECT id FROM submandant WHERE name_key = 'arzte haus'");
    const auto named = [&](const QJsonObject &from, const QJsonObject &to) {
        return state(chief.push({TestClient::op("submandant", arzte, "update", from, to)}));
    };
    QCOMPARE(
        named(values({{"name", QStringLiteral("Ärzte-Haus")}}), values({{"name", QStringLiteral("Alster Telefonie")}})),
        isInvalid);
    QCOMPARE(named(values({{"name_key", QStringLiteral("arzte haus")}}), values({{"name_key", QStringLiteral("x")}})),
             isInvalid);
}

// A is merged into B, and B into A: whoever asks who took A over would never be told.
void TestSyncColumns::nobodyIsMergedInACircle()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    QCOMPARE(state(chief.push({merging("K1003", "K1001")})), isDenied); // still there beside it
    QCOMPARE(state(chief.push(
                 {merging("K1003", "K1001"), archiving("K1003"), merging("K1001", "K1003"), archiving("K1001")})),
             isDenied);
    QCOMPARE(state(chief.push({merging("K1003", "K1001"), archiving("K1003")})), applied);
    QCOMPARE(state(chief.push({merging("K1001", "K1003"), archiving("K1001")})),
             QStringLiteral("refused customer_archived"));
    // Into the next one it may go on.
    QCOMPARE(state(chief.push({merging("K1001", "K1002"), archiving("K1001")})), applied);
    QCOMPARE(m_server.one("SELECT count(*) FROM customer_merge"), QStringLiteral("2"));
}

// Refused and logged, and the sets after it go their way.
void TestSyncColumns::aSetOfSomebodyElse()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    TestClient care(m_server, QStringLiteral("care"));
    const QString set = newId();
    QCOMPARE(
        state(chief.push({renaming("K1004", QStringLiteral("Köln"), QStringLiteral("Wedel"))}, values({{"id", set}}))),
        QStringLiteral("conflict"));
    const QString logged =
        QStringLiteral("SELECT count(*) FROM change_set WHERE portal_user = '%1'").arg(person("care"));
    const auto forge = [&] {
        return state(
            care.push({TestClient::op("portal_user", person("order"), "update", values({{"given_name", QJsonValue()}}),
                                      values({{"given_name", QStringLiteral("X")}}))},
                      values({{"id", set}})));
    };
    QCOMPARE(one(logged), QStringLiteral("0"));
    QVERIFY2(forge().startsWith(QStringLiteral("refused")), qPrintable(care.error()));
    QVERIFY2(forge().startsWith(QStringLiteral("refused")), qPrintable(care.error()));
    QCOMPARE(one(logged), QStringLiteral("1"));
    QCOMPARE(
        one(QStringLiteral("SELECT u.login FROM change_set s JOIN portal_user u ON u.id = s.portal_user WHERE s.id "
                           "= '%1'")
                .arg(set)),
        QStringLiteral("nordlicht"));
    const QString city = m_server.one("SELECT city FROM customer WHERE number = 'K1005'");
    QCOMPARE(state(care.push({renaming("K1005", city, QStringLiteral("Wedel"))})), applied);
}

// Of somebody whom one does not see or of nobody, the answer is one.
void TestSyncColumns::anIdThatIsThere()
{
    TestClient u11(m_server, QStringLiteral("u11"));
    const auto made = [&](const QString &id) {
        return state(u11.push({TestClient::op("customer", id, "insert", {},
                                              values({{"number", QStringLiteral("F7")},
                                                      {"name", QStringLiteral("Neu")},
                                                      {"kind", QStringLiteral("prospect")}}),
                                              id)},
                              called(commands::createCustomer)));
    };
    const QString hidden = customer("K1008");
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM assignment WHERE until_on IS NULL AND customer = '%1' AND "
                                "submandant = (SELECT submandant FROM portal_user WHERE login = 'u11')")
                     .arg(hidden)),
             QStringLiteral("0"));
    QCOMPARE(made(newId()), isDenied);
    QCOMPARE(made(hidden), isDenied);
}

QTEST_GUILESS_MAIN(TestSyncColumns)
#include "tst_sync_columns.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pulling from a real PostgreSQL (docs/sync.md): who is told what, what is read, and that digests prove it.
#include "serverstory.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncFeed : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void feedOfRows();
    void feedOfScopes();
    void rightsMove();
    void otherHistories();
    void fetching();
    void digests();
    void tooMuchIsCompared();
    void feedOfLongWriters();
    void feedOfWhatLeft();
};

void TestSyncFeed::initTestCase()
{
    const QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncFeed::feedOfRows()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient anna(m_server, QStringLiteral("u11"));
    TestClient dora(m_server, QStringLiteral("u21"));
    TestClient stern(m_server, QStringLiteral("suedstern"));
    for (TestClient *client : {&master, &anna, &dora, &stern}) {
        QVERIFY(client->pull()[QStringLiteral("reset")].toBool());
        const QJsonObject idle = client->pull();
        QVERIFY2(!idle[QStringLiteral("reset")].toBool(true), qPrintable(client->error()));
        QCOMPARE(idle[QStringLiteral("entries")].toArray().size(), 0);
    }
    const QString id = customer("K1001");
    QCOMPARE(state(anna.push({renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Bergedorf"))})),
             QStringLiteral("applied"));
    const QString told = QStringLiteral("customer ") + id + QStringLiteral(" row");
    QVERIFY(master.entries().contains(told));
    QSet<QString> own = anna.entries();
    QVERIFY(own.contains(told));
    QCOMPARE(own.size(), 2); // the set of her own too
    QCOMPARE(dora.entries(), QSet<QString>());
    QCOMPARE(stern.entries(), QSet<QString>());
    QCOMPARE(master.entries(), QSet<QString>());
    // A deleted row.
    const QString product =
        m_server.one("SELECT p.id FROM customer_product p JOIN customer c ON c.id = p.customer WHERE c.number "
                     "= 'K1001'");
    QVERIFY(m_server.admin().run("DELETE FROM customer_product WHERE id = '" + product.toUtf8() + "'"));
    QVERIFY(anna.entries().contains(QStringLiteral("customer_product ") + product + QStringLiteral(" row")));
    QCOMPARE(dora.entries(), QSet<QString>());
    // A locked profile is told to nobody who finds its customer alone.
    QVERIFY(m_server.admin().run(
        "INSERT INTO customer_profile (mandant, id, street) SELECT mandant, id, 'x' FROM customer WHERE "
        "number = 'K1007' ON CONFLICT DO NOTHING; UPDATE customer_profile SET street = 'Weg 2' WHERE "
        "id = (SELECT id FROM customer WHERE number = 'K1007')"));
    QCOMPARE(anna.entries(), QSet<QString>());
}

void TestSyncFeed::feedOfScopes()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient anna(m_server, QStringLiteral("u11"));
    TestClient dora(m_server, QStringLiteral("u21"));
    TestClient own1(m_server, QStringLiteral("own1"));
    TestClient own2(m_server, QStringLiteral("own2"));
    for (TestClient *client : {&master, &anna, &dora, &own1, &own2})
        client->pull();
    const auto scope = [&](const char *number) {
        return QStringLiteral("customer ") + customer(number) + QStringLiteral(" scope");
    };
    // Given and taken.
    const QString id = newId();
    QCOMPARE(state(master.push({assigning(id, "Duna", "K1005", person("master"))})), QStringLiteral("applied"));
    QVERIFY(dora.entries().contains(scope("K1005")));
    QCOMPARE(anna.entries(), QSet<QString>());
    QVERIFY(dora.ask("SELECT sync_v1.fetch_scopes(ARRAY[$1]::uuid[])", {customer("K1005").toUtf8()}) != QJsonArray());
    const auto ending =
        TestClient::op("assignment", id, "update",
                       values({{"until_on", QJsonValue()}, {"end_cause", QJsonValue()}, {"ended_by", QJsonValue()}}),
                       values({{"until_on", QStringLiteral("2026-03-02")},
                               {"end_cause", QStringLiteral("manual")},
                               {"ended_by", person("master")}}),
                       customer("K1005"));
    QCOMPARE(state(master.push({ending})), QStringLiteral("applied"));
    QCOMPARE(dora.entries(), QSet<QString>{scope("K1005")});
    QCOMPARE(dora.ask("SELECT sync_v1.fetch_scopes(ARRAY[$1]::uuid[])", {customer("K1005").toUtf8()}),
             QJsonValue(QJsonArray()));
    // A contact that moves: away from one, to another.
    QVERIFY(own1.entries().contains(QStringLiteral("assignment ") + id + QStringLiteral(" row")));
    QCOMPARE(state(master.push(
                 {TestClient::op("customer", customer("K1005"), "update", values({{"partner_contact", person("own1")}}),
                                 values({{"partner_contact", person("own2")}}), customer("K1005"))})),
             QStringLiteral("applied"));
    QCOMPARE(own1.entries(), QSet<QString>{scope("K1005")});
    QVERIFY(own2.entries().contains(scope("K1005")));
    QCOMPARE(own1.ask("SELECT sync_v1.fetch('customer', ARRAY[$1]::uuid[])", {customer("K1005").toUtf8()}),
             QJsonValue(QJsonArray()));
    // Who hands over what is his own may, though he does not see it afterwards.
    QCOMPARE(state(own2.push(
                 {TestClient::op("customer", customer("K1005"), "update", values({{"partner_contact", person("own2")}}),
                                 values({{"partner_contact", person("own1")}}), customer("K1005")),
                  TestClient::op("customer_profile", customer("K1005"), "update",
                                 values({{"note", QJsonValue(m_server.one("SELECT note FROM customer_profile WHERE id "
                                                                          "= '" +
                                                                          customer("K1005").toUtf8() + "'"))}}),
                                 values({{"note", QStringLiteral("handed over")}}), customer("K1005"))})),
             QStringLiteral("applied"));
    // Administration: for whoever finds it.
    anna.pull();
    QVERIFY(m_server.admin().run("UPDATE customer SET administration = 'requested' WHERE number = 'K1007'"));
    QVERIFY(anna.entries().contains(scope("K1007")));
    QCOMPARE(dora.entries(), QSet<QString>());
}

void TestSyncFeed::rightsMove()
{
    TestClient own(m_server, QStringLiteral("own2"));
    const auto rights = [&] { return own.pull()[QStringLiteral("rights")].toString(); };
    const QString before = rights();
    QCOMPARE(before.size(), 32);
    QCOMPARE(rights(), before);
    QVERIFY(m_server.admin().run("UPDATE portal_user_account SET visibility = 'all' WHERE id = '" +
                                 person("own2").toUtf8() + "'"));
    QVERIFY(rights() != before);
    QVERIFY(m_server.admin().run("UPDATE portal_user_account SET visibility = 'own' WHERE id = '" +
                                 person("own2").toUtf8() + "'"));
    QCOMPARE(rights(), before);
    const QByteArray deputy =
        "INSERT INTO deputyship (mandant, id, portal_user, deputy, from_on, until_on) SELECT mandant, "
        "gen_random_uuid(), '" +
        person("own1").toUtf8() + "', id, '%1', '%2' FROM portal_user WHERE login = 'own2'";
    QVERIFY(m_server.admin().run(QByteArray(deputy).replace("%1", "2026-04-01").replace("%2", "2026-04-02")));
    QCOMPARE(rights(), before); // not yet
    QVERIFY(m_server.admin().run(QByteArray(deputy).replace("%1", "2026-03-01").replace("%2", "2026-03-02")));
    QVERIFY(rights() != before);
    QVERIFY(m_server.admin().run("DELETE FROM deputyship"));
    const QByteArray role = " FROM portal_user WHERE login = 'own2'";
    QVERIFY(m_server.admin().run("INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, "
                                 "gen_random_uuid(), id, 'audit'" +
                                 role));
    QVERIFY2(rights() != before, "a role");
    QVERIFY(m_server.admin().run("DELETE FROM user_role WHERE role_key = 'audit' AND portal_user = (SELECT id" + role +
                                 ")"));
    QCOMPARE(rights(), before);
}

void TestSyncFeed::otherHistories()
{
    TestClient master(m_server, QStringLiteral("master"));
    const QJsonObject cursor = master.pull()[QStringLiteral("cursor")].toObject();
    const auto isReset = [&](const char *key, const QString &value) {
        QJsonObject other = cursor;
        other.insert(QLatin1String(key), value);
        const QJsonValue answer = master.ask("SELECT sync_v1.pull($1)", {QJsonDocument(other).toJson()});
        return answer[QStringLiteral("reset")].toBool(false);
    };
    QVERIFY(!isReset("epoch", cursor[QStringLiteral("epoch")].toString()));
    QVERIFY(isReset("epoch", newId()));
    QVERIFY(isReset("timeline", QStringLiteral("00000009")));
    QVERIFY(isReset("system", QStringLiteral("1")));
    for (const char *snapshot :
         {"", "x", "1:1:", "9:1:", "999999999999:999999999999:", "999999999999999999999:1:", "3:9:4,4"})
        QVERIFY2(isReset("snapshot", QLatin1String(snapshot)), snapshot);
}

void TestSyncFeed::fetching()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const QByteArray both = "ARRAY[$1, $2]::uuid[]";
    const QJsonValue rows = anna.ask("SELECT sync_v1.fetch('customer', " + both + ")",
                                     {customer("K1001").toUtf8(), customer("K1003").toUtf8()});
    QCOMPARE(rows[QStringLiteral("number")].toString(), QStringLiteral("K1001"));
    QVERIFY(anna.ask("SELECT sync_v1.fetch('customer', ARRAY(SELECT gen_random_uuid() FROM generate_series(1, 1001)))")
                .isNull());
    QCOMPARE(anna.error(), QStringLiteral("too_many_ids"));
    QVERIFY(anna.ask("SELECT sync_v1.fetch('pg_authid', ARRAY[$1]::uuid[])", {customer("K1001").toUtf8()}).isNull());
    QCOMPARE(anna.error(), QStringLiteral("entity_unknown"));
    const QString set = m_server.one("SELECT id FROM change_set WHERE portal_user = '" + person("u11").toUtf8() +
                                     "' AND outcome = 'done' LIMIT 1");
    QCOMPARE(
        anna.ask("SELECT sync_v1.fetch('change_op', ARRAY[$1]::uuid[])", {set.toUtf8()})[QStringLiteral("change_set")]
            .toString(),
        set);
    int lines = 0;
    const auto copied =
        anna.pg().copyOut("COPY (SELECT * FROM sync_v1.copy_customer()) TO STDOUT", [&](QByteArrayView) -> Result<> {
            ++lines;
            return {};
        });
    QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().detail));
    QCOMPARE(QString::number(lines),
             QString::number(anna.ask("SELECT sync_v1.digest()")[QStringLiteral("customer")][0].toInt()));
}

void TestSyncFeed::digests()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient nordlicht(m_server, QStringLiteral("nordlicht"));
    TestClient anna(m_server, QStringLiteral("u11"));
    QJsonObject one = master.ask("SELECT sync_v1.digest()").toObject();
    QJsonObject other = nordlicht.ask("SELECT sync_v1.digest()").toObject();
    for (QJsonObject *digest : {&one, &other}) // the log is his own, and an auditor's
        for (const char *table : {"change_set", "change_op", "named_view"})
            digest->remove(QLatin1String(table));
    QCOMPARE(one, other);
    QCOMPARE(one.size(), 16);
    QVERIFY(anna.ask("SELECT sync_v1.digest()")[QStringLiteral("customer")] != one[QStringLiteral("customer")]);
    // Buckets add up; a bucket's hashes are those of the canonical text.
    const QJsonObject buckets = anna.ask("SELECT sync_v1.buckets('customer')").toObject();
    qint64 rows = 0;
    for (auto bucket = buckets.begin(); bucket != buckets.end(); ++bucket) {
        rows += bucket.value()[0].toInteger();
        const QJsonObject hashes =
            anna.ask("SELECT sync_v1.bucket('customer', $1)", {bucket.key().toUtf8()}).toObject();
        qint64 low = 0;
        qint64 high = 0;
        for (auto hash = hashes.begin(); hash != hashes.end(); ++hash) {
            const quint64 value = hash.value().toString().toULongLong(nullptr, 16);
            low += qint64(value & 0xffffffff);
            high += qint64(value >> 32);
        }
        QCOMPARE(QJsonArray({bucket.value()[0], low, high}), bucket.value().toArray());
    }
    QCOMPARE(rows, anna.ask("SELECT sync_v1.digest()")[QStringLiteral("customer")][0].toInteger());
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'X' WHERE number = 'K1003'"));
    QVERIFY(master.ask("SELECT sync_v1.digest()")[QStringLiteral("customer")] != one[QStringLiteral("customer")]);
}

// More than a server should hold in memory for each who pulls.
void TestSyncFeed::tooMuchIsCompared()
{
    TestClient master(m_server, QStringLiteral("master"));
    const auto tell = [&](int entries) {
        return m_server.admin().run("INSERT INTO sync.log (mandant, entity, row_id) SELECT (SELECT mandant FROM "
                                    "portal_user WHERE login = 'master'), 'customer', gen_random_uuid() FROM "
                                    "generate_series(1, " +
                                    QByteArray::number(entries) + ")");
    };
    QVERIFY(master.pull()[QStringLiteral("reset")].toBool());
    QVERIFY(tell(249000));
    QVERIFY(!master.pull()[QStringLiteral("reset")].toBool());
    QVERIFY(tell(250001));
    QVERIFY(master.pull()[QStringLiteral("reset")].toBool());
    QVERIFY(!master.pull()[QStringLiteral("reset")].toBool());
}

// Who began earlier and commits later than somebody whom others have heard of already.
void TestSyncFeed::feedOfLongWriters()
{
    TestClient master(m_server, QStringLiteral("master"));
    const auto told = [&](const char *number) {
        return QStringLiteral("customer ") + customer(number) + QStringLiteral(" row");
    };
    const auto slow = m_server.as();
    QVERIFY(slow->run("BEGIN; UPDATE customer SET city = 'slow' WHERE number = 'K1003'"));
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'quick' WHERE number = 'K1004'"));
    QVERIFY(master.pull()[QStringLiteral("reset")].toBool());
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'quicker' WHERE number = 'K1004'"));
    QCOMPARE(master.entries(), QSet<QString>{told("K1004")});
    QVERIFY(slow->run("COMMIT"));
    QCOMPARE(master.entries(), QSet<QString>{told("K1003")});
    QCOMPARE(master.entries(), QSet<QString>());
}

// What leaves a view without being deleted: a view that is not shared any more, a report that goes to another customer.
void TestSyncFeed::feedOfWhatLeft()
{
    TestClient nordlicht(m_server, QStringLiteral("nordlicht"));
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString view = newId();
    const QString report = newId();
    QVERIFY(m_server.admin().run(
        "INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, "
        "is_shared, content) SELECT mandant, '" +
        view.toUtf8() + "', id, 'customers', 'Left', 'left', 1, '{}' FROM portal_user WHERE login = 'master'"));
    QVERIFY(m_server.admin().run("INSERT INTO outdated_report (mandant, id, customer, note, reported_by, reported_on) "
                                 "SELECT c.mandant, '" +
                                 report.toUtf8() + "', c.id, 'old', '" + person("u11").toUtf8() +
                                 "', '2026-03-01' FROM customer c WHERE c.number = 'K1001'"));
    nordlicht.pull();
    anna.pull();
    const auto isThere = [](TestClient &client, const char *table, const QString &id) {
        // One row is an object, none or several are an array.
        return client.ask(QByteArray("SELECT sync_v1.fetch('") + table + "', ARRAY[$1]::uuid[])", {id.toUtf8()}) !=
               QJsonArray();
    };
    QVERIFY(isThere(nordlicht, "named_view", view));
    QVERIFY(isThere(anna, "outdated_report", report));
    QVERIFY(m_server.admin().run("UPDATE named_view SET is_shared = 0 WHERE id = '" + view.toUtf8() + "'"));
    QVERIFY(nordlicht.entries().contains(QStringLiteral("named_view ") + view + QStringLiteral(" row")));
    QVERIFY(!isThere(nordlicht, "named_view", view));
    QVERIFY(m_server.admin().run("UPDATE outdated_report SET customer = '" + customer("K1003").toUtf8() +
                                 "' WHERE id = '" + report.toUtf8() + "'"));
    QVERIFY(anna.entries().contains(QStringLiteral("outdated_report ") + report + QStringLiteral(" row")));
    QVERIFY(!isThere(anna, "outdated_report", report));
}

QTEST_GUILESS_MAIN(TestSyncFeed)
#include "tst_sync_feed.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A server of an earlier version under people who work: newer programs wait, and after the upgrade everybody goes on
// with the replica that he has.
#include "roundstory.h"
#include "store/migrations.h"
#include "sync/server.h"
#include "sync/serverschema.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncUpgrade : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsNewerWaits();
    void whoIsOlderGoesOn();
    void tablesThatAreNew();
    void aServerThatIsNewer();

private:
    qint64 version() const { return m_server.one("SELECT schema_version FROM sync.meta").toLongLong(); }
    bool runs(const QByteArray &sql) const
    {
        const auto done = m_server.admin().run(sql);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return done.has_value();
    }
    /// The server as version 6 made it: its sites have no state.
    bool becomeVersion6() const
    {
        return runs(withoutState) && runs(serverUpgradeSql(currentSchemaVersion()).toUtf8()) &&
               runs("UPDATE sync.meta SET schema_version = 6");
    }
    bool addSite(const QByteArray &name) const
    {
        return runs("INSERT INTO site (mandant, id, name, name_key) SELECT mandant, gen_random_uuid(), '" + name +
                    "', lower('" + name + "') FROM portal_user WHERE login = 'anna'");
    }
    static QString stateOf(const Station &station, const char *site)
    {
        return station.replica()
            .database()
            .text("SELECT state FROM site WHERE name = ?", {QString::fromLatin1(site)})
            .value_or(QStringLiteral("?"));
    }
    QString serverCity(const char *number) const
    {
        return m_server.one(QByteArray("SELECT city FROM customer WHERE number = '") + number + '\'');
    }

    const QByteArray withoutState =
        "ALTER TABLE site DROP COLUMN row_hash CASCADE; ALTER TABLE site DROP COLUMN state CASCADE";
    std::unique_ptr<Station> m_anna;
    std::unique_ptr<Station> m_bela;
};

void TestSyncUpgrade::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_anna = station(QStringLiteral("anna"));
    m_bela = station(QStringLiteral("bela"));
    QVERIFY(m_anna && m_bela);
}

// A server that does not know the last column of all.
void TestSyncUpgrade::whoIsNewerWaits()
{
    const qint64 newest = currentSchemaVersion();
    QVERIFY(becomeVersion6());
    const Uuid client = m_anna->replica().info()->client;
    const QString epoch = m_anna->history("epoch");
    QVERIFY(m_anna->change("K1001", QStringLiteral("Altona")) && m_anna->change("K1002", QStringLiteral("Plön")));
    const auto waits = m_anna->round();
    QVERIFY(!waits);
    QCOMPARE(waits.error().rule, QStringLiteral("server_older"));
    QCOMPARE(m_anna->replica().waitingCount().value_or(-1), 2);
    QCOMPARE(serverCity("K1001"), QStringLiteral("Hamburg"));
    // Who has nothing to send hears of the others as before.
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'Pirna' WHERE number = 'K1004'"));
    QVERIFY(m_bela->round());
    QCOMPARE(m_bela->city("K1004"), QStringLiteral("Pirna"));
    // ... also what has a column less there, and whoever comes anew.
    QVERIFY(addSite("Nord") && addSite("Ost"));
    QVERIFY(m_bela->round());
    QCOMPARE(stateOf(*m_bela, "Nord"), QStringLiteral("usable"));
    QCOMPARE(m_bela->differs(), QString());
    const auto newcomer = station(QStringLiteral("bela"));
    QVERIFY(newcomer);
    QCOMPARE(stateOf(*newcomer, "Ost"), QStringLiteral("usable"));
    QCOMPARE(newcomer->differs(), QString());

    QVERIFY(upgradeServer(m_server.admin()));
    QCOMPARE(version(), newest);
    const auto sent = m_anna->round();
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().rule + sent.error().detail));
    QCOMPARE(sent->applied, 2);
    QCOMPARE(m_anna->replica().waitingCount().value_or(-1), 0);
    QCOMPARE(serverCity("K1001"), QStringLiteral("Altona"));
    QVERIFY(m_bela->round());
    QCOMPARE(m_bela->city("K1002"), QStringLiteral("Plön"));
    QCOMPARE(m_anna->differs() + m_bela->differs(), QString());
    // The same replica in the same history: nothing was loaded anew.
    QCOMPARE(m_anna->replica().info()->client, client);
    QCOMPARE(m_anna->history("epoch"), epoch);
}

// A program of version 6 at this server: it does not know that sites have a state.
void TestSyncUpgrade::whoIsOlderGoesOn()
{
    const QString path = m_folder.filePath(QStringLiteral("older.kontor"));
    {
        const auto made = station(QStringLiteral("bela"));
        QVERIFY(made && made->database().execute("VACUUM INTO '" + path.toUtf8() + "'"));
        const auto file = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(file && (*file)->execute("ALTER TABLE site DROP COLUMN state"));
    }
    const auto older = openStation(path, QStringLiteral("bela"));
    QVERIFY(older);
    QVERIFY(runs("UPDATE site SET state = 'retired' WHERE name = 'Nord'") && addSite("Kai"));
    QVERIFY(older->change("K1002", QStringLiteral("Selent")));
    const auto sent = older->round();
    QVERIFY2(sent && sent->applied == 1, sent ? "" : qPrintable(sent.error().rule + sent.error().detail));
    QCOMPARE(serverCity("K1002"), QStringLiteral("Selent"));
    const auto sites = [&] {
        return older->replica().database().text(
            "SELECT group_concat(name, ' ') FROM (SELECT name FROM site ORDER BY 1)");
    };
    QCOMPARE(sites().value_or(QString()), QStringLiteral("Kai Nord Ost"));
    // Its own sites are usable ones; what it says of another one leaves the state.
    const QString changeSite = QStringLiteral("change_site");
    QVERIFY(older->save("INSERT INTO site (mandant, id, name, name_key) SELECT mandant, randomblob(16), 'Werk', 'werk' "
                        "FROM site WHERE name = 'Ost'",
                        {}, changeSite));
    QVERIFY(older->save("UPDATE site SET city = 'Kiel' WHERE name = 'Nord'", {}, changeSite));
    const auto told = older->round();
    QVERIFY2(told && told->applied == 2, told ? "" : qPrintable(told.error().rule + told.error().detail));
    QCOMPARE(m_server.one("SELECT string_agg(name || ' ' || state, ' ' ORDER BY name) FROM site WHERE name IN ('Nord', "
                          "'Werk')"),
             QStringLiteral("Nord retired Werk usable"));
    QVERIFY(m_anna->round());
    QCOMPARE(stateOf(*m_anna, "Nord"), QStringLiteral("retired"));
    QCOMPARE(stateOf(*m_anna, "Werk"), QStringLiteral("usable"));
    QCOMPARE(m_anna->differs(), QString());
    QVERIFY(runs("UPDATE site SET state = 'usable'"));
    QVERIFY(m_anna->round() && m_bela->round());
}

// A server from before the last table of all: what hangs on it is gone with it, as if it had never been made.
void TestSyncUpgrade::tablesThatAreNew()
{
    QVERIFY(m_anna->change("K1005", QStringLiteral("Vegesack")));
    const auto older =
        m_server.admin().run(withoutState + "; DROP TABLE deputyship CASCADE; DROP INDEX change_op_lost_site; UPDATE "
                                            "sync.meta SET schema_version = 2, min_schema_version = 1");
    QVERIFY2(older, older ? "" : qPrintable(older.error().detail));
    const QByteArray rows = "SELECT (SELECT count(*) FROM customer) || ' ' || (SELECT count(*) FROM change_set)";
    const QString before = m_server.one(rows);
    QVERIFY(!m_anna->round());
    QCOMPARE(m_anna->replica().waitingCount().value_or(-1), 1);
    QCOMPARE(m_anna->replica().database().integer("SELECT count(*) FROM customer").value_or(-1), 9);

    QVERIFY(upgradeServer(m_server.admin()));
    QCOMPARE(version(), qint64(currentSchemaVersion()));
    QCOMPARE(m_server.one(rows), before);
    const auto sent = m_anna->round();
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().rule + sent.error().detail));
    QCOMPARE(sent->applied, 1);
    QVERIFY(m_bela->round());
    QCOMPARE(m_bela->city("K1005"), QStringLiteral("Vegesack"));
    QCOMPARE(m_anna->differs() + m_bela->differs(), QString());
    // The new table is one like the others: guarded, and told of.
    QCOMPARE(m_server.one("SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = "
                          "'public.deputyship'::regclass"),
             QStringLiteral("t"));
    QVERIFY(
        m_server.admin().run("INSERT INTO deputyship (mandant, id, portal_user, deputy, from_on, until_on) SELECT "
                             "a.mandant, gen_random_uuid(), a.id, b.id, '2026-03-01', '2026-03-31' FROM portal_user a "
                             "JOIN portal_user b ON b.login = 'bela' WHERE a.login = 'anna'"));
    QVERIFY(m_bela->round());
    QCOMPARE(m_bela->replica().database().integer("SELECT count(*) FROM deputyship").value_or(-1), 1);
    QCOMPARE(m_bela->differs(), QString());
}

// Nobody goes back.
void TestSyncUpgrade::aServerThatIsNewer()
{
    const QByteArray newer = QByteArray::number(currentSchemaVersion() + 1);
    QVERIFY(m_server.admin().run("UPDATE sync.meta SET schema_version = " + newer));
    const auto refused = upgradeServer(m_server.admin());
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("server_newer"));
    QCOMPARE(version(), newer.toLongLong());
    // An older program works on as long as the server takes it.
    QVERIFY(m_anna->change("K1006", QStringLiteral("Moson")));
    const auto sent = m_anna->round();
    QVERIFY2(sent && sent->applied == 1, sent ? "" : qPrintable(sent.error().rule));
    QVERIFY(m_server.admin().run("UPDATE sync.meta SET min_schema_version = " + newer));
    QVERIFY(m_anna->change("K1006", QStringLiteral("Wieselburg")));
    const auto old = m_anna->round();
    QVERIFY(!old);
    QCOMPARE(old.error().rule, QStringLiteral("program_too_old"));
    QCOMPARE(m_anna->replica().waitingCount().value_or(-1), 1);
}

QTEST_GUILESS_MAIN(TestSyncUpgrade)
#include "tst_sync_upgrade.moc"

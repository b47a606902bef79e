// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real replicas of a real PostgreSQL: the course of US-10, proof and repair, strangers and passwords.
#include "sync/pglink.h"
#include "sync/replica.h"
#include "sync/round.h"
#include "worldstory.h"

using namespace kontor;
using namespace kontor::tests;

class TestSyncWorlds : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offlineReviewAndAConflict();
    void differencesAreNamedAndMended();
    void aSubmandantsUserChangesAColleague();
    void strangersAreRefused();
    void passwordsComeFromElsewhere();

private:
    Result<std::unique_ptr<ServerLink>> link(const QString &login) const
    {
        return PgLink::open(PgTarget::parse(url())->as(login), {});
    }
};

void TestSyncWorlds::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncWorlds::offlineReviewAndAConflict()
{
    const auto a = connected(QStringLiteral("anna"));
    const auto b = connected(QStringLiteral("bela"));
    QVERIFY(a && b);
    const char *numbers[] = {"K1001", "K1002", "K1003", "K1005", "K1006"};
    for (const char *number : numbers)
        QCOMPARE(a->set(number, "contact_name", QStringLiteral("Anna")).status, 0);
    QCOMPARE(a->outbox("pending"), 5);
    QCOMPARE(b->set("K1005", "contact_name", QStringLiteral("Bela")).status, 0);
    QCOMPARE(b->set("K1004", "city", QStringLiteral("Graz")).status, 0);
    QCOMPARE(b->sync().status, 0);

    const Ran synced = a->sync();
    QVERIFY2(synced.status == 0, synced.all());
    QCOMPARE(synced.object()[QLatin1String("applied")].toInt(), 4);
    QCOMPARE(synced.object()[QLatin1String("conflicts")].toInt(), 1);
    QCOMPARE(a->outbox("pending"), 0);
    QCOMPARE(a->outbox("conflict"), 1);
    QCOMPARE(a->field("K1005", "contact_name"), QStringLiteral("Bela")); // until somebody decides
    QCOMPARE(a->field("K1004", "city"), QStringLiteral("Graz"));
    QJsonObject conflict;
    for (const QJsonValue &entry : (*a)({QStringLiteral("outbox")}).array())
        if (const QJsonArray all = entry[QLatin1String("conflicts")].toArray(); !all.isEmpty())
            conflict = all[0].toObject();
    QCOMPARE(conflict[QLatin1String("mine")].toString(), QStringLiteral("Anna"));
    QCOMPARE(conflict[QLatin1String("theirs")].toString(), QStringLiteral("Bela"));
    QCOMPARE(conflict[QLatin1String("theirs_by")].toString(), QStringLiteral("bela"));

    const QString id = QString::number(conflict[QLatin1String("conflict")].toInt());
    QCOMPARE((*a)({QStringLiteral("resolve"), id, QStringLiteral("mine")}).status, 0);
    QCOMPARE((*a)({QStringLiteral("resolve"), id, QStringLiteral("mine")}).rule(), QStringLiteral("conflict_unknown"));
    QCOMPARE(a->sync().status, 0);
    QCOMPARE(a->outbox("pending") + a->outbox("conflict"), 0);
    QCOMPARE(b->sync().status, 0);
    QCOMPARE(b->field("K1005", "contact_name"), QStringLiteral("Anna"));
    QCOMPARE(
        m_server.one("SELECT count(*) FROM change_op o JOIN change_set s ON s.id = o.change_set WHERE s.rule_key = "
                     "'contested' AND o.after_values::jsonb ->> 'contact_name' = 'Anna'"),
        QStringLiteral("1"));

    // The same ones once more, as a line does that repeats itself.
    const QString before =
        m_server.one("SELECT count(*) || md5(string_agg(p::text, '' ORDER BY id)) FROM customer_profile p");
    const QString log = m_server.one("SELECT count(*) FROM change_set");
    const auto replica = Replica::open(a->path());
    QVERIFY(replica);
    auto real = link(QStringLiteral("anna"));
    QVERIFY(real);
    int again = 0;
    QVERIFY((*replica)->database().each(
        "SELECT o.seq, o.sha, o.payload, r.client FROM outbox o, replica r ORDER BY o.seq", {},
        [&](const Statement &row) {
            const PushedSet set{row.uuid(3), row.integer(0), row.utf8(1).toByteArray(), row.utf8(2).toByteArray()};
            again += (*real)->push({set}, 3).has_value();
            return true;
        }));
    QCOMPARE(again, 6);
    QCOMPARE(m_server.one("SELECT count(*) || md5(string_agg(p::text, '' ORDER BY id)) FROM customer_profile p"),
             before);
    QCOMPARE(m_server.one("SELECT count(*) FROM change_set"), log);
    for (const auto *station : {a.get(), b.get()}) {
        const Ran proof = station->verify();
        QVERIFY2(proof.status == 0 && proof.object()[QLatin1String("equal")].toBool(), proof.all());
    }
}

void TestSyncWorlds::differencesAreNamedAndMended()
{
    const auto station = connected(QStringLiteral("bela"));
    QVERIFY(station);
    {
        const auto replica = Replica::open(station->path());
        QVERIFY(replica);
        QVERIFY((*replica)->settle([&]() -> Result<> {
            return (*replica)->database().execute(
                "UPDATE customer SET city = 'Nowhere' WHERE number = 'K1002';"
                "DELETE FROM customer_profile WHERE id = (SELECT id FROM customer WHERE number = 'K1003')");
        }));
    }
    const Ran proof = station->verify();
    QCOMPARE(proof.status, 4);
    QVERIFY(!proof.object()[QLatin1String("equal")].toBool());
    int unequal = 0;
    for (const QJsonValue &table : proof.object()[QLatin1String("tables")].toArray())
        if (!table[QLatin1String("equal")].toBool()) {
            ++unequal;
            QCOMPARE(table[QLatin1String("rows")].toArray().size(), 1);
        }
    QCOMPARE(unequal, 2);
    const Ran mended = station->verify({QStringLiteral("--repair")});
    QVERIFY2(mended.status == 0, mended.all());
    QVERIFY(station->field("K1002", "city") != QStringLiteral("Nowhere"));
    QVERIFY(!mended.object()[QLatin1String("verified_at")].isNull());
}

// Who administers the partner's own house is not in this file, and not at stake.
void TestSyncWorlds::aSubmandantsUserChangesAColleague()
{
    QVERIFY(m_server.admin().run(
        "WITH made AS (INSERT INTO portal_user (mandant, id, login, submandant) SELECT s.mandant, gen_random_uuid(), "
        "l.login, s.id FROM (VALUES ('jutta'), ('karl')) l (login), submandant s WHERE s.short_name = (SELECT "
        "min(short_name) FROM submandant WHERE state = 'active') RETURNING mandant, id), account AS (INSERT INTO "
        "portal_user_account (mandant, id) SELECT mandant, id FROM made) INSERT INTO user_role (mandant, id, "
        "portal_user, role_key) SELECT mandant, gen_random_uuid(), id, 'user_administration' FROM made"));
    QVERIFY(m_server.admin().run("CREATE ROLE jutta LOGIN IN ROLE kontor_users"));
    const auto jutta = connected(QStringLiteral("jutta"));
    QVERIFY(jutta);
    const auto set = [&](const char *change) {
        return (*jutta)({QStringLiteral("set"), QStringLiteral("user"), QStringLiteral("karl"), QLatin1String(change)});
    };
    const Ran named = set("given_name=Karl");
    QVERIFY2(named.status == 0, named.all());
    QCOMPARE(jutta->sync().status, 0);
    QCOMPARE(jutta->outbox("refused"), 0);
    QCOMPARE(m_server.one("SELECT given_name FROM portal_user WHERE login = 'karl'"), QStringLiteral("Karl"));
}

void TestSyncWorlds::strangersAreRefused()
{
    const auto station = connected(QStringLiteral("anna"));
    QVERIFY(station);
    const Workstation stranger(station->path(), QStringLiteral("bela"));
    QCOMPARE(stranger({QStringLiteral("list"), QStringLiteral("customers")}).rule(),
             QStringLiteral("replica_of_another"));
    QCOMPARE(stranger.sync().rule(), QStringLiteral("replica_of_another"));
    const Workstation nobody(m_folder.filePath(QStringLiteral("nobody.kontor")), QStringLiteral("nobody"));
    const Ran refused = nobody({QStringLiteral("connect"), url()});
    QVERIFY2(refused.status != 0 && !QFile::exists(nobody.path()), refused.all());
    const Ran secret = nobody({QStringLiteral("connect"), url() + QStringLiteral(" password=canary")});
    QCOMPARE(secret.rule(), QStringLiteral("server_url_password"));
    QVERIFY(!secret.all().contains("canary"));
}

// From PGPASSFILE here; never in an address, a file of ours or an answer.
void TestSyncWorlds::passwordsComeFromElsewhere()
{
    const QString hba = m_server.one("SHOW hba_file");
    QVERIFY(m_server.admin().run("ALTER ROLE bela PASSWORD 'gimpel-4711'"));
    QVERIFY(m_server.admin().run("COPY (VALUES ('local all bela scram-sha-256'), ('local all all trust')) TO '" +
                                 hba.toUtf8() + "'"));
    QVERIFY(m_server.admin().run("SELECT pg_reload_conf()"));
    const Workstation station(m_folder.filePath(QStringLiteral("secret.kontor")), QStringLiteral("bela"));
    // The server takes its new rules when it comes to it.
    QTRY_COMPARE(station({QStringLiteral("connect"), url()}).rule(), QStringLiteral("server_password_needed"));
    QCOMPARE(station({QStringLiteral("connect"), url()}).status, 3); // nobody to ask
    QFile passwords(m_folder.filePath(QStringLiteral("pgpass")));
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    passwords.write("*:*:*:bela:gimpel-4711\n");
    passwords.close();
    QVERIFY(passwords.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    qputenv("PGPASSFILE", passwords.fileName().toUtf8());
    const Ran connected = station({QStringLiteral("connect"), url()});
    const Ran synced = station.sync();
    qunsetenv("PGPASSFILE");
    QVERIFY2(connected.status == 0 && synced.status == 0, (connected.all() + synced.all()).constData());
    QVERIFY(!(connected.all() + synced.all()).contains("gimpel"));
    for (const char *suffix : {"", "-wal", ".new"}) {
        QFile file(station.path() + QLatin1String(suffix));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("gimpel"));
    }
}

QTEST_GUILESS_MAIN(TestSyncWorlds)
#include "tst_sync_worlds.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may not see any more leaves his replica, bytes included, over a real server: withdrawn customers, the
// end of his own account, a long absence.
#include "store/replicastate.h"
#include "worldstory.h"

using namespace kontor;
using namespace kontor::tests;

namespace
{

bool isInFileOf(const Workstation &station, const char *word)
{
    bool isThere = false;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(station.path() + QLatin1String(suffix));
        isThere = isThere || (file.open(QIODevice::ReadOnly) && file.readAll().contains(word));
    }
    return isThere;
}

} // namespace

class TestSyncLeaving : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsComeAndGoWithAssignments();
    void whoMayNotWorkKeepsNothing();
    void whoeverReadsKeepsNoBytesForLong();
    void whatHeSentForgetsWhatOthersWrote();
    void aLongAbsenceLocks();
    void whatIsGoneCanOnlyBeTheirs();
};

void TestSyncLeaving::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncLeaving::rowsComeAndGoWithAssignments()
{
    const auto office = connected(QStringLiteral("anna"));
    const auto outside = connected(QStringLiteral("u11"));
    QVERIFY(office && outside);
    QCOMPARE(outside->customers(),
             QStringList({QStringLiteral("K1001"), QStringLiteral("K1002"), QStringLiteral("K1007")}));
    QCOMPARE(office->set("K1001", "note", QStringLiteral("kanarienvogel")).status, 0);
    const auto assign = [&](const char *command, const char *number) {
        QCOMPARE((*office)({QLatin1String(command), QStringLiteral("Alster Telefonie"), QLatin1String(number)}).status,
                 0);
        QCOMPARE(office->sync().status, 0);
        const Ran synced = outside->sync();
        QVERIFY2(synced.status == 0, synced.all());
    };
    assign("assign", "K1005");
    QVERIFY(outside->customers().contains(QStringLiteral("K1005")));
    QVERIFY(!outside->field("K1005", "street").isEmpty() || !outside->field("K1005", "contact_name").isEmpty());
    QVERIFY(isInFileOf(*outside, "kanarienvogel"));
    assign("withdraw", "K1001");
    QVERIFY(!outside->customers().contains(QStringLiteral("K1001")));
    QVERIFY(!isInFileOf(*outside, "kanarienvogel"));
    const Ran proof = outside->verify();
    QVERIFY2(proof.status == 0, proof.all());
}

void TestSyncLeaving::whoMayNotWorkKeepsNothing()
{
    const auto office = connected(QStringLiteral("anna"));
    QVERIFY(office);
    QCOMPARE(office->set("K1002", "note", QStringLiteral("zeisig")).status, 0);
    QCOMPARE(office->sync().status, 0);
    const auto outside = connected(QStringLiteral("u11"));
    QVERIFY(outside);
    const auto setState = [this](const QByteArray &state) {
        return m_server.admin()
            .run("UPDATE portal_user_account SET own_state = '" + state +
                 "' WHERE id = (SELECT id FROM portal_user WHERE login = 'u11')")
            .has_value();
    };
    const QStringList seen = outside->customers();
    QVERIFY(seen.contains(QStringLiteral("K1002")));
    QVERIFY(isInFileOf(*outside, "zeisig"));
    QCOMPARE(outside->set("K1002", "contact_name", QStringLiteral("amsel")).status, 0);

    QVERIFY(setState("disabled"));
    for (int i = 0; i < 2; ++i) {
        const Ran refused = outside->sync();
        QVERIFY2(refused.rule() == u"actor_not_effective", refused.all());
        QCOMPARE(outside->customers(), QStringList());
        QVERIFY(!isInFileOf(*outside, "zeisig"));
        QVERIFY(!isInFileOf(*outside, "Henrike")); // what his own edit had replaced
        QVERIFY(isInFileOf(*outside, "amsel"));
    }
    QVERIFY(office->field("K1002", "contact_name") != u"amsel");

    QVERIFY(setState("active"));
    const Ran back = outside->sync();
    QVERIFY2(back.status == 0, back.all());
    QCOMPARE(outside->customers(), seen);
    // What it was before he wrote is forgotten, so he is asked.
    QCOMPARE(back.object()[QLatin1String("conflicts")].toInt(), 1);
    QString conflict;
    for (const QJsonValue &entry : (*outside)({QStringLiteral("outbox")}).array())
        if (const QJsonArray all = entry[QLatin1String("conflicts")].toArray(); !all.isEmpty())
            conflict = QString::number(all[0][QLatin1String("conflict")].toInt());
    QCOMPARE((*outside)({QStringLiteral("resolve"), conflict, QStringLiteral("mine")}).status, 0);
    QCOMPARE(outside->sync().status, 0);
    QCOMPARE(outside->field("K1002", "contact_name"), QStringLiteral("amsel"));
    const Ran proof = outside->verify();
    QVERIFY2(proof.status == 0, proof.all());
    QCOMPARE(office->sync().status, 0);
    QCOMPARE(office->field("K1002", "contact_name"), QStringLiteral("amsel"));
}

// A list that is being read, or an export, holds what was there before until it has ended.
void TestSyncLeaving::whoeverReadsKeepsNoBytesForLong()
{
    const auto office = connected(QStringLiteral("anna"));
    const auto outside = connected(QStringLiteral("u11"));
    QVERIFY(office && outside);
    const auto move = [&](const char *command) {
        QCOMPARE(
            (*office)({QLatin1String(command), QStringLiteral("Alster Telefonie"), QStringLiteral("K1001")}).status, 0);
        QCOMPARE(office->sync().status, 0);
        QCOMPARE(outside->sync().status, 0);
    };
    QCOMPARE(office->set("K1001", "note", QStringLiteral("wellensittich")).status, 0);
    move("assign");
    QVERIFY(isInFileOf(*outside, "wellensittich"));
    const auto reader = Database::open(outside->path(), Database::Mode::ReadOnly);
    QVERIFY(reader && (*reader)->execute("BEGIN"));
    QVERIFY((*reader)->integer("SELECT count(*) FROM customer").value_or(0) > 0);
    move("withdraw");
    QVERIFY(!outside->customers().contains(QStringLiteral("K1001")));
    QVERIFY(isInFileOf(*outside, "wellensittich"));
    QVERIFY((*reader)->execute("COMMIT"));
    QCOMPARE(outside->sync().status, 0); // brings nothing, and takes them along
    QVERIFY(!isInFileOf(*outside, "wellensittich"));
}

// What was there before his edit, and what others wrote in its place, go with the customer; his own words stay, for as
// long as nobody has settled them.
void TestSyncLeaving::whatHeSentForgetsWhatOthersWrote()
{
    const auto office = connected(QStringLiteral("anna"));
    const auto outside = connected(QStringLiteral("u11"));
    QVERIFY(office && outside);
    const auto inOffice = [&](const QStringList &words) {
        const Ran done = (*office)(words);
        QVERIFY2(done.status == 0, done.all());
        QCOMPARE(office->sync().status, 0);
    };
    QCOMPARE(office->set("K1005", "note", QStringLiteral("amselvorher")).status, 0);
    QCOMPARE(office->set("K1005", "contact_name", QStringLiteral("zeisigvorher")).status, 0);
    inOffice({QStringLiteral("assign"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1005")});
    QCOMPARE(outside->sync().status, 0);
    QCOMPARE(outside->set("K1005", "note", QStringLiteral("seineworte")).status, 0);
    QCOMPARE(outside->set("K1005", "contact_name", QStringLiteral("spatz")).status, 0);
    QCOMPARE(office->set("K1005", "note", QStringLiteral("finkderanderen")).status, 0);
    QCOMPARE(office->sync().status, 0);
    QCOMPARE(outside->sync().object()[QLatin1String("conflicts")].toInt(), 1);
    for (const char *there : {"amselvorher", "zeisigvorher", "finkderanderen", "seineworte"})
        QVERIFY2(isInFileOf(*outside, there), there);
    inOffice({QStringLiteral("withdraw"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1005")});
    QCOMPARE(outside->sync().status, 0);
    for (const char *gone : {"amselvorher", "zeisigvorher", "finkderanderen"})
        QVERIFY2(!isInFileOf(*outside, gone), gone);
    const Ran later = run(Kontorctl::binary(),
                          {QStringLiteral("--store"), outside->path(), QStringLiteral("--as"), QStringLiteral("u11"),
                           QStringLiteral("--today"), QStringLiteral("2026-03-12"), QStringLiteral("sync")});
    QVERIFY2(later.status == 0, later.all());
    QCOMPARE(outside->outbox("conflict"), 1);
    QVERIFY(isInFileOf(*outside, "seineworte"));
}

void TestSyncLeaving::aLongAbsenceLocks()
{
    const auto station = connected(QStringLiteral("bela"));
    QVERIFY(station);
    QCOMPARE(station->set("K1003", "contact_name", QStringLiteral("Bahn")).status, 0);
    const auto age = [&](qint64 hours) {
        const auto database = Database::open(station->path(), Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->run("UPDATE replica SET as_of = as_of - ?", {hours * 3600 * 1000}));
    };
    age(replicaLeaseDays * 24 - 1);
    QCOMPARE(station->field("K1003", "contact_name"), QStringLiteral("Bahn"));
    age(2);
    const QStringList questions[] = {{QStringLiteral("list"), QStringLiteral("customers")},
                                     {QStringLiteral("count"), QStringLiteral("log")},
                                     {QStringLiteral("outbox")},
                                     {QStringLiteral("create"), QStringLiteral("customer"), QStringLiteral("name=X")}};
    for (const QStringList &question : questions) {
        const Ran refused = (*station)(question);
        QVERIFY2(refused.status == 1 && refused.rule() == u"replica_lapsed", refused.all());
        QVERIFY(!refused.all().contains("Bahn"));
    }
    // Locked, not lost: what waits is sent, and the same round opens it again.
    const Ran synced = station->sync();
    QVERIFY2(synced.status == 0 && synced.object()[QLatin1String("applied")].toInt() == 1, synced.all());
    QCOMPARE(station->field("K1003", "contact_name"), QStringLiteral("Bahn"));
    QCOMPARE(m_server.one("SELECT p.contact_name FROM customer_profile p JOIN customer c ON c.mandant = p.mandant AND "
                          "c.id = p.id WHERE c.number = 'K1003'"),
             QStringLiteral("Bahn"));
    // "connect" with the same address is the other way.
    age(replicaLeaseDays * 24 + 1);
    QCOMPARE((*station)({QStringLiteral("connect"), url()}).status, 0);
    QCOMPARE(station->field("K1003", "contact_name"), QStringLiteral("Bahn"));
    // By the workstation's own clock too, which no day that is given moves.
    {
        const auto database = Database::open(station->path(), Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->run("UPDATE file_info SET content = content - ? WHERE name = 'contact'",
                                             {(replicaLeaseDays * 24 + 1) * 3600 * 1000}));
    }
    QCOMPARE((*station)(questions[0]).rule(), QStringLiteral("replica_lapsed"));
    QCOMPARE(station->sync().status, 0);
    QCOMPARE(station->field("K1003", "contact_name"), QStringLiteral("Bahn"));
}

// A Submandant's user changes a customer while he is withdrawn from him.
void TestSyncLeaving::whatIsGoneCanOnlyBeTheirs()
{
    const auto office = connected(QStringLiteral("anna"));
    const auto outside = connected(QStringLiteral("u11"));
    QVERIFY(office && outside);
    QCOMPARE(outside->set("K1002", "city", QStringLiteral("Kanarienstadt")).status, 0);
    QCOMPARE(
        (*office)({QStringLiteral("withdraw"), QStringLiteral("Alster Telefonie"), QStringLiteral("K1002")}).status, 0);
    QCOMPARE(office->sync().status, 0);
    const Ran synced = outside->sync();
    QCOMPARE(synced.object()[QLatin1String("conflicts")].toInt(), 1);
    QVERIFY(!outside->customers().contains(QStringLiteral("K1002")));
    const auto conflict = [&] {
        const QJsonArray entries = (*outside)({QStringLiteral("outbox")}).array();
        return entries[0][QLatin1String("conflicts")][0].toObject();
    };
    QCOMPARE(conflict()[QLatin1String("cause")].toString(), QStringLiteral("gone"));
    // What he wrote himself is not lost with the row.
    QCOMPARE(conflict()[QLatin1String("mine")][QLatin1String("city")].toString(), QStringLiteral("Kanarienstadt"));
    const QString id = QString::number(conflict()[QLatin1String("conflict")].toInt());
    const Ran refused = (*outside)({QStringLiteral("resolve"), id, QStringLiteral("mine")});
    QVERIFY2(refused.status == 1, refused.all());
    QCOMPARE(refused.rule(), QStringLiteral("conflict_row_gone"));
    QCOMPARE(outside->outbox("conflict"), 1);
    QCOMPARE((*outside)({QStringLiteral("resolve"), id, QStringLiteral("theirs")}).status, 0);
    QCOMPARE(outside->outbox("conflict"), 0);
    QCOMPARE(outside->sync().status, 0);
    QCOMPARE(outside->outbox("pending") + outside->outbox("conflict"), 0);
}

QTEST_GUILESS_MAIN(TestSyncLeaving)
#include "tst_sync_leaving.moc"

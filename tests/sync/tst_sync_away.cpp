// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A day without the server: everything goes on but what needs it at that moment (INV-23), on two workstations; when it
// is back one round each makes them level.
#include "sync/pglink.h"
#include "sync/round.h"
#include "worldstory.h"

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// Somebody at his desk on some day, who writes words separated by blanks; "~" in a word is a blank.
struct Desk {
    QString store;
    QString login;
    QString day;

    Ran operator()(const char *line) const
    {
        QStringList words = QString::fromUtf8(line).split(u' ');
        for (QString &word : words)
            word.replace(u'~', u' ');
        return run(Kontorctl::binary(), QStringList{QStringLiteral("--store"), store, QStringLiteral("--as"), login,
                                                    QStringLiteral("--today"), day, QStringLiteral("--json")} +
                                            words);
    }
};

} // namespace

class TestSyncAway : public QObject, private WorldStory
{
    Q_OBJECT

private Q_SLOTS:
    void aDayWithoutTheServer();
};

void TestSyncAway::aDayWithoutTheServer()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto anna = connected(QStringLiteral("anna"));
    const auto bela = connected(QStringLiteral("bela"));
    QVERIFY(anna && bela);
    const int before = m_server.one("SELECT count(*) FROM change_set").toInt();
    m_server.cluster().stop();

    const QByteArray folder = m_folder.path().toUtf8();
    QFile table(m_folder.filePath(QStringLiteral("in.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("number;name;city\nK1001;Neu GmbH;Ulm\nN1;Ganz neu;Wien\n");
    table.close();
    int writes = 0;
    for (const QString &day : {QStringLiteral("2026-03-02"), QStringLiteral("2026-03-03")}) {
        const Desk desk{anna->path(), QStringLiteral("anna"), day};
        const bool isFirst = day.endsWith(u'2');
        const QList<QByteArray> reads = {"list customers",
                                         "list submandants",
                                         "list users",
                                         "list assignments",
                                         "list log",
                                         "list customers --search a",
                                         "count customers",
                                         "show customer K1001",
                                         "explain anna K1001",
                                         "gaps",

                                         "outbox",
                                         "duplicates K1001",
                                         "history customer K1001",
                                         "export customers -o " + folder + "/out" + day.toUtf8() + ".csv",
                                         "export customers -o " + folder + "/out" + day.toUtf8() + ".xlsx"};
        for (const QByteArray &words : reads)
            QVERIFY2(desk(words).status == 0, words + '\n' + desk(words).all());
        const QList<QByteArray> changes =
            isFirst ? QList<QByteArray>{"set customer K1001 city=Graz",
                                        "set customer K1002 note=away",
                                        "create customer number=A1 name=Angelegt kind=prospect",
                                        "assign Alster~Telefonie K1005",
                                        "set-contact anna K1003",
                                        "report K1001 --note moved",
                                        "import customers " + folder + "/in.csv"}
                    : QList<QByteArray>{"set customer K1001 city=Linz", "withdraw Alster~Telefonie K1005",
                                        "set customer A1 city=Enns", "deputy bela anna --until 2026-03-20",
                                        "set-contact bela K1003"};
        for (const QByteArray &words : changes) {
            const Ran done = desk(words);
            QVERIFY2(done.status == 0, words + '\n' + done.all());
            QVERIFY2(!done.object()[QLatin1String("change_set")].isNull(), words + '\n' + done.all());
            ++writes;
        }
        const Ran undone = desk("set customer K1004 city=Wrong");
        QVERIFY(undone.status == 0);
        QVERIFY(desk("undo " + undone.object()[QLatin1String("change_set")].toString().toUtf8()).status == 0);
        writes += 2;
        QCOMPARE(desk("outbox").array().size(), writes);
        // What needs the server says so and leaves nothing behind.
        for (const char *words : {"sync", "verify", "invite login=neu email=neu@example.com"}) {
            const Ran refused = desk(words);
            QCOMPARE(refused.rule(), QStringLiteral("server_unreachable"));
            QCOMPARE(refused.status, 3);
        }
        const Ran doctor = desk("doctor");
        QCOMPARE(doctor.object()[QLatin1String("problems")].toArray().size(), 1);
        QCOMPARE(doctor.object()[QLatin1String("integrity")].toString(), QStringLiteral("ok"));
        QCOMPARE(doctor.object()[QLatin1String("server")][QLatin1String("pending")].toInt(), writes);
        QCOMPARE(desk("outbox").array().size(), writes);
    }
    const Desk other{bela->path(), QStringLiteral("bela"), QStringLiteral("2026-03-03")};
    for (const char *words : {"set customer K1006 city=Pecs", "set customer K1002 note=also"})
        QVERIFY2(other(words).status == 0, words);

    QVERIFY(m_server.cluster().startAgain().isEmpty() && m_server.comeBack());
    QVERIFY(m_server.admin().run(
        "CREATE OR REPLACE FUNCTION sync.office_day(zone text) RETURNS text LANGUAGE sql STABLE AS "
        "'SELECT ''2026-03-03''::text'"));
    const Desk first{anna->path(), QStringLiteral("anna"), QStringLiteral("2026-03-03")};
    const Ran annas = first("sync");
    QVERIFY2(annas.status == 0, annas.all());
    QCOMPARE(annas.object()[QLatin1String("applied")].toInt(), writes);
    QCOMPARE(annas.object()[QLatin1String("pending")].toInt(), 0);
    const Ran belas = other("sync");
    QVERIFY2(belas.status == 0, belas.all());
    QCOMPARE(belas.object()[QLatin1String("pending")].toInt(), 0);
    QCOMPARE(belas.object()[QLatin1String("applied")].toInt(), 1);
    QCOMPARE(belas.object()[QLatin1String("conflicts")].toInt(), 1); // both wrote that note
    // Level without another round: "verify" would make one, this compares only.
    const auto replica = Replica::open(bela->path());
    QVERIFY(replica);
    RoundWorld world;
    world.nowUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = [] { return quint64(7); };
    world.connect = [this] { return PgLink::open(PgTarget::parse(url())->as(QStringLiteral("bela")), {}); };
    const auto compared = runRound(**replica, world, RoundPurpose::Prove);
    QVERIFY2(compared, compared ? "" : qPrintable(compared.error().rule + compared.error().detail));
    QVERIFY(!compared->tables.isEmpty());
    for (const TableComparison &one : compared->tables)
        QVERIFY2(one.isEqual && one.local == one.remote, one.table);
    QCOMPARE(bela->field("K1001", "city"), QStringLiteral("Linz"));
    QCOMPARE(bela->field("A1", "city"), QStringLiteral("Enns"));
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1006'"), QStringLiteral("Pecs"));
    QCOMPARE(m_server.one("SELECT count(*) FROM change_set WHERE outcome = 'done'").toInt(), before + writes + 1 + 1);
    for (const Desk &desk : {first, other}) {
        const Ran proof = desk("verify");
        QVERIFY2(proof.status == 0, proof.all());
    }
    QVERIFY(first("invite login=neu email=neu@example.com").rule() != u"server_unreachable"); // a right decides again
}

QTEST_GUILESS_MAIN(TestSyncAway)
#include "tst_sync_away.moc"

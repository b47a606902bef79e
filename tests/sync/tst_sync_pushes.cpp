// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly once, by numbers: many pushes over real lines of which a quarter is cut after the server has committed and
// before the client has heard of it. Each is there once, in the ledger, in the log and in its row.
#include "cuttingproxy.h"
#include "roundstory.h"
#include "sync/steadyline.h"

#include <future>

using namespace kontor;
using namespace kontor::tests;

class TestSyncPushes : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAnswersChangeNothing();

private:
    /// One workstation with a line of its own, which changes a customer of its own.
    struct Desk {
        const char *number = nullptr;
        std::unique_ptr<CuttingProxy> proxy;
        std::unique_ptr<Station> station;
        std::future<QString> work;
    };
    QString pushAll(Desk &desk, int pushes) const;
};

void TestSyncPushes::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

// What went wrong, else empty.
QString TestSyncPushes::pushAll(Desk &desk, int pushes) const
{
    Replica &replica = desk.station->replica();
    const RoundWorld way =
        realWorld(QStringLiteral("host=127.0.0.1 port=%1 dbname=postgres sslmode=disable channel_binding=disable "
                                 "gssencmode=disable")
                      .arg(desk.proxy->port()),
                  QStringLiteral("anna"));
    std::shared_ptr<ServerLink> line;
    for (int i = 1; i <= pushes; ++i) {
        if (!desk.station->change(desk.number, QStringLiteral("city %1").arg(i)))
            return QStringLiteral("not saved: %1").arg(i);
        RoundWorld world = way;
        world.connect = [&]() -> Result<std::shared_ptr<ServerLink>> {
            if (!line || !line->isIdle()) {
                line.reset();
                KONTOR_LET(fresh, way.connect());
                line = fresh;
            }
            return line;
        };
        // Of what a quarter of the pushes costs, most is the first pull on a new line.
        const bool isWhole = i % 100 == 0 || i == pushes;
        world.before = [&](RoundStep step) { return isWhole || step != RoundStep::Pull; };
        for (bool isThrough = false; !isThrough;) {
            Round round(replica, world);
            const auto ended = round.run();
            if (!ended && ended.error().kind != Error::Kind::Offline && ended.error().rule != u"round_stopped")
                return ended.error().rule + u' ' + ended.error().detail;
            isThrough = ended || ended.error().rule == u"round_stopped";
            // What was done the first time is told again; a set that met itself would find nothing to do.
            const RoundReport &told = round.report();
            if (told.refused + told.conflicts > 0 || (isThrough && (told.applied != 1 || told.changedThere != 1)))
                return QStringLiteral("met itself: %1").arg(i);
        }
    }
    return {};
}

void TestSyncPushes::cutAnswersChangeNothing()
{
    constexpr const char *numbers[] = {"K1001", "K1002", "K1003", "K1006"};
    constexpr int desks = std::size(numbers);
    const QString usual = QString::number(qEnvironmentVariableIsSet("KONTOR_CI") ? 10000 : 600);
    const int each = qEnvironmentVariable("KONTOR_PUSHES", usual).toInt() / desks;
    const int pushes = each * desks;
    const auto count = [&](const QByteArray &what) { return m_server.one("SELECT " + what).toInt(); };
    const int setsBefore = count("count(*) FROM change_set");
    const int opsBefore = count("count(*) FROM change_op");
    std::vector<Desk> all(desks);
    for (int i = 0; i < desks; ++i) {
        Desk &desk = all[size_t(i)];
        desk.number = numbers[i];
        desk.proxy = std::make_unique<CuttingProxy>(m_server.cluster().folder(), quint32(i + 7));
        desk.station = station(QStringLiteral("anna"));
        QVERIFY(desk.station);
        // Nobody pulls the plug here.
        for (Database *file : {&desk.station->replica().database(), &desk.station->database()})
            QVERIFY(file->execute("PRAGMA synchronous = OFF"));
        desk.work = std::async(std::launch::async, [this, &desk, each] { return pushAll(desk, each); });
    }
    int committed = 0;
    int cut = 0;
    for (Desk &desk : all) {
        const QString trouble = desk.work.get();
        QVERIFY2(trouble.isEmpty(), qPrintable(QLatin1String(desk.number) + u' ' + trouble));
        committed += desk.proxy->committed();
        cut += desk.proxy->cut();
    }
    qInfo("%d pushes, %d answers of which %d were cut", pushes, committed, cut);
    QCOMPARE(committed, pushes + cut); // what was cut was asked for once more, and nothing else was
    QVERIFY(cut * 5 > committed && cut * 10 < committed * 3);

    QCOMPARE(count("count(*) FROM sync.ledger"), pushes);
    QCOMPARE(count("count(*) FROM sync.ledger WHERE outcome ->> 'state' = 'applied'"), pushes);
    QCOMPARE(count("count(*) FROM (SELECT FROM sync.ledger GROUP BY client HAVING count(*) = " +
                   QByteArray::number(each) + " AND min(seq) = 1 AND max(seq) = " + QByteArray::number(each) + ") l"),
             desks);
    QCOMPARE(count("count(*) FROM change_set") - setsBefore, pushes);
    QCOMPARE(count("count(*) FROM change_op") - opsBefore, pushes);
    for (const Desk &desk : all) {
        const QByteArray number(desk.number);
        const QString last = QStringLiteral("city %1").arg(each);
        // Each of its values came to the log once, and after the one before it.
        QCOMPARE(count("count(DISTINCT o.after_values::jsonb ->> 'city') FROM change_op o JOIN customer c ON c.mandant "
                       "= o.mandant AND c.id = o.row_id WHERE c.number = '" +
                       number + "' AND o.after_values::jsonb ->> 'city' LIKE 'city %'"),
                 each);
        QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = '" + number + "'"), last);
        QCOMPARE(desk.station->replica().waitingCount().value_or(-1), 0);
        QVERIFY(desk.station->round());
        for (const char *other : numbers)
            QCOMPARE(desk.station->city(other), last);
        QCOMPARE(desk.station->differs(), QString());
    }
}

QTEST_GUILESS_MAIN(TestSyncPushes)
#include "tst_sync_pushes.moc"

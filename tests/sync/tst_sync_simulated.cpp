// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand simulated worlds: people with replicas edit, lines are cut, programs and servers die, rights move, old
// requests come again. In the end every replica equals what the server gives that user, nothing acknowledged is lost
// and nothing applied twice; and the same seed tells the same story twice. KONTOR_SEED=n runs one alone, KONTOR_TRACE=1
// tells.
#include "simulatedworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <atomic>
#include <future>

using namespace kontor;
using namespace kontor::tests;

class TestSyncSimulated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worldsEndInPeace();
    void rightsThatComeBack();
    void itLogsWhatWasWritten();

private:
    WorldTemplate m_template;
};

void TestSyncSimulated::initTestCase()
{
    const QString trouble = m_template.make();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncSimulated::worldsEndInPeace()
{
    QList<quint32> seeds;
    if (const quint32 one = qEnvironmentVariable("KONTOR_SEED").toUInt())
        seeds << one;
    else
        for (quint32 seed = 1; seed <= qEnvironmentVariable("KONTOR_SEEDS", QStringLiteral("1000")).toUInt(); ++seed)
            seeds << seed;
    // Two at a time: worlds share nothing but what they begin with.
    std::atomic<qsizetype> next = 0;
    std::atomic<int> rounds = 0;
    std::atomic<int> killed = 0;
    std::atomic<int> conflicts = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> turnedAway = 0;
    const auto work = [&]() -> QString {
        for (;;) {
            const qsizetype i = next++;
            if (i >= seeds.size())
                return {};
            const QString name = QStringLiteral("KONTOR_SEED=%1 ").arg(seeds[i]);
            SimulatedWorld first(m_template, seeds[i]);
            QString trouble = first.run();
            SimulatedWorld second(m_template, seeds[i]);
            const QString again = second.run();
            if (trouble.isEmpty() && (!again.isEmpty() || first.trace() != second.trace()))
                trouble = QStringLiteral("went two ways ") + again;
            if (!trouble.isEmpty()) {
                next = seeds.size();
                return name + trouble;
            }
            rounds += first.rounds();
            killed += first.killed();
            conflicts += first.conflicts();
            refused += first.refused();
            turnedAway += first.turnedAway();
        }
    };
    auto other = std::async(std::launch::async, work);
    const QString here = work();
    const QString there = other.get();
    QVERIFY2(here.isEmpty() && there.isEmpty(), qPrintable(here + there));
    qInfo("%d worlds, %d rounds, %d killed, %d values contested, %d sets refused, %d turned away", int(seeds.size()),
          rounds.load(), killed.load(), conflicts.load(), refused.load(), turnedAway.load());
    if (seeds.size() > 50)
        QVERIFY(killed > 50 && conflicts > 50 && refused > 10 && turnedAway > 50);
}

// He may see all for a while; the program dies between two slices of what that brings; then he may not any more. By his
// rights nothing has happened since the last whole round.
void TestSyncSimulated::rightsThatComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("e1.kontor"));
    QVERIFY(QFile::copy(m_template.replicaOf(QStringLiteral("e1")), path));
    const auto replica = Replica::open(path);
    QVERIFY(replica);
    SimulatedServer server = m_template.server();
    SimulatedLine line;
    RoundWorld world;
    world.nowUtcMs = [] { return qint64(1772445600000); };
    world.random = [] { return quint64(4711); };
    world.connect = [&]() -> Result<std::unique_ptr<ServerLink>> {
        return std::make_unique<SimulatedLink>(server, line, QStringLiteral("e1"));
    };
    const auto let = [&](const char *visibility) {
        const auto person = SimulatedServer::person(server.state(), QStringLiteral("e1"));
        QJsonObject account = server.state().tables["portal_user_account"].value(person.id);
        account.insert(QStringLiteral("visibility"), QLatin1String(visibility));
        server.write("portal_user_account", account);
    };
    const auto customers = [&] {
        return (*replica)->database().integer("SELECT count(*) FROM customer", {}, -1).value_or(-1);
    };
    const qint64 all = customers();
    let("own");
    QVERIFY(Round(**replica, world).run());
    QCOMPARE(customers(), 0);
    let("all");
    RoundWorld slices = world;
    slices.rowsASlice = 3;
    slices.before = [&](RoundStep) { return customers() == 0; };
    QVERIFY(!Round(**replica, slices).run());
    QVERIFY2(customers() > 0 && customers() < all, qPrintable(QString::number(customers())));
    let("own");
    QVERIFY(Round(**replica, world).run());
    QCOMPARE(customers(), 0);
}

// As the real one does: not what a set says of what was before, and nothing of what was there already.
void TestSyncSimulated::itLogsWhatWasWritten()
{
    SimulatedServer server = m_template.server();
    const auto customers = server.state().tables["customer"];
    const QJsonObject row = customers.first();
    const QString id = row.value(QStringLiteral("id")).toString();
    const auto op = [&](const char *kind, const QJsonObject &b, const QJsonObject &a) {
        return QJsonObject{{QStringLiteral("e"), QStringLiteral("customer")},
                           {QStringLiteral("id"), id},
                           {QStringLiteral("k"), QLatin1String(kind)},
                           {QStringLiteral("b"), b.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(b)},
                           {QStringLiteral("a"), a},
                           {QStringLiteral("c"), id}};
    };
    const QString name = QStringLiteral("name");
    const QJsonObject same{{name, row.value(name)}};
    const QJsonObject lie{{name, QStringLiteral("Luege")}, {QStringLiteral("city"), QStringLiteral("Luege")}};
    const QJsonObject change{{name, QStringLiteral("Anders")}};
    const Uuid set = Uuid::create(1);
    const QJsonObject payload{{QStringLiteral("set"), QJsonObject{{QStringLiteral("id"), set.text()},
                                                                  {QStringLiteral("outcome"), QStringLiteral("done")},
                                                                  {QStringLiteral("reverses"), QJsonValue::Null}}},
                              {QStringLiteral("ops"), QJsonArray{op("update", lie, same), op("insert", {}, same),
                                                                 op("update", same, change)}}};
    Error refusal;
    const PushOutcome outcome =
        server.push(QStringLiteral("e1"),
                    {Uuid::create(1), 1, "sha", QJsonDocument(payload).toJson(QJsonDocument::Compact)}, refusal);
    QVERIFY2(refusal.rule.isEmpty(), qPrintable(refusal.rule));
    QCOMPARE(outcome.changed, 1);
    const QList<QJsonObject> logged = server.state().ops.value(set);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged[0].value(QStringLiteral("seq")).toInt(), 2);
    QCOMPARE(QJsonDocument::fromJson(logged[0].value(QStringLiteral("before_values")).toString().toUtf8()).object(),
             same);
}

QTEST_GUILESS_MAIN(TestSyncSimulated)
#include "tst_sync_simulated.moc"

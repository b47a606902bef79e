// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One replica and a server in memory, step by step: what waits, what comes back, what stays on top, what a person
// decides, and that refused changes count nowhere.
#include "simulatedworld.h"
#include "store/history.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/undo.h"
#include "store/pastrows.h"
#include "store/storefile.h"
#include "sync/outbox.h"
#include "sync/payload.h"
#include "sync/waitingops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ownStoresHaveNoOutbox();
    void setsWaitAndAreSealed();
    void setsGoTogether();
    void largeSetsGoAlone();
    void waitingChangesStayOnTop();
    void contestedValuesWaitForADecision_data();
    void contestedValuesWaitForADecision();
    void refusedSetsAreTakenBack();
    void pulledRowsAreFoundAndTold();
    void takenNamesAndSwaps();
    void aCopiedFileGoesOnUnderItsOwnName();
    void onlyItsOwnerActs();
    void backingOff();

private:
    Result<RoundReport> round(RoundPurpose purpose = RoundPurpose::Sync);
    QString edit(const QString &command, const std::function<Result<>(Door &)> &work);
    QString rename(const char *number, const QString &name);
    QJsonObject onServer(const char *number);
    QString here(const QByteArray &sql) { return m_replica->database().text(sql).value_or(QString()); }
    qint64 number(const QByteArray &sql) { return m_replica->database().integer(sql, {}, -1).value_or(-2); }
    Uuid customer(const char *number)
    {
        return m_replica->database()
            .uuid("SELECT id FROM customer WHERE number = ?", {QLatin1String(number)})
            .value_or(Uuid());
    }

    WorldTemplate m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    SimulatedServer m_server;
    SimulatedLine m_line;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Writer> m_writer;
    Receipt m_receipt;
    const Calendar m_calendar{QDate(2026, 3, 2)};
    QString m_path;
};

void TestSyncReplica::initTestCase()
{
    const QString trouble = m_template.make();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncReplica::init()
{
    m_replica.reset();
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("e1.kontor"));
    QVERIFY(QFile::copy(m_template.replicaOf(QStringLiteral("e1")), m_path));
    m_server = m_template.server();
    m_line = {};
    auto replica = Replica::open(m_path);
    auto writer = Writer::open(m_path, {}, m_calendar);
    QVERIFY(replica && writer);
    m_replica = std::move(*replica);
    m_writer = std::move(*writer);
}

Result<RoundReport> TestSyncReplica::round(RoundPurpose purpose)
{
    RoundWorld world;
    world.nowUtcMs = [] { return qint64(1772445600000); };
    world.random = [] { return quint64(4711); };
    world.connect = [&]() -> Result<std::unique_ptr<ServerLink>> {
        return std::make_unique<SimulatedLink>(m_server, m_line, QStringLiteral("e1"));
    };
    return Round(*m_replica, world, purpose).run();
}

QString TestSyncReplica::edit(const QString &command, const std::function<Result<>(Door &)> &work)
{
    const auto receipt = m_writer->perform(command, {}, work);
    m_receipt = receipt ? *receipt : Receipt();
    return receipt ? QString() : receipt.error().rule;
}

QString TestSyncReplica::rename(const char *number, const QString &name)
{
    return edit(commands::changeCustomer, [&](Door &door) {
        return changeCustomer(door, customer(number), {{QStringLiteral("name"), name}});
    });
}

QJsonObject TestSyncReplica::onServer(const char *number)
{
    const auto customers = m_server.state().tables.value("customer");
    for (const QJsonObject &row : customers)
        if (row.value(QStringLiteral("number")).toString() == QLatin1String(number))
            return row;
    return {};
}

void TestSyncReplica::ownStoresHaveNoOutbox()
{
    const QString path = m_folder->filePath(QStringLiteral("own"));
    QVERIFY(createStore(path, false, m_calendar,
                        [&](Database &database) { return fillOwnStore(database, {}, m_calendar); }));
    auto writer = Writer::open(path, {}, m_calendar);
    QVERIFY((*writer)->perform(commands::createCustomer, {}, [&](Door &door) -> Result<> {
        KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), QStringLiteral("N1")},
                                         {QStringLiteral("name"), QStringLiteral("Nord")}}));
        return {};
    }));
    QCOMPARE((*writer)->database().integer("SELECT count(*) FROM outbox").value_or(-1), 0);
    QCOMPARE(Replica::open(path).error().rule, QStringLiteral("replica_missing"));
}

void TestSyncReplica::setsWaitAndAreSealed()
{
    QCOMPARE(rename("K1", QStringLiteral("Anna \"&\" Söhne")), QString());
    QCOMPARE(rename("K1", QString(200000, u'x')), QStringLiteral("value_too_long")); // taken back: no number is lost
    QCOMPARE(rename("K2", QStringLiteral("Bela")), QString());
    QCOMPARE(number("SELECT count(*) FROM outbox WHERE state = 'pending'"), 2);
    QCOMPARE(number("SELECT max(seq) FROM outbox"), number("SELECT last_seq FROM replica"));
    const auto first = m_replica->seal(1);
    QVERIFY(first);
    QCOMPARE(first->size(), 1);
    QCOMPARE(first->at(0).sha, payloadSum(first->at(0).payload));
    const QJsonObject payload = QJsonDocument::fromJson(first->at(0).payload).object();
    QCOMPARE(payload[QStringLiteral("set")][QStringLiteral("command")].toString(), commands::changeCustomer);
    const QJsonObject op = payload[QStringLiteral("ops")][0].toObject();
    QCOMPARE(op[QStringLiteral("k")].toString(), QStringLiteral("update"));
    QCOMPARE(op[QStringLiteral("b")][QStringLiteral("name")].toString(), QStringLiteral("w1"));
    QCOMPARE(op[QStringLiteral("a")][QStringLiteral("name")].toString(), QStringLiteral("Anna \"&\" Söhne"));
    QCOMPARE(op[QStringLiteral("c")].toString(), customer("K1").text());
    // What was sent once is sent again byte by byte.
    const auto again = m_replica->seal(64);
    QCOMPARE(again->size(), 2);
    QCOMPARE(again->at(0).payload, first->at(0).payload);
    QCOMPARE(again->at(1).seq, first->at(0).seq + 1);
    QVERIFY(round());
    QCOMPARE(number("SELECT count(*) FROM outbox WHERE state = 'acknowledged' AND is_read = 1"), 2);
    QCOMPARE(onServer("K2")[QStringLiteral("name")].toString(), QStringLiteral("Bela"));
    QVERIFY(round(RoundPurpose::Prove)->isEqual());
    QVERIFY(m_replica->forgetDecided(1772445600001));
    QCOMPARE(number("SELECT count(*) FROM outbox"), 0);
}

// All in one call, whose answer is lost; of the next one too it is known only what became of some.
void TestSyncReplica::setsGoTogether()
{
    QCOMPARE(rename("K1", QStringLiteral("one")), QString());
    QCOMPARE(rename("K2", QStringLiteral("refused")), QString());
    QCOMPARE(rename("K4", QStringLiteral("four")), QString());
    m_line.answersUntilCut = 1; // that to the greeting
    QVERIFY(!round());
    QCOMPARE(m_line.overheard.size(), 3);
    QCOMPARE(number("SELECT count(*) FROM outbox WHERE state = 'sending'"), 3);
    QCOMPARE(rename("K5", QStringLiteral("five")), QString());
    m_line = {};
    m_line.setsAPush = 2;
    const auto again = round();
    QVERIFY(again);
    QCOMPARE(m_line.overheard.size(), 4);
    QCOMPARE(again->applied, 3);
    QCOMPARE(again->refused, 1);
    QCOMPARE(here("SELECT group_concat(state, ' ') FROM (SELECT state FROM outbox ORDER BY seq)"),
             QStringLiteral("acknowledged refused acknowledged acknowledged"));
    for (const int times : std::as_const(m_server.state().timesApplied))
        QCOMPARE(times, 1);
    QVERIFY(round(RoundPurpose::Prove)->isEqual());
}

void TestSyncReplica::largeSetsGoAlone()
{
    QCOMPARE(rename("K1", QStringLiteral("before")), QString());
    QCOMPARE(edit(commands::createCustomer,
                  [](Door &door) -> Result<> {
                      for (int i = 0; i < 2000; ++i)
                          KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), QStringLiteral("N%1").arg(i)},
                                                           {QStringLiteral("name"), QStringLiteral("new")}}));
                      return {};
                  }),
             QString());
    QCOMPARE(rename("K2", QStringLiteral("after")), QString());
    QCOMPARE(m_replica->seal(64)->size(), 1);
    QVERIFY(round());
    QList<qsizetype> sizes;
    for (const auto &pushed : std::as_const(m_line.overheard))
        sizes << pushed.second.payload.size();
    QCOMPARE(sizes.size(), 3);
    QVERIFY(sizes[1] > 256 << 10);
    QCOMPARE(number("SELECT count(*) FROM outbox WHERE state = 'acknowledged'"), 3);
}

// A pull comes while something waits: the answer to the push is lost, or more was saved meanwhile.
void TestSyncReplica::waitingChangesStayOnTop()
{
    QCOMPARE(rename("K1", QStringLiteral("mine")), QString());
    QJsonObject row = onServer("K1");
    row.insert(QStringLiteral("city"), QStringLiteral("theirs"));
    m_server.write("customer", row);
    WaitingOps waiting;
    QVERIFY(waiting.read(m_replica->database()));
    PullBatch batch;
    batch.since = batch.cursor = m_replica->info()->cursor;
    batch.rights = m_replica->info()->rights;
    batch.add(m_replica->shapes(), "customer", row);
    PullList list(*m_replica);
    QVERIFY(list.begin());
    QVERIFY(mergePull(*m_replica, batch, list, 1));
    QCOMPARE(here("SELECT name || city FROM customer WHERE number = 'K1'"), QStringLiteral("minetheirs"));
    // A new row that waits stays, one that hangs on a lost customer does not; nothing leaves the outbox.
    QCOMPARE(edit(commands::assignCustomers,
                  [&](Door &door) -> Result<> {
                      KONTOR_LET(submandant, door.database().uuid("SELECT id FROM submandant ORDER BY name"));
                      KONTOR_TRY(saveAssignments(door, {submandant, {customer("K1")}, {}}));
                      return {};
                  }),
             QString());
    PullBatch lost;
    lost.since = lost.cursor = batch.cursor;
    lost.scopes = {customer("K1")};
    QVERIFY(mergePull(*m_replica, lost, list, 2));
    QCOMPARE(number("SELECT count(*) FROM customer WHERE number = 'K1'"), 0);
    QCOMPARE(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    QCOMPARE(number("SELECT count(*) FROM outbox WHERE state = 'pending'"), 2);
    // Another program was faster.
    lost.since = "elsewhere";
    const auto late = mergePull(*m_replica, lost, list, 3);
    QVERIFY(!late);
    QCOMPARE(late.error().rule, QStringLiteral("replica_moved"));
}

void TestSyncReplica::contestedValuesWaitForADecision_data()
{
    QTest::addColumn<bool>("isMine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestSyncReplica::contestedValuesWaitForADecision()
{
    QFETCH(bool, isMine);
    QCOMPARE(edit(commands::changeCustomer,
                  [&](Door &door) {
                      return changeCustomer(door, customer("K1"),
                                            {{QStringLiteral("name"), QStringLiteral("mine")},
                                             {QStringLiteral("city"), QStringLiteral("Graz")}});
                  }),
             QString());
    QJsonObject row = onServer("K1");
    row.insert(QStringLiteral("name"), QStringLiteral("theirs"));
    m_server.write("customer", row);
    const auto report = round();
    QVERIFY(report);
    QCOMPARE(report->conflicts, 1);
    // The other half of the set is applied; the contested half shows the server's value until somebody decides.
    QCOMPARE(here("SELECT name || city FROM customer WHERE number = 'K1'"), QStringLiteral("theirsGraz"));
    const auto entries = outboxEntries(m_replica->database());
    QCOMPARE(entries->last().state, QStringLiteral("conflict"));
    const Conflict conflict = entries->last().conflicts.value(0);
    QCOMPARE(conflict.before + conflict.mine + conflict.theirs, QStringLiteral("\"w1\"\"mine\"\"theirs\""));
    // Both values stay in the log: what was contested is a set of its own that does not count.
    QCOMPARE(number("SELECT count(*) FROM change_set WHERE outcome = 'refused' AND rule_key = 'contested'"), 1);
    if (isMine)
        QVERIFY(settleMine(*m_writer, conflict.id));
    else
        QVERIFY(settleTheirs(m_replica->database(), conflict.id));
    QCOMPARE(settleTheirs(m_replica->database(), conflict.id).error().rule, QStringLiteral("conflict_unknown"));
    QVERIFY(round());
    const QString decided = isMine ? QStringLiteral("mine") : QStringLiteral("theirs");
    QCOMPARE(onServer("K1")[QStringLiteral("name")].toString(), decided);
    QCOMPARE(here("SELECT name FROM customer WHERE number = 'K1'"), decided);
    const auto decidedOnes = outboxEntries(m_replica->database());
    for (const OutboxEntry &entry : *decidedOnes)
        QCOMPARE(entry.state, QStringLiteral("acknowledged"));
    QVERIFY(round(RoundPurpose::Prove)->isEqual());
}

void TestSyncReplica::refusedSetsAreTakenBack()
{
    const qint64 before = m_calendar.nowUtcMs();
    QCOMPARE(rename("K1", QStringLiteral("kept")), QString());
    const Uuid kept = m_receipt.changeSet;
    QVERIFY(round());
    QTest::qWait(2); // the past is told by milliseconds
    QCOMPARE(rename("K1", QStringLiteral("refused")), QString());
    const Uuid refused = m_receipt.changeSet;
    const auto report = round();
    QVERIFY(report);
    QCOMPARE(report->refused, 1);
    QCOMPARE(here("SELECT name FROM customer WHERE number = 'K1'"), QStringLiteral("kept"));
    QCOMPARE(here("SELECT rule_key FROM outbox WHERE state = 'refused'"), QStringLiteral("value_invalid"));
    QCOMPARE(number("SELECT count(*) FROM change_set s JOIN change_op o ON o.change_set = s.id WHERE s.outcome = "
                    "'refused' AND json_extract(o.after_values, '$.name') = 'refused'"),
             1);
    // It does not count: not in a customer's history, not in the past, not for an undo.
    auto reader = Reader::open(m_path, {}, m_calendar);
    const auto history =
        (*reader)->read<QList<HistoryEntry>>([&](Reader &open) { return customerHistory(open, customer("K1"), 50); });
    QVERIFY(history);
    QVERIFY(std::any_of(history->begin(), history->end(), [](const auto &entry) { return entry.after == u"kept"; }));
    QVERIFY(
        std::none_of(history->begin(), history->end(), [](const auto &entry) { return entry.after == u"refused"; }));
    const auto past = Past::open(m_replica->database(), m_replica->mandant(), before - 1);
    const auto row = past->row("customer", customer("K1"), {"name"});
    QVERIFY(row && *row);
    QCOMPARE(std::get<QString>((**row)["name"]), QStringLiteral("w1"));
    QCOMPARE(edit(commands::undo, [&](Door &door) { return undoChangeSet(door, refused); }),
             QStringLiteral("change_set_unknown"));
    QCOMPARE(edit(commands::undo, [&](Door &door) { return undoChangeSet(door, kept); }), QString());
    QCOMPARE(here("SELECT name FROM customer WHERE number = 'K1'"), QStringLiteral("w1"));
    // Wanted again: all the set did, as a new one; once its person has seen what came in between.
    const Conflict conflict = openConflicts(m_replica->database())->value(0);
    QCOMPARE(conflict.cause, QStringLiteral("refused"));
    QCOMPARE(settleMine(*m_writer, conflict.id).error().rule, QStringLiteral("conflict_moved"));
    QVERIFY(settleMine(*m_writer, conflict.id));
    QCOMPARE(here("SELECT name FROM customer WHERE number = 'K1'"), QStringLiteral("refused"));
}

void TestSyncReplica::pulledRowsAreFoundAndTold()
{
    auto reader = Reader::open(m_path, {}, m_calendar);
    QVERIFY(reader);
    QJsonObject row = onServer("K1");
    row.insert(QStringLiteral("name"), QStringLiteral("Zwölfaxing"));
    m_server.write("customer", row);
    QVERIFY(round());
    const auto changes = (*reader)->newChanges();
    QVERIFY(changes && !changes->isLarge);
    QCOMPARE(changes->rows.value("customer"), QList<Uuid>{customer("K1")});
    QCOMPARE(number("SELECT count(*) FROM customer_row WHERE search LIKE '%zwolfaxing%'"), 1);
    QVERIFY((*reader)->newChanges()->isEmpty());
    // Nothing new: nothing told, though the file was written.
    QVERIFY(round());
    QVERIFY((*reader)->newChanges()->isEmpty());
    // Who has missed what was forgotten asks for everything.
    QVERIFY(m_replica->database().execute(
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20) INSERT INTO arrival (entity) "
        "SELECT 'customer' FROM n; DELETE FROM arrival WHERE seq < (SELECT max(seq) FROM arrival)"));
    QVERIFY((*reader)->newChanges()->isLarge);
}

void TestSyncReplica::takenNamesAndSwaps()
{
    // Two others took each other's name: neither can be written before the other.
    auto submandants = m_server.state().tables.value("submandant").values();
    QCOMPARE(submandants.size(), 2);
    for (const char *column : {"name", "name_key"}) {
        const QJsonValue first = submandants[0].value(QLatin1String(column));
        submandants[0].insert(QLatin1String(column), submandants[1].value(QLatin1String(column)));
        submandants[1].insert(QLatin1String(column), first);
    }
    m_server.write("submandant", submandants[0]);
    m_server.write("submandant", submandants[1]);
    // And what is new here has a number that somebody else was given there.
    QCOMPARE(edit(commands::createCustomer,
                  [&](Door &door) -> Result<> {
                      KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), QStringLiteral("N1")},
                                                       {QStringLiteral("name"), QStringLiteral("mine")}}));
                      return {};
                  }),
             QString());
    QJsonObject taken = onServer("K1");
    taken.insert(QStringLiteral("id"), Uuid::create(1).text());
    taken.insert(QStringLiteral("number"), QStringLiteral("N1"));
    m_server.write("customer", taken);
    const auto report = round();
    QVERIFY2(report, report ? "" : qPrintable(report.error().rule + report.error().detail));
    QCOMPARE(report->refused, 1);
    QCOMPARE(here("SELECT name FROM customer WHERE number = 'N1'"), QStringLiteral("w1"));
    QVERIFY(round(RoundPurpose::Prove)->isEqual());
}

void TestSyncReplica::aCopiedFileGoesOnUnderItsOwnName()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.kontor"));
    QCOMPARE(rename("K1", QStringLiteral("first")), QString());
    QVERIFY(m_replica->database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(QFile::copy(m_path, copy));
    QCOMPARE(rename("K2", QStringLiteral("second")), QString());
    QVERIFY(round());
    const Uuid client = m_replica->info()->client;
    auto replica = Replica::open(copy);
    auto writer = Writer::open(copy, {}, m_calendar);
    QVERIFY(replica && writer);
    m_replica = std::move(*replica);
    m_writer = std::move(*writer);
    QCOMPARE(rename("K4", QStringLiteral("third")), QString()); // the number that the other file gave to "second"
    QVERIFY(round());
    QVERIFY(m_replica->info()->client != client);
    for (const auto &[customer, name] : {std::pair("K1", "first"), {"K2", "second"}, {"K4", "third"}})
        QCOMPARE(onServer(customer)[QStringLiteral("name")].toString(), QLatin1String(name));
    for (const int times : m_server.state().timesApplied)
        QCOMPARE(times, 1);
    QVERIFY(round(RoundPurpose::Prove)->isEqual());
}

void TestSyncReplica::onlyItsOwnerActs()
{
    auto other = Writer::open(m_path, QStringLiteral("e2"), m_calendar);
    QCOMPARE((*other)->session().error().rule, QStringLiteral("replica_of_another"));
    QCOMPARE(m_writer->session()->login, QStringLiteral("e1")); // without being named
    QVERIFY(m_replica->database().execute("UPDATE replica SET state = 'loading'"));
    auto half = Reader::open(m_path, {}, m_calendar);
    QCOMPARE((*half)->read<qint64>([](Reader &) { return Result<qint64>(1); }).error().rule,
             QStringLiteral("replica_unfinished"));
}

void TestSyncReplica::backingOff()
{
    BackOff backOff;
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i) {
        BackOff shortest = backOff;
        const qint64 least = shortest.afterFailure(0);
        longest = backOff.afterFailure(std::numeric_limits<quint64>::max() - 1);
        QVERIFY(least >= 500 && least <= longest && longest <= 60000);
    }
    QVERIFY(longest > 30000);
    backOff.succeed();
    QVERIFY(backOff.afterFailure(0) <= 1000);
}

QTEST_GUILESS_MAIN(TestSyncReplica)
#include "tst_sync_replica.moc"

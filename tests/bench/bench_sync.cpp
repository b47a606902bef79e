// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync: what the shared store costs, beside the plain thing of the same run: a push beside UPDATEs of the same
// rows in the same tables over the same wire, the feed beside none, COPY through the API beside COPY, a first copy
// beside bare inserts, a pull of nothing, the proof, what rows that change and a right that is taken away cost the
// replica, and with real windows (bench_sync_latency): what a sync takes beside the window's own memory, how soon
// another one has painted a change, and what saving costs. Of full size it ends with 1 where a limit was missed.
#include "limits.h"
#include "measure.h"
#include "store/demo/large.h"
#include "store/sqlresource.h"
#include "sync/bootstrap.h"
#include "sync/pglink.h"
#include "sync/proof.h"
#include "sync/testserver.h"
#include "syncreference.h"
#include "syncwindows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <cstdio>

using namespace kontor;
using namespace kontor::bench;
using namespace kontor::tests;

namespace
{

/// Who sees everything.
const QString everybody = QStringLiteral("admin");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().rule), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e9;
}

double median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

constexpr qint64 fullSize = 1'000'000;

const auto noEntry = [](const FeedEntry &) { return Result<>(); };

class Bench
{
public:
    Bench(qint64 customers, const QString &fsync)
        : m_customers(customers)
    {
        const QString trouble =
            m_server.start([customers](Database &database) { return fillLarge(database, Calendar(), customers, 42); },
                           {QStringLiteral("fsync=") + fsync});
        if (!trouble.isEmpty())
            qFatal("%s", qPrintable(trouble));
        m_link = openLink();
        m_mandant = m_server.one("SELECT id FROM mandant").toLatin1();
        readRows();
    }

    void push(int ops, qsizetype setsACall);
    void mustApply(const QList<PushedSet> &sets);
    qsizetype setsAPush() const { return must(m_link->greet(3)).setsAPush; }
    void feed();
    void setFed(bool isFed);
    void idlePull();
    void copy();
    void firstCopy();
    void proof();
    void leaving();
    void changed(bool isLogged);
    void window();

private:
    struct Row {
        QString id;
        QString city;
    };

    std::unique_ptr<ServerLink> openLink() const
    {
        return must(PgLink::open(*PgTarget::parse(m_server.cluster().conninfo(everybody)), {}));
    }
    RoundWorld world() const
    {
        return {[] { return qint64(1772442000000); },
                {},
                [] { return QRandomGenerator::global()->generate64(); },
                [this]() -> Result<std::unique_ptr<ServerLink>> { return openLink(); }};
    }
    /// Where a window looks for everybody's.
    QString replicaPath() const { return m_folder.filePath(everybody + QStringLiteral(".kontor")); }
    /// Gives the next rows in turn a city that they have not.
    PushedSet nextSet(int ops);
    void updateRows(int ops);

    void setVisibility(const char *visibility);
    void readRows();
    /// A small run is there to show that it runs.
    int turns(int ofFull) const { return m_customers < fullSize ? 2 : ofFull; }

    qint64 m_customers;
    TestServer m_server;
    std::unique_ptr<ServerLink> m_link;
    QByteArray m_mandant;
    QList<Row> m_rows;
    qsizetype m_next = 0;
    qint64 m_seq = 0;
    qint64 m_version = 0;
    Uuid m_client = Uuid::create(1);
    QTemporaryDir m_folder;
};

// What a push gives another city is to have the one that it says was there.
void Bench::readRows()
{
    const auto rows = must(m_server.admin().exec("SELECT id, city FROM customer WHERE administration = 'active' AND "
                                                 "archived_on IS NULL ORDER BY id LIMIT 4000"));
    m_rows.clear();
    for (int i = 0; i < rows.size(); ++i)
        m_rows << Row{rows.text(i, 0), rows.text(i, 1)};
}

PushedSet Bench::nextSet(int ops)
{
    QJsonArray all;
    for (int i = 0; i < ops; ++i) {
        Row &row = m_rows[m_next++ % m_rows.size()];
        const QString city = QStringLiteral("City %1").arg(++m_version);
        all << TestClient::op("customer", row.id, "update", {{QStringLiteral("city"), row.city}},
                              {{QStringLiteral("city"), city}}, row.id);
        row.city = city;
    }
    const QJsonObject set{{QStringLiteral("id"), Uuid::create(1).text()},
                          {QStringLiteral("made_at"), qint64(1772442000000)},
                          {QStringLiteral("command"), QStringLiteral("change_customer")},
                          {QStringLiteral("outcome"), QStringLiteral("done")}};
    PushedSet made{m_client, ++m_seq, {}, {}};
    made.payload = QJsonDocument(QJsonObject{{QStringLiteral("set"), set}, {QStringLiteral("ops"), all}})
                       .toJson(QJsonDocument::Compact);
    made.sha = QCryptographicHash::hash(made.payload, QCryptographicHash::Sha256).toHex();
    return made;
}

void Bench::updateRows(int ops)
{
    PgConnection &pg = m_server.admin();
    must(pg.run("BEGIN ISOLATION LEVEL REPEATABLE READ"));
    for (int i = 0; i < ops; ++i) {
        Row &row = m_rows[m_next++ % m_rows.size()];
        row.city = QStringLiteral("City %1").arg(++m_version);
        must(pg.exec("UPDATE customer SET city = $1 WHERE mandant = $2 AND id = $3",
                     {row.city.toUtf8(), m_mandant, row.id.toLatin1()}));
    }
    must(pg.run("COMMIT"));
}

void Bench::push(int ops, qsizetype setsACall)
{
    const int times = 2000 / ops / (ops == 1 ? (setsACall == 1 ? 4 : 1) : 1);
    QList<double> mine, plain;
    for (int turn = 0; turn < turns(7); ++turn) {
        QList<PushedSet> sets;
        for (int i = 0; i < times; ++i)
            sets << nextSet(ops);
        mine << times * ops / seconds([&] {
                    for (qsizetype from = 0; from < sets.size(); from += setsACall)
                        mustApply(sets.mid(from, setsACall));
                });
        plain << times * ops / seconds([&] {
                     for (int i = 0; i < times; ++i)
                         updateRows(ops);
                 });
    }
    const QByteArray name = "push, sets of " + QByteArray::number(ops) +
                            (setsACall == 1 ? ", one a call" : ", as the outbox sends them") + " / UPDATEs";
    // One op in a call of its own bears all that a call costs; the outbox does that only with a single edit.
    print(name, median(mine), median(plain), median(mine) / median(plain), ops == 1 && setsACall == 1 ? 0.08 : 1.2,
          "rows/s");
}

void Bench::mustApply(const QList<PushedSet> &sets)
{
    const QList<PushOutcome> outcomes = must(m_link->push(sets, 3));
    if (outcomes.size() != sets.size() || std::any_of(outcomes.begin(), outcomes.end(), [](const PushOutcome &outcome) {
            return outcome.state != PushOutcome::State::Applied;
        }))
        qFatal("a push was not applied");
}

void Bench::setFed(bool isFed)
{
    must(m_server.admin().run(
        QByteArray("DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgrelid::regclass AS place, tgname "
                   "FROM pg_trigger WHERE tgname LIKE 'tell\\_%' LOOP EXECUTE format('ALTER TABLE "
                   "%s ") +
        (isFed ? "ENABLE" : "DISABLE") + " TRIGGER %I', t.place, t.tgname); END LOOP; END $$"));
}

// People write by pushes alone; a bare UPDATE is what an administrator of the server could do, and has nothing else to
// hide the feed's cost behind.
void Bench::feed()
{
    const auto compare = [this](const QByteArray &name, int rows, double aim, const std::function<void()> &write) {
        QList<double> with, without;
        for (int turn = 0; turn < turns(15); ++turn) {
            for (const bool isFed : {true, false}) {
                setFed(isFed);
                (isFed ? with : without) << rows / seconds(write);
            }
        }
        setFed(true);
        print(name + " with the feed / without", median(with), median(without), median(with) / median(without), aim,
              "rows/s");
    };
    const auto pushed = [this](int count, qsizetype setsACall) {
        QList<PushedSet> sets;
        for (int i = 0; i < count; ++i)
            sets << nextSet(1);
        for (qsizetype from = 0; from < sets.size(); from += setsACall)
            mustApply(sets.mid(from, setsACall));
    };
    compare("one op pushed", 200, 0.93, [&] { pushed(200, 1); });
    compare("ops pushed as the outbox sends them", 1280, 0.93, [&] { pushed(1280, setsAPush()); });
    compare("UPDATE", 500, 0, [this] {
        for (int i = 0; i < 500; ++i)
            updateRows(1);
    });
}

void Bench::idlePull()
{
    const QByteArray cursor = must(m_link->pull({}, noEntry)).cursor;
    must(m_link->endPull());
    QList<double> times;
    for (int i = 0; i < 2000; ++i) {
        times << 1000 * seconds([&] {
                     must(m_link->pull(cursor, noEntry));
                     must(m_link->endPull());
                 });
    }
    print("pull of nothing: p99; p50", percentile(times, 0.99), median(times), percentile(times, 0.99), -1, "ms");
}

void Bench::copy()
{
    const auto bytes = [](PgConnection &pg, const QByteArray &sql) {
        return seconds([&] {
            must(pg.copyOut("COPY (" + sql + ") TO STDOUT (FORMAT binary)",
                            [](QByteArrayView) -> Result<> { return {}; }));
        });
    };
    const auto person = m_server.as(everybody);
    QList<double> mine, plain;
    for (int turn = 0; turn < 7; ++turn) {
        mine << bytes(*person, "SELECT * FROM sync_v1.copy_customer()");
        plain << bytes(m_server.admin(), "SELECT * FROM customer");
    }
    print("COPY through the API / plain COPY", median(mine) * 1000, median(plain) * 1000, median(mine) / median(plain),
          -1.5, "ms");
}

void Bench::firstCopy()
{
    const QString path = replicaPath();
    qint64 rows = 0;
    double loading = 0;
    forgetPeak();
    const double memoryBefore = memory().resident;
    QElapsedTimer time;
    const double all = seconds([&] {
        time.start();
        must(bootstrap({path, m_server.cluster().conninfo()}, world(), [&](const BootstrapProgress &) {
            loading = double(time.nsecsElapsed()) / 1e9;
            return true;
        }));
    });
    const double memoryTaken = memory().peak - memoryBefore;
    auto replica = must(Replica::open(path));
    for (const QString &table : sharedTables())
        rows += must(replica->database().integer("SELECT count(*) FROM " + table.toUtf8()));
    const double bare = bareCopySeconds(path, m_folder.filePath(QStringLiteral("bare.db")));
    print("first copy / bare inserts of the same rows", all, bare, all / bare, -1.25, "s");
    print("first copy: rows/s while loading; in all / 200000", double(rows) / loading, double(rows) / all,
          double(rows) / loading / 200000, 1, "rows/s");
    print("first copy: memory above the program's own", memoryTaken, memoryBefore, memoryTaken / 64, -1, "MB");
}

void Bench::proof()
{
    auto replica = must(Replica::open(replicaPath()));
    qint64 rows = 0;
    const double there = seconds([&] { must(m_link->digest()); });
    const double all = seconds([&] {
        PullList list(*replica);
        must(list.begin());
        must(m_link->pull({}, noEntry));
        for (const TableComparison &table : must(compareAll(*replica, *m_link, list)))
            rows += table.local;
        must(m_link->endPull());
    });
    print("proof of everything: s; the server's part", all, there, all / (double(rows) / 1e6), -2, "s/1M");
}

void Bench::setVisibility(const char *visibility)
{
    must(m_server.admin().exec("UPDATE portal_user_account a SET visibility = $1 FROM portal_user u WHERE u.mandant = "
                               "a.mandant AND u.id = a.id AND u.login = $2",
                               {QByteArray(visibility), everybody.toUtf8()}));
}

// Who saw everything sees nearly nothing any more.
void Bench::leaving()
{
    setVisibility("none");
    qint64 rows = 0;
    forgetPeak();
    const double memoryBefore = memory().resident;
    const double all = seconds([&] {
        auto replica = must(Replica::open(replicaPath()));
        rows = must(runRound(*replica, world())).changedHere;
    });
    const double memoryTaken = memory().peak - memoryBefore;
    auto replica = must(Replica::open(replicaPath()));
    if (!must(runRound(*replica, world(), RoundPurpose::Prove)).isEqual())
        qFatal("something stayed that has to leave");
    setVisibility("all");
    print("rows that leave: in 1000; s per 100000", double(rows) / 1000, all / double(rows) * 100000,
          all / double(rows) * 100000, -2, "");
    print("rows that leave: memory above the program's own", memoryTaken, memoryBefore, memoryTaken / 64, -1, "MB");
}

// One statement on the server, or a set with all its ops; one round here.
void Bench::changed(bool isLogged)
{
    auto replica = must(Replica::open(replicaPath()));
    PgConnection &pg = m_server.admin();
    if (isLogged) {
        const QByteArray set = Uuid::create(1).text().toLatin1();
        must(pg.exec("INSERT INTO change_set (mandant, id, made_at, portal_user, command) SELECT mandant, $1, 1, id, "
                     "'change_customer' FROM portal_user WHERE login = $2",
                     {set, everybody.toUtf8()}));
        must(pg.exec("INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, before_values, "
                     "after_values, customer) SELECT mandant, $1, row_number() OVER (), 'customer', id, 'update', "
                     "jsonb_build_object('city', city), jsonb_build_object('city', city || ' Nord'), id FROM customer",
                     {set}));
    }
    must(pg.exec("UPDATE customer SET city = city || ' Nord'"));
    readRows();
    qint64 rows = 0;
    forgetPeak();
    const double memoryBefore = memory().resident;
    const double all = seconds([&] { rows = must(runRound(*replica, world())).changedHere; });
    const double memoryTaken = memory().peak - memoryBefore;
    const QByteArray name = isLogged ? "rows that one set changes: " : "rows that change: ";
    print(name + "in 1000; s per 100000", double(rows) / 1000, all / double(rows) * 100000, all / double(rows) * 100000,
          -5, "");
    print(name + "memory above the program's own", memoryTaken, memoryBefore, memoryTaken / 64, -1, "MB");
}

void Bench::window()
{
    const WindowMemory taken = windowMemory(m_folder.path(), m_server.cluster().conninfo(), everybody, [this] {
        must(m_server.admin().run("UPDATE customer SET city = city || ' Fern'"));
        readRows();
    });
    print("sync in a window: memory above the window's own", taken.most - taken.own, taken.own,
          (taken.most - taken.own) / 64, -1, "MB");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("1000000")},
         {QStringLiteral("only"),
          QStringLiteral("push, feed, pull, copy, first, proof, changed, leaving, window or latency."),
          QStringLiteral("PART")},
         {QStringLiteral("fsync"),
          QStringLiteral("on, as servers are run, or off, which shows what the cores alone have to do."),
          QStringLiteral("VALUE"), QStringLiteral("on")}});
    parser.addHelpOption();
    parser.process(application);
    const QString only = parser.value(QStringLiteral("only"));
    const auto wanted = [&](const char *part) { return only.isEmpty() || only == QLatin1String(part); };
    const qint64 customers = parser.value(QStringLiteral("customers")).toLongLong();
    const bool isFull = customers >= fullSize;
    Bench bench(customers, parser.value(QStringLiteral("fsync")));
    printHeader();
    if (wanted("first") || wanted("proof") || wanted("changed") || wanted("leaving") || wanted("window"))
        bench.firstCopy();
    if (wanted("proof"))
        bench.proof();
    if (wanted("changed"))
        for (const bool isLogged : {false, true})
            bench.changed(isLogged);
    if (isFull ? wanted("window") : only == u"window")
        bench.window();
    if (wanted("leaving"))
        bench.leaving();
    if (wanted("copy"))
        bench.copy();
    if (wanted("pull"))
        bench.idlePull();
    if (wanted("push")) {
        bench.push(1, bench.setsAPush());
        bench.push(1, 1);
        bench.push(100, 1);
    }
    if (wanted("feed"))
        bench.feed();
    std::puts("");
    const int late = (isFull ? wanted("latency") : only == u"latency") ? latencyBench() : 0;
    return isFull && missed() + late > 0 ? 1 : 0;
}

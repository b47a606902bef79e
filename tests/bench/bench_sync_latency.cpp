// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync_latency: from saving in one window until another one has painted it, over a real PostgreSQL, beside the
// bare way of one value through the same server; and what saving costs in a replica beside a bare commit of the same
// row. Of full size it ends with 1 where a limit was missed.
#include "latencydesk.h"
#include "limits.h"
#include "store/demo/large.h"
#include "sync/pgconnection.h"
#include "sync/worldstory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <cstdio>

using namespace kontor;
using namespace kontor::bench;

namespace
{

/// One value: committed, told, heard, read. What no design over this server can be faster than.
double bareWay(PgConnection &from, PgConnection &to, int i)
{
    const QByteArray value = QByteArray::number(i);
    const qint64 begun = monotonicNs();
    (void)from.exec("UPDATE bare SET value = $1", {value});
    (void)from.run("NOTIFY bare");
    while (to.notifications()->isEmpty())
        Stopper::await(to.socket(), false, 1000, nullptr);
    const auto read = to.run("SELECT value FROM bare");
    return read && read->bytes(0, 0) == value ? msBetween(begun, monotonicNs()) : -1;
}

void print(const char *name, const QList<double> &values, double bare)
{
    const double p50 = percentile(values, 0.5);
    const double p95 = percentile(values, 0.95);
    std::printf("%-44s %9.1f %9.1f %9.1f", name, p50, p95, percentile(values, 1));
    if (bare > 0)
        std::printf(" %10.1f", p95 / bare);
    std::puts("");
}

/// The other window, in a process of its own: saves what it reads and tells its stamps.
class Colleague
{
public:
    Colleague(const QString &folder, const QString &server, Stamps &stamps)
        : m_stamps(stamps)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--folder"), folder, QStringLiteral("--server"), server});
    }
    ~Colleague()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    bool isReady() const { return m_stamps.all().contains("ready"); }
    void save(const QString &number, const QString &city)
    {
        m_process.write(number.toUtf8() + '\t' + city.toUtf8() + '\n');
    }

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArrayList line = m_process.readLine().trimmed().split('\t');
            if (line.size() == 2)
                m_stamps.note(line[0], line[1].toLongLong());
        }
    }

    Stamps &m_stamps;
    QProcess m_process;
};

int runColleague(const QString &folder, const QString &server)
{
    Stamps stamps(true);
    LatencyDesk desk(folder, server, QStringLiteral("anna"), stamps);
    if (!desk.isMade())
        return 1;
    stamps.note("ready");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QSocketNotifier lines(0, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &lines, [&] {
        const QStringList line = QString::fromUtf8(input.readLine()).trimmed().split(u'\t');
        if (line.size() != 2)
            return QCoreApplication::quit();
        stamps.note("begun");
        desk.application().store()->perform(commands::changeCustomer, line[0], moving(line[0], line[1]));
    });
    return QApplication::exec();
}

/// A window over all that this person has there, which tells the most memory that it took: open, and when a sync has
/// brought every customer anew.
int runWatcher(const QString &folder, const QString &server, const QString &login)
{
    Stamps stamps(false);
    LatencyDesk desk(folder, server, login, stamps);
    const auto database = Database::open(desk.path(), Database::Mode::ReadOnly);
    const items::ListModel *model = desk.isMade() ? desk.list()->listModel() : nullptr;
    const auto isAtRest = [&] { return model->rowCount() > 0 && model->isComplete() && !model->isBusy(); };
    if (!database || !model || !QTest::qWaitFor(isAtRest, 600'000))
        return 1;
    report("own", memory().peak);
    const auto isLevel = [&] {
        return (*database)->integer("SELECT EXISTS (SELECT 1 FROM customer WHERE city NOT LIKE '% Fern')") == 0;
    };
    if (!QTest::qWaitFor(isLevel, 1800'000) || !QTest::qWaitFor([&] { return desk.isListening(); }, 600'000))
        return 1;
    report("most", memory().peak);
    return 0;
}

/// A row that is seen and may be changed.
int fitRow(tests::TestServer &server, ui::ListView *view, QString &number)
{
    const items::ListModel *model = view->listModel();
    const auto isShown = [&] { return !model->index(0, model->columnOf("number")).data().toString().isEmpty(); };
    if (!QTest::qWaitFor(isShown, 60000))
        return -1;
    for (int row = 0; row < 20; ++row) {
        number = model->index(row, model->columnOf("number")).data().toString();
        if (server.one(
                "SELECT count(*) FROM customer WHERE administration = 'active' AND kind = 'customer' AND number = '" +
                number.toUtf8() + "'") == u"1")
            return row;
    }
    return -1;
}

bool measureWay(tests::TestServer &server, Colleague &sender, LatencyDesk &receiver, Stamps &stamps, int changes)
{
    const auto from = server.as();
    const auto to = server.as();
    if (!from || !to || !to->run("CREATE TABLE bare (value text); INSERT INTO bare VALUES (''); LISTEN bare"))
        return false;
    const std::pair<const char *, std::pair<const char *, const char *>> parts[] = {
        {"  saved, until its push begins", {"begun", "anna push"}},
        {"  push", {"anna push", "anna wake"}},
        {"  wake, until the other asks hello", {"anna wake", "bela greet"}},
        {"  hello", {"bela greet", "bela pull"}},
        {"  pull and fetch", {"bela pull", "bela endPull"}},
        {"  applied, told to the window", {"bela endPull", "bela committed"}},
        {"  list asked anew, painted", {"bela committed", "painted"}}};
    QList<double> whole;
    QList<double> bare;
    QMap<QByteArray, QList<double>> ofParts;
    QString number;
    const int row = fitRow(server, receiver.list(), number);
    if (row < 0)
        return false;
    Painted painted(receiver.list(), row);
    int lost = 0;
    for (int i = 0; i < changes; ++i) {
        QTest::qWait(QRandomGenerator::global()->bounded(300));
        const QString city = QStringLiteral("City %1").arg(i);
        const qint64 at = painted.await(city, [&] { sender.save(number, city); });
        if (at == 0)
            return false;
        stamps.note("painted", at);
        QTest::qWait(20); // what the other one tells
        const auto all = stamps.all();
        const double ms = msBetween(all["begun"], at);
        lost += ms > 5000; // by the next poll
        whole << ms;
        for (const auto &[name, ends] : parts)
            ofParts[name] << msBetween(all[ends.first], all[ends.second]);
        bare << bareWay(*from, *to, i);
    }
    const double bareP95 = percentile(bare, 0.95);
    std::printf("%-44s %9s %9s %9s %10s\n", "milliseconds", "p50", "p95", "most", "p95/bare");
    print("saved here, painted there", whole, bareP95);
    for (const auto &[name, ends] : parts)
        print(name, ofParts[name], 0);
    print("bare: UPDATE, NOTIFY, heard, SELECT", bare, 0);
    std::printf("%d changes, %d of them came by a poll; limit: p95 <= 150 ms%s\n\n", changes, lost,
                holds(percentile(whole, 0.95), -150) ? "" : " !");
    return true;
}

/// No rules and no triggers; WAL and synchronous=FULL as in a store, and as there no commit waits for a checkpoint.
Result<std::unique_ptr<Database>> bareStore(const QString &path)
{
    KONTOR_LET(database, Database::open(path, Database::Mode::ReadWrite));
    QByteArrayList triggers;
    KONTOR_TRY(database->each("SELECT name FROM sqlite_master WHERE type = 'trigger'", {}, [&](const Statement &row) {
        triggers << row.utf8(0).toByteArray();
        return true;
    }));
    for (const QByteArray &trigger : std::as_const(triggers))
        KONTOR_TRY(database->execute("DROP TRIGGER " + trigger));
    KONTOR_TRY(database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    database->deferCheckpoints();
    return std::move(database);
}

/// What saving one row writes into a replica, by plain statements: the row and what it is searched by, the change set
/// with its op, and their place in the queue.
Result<> writeSameRows(Database &database, qint64 rowid, const QString &city)
{
    const Uuid set = Uuid::create(calendar.nowUtcMs());
    KONTOR_TRY(database.execute("BEGIN IMMEDIATE"));
    KONTOR_TRY(database.run("UPDATE customer SET city = ? WHERE rowid = ?", {city, rowid}));
    KONTOR_TRY(database.run("UPDATE customer_row SET search = ? WHERE rid = ?", {city, rowid}));
    KONTOR_TRY(
        database.run("INSERT INTO change_set (mandant, id, made_at, portal_user, command, subject) SELECT mandant, "
                     "?, ?, portal_user, 'change_customer', 'K1001' FROM replica",
                     {set, calendar.nowUtcMs()}));
    KONTOR_TRY(database.run(
        "INSERT INTO change_op (mandant, change_set, seq, entity, row_id, change_kind, before_values, after_values, "
        "customer) SELECT mandant, ?1, 0, 'customer', id, 'update', json_object('city', ?2), json_object('city', ?2), "
        "id "
        "FROM customer WHERE rowid = ?3",
        {set, city, rowid}));
    KONTOR_TRY(database.run("UPDATE replica SET last_seq = last_seq + 1"));
    KONTOR_TRY(
        database.run("INSERT INTO outbox (seq, mandant, change_set) SELECT last_seq, mandant, ? FROM replica", {set}));
    return database.execute("COMMIT");
}

bool measureCommits(const QString &folder, const QString &replica, int commits)
{
    QString number;
    const QString here = folder + QStringLiteral("/commits.kontor");
    const QString same = folder + QStringLiteral("/same.kontor");
    const QString alone = folder + QStringLiteral("/alone.kontor");
    {
        const auto database = Database::open(replica, Database::Mode::ReadOnly);
        for (const QString &path : {here, same, alone})
            if (!(*database)->run("VACUUM INTO ?", {path}))
                return false;
        number = (*database)
                     ->text("SELECT number FROM customer WHERE administration = 'active' AND kind = 'customer' LIMIT 1")
                     .value_or(QString());
    }
    const auto writer = Writer::open(here, QStringLiteral("bela"), calendar);
    const auto bare = bareStore(same);
    const auto barest = bareStore(alone);
    if (!writer || !bare || !barest)
        return false;
    // As a window has it (store.cpp).
    (*writer)->database().deferCheckpoints();
    const qint64 row = (*bare)->integer("SELECT rowid FROM customer WHERE number = ?", {number}).value_or(0);
    QList<double> withQueue;
    QList<double> sameRows;
    QList<double> rowAlone;
    for (int i = 0; i < commits; ++i) {
        const QString city = QStringLiteral("City %1").arg(i);
        const qint64 begun = monotonicNs();
        const auto saved = (*writer)->perform(commands::changeCustomer, number, moving(number, city));
        const qint64 first = monotonicNs();
        const auto written = writeSameRows(**bare, row, city);
        const qint64 second = monotonicNs();
        const auto updated = (*barest)->run("UPDATE customer SET city = ? WHERE rowid = ?", {city, row});
        const qint64 ended = monotonicNs();
        if (!saved || !written || !updated)
            return false;
        withQueue << msBetween(begun, first);
        sameRows << msBetween(first, second);
        rowAlone << msBetween(second, ended);
        for (Database *database : {&(*writer)->database(), bare->get(), barest->get()})
            database->checkpoint();
    }
    std::printf("%-44s %9s %9s %9s\n", "milliseconds", "p50", "p99", "most");
    for (const auto &[name, values] :
         {std::pair{"one row saved in a replica, with its queue", &withQueue},
          std::pair{"bare: the same rows", &sameRows}, std::pair{"bare: that row alone", &rowAlone}})
        std::printf("%-44s %9.2f %9.2f %9.2f\n", name, percentile(*values, 0.5), percentile(*values, 0.99),
                    percentile(*values, 1));
    const auto times = [&](const QList<double> &other, double part) {
        return percentile(withQueue, part) / percentile(other, part);
    };
    std::printf(
        "%d commits each; beside the same rows p50 %.1fx, p99 %.1fx; beside the row alone p50 %.1fx, p99 %.1fx; "
        "limit: p99 <= 1.5x%s\n",
        commits, times(sameRows, 0.5), times(sameRows, 0.99), times(rowAlone, 0.5), times(rowAlone, 0.99),
        holds(times(sameRows, 0.99), -1.5) ? "" : " !");
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("changes"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("300")},
         {QStringLiteral("customers"), QStringLiteral("As many as that; 0: the demo."), QStringLiteral("N"),
          QStringLiteral("0")},
         {QStringLiteral("commits"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("2000")},
         {QStringLiteral("folder"), QStringLiteral("Internal."), QStringLiteral("DIR")},
         {QStringLiteral("watch"), QStringLiteral("Internal."), QStringLiteral("LOGIN")},
         {QStringLiteral("server"), QStringLiteral("Internal."), QStringLiteral("URL")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(QStringLiteral("watch")))
        return runWatcher(parser.value(QStringLiteral("folder")), parser.value(QStringLiteral("server")),
                          parser.value(QStringLiteral("watch")));
    if (parser.isSet(QStringLiteral("server")))
        return runColleague(parser.value(QStringLiteral("folder")), parser.value(QStringLiteral("server")));
    tests::TestServer server;
    const qint64 customers = parser.value(QStringLiteral("customers")).toLongLong();
    const QString trouble = server.start(
        [customers](Database &database) -> Result<> {
            if (customers > 0)
                KONTOR_TRY(fillLarge(database, calendar, customers, 42));
            return customers > 0 ? tests::addEmployees(database) : tests::fillWithEmployees(database);
        },
        {QStringLiteral("fsync=on")});
    if (!trouble.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(trouble));
        return 1;
    }
    Stamps stamps(false);
    const QString url = server.cluster().conninfo();
    QString replica;
    {
        Colleague anna(folder.path(), url, stamps);
        LatencyDesk bela(folder.path(), url, QStringLiteral("bela"), stamps);
        if (!QTest::qWaitFor([&] { return anna.isReady(); }, 60000) || !bela.isMade() ||
            !measureWay(server, anna, bela, stamps, parser.value(QStringLiteral("changes")).toInt())) {
            std::fputs("a window failed\n", stderr);
            return 1;
        }
        replica = bela.path();
    }
    const int changes = parser.value(QStringLiteral("changes")).toInt();
    const int commits = parser.value(QStringLiteral("commits")).toInt();
    if (!measureCommits(folder.path(), replica, commits))
        return 1;
    return changes >= 300 && commits >= 2000 && missed() > 0 ? 1 : 0;
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_access: what the access rules cost a list, and how long "why can he (not) see this?" takes. References of the
// same run: the same questions to the Mandant's bare tables; for a Submandant's user to a store that holds no more rows
// than he may see, where nothing is gathered from afar.
#include "measure.h"
#include "store/accessrules.h"
#include "store/demo/large.h"
#include "store/explain.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/storefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace kontor;
using namespace kontor::bench;

namespace
{

constexpr int rounds = 11;

/// The list as the window asks it: which ones in their order, what stands in the first screenful, and how many.
Result<qint64> askList(Reader &reader, const ListSpec &spec)
{
    KONTOR_LET(handles, listHandles(reader, spec, {}));
    QList<QByteArray> columns;
    for (const ListColumn &column : spec.columns)
        if (column.isShown && column.title)
            columns << column.key;
    KONTOR_TRY(rowsByHandle(reader, spec, handles.mid(0, 50), columns));
    KONTOR_LET(count, countRows(reader, spec, {}));
    return handles.size() == count ? Result<qint64>(count)
                                   : fail(Error::Kind::Storage, QStringLiteral("counts_differ"));
}

/// The same list over the tables themselves.
ListSpec bareSpec()
{
    ListSpec spec = lists::customers();
    const auto bare = [](QByteArray &sql) { sql.replace("visible_", "bare_"); };
    for (QByteArray *sql : {&spec.from, &spec.order, &spec.search, &spec.openable, &spec.silence.standing})
        bare(*sql);
    for (ListColumn &column : spec.columns)
        bare(column.sql);
    return spec;
}

Result<> makeBareViews(Database &database)
{
    QByteArray sql = "PRAGMA query_only = OFF;";
    for (const TableAccess &access : accessRules().tables) {
        QString columns = access.table == u"change_op" ? QStringLiteral("change_op.*")
                                                       : QStringLiteral("%1.rowid AS rid, %1.*").arg(access.table);
        for (auto flag = access.flags.begin(); flag != access.flags.end(); ++flag)
            columns += QStringLiteral(", (%1) AS %2").arg(flag.value(), flag.key());
        sql += QStringLiteral(
                   "CREATE TEMP VIEW bare_%1 AS SELECT %2 FROM main.%1 WHERE mandant = (SELECT mandant FROM actor);")
                   .arg(access.table, columns)
                   .toUtf8();
    }
    return database.execute(sql + "PRAGMA query_only = ON;");
}

double milliseconds(const std::function<bool()> &work)
{
    QElapsedTimer time;
    time.start();
    if (!work())
        qFatal("a question failed");
    return double(time.nsecsElapsed()) / 1e6;
}

void print(const char *name, QList<double> kontor, QList<double> reference, double aim)
{
    const double mine = percentile(kontor, 0.5);
    const double other = percentile(reference, 0.5);
    std::printf("%-54s %10.2f %10.2f %7.2f", name, mine, other, mine / other);
    if (aim > 0)
        std::printf("   <= %.1f%s", aim, mine / other <= aim ? "" : " !");
    std::puts("");
}

std::unique_ptr<Reader> openAs(const QString &store, const QString &login)
{
    auto reader = Reader::open(store, login, Calendar());
    if (!reader)
        qFatal("%s", qPrintable(reader.error().rule));
    return std::move(*reader);
}

void makeStore(const QString &path, qint64 customers)
{
    const Result<> made = createStore(
        path, false, Calendar(), [&](Database &database) { return fillLarge(database, Calendar(), customers, 42); });
    if (!made)
        qFatal("%s %s", qPrintable(made.error().rule), qPrintable(made.error().detail));
}

double timeList(Reader &reader, const ListSpec &spec)
{
    return milliseconds(
        [&] { return reader.read<qint64>([&](Reader &open) { return askList(open, spec); }).has_value(); });
}

qint64 countCustomers(const QString &store, const QString &login)
{
    return openAs(store, login)
        ->read<qint64>([](Reader &open) { return countRows(open, lists::customers(), {}); })
        .value_or(0);
}

/// kontorctl from its start to its end, for all rows with all columns.
double timeProcess(const QString &store, const QString &login)
{
    QStringList words{QStringLiteral("--store"), store, QStringLiteral("--json")};
    if (!login.isEmpty())
        words << QStringLiteral("--as") << login;
    words << QStringLiteral("list") << QStringLiteral("customers");
    return milliseconds([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/kontorctl"), words);
        return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    });
}

void compareWithBare(const QString &store)
{
    const ListSpec bare = bareSpec();
    auto all = openAs(store, {});
    QList<double> ofAll, ofBare;
    if (!all->read<bool>([](Reader &open) -> Result<bool> {
            KONTOR_TRY(makeBareViews(open.database()));
            return true;
        }))
        qFatal("no views");
    for (int i = 0; i < rounds; ++i) {
        ofAll << timeList(*all, lists::customers());
        ofBare << timeList(*all, bare);
    }
    print("list of an All user / without access rules", ofAll, ofBare, 1.1);
}

/// One who sees few of many beside one who sees all of a store with as many.
void compareWithSmall(const QString &store, const QString &login, const QString &small)
{
    auto submandants = openAs(store, login);
    auto few = openAs(small, {});
    QList<double> warm, warmOfFew, first, firstOfFew, whole, wholeOfFew;
    for (int i = 0; i < rounds; ++i) {
        first << timeList(*openAs(store, login), lists::customers());
        firstOfFew << timeList(*openAs(small, {}), lists::customers());
        whole << timeProcess(store, login);
        wholeOfFew << timeProcess(small, {});
    }
    for (int i = 0; i <= rounds; ++i) {
        const double mine = timeList(*submandants, lists::customers());
        const double other = timeList(*few, lists::customers());
        if (i == 0)
            continue; // not warm
        warm << mine;
        warmOfFew << other;
    }
    print("list of a Submandant's user / of a store with as many", warm, warmOfFew, 1.5);
    print("  ... the first time, or after somebody's commit", first, firstOfFew, 0);
    print("  ... kontorctl as a whole, all rows and columns", whole, wholeOfFew, 1.5);
}

void timeExplain(const QString &store)
{
    auto reader = openAs(store, {});
    QStringList numbers;
    ListQuery some;
    some.columns = {"number"};
    some.limit = 200;
    const auto rows =
        reader->read<QList<ListRow>>([&](Reader &open) { return listRows(open, lists::customers(), some); });
    for (const ListRow &row : *rows)
        numbers << std::get<QString>(row.cells[0]);
    QList<double> now, then;
    const QDate day = Calendar().today().addDays(-30);
    for (int i = 0; i < numbers.size(); ++i) {
        const auto why = [&](std::optional<QDate> on) {
            return milliseconds([&] {
                return reader
                    ->read<Explanation>(
                        [&](Reader &open) { return explain(open, QStringLiteral("s01.1"), numbers[i], on); })
                    .has_value();
            });
        };
        now << why({});
        then << why(day);
    }
    std::printf("%-54s %10.2f %10s %7s   <= 50%s\n", "explain, p95", percentile(now, 0.95), "", "",
                percentile(now, 0.95) <= 50 ? "" : " !");
    std::printf("%-54s %10.2f %10s %7s   <= 50%s\n", "explain of a past day, p95", percentile(then, 0.95), "", "",
                percentile(then, 0.95) <= 50 ? "" : " !");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("1000000")},
         {QStringLiteral("store"), QStringLiteral("A file that has them already."), QStringLiteral("FILE")}});
    parser.addHelpOption();
    parser.process(application);
    QTemporaryDir folder;
    QString store = parser.value(QStringLiteral("store"));
    if (store.isEmpty()) {
        store = folder.filePath(QStringLiteral("many.kontor"));
        makeStore(store, parser.value(QStringLiteral("customers")).toLongLong());
    }
    const QString small = folder.filePath(QStringLiteral("few.kontor"));
    const QString login = QStringLiteral("s01.1");
    makeStore(small, countCustomers(store, login));
    std::printf("%-54s %10s %10s %7s   aim\n", "milliseconds, median", "Kontor", "reference", "ratio");
    compareWithBare(store);
    compareWithSmall(store, login, small);
    timeExplain(store);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference: the same rows in Qt's own QSqlTableModel and QSortFilterProxyModel.
#include "measure.h"

#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>

namespace kontor::bench
{

namespace
{

/// All columns, several words, no accents folded: as near as the stock proxy comes.
class Proxy : public QSortFilterProxyModel
{
public:
    void setWord(const QString &word) { setFilterFixedString(word); }
};

} // namespace

int runStock(const Task &task)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(task.store);
    if (!database.open())
        return 3;
    QSqlQuery(QStringLiteral("CREATE TEMP VIEW shown AS SELECT number, name, city, administration, "
                             "administration_since FROM customer ORDER BY number"),
              database);
    PaintedView view;
    QSqlTableModel model(nullptr, database);
    Proxy proxy;
    const auto isThere = [&] { return view.model() && view.model()->rowCount() > 0; };
    model.setTable(QStringLiteral("shown"));
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    report("first screen painted", view.painted(
                                       [&] {
                                           model.select();
                                           proxy.setSourceModel(&model);
                                           view.setModel(&proxy);
                                           view.show();
                                       },
                                       isThere));
    report("start to first painted list", double(monotonicNs() - task.startedNs) / 1e6);
    // It has 256 rows so far; sorting and filtering need all of them.
    view.setModel(nullptr);
    QElapsedTimer timer;
    timer.start();
    while (model.canFetchMore())
        model.fetchMore();
    report("all rows loaded", double(timer.nsecsElapsed()) / 1e6);
    report("rows", double(model.rowCount()));
    const Memory before = memory();
    report("MB before searching and sorting, resident", before.resident);
    report("MB before searching and sorting, peak", before.peak);
    // Filtering while a view is attached removes row by row: 65 s a letter at 1,000,000. So the view is taken off,
    // which no program does, and given back.
    const auto changed = [&](const std::function<void()> &change) {
        return view.painted(
            [&] {
                view.setModel(nullptr);
                change();
                view.setModel(&proxy);
            },
            [&] { return view.model() == &proxy; });
    };
    QList<double> selective, any, single;
    for (const char *typed : {"m", "mu", "lehmann", "K12345", "", "e"}) {
        const double time = changed([&] { proxy.setWord(QString::fromLatin1(typed)); });
        any << time;
        if (qstrlen(typed) == 1)
            single << time;
        if (proxy.rowCount() <= model.rowCount() / 100)
            selective << time;
    }
    const auto reportTimes = [](const QByteArray &name, const QList<double> &times) {
        report((name + " p50").constData(), percentile(times, 0.5));
        report((name + " p95").constData(), percentile(times, 0.95));
    };
    reportTimes("filter painted, selective", selective);
    reportTimes("filter painted, any", any);
    reportTimes("filter painted, one letter", single);
    proxy.setWord({});
    const double byName = changed([&] { proxy.sort(1); });
    reportTimes("sort by name painted", {byName});
    // It sorts by one column and keeps equal ones as they were: two sorts.
    const double byTwo = changed([&] {
        proxy.sort(4);
        proxy.sort(2);
    });
    reportTimes("sort by two columns painted", {byTwo});
    const Memory after = memory();
    report("MB after searching and sorting, resident", after.resident);
    report("MB after searching and sorting, peak", after.peak);
    return 0;
}

} // namespace kontor::bench

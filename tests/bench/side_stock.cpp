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
    QSortFilterProxyModel proxy;
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
    // Filtering what is attached removes row by row: minutes a letter at 1,000,000. So model, proxy and view are taken
    // apart and put together for every change, which no program does.
    const auto changed = [&](const std::function<void()> &change) {
        return view.painted(
            [&] {
                view.setModel(nullptr);
                proxy.setSourceModel(nullptr);
                change();
                proxy.setSourceModel(&model);
                view.setModel(&proxy);
            },
            [&] { return view.model() == &proxy; });
    };
    QList<double> selective, any, single;
    for (const char *typed : {"m", "mu", "lehmann", "K12345", "", "e"}) {
        const double time = changed([&] { proxy.setFilterFixedString(QString::fromLatin1(typed)); });
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
    proxy.setFilterFixedString({});
    view.setModel(nullptr);
    proxy.setSourceModel(&model);
    const auto sorted = [&](const std::function<void()> &sort) {
        return view.painted(
            [&] {
                view.setModel(nullptr);
                sort();
                view.setModel(&proxy);
            },
            [&] { return view.model() == &proxy; });
    };
    reportTimes("sort by name painted", {sorted([&] { proxy.sort(1); })});
    // It sorts by one column and keeps equal ones as they were: two sorts.
    reportTimes("sort by two columns painted", {sorted([&] {
                    proxy.sort(4);
                    proxy.sort(2);
                })});
    const Memory after = memory();
    report("MB after searching and sorting, resident", after.resident);
    report("MB after searching and sorting, peak", after.peak);
    return 0;
}

} // namespace kontor::bench

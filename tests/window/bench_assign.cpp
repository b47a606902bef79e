// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark: 10,000 customers moved and saved in one go through the window. Prints how long the save took, beside the
// bare INSERTs of the same rows in the same run, and the longest time in which the window's thread did not come back.
#include "store/demo/large.h"
#include "store/storefile.h"
#include "support/watchdog.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

using namespace kontor;
using kontor::tests::Watchdog;

namespace
{

qint64 bareInserts(const QString &path, qint64 rows)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QElapsedTimer timer;
    timer.start();
    static_cast<void>((*database)->execute("BEGIN IMMEDIATE"));
    static_cast<void>((*database)->run(
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT c.mandant, randomblob(16), "
        "(SELECT id FROM submandant ORDER BY name LIMIT 1 OFFSET 3), c.id, '2026-01-01' FROM customer c WHERE "
        "c.kind = 'customer' AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.mandant = c.mandant AND a.customer = "
        "c.id) LIMIT ?",
        {rows}));
    const qint64 elapsed = timer.elapsed();
    static_cast<void>((*database)->execute("ROLLBACK"));
    return elapsed;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const qint64 customers = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20000;
    const qsizetype moved = qsizetype(qMin<qint64>(10000, customers / 2));
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Options options;
    options.store = folder.filePath(QStringLiteral("large.kontor"));
    options.language = QStringLiteral("en");
    options.calendar = Calendar(QDate(2026, 3, 2));
    if (!createStore(options.store, false, options.calendar,
                     [&](Database &database) { return fillLarge(database, options.calendar, customers, 1); }))
        return 1;
    const qint64 bare = bareInserts(options.store, moved);
    Application program(options);
    QElapsedTimer opening;
    opening.start();
    program.start();
    bool ok = QTest::qWaitFor(
        [&] { return program.window() && program.submandantsPage()->overview()->model()->count() == 40; }, 60000);
    ui::ListPage *overview = program.submandantsPage()->overview();
    ok = ok && QTest::qWaitFor([&] { return !overview->model()->idAt(20).isNull(); }, 60000);
    if (!ok)
        return 1;
    const qint64 opened = opening.elapsed();
    program.submandantsPage()->open(overview->model()->idAt(20));
    ui::SubmandantEditor *editor = program.submandantsPage()->editor();
    ui::CustomerBox *left = editor->assignments()->available();
    ok = QTest::qWaitFor(
        [&] { return left->model()->isComplete() && left->model()->count() > moved && !left->model()->isBusy(); },
        120000);
    items::ListModel *right = editor->assignments()->assigned()->model();
    // For a while: a question that was just put off to the event loop is not seen yet.
    int restfulTurns = 0;
    const auto isAtRest = [&] {
        const bool isNow = !left->model()->isBusy() && left->model()->isComplete() && !right->isBusy() &&
                           right->isComplete() && left->model()->state() == items::ListModel::State::Ready;
        restfulTurns = isNow ? restfulTurns + 1 : 0;
        return restfulTurns > 100;
    };
    const qint64 before = left->model()->totalCount();
    const Watchdog::Watched moving = Watchdog::watch(
        [&] {
            left->view()->selectHandles(left->model()->handles().mid(0, moved));
            Q_EMIT left->moveRequested();
        },
        [&] { return isAtRest() && left->model()->totalCount() == before - moved; });
    // A person reads the effect line before he saves.
    ok = ok && moving.isDone &&
         QTest::qWaitFor([&] { return !editor->findChild<ui::EffectLine *>()->text().isEmpty(); }, 60000);
    qint64 saved = 0;
    QElapsedTimer saving;
    // Until both boxes stand on the new rows: what comes after a commit must not block either.
    const Watchdog::Watched afterSaving = Watchdog::watch(
        [&] {
            saving.start();
            Q_EMIT editor->foot()->saveRequested();
        },
        [&] {
            if (saved == 0 && editor->unsavedCount() == 0)
                saved = saving.elapsed();
            return isAtRest() && saved > 0;
        });
    ok = ok && afterSaving.isDone;
    QTextStream(stdout) << "customers " << customers << ", assigned in one save " << moved << '\n'
                        << "window on the store        " << opened << " ms\n"
                        << "save, click to done        " << saved << " ms\n"
                        << "bare INSERT of these rows  " << bare << " ms, ratio "
                        << double(saved) / double(qMax<qint64>(1, bare)) << '\n'
                        << "longest block while moving " << moving.longestMs << " ms, its own work "
                        << moving.longestOwnMs << " ms\n"
                        << "longest block while saving " << afterSaving.longestMs << " ms, its own work "
                        << afterSaving.longestOwnMs << " ms\n";
    return ok ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lists: Kontor's list of customers beside the stock Qt models, on the same rows in the same run.
#include "items/largeblocks.h"
#include "measure.h"
#include "store/demo/large.h"
#include "store/storefile.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace kontor;
using namespace kontor::bench;

namespace
{

using Figures = QHash<QByteArray, double>;

/// Each side in a process of its own, so that memory is its own.
Figures run(const QString &side, const QString &store, QByteArrayList &names)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--side"), side, QStringLiteral("--store"), store, QStringLiteral("--started"),
                   QString::number(monotonicNs())});
    process.waitForFinished(-1);
    Figures figures;
    const QByteArrayList lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0)
            continue;
        figures.insert(line.left(tab), line.mid(tab + 1).toDouble());
        if (!names.contains(line.left(tab)))
            names << line.left(tab);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        figures.clear();
    return figures;
}

/// What DESIGN 6 promises of 1,000,000 rows, by figure.
const Figures &aims()
{
    static const Figures figures = {
        {"first screen painted", 50},
        {"filter painted, selective p95", 16},
        {"filter painted, any p95", 60},
        {"filter painted, one letter p95", 60},
        {"sort by name painted p95", 100},
        {"sort by two columns painted p95", 100},
        {"MB before searching and sorting, peak", 110},
        {"MB after searching and sorting, peak", 190},
    };
    return figures;
}

int compare(const QString &store, bool hasStock)
{
    QByteArrayList names;
    const Figures kontor = run(QStringLiteral("kontor"), store, names);
    const Figures stock = hasStock ? run(QStringLiteral("stock"), store, names) : Figures();
    if (kontor.isEmpty() || (hasStock && stock.isEmpty())) {
        std::fputs("a side failed\n", stderr);
        return 1;
    }
    std::printf("%-46s %12s %12s %9s %6s\n", "milliseconds unless MB", "Kontor", "stock Qt", "stock/K.", "aim");
    for (const QByteArray &name : std::as_const(names)) {
        const auto cell = [&](const Figures &figures) {
            return figures.contains(name) ? QByteArray::number(figures[name], 'f', figures[name] < 100 ? 1 : 0)
                                          : QByteArray("-");
        };
        const bool isBoth = kontor.contains(name) && stock.contains(name) && kontor[name] > 0 && name != "rows";
        const QByteArray ratio = isBoth ? QByteArray::number(stock[name] / kontor[name], 'f', 1) : QByteArray();
        QByteArray aim;
        if (aims().contains(name))
            aim = QByteArray::number(aims()[name], 'f', 0) + (kontor[name] <= aims()[name] ? "" : " !");
        std::printf("%-46s %12s %12s %9s %6s\n", name.constData(), cell(kontor).constData(), cell(stock).constData(),
                    ratio.constData(), aim.constData());
    }
    std::puts("Stock model, proxy and view are taken apart for each filter; attached, a letter takes minutes.\n"
              "Aims are for 1,000,000 rows; memory is the whole process, libraries included.");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    items::giveBackLargeBlocks();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("1000000")},
         {QStringLiteral("store"), QStringLiteral("A file that has them already."), QStringLiteral("FILE")},
         {QStringLiteral("no-stock"), QStringLiteral("Kontor alone.")},
         {QStringLiteral("side"), QStringLiteral("Internal."), QStringLiteral("NAME")},
         {QStringLiteral("started"), QStringLiteral("Internal."), QStringLiteral("NS")}});
    parser.addHelpOption();
    parser.process(application);
    const QString side = parser.value(QStringLiteral("side"));
    QString store = parser.value(QStringLiteral("store"));
    const Task task{store, parser.value(QStringLiteral("started")).toLongLong()};
    if (!side.isEmpty())
        return side == u"stock" ? runStock(task) : runKontor(task);
    QTemporaryDir folder;
    if (store.isEmpty()) {
        store = folder.filePath(QStringLiteral("bench.kontor"));
        const qint64 customers = parser.value(QStringLiteral("customers")).toLongLong();
        const Result<> made = createStore(store, false, Calendar(), [&](Database &database) {
            return fillLarge(database, Calendar(), customers, 42);
        });
        if (!made) {
            std::fprintf(stderr, "%s %s\n", qPrintable(made.error().rule), qPrintable(made.error().detail));
            return 1;
        }
    }
    return compare(store, !parser.isSet(QStringLiteral("no-stock")));
}

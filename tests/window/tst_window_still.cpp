// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list stands still: selecting, selecting more and selecting nothing moves no row from under the mouse, on any page,
// in the smallest window and a usual one. The way is that of the pictures.
#include "ui/lists/listview.h"
#include "ui/pseudotranslator.h"
#include "ui/shell/mainwindow.h"
#include "window/shotwalk.h"
#include "window/widgetwalk.h"

#include <QApplication>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;

namespace
{

constexpr QSize sizes[] = {{1024, 768}, {1280, 800}};

void layOut()
{
    // A layout that is asked anew may ask another one.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

/// Where the rows are to be seen.
QRect placeIn(const QWidget *window, const ui::ListView *view)
{
    return {view->viewport()->mapTo(window, QPoint()), view->viewport()->size()};
}

/// What moves while one row, two, all and none are selected; afterwards it is selected as before.
QStringList faultsOf(const QWidget *window, ui::ListView *view)
{
    QStringList faults;
    const QList<qint64> before = view->selectedHandles();
    view->selectHandles({});
    layOut();
    const QRect still = placeIn(window, view);
    const QList<qint64> all = view->listModel()->handles();
    QList<QList<qint64>> wanted;
    for (const qint64 one : all.mid(0, 20))
        wanted << QList<qint64>{one};
    wanted << all.mid(0, 2) << all << QList<qint64>();
    for (const QList<qint64> &handles : std::as_const(wanted)) {
        view->selectHandles(handles);
        layOut();
        if (const QRect now = placeIn(window, view); now != still)
            faults << QStringLiteral("%1: with %2 selected from %3, %4 (%5 high) to %6, %7 (%8 high)")
                          .arg(placeOf(view))
                          .arg(handles.size())
                          .arg(still.x())
                          .arg(still.y())
                          .arg(still.height())
                          .arg(now.x())
                          .arg(now.y())
                          .arg(now.height());
    }
    view->selectHandles(before);
    layOut();
    return faults;
}

} // namespace

class WindowStill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyList_data();
    void everyList();
};

void WindowStill::everyList_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("hu"), ui::PseudoTranslator::code()})
        QTest::newRow(qPrintable(language)) << language;
}

void WindowStill::everyList()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    QStringList faults;
    QSet<QByteArray> kinds;
    const auto begin = [](ui::MainWindow &main) { main.resize(sizes[1]); };
    const auto seen = [&](ui::MainWindow &main, const QString &name, QWidget *what, bool isCalm) {
        if (!what || !isCalm) {
            faults << name + QStringLiteral(" is not there");
            return;
        }
        QWidget *window = what->window();
        for (const QSize &size : sizes) {
            if (window == &main) {
                main.resize(size);
                layOut();
            }
            const auto views = window->findChildren<ui::ListView *>();
            for (ui::ListView *view : views) {
                if (!view->isVisible() || view->window() != window || view->listModel()->count() == 0)
                    continue;
                kinds << view->listModel()->spec().kind;
                const QStringList found = faultsOf(window, view);
                for (const QString &fault : found)
                    faults << name + QStringLiteral(", ") + fault;
            }
        }
    };
    QVERIFY((ShotWalk{language, folder.path(), begin, seen}.walk()));
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
    for (const char *kind : {"customers", "submandants", "users", "sites", "dealer-ids", "log", "conflicts", "outbox"})
        QVERIFY2(kinds.contains(kind), kind);
}

QTEST_MAIN(WindowStill)
#include "tst_window_still.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The place that a person looks at in a list stays while others save (DESIGN 6).
#include "items/listmodel.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QScrollBar>
#include <QTest>

using namespace kontor;

class WindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeStaysWhenOthersSave_data();
    void placeStaysWhenOthersSave();
};

void WindowPlace::placeStaysWhenOthersSave_data()
{
    QTest::addColumn<int>("rows");
    // Single steps, and more than a refresh makes by steps: then the model is reset.
    QTest::newRow("one above") << 1;
    QTest::newRow("many above") << 200;
}

void WindowPlace::placeStaysWhenOthersSave()
{
    QFETCH(int, rows);
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.application().window()->showPage(QStringLiteral("customers"));
    ui::ListView *view = demo.application().customersPage()->overview()->view();
    items::ListModel *model = view->listModel();
    QTRY_VERIFY(model->count() > 3 && model->isComplete());
    auto other = openStoreForWriting(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    const auto create = [&](const QString &prefix, int count) {
        const auto made = (*other)->perform(commands::createCustomer, {}, [&](Door &door) -> Result<> {
            for (int i = 0; i < count; ++i)
                KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), prefix + QString::number(1000 + i)},
                                                 {QStringLiteral("name"), QStringLiteral("Somebody")}}));
            return {};
        });
        QVERIFY(made);
    };
    create(QStringLiteral("M"), 100);
    QTRY_COMPARE(model->count(), 109);
    QTRY_VERIFY(demo.isCalm());
    // The very last rows: there is no more to scroll than just enough.
    for (const int top : {40, 109}) {
        view->verticalScrollBar()->setValue(top);
        const int topRow = view->rowAt(0);
        const qint64 first = model->handleAt(topRow);
        const qint64 current = model->handleAt(topRow + 3);
        view->setCurrentIndex(model->index(topRow + 3, 1));
        const QList<qint64> selected = {model->handleAt(5), model->handleAt(topRow + 3)};
        view->selectHandles(selected);
        view->setCurrentIndex(model->index(topRow + 3, 1));
        view->verticalScrollBar()->setValue(top);
        QCOMPARE(model->handleAt(view->rowAt(0)), first);
        const QList<qint64> marked = view->selectedHandles();
        const int before = model->count();
        create(QStringLiteral("A%1x").arg(top), rows);
        QTRY_COMPARE(model->count(), before + rows);
        QCOMPARE(model->handleAt(view->rowAt(0)), first);
        QCOMPARE(model->handleAt(view->currentIndex().row()), current);
        QCOMPARE(view->selectedHandles(), marked);
    }
}

QTEST_MAIN(WindowPlace)
#include "tst_window_place.moc"

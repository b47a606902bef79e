// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a screen reader sees it, through QAccessible alone, and what it is told of.
#include "store/lists/lists.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listaccess.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"
#include "window/realdesktop.h"

#include <QSignalSpy>
#include <QTest>
#include <qtestaccessible.h>

using namespace kontor;

class WindowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTestAccessibility::initialize(); }
    void init();
    void cleanup() { m_demo.reset(); }
    void cleanupTestCase() { QTestAccessibility::cleanup(); }

    void screenReaderReadsCells();
    void screenReaderSelectsAndOpens();
    void screenReaderCostsNoObjectARow();

private:
    ui::ListPage *page() { return m_demo->application().customersPage()->overview(); }
    ui::ListView *view() { return page()->view(); }
    QString cell(int row, const QByteArray &key)
    {
        return page()->model()->index(row, page()->model()->columnOf(key)).data().toString();
    }

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowReader::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(page()->model()->count() > 3 && page()->model()->isComplete());
}

void WindowReader::screenReaderReadsCells()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QVERIFY(list && list->role() == QAccessible::Table);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Customers"));
    QAccessibleTableInterface *table = list->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), page()->model()->count());
    QCOMPARE(table->columnCount(), page()->model()->columnCount());
    QCOMPARE(table->columnDescription(0), QStringLiteral("Number"));
    QAccessibleInterface *cell = table->cellAt(2, 1);
    QVERIFY(cell && cell->role() == QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), this->cell(2, "name"));
    QCOMPARE(cell->parent(), list);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 2);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("Name"));
    QCOMPARE(table->cellAt(2, 1), cell);
    QVERIFY(!table->cellAt(table->rowCount(), 0) && !table->cellAt(-1, 0));
    // Every child there is counted is there, knows its place and its parent.
    QVERIFY(list->childCount() > 0);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(list->indexOfChild(child), i);
    }
    QAccessibleInterface *seen = list->childAt(cell->rect().center().x(), cell->rect().center().y());
    QCOMPARE(seen, cell);
    const int kind = page()->model()->columnOf("administration");
    QCOMPARE(table->cellAt(0, kind)->text(QAccessible::Name),
             ui::FilterSet::valueWord(*lists::customers().column("administration"), this->cell(0, "administration")));
}

void WindowReader::screenReaderSelectsAndOpens()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QAccessibleTableInterface *table = list->tableInterface();
    view()->setFocus();
    QTestAccessibility::clearEvents();
    QVERIFY(table->selectRow(1));
    QVERIFY(table->isRowSelected(1));
    QCOMPARE(table->selectedRows(), QList<int>{1});
    QCOMPARE(view()->selectedCount(), 1);
    QVERIFY(table->cellAt(1, 0)->state().selected);
    QAccessibleEvent added(table->cellAt(1, 0), QAccessible::SelectionAdd);
    QVERIFY(QTestAccessibility::containsEvent(&added));
    QVERIFY(table->unselectRow(1));
    QCOMPARE(view()->selectedCount(), 0);
    // The keyboard goes to a cell, and that is told.
    QAccessibleInterface *cell = table->cellAt(3, 0);
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(list->focusChild(), cell);
    QVERIFY(cell->state().focused);
    QAccessibleEvent focused(cell, QAccessible::Focus);
    QVERIFY(QTestAccessibility::containsEvent(&focused));
    QSignalSpy opened(page(), &ui::ListPage::rowActivated);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(opened.size(), 1);
}

void WindowReader::screenReaderCostsNoObjectARow()
{
    // What is asked for again and again does not pile up, and an object whose row is gone says so.
    auto *list = dynamic_cast<ui::ListAccess *>(QAccessible::queryAccessibleInterface(view()));
    QVERIFY(list);
    for (int round = 0; round < 5; ++round)
        for (int row = 0; row < list->rowCount(); ++row)
            for (int column = 0; column < list->columnCount(); ++column)
                QVERIFY(list->cellAt(row, column));
    QVERIFY(list->cellsKept() <= 2048);
    QVERIFY(list->childCount() <= (1 + list->rowCount()) * list->columnCount());
    page()->filters()->setFilter("city", QStringLiteral("Nowhere"), true);
    QTRY_COMPARE(list->rowCount(), 0);
    QCOMPARE(list->cellsKept(), 0);
    QVERIFY(!list->cellAt(0, 0));
    for (int i = 0; i < list->childCount(); ++i)
        QVERIFY(list->child(i));
    QVERIFY(list->child(10000) != nullptr || list->columnCount() == 0);
}

int main(int argc, char *argv[])
{
    return RealDesktop::run<WindowReader>(argc, argv);
}

#include "tst_window_reader.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// After each way of moving customers: what is said to somebody who does not see it, and where the keyboard goes on.
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandanttree.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"
#include "window/realdesktop.h"

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QToolButton>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");

QStringList spoken;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        spoken << event->accessibleInterface()->text(QAccessible::Name);
}

} // namespace

class WindowAnnouncing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void init();
    void cleanup() { m_demo.reset(); }

    void byKeyInTheList();
    void byTheButtonForTheSelected();
    void byTheButtonForAll();
    void byStepsBackAndForth();
    void byPastedNumbers();
    void byADropAtTheSide();
    void byADropFromAnotherEditor();

private:
    ui::MainWindow *window() { return m_demo->application().window(); }
    ui::AssignmentTab *tab() { return m_demo->application().submandantsPage()->editor()->assignments(); }
    ui::ListView *left() { return tab()->available()->view(); }
    ui::ListView *right() { return tab()->assigned()->view(); }
    QToolButton *button(const char *name) { return tab()->findChild<QToolButton *>(QLatin1String(name)); }
    void select(ui::ListView *view, const QStringList &numbers);
    /// By the keyboard, as one who does not see the mouse does.
    void press(QToolButton *button);
    bool isDone(int count) { return tab()->unsavedCount() == count && m_demo->isCalm(); }
    static bool hasFocus(const QWidget *widget) { return QApplication::focusWidget() == widget; }
    static QPoint at(ui::ListView *view, const char *number)
    {
        return DemoWindow::cellCentre(view, "number", QLatin1String(number));
    }

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowAnnouncing::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    window()->move(20, 20);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    m_demo->openSubmandant(alster);
    QTRY_VERIFY(tab()->assigned()->model()->totalCount() == 3 && m_demo->isCalm());
    QTRY_VERIFY(DemoWindow::rowOf(left(), "number", QStringLiteral("K1009")) >= 0);
    spoken.clear();
}

void WindowAnnouncing::select(ui::ListView *view, const QStringList &numbers)
{
    QList<qint64> handles;
    for (const QString &number : numbers)
        handles << view->listModel()->handleAt(DemoWindow::rowOf(view, "number", number));
    view->selectHandles(handles);
    view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "number", numbers.first()), 0));
    view->selectHandles(handles);
}

void WindowAnnouncing::press(QToolButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(hasFocus(button));
    QTest::keyClick(button, Qt::Key_Space);
}

void WindowAnnouncing::byKeyInTheList()
{
    left()->setFocus();
    select(left(), {QStringLiteral("K1005")});
    QTest::keyClick(left(), Qt::Key_Return);
    QTRY_VERIFY(isDone(1));
    QTRY_VERIFY(spoken.contains(QStringLiteral("1 customer(s) moved to Alster Telefonie. After saving: +1 findable, +1 "
                                               "can be opened.")));
    // The next row, in the same list.
    QVERIFY(hasFocus(left()));
    QCOMPARE(left()->selectedCount(), 1);
    QCOMPARE(left()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("K1006"));
    spoken.clear();
    right()->setFocus();
    select(right(), {QStringLiteral("K1001")});
    QTest::keyClick(right(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_VERIFY(isDone(2));
    QTRY_VERIFY(!spoken.isEmpty());
    QVERIFY2(spoken.last().startsWith(QStringLiteral("1 customer(s) moved to the available customers. After saving: ")),
             qPrintable(spoken.last()));
    QVERIFY(hasFocus(right()));
    // Back to where it is stored: nothing is to be saved for it, and what was done is heard all the same.
    spoken.clear();
    left()->setFocus();
    select(left(), {QStringLiteral("K1001")});
    QTest::keyClick(left(), Qt::Key_Return);
    QTRY_VERIFY(isDone(1));
    select(right(), {QStringLiteral("K1005")});
    spoken.clear();
    QTest::keyClick(right(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_VERIFY(isDone(0));
    QTRY_COMPARE(spoken.value(0).trimmed(), QStringLiteral("1 customer(s) moved to the available customers."));
}

void WindowAnnouncing::byTheButtonForTheSelected()
{
    select(left(), {QStringLiteral("K1003"), QStringLiteral("K1005")});
    press(button("chevron-right"));
    QTRY_VERIFY(isDone(2));
    QTRY_VERIFY(!spoken.isEmpty());
    QVERIFY2(spoken.last().startsWith(
                 QStringLiteral("2 customer(s) moved to Alster Telefonie. After saving: +2 findable, ")),
             qPrintable(spoken.last()));
    // Pressed again, it moves the next one.
    QVERIFY(hasFocus(button("chevron-right")));
    QTRY_COMPARE(left()->selectedCount(), 1);
    QTest::keyClick(button("chevron-right"), Qt::Key_Space);
    QTRY_VERIFY(isDone(3));
    QVERIFY(hasFocus(button("chevron-right")));
    // The last one: there is nothing to move any more, and the keyboard is with what was moved.
    for (int left = 3; left > 0; --left) {
        QTRY_COMPARE(this->left()->selectedCount(), 1);
        QTest::keyClick(button("chevron-right"), Qt::Key_Space);
        QTRY_VERIFY(isDone(7 - left));
    }
    QTRY_VERIFY(!button("chevron-right")->isEnabled());
    QVERIFY(hasFocus(right()));
}

void WindowAnnouncing::byTheButtonForAll()
{
    press(button("chevron-double-right"));
    QTRY_VERIFY(isDone(6));
    QTRY_VERIFY(!spoken.isEmpty());
    QVERIFY2(spoken.last().contains(QStringLiteral("6 customer(s) moved to Alster Telefonie. After saving: +6 ")),
             qPrintable(spoken.last()));
    QTRY_VERIFY(!button("chevron-double-right")->isEnabled());
    QVERIFY(hasFocus(right()));
    press(button("chevron-double-left"));
    QTRY_COMPARE(tab()->assigned()->model()->totalCount(), 0);
    QTRY_VERIFY(m_demo->isCalm() && !button("chevron-double-left")->isEnabled());
    QVERIFY(hasFocus(left()));
}

void WindowAnnouncing::byStepsBackAndForth()
{
    left()->setFocus();
    select(left(), {QStringLiteral("K1005")});
    QTest::keyClick(left(), Qt::Key_Return);
    QTRY_VERIFY(isDone(1));
    QTRY_VERIFY(!spoken.isEmpty());
    spoken.clear();
    // There is no second step: the keyboard goes to what takes it back again.
    press(button("undo"));
    QTRY_VERIFY(isDone(0));
    QTRY_VERIFY(spoken.contains(QStringLiteral("All moves are taken back; there is nothing to save.")));
    QVERIFY(hasFocus(button("redo")));
    spoken.clear();
    press(button("redo"));
    QTRY_VERIFY(isDone(1));
    QTRY_VERIFY(!spoken.isEmpty() && spoken.last().startsWith(QStringLiteral("After saving: +1 findable")));
    QVERIFY(hasFocus(button("undo")));
}

void WindowAnnouncing::byPastedNumbers()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("K1004\nK1006"));
    right()->setFocus();
    QTest::keySequence(right(), QKeySequence::Paste);
    QTRY_VERIFY(isDone(2));
    QTRY_VERIFY(spoken.contains(QStringLiteral("2 customer(s) moved.")));
    QTRY_VERIFY(spoken.last().startsWith(QStringLiteral("After saving: +2 findable, +2 can be opened")));
    QVERIFY(hasFocus(right()));
    spoken.clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("K1003"));
    press(button("paste"));
    QTRY_VERIFY(isDone(3));
    QTRY_VERIFY(spoken.contains(QStringLiteral("1 customer(s) moved.")));
    QVERIFY(hasFocus(button("paste")));
    // What is unknown is asked about in a dialog, which a screen reader reads; the keyboard comes back from it.
    QGuiApplication::clipboard()->setText(QStringLiteral("K9999"));
    press(button("paste"));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    window()->activateWindow(); // a window manager's work
    QTRY_VERIFY(hasFocus(button("paste")));
}

void WindowAnnouncing::byADropAtTheSide()
{
    window()->showPage(QStringLiteral("customers"));
    ui::ListView *list = m_demo->application().customersPage()->overview()->view();
    const auto *tree = window()->findChild<ui::SubmandantTree *>();
    QTRY_VERIFY(m_demo->isCalm() && DemoWindow::rowOf(list, "number", QStringLiteral("K1006")) >= 0);
    const QPoint elbe = DemoWindow::cellCentre(tree->view(), "name", QStringLiteral("Elbe Systeme"));
    QVERIFY(RealDesktop::drag({at(list, "K1006")}, elbe));
    QTRY_VERIFY(spoken.contains(QStringLiteral("1 customer(s) assigned: Elbe Systeme")));
    QVERIFY(hasFocus(list));
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("K1006"));
    // Onto the one whose editor is open in the other page: said there, and it waits there.
    QVERIFY(RealDesktop::drag({at(list, "K1006")}, DemoWindow::cellCentre(tree->view(), "name", alster)));
    QTRY_COMPARE(tab()->unsavedCount(), 1);
    QTRY_VERIFY(!spoken.isEmpty() && spoken.last().startsWith(QStringLiteral("After saving: +1 findable")));
    QVERIFY(hasFocus(list));
}

void WindowAnnouncing::byADropFromAnotherEditor()
{
    ui::SubmandantsPage *page = m_demo->application().submandantsPage();
    page->editor()->findChild<QPushButton *>(QStringLiteral("ownWindow"))->click();
    QTRY_COMPARE(page->openEditors().size(), 1);
    ui::SubmandantEditor *alsters = page->openEditors().first();
    alsters->window()->move(window()->geometry().right() + 20, 20);
    ui::ListView *from = alsters->assignments()->assigned()->view();
    QTRY_COMPARE(from->listModel()->count(), 3);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    m_demo->openSubmandant(QStringLiteral("Elbe Systeme"));
    QTRY_VERIFY(tab()->assigned()->model()->totalCount() == 1 && m_demo->isCalm());
    QTRY_VERIFY(DemoWindow::rowOf(from, "number", QStringLiteral("K1001")) >= 0);
    spoken.clear();
    QVERIFY(
        RealDesktop::drag({at(from, "K1001")}, right()->viewport()->mapToGlobal(right()->viewport()->rect().center())));
    QTRY_VERIFY(isDone(1));
    QTRY_VERIFY(!spoken.isEmpty());
    QCOMPARE(spoken.last(), QStringLiteral("1 customer(s) moved to Elbe Systeme. After saving: +1 findable, +1 can be "
                                           "opened. K1001 is also with: Alster Telefonie."));
    // Where it was dragged from the hand still is; in the window that took it, it is in the editor.
    QCOMPARE(from->window()->focusWidget(), static_cast<QWidget *>(from));
    QVERIFY(page->editor()->isAncestorOf(window()->focusWidget()));
}

int main(int argc, char *argv[])
{
    return RealDesktop::run<WindowAnnouncing>(argc, argv);
}

#include "tst_window_announcing.moc"

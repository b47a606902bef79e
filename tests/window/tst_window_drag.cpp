// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real mouse on a real X server drags customers: from box to box and back, onto a Submandant at the side, from one
// editor into another's window; and presses the button that moves all that were found. Each ends in the store.
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/editorwindow.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandanttree.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"
#include "window/realdesktop.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");
const QString elbe = QStringLiteral("Elbe Systeme");

QByteArray liveOf(const QString &submandant)
{
    return "SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE a.until_on IS NULL AND "
           "s.name = '" +
           submandant.toUtf8() + "'";
}

QPoint at(ui::ListView *view, const char *number)
{
    return DemoWindow::cellCentre(view, "number", QLatin1String(number));
}

QPoint middle(const QWidget *widget)
{
    return widget->mapToGlobal(widget->rect().center());
}

} // namespace

class WindowDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void bothWays();
    void ontoASubmandantAtTheSide();
    void fromOneEditorToAnother();
    void allThatWereFoundByTheButton();
    void theButtonStaysUnderTheMouse_data();
    void theButtonStaysUnderTheMouse();

private:
    ui::MainWindow *window() { return m_demo->application().window(); }
    ui::SubmandantsPage *submandants() { return m_demo->application().submandantsPage(); }
    /// Opened in the main window, all its customers in the boxes.
    ui::SubmandantEditor *open(const QString &submandant, int available, int assigned);
    void press(const ui::SubmandantEditor *editor, const QString &verb);

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowDrag::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    window()->move(20, 20);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

ui::SubmandantEditor *WindowDrag::open(const QString &submandant, int available, int assigned)
{
    window()->showPage(QStringLiteral("submandants"));
    m_demo->openSubmandant(submandant);
    ui::SubmandantEditor *editor = submandants()->editor();
    const bool isFilled = QTest::qWaitFor([&] {
        return editor->assignments()->available()->model()->totalCount() == available &&
               editor->assignments()->assigned()->model()->totalCount() == assigned && m_demo->isCalm();
    });
    return isFilled ? editor : nullptr;
}

void WindowDrag::press(const ui::SubmandantEditor *editor, const QString &verb)
{
    const auto buttons = editor->foot()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        if (button->text() == verb)
            QVERIFY(RealDesktop::click(middle(button)));
}

void WindowDrag::bothWays()
{
    ui::SubmandantEditor *editor = open(alster, 6, 3);
    QVERIFY(editor);
    ui::CustomerBox *left = editor->assignments()->available();
    ui::CustomerBox *right = editor->assignments()->assigned();
    QTRY_VERIFY(DemoWindow::rowOf(left->view(), "number", QStringLiteral("K1009")) >= 0);

    QVERIFY(RealDesktop::drag({at(left->view(), "K1003"), at(left->view(), "K1005"), at(left->view(), "K1009")},
                              middle(right->view()->viewport())));
    QTRY_COMPARE(right->model()->totalCount(), 6);
    QTRY_COMPARE(left->model()->totalCount(), 3);
    QCOMPARE(editor->unsavedCount(), 3);
    press(editor, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 8);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    QTRY_VERIFY(m_demo->isCalm());

    QVERIFY(
        RealDesktop::drag({at(right->view(), "K1001"), at(right->view(), "K1002")}, middle(left->view()->viewport())));
    QTRY_COMPARE(right->model()->totalCount(), 4);
    QTRY_COMPARE(left->model()->totalCount(), 5);
    press(editor, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
    QCOMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 4);
}

void WindowDrag::ontoASubmandantAtTheSide()
{
    window()->showPage(QStringLiteral("customers"));
    ui::ListView *list = m_demo->application().customersPage()->overview()->view();
    const auto *tree = window()->findChild<ui::SubmandantTree *>();
    const auto place = [tree](const QString &name) { return DemoWindow::cellCentre(tree->view(), "name", name); };
    QTRY_VERIFY(m_demo->isCalm() && DemoWindow::rowOf(list, "number", QStringLiteral("K1006")) >= 0);
    QTRY_VERIFY(DemoWindow::rowOf(tree->view(), "name", alster) >= 0);
    QCOMPARE(m_demo->number(liveOf(alster)), 3);
    QVERIFY(RealDesktop::drag({at(list, "K1004"), at(list, "K1006")}, place(alster)));
    QTRY_COMPARE(m_demo->number(liveOf(alster)), 5);
    // They are Elbe's and nobody's, too: nothing was taken from anybody.
    QCOMPARE(m_demo->number(liveOf(elbe)), 1);
    QCOMPARE(m_demo->number("SELECT count(*) FROM assignment"), 7);
    // The message takes it back.
    QTRY_COMPARE(window()->toasts()->toasts().size(), 1);
    const auto buttons = window()->toasts()->toasts().first()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(RealDesktop::click(middle(buttons.first())));
    QTRY_COMPARE(m_demo->number(liveOf(alster)), 3);

    // Out of the box of an editor onto another Submandant, and beside all of them.
    QVERIFY(open(alster, 6, 3));
    ui::CustomerBox *box = submandants()->editor()->assignments()->assigned();
    QVERIFY(RealDesktop::drag({at(box->view(), "K1001")}, place(elbe)));
    QTRY_COMPARE(m_demo->number(liveOf(elbe)), 2);
    QCOMPARE(m_demo->number(liveOf(alster)), 3);
    const QPoint beside =
        tree->view()->viewport()->mapToGlobal(tree->view()->viewport()->rect().bottomLeft()) + QPoint(30, -30);
    QVERIFY(RealDesktop::drag({at(box->view(), "K1002")}, beside));
    // What is open is no save but a move that waits there.
    QVERIFY(
        RealDesktop::drag({at(submandants()->editor()->assignments()->available()->view(), "K1006")}, place(alster)));
    QTRY_COMPARE(submandants()->editor()->assignments()->unsavedCount(), 1);
    QCOMPARE(m_demo->number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
}

void WindowDrag::fromOneEditorToAnother()
{
    ui::SubmandantEditor *inMain = open(alster, 6, 3);
    QVERIFY(inMain);
    QVERIFY(RealDesktop::click(middle(inMain->findChild<QPushButton *>(QStringLiteral("ownWindow")))));
    QTRY_COMPARE(submandants()->openEditors().size(), 1);
    ui::SubmandantEditor *alsters = submandants()->openEditors().first();
    // Beside the main window: no window manager puts it anywhere.
    alsters->window()->move(window()->geometry().right() + 20, 20);
    QTRY_COMPARE(alsters->assignments()->assigned()->model()->totalCount(), 3);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    ui::SubmandantEditor *elbes = open(elbe, 8, 1);
    QVERIFY(elbes && elbes != alsters);
    ui::ListView *from = alsters->assignments()->assigned()->view();
    QTRY_VERIFY(DemoWindow::rowOf(from, "number", QStringLiteral("K1007")) >= 0);
    QVERIFY(RealDesktop::drag({at(from, "K1001"), at(from, "K1007")},
                              middle(elbes->assignments()->assigned()->view()->viewport())));
    QTRY_COMPARE(elbes->assignments()->assigned()->model()->totalCount(), 3);
    QCOMPARE(elbes->unsavedCount(), 2);
    // It is no move away: a customer may be with both.
    QCOMPARE(alsters->unsavedCount(), 0);
    QCOMPARE(alsters->assignments()->assigned()->model()->totalCount(), 3);
    press(elbes, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number(liveOf(elbe)), 3);
    QCOMPARE(m_demo->number(liveOf(alster)), 3);
    QTRY_COMPARE(elbes->unsavedCount(), 0);
    // And from a box that has a customer into the other's box of those that are not assigned: withdrawn there.
    QTRY_VERIFY(m_demo->isCalm());
    ui::ListView *back = elbes->assignments()->assigned()->view();
    QVERIFY(RealDesktop::click(at(back, "K1004")));
    QTRY_COMPARE(back->selectedCount(), 1);
    QVERIFY(RealDesktop::drag({at(back, "K1007")}, middle(alsters->assignments()->available()->view()->viewport())));
    QTRY_COMPARE(alsters->unsavedCount(), 1);
    QTRY_COMPARE(alsters->assignments()->assigned()->model()->totalCount(), 2);
    press(alsters, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number(liveOf(alster)), 2);
    QCOMPARE(m_demo->number(liveOf(elbe)), 3);
}

void WindowDrag::allThatWereFoundByTheButton()
{
    ui::SubmandantEditor *editor = open(alster, 6, 3);
    QVERIFY(editor);
    ui::AssignmentTab *tab = editor->assignments();
    const auto press = [tab](const char *name) {
        const auto *button = tab->findChild<QToolButton *>(QLatin1String(name));
        return button && button->isEnabled() && RealDesktop::click(middle(button));
    };
    // Of the six one is found, so one moves.
    QVERIFY(RealDesktop::click(middle(tab->available()->search())));
    QTest::keyClicks(tab->available()->search(), QStringLiteral("szersz"));
    QTRY_COMPARE(tab->available()->model()->count(), 1);
    QTRY_VERIFY(m_demo->isCalm());
    QVERIFY(press("chevron-double-right"));
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_COMPARE(tab->available()->model()->totalCount(), 5);
    QTRY_COMPARE(tab->available()->model()->count(), 0);
    QCOMPARE(tab->assigned()->model()->totalCount(), 4);
    // Nothing is found any more, so there is nothing to press.
    QVERIFY(!tab->findChild<QToolButton *>(QStringLiteral("chevron-double-right"))->isEnabled());
    tab->available()->search()->clear();
    QTest::keyClicks(tab->available()->search(), QStringLiteral("K100"));
    QTRY_COMPARE(tab->available()->model()->count(), 5);
    tab->available()->search()->clear();
    this->press(editor, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
    QCOMPARE(
        m_demo->number("SELECT count(*) FROM assignment a JOIN customer c ON c.id = a.customer WHERE a.until_on IS "
                       "NULL AND c.number = 'K1006'"),
        1);
    QTRY_VERIFY(tab->unsavedCount() == 0 && m_demo->isCalm());
    // The other way, two of four.
    QTest::keyClicks(tab->assigned()->search(), QStringLiteral("gmbh"));
    QTRY_COMPARE(tab->assigned()->model()->count(), 2);
    QTRY_VERIFY(m_demo->isCalm());
    QVERIFY(press("chevron-double-left"));
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), 2);
    this->press(editor, QStringLiteral("Save"));
    QTRY_COMPARE(m_demo->number(liveOf(alster)), 2);
    QCOMPARE(
        m_demo->number("SELECT count(*) FROM assignment a JOIN customer c ON c.id = a.customer JOIN submandant s ON "
                       "s.id = a.submandant WHERE a.until_on IS NULL AND s.name = 'Alster Telefonie' AND c.number "
                       "IN ('K1002', 'K1006')"),
        2);
}

void WindowDrag::theButtonStaysUnderTheMouse_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isUpper");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700), QSize(900, 560)})
        for (const bool isUpper : {true, false})
            QTest::addRow("%dx%d, %s half", size.width(), size.height(), isUpper ? "upper" : "lower")
                << size << isUpper;
}

// Who presses the same place twice moves two customers, not one and then all: nothing slides under the mouse when the
// line below tells what saving will do.
void WindowDrag::theButtonStaysUnderTheMouse()
{
    QFETCH(QSize, size);
    QFETCH(bool, isUpper);
    window()->resize(size);
    QTRY_COMPARE(window()->size(), size);
    ui::SubmandantEditor *editor = open(alster, 6, 3);
    QVERIFY(editor);
    ui::AssignmentTab *tab = editor->assignments();
    ui::ListView *left = tab->available()->view();
    QVERIFY(RealDesktop::click(at(left, "K1003")));
    QTRY_COMPARE(left->selectedCount(), 1);
    const auto *button = tab->findChild<QToolButton *>(QStringLiteral("chevron-right"));
    const QPoint place = button->mapToGlobal(QPoint(button->width() / 2, button->height() * (isUpper ? 1 : 7) / 8));
    const auto *line = tab->findChild<ui::EffectLine *>();
    for (int moved = 1; moved <= 2; ++moved) {
        QVERIFY(RealDesktop::click(place));
        QTRY_COMPARE(tab->unsavedCount(), moved);
        QTRY_VERIFY(line->isVisible() && m_demo->isCalm());
        QTRY_COMPARE(left->selectedCount(), 1);
        QCOMPARE(tab->available()->model()->totalCount(), 6 - moved);
    }
    QCOMPARE(tab->assigned()->model()->totalCount(), 5);
}

int main(int argc, char *argv[])
{
    return RealDesktop::run<WindowDrag>(argc, argv);
}

#include "tst_window_drag.moc"

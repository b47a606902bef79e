// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stories US-1, US-2 (up to the first cart) and US-3 of MISSION.md through the window, with exactly their figures.
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");

struct Boxes {
    explicit Boxes(DemoWindow &demo)
        : editor(demo.application().submandantsPage()->editor())
        , tab(editor->assignments())
        , left(tab->available())
        , right(tab->assigned())
    {
    }
    qint64 leftCount() const { return left->model()->totalCount(); }
    qint64 rightCount() const { return right->model()->totalCount(); }
    QString effect() const { return tab->findChild<ui::EffectLine *>()->text(); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = editor->foot()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == text)
                return button;
        return nullptr;
    }
    void pick(ui::CustomerBox *box, const QStringList &numbers) const
    {
        Qt::KeyboardModifiers modifiers;
        for (const QString &number : numbers) {
            ui::ListView *view = box->view();
            const QPoint at = view->viewport()->mapFromGlobal(DemoWindow::cellCentre(view, "number", number));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at);
            modifiers = Qt::ControlModifier;
        }
    }

    ui::SubmandantEditor *editor;
    ui::AssignmentTab *tab;
    ui::CustomerBox *left;
    ui::CustomerBox *right;
};

} // namespace

class WindowStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handCustomersOver();
    void handCustomersOverByKeyboardAlone();
    void newSubmandant();
    void outOfServiceAndBack();
};

void WindowStories::handCustomersOver()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.openSubmandant(alster);
    const Boxes boxes(demo);
    QTRY_COMPARE(boxes.leftCount(), 6);
    QTRY_COMPARE(boxes.rightCount(), 3);

    QTest::keyClicks(boxes.left->search(), QStringLiteral("100"));
    QTRY_COMPARE(boxes.left->model()->question().search, QStringLiteral("100"));
    QTRY_VERIFY(demo.isCalm());
    QCOMPARE(boxes.left->model()->count(), 6);
    boxes.left->search()->clear();
    QTest::keyClicks(boxes.left->search(), QStringLiteral("K1005"));
    QTRY_COMPARE(boxes.left->model()->count(), 1);
    QTest::keyClick(boxes.left->search(), Qt::Key_Escape);
    QTRY_COMPARE(boxes.left->model()->count(), 6);

    const qint64 rowsBefore = demo.number("SELECT count(*) FROM assignment");
    QCOMPARE(rowsBefore, 5);
    const auto moveThree = [&] {
        boxes.pick(boxes.left, {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")});
        QTest::mouseClick(boxes.tab->findChild<QToolButton *>(QStringLiteral("chevron-right")), Qt::LeftButton);
        QTRY_COMPARE(boxes.leftCount(), 3);
        QTRY_COMPARE(boxes.rightCount(), 6);
    };
    moveThree();
    QCOMPARE(boxes.editor->unsavedCount(), 3);
    QTRY_COMPARE(boxes.effect(),
                 QStringLiteral("After saving: +3 findable, +2 can be opened, 1 waits for customer administration "
                                "(K1009). K1003 is also with: Duna Partner Kft."));
    QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 5);

    QTest::mouseClick(boxes.button(QStringLiteral("Discard")), Qt::LeftButton);
    QTRY_COMPARE(boxes.leftCount(), 6);
    QTRY_COMPARE(boxes.rightCount(), 3);
    QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 5);

    moveThree();
    QTest::mouseClick(boxes.button(QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
    QTRY_COMPARE(boxes.editor->unsavedCount(), 0);
    QCOMPARE(demo.count(QStringLiteral("log"), {{"kind", {QStringLiteral("assignments")}}}), 3);
    QCOMPARE(demo.number("SELECT count(DISTINCT change_set) FROM change_op"), 1);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 6);
    QCOMPARE(demo.count(QStringLiteral("customers"), {{"openable", {QStringLiteral("true")}}}, QStringLiteral("u11")),
             4);

    // "also: Duna Partner Kft." stands on K1003 in the right box.
    const int row = DemoWindow::rowOf(boxes.right->view(), "number", QStringLiteral("K1003"));
    QTRY_VERIFY(demo.isCalm());
    QCOMPARE(boxes.right->model()->index(row, boxes.right->model()->columnOf("submandants")).data().toString(),
             QStringLiteral("Duna Partner Kft."));

    boxes.pick(boxes.right, {QStringLiteral("K1002")});
    QTest::mouseClick(boxes.tab->findChild<QToolButton *>(QStringLiteral("chevron-left")), Qt::LeftButton);
    QTRY_COMPARE(boxes.rightCount(), 5);
    QTest::mouseClick(boxes.button(QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 7);
    QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 5);
    QCOMPARE(demo.count(QStringLiteral("customers"), {{"openable", {QStringLiteral("true")}}}, QStringLiteral("u11")),
             3);
    QTRY_COMPARE(boxes.editor->unsavedCount(), 0);

    // Undo after saving: the withdrawn customer comes back, as an assignment of its own.
    QTRY_VERIFY(demo.application().window()->actions()->undoAction()->isEnabled());
    demo.application().window()->actions()->undoAction()->trigger();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 8);
    QTRY_COMPARE(boxes.rightCount(), 6);
    // And goes once more.
    QAction *undo = demo.application().window()->actions()->undoAction();
    QAction *redo = demo.application().window()->actions()->redoAction();
    QTRY_VERIFY(redo->isEnabled());
    QVERIFY2(undo->isEnabled() && undo->text().contains(QStringLiteral("3 assignment(s)")), qPrintable(undo->text()));
    redo->trigger();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 7);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 8);
}

void WindowStories::handCustomersOverByKeyboardAlone()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QWidget *window = demo.application().window();
    // From the overview: the first row with Enter.
    ui::ListView *list = demo.application().submandantsPage()->overview()->view();
    QTRY_COMPARE(list->listModel()->rowCount(), 3);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    const Boxes boxes(demo);
    QTRY_COMPARE(boxes.leftCount(), 6);
    for (const QString &number : {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")}) {
        boxes.left->search()->setFocus();
        QTest::keyClick(boxes.left->search(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(boxes.left->search(), number);
        QTRY_COMPARE(boxes.left->model()->count(), 1);
        QTest::keyClick(boxes.left->search(), Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(boxes.left->view()));
        QTest::keyClick(boxes.left->view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(boxes.left->view(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(boxes.left->model()->count(), 0);
    }
    QTRY_COMPARE(boxes.rightCount(), 6);
    QTest::keySequence(window, QKeySequence(QKeySequence::Save));
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
}

void WindowStories::newSubmandant()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Boxes boxes(demo);
    QTest::mouseClick(demo.application().submandantsPage()->findChild<QPushButton *>(QStringLiteral("newSubmandant")),
                      Qt::LeftButton);
    ui::MasterDataForm *form = boxes.editor->masterData();
    auto *name = form->findChild<QLineEdit *>(QStringLiteral("name"));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(name));
    QTest::keyClicks(name, QStringLiteral("Isar Net"));
    QTest::mouseClick(boxes.button(QStringLiteral("Save")), Qt::LeftButton);
    auto *dealerId = form->findChild<QComboBox *>(QStringLiteral("dealer_id"));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(dealerId));
    QCOMPARE(demo.count(QStringLiteral("submandants")), 3);
    QTRY_COMPARE(form->offeredDealerIds(), QStringList({QStringLiteral("H-4711"), QStringLiteral("H-4712")}));

    QTest::keyClicks(dealerId, QStringLiteral("H-4711"));
    QCOMPARE(dealerId->currentText(), QStringLiteral("H-4711"));
    QTest::mouseClick(boxes.button(QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(demo.count(QStringLiteral("submandants")), 4);
    QCOMPARE(demo.count(QStringLiteral("submandants"), {{"active", {QStringLiteral("true")}}}), 3);
    // A created Submandant cannot go back, so Undo is not offered.
    QTRY_COMPARE(boxes.editor->unsavedCount(), 0);
    QVERIFY(!demo.application().window()->actions()->undoAction()->isEnabled());
    const QString why = demo.application().window()->actions()->undoAction()->toolTip();
    QVERIFY2(why.contains(QStringLiteral("Isar Net")), qPrintable(why));
}

void WindowStories::outOfServiceAndBack()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.openSubmandant(alster);
    const Boxes boxes(demo);
    const auto effective = [&](const QString &submandant) {
        QList<Condition> where = {{"effective", {QStringLiteral("true")}}};
        where << Condition{"submandant", submandant.isEmpty() ? QStringList{alster, QStringLiteral("Duna Partner Kft."),
                                                                            QStringLiteral("Elbe Systeme")}
                                                              : QStringList{submandant}};
        return demo.count(QStringLiteral("users"), where);
    };
    QCOMPARE(effective(alster), 2);
    QCOMPARE(effective({}), 4);
    QPushButton *toggle = boxes.editor->switchButton();
    QTRY_VERIFY(toggle->isVisible());
    QCOMPARE(toggle->text(), QStringLiteral("Deactivate…"));
    demo.application().dialogs().setNextText(QStringLiteral("Contract ended"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE(effective(alster), 0);
    QCOMPARE(effective({}), 2);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), -1);
    QCOMPARE(demo.number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE "
                         "s.name = 'Alster Telefonie' AND a.until_on IS NULL"),
             3);
    QTRY_COMPARE(toggle->text(), QStringLiteral("Activate"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE(effective(alster), 2);
    QCOMPARE(effective({}), 4);
    QCOMPARE(demo.number("SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE "
                         "u.login = 'u13' AND a.own_state = 'disabled'"),
             1);
    // No delete entry anywhere in the window.
    const auto actions = demo.application().window()->findChildren<QAction *>();
    for (const QAction *action : actions)
        QVERIFY2(!action->text().contains(QStringLiteral("elete")), qPrintable(action->text()));
    const auto buttons = demo.application().window()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->text().contains(QStringLiteral("elete")), qPrintable(button->text()));
}

QTEST_MAIN(WindowStories)
#include "tst_window_stories.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-1 to US-3 by keyboard alone, with all their figures: every key goes to whatever has the focus, and nothing is
// focused by the test.
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/firststart.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/pageheader.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");

QWidget *hand()
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(hand(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(hand(), text);
}

/// The first page's list stands there.
bool isReady(DemoWindow &demo)
{
    return demo.isCalm() && demo.application().submandantsPage()->overview()->view()->isVisible();
}

/// Tab by Tab, as a person does; false when nothing of this kind can be reached.
bool tabTo(const std::function<bool(QWidget *)> &isIt)
{
    for (int steps = 0; steps < 100; ++steps) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && isIt(focus))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool tabToName(const QString &accessibleName)
{
    return tabTo([&](QWidget *widget) { return widget->accessibleName() == accessibleName; });
}

bool tabToText(const QString &text)
{
    return tabTo([&](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        return button && button->text() == text;
    });
}

/// The first Submandant of the overview, which is Alster.
void openFirst(DemoWindow &demo)
{
    QVERIFY(tabToName(QStringLiteral("Submandants")));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_COMPARE(demo.application().submandantsPage()->editor()->name(), alster);
}

void search(const ui::CustomerBox *box, const QString &words)
{
    QVERIFY(tabTo([&](QWidget *widget) { return box->isAncestorOf(widget) && qobject_cast<QLineEdit *>(widget); }));
    press(Qt::Key_A, Qt::ControlModifier);
    type(words);
}

/// Whether the page of a customer says that it is locked, and why.
bool isToldLocked(const QWidget *page)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() &&
               label->text().startsWith(QStringLiteral("The profile is locked: the customer administration is "));
    });
}

/// The customers that u11 finds, each opened by the keyboard; what is locked says so.
QString seenByAnna(const QString &folder)
{
    DemoWindow demo(QStringLiteral("u11"), folder);
    if (!demo.isOpen())
        return QStringLiteral("u11 cannot sign in");
    const auto *go = demo.application().window()->findChild<QAction *>(QStringLiteral("go to customers"));
    QTest::keySequence(hand(), go->shortcut());
    ui::CustomersPage *page = demo.application().customersPage();
    ui::ListView *list = page->overview()->view();
    if (!QTest::qWaitFor([&] { return list->isVisible() && list->listModel()->isComplete() && demo.isCalm(); }))
        return QStringLiteral("no list");
    QStringList seen;
    const int rows = list->listModel()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (!tabTo([&](QWidget *widget) { return widget == list; }))
            return QStringLiteral("no way to the list");
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int down = 0; down < row; ++down)
            press(Qt::Key_Down);
        const QString number =
            list->currentIndex().siblingAtColumn(list->listModel()->columnOf("number")).data().toString();
        const QString name =
            list->currentIndex().siblingAtColumn(list->listModel()->columnOf("name")).data().toString();
        press(Qt::Key_Return);
        const auto isOpened = [&] {
            return page->detail()->isVisible() && page->detail()->findChild<ui::PageHeader *>()->title() == name &&
                   demo.application().store()->isIdle();
        };
        if (!QTest::qWaitFor(isOpened))
            return number + QStringLiteral(" does not open");
        seen << number + (isToldLocked(page->detail()) ? QStringLiteral("-locked") : QString());
        press(Qt::Key_Left, Qt::AltModifier);
        if (!QTest::qWaitFor([&] { return list->isVisible() && demo.isCalm(); }))
            return QStringLiteral("not back");
    }
    return seen.join(u' ');
}

} // namespace

class WindowKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handCustomersOver();
    void newSubmandant();
    void outOfServiceAndBack();
};

void WindowKeyboard::handCustomersOver()
{
    QTemporaryDir folder;
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QTRY_VERIFY(isReady(demo));
        openFirst(demo);
        ui::AssignmentTab *tab = demo.application().submandantsPage()->editor()->assignments();
        ui::CustomerBox *left = tab->available();
        ui::CustomerBox *right = tab->assigned();
        QTRY_COMPARE(right->model()->totalCount(), 3);
        QTRY_COMPARE(left->model()->totalCount(), 6);
        QTRY_VERIFY(demo.isCalm());
        search(left, QStringLiteral("100"));
        QTRY_VERIFY(left->model()->question().search == u"100" && demo.isCalm());
        QCOMPARE(left->model()->count(), 6);
        search(left, QStringLiteral("K1005"));
        QTRY_COMPARE(left->model()->count(), 1);
        const auto isMarked = [&] {
            const auto widgets = demo.application().submandantsPage()->editor()->findChildren<QWidget *>();
            return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
                return widget->isVisible() && widget->accessibleName() == u"Unsaved changes";
            });
        };
        const auto moveThree = [&] {
            for (const QString &number : {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")}) {
                search(left, number);
                QTRY_VERIFY(left->model()->count() == 1 && demo.isCalm() &&
                            DemoWindow::rowOf(left->view(), "number", number) == 0);
                press(Qt::Key_Down);
                QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(left->view()));
                press(Qt::Key_A, Qt::ControlModifier);
                press(Qt::Key_Return);
                QTRY_COMPARE(left->model()->count(), 0);
                QTRY_VERIFY(demo.isCalm());
            }
            QTRY_COMPARE(left->model()->totalCount(), 3);
            QTRY_COMPARE(right->model()->totalCount(), 6);
            QTRY_COMPARE(tab->findChild<ui::EffectLine *>()->text(),
                         QStringLiteral("After saving: +3 findable, +2 can be opened, 1 waits for customer "
                                        "administration (K1009). K1003 is also with: Duna Partner Kft."));
            QVERIFY(isMarked());
        };
        moveThree();
        QVERIFY(tabToText(QStringLiteral("Discard")));
        press(Qt::Key_Space);
        QTRY_COMPARE(left->model()->totalCount(), 6);
        QTRY_COMPARE(right->model()->totalCount(), 3);
        QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 5);
        QVERIFY(!isMarked());
        moveThree();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
        QCOMPARE(demo.count(QStringLiteral("log"), {{"kind", {QStringLiteral("assignments")}}}), 3);
        QCOMPARE(demo.number("SELECT count(DISTINCT change_set) FROM change_op"), 1);
        QTRY_COMPARE(tab->unsavedCount(), 0);
        QTRY_VERIFY(demo.isCalm());
        const int shared = DemoWindow::rowOf(right->view(), "number", QStringLiteral("K1003"));
        QCOMPARE(right->model()->index(shared, right->model()->columnOf("submandants")).data().toString(),
                 QStringLiteral("Duna Partner Kft."));
    }
    QCOMPARE(seenByAnna(folder.path()), QStringLiteral("K1001 K1002 K1003 K1005 K1007-locked K1009-locked"));
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QTRY_VERIFY(isReady(demo));
        openFirst(demo);
        ui::AssignmentTab *tab = demo.application().submandantsPage()->editor()->assignments();
        QTRY_VERIFY(tab->assigned()->model()->totalCount() == 6 && demo.isCalm());
        search(tab->assigned(), QStringLiteral("K1002"));
        QTRY_COMPARE(tab->assigned()->model()->count(), 1);
        press(Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(tab->assigned()->view()));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(tab->assigned()->model()->totalCount(), 5);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 7);
        QCOMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
        QTRY_COMPARE(tab->unsavedCount(), 0);
    }
    QCOMPARE(seenByAnna(folder.path()), QStringLiteral("K1001 K1003 K1005 K1007-locked K1009-locked"));
    {
        // And back again.
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QTRY_VERIFY(isReady(demo));
        openFirst(demo);
        ui::AssignmentTab *tab = demo.application().submandantsPage()->editor()->assignments();
        QTRY_VERIFY(tab->assigned()->model()->totalCount() == 5 && demo.isCalm());
        QVERIFY(tabTo([&](QWidget *widget) { return widget == tab->assigned()->view(); }));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(tab->assigned()->model()->totalCount(), 4);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 6);
        QTRY_VERIFY(tab->unsavedCount() == 0 && demo.isCalm());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 7);
    }
}

void WindowKeyboard::newSubmandant()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTRY_VERIFY(isReady(demo));
    QVERIFY(tabToName(QStringLiteral("Submandants")));
    press(Qt::Key_N, Qt::ControlModifier);
    const auto focusIs = [](const char *name) {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name);
    };
    QTRY_VERIFY(focusIs("name"));
    type(QStringLiteral("Isar Net"));
    press(Qt::Key_S, Qt::ControlModifier);
    // Refused, and the keyboard stands where something is missing.
    QTRY_VERIFY(focusIs("dealer_id"));
    QCOMPARE(demo.count(QStringLiteral("submandants")), 3);
    // Exactly two are offered, below the line that asks to choose.
    const auto *offered = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QTRY_COMPARE(offered->count(), 3);
    QCOMPARE(offered->itemText(1), QStringLiteral("H-4711"));
    QCOMPARE(offered->itemText(2), QStringLiteral("H-4712"));
    for (const char *code : {"H-4799", "H-9000"})
        QCOMPARE(demo.number(QByteArray("UPDATE submandant SET dealer_id = (SELECT id FROM dealer_id WHERE code = '") +
                             code + "') WHERE name = 'Alster Telefonie' RETURNING 1"),
                 -1);
    type(QStringLiteral("H-4711"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(demo.count(QStringLiteral("submandants")), 4);
    QCOMPARE(demo.count(QStringLiteral("submandants"), {{"active", {QStringLiteral("true")}}}), 3);
}

void WindowKeyboard::outOfServiceAndBack()
{
    QTemporaryDir folder;
    const QByteArray all =
        "SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id JOIN submandant "
        "s ON s.id = u.submandant WHERE a.own_state = 'active' AND s.state = 'active'";
    const QByteArray hers = all + " AND s.name = 'Alster Telefonie'";
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QTRY_VERIFY(isReady(demo));
        QCOMPARE(demo.number(all), 4);
        QCOMPARE(demo.number(hers), 2);
        openFirst(demo);
        ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
        QTRY_VERIFY(editor->switchButton()->isVisible() && demo.isCalm());
        QVERIFY(tabToText(QStringLiteral("Deactivate…")));
        press(Qt::Key_Space);
        // The question, with the line for the reason focused.
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(QStringLiteral("Contract ended"));
        press(Qt::Key_Return);
        QTRY_COMPARE(demo.number(hers), 0);
        QCOMPARE(demo.number(all), 2);
        QCOMPARE(demo.number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE s.name "
                             "= 'Alster Telefonie' AND a.until_on IS NULL"),
                 3);
        QTRY_COMPARE(editor->switchButton()->text(), QStringLiteral("Activate"));
        QCOMPARE(demo.number("DELETE FROM submandant RETURNING 1"), -1);
        QCOMPARE(demo.number("SELECT count(*) FROM submandant"), 3);
    }
    {
        DemoWindow refused(QStringLiteral("u11"), folder.path());
        QVERIFY(!refused.isOpen() && refused.application().firstStart());
        const auto labels = refused.application().firstStart()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().contains(QStringLiteral("This user cannot work at the moment: "));
        }));
    }
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        QTRY_VERIFY(isReady(demo));
        openFirst(demo);
        ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
        QTRY_VERIFY(editor->switchButton()->isVisible() && demo.isCalm());
        QVERIFY(tabToText(QStringLiteral("Activate")));
        press(Qt::Key_Space);
        QTRY_COMPARE(demo.number(hers), 2);
        QCOMPARE(demo.number(all), 4);
        QCOMPARE(demo.number("SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE "
                             "u.login = 'u13' AND a.own_state = 'disabled'"),
                 1);
        QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 3);
    }
}

QTEST_MAIN(WindowKeyboard)
#include "tst_window_keyboard.moc"

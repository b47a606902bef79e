// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-1 to US-3 by keyboard alone: every key goes to whatever has the focus, and nothing is focused by the test.
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
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
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTRY_VERIFY(isReady(demo));
    QVERIFY(tabToName(QStringLiteral("Submandants")));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ui::AssignmentTab *tab = demo.application().submandantsPage()->editor()->assignments();
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), 3);
    QTRY_VERIFY(demo.isCalm());
    for (const QString &number : {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")}) {
        QVERIFY(tabTo([&](QWidget *widget) {
            return tab->available()->isAncestorOf(widget) && qobject_cast<QLineEdit *>(widget);
        }));
        press(Qt::Key_A, Qt::ControlModifier);
        type(number);
        QTRY_COMPARE(tab->available()->model()->count(), 1);
        QTRY_VERIFY(demo.isCalm());
        press(Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(tab->available()->view()));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(tab->available()->model()->count(), 0);
        QTRY_VERIFY(demo.isCalm());
    }
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), 6);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment"), 8);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), 6);
    QTRY_COMPARE(tab->unsavedCount(), 0);
    // And back again.
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), 5);
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
    QTRY_COMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->findText(QStringLiteral("H-4799")), -1);
    type(QStringLiteral("H-4711"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(demo.count(QStringLiteral("submandants")), 4);
    QCOMPARE(demo.count(QStringLiteral("submandants"), {{"active", {QStringLiteral("true")}}}), 3);
}

void WindowKeyboard::outOfServiceAndBack()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const auto effective = [&] {
        return demo.count(QStringLiteral("users"), {{"effective", {QStringLiteral("true")}}, {"submandant", {alster}}});
    };
    QCOMPARE(effective(), 2);
    QTRY_VERIFY(isReady(demo));
    QVERIFY(tabToName(QStringLiteral("Submandants")));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
    QTRY_VERIFY(editor->switchButton()->isVisible() && demo.isCalm());
    QCOMPARE(editor->switchButton()->text(), QStringLiteral("Deactivate…"));
    QVERIFY(tabToText(QStringLiteral("Deactivate…")));
    press(Qt::Key_Space);
    // The question, with the line for the reason focused.
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(QStringLiteral("Contract ended"));
    press(Qt::Key_Return);
    QTRY_COMPARE(effective(), 0);
    QCOMPARE(demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11")), -1);
    QTRY_COMPARE(editor->switchButton()->text(), QStringLiteral("Activate"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    // A window manager's work, which the offscreen platform leaves undone.
    demo.application().window()->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(tabToText(QStringLiteral("Activate")));
    press(Qt::Key_Space);
    QTRY_COMPARE(effective(), 2);
}

QTEST_MAIN(WindowKeyboard)
#include "tst_window_keyboard.moc"

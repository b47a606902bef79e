// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is: what the side bar marks and where its clicks lead, and where the keyboard stays after saving.
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/importfilestep.h"
#include "ui/pages/importwizard.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandanttree.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace kontor;

class WindowPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void theCurrentEntryLeadsBackToTheList();
    void onlyThePresentPlaceIsMarked();
    void theImportBeginsWithItsFile();
    void theKeyboardStaysInTheForm_data();
    void theKeyboardStaysInTheForm();

private:
    ui::MainWindow *window() { return m_demo->application().window(); }
    ui::CustomersPage *customers() { return m_demo->application().customersPage(); }
    QLineEdit *line(const char *key) { return customers()->detail()->findChild<QLineEdit *>(QLatin1String(key)); }

    void click(const char *name)
    {
        QListWidget *list = window()->navigation()->list();
        const auto found = list->findItems(QLatin1String(name), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    }
    void openCustomer(const char *number)
    {
        ui::ListView *view = customers()->overview()->view();
        QTRY_VERIFY(DemoWindow::rowOf(view, "number", QLatin1String(number)) >= 0);
        view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "number", QLatin1String(number)), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(line("number")->text(), QLatin1String(number));
        QTRY_VERIFY(line("number")->isVisible());
    }

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowPlaces::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
}

void WindowPlaces::theCurrentEntryLeadsBackToTheList()
{
    ui::ListView *list = customers()->overview()->view();
    click("Customers");
    QTRY_VERIFY(list->isVisible());
    openCustomer("K1001");
    // Whoever comes from another page finds what was open there.
    click("Submandants");
    QVERIFY(!customers()->isVisible());
    click("Customers");
    QVERIFY(customers()->detail()->isVisible());
    click("Customers");
    QVERIFY(list->isVisible());

    openCustomer("K1001");
    QTest::keySequence(window(), window()->findChild<QAction *>(QStringLiteral("go to customers"))->shortcut());
    QVERIFY(list->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));

    // What is unsaved is asked about first.
    openCustomer("K1001");
    line("name")->setFocus();
    QTest::keyClicks(line("name"), QStringLiteral("x"));
    click("Customers");
    QVERIFY(customers()->detail()->isVisible());
    auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(question);
    question->reject();
    QVERIFY(customers()->detail()->isVisible());
    QCOMPARE(customers()->detail()->unsavedCount(), 1);
    Q_EMIT customers()->detail()->foot()->discardRequested();
}

void WindowPlaces::onlyThePresentPlaceIsMarked()
{
    ui::ListView *tree = window()->findChild<ui::SubmandantTree *>()->view();
    const auto marked = [tree] {
        const QModelIndexList rows = tree->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data().toString() : QString::number(rows.size());
    };
    const QString alster = QStringLiteral("Alster Telefonie");
    QTRY_VERIFY(DemoWindow::rowOf(tree, "name", alster) >= 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->viewport()->mapFromGlobal(DemoWindow::cellCentre(tree, "name", alster)));
    QTRY_COMPARE(m_demo->application().submandantsPage()->editor()->name(), alster);
    QTRY_COMPARE(marked(), alster);
    click("Customers");
    QTRY_COMPARE(marked(), QStringLiteral("0"));
    click("Submandants");
    QTRY_COMPARE(marked(), alster);
    click("Submandants");
    QTRY_COMPARE(marked(), QStringLiteral("0"));
    // However it was opened.
    m_demo->openSubmandant(alster);
    QTRY_COMPARE(marked(), alster);
}

void WindowPlaces::theImportBeginsWithItsFile()
{
    window()->actions()->importAction()->trigger();
    ui::ImportWizard *wizard = m_demo->application().importWizard();
    QVERIFY(wizard);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(wizard->file()->file()));
    wizard->reject();
}

void WindowPlaces::theKeyboardStaysInTheForm_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isByMouse");
    for (const char *button : {"Save", "Discard"})
        for (const bool isByMouse : {true, false})
            QTest::addRow("%s by %s", button, isByMouse ? "mouse" : "key") << QString::fromLatin1(button) << isByMouse;
}

void WindowPlaces::theKeyboardStaysInTheForm()
{
    QFETCH(QString, button);
    QFETCH(bool, isByMouse);
    click("Customers");
    openCustomer("K1001");
    line("city")->setFocus();
    QTest::keyClicks(line("city"), QStringLiteral("x"));
    const auto buttons = customers()->detail()->foot()->findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->text() == button; });
    QVERIFY(found != buttons.end() && (*found)->isEnabled());
    if (isByMouse) {
        QTest::mouseClick(*found, Qt::LeftButton);
    } else {
        (*found)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(*found, Qt::Key_Space);
    }
    QTRY_COMPARE(customers()->detail()->unsavedCount(), 0);
    QTRY_VERIFY(!customers()->detail()->foot()->isSaving() && m_demo->isCalm());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(line("city")));
}

QTEST_MAIN(WindowPlaces)
#include "tst_window_places.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a list that people know from other programs.
#include "ui/lists/exportdialog.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/keyboardoverview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace kontor;

class WindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void keysOfAList();
    void keysOfThePageWorkFromAnywhere();
    void beginsInThePage();
    void findsInTheBoxesOfTheAssignments();

private:
    ui::ListPage *page() { return m_demo->application().customersPage()->overview(); }
    ui::ListView *view() { return page()->view(); }
    void select(const char *number) { view()->selectRow(DemoWindow::rowOf(view(), "number", QLatin1String(number))); }

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowKeys::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page()->model()->count() == 9 && page()->model()->isComplete() && m_demo->isCalm());
}

// F5, F2 and Del where people know them from; and the overview of the keys tells of them.
void WindowKeys::keysOfAList()
{
    QSignalSpy readAnew(page()->model(), &items::ListModel::refreshed);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F5);
    QTRY_COMPARE(readAnew.size(), 1);

    select("K1006");
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(page()->model()->count(), 8);
    QCOMPARE(m_demo->number("SELECT count(*) FROM customer WHERE number = 'K1006' AND archived_on IS NOT NULL"), 1);
    // In the search field the key belongs to what is typed.
    select("K1004");
    page()->filters()->search()->setFocus();
    QTest::keyClick(page()->filters()->search(), Qt::Key_Delete);
    QTRY_VERIFY(m_demo->isCalm());
    QCOMPARE(page()->model()->count(), 8);

    view()->setFocus();
    select("K1001");
    QTest::keyClick(view(), Qt::Key_F2);
    QTRY_VERIFY(m_demo->application().customersPage()->detail()->isVisible());
    const auto *header = m_demo->application().customersPage()->detail()->findChild<ui::PageHeader *>();
    QTRY_COMPARE(header->title(), QStringLiteral("Bäckerei Sörensen GmbH"));

    Q_EMIT m_demo->application().window()->actions()->keyboardRequested();
    auto *overview = m_demo->application().window()->findChild<ui::KeyboardOverview *>();
    QVERIFY(overview);
    const auto *tree = overview->findChild<QTreeWidget *>();
    for (const char *keys : {"F5", "F2", "Del", "Ctrl+M"})
        QVERIFY2(!tree->findItems(QLatin1String(keys), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty(), keys);
    overview->reject();
}

// The page that is to be seen decides, not where the keyboard is; the lists of the others are out of it.
void WindowKeys::keysOfThePageWorkFromAnywhere()
{
    ui::MainWindow *window = m_demo->application().window();
    QListWidget *pages = window->navigation()->list();
    const auto pressAside = [pages](const QKeySequence &keys) {
        pages->setFocus();
        QTest::keySequence(pages, keys);
    };
    pressAside(QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->filters()->search()));

    QSignalSpy asked(page()->output(), &ui::ListOutput::asked);
    pressAside(QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(asked.size(), 1);
    page()->output()->exportAction()->trigger(); // it stands open: no second one above it
    QCOMPARE(asked.size(), 1);
    window->findChild<ui::ExportDialog *>()->reject();
    QTRY_VERIFY(!window->findChild<ui::ExportDialog *>());
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    // In the search field, too, where Qt would go to the end of the line.
    page()->filters()->search()->setFocus();
    QTest::keySequence(page()->filters()->search(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(asked.size(), 2);
    window->findChild<ui::ExportDialog *>()->reject();
    QTRY_VERIFY(!window->findChild<ui::ExportDialog *>());
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());

    QSignalSpy previewed(page()->output(), &ui::ListOutput::previewed);
    pressAside(QKeySequence::Print);
    QTRY_COMPARE(previewed.size(), 1);
    previewed.first().first().value<QDialog *>()->reject();
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());

    // What takes records away is pressed in the list alone.
    select("K1006");
    pressAside(QKeySequence(Qt::Key_Delete));
    QTRY_VERIFY(m_demo->isCalm());
    QCOMPARE(m_demo->number("SELECT count(*) FROM customer WHERE archived_on IS NOT NULL AND number = 'K1006'"), 0);

    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(m_demo->application().customersPage()->detail()->isVisible());
    pressAside(QKeySequence(Qt::Key_Escape));
    QVERIFY(view()->isVisible());
}

// After the start as after Ctrl and a number the keyboard is in the page, and there where it was when one comes back.
void WindowKeys::beginsInThePage()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QCOMPARE(first->accessibleName(), QStringLiteral("Submandants"));

    const auto keysTo = [this](const char *page) {
        return m_demo->application().window()->findChild<QAction *>(QLatin1String(page))->shortcut();
    };
    QTest::keySequence(first, keysTo("go to customers"));
    QTRY_VERIFY(m_demo->isCalm());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(view()));
    page()->filters()->search()->setFocus();
    QTest::keySequence(QApplication::focusWidget(), keysTo("go to people"));
    QCOMPARE(QApplication::focusWidget(), m_demo->application().peoplePage()->overview()->stack()->currentWidget());
    QTest::keySequence(QApplication::focusWidget(), keysTo("go to customers"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->filters()->search()));
}

void WindowKeys::findsInTheBoxesOfTheAssignments()
{
    m_demo->application().window()->showPage(QStringLiteral("submandants"));
    m_demo->openSubmandant(QStringLiteral("Alster Telefonie"));
    const ui::AssignmentTab *tab = m_demo->application().submandantsPage()->editor()->assignments();
    QTRY_VERIFY(tab->isVisible() && tab->assigned()->model()->count() > 0);
    for (const ui::CustomerBox *box : {tab->assigned(), tab->available()}) {
        box->view()->setFocus();
        QTest::keySequence(box->view(), QKeySequence::Find);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(box->search()));
    }
    // From elsewhere on the page it is the first one's.
    m_demo->application().window()->navigation()->list()->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(tab->available()->search()));
}

QTEST_MAIN(WindowKeys)
#include "tst_window_keys.moc"

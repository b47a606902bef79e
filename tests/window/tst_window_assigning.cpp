// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The assignment editor beyond moving: pasted numbers, steps back, what others save meanwhile, and a crash.
#include "store/demo/nordlicht.h"
#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/selection.h"
#include "store/operations/submandants.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandanttree.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace kontor;

class TestWindowAssigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastedNumbersMove();
    void pastedNumbersThatAreUnknownAreNamed();
    void pastedNumbersAreReadAsTheyAreMeant_data();
    void pastedNumbersAreReadAsTheyAreMeant();
    void movesGoBackAndComeAgain();
    void whatOthersSaveIsNoMoveAnyMore();
    void whatOthersArchiveIsNoMoveAnyMore();
    void whatLeftTheViewIsNoMoveAnyMore();
    void whatIsMovedWhileSavingStays();
    void archivedNumbersAreNamed();
    void aDropInTheTreeAssigns();
    void twoEditorsHandOver();
    void aCrashTakesNothing();
};

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");

ui::SubmandantEditor *openAlster(DemoWindow &window)
{
    window.openSubmandant(alster);
    ui::SubmandantEditor *editor = window.application().submandantsPage()->editor();
    // The demo gives Alster three customers; before they stand there the editor is still being filled.
    const bool isFilled = QTest::qWaitFor(
        [&] { return window.isCalm() && editor->assignments()->assigned()->model()->totalCount() == 3; }, 20000);
    if (!isFilled)
        qFatal("the editor did not open");
    return editor;
}

void paste(ui::CustomerBox *box, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    box->view()->setFocus();
    QTest::keySequence(box->view(), QKeySequence::Paste);
}

} // namespace

void TestWindowAssigning::pastedNumbersMove()
{
    DemoWindow window;
    QVERIFY(window.isOpen());
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    const qint64 before = tab->assigned()->model()->totalCount();
    // As a spreadsheet hands them over: a column with its neighbour, and one number twice.
    paste(tab->assigned(), QStringLiteral("K1004\tElbkontor\r\nK1006\tGy\u0151ri\r\nK1004\tElbkontor\r\n"));
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before + 2);
    QVERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1006")) >= 0);
    QVERIFY(!window.application().window()->toasts()->toasts().isEmpty());
    // What is pasted into the other box is withdrawn, in one line this time.
    paste(tab->available(), QStringLiteral("K1001; K1002"));
    QTRY_COMPARE(tab->unsavedCount(), 4);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before);
    // So is what the key takes away; among the available ones there is nothing to take away.
    for (ui::CustomerBox *box : {tab->available(), tab->assigned()}) {
        QTRY_VERIFY(window.isCalm());
        box->view()->setFocus();
        box->view()->selectRow(0);
        QTest::keyClick(box->view(), Qt::Key_Delete);
    }
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before - 1);
}

void TestWindowAssigning::pastedNumbersAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("small letters", "k1004\nk1006\nK1006");
    row("a header", "Kundennummer\nK1004\nK1006");
    row("a copied table", "Name\tNummer\nElbkontor, Hamburg\tK1004\nGyőri\tk1006\n");
    row("a table of assignments", "Submandant;Customer number\nAlster;K1004\nAlster;K1006");
    row("one line", "Number; K1004; K1006");
}

void TestWindowAssigning::pastedNumbersAreReadAsTheyAreMeant()
{
    QFETCH(QString, text);
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    paste(tab->assigned(), text);
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTRY_VERIFY(!window.application().window()->toasts()->toasts().isEmpty());
    // Nothing was missed: no question, only the word that they were moved.
    QVERIFY2(window.application().dialogs().lastQuestion().text.isEmpty(),
             qPrintable(window.application().dialogs().lastQuestion().text));
}

void TestWindowAssigning::pastedNumbersThatAreUnknownAreNamed()
{
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    paste(tab->assigned(), QStringLiteral("K1004\nK9999\nnonsense"));
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_VERIFY(window.application().dialogs().lastQuestion().text.contains(QStringLiteral("K9999, nonsense")));
}

void TestWindowAssigning::movesGoBackAndComeAgain()
{
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    const qint64 before = tab->assigned()->model()->totalCount();
    ui::ListView *view = tab->available()->view();
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before + 1);
    QTRY_VERIFY(window.isCalm());
    QTest::keySequence(view, QKeySequence::Undo);
    QTRY_COMPARE(tab->unsavedCount(), 0);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before);
    QTest::keySequence(view, QKeySequence::Redo);
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_COMPARE(tab->assigned()->model()->totalCount(), before + 1);
    // Its own save is nobody else's: one message alone.
    QTest::keySequence(view, QKeySequence::Save);
    QTRY_COMPARE(tab->unsavedCount(), 0);
    QTRY_VERIFY(window.isCalm());
    QCOMPARE(window.application().window()->toasts()->toasts().size(), 1);
}

void TestWindowAssigning::whatOthersSaveIsNoMoveAnyMore()
{
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    paste(tab->assigned(), QStringLiteral("K1004\nK1006"));
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTRY_VERIFY(window.isCalm());
    // Somebody else hands over one of the two.
    auto other = openStoreForWriting(window.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    const auto saved = (*other)->perform(commands::assignCustomers, {}, [](Door &door) -> Result<> {
        KONTOR_LET(submandant, resolveSubmandant(door.database(), alster));
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1004")));
        KONTOR_TRY(saveAssignments(door, {submandant, {customer}, {}}));
        return {};
    });
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(tab->unsavedCount(), 1, 20000);
    QTRY_VERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1004")) >= 0);
    QVERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1006")) >= 0);
}

// One move that cannot be saved any more takes the others with it: it is dropped, and the person is told which.
void TestWindowAssigning::whatOthersArchiveIsNoMoveAnyMore()
{
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    const qint64 before = tab->assigned()->model()->totalCount();
    paste(tab->assigned(), QStringLiteral("K1004\nK1006"));
    QTRY_COMPARE(tab->unsavedCount(), 2);
    paste(tab->available(), QStringLiteral("K1001"));
    QTRY_COMPARE(tab->unsavedCount(), 3);
    QTRY_VERIFY(window.isCalm());
    auto other = openStoreForWriting(window.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    QVERIFY((*other)->perform(commands::archiveCustomers, {}, [](Door &door) -> Result<> {
        QList<Uuid> customers;
        for (const char *number : {"K1001", "K1004"}) {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            customers << customer;
        }
        return archiveCustomers(door, customers);
    }));
    // A move either way; the rest stays.
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_VERIFY(window.isCalm() && tab->assigned()->model()->totalCount() == before);
    QVERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1006")) >= 0);
    QTRY_VERIFY(tab->findChild<ui::EffectLine *>()->text().contains(QStringLiteral("+1 findable")));
    const QString told = window.application().window()->toasts()->toasts().last()->message();
    QVERIFY2(told.contains(QStringLiteral("K1001 ")) && told.contains(QStringLiteral(", K1004 ")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("K1006")), qPrintable(told));
    QTest::keySequence(tab->assigned()->view(), QKeySequence::Save);
    QTRY_COMPARE(tab->unsavedCount(), 0);
    QCOMPARE(window.number("SELECT count(*) FROM assignment a JOIN customer c ON c.id = a.customer JOIN submandant s "
                           "ON s.id = a.submandant WHERE c.number = 'K1006' AND s.name = 'Alster Telefonie' AND "
                           "a.until_on IS NULL"),
             1);
}

// One more goes over while the first is being saved, and that one comes back: both are moves that are not saved yet.
void TestWindowAssigning::whatIsMovedWhileSavingStays()
{
    DemoWindow window;
    ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    const qint64 before = tab->assigned()->model()->totalCount();
    const auto live = [&] {
        return window.number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE s.name "
                             "= 'Alster Telefonie' AND a.until_on IS NULL");
    };
    paste(tab->assigned(), QStringLiteral("K1004"));
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_VERIFY(window.isCalm());
    const auto moveAt = [](ui::CustomerBox *from, const QString &number) {
        from->view()->selectRow(DemoWindow::rowOf(from->view(), "number", number));
        from->view()->setFocus();
        QTest::keyClick(from->view(), Qt::Key_Return);
    };
    QTest::keySequence(tab->available()->view(), QKeySequence::Save);
    moveAt(tab->available(), QStringLiteral("K1006"));
    moveAt(tab->assigned(), QStringLiteral("K1004"));
    QTRY_COMPARE(live(), before + 1);
    QTRY_VERIFY(window.isCalm());
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTest::keySequence(tab->available()->view(), QKeySequence::Save);
    QTRY_COMPARE(tab->unsavedCount(), 0);
    QCOMPARE(live(), before + 1);
    QVERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1006")) >= 0);
    QTRY_VERIFY(DemoWindow::rowOf(tab->available()->view(), "number", QStringLiteral("K1004")) >= 0);
}

void TestWindowAssigning::archivedNumbersAreNamed()
{
    DemoWindow window;
    auto other = openStoreForWriting(window.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    QVERIFY((*other)->perform(commands::archiveCustomers, {}, [](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1004")));
        return archiveCustomers(door, {customer});
    }));
    const ui::SubmandantEditor *editor = openAlster(window);
    ui::AssignmentTab *tab = editor->assignments();
    paste(tab->assigned(), QStringLiteral("K1004\nK1006"));
    QTRY_VERIFY(window.application().dialogs().lastQuestion().text.contains(QStringLiteral("Archived customers")));
    const QString told = window.application().dialogs().lastQuestion().text;
    QVERIFY2(told.contains(QStringLiteral("1 customer(s) moved.")) && told.contains(QStringLiteral(": K1004")),
             qPrintable(told));
    QTRY_COMPARE(tab->unsavedCount(), 1);
    Q_EMIT editor->foot()->saveRequested();
    QTRY_COMPARE(tab->unsavedCount(), 0);
}

// Who sees his own customers loses one that is given to somebody else.
void TestWindowAssigning::whatLeftTheViewIsNoMoveAnyMore()
{
    QTemporaryDir folder;
    const Calendar calendar(QDate(2026, 3, 2));
    QVERIFY(createStore(
        folder.filePath(QStringLiteral("demo.kontor")), false, calendar, [&](Database &database) -> Result<> {
            KONTOR_TRY(fillNordlicht(database, calendar));
            const QByteArray master = "(SELECT id FROM portal_user WHERE login = 'master')";
            KONTOR_TRY(database.run("UPDATE customer SET partner_contact = " + master +
                                    " WHERE mandant = (SELECT mandant FROM portal_user WHERE login = 'master')"));
            KONTOR_TRY(database.run("UPDATE portal_user_account SET visibility = 'own' WHERE id = " + master));
            return {};
        }));
    DemoWindow window(QStringLiteral("master"), folder.path());
    QVERIFY(window.isOpen());
    ui::AssignmentTab *tab = openAlster(window)->assignments();
    paste(tab->assigned(), QStringLiteral("K1004\nK1006"));
    QTRY_COMPARE(tab->unsavedCount(), 2);
    QTRY_VERIFY(window.isCalm());
    auto other = openStoreForWriting(window.storePath(), QStringLiteral("nordlicht"), calendar);
    QVERIFY(other);
    QVERIFY((*other)->perform(commands::setContact, {}, [](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1004")));
        return setContactOf(door, {customer}, QStringLiteral("nordlicht"));
    }));
    QTRY_COMPARE(tab->unsavedCount(), 1);
    QTRY_VERIFY(DemoWindow::rowOf(tab->assigned()->view(), "number", QStringLiteral("K1006")) >= 0);
    QTRY_VERIFY(tab->findChild<ui::EffectLine *>()->text().contains(QStringLiteral("+1 findable")));
    // What one does not see any more is not named either.
    const QString told = window.application().window()->toasts()->toasts().last()->message();
    QVERIFY2(told.contains(QStringLiteral("visible")) && !told.contains(QStringLiteral("K1004")), qPrintable(told));
}

void TestWindowAssigning::aDropInTheTreeAssigns()
{
    DemoWindow window;
    auto *tree = window.application().window()->findChild<ui::SubmandantTree *>();
    QVERIFY(tree);
    QTRY_COMPARE(tree->view()->model()->rowCount(), 3);
    const QByteArray live = "SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE "
                            "a.until_on IS NULL AND s.name = 'Alster Telefonie'";
    QCOMPARE(window.number(live), 3);
    // What a drag of two rows of the customer list carries.
    ui::ListView *customers = window.application().customersPage()->overview()->view();
    window.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(DemoWindow::rowOf(customers, "number", QStringLiteral("K1004")) >= 0);
    const items::ListModel *model = customers->listModel();
    QModelIndexList rows;
    for (const char *number : {"K1004", "K1006"})
        rows << model->index(DemoWindow::rowOf(customers, "number", QString::fromLatin1(number)), 0);
    const std::unique_ptr<QMimeData> data(model->mimeData(rows));
    const int row = DemoWindow::rowOf(tree->view(), "name", alster);
    QVERIFY(row >= 0);
    QAbstractItemModel *target = tree->view()->model();
    const QModelIndex on = target->index(row, 0);
    QVERIFY(!target->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    QVERIFY(target->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, on));
    QVERIFY(target->dropMimeData(data.get(), Qt::CopyAction, -1, -1, on));
    QTRY_COMPARE(window.number(live), 5);
    // Undo is offered, and works.
    QAction *undo = window.application().window()->actions()->undoAction();
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(window.number(live), 3);
    // Where the editor is open, a drop is a move that waits there.
    ui::SubmandantEditor *editor = openAlster(window);
    QVERIFY(target->dropMimeData(data.get(), Qt::CopyAction, -1, -1, on));
    QTRY_COMPARE(editor->assignments()->unsavedCount(), 2);
    QCOMPARE(window.number(live), 3);
}

void TestWindowAssigning::twoEditorsHandOver()
{
    DemoWindow window;
    openAlster(window);
    auto *page = window.application().submandantsPage();
    page->editor()->findChild<QPushButton *>(QStringLiteral("ownWindow"))->click();
    QTRY_COMPARE(page->openEditors().size(), 1);
    ui::SubmandantEditor *alsters = page->openEditors().first();
    QVERIFY(alsters != page->editor());
    QTRY_COMPARE(alsters->assignments()->assigned()->model()->totalCount(), 3);
    window.openSubmandant(QStringLiteral("Elbe Systeme"));
    QTRY_COMPARE(page->openEditors().size(), 2);
    ui::AssignmentTab *elbes = page->editor()->assignments();
    QTRY_VERIFY(window.isCalm() &&
                DemoWindow::rowOf(elbes->available()->view(), "number", QStringLiteral("K1001")) >= 0);
    // Alster's K1001, while a search hides it in the other editor.
    elbes->available()->model()->setSearch(QStringLiteral("nothing like it"));
    QTRY_COMPARE(elbes->available()->model()->count(), 0);
    const ui::BoxModel *from = alsters->assignments()->assigned()->model();
    const std::unique_ptr<QMimeData> data(from->mimeData({from->index(
        DemoWindow::rowOf(alsters->assignments()->assigned()->view(), "number", QStringLiteral("K1001")), 0)}));
    QVERIFY(elbes->assigned()->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QTRY_COMPARE(elbes->unsavedCount(), 1);
    QTRY_VERIFY(DemoWindow::rowOf(elbes->assigned()->view(), "number", QStringLiteral("K1001")) >= 0);
    QCOMPARE(alsters->unsavedCount(), 0);
}

void TestWindowAssigning::aCrashTakesNothing()
{
    QTemporaryDir folder;
    QProcess editing;
    editing.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    editing.start(QCoreApplication::applicationDirPath() + QStringLiteral("/editing"),
                  {folder.path(), QStringLiteral("submandant")});
    QVERIFY(editing.waitForStarted());
    QByteArray said;
    const auto hasSpoken = [&] {
        said += editing.readAllStandardOutput();
        return said.contains("kept") || editing.state() != QProcess::Running;
    };
    QVERIFY(QTest::qWaitFor(hasSpoken, 60000));
    QCOMPARE(editing.state(), QProcess::Running);
    editing.kill();
    QVERIFY(editing.waitForFinished());

    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    // The next start says so ...
    QTRY_COMPARE(window.application().window()->toasts()->toasts().size(), 1);
    const QList<ui::Toast *> toasts = window.application().window()->toasts()->toasts();
    QVERIFY(toasts.first()->message().contains(alster));
    // ... and the editor has it all again.
    window.openSubmandant(alster);
    ui::SubmandantEditor *editor = window.application().submandantsPage()->editor();
    QTRY_COMPARE(editor->assignments()->unsavedCount(), 1);
    QTRY_COMPARE(editor->unsavedCount(), 2);
    QCOMPARE(editor->masterData()->changes().value(QStringLiteral("phone")), QStringLiteral("+49 40 1"));
    QTest::keySequence(editor, QKeySequence::Save);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    QTRY_COMPARE(QDir(folder.filePath(QStringLiteral("kontor/drafts")))
                     .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                     .size(),
                 1);
    const QString own =
        folder.filePath(QStringLiteral("kontor/drafts/")) +
        QDir(folder.filePath(QStringLiteral("kontor/drafts"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QTRY_VERIFY(QDir(own).isEmpty());
}

QTEST_MAIN(TestWindowAssigning)
#include "tst_window_assigning.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A replica in the window: its states, what waits, conflicts, passwords, and that nothing here waits for a server.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/recordstab.h"
#include "ui/shell/serverpassword.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/toast.h"
#include "window/servedwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QTabWidget>
#include <QThreadPool>

using namespace kontor;
using ui::StoreState;

class WindowSyncing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreOfOnesOwnHasNoSuchPage();
    void whatIsSavedIsSent();
    void withoutTheServerItWaits();
    void conflictsAreSettledBothWays();
    void whatIsRefusedIsSaidAndDropped();
    void whatSomebodyElseDecidedIsToldAndGone();
    void failureIsToldOnce();
    void passwordIsAskedAndNotWrittenDown();
    void passwordCanWait();
    void whatIsTypedSurvivesAPull();
    void closingWaitsForNobody();
    void everythingIsVerified();

private:
    static int errorsTold(ServedWindow &served);
};

int WindowSyncing::errorsTold(ServedWindow &served)
{
    int errors = 0;
    for (const ui::Notice &notice : served.window()->toasts()->notices()->all())
        errors += notice.isError;
    return errors;
}

void WindowSyncing::aStoreOfOnesOwnHasNoSuchPage()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QVERIFY(!demo.application().window()->page(QStringLiteral("sync")));
    QVERIFY(!demo.application().syncing());
    QCOMPARE(demo.application().window()->status()->state(), StoreState::Local);
    QVERIFY(demo.application().peoplePage()->inviteButton()->isEnabled());
}

void WindowSyncing::whatIsSavedIsSent()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(served.page());
    served.moveHere("K1001", "Speyer");
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.window()->showPage(QStringLiteral("customers"));
    QTRY_COMPARE(served.window()->currentKey(), QStringLiteral("customers"));
    QVERIFY(served.page()->sentence().startsWith(QStringLiteral("All is well")));
    // Somebody else's change arrives where it is looked at.
    served.moveThere("K1002", "Worms");
    served.page()->syncButton()->click();
    QTRY_COMPARE(served.cityHere("K1002"), QStringLiteral("Worms"));
    ui::ListView *view = served.application().customersPage()->overview()->view();
    const int row = DemoWindow::rowOf(view, "number", QStringLiteral("K1002"));
    QVERIFY(row >= 0);
    QTRY_COMPARE(view->listModel()->index(row, view->listModel()->columnOf("city")).data().toString(),
                 QStringLiteral("Worms"));
}

void WindowSyncing::withoutTheServerItWaits()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(served.is(StoreState::Offline));
    QVERIFY(served.status()->stateText().contains(u'1'));
    QPushButton *invite = served.application().peoplePage()->inviteButton();
    QVERIFY(!invite->isEnabled());
    QVERIFY(!invite->toolTip().isEmpty());
    // A click on the state leads to what waits.
    Q_EMIT served.status()->stateTriggered();
    QTRY_COMPARE(served.window()->currentPage(), static_cast<ui::Page *>(served.page()));
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 1);
    QCOMPARE(served.page()->tabs()->currentWidget(), static_cast<QWidget *>(served.page()->waiting()));
    const items::ListModel *model = served.page()->waiting()->model();
    QCOMPARE(model->index(0, model->columnOf("subject")).data().toString(), QStringLiteral("K1001"));
    // It still waits in the next start; "as of" is the last pull's, whatever page is shown.
    served.stop();
    constexpr qint64 lastPull = 1'772'442'000'000;
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->run("UPDATE replica SET as_of = ?", {lastPull}));
    }
    served.start();
    QTRY_VERIFY(served.is(StoreState::Offline));
    for (const char *key : {"customers", "log", "people"}) {
        served.window()->showPage(QLatin1String(key));
        QTRY_COMPARE(served.window()->currentKey(), QLatin1String(key));
        const auto labels = served.status()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == ui::formatAsOf(lastPull); }));
    }
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 1);
    QVERIFY(served.cityThere("K1001") != u"Speyer");
    QCOMPARE(errorsTold(served), 0);
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 0);
    QVERIFY(served.application().peoplePage()->inviteButton()->isEnabled());
}

void WindowSyncing::conflictsAreSettledBothWays()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    served.moveHere("K1002", "Speyer");
    QTRY_VERIFY(served.is(StoreState::Offline) && served.page()->waiting()->model()->count() == 2);
    served.moveThere("K1001", "Worms");
    served.moveThere("K1002", "Worms");
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Conflict));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    served.window()->showPage(QStringLiteral("sync"));
    QTRY_COMPARE(conflicts->model()->count(), 2);
    const auto cell = [conflicts](int row, const char *key) {
        const items::ListModel *model = conflicts->model();
        return model->index(row, model->columnOf(key)).data(items::RawValueRole).toString();
    };
    QTRY_COMPARE(cell(0, "key"), QStringLiteral("K1001"));
    QVERIFY(cell(0, "change_mine").contains(QStringLiteral("Speyer")));
    QVERIFY(cell(0, "change_theirs").contains(QStringLiteral("Worms")));
    QVERIFY(cell(0, "change_before") != cell(0, "change_theirs"));
    QCOMPARE(served.cityHere("K1001"), QStringLiteral("Worms"));
    // The first one is chosen already: one click.
    QTRY_VERIFY(served.page()->mineButton()->isEnabled());
    served.page()->mineButton()->click();
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    QTRY_COMPARE(conflicts->model()->count(), 1);
    QTRY_VERIFY(served.is(StoreState::Conflict));
    QTRY_VERIFY(served.page()->theirsButton()->isEnabled());
    QTRY_COMPARE(cell(0, "key"), QStringLiteral("K1002"));
    served.page()->theirsButton()->click();
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityHere("K1001"), QStringLiteral("Speyer"));
    QCOMPARE(served.cityHere("K1002"), QStringLiteral("Worms"));
    QCOMPARE(served.cityThere("K1002"), QStringLiteral("Worms"));
    // "Mine" was a change of one's own: it can be undone.
    QVERIFY(served.window()->actions()->undoAction()->isEnabled());
    served.window()->actions()->undoAction()->trigger();
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Worms"));
}

void WindowSyncing::whatIsRefusedIsSaidAndDropped()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    const QString before = served.customer("K1001").value(QStringLiteral("name")).toString();
    served.application().store()->perform(
        commands::changeCustomer, QStringLiteral("K1001"), [](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
            return changeCustomer(door, customer, {{QStringLiteral("name"), QStringLiteral("refused GmbH")}});
        });
    QTRY_VERIFY(served.is(StoreState::Conflict));
    served.window()->showPage(QStringLiteral("sync"));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    QTRY_COMPARE(conflicts->selectedRow(), 0);
    QTRY_COMPARE(conflicts->value(0, "cause").toString(), QStringLiteral("refused"));
    QCOMPARE(conflicts->value(0, "why").toString(), QStringLiteral("value_invalid"));
    // Which change it was is said, and what it was refused for whatever columns somebody wants to see.
    QVERIFY(conflicts->value(0, "change_mine").toString().contains(QStringLiteral("refused GmbH")));
    QVERIFY(conflicts->model()->columnOf("why") < 0);
    const auto hint = [conflicts] {
        const auto labels = conflicts->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(
                ui::errorText({Error::Kind::Rejected, QStringLiteral("value_invalid"), {}, {}, {}}));
        });
    };
    QTRY_VERIFY(hint());
    conflicts->view()->setColumnShown("cause", false);
    conflicts->model()->refresh();
    QTRY_COMPARE(conflicts->selectedRow(), 0);
    QTRY_VERIFY(hint());
    // Nobody else changed anything.
    QVERIFY2(served.page()->sentence().contains(QStringLiteral("refused")), qPrintable(served.page()->sentence()));
    QVERIFY(!served.page()->sentence().contains(QStringLiteral("somebody else")));
    const auto name = [&] {
        const auto database = Database::open(served.path(), Database::Mode::ReadOnly);
        return (*database)->text("SELECT name FROM customer WHERE number = 'K1001'").value_or(QString());
    };
    QCOMPARE(name(), before);
    served.page()->theirsButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QCOMPARE(name(), before);
}

void WindowSyncing::whatSomebodyElseDecidedIsToldAndGone()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(served.is(StoreState::Offline));
    served.moveThere("K1001", "Worms");
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Conflict));
    served.window()->showPage(QStringLiteral("sync"));
    QTRY_VERIFY(served.page()->mineButton()->isEnabled());
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("UPDATE conflict SET settled = 'theirs'"));
    }
    served.page()->mineButton()->click();
    QTRY_COMPARE(errorsTold(served), 1);
    QTRY_COMPARE(served.page()->conflicts()->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Worms"));
}

void WindowSyncing::failureIsToldOnce()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.gateway().refusal = Error{Error::Kind::Conflict, QStringLiteral("program_too_old"), {}, {}, {}};
    served.start();
    QTRY_VERIFY(served.is(StoreState::Failed));
    QCOMPARE(errorsTold(served), 1);
    for (int i = 0; i < 2; ++i) {
        const int before = served.gateway().knocks;
        served.page()->syncButton()->click();
        QTRY_VERIFY(served.gateway().knocks > before && served.is(StoreState::Failed));
    }
    QCOMPARE(errorsTold(served), 1);
    QVERIFY(!served.page()->notice()->text().isEmpty());
    served.gateway().refusal.reset();
    served.page()->notice()->button()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().refusal = Error{Error::Kind::Offline, QStringLiteral("server_certificate"), {}, {}, {}};
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Failed));
    QCOMPARE(errorsTold(served), 2);
}

void WindowSyncing::passwordIsAskedAndNotWrittenDown()
{
    const QString canary = QStringLiteral("c4nary-Wort-7291");
    const QString wrong = QStringLiteral("wr0ng-Wort-8812");
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.gateway().password = canary;
    served.start();
    const auto asked = [&] { return served.window() && served.application().syncing()->passwordDialog(); };
    const auto type = [&](const QString &word, bool isKept) {
        ui::ServerPassword *dialog = served.application().syncing()->passwordDialog();
        dialog->password()->setText(word);
        dialog->keep()->setChecked(isKept);
        dialog->signInButton()->click();
    };
    QTRY_VERIFY(asked());
    type(wrong, true);
    QTRY_VERIFY(served.gateway().knocks >= 2 && asked());
    QVERIFY(served.secrets().kept.isEmpty());
    type(canary, true);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QTRY_COMPARE(served.secrets().kept.size(), 1);
    served.moveHere("K1001", "Speyer");
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    // The next start asks the keychain.
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(!asked());
    served.stop();
    int files = 0;
    QDirIterator all(served.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &secret : {canary, wrong})
            QVERIFY2(!bytes.contains(secret.toUtf8()) &&
                         !bytes.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)),
                     qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
}

void WindowSyncing::passwordCanWait()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.gateway().password = QStringLiteral("secret");
    served.secrets().isThere = false;
    served.start();
    const auto dialog = [&] { return served.application().syncing()->passwordDialog(); };
    QTRY_VERIFY(served.window() && dialog());
    dialog()->reject();
    QTRY_VERIFY(served.is(StoreState::Failed));
    served.moveHere("K1001", "Speyer");
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 1);
    QVERIFY(!dialog());
    served.page()->syncButton()->click();
    QTRY_VERIFY(dialog());
    dialog()->password()->setText(QStringLiteral("secret"));
    dialog()->signInButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
}

void WindowSyncing::whatIsTypedSurvivesAPull()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.window()->showPage(QStringLiteral("customers"));
    ui::CustomersPage *customers = served.application().customersPage();
    ui::ListView *view = customers->overview()->view();
    QTRY_VERIFY(DemoWindow::rowOf(view, "number", QStringLiteral("K1001")) >= 0);
    view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "number", QStringLiteral("K1001")), 0));
    QTest::keyClick(view, Qt::Key_Return);
    const auto line = [&](const char *key) { return customers->detail()->findChild<QLineEdit *>(QLatin1String(key)); };
    QTRY_VERIFY(line("number") && line("number")->text() == u"K1001");
    line("city")->setFocus();
    line("city")->setText(QStringLiteral("Spey"));
    served.moveThere("K1001", "Worms");
    served.moveThere("K1002", "Worms");
    Q_EMIT served.application().context()->sync.syncRequested();
    QTRY_COMPARE(served.cityHere("K1001"), QStringLiteral("Worms"));
    QTRY_COMPARE(served.cityHere("K1002"), QStringLiteral("Worms"));
    QTRY_VERIFY(served.is(StoreState::Synced));
    const int row = DemoWindow::rowOf(view, "number", QStringLiteral("K1002"));
    QTRY_COMPARE(view->listModel()->index(row, view->listModel()->columnOf("city")).data().toString(),
                 QStringLiteral("Worms"));
    QCOMPARE(line("city")->text(), QStringLiteral("Spey"));
    QCOMPARE(customers->detail()->unsavedCount(), 1);
}

// Who waits for the server is the round's thread alone; where this hangs, somebody else did.
void WindowSyncing::closingWaitsForNobody()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.gateway().isHeld = true;
    served.start();
    QTRY_VERIFY(served.window() && served.gateway().knocks == 1);
    QTRY_COMPARE(served.status()->state(), StoreState::Syncing);
    served.moveHere("K1001", "Speyer");
    QTRY_COMPARE(served.cityHere("K1001"), QStringLiteral("Speyer"));
    served.stop();
    served.gateway().isHeld = false;
    served.gateway().gate.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    // It ended before its next step: nothing was sent.
    QVERIFY(served.cityThere("K1001") != u"Speyer");
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
}

void WindowSyncing::everythingIsVerified()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.window()->showPage(QStringLiteral("sync"));
    const auto said = [&](const char *word) {
        for (const ui::Notice &notice : served.window()->toasts()->notices()->all())
            if (notice.message.contains(QLatin1String(word)))
                return true;
        return false;
    };
    served.page()->proofButton()->click();
    QTRY_VERIFY(said("Verified"));
    QVERIFY(served.page()->proofButton()->isEnabled());
    // A value that changed past everything is found and mended.
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("UPDATE writing SET mode = 'server'; UPDATE customer SET city = 'Nowhere' WHERE "
                                     "number = 'K1001'; UPDATE writing SET mode = 'user'"));
    }
    served.page()->proofButton()->click();
    QTRY_VERIFY(served.page()->notice()->text().contains(QStringLiteral("differ")));
    served.page()->notice()->button()->click();
    QTRY_VERIFY(said("read anew"));
    QTRY_COMPARE(served.cityHere("K1001"), served.cityThere("K1001"));
}

QTEST_MAIN(WindowSyncing)
#include "tst_window_syncing.moc"

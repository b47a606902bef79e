// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A replica in the window: its states, what waits, passwords, what is verified or out of date, and that nothing here
// waits for a server.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "sync/replica.h"
#include "ui/format.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/recordstab.h"
#include "ui/shell/serverpassword.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/noticestrip.h"
#include "window/servedwindow.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QScrollBar>
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
    void savingIsSentThoughTheReaderIsBusy();
    void withoutTheServerItWaits();
    void whatIsTooOldIsMarked();
    void failureIsToldOnce();
    void passwordIsAskedAndNotWrittenDown();
    void passwordCanWait();
    void whatIsTypedSurvivesAPull();
    void thePlaceStaysUnderAPull_data();
    void thePlaceStaysUnderAPull();
    void anotherAddressIsFollowed();
    void closingWaitsForNobody();
    void everythingIsVerified();
    void itIsVerifiedWithoutBeingAsked();
};

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
    QVERIFY(served.startInSync());
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
    served.moveThere("K1002", "Mainz");
    QTest::keyClick(served.window(), Qt::Key_F5); // reads anew, and asks the server
    QTRY_COMPARE(served.cityHere("K1002"), QStringLiteral("Mainz"));
}

// However long lists and counts take after a commit.
void WindowSyncing::savingIsSentThoughTheReaderIsBusy()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    QSemaphore gate;
    const auto held = served.application().store()->read<bool>([&gate](Reader &) -> Result<bool> {
        gate.acquire();
        return true;
    });
    const auto arrives = [&](const char *city) {
        const int before = served.application().syncing()->rounds();
        served.moveHere("K1001", city);
        return QTest::qWaitFor([&] {
            const Syncing *syncing = served.application().syncing();
            return syncing->rounds() > before && !syncing->isRunning() &&
                   served.cityThere("K1001") == QLatin1String(city);
        });
    };
    const bool isSent = arrives("Speyer");
    gate.release();
    QVERIFY(isSent);
    QTRY_VERIFY(held.isFinished() && served.is(StoreState::Synced));
}

void WindowSyncing::withoutTheServerItWaits()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(served.is(StoreState::Offline) && served.status()->stateText().contains(u'1'));
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
    const qint64 lastPull = Calendar(QDate(2026, 3, 2)).nowUtcMs() - 60'000;
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->run("UPDATE replica SET as_of = ?", {lastPull}));
    }
    served.start();
    QTRY_VERIFY(served.is(StoreState::Offline));
    for (const char *key : {"customers", "log", "people"}) {
        served.window()->showPage(QLatin1String(key));
        QTRY_COMPARE(served.window()->currentKey(), QLatin1String(key));
        QVERIFY(says(served.status(), ui::formatAsOf(lastPull)));
    }
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 1);
    QVERIFY(served.cityThere("K1001") != u"Speyer");
    QCOMPARE(served.errorsTold(), 0);
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 0);
    QVERIFY(served.application().peoplePage()->inviteButton()->isEnabled());
}

// Longer without the server than the company's data may be old (its own settings say how long).
void WindowSyncing::whatIsTooOldIsMarked()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    served.window()->showPage(QStringLiteral("customers"));
    const QWidget *head = served.application().customersPage()->overview();
    QVERIFY(!says(head, QStringLiteral("out of date")));
    QVERIFY(!says(served.status(), QStringLiteral("out of date")));
    served.stop();
    const qint64 lastPull = Calendar(QDate(2026, 3, 2)).nowUtcMs() - 61 * 60'000;
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->run("UPDATE replica SET as_of = ?", {lastPull}));
    }
    served.gateway().line.isCut = true;
    served.start();
    QTRY_VERIFY(served.is(StoreState::Offline));
    served.window()->showPage(QStringLiteral("customers"));
    head = served.application().customersPage()->overview();
    QTRY_VERIFY(says(head, ui::formatStale(lastPull)));
    QVERIFY(says(served.status(), ui::formatStale(lastPull)));
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QTRY_VERIFY(!says(head, QStringLiteral("out of date")));
    QVERIFY(!says(served.status(), QStringLiteral("out of date")));
}

void WindowSyncing::failureIsToldOnce()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.gateway().refusal = Error{Error::Kind::Conflict, QStringLiteral("program_too_old"), {}, {}, {}};
    served.start();
    QTRY_VERIFY(served.is(StoreState::Failed));
    QCOMPARE(served.errorsTold(), 1);
    for (int i = 0; i < 2; ++i) {
        const int before = served.gateway().knocks;
        served.page()->syncButton()->click();
        QTRY_VERIFY(served.gateway().knocks > before && served.is(StoreState::Failed));
    }
    QCOMPARE(served.errorsTold(), 1);
    QVERIFY(!served.page()->notice()->text().isEmpty());
    served.gateway().refusal.reset();
    served.page()->notice()->button()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().refusal = Error{Error::Kind::Offline, QStringLiteral("server_certificate"), {}, {}, {}};
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Failed));
    QCOMPARE(served.errorsTold(), 2);
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
    QVERIFY(served.startInSync());
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

void WindowSyncing::thePlaceStaysUnderAPull_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one above") << 1;
    QTest::newRow("many above") << 200;
}

// What others made arrives above what one looks at: nothing under the eyes moves, nor does what is selected.
void WindowSyncing::thePlaceStaysUnderAPull()
{
    QFETCH(int, rows);
    ServedWindow served;
    QVERIFY(served.startInSync());
    const QJsonObject pattern = served.customer("K1001");
    const auto makeThere = [&](const QString &prefix, int count) {
        for (int i = 0; i < count; ++i) {
            QJsonObject row = pattern;
            row.insert(QStringLiteral("id"), Uuid::create(1000 + i).text());
            row.insert(QStringLiteral("number"), prefix + QString::number(1000 + i));
            served.gateway().server.write("customer", row);
        }
        served.page()->syncButton()->click();
    };
    served.window()->showPage(QStringLiteral("customers"));
    ui::ListView *view = served.application().customersPage()->overview()->view();
    items::ListModel *model = view->listModel();
    makeThere(QStringLiteral("M"), 100);
    QTRY_COMPARE(model->count(), 109);
    QTRY_VERIFY(model->isComplete() && served.is(StoreState::Synced));
    view->verticalScrollBar()->setValue(40);
    const int topRow = view->rowAt(0);
    view->selectHandles({model->handleAt(5), model->handleAt(topRow + 3)});
    view->setCurrentIndex(model->index(topRow + 3, 1));
    view->verticalScrollBar()->setValue(40);
    const qint64 first = model->handleAt(view->rowAt(0));
    const qint64 current = model->handleAt(view->currentIndex().row());
    const QList<qint64> selected = view->selectedHandles();
    QVERIFY(selected.contains(current));
    makeThere(QStringLiteral("A"), rows);
    QTRY_COMPARE(model->count(), 109 + rows);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(model->index(0, model->columnOf("number")).data().toString().startsWith(u'A'));
    QCOMPARE(model->handleAt(view->rowAt(0)), first);
    QCOMPARE(model->handleAt(view->currentIndex().row()), current);
    QCOMPARE(view->selectedHandles(), selected);
}

// "kontorctl connect" beside the window says where the server is from now on.
void WindowSyncing::anotherAddressIsFollowed()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    const auto asked = std::make_shared<QStringList>();
    served.start([asked, real = served.gateway().opener()](const QString &server, const QString &login,
                                                           const Secret &password, const Stopper &stopper,
                                                           const OpeningSteps &told) {
        asked->append(server);
        return real(server, login, password, stopper, told);
    });
    QTRY_VERIFY(served.is(StoreState::Synced));
    served.gateway().password = QStringLiteral("secret");
    const QString moved = QStringLiteral("postgresql://db2.example.com/kontor");
    served.secrets().kept.insert(serverKeychainKey(serverPlace(moved), QStringLiteral("nordlicht")),
                                 QByteArrayLiteral("secret"));
    const auto replica = Replica::open(served.path());
    QVERIFY(replica && (*replica)->moveTo(moved));
    served.gateway().line.isCut = true;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Offline));
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(asked->last(), moved);
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
    QVERIFY(served.startInSync());
    served.window()->showPage(QStringLiteral("sync"));
    QVERIFY(says(served.page(), QStringLiteral("Not verified yet")));
    served.page()->proofButton()->click();
    QTRY_VERIFY(served.wasTold("Verified"));
    QTRY_VERIFY(says(served.page(), QStringLiteral("all records are as on the server")));
    QVERIFY(served.page()->proofButton()->isEnabled());
    // A value that changed past everything is found and mended.
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("UPDATE writing SET mode = 'server'; UPDATE customer SET city = 'Nowhere' WHERE "
                                     "number = 'K1001'; UPDATE writing SET mode = 'user'"));
    }
    served.page()->proofButton()->click();
    QTRY_VERIFY(served.page()->notice()->text().contains(QStringLiteral("differ")));
    QTRY_VERIFY(says(served.page(), QStringLiteral("some records are not")));
    served.page()->notice()->button()->click();
    QTRY_VERIFY(served.wasTold("read anew"));
    // The replica keeps it.
    QTRY_VERIFY(says(served.page(), QStringLiteral("what differed was read anew")));
    served.start();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(says(served.page(), QStringLiteral("what differed was read anew")));
    QTRY_COMPARE(served.cityHere("K1001"), served.cityThere("K1001"));
}

// After a first copy and once a day; nobody hears of it where all is equal, and what differs is read anew.
void WindowSyncing::itIsVerifiedWithoutBeingAsked()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    served.pace().proofMs = 10;
    served.start();
    const auto verifiedAt = [&] {
        const auto database = Database::open(served.path(), Database::Mode::ReadOnly);
        return database ? (*database)->integer("SELECT coalesce(verified_at, 0) FROM replica").value_or(0) : 0;
    };
    QTRY_VERIFY(verifiedAt() > 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(!served.wasTold("Verified"));
    served.stop();
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("UPDATE writing SET mode = 'server'; UPDATE customer SET city = 'Nowhere' WHERE "
                                     "number = 'K1001'; UPDATE writing SET mode = 'user'; UPDATE replica SET "
                                     "verified_at = verified_at - 25 * 3600000"));
    }
    served.start();
    QTRY_VERIFY(served.window() && served.wasTold("read anew"));
    QCOMPARE(served.cityHere("K1001"), served.cityThere("K1001"));
}

QTEST_MAIN(WindowSyncing)
#include "tst_window_syncing.moc"

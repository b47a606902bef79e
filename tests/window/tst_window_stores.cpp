// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stores and the window: changing to another one, one window a store, ways out of a damaged file, backups by hand and
// by plan, restoring, the end of a session.
#include "app/backups.h"
#include "app/singleinstance.h"
#include "store/backup.h"
#include "store/migrations.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/storefile.h"
#include "ui/format.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/firststart.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/backupdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/theme/style.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"
#include "window/servedwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;

namespace
{

const Calendar today{QDate(2026, 3, 2)};

bool makeOwn(const QString &path, const QString &name)
{
    OwnStore own;
    own.mandantName = name;
    return createStore(path, false, today, [&](Database &database) { return fillOwnStore(database, own, today); })
        .has_value();
}

} // namespace

class WindowStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesToAnotherStore();
    void staysWhereTheOtherCannotBeOpened();
    void oneWindowAStore();
    void secondStartHandsOver();
    void newerStoreSaysSo();
    void sessionEndAsksForTheUnsaved();
    void fitsASmallScreen();
    void damagedStoreHasWaysOut();
    void plansAreDue();
    void plannedBackupIsWrittenAndPruned();
    void timesAreTheCompanys();
    void restoredStoreIsShown();
    void whatWaitsIsAskedAboutBeforeARestore();
    void backupOverTheStoreIsRefused();
    void geometryOfALostScreenComesBack();
};

void WindowStores::changesToAnotherStore()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.kontor"));
    QVERIFY(makeOwn(other, QStringLiteral("Weser Partner")));
    Application &application = demo.application();
    application.window()->showPage(QStringLiteral("customers"));
    QSignalSpy opened(&application, &Application::opened);
    application.dialogs().setNextFile(other);
    Q_EMIT application.window()->actions()->openStoreRequested();
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(application.window()->isVisible());
    QVERIFY(application.window()->windowTitle().startsWith(QStringLiteral("Weser Partner")));
    QTRY_COMPARE(application.customersPage()->overview()->model()->count(), 0);
    // The one before is offered, and leads back.
    const QList<QAction *> recent = application.window()->actions()->recentMenu()->actions();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first()->text(), demo.storePath());
    recent.first()->trigger();
    QTRY_COMPARE(opened.size(), 2);
    QTRY_COMPARE(application.submandantsPage()->overview()->model()->count(), 3);
}

void WindowStores::staysWhereTheOtherCannotBeOpened()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("broken.kontor"));
    QFile broken(other);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a store") > 0);
    broken.close();
    const QString title = demo.application().window()->windowTitle();
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    demo.application().openStore(other);
    QTRY_VERIFY(demo.application().dialogs().lastQuestion().text.contains(QStringLiteral("damaged")));
    QCOMPARE(demo.application().window()->windowTitle(), title);
    // It is still the one window of its store.
    SingleInstance second;
    QSignalSpy raised(demo.application().window(), &QWidget::windowTitleChanged);
    QCOMPARE(second.claim(demo.storePath()), SingleInstance::Claim::Raised);
}

void WindowStores::oneWindowAStore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kontor"));
    const QString other = folder.filePath(QStringLiteral("b.kontor"));
    SingleInstance first;
    SingleInstance second;
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.claim(path), SingleInstance::Claim::First);
    QCOMPARE(first.claim(path), SingleInstance::Claim::First);
    QCOMPARE(second.claim(folder.path() + QStringLiteral("/./a.kontor")), SingleInstance::Claim::Raised);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(second.claim(other), SingleInstance::Claim::First);
    // Given up for another store.
    QCOMPARE(first.claim(other), SingleInstance::Claim::Raised);
    QCOMPARE(first.claim(folder.filePath(QStringLiteral("c.kontor"))), SingleInstance::Claim::First);
    QCOMPARE(second.claim(path), SingleInstance::Claim::First);
}

void WindowStores::secondStartHandsOver()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    Options options;
    options.store = demo.storePath();
    Application second(options);
    QSignalSpy handed(&second, &Application::handedOver);
    second.start();
    QCOMPARE(handed.size(), 1);
    QVERIFY(!second.window() && !second.firstStart());
}

void WindowStores::newerStoreSaysSo()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Options options;
    options.store = folder.filePath(QStringLiteral("store.kontor"));
    options.language = QStringLiteral("en");
    QVERIFY(makeOwn(options.store, QStringLiteral("Weser Partner")));
    {
        auto database = Database::open(options.store, Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->execute("PRAGMA user_version = 9999"));
    }
    Application application(options);
    application.start();
    QTRY_VERIFY(application.firstStart() && application.firstStart()->retryButton()->isVisible());
    // A backup would not help: the file is sound.
    QVERIFY(!application.firstStart()->restoreButton()->isVisible());
    {
        auto database = Database::open(options.store, Database::Mode::ReadWrite);
        QVERIFY(database &&
                (*database)->execute("PRAGMA user_version = " + QByteArray::number(currentSchemaVersion())));
    }
    application.firstStart()->retryButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(application.window() && application.window()->isVisible(), 20000);
}

void WindowStores::sessionEndAsksForTheUnsaved()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
    ui::ListView *left = editor->assignments()->available()->view();
    QTRY_COMPARE(left->listModel()->totalCount(), 6);
    left->selectHandles({left->listModel()->handleAt(0)});
    QTest::keyClick(left, Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(editor->unsavedCount(), 1);
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    QVERIFY(!demo.application().closeForSessionEnd());
    QTRY_COMPARE(demo.application().dialogs().lastQuestion().verb, QStringLiteral("Save"));
    QVERIFY(demo.application().window()->isVisible());
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    // While the first question is still being answered there is no second one.
    QTRY_VERIFY((demo.application().closeForSessionEnd(), !demo.application().window()->isVisible()));
    QVERIFY(demo.application().closeForSessionEnd());
}

void WindowStores::fitsASmallScreen()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    window->resize(1024, 700); // a bar of the desktop takes the rest
    for (const char *page : {"submandants", "customers"}) {
        window->showPage(QLatin1String(page));
        QTRY_COMPARE(window->size(), QSize(1024, 700));
    }
    demo.application().window()->showPage(QStringLiteral("submandants"));
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    QCOMPARE(window->size(), QSize(1024, 700));
}

void WindowStores::damagedStoreHasWaysOut()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Options options;
    options.store = folder.filePath(QStringLiteral("store.kontor"));
    options.language = QStringLiteral("en");
    const QString backup = folder.filePath(QStringLiteral("backup.kontor"));
    QVERIFY(makeOwn(backup, QStringLiteral("Weser Partner")));
    QFile broken(options.store);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(5000, 'x')) > 0);
    broken.close();
    Application application(options);
    application.start();
    QTRY_VERIFY(application.firstStart() && application.firstStart()->restoreButton()->isVisible());
    // The way that helps is the one that stands out.
    QVERIFY(ui::isPrimary(application.firstStart()->restoreButton()));
    QVERIFY(!ui::isPrimary(application.firstStart()->demoButton()));
    application.dialogs().setNextFile(backup);
    application.firstStart()->restoreButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(application.window() && application.window()->isVisible(), 20000);
    QVERIFY(application.window()->windowTitle().startsWith(QStringLiteral("Weser Partner")));
    const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("store.kontor.damaged-*.bak")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(QFile(folder.filePath(kept.first())).size(), 5000);
    QVERIFY(QFile::exists(backup));
}

void WindowStores::plansAreDue()
{
    using Every = ui::BackupPlan::Every;
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0));
    QVERIFY(!isBackupDue(Every::Never, {}, now));
    QVERIFY(isBackupDue(Every::Day, {}, now));
    QVERIFY(!isBackupDue(Every::Day, now.addSecs(-3600), now));
    QVERIFY(isBackupDue(Every::Day, now.addSecs(-10 * 3600), now)); // yesterday, however late
    QVERIFY(!isBackupDue(Every::Week, now.addDays(-6), now));
    QVERIFY(isBackupDue(Every::Week, now.addDays(-7), now));
    QVERIFY(isBackupDue(Every::Week, now.addDays(400), now)); // the clock was put back
}

void WindowStores::plannedBackupIsWrittenAndPruned()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTemporaryDir folder;
    const auto touch = [&](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(touch("demo-2026-01-01-0900.kontor") && touch("demo-2026-01-02-0900.kontor"));
    QVERIFY(touch("demo-2026-01-01.kontor") && touch("else-2026-01-01-0900.kontor"));
    auto *backups = demo.application().window()->findChild<Backups *>();
    ui::BackupDialog *dialog = backups->openDialog();
    QSignalSpy finished(backups, &Backups::finished);
    // Choosing a plan asks for the folder, and follows the plan at once.
    demo.application().dialogs().setNextFile(folder.path());
    dialog->everyBox()->setCurrentIndex(1);
    Q_EMIT dialog->everyBox()->activated(1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    const QStringList made = QDir(folder.path()).entryList({QStringLiteral("demo-2026-03-02-*.kontor")}, QDir::Files);
    QCOMPARE(made.size(), 1);
    QVERIFY(checkBackup(folder.filePath(made.first())));
    QVERIFY(!QFile::exists(folder.filePath(made.first()) + QStringLiteral("-wal")));
    // Done for today.
    backups->followPlan();
    QVERIFY(!backups->isBusy());
    QCOMPARE(pruneBackups(folder.path(), demo.storePath(), 2), {QStringLiteral("demo-2026-01-01-0900.kontor")});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    dialog->reject();
}

// Whoever travels compares with the clock of the office, in the window of backups as below in the status line.
void WindowStores::timesAreTheCompanys()
{
    const QTemporaryDir folder;
    {
        DemoWindow before({}, folder.path());
        QVERIFY(before.isOpen());
        QCOMPARE(before.number("UPDATE mandant SET time_zone = 'Asia/Tokyo' RETURNING 1"), 1);
    }
    DemoWindow demo({}, folder.path());
    QVERIFY(demo.isOpen());
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    demo.application().context()->settings.setLastBackup(demo.storePath(), noon);
    ui::BackupDialog *dialog = demo.application().window()->findChild<Backups *>()->openDialog();
    const auto has = [](const QWidget *window, const QString &text) {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(has(dialog, QStringLiteral("1 Mar 2026, 21:00")));
    dialog->reject();
    // The demo's "now" is noon in the office's day; the lists below say the same clock.
    const qint64 now = demo.application().store()->calendar().nowUtcMs();
    const QString there = ui::formatInstant(now, QTimeZone("Asia/Tokyo"));
    QTRY_VERIFY2(has(demo.application().window()->status(), there), qPrintable(there));
}

void WindowStores::restoredStoreIsShown()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("backup.kontor"));
    QVERIFY(makeOwn(backup, QStringLiteral("Weser Partner")));
    QSignalSpy opened(&demo.application(), &Application::opened);
    demo.application().window()->findChild<Backups *>()->restoreFrom(backup);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(demo.application().window()->windowTitle().startsWith(QStringLiteral("Weser Partner")));
    QTRY_COMPARE(demo.application().submandantsPage()->overview()->model()->count(), 0);
    const QList<ui::Notice> said = demo.application().window()->toasts()->notices()->all();
    QVERIFY(!said.isEmpty() && said.first().message.contains(QStringLiteral("before-restore")));
    // A user of a Submandant may not.
    DemoWindow small(QStringLiteral("u11"));
    QVERIFY(small.isOpen());
    auto *backups = small.application().window()->findChild<Backups *>();
    QSignalSpy finished(backups, &Backups::finished);
    backups->restoreFrom(backup);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
    QVERIFY(small.number("SELECT count(*) FROM submandant") > 0);
    QVERIFY(small.application().window()->toasts()->notices()->hasUnreadError());
}

// Who can never send again has a way out, and what waited stays in the copy.
void WindowStores::whatWaitsIsAskedAboutBeforeARestore()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    const QString backup = served.folder() + QStringLiteral("/backup.kontor");
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY(database && backUp(**database, backup));
    }
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(served.is(ui::StoreState::Offline) && served.status()->stateText().contains(u'1'));
    auto *backups = served.window()->findChild<Backups *>();
    ui::Dialogs &dialogs = served.application().dialogs();
    dialogs.setNextAnswer(ui::Dialogs::Answer::Cancel);
    backups->restoreFrom(backup);
    QTRY_VERIFY(dialogs.lastQuestion().text.contains(QStringLiteral("change sets: 1")));
    QTRY_VERIFY(!backups->isBusy());
    QCOMPARE(served.cityHere("K1001"), QStringLiteral("Speyer"));
    QSignalSpy opened(&served.application(), &Application::opened);
    dialogs.setNextAnswer(ui::Dialogs::Answer::Accept);
    backups->restoreFrom(backup);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(served.cityHere("K1001") != u"Speyer");
    const QDir folder(served.folder());
    const QStringList kept = folder.entryList({QStringLiteral("*before-restore*.bak")});
    QCOMPARE(kept.size(), 1);
    const auto copy = Database::open(folder.filePath(kept.first()), Database::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE((*copy)->integer("SELECT count(*) FROM outbox WHERE state = 'pending'").value_or(-1), 1);
}

void WindowStores::backupOverTheStoreIsRefused()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    auto *backups = demo.application().window()->findChild<Backups *>();
    QSignalSpy finished(backups, &Backups::finished);
    backups->backUpTo(demo.storePath());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
    QCOMPARE(demo.number("SELECT count(*) FROM submandant"), 3);
}

void WindowStores::geometryOfALostScreenComesBack()
{
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("kontor.ini")));
    {
        QWidget far;
        far.setGeometry(9000, 7000, 1280, 800);
        far.show();
        settings.setWindowGeometry(far.saveGeometry());
    }
    ui::Language language;
    ui::Dialogs dialogs;
    ui::MainWindow window(settings, language, dialogs);
    window.show();
    QVERIFY(window.screen()->geometry().intersects(window.geometry()));
    QVERIFY(window.minimumWidth() <= 1024 && window.minimumHeight() <= 768);
    QVERIFY(window.minimumSizeHint().width() <= 1024);
}

QTEST_MAIN(WindowStores)
#include "tst_window_stores.moc"

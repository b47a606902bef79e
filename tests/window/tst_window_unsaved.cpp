// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is lost: by a crash in a form, and by quitting while windows of their own stand open.
#include "support/command.h"
#include "ui/drafts.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/editorwindow.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/sitestab.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace kontor;

namespace
{

/// Starts the window, lets it type, and kills it once a draft is on the disk.
bool crashWhileEditing(const QString &folder, const char *what)
{
    QProcess editing;
    editing.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    editing.start(QCoreApplication::applicationDirPath() + QStringLiteral("/editing"), {folder, QLatin1String(what)});
    QByteArray said;
    const bool isKept = editing.waitForStarted() &&
                        QTest::qWaitFor(
                            [&] {
                                said += editing.readAllStandardOutput();
                                return said.contains("kept") || editing.state() != QProcess::Running;
                            },
                            60000) &&
                        editing.state() == QProcess::Running;
    editing.kill();
    return editing.waitForFinished() && isKept;
}

qsizetype draftsLeft(const QTemporaryDir &folder, const DemoWindow &window)
{
    return ui::Drafts(folder.filePath(QStringLiteral("kontor/drafts")), window.storePath(), QStringLiteral("nordlicht"))
        .all()
        .size();
}

} // namespace

class TestWindowUnsaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashKeepsACustomer();
    void aLostRightTakesTheDraftAlong();
    void aCrashKeepsANewProspect();
    void aCrashKeepsTheCompany();
    void aCrashKeepsANewSite();
    void quittingAsksForOwnWindows();
};

void TestWindowUnsaved::aCrashKeepsACustomer()
{
    QTemporaryDir folder;
    QVERIFY(crashWhileEditing(folder.path(), "customer"));
    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    // The next start says so, and the way is in the message.
    QTRY_COMPARE(window.application().window()->toasts()->toasts().size(), 1);
    const QList<ui::Toast *> toasts = window.application().window()->toasts()->toasts();
    QVERIFY(toasts.first()->findChild<QPushButton *>());
    toasts.first()->findChild<QPushButton *>()->click();
    const ui::CustomerDetail *detail = window.application().customersPage()->detail();
    QTRY_COMPARE(detail->unsavedCount(), 2);
    QCOMPARE(window.application().window()->currentKey(), QStringLiteral("customers"));
    QCOMPARE(detail->form()->value(QStringLiteral("number")), QStringLiteral("K1002"));
    QCOMPARE(detail->form()->value(QStringLiteral("city")), QStringLiteral("Husum"));
    QVERIFY(detail->form()->value(QStringLiteral("note")).contains(QStringLiteral("calls back")));
    Q_EMIT detail->foot()->saveRequested();
    QTRY_COMPARE(window.number("SELECT count(*) FROM customer WHERE number = 'K1002' AND city = 'Husum'"), 1);
    QTRY_COMPARE(draftsLeft(folder, window), 0);
}

// Locked while nobody worked: neither the next start nor the file says what it was about.
void TestWindowUnsaved::aLostRightTakesTheDraftAlong()
{
    QTemporaryDir folder;
    QVERIFY(crashWhileEditing(folder.path(), "customer"));
    const QString kontorctl = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/kontorctl");
    const auto locked =
        tests::run(kontorctl, {QStringLiteral("--store"), folder.filePath(QStringLiteral("demo.kontor")),
                               QStringLiteral("--as"), QStringLiteral("nordlicht"), QStringLiteral("--today"),
                               QStringLiteral("2026-03-02"), QStringLiteral("set"), QStringLiteral("customer"),
                               QStringLiteral("K1002"), QStringLiteral("administration=revoked")});
    QCOMPARE(locked.status, 0);
    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    const ui::ToastStack *toasts = window.application().window()->toasts();
    QTRY_COMPARE(toasts->toasts().size(), 1);
    QVERIFY(!toasts->toasts().first()->message().contains(QStringLiteral("Zahnarztpraxis")));
    QVERIFY(!toasts->toasts().first()->findChild<QPushButton *>());
    QTRY_COMPARE(draftsLeft(folder, window), 0);
}

void TestWindowUnsaved::aCrashKeepsANewProspect()
{
    QTemporaryDir folder;
    QVERIFY(crashWhileEditing(folder.path(), "prospect"));
    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    QTRY_COMPARE(window.application().window()->toasts()->toasts().size(), 1);
    window.application().window()->toasts()->toasts().first()->findChild<QPushButton *>()->click();
    const ui::CustomerDetail *detail = window.application().customersPage()->detail();
    QTRY_COMPARE(detail->form()->value(QStringLiteral("name")), QStringLiteral("Deichwerk eG"));
    // Begun as a prospect, and the page offers a customer by itself.
    QCOMPARE(detail->form()->value(QStringLiteral("kind")), QStringLiteral("prospect"));
    QVERIFY(detail->unsavedCount() > 0);
    Q_EMIT detail->foot()->discardRequested();
    QTRY_COMPARE(draftsLeft(folder, window), 0);
    QCOMPARE(detail->form()->value(QStringLiteral("name")), QString());
}

void TestWindowUnsaved::aCrashKeepsTheCompany()
{
    QTemporaryDir folder;
    QVERIFY(crashWhileEditing(folder.path(), "company"));
    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    ui::CompanyPage *company = window.application().companyPage();
    QTRY_COMPARE(company->unsavedCount(), 2);
    QTRY_COMPARE(window.application().window()->toasts()->toasts().size(), 1);
    window.application().window()->toasts()->toasts().first()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(window.application().window()->currentKey(), QStringLiteral("company"));
    QCOMPARE(company->data()->value(QStringLiteral("city")), QStringLiteral("Husum"));
    Q_EMIT company->foot()->saveRequested();
    QTRY_COMPARE(window.number("SELECT count(*) FROM mandant WHERE city = 'Husum'"), 1);
    QTRY_COMPARE(draftsLeft(folder, window), 0);
    QCOMPARE(company->unsavedCount(), 0);
}

void TestWindowUnsaved::aCrashKeepsANewSite()
{
    QTemporaryDir folder;
    QVERIFY(crashWhileEditing(folder.path(), "site"));
    DemoWindow window({}, folder.path());
    QVERIFY(window.isOpen());
    QTRY_COMPARE(window.application().window()->toasts()->toasts().size(), 1);
    window.application().window()->toasts()->toasts().first()->findChild<QPushButton *>()->click();
    QPointer<ui::FormDialog> dialog = window.application().companyPage()->findChild<ui::FormDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->form()->value(QStringLiteral("name")), QStringLiteral("Kiel"));
    dialog->saveButton()->click();
    QTRY_COMPARE(window.number("SELECT count(*) FROM site WHERE name = 'Kiel'"), 1);
    QTRY_COMPARE(draftsLeft(folder, window), 0);
    // What is cancelled is not offered again.
    dialog = window.application().companyPage()->sites()->openNew();
    dialog->form()->setTyped({{QStringLiteral("name"), QStringLiteral("Husum")}});
    QTRY_COMPARE(draftsLeft(folder, window), 1);
    dialog->reject();
    QTRY_COMPARE(draftsLeft(folder, window), 0);
}

void TestWindowUnsaved::quittingAsksForOwnWindows()
{
    DemoWindow window;
    ui::MainWindow *main = window.application().window();
    auto *page = window.application().submandantsPage();
    QList<ui::SubmandantEditor *> editors;
    for (const QString &name : {QStringLiteral("Alster Telefonie"), QStringLiteral("Elbe Systeme")}) {
        window.openSubmandant(name);
        QTRY_COMPARE(page->editor()->name(), name);
        page->editor()->findChild<QPushButton *>(QStringLiteral("ownWindow"))->click();
        QTRY_COMPARE(page->openEditors().size(), editors.size() + 1);
        ui::SubmandantEditor *editor = page->openEditors().last();
        QTRY_COMPARE(editor->name(), name);
        QTRY_VERIFY(editor->assignments()->available()->model()->totalCount() > 0);
        editor->assignments()->available()->view()->selectRow(0);
        Q_EMIT editor->assignments()->available()->moveRequested();
        QTRY_COMPARE(editor->unsavedCount(), 1);
        editors << editor;
    }
    const qint64 assigned = window.number("SELECT count(*) FROM assignment WHERE until_on IS NULL");
    // Leaving the page is no reason to ask: the windows stay.
    main->showPage(QStringLiteral("customers"));
    QCOMPARE(main->currentKey(), QStringLiteral("customers"));
    // Saved the first, then stayed at the second.
    window.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    window.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    QVERIFY(!main->close());
    QTRY_COMPARE(window.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), assigned + 1);
    QTRY_VERIFY(window.application().dialogs().lastQuestion().text.contains(editors[1]->name()));
    QTRY_COMPARE(editors[0]->unsavedCount(), 0);
    QCOMPARE(editors[1]->unsavedCount(), 1);
    QVERIFY(main->isVisible());
    // Discarded: now it closes.
    window.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    QTRY_VERIFY(main->close() || !main->isVisible());
    QTRY_VERIFY(!main->isVisible());
    QCOMPARE(window.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), assigned + 1);
}

QTEST_MAIN(TestWindowUnsaved)
#include "tst_window_unsaved.moc"

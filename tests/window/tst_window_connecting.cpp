// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Connect to a server": what is wrong stands beside its field, loading can be stopped and goes on, and the window
// opens on the replica; once with a real PostgreSQL.
#include "app/support.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/replicastate.h"
#include "sync/testserver.h"
#include "ui/pages/firststart.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/steplist.h"
#include "window/servedwindow.h"

#include <QCheckBox>

using namespace kontor;
using ui::StoreState;

class WindowConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaid();
    void whatIsWrongStandsBesideItsField_data();
    void whatIsWrongStandsBesideItsField();
    void firstStartLeadsToTheReplica();
    void aFileThatIsThereIsReplacedWhereThatIsSaid();
    void loadingIsStoppedAndGoesOn();
    void aLockedReplicaAsksForItsServer();
    void aRealServer();

private:
    static ui::ConnectDialog *openDialog(ServedWindow &served);
    static void fill(ui::ConnectDialog *dialog);
};

ui::ConnectDialog *WindowConnecting::openDialog(ServedWindow &served)
{
    served.start();
    ui::FirstStart *first = served.application().firstStart();
    if (!first)
        return nullptr;
    first->connectButton()->click();
    return served.application().connecting().dialog();
}

void WindowConnecting::fill(ui::ConnectDialog *dialog)
{
    dialog->server()->setText(QStringLiteral("db.example.com"));
    dialog->login()->setText(QStringLiteral("nordlicht"));
}

void WindowConnecting::whatIsMissingIsSaid()
{
    ServedWindow served;
    ui::ConnectDialog *dialog = openDialog(served);
    QVERIFY(dialog);
    dialog->connectButton()->click();
    QVERIFY(dialog->serverField()->hasError());
    QVERIFY(dialog->loginField()->hasError());
    fill(dialog);
    dialog->server()->setText(QStringLiteral("postgresql://nordlicht:secret@db.example.com/kontor"));
    dialog->connectButton()->click();
    QVERIFY(dialog->serverField()->hasError());
    QVERIFY(!dialog->loginField()->hasError());
    QVERIFY(!dialog->isBusy());
    QCOMPARE(served.gateway().knocks, 0);
}

void WindowConnecting::whatIsWrongStandsBesideItsField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const int offline = int(Error::Kind::Offline);
    QTest::newRow("server_unreachable") << offline << QStringLiteral("server");
    QTest::newRow("server_database_missing") << offline << QStringLiteral("database");
    QTest::newRow("server_certificate") << offline << QStringLiteral("server");
    QTest::newRow("server_login_refused") << offline << QStringLiteral("password");
    QTest::newRow("server_password_needed") << offline << QStringLiteral("password");
    QTest::newRow("server_right_missing") << int(Error::Kind::Denied) << QStringLiteral("login");
    QTest::newRow("actor_unknown") << int(Error::Kind::Denied) << QStringLiteral("login");
    QTest::newRow("program_too_old") << int(Error::Kind::Conflict) << QStringLiteral("server");
}

void WindowConnecting::whatIsWrongStandsBesideItsField()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    ServedWindow served;
    served.gateway().refusal = Error{Error::Kind(kind), QString::fromLatin1(QTest::currentDataTag()), {}, {}, {}};
    ui::ConnectDialog *dialog = openDialog(served);
    QVERIFY(dialog);
    fill(dialog);
    dialog->connectButton()->click();
    QVERIFY(dialog->isBusy());
    QTRY_VERIFY(!dialog->isBusy());
    QCOMPARE(dialog->serverField()->hasError(), field == u"server");
    QCOMPARE(dialog->databaseField()->hasError(), field == u"database");
    QCOMPARE(dialog->passwordField()->hasError(), field == u"password");
    QCOMPARE(dialog->loginField()->hasError(), field == u"login");
    QVERIFY(!QFileInfo::exists(served.path()));
}

void WindowConnecting::firstStartLeadsToTheReplica()
{
    ServedWindow served;
    QVERIFY(served.isMade());
    served.gateway().password = QStringLiteral("secret");
    ui::ConnectDialog *dialog = openDialog(served);
    QVERIFY(dialog);
    fill(dialog);
    dialog->password()->setText(QStringLiteral("secret"));
    dialog->keep()->setChecked(true);
    dialog->connectButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(served.page());
    QVERIFY(!served.application().connecting().dialog());
    QCOMPARE(served.application().store()->path(), served.path());
    QCOMPARE(served.secrets().kept.size(), 1);
    // The menu leads there, too, from a store that is open.
    Q_EMIT served.window()->actions()->connectRequested();
    QVERIFY(served.application().connecting().dialog());
    QVERIFY(served.application().connecting().dialog()->path()->text() != served.path());
}

void WindowConnecting::aFileThatIsThereIsReplacedWhereThatIsSaid()
{
    ServedWindow served;
    QVERIFY(served.isMade());
    ui::ConnectDialog *dialog = openDialog(served);
    QVERIFY(dialog && !dialog->replace()->isVisible());
    fill(dialog);
    const QString path = served.folder() + QStringLiteral("/original.kontor");
    dialog->path()->setText(path);
    QVERIFY(dialog->replace()->isVisible() && !dialog->replace()->isChecked());
    dialog->connectButton()->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->pathField()->hasError());
    dialog->replace()->setChecked(true);
    dialog->connectButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.application().store()->path(), path);
    QVERIFY(QFileInfo::exists(path + QStringLiteral(".bak")));
    // The one that is open here is not.
    Q_EMIT served.window()->actions()->connectRequested();
    dialog = served.application().connecting().dialog();
    fill(dialog);
    dialog->path()->setText(path);
    dialog->replace()->setChecked(true);
    dialog->connectButton()->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->pathField()->hasError());
    QVERIFY(served.is(StoreState::Synced));
}

void WindowConnecting::loadingIsStoppedAndGoesOn()
{
    ServedWindow served;
    QVERIFY(served.isMade());
    served.gateway().isHeld = true;
    ui::ConnectDialog *dialog = openDialog(served);
    QVERIFY(dialog);
    fill(dialog);
    dialog->connectButton()->click();
    QTRY_COMPARE(served.gateway().knocks, 1);
    dialog->cancelButton()->click();
    QVERIFY(!dialog->isBusy());
    QVERIFY(!dialog->stepText().isEmpty());
    // Again, while the first one still knocks.
    dialog->connectButton()->click();
    QVERIFY(dialog->isBusy());
    served.gateway().isHeld = false;
    served.gateway().gate.release();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(served.gateway().knocks >= 2);
}

void WindowConnecting::aLockedReplicaAsksForItsServer()
{
    ServedWindow served;
    QVERIFY(served.isMade() && served.bootstrapNow());
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY(database &&
                (*database)->run("UPDATE replica SET as_of = as_of - ?", {(replicaLeaseDays * 24 + 1) * 3600 * 1000}));
    }
    served.gateway().password = QStringLiteral("secret");
    served.secrets().kept.insert(serverKeychainKey(serverPlace(QStringLiteral("postgresql://db.example.com/kontor")),
                                                   QStringLiteral("nordlicht")),
                                 QByteArrayLiteral("secret"));
    served.gateway().line.isCut = true;
    served.start();
    QTRY_VERIFY(served.application().connecting().dialog());
    QVERIFY(!served.window());
    ui::ConnectDialog *dialog = served.application().connecting().dialog();
    QVERIFY(says(dialog, QStringLiteral("14")));
    QTRY_COMPARE(dialog->password()->text(), QStringLiteral("secret"));
    dialog->connectButton()->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->serverField()->hasError());
    QVERIFY(dialog->steps()->hasFailed());
    served.gateway().line.isCut = false;
    dialog->connectButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QVERIFY(!served.application().connecting().dialog());
    QCOMPARE(served.application().store()->path(), served.path());
}

void WindowConnecting::aRealServer()
{
    tests::TestServer server;
    const QString trouble = server.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    ServedWindow served;
    served.start();
    served.application().connecting().setOpener(pgLineOpener());
    served.application().firstStart()->connectButton()->click();
    ui::ConnectDialog *dialog = served.application().connecting().dialog();
    QVERIFY(dialog);
    // The folder of its Unix socket.
    dialog->server()->setText(server.cluster().conninfo().section(u' ', 0, 0).section(u'=', 1));
    dialog->database()->setText(QStringLiteral("postgres"));
    dialog->login()->setText(QStringLiteral("nobody"));
    dialog->connectButton()->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->passwordField()->hasError() || dialog->serverField()->hasError());
    QVERIFY(dialog->steps()->hasFailed());
    QCOMPARE(dialog->steps()->current(), int(ui::ConnectDialog::Step::SignIn));
    // A database that is there, and of something else.
    dialog->database()->setText(QStringLiteral("template1"));
    dialog->login()->setText(QStringLiteral("nordlicht"));
    dialog->connectButton()->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->databaseField()->hasError());
    QCOMPARE(dialog->steps()->current(), int(ui::ConnectDialog::Step::Check));
    dialog->database()->setText(QStringLiteral("postgres"));
    dialog->login()->setText(QStringLiteral("nordlicht"));
    dialog->connectButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(served.is(StoreState::Synced), 30000);
    served.moveHere("K1001", "Speyer");
    QTRY_COMPARE_WITH_TIMEOUT(server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Speyer"),
                              30000);

    // The diagnosis tells of that server, while it is there and when it is not.
    const auto told = [&served] {
        const std::unique_ptr<ui::DiagnosisDialog> diagnosis(served.window()->findChild<Support *>()->showDiagnosis());
        return QTest::qWaitFor([&] { return diagnosis->isReady(); }, 30000) ? diagnosis->text() : QString();
    };
    const QString well = told();
    const QString version = server.one("SHOW server_version").section(u' ', 0, 0);
    QVERIFY2(well.contains(version) && well.contains(server.cluster().folder()), qPrintable(well));
    QVERIFY2(!well.contains(QStringLiteral("server_unreachable")) && !well.contains(QStringLiteral("08001")),
             qPrintable(well));
    server.cluster().stop();
    const QString away = told();
    QVERIFY2(away.contains(QStringLiteral("08001")), qPrintable(away));
}

QTEST_MAIN(WindowConnecting)
#include "tst_window_connecting.moc"

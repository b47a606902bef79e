// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frameshots.h"

#include "app/application.h"
#include "app/screenlock.h"
#include "app/signing.h"
#include "ui/errortext.h"
#include "ui/pages/firststart.h"
#include "ui/pages/signin.h"
#include "ui/shell/backupdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticepanel.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace kontor
{

namespace
{

void closeDialog()
{
    if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        open->reject();
}

/// Some who could sign in, as they stand in the demo; two with a password.
SignInList exampleUsers()
{
    const QString partner = QStringLiteral("Nordlicht Vertrieb GmbH");
    const QString alster = QStringLiteral("Alster Telefonie");
    return {{{QStringLiteral("nordlicht"), QString(), partner, true},
             {QStringLiteral("master"), QString(), partner, false},
             {QStringLiteral("u11"), QStringLiteral("Anna Lüders"), alster, true},
             {QStringLiteral("u12"), QStringLiteral("Ben Hansen"), alster, false},
             {QStringLiteral("u21"), QStringLiteral("Dóra Szűcs"), QStringLiteral("Duna Partner Kft."), false}},
            QStringLiteral("nordlicht")};
}

QList<Shot> signingShots(Application &application)
{
    const auto page = [&application]() -> QWidget * { return application.signing().page(); };
    return {
        {QStringLiteral("sign-in"),
         [&application] {
             closeDialog();
             application.signing().showPage(exampleUsers(), QStringLiteral("u11"), true);
         },
         page},
        {QStringLiteral("sign-in-wrong"),
         [&application] {
             application.signing().page()->setError(
                 Error{Error::Kind::Denied, QStringLiteral("password_wrong"), {}, {}, {}});
         },
         page},
        {QStringLiteral("sign-in-no-keychain"), [&application] { application.signing().page()->setKeychainMissing(); },
         page},
        {QStringLiteral("locked"),
         [&application] {
             Q_EMIT application.signing().page()->backRequested();
             application.lock().lock();
             application.lock().screen()->setUser(QStringLiteral("Anna Lüders"), true);
         },
         [&application]() -> QWidget * { return application.lock().screen(); }},
    };
}

} // namespace

QList<Shot> frameShots(Application &application, const QString &folder)
{
    const QString backup = folder + QStringLiteral("/nordlicht-2026-03-02-1600.kontor");
    ui::MainWindow *window = application.window();
    auto *palette = window->findChild<ui::CommandPalette *>();
    auto *notices = window->findChild<ui::NoticePanel *>();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialogShot = [window](const char *name, void (ui::ShellActions::*asked)()) {
        return Shot{QLatin1String(name),
                    [window, asked] {
                        closeDialog();
                        Q_EMIT(window->actions()->*asked)();
                    },
                    []() -> QWidget * { return QApplication::activeModalWidget(); }};
    };
    QList<Shot> shots = {
        {QStringLiteral("recent-stores"),
         [window] {
             window->actions()->setRecentStores({QStringLiteral("/home/maike/kontor/nordlicht.kontor"),
                                                 QStringLiteral("/home/maike/kontor/sicherung & probe.kontor")});
             window->actions()->recentMenu()->popup(window->mapToGlobal(QPoint(40, 40)));
         },
         []() -> QWidget * { return QApplication::activePopupWidget(); }},
        {QStringLiteral("palette"),
         [window, palette] {
             window->actions()->recentMenu()->close();
             palette->open();
         },
         whole},
        {QStringLiteral("palette-records"), [palette] { palette->field()->setText(QStringLiteral("k100")); }, whole},
        {QStringLiteral("palette-nothing"), [palette] { palette->field()->setText(QStringLiteral("qqzz")); }, whole},
        {QStringLiteral("notices"),
         [window, palette] {
             palette->leave();
             window->toasts()->showError(ui::errorText(
                 Error{Error::Kind::Storage, QStringLiteral("disk_full"), {}, {QStringLiteral("kontor")}, {}}));
             window->status()->bell()->click();
         },
         [notices]() -> QWidget * { return notices; }},
        {QStringLiteral("notices-bell"), [notices] { notices->hide(); }, whole},
        dialogShot("settings", &ui::ShellActions::settingsRequested),
        dialogShot("backups", &ui::ShellActions::backupRequested),
        {QStringLiteral("backups-done"),
         [&application, window, backup] {
             application.dialogs().setNextFile(backup);
             window->findChild<ui::BackupDialog *>()->nowButton()->click();
         },
         [window, backup]() -> QWidget * {
             const auto *open = window->findChild<ui::BackupDialog *>();
             return QFile::exists(backup) && open->nowButton()->isEnabled() ? QApplication::activeModalWidget()
                                                                            : nullptr;
         }},
        {QStringLiteral("backup-restore"),
         [&application, window, backup] {
             QFile file(backup);
             if (file.open(QIODevice::Append))
                 file.setFileTime(QDateTime(QDate(2026, 3, 2), QTime(16, 0)), QFileDevice::FileModificationTime);
             file.close();
             application.dialogs().setNextFile(backup);
             window->findChild<ui::BackupDialog *>()->restoreButton()->click();
         },
         []() -> QWidget * { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }},
        {QStringLiteral("backups-again"),
         [backup] {
             closeDialog();
             QFile::remove(backup);
         },
         []() -> QWidget * { return QApplication::activeModalWidget(); }},
        dialogShot("keyboard", &ui::ShellActions::keyboardRequested),
        dialogShot("about", &ui::ShellActions::aboutRequested),
        dialogShot("diagnosis", &ui::ShellActions::diagnosisRequested),
        dialogShot("password", &ui::ShellActions::passwordRequested),
        dialogShot("look-as-whom", &ui::ShellActions::lookRequested),
    };
    shots += signingShots(application);
    shots += QList<Shot>{
        {QStringLiteral("first-start-trouble"),
         [&application] {
             application.lock().screen()->unlockButton()->click();
             application.showFirstStart();
             const QString path = QStringLiteral("/home/maike/kontor/store.kontor");
             application.firstStart()->setTrouble(
                 path, Error{Error::Kind::Storage, QStringLiteral("store_damaged"), {}, {path}, {}});
         },
         [&application]() -> QWidget * { return application.firstStart(); }},
    };
    return shots;
}

} // namespace kontor

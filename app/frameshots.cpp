// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frameshots.h"

#include "app/application.h"
#include "ui/pages/firststart.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticepanel.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
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

} // namespace

QList<Shot> frameShots(Application &application)
{
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
    return {
        {QStringLiteral("palette"), [palette] { palette->open(); }, whole},
        {QStringLiteral("palette-records"), [palette] { palette->field()->setText(QStringLiteral("k100")); }, whole},
        {QStringLiteral("palette-nothing"), [palette] { palette->field()->setText(QStringLiteral("qqzz")); }, whole},
        {QStringLiteral("notices"),
         [window, palette] {
             palette->leave();
             window->toasts()->showError(QStringLiteral("kontor-2026-03-02.kontor: Errno 28"));
             window->status()->bell()->click();
         },
         [notices]() -> QWidget * { return notices; }},
        {QStringLiteral("notices-bell"), [notices] { notices->hide(); }, whole},
        dialogShot("settings", &ui::ShellActions::settingsRequested),
        dialogShot("backups", &ui::ShellActions::backupRequested),
        dialogShot("keyboard", &ui::ShellActions::keyboardRequested),
        dialogShot("about", &ui::ShellActions::aboutRequested),
        dialogShot("diagnosis", &ui::ShellActions::diagnosisRequested),
        {QStringLiteral("first-start-trouble"),
         [&application] {
             closeDialog();
             application.showFirstStart();
             const QString path = QStringLiteral("/home/maike/kontor/store.kontor");
             application.firstStart()->setTrouble(
                 path, Error{Error::Kind::Storage, QStringLiteral("store_damaged"), {}, {path}, {}});
         },
         [&application]() -> QWidget * { return application.firstStart(); }},
    };
}

} // namespace kontor

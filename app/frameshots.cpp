// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frameshots.h"

#include "app/application.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticepanel.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>
#include <QPushButton>

namespace kontor
{

QList<Shot> frameShots(Application &application)
{
    ui::MainWindow *window = application.window();
    auto *palette = window->findChild<ui::CommandPalette *>();
    auto *notices = window->findChild<ui::NoticePanel *>();
    const auto whole = [window]() -> QWidget * { return window; };
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
    };
}

} // namespace kontor

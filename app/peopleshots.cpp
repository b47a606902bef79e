// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page "Manage people" and its forms.
#include "app/application.h"
#include "app/pageshots.h"
#include "ui/lists/listpage.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/userdialogs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace kontor
{

QList<Shot> peopleShots(Application &application)
{
    ui::MainWindow *window = application.window();
    ui::PeoplePage *people = application.peoplePage();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto closeDialog = [] {
        if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            open->reject();
    };
    return {
        {QStringLiteral("people"),
         [window, closeDialog] {
             closeDialog();
             window->showPage(QStringLiteral("people"));
         },
         whole},
        {QStringLiteral("people-selection"),
         [people] {
             const items::ListModel *model = people->overview()->model();
             people->overview()->view()->selectHandles({model->handleAt(1), model->handleAt(2)});
         },
         whole},
        {QStringLiteral("people-new-employee"), [people] { people->newButton()->click(); }, dialog},
        {QStringLiteral("people-new-user"),
         [people, closeDialog] {
             closeDialog();
             people->dialogs()->openNew(QStringLiteral("Alster Telefonie"));
         },
         dialog},
        {QStringLiteral("people-invite-refused"),
         [people, closeDialog] {
             closeDialog();
             ui::FormDialog *invitation = people->dialogs()->openInvitation({});
             invitation->findChild<QLineEdit *>(QStringLiteral("email"))->setText(QStringLiteral("nobody"));
             invitation->saveButton()->click();
         },
         dialog},
        {QStringLiteral("people-edit"),
         [people, closeDialog] {
             closeDialog();
             people->open(people->overview()->model()->idAt(0));
         },
         dialog},
    };
}

} // namespace kontor

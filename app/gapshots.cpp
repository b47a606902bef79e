// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/pageshots.h"
#include "ui/context.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/deputydialog.h"
#include "ui/pages/gapspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/whydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/ways.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

namespace kontor
{

namespace
{

void closeDialog()
{
    if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        open->reject();
}

ui::WhyDialog *why(const Application &application)
{
    return application.window()->findChild<ui::WhyDialog *>();
}

void selectByName(ui::ListView *view, const QString &name)
{
    const int column = view->listModel()->columnOf("name");
    for (int row = 0; row < view->listModel()->rowCount(); ++row)
        if (view->listModel()->index(row, column).data().toString() == name)
            view->selectRow(row);
}

} // namespace

QList<Shot> gapShots(Application &application)
{
    ui::MainWindow *window = application.window();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto ask = [&application](const char *number, const char *login) {
        closeDialog();
        Q_EMIT application.context()->ways.whyAsked(
            {application.window(), QLatin1String(number), {}, QLatin1String(login), {}});
    };
    return {
        {QStringLiteral("why-locked"), [ask] { ask("K1008", ""); }, dialog},
        {QStringLiteral("why-not-assigned"), [ask] { ask("K1006", "u31"); }, dialog},
        {QStringLiteral("why-people"), [&application] { why(application)->tabs()->setCurrentIndex(1); }, dialog},
        {QStringLiteral("why-nothing"), [ask] { ask("K9999", ""); }, dialog},
        {QStringLiteral("gaps"),
         [window] {
             closeDialog();
             window->showPage(QStringLiteral("gaps"));
         },
         whole},
        {QStringLiteral("gaps-none"), [&application] { application.gapsPage()->choose("no_role"); }, whole},
        {QStringLiteral("submandant-opened"),
         [&application, window] {
             window->showPage(QStringLiteral("submandants"));
             ui::SubmandantsPage *page = application.submandantsPage();
             page->showOverview();
             selectByName(page->overview()->view(), QStringLiteral("Alster Telefonie"));
             page->open(page->overview()->model()->idAt(page->overview()->view()->currentIndex().row()));
         },
         whole},
        {QStringLiteral("handover"),
         [&application] { application.submandantsPage()->editor()->handoverButton()->click(); }, dialog},
        {QStringLiteral("handover-effect"),
         [window] {
             if (const auto *picker = window->findChild<ui::RecordPicker *>())
                 selectByName(picker->view(), QStringLiteral("Duna Partner Kft."));
         },
         dialog},
        {QStringLiteral("deputies"),
         [&application, window] {
             closeDialog();
             auto *deputies = new ui::DeputyDialog(*application.context(), {}, window);
             deputies->open();
         },
         dialog},
        {QStringLiteral("deputies-effect"),
         [window] {
             if (const auto *deputies = window->findChild<ui::DeputyDialog *>())
                 deputies->deputy()->setCurrentIndex(1);
         },
         dialog},
    };
}

} // namespace kontor

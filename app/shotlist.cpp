// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shotlist.h"

#include "app/application.h"
#include "app/pageshots.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/editorwindow.h"
#include "ui/pages/firststart.h"
#include "ui/pages/logpage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/overflowrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/unsavedfoot.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace kontor
{

namespace
{

void selectNumbers(ui::ListView *view, const QStringList &numbers)
{
    QList<qint64> handles;
    const int column = view->listModel()->columnOf("number");
    for (int row = 0; row < view->listModel()->rowCount(); ++row)
        if (numbers.contains(view->listModel()->index(row, column).data().toString()))
            handles << view->listModel()->handleAt(row);
    view->selectHandles(handles);
}

void openByName(ui::ListPage *page, const QString &key)
{
    const int column = page->model()->columnOf(page->model()->spec().keyColumn);
    for (int row = 0; row < page->model()->rowCount(); ++row)
        if (const QModelIndex index = page->model()->index(row, column); index.data().toString() == key)
            Q_EMIT page->view()->activated(index);
}

void closeDialog()
{
    if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        open->reject();
}

/// As the button does it, but without waiting for what is chosen.
void popUp(QPushButton *button)
{
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void triggerOnSelection(ui::ListPage *page, const char *action)
{
    closeDialog();
    page->findChild<QAction *>(QLatin1String(action))->trigger();
}

QList<Shot> mainShots(Application &application, const QString &folder)
{
    ui::MainWindow *window = application.window();
    ui::SubmandantsPage *submandants = application.submandantsPage();
    ui::CustomersPage *customers = application.customersPage();
    ui::SubmandantEditor *editor = submandants->editor();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto popup = []() -> QWidget * { return QApplication::activePopupWidget(); };
    QList<Shot> shots = {
        {QStringLiteral("first-start"), [&application] { application.showFirstStart(); },
         [&application]() -> QWidget * { return application.firstStart(); }},
        {QStringLiteral("submandants"),
         [&application, window] {
             application.firstStart()->hide();
             window->raise();
         },
         whole},
        {QStringLiteral("submandant-customers"),
         [submandants] { openByName(submandants->overview(), QStringLiteral("Alster Telefonie")); }, whole},
        {QStringLiteral("submandant-pasted"),
         [editor] { editor->assignments()->paste(QStringLiteral("K1005\r\nK1001\r\nK9999\r\n"), true); }, dialog},
        {QStringLiteral("submandant-customers-unsaved"),
         [editor] {
             closeDialog();
             selectNumbers(editor->assignments()->available()->view(),
                           {QStringLiteral("K1003"), QStringLiteral("K1005"), QStringLiteral("K1009")});
             Q_EMIT editor->assignments()->available()->moveRequested();
         },
         whole},
        {QStringLiteral("submandant-leave-unsaved"), [window] { window->showPage(QStringLiteral("customers")); },
         dialog},
        {QStringLiteral("submandant-search-nothing"),
         [editor] {
             closeDialog();
             editor->assignments()->available()->search()->setText(QStringLiteral("xyz"));
             Q_EMIT editor->assignments()->available()->search()->searched(QStringLiteral("xyz"));
         },
         whole},
        {QStringLiteral("submandant-saved"),
         [editor] {
             editor->assignments()->available()->search()->setText({});
             Q_EMIT editor->assignments()->available()->search()->searched({});
             Q_EMIT editor->foot()->saveRequested();
         },
         whole, true},
        {QStringLiteral("submandant-users"), [editor] { editor->tabs()->setCurrentIndex(2); }, whole},
        {QStringLiteral("submandant-master-data"), [editor] { editor->tabs()->setCurrentIndex(0); }, whole},
        {QStringLiteral("submandant-deactivate"), [editor] { editor->switchButton()->click(); }, dialog},
        {QStringLiteral("submandant-new-refused"),
         [submandants, editor] {
             closeDialog();
             submandants->openNew();
             editor->findChild<QLineEdit *>(QStringLiteral("city"))->setText(QStringLiteral("Husum"));
             Q_EMIT editor->foot()->saveRequested();
         },
         whole},
        {QStringLiteral("submandant-inactive"),
         [submandants, editor] {
             Q_EMIT editor->foot()->discardRequested();
             submandants->showOverview();
             openByName(submandants->overview(), QStringLiteral("Elbe Systeme"));
         },
         whole},
        {QStringLiteral("submandant-own-window"),
         [editor] { editor->findChild<QPushButton *>(QStringLiteral("ownWindow"))->click(); },
         [submandants]() -> QWidget * { return submandants->findChild<ui::EditorWindow *>(); }},
        {QStringLiteral("customers"),
         [window, submandants] {
             submandants->findChild<ui::EditorWindow *>()->close();
             window->showPage(QStringLiteral("customers"));
         },
         whole},
        {QStringLiteral("customers-search"),
         [customers] {
             customers->overview()->filters()->search()->setText(QStringLiteral("gmbh"));
             Q_EMIT customers->overview()->filters()->search()->searched(QStringLiteral("gmbh"));
         },
         whole},
        {QStringLiteral("customers-filters"),
         [customers] {
             customers->overview()->filters()->clearFilters();
             customers->overview()->filters()->setFilter("submandants", QStringLiteral("Alster Telefonie"), true);
             customers->overview()->filters()->setFilter("submandants", QStringLiteral("Elbe Systeme"), true);
             customers->overview()->findChild<QPushButton *>(QStringLiteral("moreFilters"))->click();
         },
         []() -> QWidget * { return QApplication::activePopupWidget(); }},
        {QStringLiteral("customers-selection"),
         [customers] {
             QApplication::activePopupWidget()->close();
             selectNumbers(customers->overview()->view(), {QStringLiteral("K1001"), QStringLiteral("K1004")});
         },
         whole},
        {QStringLiteral("customers-selection-more"),
         [customers] { popUp(customers->overview()->selectionBar()->row()->moreButton()); }, popup},
        {QStringLiteral("customers-columns"),
         [customers] {
             QApplication::activePopupWidget()->close();
             customers->overview()->filters()->columnsButton()->click();
         },
         popup},
        {QStringLiteral("customers-assign"),
         [customers] {
             QApplication::activePopupWidget()->close();
             triggerOnSelection(customers->overview(), "assignCustomers");
         },
         dialog},
        {QStringLiteral("customers-contact"), [customers] { triggerOnSelection(customers->overview(), "setContact"); },
         dialog},
        {QStringLiteral("customers-export"),
         [customers] {
             closeDialog();
             customers->overview()->output()->openExport(true);
         },
         dialog},
        {QStringLiteral("customer-open"),
         [customers] {
             closeDialog();
             customers->overview()->filters()->clearFilters();
             openByName(customers->overview(), QStringLiteral("K1001"));
         },
         whole},
        {QStringLiteral("customer-administration-menu"),
         [customers] { popUp(customers->detail()->actions()->administrationButton()); }, popup},
        {QStringLiteral("customer-more-menu"),
         [customers] {
             QApplication::activePopupWidget()->close();
             popUp(customers->detail()->actions()->moreButton());
         },
         popup},
        {QStringLiteral("customer-report"),
         [customers] {
             QApplication::activePopupWidget()->close();
             customers->detail()->actions()->reportAction()->trigger();
         },
         dialog},
        {QStringLiteral("customer-reported"),
         [] {
             if (auto *open = qobject_cast<QInputDialog *>(QApplication::activeModalWidget())) {
                 open->setTextValue(QStringLiteral("Büsum"));
                 open->accept();
             }
         },
         whole},
        {QStringLiteral("customer-history"), [customers] { customers->detail()->tabs()->setCurrentIndex(2); }, whole},
        {QStringLiteral("customer-locked"),
         [customers] {
             customers->showOverview();
             openByName(customers->overview(), QStringLiteral("K1007"));
         },
         whole},
    };
    shots += listShots(application, folder);
    shots += frameShots(application, folder);
    shots += customerShots(application);
    shots += companyShots(application);
    shots << Shot{QStringLiteral("log"), [window] { window->showPage(QStringLiteral("log")); }, whole}
          << Shot{QStringLiteral("log-of-a-day"),
                  [&application] { application.logPage()->period()->setCurrentIndex(3); }, whole};
    shots += peopleShots(application);
    shots += gapShots(application);
    shots += importShots(application, folder);
    shots += syncShots(application);
    return shots;
}

} // namespace

QList<ShotRound> shotRounds()
{
    return {{mainShots, true}, {meanwhileShots, true}, {startShots, false}};
}

QList<Shot> pageShots(Application &application)
{
    QList<Shot> shots;
    ui::MainWindow *window = application.window();
    const QStringList keys = window->pageKeys();
    for (const QString &key : keys)
        shots << Shot{key, [window, key] { window->showPage(key); }, [window]() -> QWidget * { return window; }};
    return shots;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what comes of others, of a crash and of looking as another user: each in a state that really came to be.
#include "app/application.h"
#include "app/pageshots.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/selection.h"
#include "ui/context.h"
#include "ui/drafts.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/userdialogs.h"
#include "ui/shell/lookbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace kontor
{

namespace
{

Uuid idOf(const ui::ListView *view, const QByteArray &column, const QString &text)
{
    const items::ListModel *model = view->listModel();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, model->columnOf(column)).data().toString() == text)
            return model->idAt(row);
    return {};
}

void select(ui::ListView *view, const QByteArray &column, const QStringList &texts)
{
    const items::ListModel *model = view->listModel();
    QList<qint64> handles;
    for (int row = 0; row < model->rowCount(); ++row)
        if (texts.contains(model->index(row, model->columnOf(column)).data().toString()))
            handles << model->handleAt(row);
    view->selectHandles(handles);
}

/// What a colleague saves while the window stands open.
void saveContacts(Store &store)
{
    store.perform(commands::setContact, {}, [](Door &door) -> Result<> {
        QList<Uuid> customers;
        for (const char *number : {"K1001", "K1002", "K1003"}) {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            customers << customer;
        }
        return setContactOf(door, customers, QStringLiteral("master"));
    });
}

void archive(Store &store, const QString &number)
{
    store.perform(commands::archiveCustomers, number, [number](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), number));
        return archiveCustomers(door, {customer});
    });
}

} // namespace

QList<Shot> meanwhileShots(Application &application, const QString &)
{
    ui::MainWindow *window = application.window();
    ui::SubmandantsPage *submandants = application.submandantsPage();
    ui::CustomersPage *customers = application.customersPage();
    ui::PeoplePage *people = application.peoplePage();
    ui::CustomerBox *available = submandants->editor()->assignments()->available();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto phone = [customers] { return customers->detail()->findChild<QLineEdit *>(QStringLiteral("phone")); };
    return {
        {QStringLiteral("submandants-start"), [] {},
         [window, submandants]() -> QWidget * {
             return submandants->overview()->model()->count() > 0 ? window : nullptr;
         }},
        {QStringLiteral("submandant-moves"),
         [submandants] {
             submandants->open(idOf(submandants->overview()->view(), "name", QStringLiteral("Alster Telefonie")));
         },
         [window, available]() -> QWidget * { return available->model()->count() > 0 ? window : nullptr; }},
        {QStringLiteral("submandant-moves-dropped"),
         [&application, available] {
             select(available->view(), "number", {QStringLiteral("K1003"), QStringLiteral("K1006")});
             Q_EMIT available->moveRequested();
             archive(*application.store(), QStringLiteral("K1006"));
         },
         [window]() -> QWidget * { return window->toasts()->toasts().isEmpty() ? nullptr : window; }, true},
        {QStringLiteral("people-contacts"),
         [&application, window, submandants] {
             submandants->editor()->assignments()->discard();
             saveContacts(*application.store());
             window->showPage(QStringLiteral("people"));
         },
         whole},
        {QStringLiteral("people-switch-off"),
         [people] {
             select(people->overview()->view(), "login", {QStringLiteral("master")});
             people->findChild<QAction *>(QStringLiteral("disableUsers"))->trigger();
         },
         dialog},
        {QStringLiteral("customer-contact-off"),
         [window, people, customers] {
             if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                 open->reject();
             people->dialogs()->switchUsers({idOf(people->overview()->view(), "login", QStringLiteral("master"))},
                                            false);
             window->showPage(QStringLiteral("customers"));
             customers->open(idOf(customers->overview()->view(), "number", QStringLiteral("K1002")));
         },
         [window, phone]() -> QWidget * { return phone() && phone()->isEnabled() ? window : nullptr; }},
        // The program ends here without having asked: the next one offers what was typed.
        {QStringLiteral("customer-unsaved"), [phone] { phone()->setText(QStringLiteral("+49 451 70044")); },
         [&application, window]() -> QWidget * {
             return application.context()->drafts.all().isEmpty() ? nullptr : window;
         }},
    };
}

// The windows change on this way; so each picture asks for the one that is there.
QList<Shot> startShots(Application &application, const QString &)
{
    const auto whole = [&application]() -> QWidget * { return application.window(); };
    return {
        {QStringLiteral("drafts-kept"), [] {},
         [&application]() -> QWidget * {
             return application.window()->toasts()->toasts().isEmpty() ? nullptr : application.window();
         },
         true},
        {QStringLiteral("look-as"), [&application] { application.lookAs(QStringLiteral("u11")); },
         [&application]() -> QWidget * {
             return application.window() && application.window()->findChild<ui::LookBanner *>() ? application.window()
                                                                                                : nullptr;
         }},
        {QStringLiteral("look-as-customers"),
         [&application] { application.window()->showPage(QStringLiteral("customers")); }, whole},
        {QStringLiteral("look-as-customer"),
         [&application] {
             ui::CustomersPage *customers = application.customersPage();
             customers->open(idOf(customers->overview()->view(), "number", QStringLiteral("K1001")));
         },
         whole},
    };
}

} // namespace kontor

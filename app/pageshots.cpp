// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pageshots.h"

#include "app/application.h"
#include "app/storehold.h"
#include "files/tablewriter.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/lists/listpage.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/dealeridstab.h"
#include "ui/pages/fieldform.h"
#include "ui/pages/importwizard.h"
#include "ui/pages/sitestab.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/unsavedfoot.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace kontor
{

namespace
{

/// A file as it comes: one name doubly encoded, one row that cannot be read, one that the store refuses.
constexpr char importExample[] = "Kundennummer;Firma;Ort;E-Mail;Standort;Bemerkung\r\n"
                                 "K1001;Blauer See Delikatessen;Mannheim;info@blauersee.example;;Stammkunde\r\n"
                                 "K2001;Kr\xc3\x83\xc2\xbcger und S\xc3\x83\xc2\xb6hne;L\xc3\xbc"
                                 "beck;buero@krueger.example;;\r\n"
                                 "K2002;Deichwerk eG;Husum;niemand;;\r\n"
                                 "K2003;Marschland KG;Heide;post@marschland.example;Nirgends;\r\n"
                                 "K2004;Priel & Partner;B\xc3\xbcsum;mail@priel.example;;R\xc3\xbc"
                                 "ckruf\r\n";

void writeWorkbook(const QString &path)
{
    files::TableOptions options;
    options.sheetName = QStringLiteral("Kunden 2026");
    const auto writer = files::openTableWriter(path, options);
    if (writer && (*writer)->begin({{QStringLiteral("Kundennummer")}, {QStringLiteral("Firma")}}) &&
        (*writer)->row({QStringLiteral("K2001"), QStringLiteral("Deichwerk eG")}))
        static_cast<void>((*writer)->finish());
}

} // namespace

QList<Shot> companyShots(Application &application)
{
    ui::MainWindow *window = application.window();
    ui::CompanyPage *company = application.companyPage();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto dialog = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto closeDialog = [] {
        if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            open->reject();
    };
    QList<Shot> shots;
    shots << Shot{QStringLiteral("company"), [window] { window->showPage(QStringLiteral("company")); }, whole}
          << Shot{QStringLiteral("company-refused"),
                  [company] {
                      company->data()->setTyped(
                          {{QStringLiteral("name"), QString()}, {QStringLiteral("email"), QStringLiteral("nobody")}});
                      Q_EMIT company->foot()->saveRequested();
                  },
                  whole}
          << Shot{QStringLiteral("company-sites"),
                  [company] {
                      company->data()->discard();
                      company->tabs()->setCurrentIndex(1);
                      company->sites()->view()->selectRow(0);
                  },
                  whole}
          << Shot{QStringLiteral("company-site-retire"), [company] { company->sites()->switchButton()->click(); },
                  dialog}
          << Shot{QStringLiteral("company-site-new"),
                  [company, closeDialog] {
                      closeDialog();
                      company->sites()->openNew();
                  },
                  dialog}
          << Shot{QStringLiteral("company-dealer-ids"),
                  [company, closeDialog] {
                      closeDialog();
                      company->tabs()->setCurrentIndex(2);
                      company->dealerIds()->view()->selectRow(0);
                  },
                  whole}
          << Shot{QStringLiteral("company-dealer-id-retire"),
                  [company] { company->dealerIds()->switchButton()->click(); }, dialog}
          << Shot{QStringLiteral("company-dealer-id-new"),
                  [company, closeDialog] {
                      closeDialog();
                      company->dealerIds()->openNew();
                  },
                  dialog}
          << Shot{QStringLiteral("company-settings"),
                  [company, closeDialog] {
                      closeDialog();
                      company->tabs()->setCurrentIndex(3);
                  },
                  whole};
    return shots;
}

QList<Shot> customerShots(Application &application)
{
    ui::MainWindow *window = application.window();
    ui::CustomersPage *customers = application.customersPage();
    const auto whole = [window]() -> QWidget * { return window; };
    const auto open = [customers](const char *number) {
        const items::ListModel *model = customers->overview()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, model->columnOf("number")).data().toString() == QLatin1String(number))
                customers->open(model->idAt(row));
    };
    const auto type = [customers](const char *key, const QString &text) {
        customers->detail()->findChild<QLineEdit *>(QLatin1String(key))->setText(text);
    };
    return {
        {QStringLiteral("customer-form"),
         [window, open] {
             window->showPage(QStringLiteral("customers"));
             open("K1002");
         },
         whole},
        {QStringLiteral("customer-refused"),
         [customers, type] {
             type("name", QString());
             type("email", QStringLiteral("nobody"));
             Q_EMIT customers->detail()->foot()->saveRequested();
         },
         whole},
        {QStringLiteral("customer-contested"),
         [&application, customers, type] {
             Q_EMIT customers->detail()->foot()->discardRequested();
             type("phone", QStringLiteral("+49 40 12345"));
             application.store()->perform(
                 commands::changeCustomer, QStringLiteral("K1002"), [](Door &door) -> Result<> {
                     KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1002")));
                     return changeCustomer(door, customer, {{QStringLiteral("phone"), QStringLiteral("+49 40 54321")}});
                 });
         },
         [window, customers]() -> QWidget * {
             return customers->detail()->form()->contested().isEmpty() ? nullptr : window;
         }},
        {QStringLiteral("customer-contested-question"),
         [customers] { Q_EMIT customers->detail()->foot()->saveRequested(); },
         []() -> QWidget * { return QApplication::activeModalWidget(); }},
        {QStringLiteral("customer-assignments"),
         [customers] {
             if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                 dialog->reject();
             Q_EMIT customers->detail()->foot()->discardRequested();
             customers->detail()->tabs()->setCurrentIndex(1);
         },
         whole},
        {QStringLiteral("customer-new-duplicate"),
         [customers, type] {
             const QString vat = customers->detail()->findChild<QLineEdit *>(QStringLiteral("vat"))->text();
             customers->openNew(QStringLiteral("prospect"));
             type("name", QStringLiteral("Praxis Dr. Weiss"));
             type("vat", vat);
         },
         [window, customers]() -> QWidget * {
             return customers->detail()->hints()->duplicateText().isEmpty() ? nullptr : window;
         }},
        {QStringLiteral("customer-merge"),
         [customers, open] {
             customers->detail()->form()->discard();
             open("K1002");
             const items::ListModel *model = customers->overview()->model();
             Q_EMIT customers->detail()->hints()->mergeRequested(model->idAt(4));
         },
         []() -> QWidget * { return QApplication::activeModalWidget(); }},
        {QStringLiteral("customer-archived"),
         [customers] {
             if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                 dialog->reject();
             customers->detail()->actions()->archiveAction()->trigger();
         },
         whole},
    };
}

QList<Shot> importShots(Application &application, const QString &folder)
{
    const auto wizard = [&application] { return application.importWizard(); };
    const auto picture = [wizard]() -> QWidget * { return wizard(); };
    const auto next = [wizard] { wizard()->next(); };
    const auto hold = std::make_shared<std::unique_ptr<StoreHold>>();
    QList<Shot> shots;
    shots << Shot{QStringLiteral("import-file"),
                  [&application] {
                      if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                          open->reject();
                      application.window()->actions()->importAction()->trigger();
                  },
                  picture}
          << Shot{QStringLiteral("import-workbook"),
                  [folder, wizard] {
                      const QString path = folder + QStringLiteral("/.customers.xlsx");
                      writeWorkbook(path);
                      wizard()->start(path, QStringLiteral("customers"));
                  },
                  picture}
          << Shot{QStringLiteral("import-preview"),
                  [&application, folder, wizard] {
                      QFile file(folder + QStringLiteral("/.customers.csv"));
                      if (file.open(QIODevice::WriteOnly))
                          file.write(importExample);
                      file.close();
                      wizard()->start(file.fileName(), QStringLiteral("customers"));
                  },
                  picture}
          << Shot{QStringLiteral("import-columns"), next, picture}
          << Shot{QStringLiteral("import-progress"),
                  [&application, hold, next] {
                      *hold = std::make_unique<StoreHold>(*application.store());
                      next();
                  },
                  picture, false, true}
          << Shot{QStringLiteral("import-check"), [hold] { hold->reset(); }, picture}
          << Shot{QStringLiteral("import-done"), next, picture}
          << Shot{QStringLiteral("customers-imported"),
                  [&application, folder, wizard] {
                      wizard()->close();
                      application.window()->showPage(QStringLiteral("customers"));
                      application.customersPage()->showOverview();
                      QFile::remove(folder + QStringLiteral("/.customers.csv"));
                      QFile::remove(folder + QStringLiteral("/.customers.xlsx"));
                  },
                  [&application]() -> QWidget * { return application.window(); }};
    return shots;
}

} // namespace kontor

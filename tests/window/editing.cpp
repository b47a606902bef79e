// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: opens the demo's window, changes something, says "kept" once a draft of it lies on the disk,
// and goes on. Usage: editing FOLDER submandant|customer|prospect|company|site
//
// submandant: moves a customer to Alster Telefonie and types a number. customer: types a city and a note for K1002.
// prospect: types the name of a new one. company: types a city and chooses a setting. site: types the name of a
// new one into its dialog.
#include "ui/drafts.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/sitestab.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <cstdio>

using namespace kontor;

namespace
{

/// The only draft there is; empty where there is none yet.
QJsonObject onlyDraft(const ui::Drafts &drafts)
{
    const QList<ui::DraftInfo> all = drafts.all();
    return all.size() == 1 ? drafts.content(all.first().key) : QJsonObject();
}

bool type(const QWidget *form, const char *key, const QString &text)
{
    auto *line = form->findChild<QLineEdit *>(QLatin1String(key));
    if (!line)
        return false;
    line->clear();
    QTest::keyClicks(line, text);
    return true;
}

bool editSubmandant(DemoWindow &window, const ui::Drafts &drafts)
{
    window.openSubmandant(QStringLiteral("Alster Telefonie"));
    ui::SubmandantEditor *editor = window.application().submandantsPage()->editor();
    ui::CustomerBox *available = editor->assignments()->available();
    const auto isFilled = [&] {
        return window.isCalm() && editor->assignments()->assigned()->model()->totalCount() == 3;
    };
    if (!QTest::qWaitFor(isFilled, 20000))
        return false;
    available->view()->selectRow(0);
    QTest::keyClick(available->view(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return editor->unsavedCount() == 1 && window.isCalm(); }, 20000))
        return false;
    const QString phone = QStringLiteral("+49 40 1");
    return type(editor->masterData(), "phone", phone) && QTest::qWaitFor(
                                                             [&] {
                                                                 const QJsonObject draft = onlyDraft(drafts);
                                                                 return draft[u"assign"].toArray().size() == 1 &&
                                                                        draft[u"masterData"][u"phone"] == phone;
                                                             },
                                                             20000);
}

bool isTyped(const ui::Drafts &drafts, const QString &key, const QString &text)
{
    return QTest::qWaitFor([&] { return onlyDraft(drafts)[u"typed"][key].toString() == text; }, 20000);
}

bool editCustomer(DemoWindow &window, const ui::Drafts &drafts)
{
    ui::CustomersPage *page = window.application().customersPage();
    window.application().window()->showPage(QStringLiteral("customers"));
    const items::ListModel *model = page->overview()->model();
    int row = -1;
    if (!QTest::qWaitFor([&] {
            row = DemoWindow::rowOf(page->overview()->view(), "number", QStringLiteral("K1002"));
            return window.isCalm() && row >= 0;
        }))
        return false;
    page->open(model->idAt(row));
    const auto *form = page->detail()->form();
    if (!QTest::qWaitFor([&] { return form->isVisible() && window.isCalm(); }, 20000))
        return false;
    auto *note = form->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    if (!note || !type(form, "city", QStringLiteral("Husum")))
        return false;
    QTest::keyClicks(note, QStringLiteral("calls back"));
    return isTyped(drafts, QStringLiteral("city"), QStringLiteral("Husum")) &&
           isTyped(drafts, QStringLiteral("note"), note->toPlainText());
}

bool editProspect(DemoWindow &window, const ui::Drafts &drafts)
{
    ui::CustomersPage *page = window.application().customersPage();
    window.application().window()->showPage(QStringLiteral("customers"));
    page->openNew(QStringLiteral("prospect"));
    return type(page->detail()->form(), "name", QStringLiteral("Deichwerk eG")) &&
           isTyped(drafts, QStringLiteral("name"), QStringLiteral("Deichwerk eG"));
}

bool editCompany(DemoWindow &window, const ui::Drafts &drafts)
{
    ui::CompanyPage *page = window.application().companyPage();
    window.application().window()->showPage(QStringLiteral("company"));
    auto *choice = page->settings()->findChild<QComboBox *>(QStringLiteral("default_administration"));
    if (!QTest::qWaitFor([&] { return page->data()->isVisible() && window.isCalm(); }, 20000) || !choice)
        return false;
    choice->setCurrentIndex(1 - choice->currentIndex());
    return type(page->data(), "city", QStringLiteral("Husum")) &&
           isTyped(drafts, QStringLiteral("city"), QStringLiteral("Husum")) &&
           isTyped(drafts, QStringLiteral("default_administration"), choice->currentData().toString());
}

bool editSite(DemoWindow &window, const ui::Drafts &drafts)
{
    ui::CompanyPage *page = window.application().companyPage();
    window.application().window()->showPage(QStringLiteral("company"));
    return type(page->sites()->openNew(), "name", QStringLiteral("Kiel")) &&
           isTyped(drafts, QStringLiteral("name"), QStringLiteral("Kiel"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[argc - 2]);
    const QByteArray what = argv[argc - 1];
    DemoWindow window({}, folder);
    if (!window.isOpen())
        return 1;
    const ui::Drafts drafts(folder + QStringLiteral("/kontor/drafts"), window.storePath(), QStringLiteral("nordlicht"));
    const bool isKept = what == "submandant" ? editSubmandant(window, drafts)
                        : what == "customer" ? editCustomer(window, drafts)
                        : what == "prospect" ? editProspect(window, drafts)
                        : what == "site"     ? editSite(window, drafts)
                                             : editCompany(window, drafts);
    if (!isKept)
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    return application.exec();
}

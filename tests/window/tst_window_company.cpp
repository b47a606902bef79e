// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The own company: its form, sites, dealer IDs and settings, by real widgets.
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/customers.h"
#include "store/operations/selection.h"
#include "store/operations/users.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/dealeridstab.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/sitestab.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace kontor;

namespace
{

struct Company {
    explicit Company(DemoWindow &demo)
        : page(demo.application().companyPage())
    {
        demo.application().window()->showPage(QStringLiteral("company"));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    void save() const { Q_EMIT page->foot()->saveRequested(); }

    ui::CompanyPage *page;
};

} // namespace

class WindowCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsSavedAndDiscarded();
    void wrongFieldsAreNamed();
    void unsavedIsGuarded();
    void sitesAreMadeAndRenamed();
    void siteIsRetiredAndUsableAgain();
    void aRetiredSiteIsNotOffered();
    void dealerIdIsRetiredAndUsableAgain();
    void settingsAreSaved();
    void exclusiveAssignmentIsRefusedAtItsField();
    void withoutTheRightNothingCanBeChanged();
    void widgetsHaveNames();
};

void WindowCompany::dataIsSavedAndDiscarded()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    auto *city = company.find<QLineEdit>("city");
    QTRY_VERIFY(city->isVisible());
    const QString before = city->text();
    QCOMPARE(company.page->unsavedCount(), 0);
    city->setFocus();
    city->selectAll();
    city->insert(QStringLiteral("Lübeck"));
    QCOMPARE(company.page->unsavedCount(), 1);
    Q_EMIT company.page->foot()->discardRequested();
    QCOMPARE(city->text(), before);
    city->selectAll();
    city->insert(QStringLiteral("Lübeck"));
    QTest::keyClick(city, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM mandant WHERE city = 'Lübeck'"), 1);
    QTRY_COMPARE(company.page->unsavedCount(), 0);
    // A country is typed by its name in any of the languages and stored by its code.
    auto *country = company.find<QLineEdit>("country");
    country->setFocus();
    country->selectAll();
    QTest::keyClicks(country, QStringLiteral("Ungarn"));
    company.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM mandant WHERE country = 'HU' AND city = 'Lübeck'"), 1);
}

void WindowCompany::wrongFieldsAreNamed()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    auto *name = company.find<QLineEdit>("name");
    auto *email = company.find<QLineEdit>("email");
    QTRY_VERIFY(name->isVisible());
    company.page->tabs()->setCurrentIndex(3);
    name->clear();
    email->setText(QStringLiteral("nobody"));
    company.save();
    QCOMPARE(company.page->tabs()->currentIndex(), 0);
    QVERIFY(company.page->data()->field(QStringLiteral("name"))->hasError());
    QVERIFY(company.page->data()->field(QStringLiteral("email"))->hasError());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(name));
    QCOMPARE(demo.number("SELECT count(*) FROM mandant WHERE email = 'nobody'"), 0);
    QCOMPARE(company.page->unsavedCount(), 2);
}

void WindowCompany::unsavedIsGuarded()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    auto *phone = company.find<QLineEdit>("phone");
    QTRY_VERIFY(phone->isVisible());
    phone->setText(QStringLiteral("+49 40 1"));
    bool isLeft = true;
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    demo.application().window()->showPage(QStringLiteral("customers"), [&](bool done) { isLeft = done; });
    QTRY_VERIFY(!isLeft);
    QCOMPARE(phone->text(), QStringLiteral("+49 40 1"));
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    demo.application().window()->showPage(QStringLiteral("customers"), [&](bool done) { isLeft = done; });
    QTRY_VERIFY(isLeft);
    QCOMPARE(demo.number("SELECT count(*) FROM mandant WHERE phone = '+49 40 1'"), 1);
}

void WindowCompany::sitesAreMadeAndRenamed()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    company.page->tabs()->setCurrentIndex(1);
    QTest::mouseClick(company.find<QPushButton>("newSite"), Qt::LeftButton);
    QPointer<ui::FormDialog> dialog = company.page->findChild<ui::FormDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    // Without a name: refused at the field.
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->form()->field(QStringLiteral("name"))->hasError());
    QTest::keyClicks(name, QStringLiteral("Hamburg"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_COMPARE(company.page->sites()->model()->count(), 1);
    // The same name again: the dialog stays and says so at the field.
    dialog = company.page->sites()->openNew();
    name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    QTest::keyClicks(name, QStringLiteral("HAMBURG"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(dialog->form()->field(QStringLiteral("name"))->hasError());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    company.page->sites()->view()->selectRow(0);
    QTRY_VERIFY(company.find<QPushButton>("editSite")->isEnabled());
    QTest::mouseClick(company.find<QPushButton>("editSite"), Qt::LeftButton);
    dialog = company.page->findChild<ui::FormDialog *>();
    QVERIFY(dialog);
    name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    QCOMPARE(name->text(), QStringLiteral("Hamburg"));
    name->setText(QStringLiteral("Hamburg Mitte"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM site WHERE name = 'Hamburg Mitte'"), 1);
}

namespace
{

/// K1001 and master are of "Nord"; "Süd" has nobody.
bool addSites(DemoWindow &demo)
{
    auto other = openStoreForWriting(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    return other && (*other)->perform(commands::createSite, {}, [](Door &door) -> Result<> {
        for (const char *name : {"Nord", "Süd"})
            KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QString::fromUtf8(name)}}));
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
        KONTOR_TRY(setSiteOf(door, {customer}, QStringLiteral("Nord")));
        KONTOR_LET(master, resolveUser(door.database(), QStringLiteral("master")));
        return changeUser(door, master, {{QStringLiteral("sites"), QStringLiteral("Nord")}});
    });
}

} // namespace

void WindowCompany::siteIsRetiredAndUsableAgain()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen() && addSites(demo));
    const Company company(demo);
    ui::SitesTab *tab = company.page->sites();
    company.page->tabs()->setCurrentIndex(1);
    QTRY_COMPARE(tab->model()->count(), 2);
    const auto row = [&] { return DemoWindow::rowOf(tab->view(), "name", QStringLiteral("Nord")); };
    const QByteArray retired = "SELECT count(*) FROM site WHERE state = 'retired'";
    QVERIFY(!tab->switchButton()->isEnabled());
    tab->view()->selectRow(row());
    QTRY_VERIFY(tab->switchButton()->isEnabled());
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    // Who has it: said before.
    const auto told = [&] { return demo.application().dialogs().lastQuestion().detail; };
    QTRY_VERIFY(told().contains(QStringLiteral("1 customer")) && told().contains(QStringLiteral("1 employee")));
    QCOMPARE(demo.number(retired), 0);
    // Del asks as well.
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    tab->view()->setFocus();
    QTest::keyClick(tab->view(), Qt::Key_Delete);
    QTRY_COMPARE(demo.number(retired), 1);
    QTRY_COMPARE(tab->switchButton()->text(), QStringLiteral("Make usable again"));
    QCOMPARE(ui::CellDelegate::text(tab->model()->index(row(), tab->model()->columnOf("usable"))),
             QStringLiteral("retired"));
    demo.application().window()->findChild<QAction *>(QStringLiteral("undo"))->trigger();
    QTRY_COMPARE(demo.number(retired), 0);
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    QTRY_COMPARE(demo.number(retired), 1);
    QTRY_COMPARE(tab->switchButton()->text(), QStringLiteral("Make usable again"));
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    QTRY_COMPARE(demo.number(retired), 0);
}

void WindowCompany::aRetiredSiteIsNotOffered()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen() && addSites(demo));
    ui::CustomersPage *customers = demo.application().customersPage();
    demo.application().window()->showPage(QStringLiteral("customers"));
    ui::ListView *list = customers->overview()->view();
    QTRY_COMPARE(DemoWindow::rowOf(list, "number", QStringLiteral("K1001")) >= 0, true);
    const auto open = [&](const char *number) {
        customers->open(customers->overview()->model()->idAt(DemoWindow::rowOf(list, "number", QLatin1String(number))));
    };
    open("K1001");
    auto *site = customers->detail()->findChild<QComboBox *>(QStringLiteral("site"));
    QTRY_COMPARE(site->currentText(), QStringLiteral("Nord"));
    QCOMPARE(site->count(), 3);
    auto other = openStoreForWriting(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other && (*other)->perform(commands::changeSite, {}, [](Door &door) -> Result<> {
        KONTOR_LET(nord, resolve(door.database(), "site", "name", "site", QStringLiteral("Nord")));
        return changeSite(door, nord, {{QStringLiteral("usable"), QStringLiteral("false")}});
    }));
    // Who has it goes on showing it; the others are not offered it.
    QTRY_COMPARE(site->currentText(), QStringLiteral("Nord (retired)"));
    QCOMPARE(site->count(), 3);
    QCOMPARE(customers->detail()->unsavedCount(), 0);
    open("K1002");
    QTRY_COMPARE(site->currentText(), QStringLiteral("– none –"));
    QTRY_COMPARE(site->findData(QStringLiteral("Nord")), -1);
    QCOMPARE(site->count(), 2);
}

void WindowCompany::dealerIdIsRetiredAndUsableAgain()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    ui::DealerIdsTab *tab = company.page->dealerIds();
    company.page->tabs()->setCurrentIndex(2);
    QTRY_COMPARE(tab->model()->count(), 3);
    const auto select = [&](const char *code) {
        tab->view()->selectRow(DemoWindow::rowOf(tab->view(), "code", QLatin1String(code)));
    };
    const auto usable = [&] { return demo.number("SELECT count(*) FROM dealer_id WHERE state = 'usable'"); };
    const qint64 before = usable();
    select("H-4711");
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    // Two of the demo's Submandants have it: said before.
    QTRY_VERIFY(demo.application().dialogs().lastQuestion().detail.contains(u'2'));
    QCOMPARE(usable(), before);
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    QTRY_COMPARE(usable(), before - 1);
    QCOMPARE(demo.number("SELECT count(*) FROM submandant WHERE dealer_state = 'retired'"), 2);
    QTRY_COMPARE(tab->switchButton()->text(), QStringLiteral("Make usable again"));
    // Not an empty cell.
    const int row = DemoWindow::rowOf(tab->view(), "code", QStringLiteral("H-4711"));
    QCOMPARE(ui::CellDelegate::text(tab->model()->index(row, tab->model()->columnOf("usable"))),
             QStringLiteral("retired"));
    QTest::mouseClick(tab->switchButton(), Qt::LeftButton);
    QTRY_COMPARE(usable(), before);
    ui::FormDialog *dialog = tab->openNew();
    auto *code = dialog->findChild<QLineEdit *>(QStringLiteral("code"));
    QTest::keyClicks(code, QStringLiteral("H-4712"));
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(dialog->form()->field(QStringLiteral("code"))->hasError());
    QTest::keyClicks(code, QStringLiteral("0"));
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_COMPARE(tab->model()->count(), 4);
}

void WindowCompany::settingsAreSaved()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    company.page->tabs()->setCurrentIndex(3);
    auto *zone = company.find<QComboBox>("time_zone");
    QTRY_COMPARE(zone->currentData().toString(), QStringLiteral("Europe/Berlin"));
    zone->setCurrentIndex(zone->findData(QStringLiteral("Europe/Budapest")));
    company.find<QComboBox>("default_administration")->setCurrentIndex(1);
    company.find<QSpinBox>("stale_minutes")->setValue(15);
    QCOMPARE(company.page->unsavedCount(), 3);
    company.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM mandant WHERE time_zone = 'Europe/Budapest' AND stale_minutes = 15 "
                             "AND default_administration = 'active'"),
                 1);
    QTRY_COMPARE(company.page->unsavedCount(), 0);
}

void WindowCompany::exclusiveAssignmentIsRefusedAtItsField()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    // K1003 with a second Submandant.
    QCOMPARE(demo.number("SELECT count(*) FROM (SELECT customer FROM assignment WHERE until_on IS NULL GROUP BY "
                         "customer HAVING count(*) > 1)"),
             0);
    const qint64 made =
        demo.number("INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT a.mandant, "
                    "randomblob(16), (SELECT s.id FROM submandant s WHERE s.mandant = a.mandant AND s.id <> "
                    "a.submandant LIMIT 1), a.customer, '2026-03-02' FROM assignment a LIMIT 1 RETURNING 1");
    QCOMPARE(made, 1);
    QCOMPARE(demo.number("SELECT count(*) FROM (SELECT customer FROM assignment WHERE until_on IS NULL GROUP BY "
                         "customer HAVING count(*) > 1)"),
             1);
    const Company company(demo);
    QTRY_VERIFY(company.page->tabs()->isVisible());
    auto *exclusive = company.find<QComboBox>("exclusive_assignment");
    QCOMPARE(exclusive->currentData().toString(), QStringLiteral("false"));
    exclusive->setCurrentIndex(1);
    company.save();
    QTRY_VERIFY(company.page->settings()->field(QStringLiteral("exclusive_assignment"))->hasError());
    QCOMPARE(company.page->tabs()->currentIndex(), 3);
}

void WindowCompany::withoutTheRightNothingCanBeChanged()
{
    // e1 works for another partner, without the role.
    DemoWindow demo(QStringLiteral("e1"));
    QVERIFY(demo.isOpen());
    const Company company(demo);
    QTRY_VERIFY(company.find<QLineEdit>("name")->isVisible());
    QVERIFY(company.find<QLineEdit>("name")->isReadOnly());
    QVERIFY(!company.page->foot()->isVisible());
    QVERIFY(!company.page->sites()->newButton()->isEnabled());
    QVERIFY(!company.page->dealerIds()->newButton()->isEnabled());
    QVERIFY(!company.page->sites()->openNew());
    QVERIFY(!company.page->sites()->switchButton()->isEnabled());
    QCOMPARE(company.page->sites()->switchButton()->toolTip(),
             QStringLiteral("Only partner administration may change this."));
    // A Submandant's user has no such page at all.
    DemoWindow other(QStringLiteral("u11"));
    QVERIFY(other.isOpen());
    QVERIFY(!other.application().companyPage());
}

void WindowCompany::widgetsHaveNames()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Company company(demo);
    for (int tab = 0; tab < 4; ++tab) {
        company.page->tabs()->setCurrentIndex(tab);
        const auto widgets = company.page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                qobject_cast<QComboBox *>(widget) || qobject_cast<ui::ListView *>(widget);
            if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible())
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), what.constData());
        }
    }
}

QTEST_MAIN(WindowCompany)
#include "tst_window_company.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One customer: edit, new, administration, locked, guard, by real widgets.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/errortext.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerhistory.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/mergedialog.h"
#include "ui/pages/recordstab.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace kontor;

namespace
{

struct Customers {
    explicit Customers(DemoWindow &demo)
        : page(demo.application().customersPage())
        , detail(page->detail())
    {
        demo.application().window()->showPage(QStringLiteral("customers"));
    }
    void open(const char *number) const
    {
        ui::ListView *view = page->overview()->view();
        QTRY_VERIFY(DemoWindow::rowOf(view, "number", QLatin1String(number)) >= 0);
        view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "number", QLatin1String(number)), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(line("number")->text(), QLatin1String(number));
    }
    QLineEdit *line(const char *key) const { return detail->findChild<QLineEdit *>(QLatin1String(key)); }
    void save() const { Q_EMIT detail->foot()->saveRequested(); }

    ui::CustomersPage *page;
    ui::CustomerDetail *detail;
};

} // namespace

class WindowCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileIsEditedAndSaved();
    void wrongValuesAreNamedAtTheirField();
    void whatIsPastedIsOneLine();
    void unsavedIsGuarded();
    void foreignChangeKeepsWhatIsTyped();
    void newCustomerAndProspect();
    void prospectBecomesCustomer();
    void administrationMoves();
    void lockedCustomerIsReadOnly();
    void assignmentsLiveAndPast();
    void withoutTheRoleItIsReadOnly();
    void archivedAndBroughtBack();
    void outdatedIsReportedAndSettled();
    void duplicatesAreToldWhileTyping();
    void duplicatesAreMerged();
    void historyIsTold();
    void widgetsHaveNames();
};

void WindowCustomer::profileIsEditedAndSaved()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    QCOMPARE(customers.detail->unsavedCount(), 0);
    // Nothing to change there, but to read and to copy.
    QVERIFY(customers.line("number")->isReadOnly() && customers.line("number")->isEnabled());
    const QLineEdit *kind = customers.detail->form()->field(QStringLiteral("kind"))->fixedText();
    QVERIFY(kind && kind->isVisible() && kind->isReadOnly());
    QVERIFY(!kind->text().isEmpty());
    QVERIFY(!customers.detail->form()->field(QStringLiteral("kind"))->editor()->isVisible());
    customers.line("phone")->setText(QStringLiteral("+49 621 1"));
    customers.line("city")->setText(QStringLiteral("Speyer"));
    auto *products = customers.detail->findChild<QListWidget *>(QStringLiteral("products"));
    QTRY_VERIFY(products->count() > 1);
    for (int row = 0; row < products->count(); ++row)
        products->item(row)->setCheckState(Qt::Checked);
    QCOMPARE(customers.detail->unsavedCount(), 3);
    customers.line("phone")->setFocus();
    QTest::keyClick(customers.line("phone"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer_profile WHERE phone = '+49 621 1'"), 1);
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE city = 'Speyer'"), 1);
    QCOMPARE(demo.number("SELECT count(*) FROM customer_product p JOIN customer c ON c.id = p.customer WHERE c.number "
                         "= 'K1001'"),
             products->count());
    QTRY_COMPARE(customers.detail->unsavedCount(), 0);
}

void WindowCustomer::wrongValuesAreNamedAtTheirField()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    customers.line("name")->clear();
    customers.line("email")->setText(QStringLiteral("nobody"));
    customers.save();
    // In the words in which the store refuses it, too.
    QCOMPARE(customers.detail->form()->field(QStringLiteral("name"))->error(),
             ui::errorText(Error{Error::Kind::Invalid, QStringLiteral("name_missing"), {}, {}, {}}));
    QVERIFY(customers.detail->form()->field(QStringLiteral("email"))->hasError());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(customers.line("name")));
    QCOMPARE(demo.number("SELECT count(*) FROM customer_profile WHERE email = 'nobody'"), 0);
    Q_EMIT customers.detail->foot()->discardRequested();
    QCOMPARE(customers.detail->unsavedCount(), 0);
    QVERIFY(!customers.detail->form()->field(QStringLiteral("name"))->hasError());
}

// From a cell of a table, or from a letter; the caret stays behind it.
void WindowCustomer::whatIsPastedIsOneLine()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    QLineEdit *city = customers.line("city");
    city->setText(QStringLiteral("Hamburg"));
    city->setFocus();
    city->setCursorPosition(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("Bad\tSegeberg\r\nbei "));
    QTest::keyClick(city, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(city->text(), QStringLiteral("Bad Segeberg bei Hamburg"));
    QCOMPARE(city->cursorPosition(), int(QStringLiteral("Bad Segeberg bei ").size()));
    customers.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE city = 'Bad Segeberg bei Hamburg'"), 1);
}

void WindowCustomer::unsavedIsGuarded()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    customers.line("phone")->setText(QStringLiteral("1"));
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    QTest::keyClick(customers.line("phone"), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(demo.application().dialogs().lastQuestion().title, QStringLiteral("Unsaved changes"));
    QVERIFY(customers.detail->isVisible());
    QCOMPARE(customers.line("phone")->text(), QStringLiteral("1"));
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    QTest::keyClick(customers.line("phone"), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(customers.page->overview()->isVisible());
    QCOMPARE(demo.number("SELECT count(*) FROM customer_profile WHERE phone = '1'"), 0);
}

void WindowCustomer::foreignChangeKeepsWhatIsTyped()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    customers.line("phone")->setText(QStringLiteral("typed"));
    demo.application().store()->perform(commands::changeCustomer, QStringLiteral("K1001"), [](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
        return changeCustomer(door, customer, {{QStringLiteral("city"), QStringLiteral("Worms")}});
    });
    QTRY_COMPARE(customers.line("city")->text(), QStringLiteral("Worms"));
    QCOMPARE(customers.line("phone")->text(), QStringLiteral("typed"));
    QCOMPARE(customers.detail->unsavedCount(), 1);
}

void WindowCustomer::newCustomerAndProspect()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    QTest::mouseClick(customers.page->findChild<QPushButton *>(QStringLiteral("newCustomer")), Qt::LeftButton);
    QTRY_VERIFY(customers.line("name")->isVisible());
    customers.save();
    QVERIFY(customers.detail->form()->field(QStringLiteral("number"))->hasError());
    QTest::keyClicks(customers.line("name"), QStringLiteral("Neue GmbH"));
    QTest::keyClicks(customers.line("number"), QStringLiteral("K1001"));
    customers.save();
    QTRY_VERIFY(customers.detail->form()->field(QStringLiteral("number"))->hasError());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(customers.line("number")));
    customers.line("number")->setText(QStringLiteral("K3001"));
    customers.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K3001' AND kind = 'customer' AND "
                             "administration = 'inactive'"),
                 1);
    // Its administration is not active yet: locked at once, and said.
    QTRY_VERIFY(customers.detail->lockedText().contains(QStringLiteral("inactive")));
    customers.page->showOverview();
    QTest::mouseClick(customers.page->findChild<QPushButton *>(QStringLiteral("newProspect")), Qt::LeftButton);
    QCOMPARE(customers.detail->accessibleName(), QStringLiteral("New prospect"));
    QTest::keyClicks(customers.line("name"), QStringLiteral("Vielleicht AG"));
    QTest::keyClicks(customers.line("number"), QStringLiteral("P3002"));
    customers.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'P3002' AND kind = 'prospect'"), 1);
    QTRY_COMPARE(customers.detail->unsavedCount(), 0);
    QCOMPARE(customers.detail->lockedText(), QString());
}

void WindowCustomer::prospectBecomesCustomer()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.page->openNew(QStringLiteral("prospect"));
    customers.line("name")->setText(QStringLiteral("Vielleicht AG"));
    customers.line("number")->setText(QStringLiteral("P3002"));
    customers.save();
    QTRY_VERIFY(customers.line("number")->isReadOnly());
    auto *kind = customers.detail->findChild<QComboBox *>(QStringLiteral("kind"));
    QVERIFY(kind->isEnabled());
    kind->setCurrentIndex(kind->findData(QStringLiteral("customer")));
    customers.save();
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'P3002' AND kind = 'customer'"), 1);
}

void WindowCustomer::administrationMoves()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1008");
    const auto state = [&](const char *wanted) {
        return demo.number(QByteArray("SELECT count(*) FROM customer WHERE number = 'K1008' AND administration = '") +
                           wanted + "'");
    };
    ui::CustomerActions *actions = customers.detail->actions();
    QTRY_VERIFY(actions->administrationButton()->isVisible());
    QVERIFY(!actions->moveTo(QStringLiteral("active")));
    actions->moveTo(QStringLiteral("requested"))->trigger();
    QTRY_COMPARE(state("requested"), 1);
    QTRY_VERIFY(actions->moveTo(QStringLiteral("inactive")));
    actions->moveTo(QStringLiteral("inactive"))->trigger();
    QTRY_COMPARE(state("inactive"), 1);
    QTRY_VERIFY(actions->moveTo(QStringLiteral("requested")));
    actions->moveTo(QStringLiteral("requested"))->trigger();
    QTRY_VERIFY(actions->moveTo(QStringLiteral("active")));
    actions->moveTo(QStringLiteral("active"))->trigger();
    QTRY_COMPARE(state("active"), 1);
    QTRY_COMPARE(customers.detail->lockedText(), QString());
    QTRY_VERIFY(customers.line("phone")->isVisible());
    QTRY_VERIFY(actions->moveTo(QStringLiteral("revoked")));
}

void WindowCustomer::lockedCustomerIsReadOnly()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1007");
    QTRY_VERIFY(customers.detail->lockedText().contains(QStringLiteral("inactive")));
    QVERIFY(!customers.line("phone")->isVisible());
    QVERIFY(!customers.detail->foot()->isVisible());
    QCOMPARE(customers.detail->unsavedCount(), 0);
}

void WindowCustomer::assignmentsLiveAndPast()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QCOMPARE(demo.number("UPDATE assignment SET until_on = '2026-02-01' WHERE customer = (SELECT id FROM customer "
                         "WHERE number = 'K1001') RETURNING 1"),
             1);
    const Customers customers(demo);
    customers.open("K1001");
    customers.detail->tabs()->setCurrentIndex(1);
    ui::RecordsTab *tab = customers.detail->assignments();
    QTRY_COMPARE(tab->model()->count(), 1);
    QTRY_COMPARE(tab->value(0, "submandant").toString(), QStringLiteral("Alster Telefonie"));
    QCOMPARE(tab->value(0, "until").toString(), QStringLiteral("2026-02-01"));
}

void WindowCustomer::withoutTheRoleItIsReadOnly()
{
    DemoWindow demo(QStringLiteral("u11"));
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    const bool mayCare =
        demo.number("SELECT count(*) FROM user_role r JOIN portal_user u ON u.id = r.portal_user WHERE "
                    "u.login = 'u11' AND r.role_key = 'customer_care'") > 0;
    QTRY_COMPARE(customers.line("phone")->isVisible(), mayCare);
    QVERIFY(!customers.page->findChild<QPushButton *>(QStringLiteral("newCustomer"))->isVisible());
    for (const char *state : {"inactive", "requested", "active", "revoked"})
        if (const QAction *move = customers.detail->actions()->moveTo(QLatin1String(state)))
            QVERIFY(!move->isEnabled());
}

void WindowCustomer::archivedAndBroughtBack()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    const auto archived = [&] { return demo.number("SELECT count(*) FROM customer WHERE archived_on IS NOT NULL"); };
    QVERIFY(customers.detail->actions()->moreButton()->isVisible());
    customers.detail->actions()->archiveAction()->trigger();
    QTRY_COMPARE(archived(), 1);
    QTRY_VERIFY(customers.detail->hints()->archivedText().contains(QStringLiteral("2 Mar 2026")));
    QVERIFY(!customers.line("phone")->isVisible());
    QVERIFY(!customers.detail->foot()->isVisible());
    // What it had stays to be seen.
    QTRY_COMPARE(customers.detail->assignments()->model()->count(), 1);
    QTest::mouseClick(customers.detail->hints()->bringBackButton(), Qt::LeftButton);
    QTRY_COMPARE(archived(), 0);
    QTRY_VERIFY(customers.line("phone")->isVisible());
    QCOMPARE(customers.detail->hints()->archivedText(), QString());
}

void WindowCustomer::outdatedIsReportedAndSettled()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    demo.application().dialogs().setNextText(QStringLiteral("moved to Bremen"));
    customers.detail->actions()->reportAction()->trigger();
    QTRY_VERIFY(customers.detail->hints()->reportText().contains(QStringLiteral("moved to Bremen")));
    QTest::mouseClick(customers.detail->hints()->settleButton(), Qt::LeftButton);
    QTRY_COMPARE(customers.detail->hints()->reportText(), QString());
    QCOMPARE(demo.number("SELECT count(*) FROM outdated_report WHERE settled_on IS NOT NULL"), 1);
    // Of a locked one nothing can be reported: nobody has seen its profile.
    customers.page->showOverview();
    customers.open("K1007");
    QTRY_VERIFY(!customers.detail->lockedText().isEmpty());
    QVERIFY(!customers.detail->actions()->reportAction()->isEnabled());
}

void WindowCustomer::duplicatesAreToldWhileTyping()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    const QString vat = customers.line("vat")->text();
    customers.page->showOverview();
    customers.page->openNew(QStringLiteral("prospect"));
    customers.line("name")->setText(QStringLiteral("Ganz anders"));
    customers.line("vat")->setText(vat);
    QTRY_VERIFY(customers.detail->hints()->duplicateText().contains(QStringLiteral("K1001")));
    customers.line("vat")->setText(QStringLiteral("DE000000000"));
    QTRY_COMPARE(customers.detail->hints()->duplicateText(), QString());
    customers.line("vat")->setText(vat);
    QTRY_VERIFY(customers.detail->hints()->duplicateText().contains(QStringLiteral("K1001")));
    // Opening it asks first what becomes of what is typed.
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    QTest::mouseClick(customers.detail->hints()->duplicateButton(), Qt::LeftButton);
    QTRY_COMPARE(customers.line("number")->text(), QStringLiteral("K1001"));
    QCOMPARE(customers.detail->hints()->duplicateText(), QString());
}

void WindowCustomer::duplicatesAreMerged()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1005");
    customers.line("vat")->setText(QStringLiteral("DE999999999"));
    customers.save();
    QTRY_COMPARE(customers.detail->unsavedCount(), 0);
    customers.page->showOverview();
    customers.open("K1006");
    customers.line("vat")->setText(QStringLiteral("DE 999 999 999"));
    customers.save();
    QTRY_VERIFY(customers.detail->hints()->duplicateText().contains(QStringLiteral("K1005")));
    QTest::mouseClick(customers.detail->hints()->duplicateButton(), Qt::LeftButton);
    QTRY_VERIFY(customers.detail->findChild<ui::MergeDialog *>());
    QPointer<ui::MergeDialog> dialog = customers.detail->findChild<ui::MergeDialog *>();
    QTRY_VERIFY(dialog->isLoaded());
    QCOMPARE(dialog->mergeButton()->text(), QStringLiteral("Merge K1005 into K1006"));
    QTest::keyClick(dialog->keepPresent(), Qt::Key_Right);
    dialog->keepOther()->setChecked(true);
    QCOMPARE(dialog->mergeButton()->text(), QStringLiteral("Merge K1006 into K1005"));
    QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K1006' AND archived_on IS NOT NULL"), 1);
    QTRY_COMPARE(customers.line("number")->text(), QStringLiteral("K1005"));
    QTRY_COMPARE(customers.detail->hints()->duplicateText(), QString());
}

void WindowCustomer::historyIsTold()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    customers.open("K1001");
    customers.line("city")->setText(QStringLiteral("Speyer"));
    customers.save();
    QTRY_COMPARE(customers.detail->unsavedCount(), 0);
    customers.detail->tabs()->setCurrentIndex(2);
    QTableWidget *table = customers.detail->history()->table();
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("nordlicht"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("City"));
    QCOMPARE(table->item(0, 4)->text(), QStringLiteral("Speyer"));
}

void WindowCustomer::widgetsHaveNames()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Customers customers(demo);
    for (const char *number : {"K1001", "K1007"}) {
        customers.page->showOverview();
        customers.open(number);
        for (int tab = 0; tab < customers.detail->tabs()->count(); ++tab) {
            customers.detail->tabs()->setCurrentIndex(tab);
            const auto widgets = customers.detail->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                    qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
                if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible() ||
                    widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton"))
                    continue;
                QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
                const QByteArray what =
                    widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
                QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), what.constData());
            }
        }
    }
}

QTEST_MAIN(WindowCustomer)
#include "tst_window_customer.moc"

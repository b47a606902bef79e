// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-6 of MISSION.md 5 through the window: who sees which customers, who may change it, and who is told.
#include "store/operations/company.h"
#include "store/operations/selection.h"
#include "store/operations/users.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/sighthint.h"
#include "ui/pages/userdialogs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "window/peoplewindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace kontor;

class WindowPeople : public QObject, private PeopleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_demo.reset(); }

    void ownRightsAreRaisedByKeyboard();
    void contactIsSetByAdministration();
    void withoutTheTeamNothingIsOffered();
    void managementAloneChangesSight();
    void employeeWithSites();
};

void WindowPeople::ownRightsAreRaisedByKeyboard()
{
    openAs("e2");
    ui::CustomersPage *customers = app().customersPage();
    const auto *instead = customers->overview()->stack()->instead();
    QTRY_VERIFY(instead->sentence().contains(QStringLiteral("Edit Kovács (e2), Elif Großmann (e3)")));
    QVERIFY(instead->sentence().contains(QStringLiteral("None")));
    QVERIFY(!instead->sentence().contains(QStringLiteral("e1")));
    QTRY_COMPARE(list()->model()->count(), 3);

    openForm("e2");
    auto *visibility = find<QComboBox>("visibility");
    QCOMPARE(visibility->currentData().toString(), QStringLiteral("none"));
    visibility->setFocus();
    QTest::keyClick(visibility, Qt::Key_Home);
    QCOMPARE(visibility->currentData().toString(), QStringLiteral("all"));
    QVERIFY(hint("visibility").contains(QStringLiteral("every customer")));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(customers->overview()->model()->count(), 3);
    QCOMPARE(command(), QStringLiteral("raised"));
    QTRY_VERIFY(!dialog());
    app().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(customers->sight()->sentence().isEmpty());
    QVERIFY(!customers->sight()->isVisible());
}

void WindowPeople::contactIsSetByAdministration()
{
    openAs("e2");
    perform(
        [](Door &door) -> Result<> {
            KONTOR_LET(e2, resolveUser(door.database(), QStringLiteral("e2")));
            KONTOR_TRY(changeUser(door, e2, {{QStringLiteral("visibility"), QStringLiteral("all")}}));
            KONTOR_LET(e1, resolveUser(door.database(), QStringLiteral("e1")));
            return changeUser(door, e1, {{QStringLiteral("visibility"), QStringLiteral("none")}});
        },
        "e2");
    ui::CustomersPage *customers = app().customersPage();
    app().window()->showPage(QStringLiteral("customers"));
    QTRY_COMPARE(customers->overview()->model()->count(), 3);
    const auto id = [&](const char *number) {
        return customers->overview()->model()->idAt(
            DemoWindow::rowOf(customers->overview()->view(), "number", QLatin1String(number)));
    };
    customers->open(id("B"));
    auto *contact = customers->detail()->findChild<QComboBox *>(QStringLiteral("partner_contact"));
    QTRY_COMPARE(contact->currentData().toString(), QStringLiteral("e1"));
    QVERIFY(contact->isEnabled());
    QCOMPARE(contact->count(), 4); // none, and the own employees
    // The present one sees nothing (D-07): told where he stands.
    const ui::FormField *field = customers->detail()->form()->field(QStringLiteral("partner_contact"));
    QTRY_VERIFY(contact->accessibleDescription().contains(QStringLiteral("sees no customers")));
    contact->setFocus();
    QTest::keyClick(contact, Qt::Key_End);
    QCOMPARE(contact->currentData().toString(), QStringLiteral("e3"));
    QVERIFY(!field->editor()->accessibleDescription().contains(QStringLiteral("sees no customers")));
    QTest::keyClick(contact, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("e3")), 2);

    QTRY_COMPARE(customers->detail()->unsavedCount(), 0); // the answer has come to the window, too

    // The same from the menu of the customer, which needs no right to its other fields.
    customers->open(id("A"));
    QTRY_COMPARE(contact->currentData().toString(), QStringLiteral("e2"));
    customers->detail()->actions()->contactAction()->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *picker = qobject_cast<ui::RecordPicker *>(QApplication::activeModalWidget());
    QVERIFY(picker);
    QTRY_VERIFY(DemoWindow::rowOf(picker->view(), "login", QStringLiteral("e3")) >= 0);
    picker->view()->selectRow(DemoWindow::rowOf(picker->view(), "login", QStringLiteral("e3")));
    QTRY_VERIFY(picker->chooseButton()->isEnabled());
    QTest::mouseClick(picker->chooseButton(), Qt::LeftButton);
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("e3")), 3);
}

void WindowPeople::withoutTheTeamNothingIsOffered()
{
    openAs("e1");
    for (QPushButton *button : {page()->newButton(), page()->newOfSubmandantButton(), page()->inviteButton()}) {
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("User administration")));
    }
    QVERIFY(!action("editUser") && !action("disableUsers"));
    QVERIFY(!page()->dialogs()->openNew(QString()));
    // To be read, with nothing to save.
    openForm("e3");
    QVERIFY(!dialog()->saveButton()->isVisible());
    for (const char *key : {"login", "email", "visibility", "team", "roles", "sites", "partner_master"})
        QVERIFY2(!find<QWidget>(key)->isEnabled() || find<QWidget>(key)->property("readOnly").toBool(), key);
    QVERIFY(hint("visibility").contains(QStringLiteral("Management and Administration")));
    dialog()->reject();

    app().window()->showPage(QStringLiteral("customers"));
    ui::CustomersPage *customers = app().customersPage();
    QVERIFY(!customers->overview()->findChild<QAction *>(QStringLiteral("setContact")));
    QTRY_COMPARE(customers->overview()->model()->count(), 3);
    customers->open(customers->overview()->model()->idAt(
        DemoWindow::rowOf(customers->overview()->view(), "number", QStringLiteral("B"))));
    const ui::FormField *contact = customers->detail()->form()->field(QStringLiteral("partner_contact"));
    QTRY_VERIFY(contact->fixedText()->isVisible()); // to be read, not to be chosen
    QVERIFY(!contact->editor()->isVisible());
    const QAction *pick = customers->detail()->actions()->contactAction();
    QVERIFY(!pick->isEnabled() && pick->toolTip().contains(QStringLiteral("Management and Administration")));
    QVERIFY(customers->sight()->sentence().isEmpty()); // he sees all
}

void WindowPeople::managementAloneChangesSight()
{
    openAs("e3");
    QVERIFY(!page()->newButton()->isEnabled());
    QVERIFY(!action("disableUsers"));
    openForm("e1");
    QVERIFY(find<QWidget>("visibility")->isEnabled() && find<QWidget>("sites")->isEnabled());
    QVERIFY(!find<QWidget>("roles")->isEnabled() && !find<QWidget>("team")->isEnabled());
    find<QComboBox>("visibility")->setCurrentIndex(find<QComboBox>("visibility")->findData(QStringLiteral("none")));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("e1")), 0);
    QCOMPARE(command(), QStringLiteral("plain"));
    // A short list says why, and whom to ask.
    app().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(app().customersPage()->sight()->isVisible());
    QVERIFY(app().customersPage()->sight()->text().contains(QStringLiteral("Edit Kovács (e2)")));
}

void WindowPeople::employeeWithSites()
{
    openAs("nordlicht");
    perform([](Door &door) -> Result<> {
        for (const char *name : {"Hamburg", "Lübeck", "Kiel"})
            KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QString::fromUtf8(name)}}));
        int number = 1001;
        for (const char *name : {"Hamburg", "Lübeck", "Kiel"}) {
            KONTOR_LET(customer, door.database().uuid("SELECT id FROM customer WHERE number = ?",
                                                      {QStringLiteral("K%1").arg(number++)}));
            KONTOR_TRY(setSiteOf(door, {customer}, QString::fromUtf8(name)));
        }
        return {};
    });
    page()->dialogs()->openNew(QString());
    auto *sites = find<QListWidget>("sites");
    QTRY_COMPARE(sites->count(), 3);
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("zwei"));
    find<QComboBox>("visibility")->setCurrentIndex(0);
    for (int row = 0; row < 2; ++row)
        sites->item(row)->setCheckState(Qt::Checked); // Hamburg, Kiel
    find<QCheckBox>("partner_master")->setChecked(true);
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(number("SELECT count(*) FROM user_site"), 2);
    QCOMPARE(number("SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE u.login = "
                    "'zwei' AND a.partner_master = 1 AND a.partner_access = 0 AND a.visibility = 'all'"),
             1);
    const QString zwei = QStringLiteral("zwei");
    QCOMPARE(m_demo->count(QStringLiteral("customers"), {}, zwei), 8);
    const auto ofSites = [&](const QStringList &names) {
        return m_demo->count(QStringLiteral("customers"), {{"site", names}}, zwei);
    };
    QCOMPARE(ofSites({QStringLiteral("Hamburg")}), 1);
    QCOMPARE(ofSites({QStringLiteral("Hamburg"), QStringLiteral("Kiel")}), 2);
    QCOMPARE(ofSites({QStringLiteral("Hamburg"), QStringLiteral("Lübeck")}), 1);
}

QTEST_MAIN(WindowPeople)
#include "tst_window_people.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// US-6 of MISSION.md 5 through the window, and the page "Manage people": make, invite, change, switch off and on.
#include "store/operations/company.h"
#include "store/operations/selection.h"
#include "store/operations/users.h"
#include "store/writer.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/sighthint.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandantusers.h"
#include "ui/pages/userdialogs.h"
#include "ui/pages/userform.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUrlQuery>

using namespace kontor;

class WindowPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_demo.reset(); }

    void ownRightsAreRaisedByKeyboard();
    void contactIsSetByAdministration();
    void withoutTheTeamNothingIsOffered();
    void managementAloneChangesSight();
    void newUserIsBoundToItsSubmandant();
    void bindingMustBeChosen();
    void rolesOneDoesNotHaveAreGrey();
    void invitationOpensAMailDraft();
    void noMailProgramIsTold();
    void takenEmailIsToldAtItsField();
    void switchedOffAndOn();
    void employeeWithSites();
    void aSubmandantsAdministrator();

private:
    /// The window of this login with the page "Manage people" in front.
    void openAs(const char *login)
    {
        m_demo = std::make_unique<DemoWindow>(QLatin1String(login));
        QVERIFY(m_demo->isOpen());
        m_demo->application().window()->showPage(QStringLiteral("people"));
        QTRY_VERIFY(list()->model()->isComplete() && m_demo->isCalm());
    }
    Application &app() { return m_demo->application(); }
    ui::PeoplePage *page() { return app().peoplePage(); }
    ui::ListPage *list() { return page()->overview(); }
    QAction *action(const char *name) { return list()->findChild<QAction *>(QLatin1String(name)); }
    void select(const QStringList &logins)
    {
        QList<qint64> handles;
        for (const QString &login : logins)
            QTRY_VERIFY(DemoWindow::rowOf(list()->view(), "login", login) >= 0);
        for (const QString &login : logins)
            handles << list()->model()->handleAt(DemoWindow::rowOf(list()->view(), "login", login));
        list()->view()->selectHandles(handles);
    }
    /// Opens the form of this user as Enter on its row does.
    void openForm(const char *login)
    {
        ui::ListView *view = list()->view();
        QTRY_VERIFY(DemoWindow::rowOf(view, "login", QLatin1String(login)) >= 0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "login", QLatin1String(login)), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(dialog());
    }
    ui::FormDialog *dialog() { return qobject_cast<ui::FormDialog *>(QApplication::activeModalWidget()); }
    template <typename Widget>
    Widget *find(const char *key)
    {
        return dialog()->findChild<Widget *>(QLatin1String(key));
    }
    QString hint(const char *key) { return find<QWidget>(key)->accessibleDescription(); }
    qint64 number(const QByteArray &sql) { return m_demo->number(sql); }
    QString command()
    {
        return number("SELECT command = 'raise_own_rights' FROM change_set ORDER BY rowid DESC LIMIT 1") == 1
                   ? QStringLiteral("raised")
                   : QStringLiteral("plain");
    }
    void perform(const std::function<Result<>(Door &)> &work, const char *login = "")
    {
        auto writer = Writer::open(m_demo->storePath(), QLatin1String(login), Calendar(QDate(2026, 3, 2)));
        QVERIFY(writer && (*writer)->perform(QStringLiteral("test"), {}, work));
    }

    std::unique_ptr<DemoWindow> m_demo;
};

// US-6, E2
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

// US-6, E2 makes E3 contact of B on the customer's page (D-08).
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
        QVERIFY2(!find<QWidget>(key)->isEnabled(), key);
    QVERIFY(hint("visibility").contains(QStringLiteral("Management and Administration")));
    dialog()->reject();

    app().window()->showPage(QStringLiteral("customers"));
    ui::CustomersPage *customers = app().customersPage();
    QVERIFY(!customers->overview()->findChild<QAction *>(QStringLiteral("setContact")));
    QTRY_COMPARE(customers->overview()->model()->count(), 3);
    customers->open(customers->overview()->model()->idAt(
        DemoWindow::rowOf(customers->overview()->view(), "number", QStringLiteral("B"))));
    auto *contact = customers->detail()->findChild<QComboBox *>(QStringLiteral("partner_contact"));
    QTRY_VERIFY(contact->isVisible());
    QVERIFY(!contact->isEnabled());
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

void WindowPeople::newUserIsBoundToItsSubmandant()
{
    openAs("nordlicht");
    app().window()->showPage(QStringLiteral("submandants"));
    m_demo->openSubmandant(QStringLiteral("Alster Telefonie"));
    const ui::SubmandantEditor *editor = app().submandantsPage()->editor();
    editor->tabs()->setCurrentIndex(2);
    ui::SubmandantUsers *users = editor->users();
    QTRY_COMPARE(users->model()->count(), 3);
    QTest::mouseClick(users->newButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("New user of Alster Telefonie"));
    QVERIFY(!find<QWidget>("submandant")->isEnabled());
    QCOMPARE(find<QComboBox>("submandant")->currentText(), QStringLiteral("Alster Telefonie"));
    for (const char *key : {"team", "visibility", "sites", "partner_master", "partner_access"})
        QVERIFY2(!find<QWidget>(key)->isVisible(), key);
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("u14"));
    QTest::keyClick(find<QLineEdit>("login"), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(users->model()->count(), 4);
    QCOMPARE(number("SELECT count(*) FROM portal_user u JOIN submandant s ON s.id = u.submandant WHERE u.login = "
                    "'u14' AND s.name = 'Alster Telefonie'"),
             1);
    // Edited and switched off from there.
    users->view()->selectRow(DemoWindow::rowOf(users->view(), "login", QStringLiteral("u14")));
    QTRY_VERIFY(users->switchButton()->isEnabled());
    QTest::mouseClick(users->switchButton(), Qt::LeftButton);
    QTRY_COMPARE(number("SELECT count(*) FROM portal_user_account WHERE own_state = 'disabled'"), 2);
    QTRY_COMPARE(users->switchButton()->text(), QStringLiteral("Switch on"));
}

void WindowPeople::bindingMustBeChosen()
{
    openAs("nordlicht");
    QTest::mouseClick(page()->newOfSubmandantButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    auto *binding = find<QComboBox>("submandant");
    QTRY_COMPARE(binding->count(), 5); // choose, own company, three Submandants
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("u40"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QVERIFY(dialog()->form()->field(QStringLiteral("submandant"))->hasError());
    binding->setCurrentIndex(binding->findText(QStringLiteral("Duna Partner Kft.")));
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("New user of Duna Partner Kft."));
    QVERIFY(!find<QWidget>("visibility")->isVisible());
    binding->setCurrentIndex(1);
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("New employee of Nordlicht Vertrieb GmbH"));
    QVERIFY(find<QWidget>("visibility")->isVisible());
    binding->setCurrentIndex(binding->findText(QStringLiteral("Duna Partner Kft.")));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(number("SELECT count(*) FROM portal_user u JOIN submandant s ON s.id = u.submandant WHERE u.login = "
                    "'u40' AND s.name = 'Duna Partner Kft.'"),
             1);
}

void WindowPeople::rolesOneDoesNotHaveAreGrey()
{
    openAs("e2");
    openForm("e1");
    const auto *roles = find<QListWidget>("roles");
    QCOMPARE(roles->count(), 7);
    int grey = 0;
    for (int row = 0; row < roles->count(); ++row) {
        const QListWidgetItem *item = roles->item(row);
        const bool isGrey = !item->flags().testFlag(Qt::ItemIsEnabled);
        grey += isGrey;
        QCOMPARE(item->toolTip().isEmpty(), !isGrey);
        // E1 keeps what E2 cannot take.
        if (item->text() == u"Assignment")
            QVERIFY(isGrey && item->checkState() == Qt::Checked);
        if (item->text() == u"Customer care")
            QVERIFY(!isGrey && item->checkState() == Qt::Checked);
    }
    QCOMPARE(grey, 5);
    find<QListWidget>("roles")->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(number("SELECT count(*) FROM user_role r JOIN portal_user u ON u.id = r.portal_user WHERE u.login = "
                        "'e1'"),
                 3);
}

void WindowPeople::invitationOpensAMailDraft()
{
    openAs("nordlicht");
    QUrl mail;
    app().dialogs().setOpener([&](const QUrl &url) {
        mail = url;
        return true;
    });
    QTest::mouseClick(page()->inviteButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    auto *binding = find<QComboBox>("submandant");
    QTRY_COMPARE(binding->count(), 5);
    binding->setCurrentIndex(1);
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("neu"));
    QTest::keyClicks(find<QLineEdit>("given_name"), QStringLiteral("Nele"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    // Without an address there is nobody to write to.
    QTRY_VERIFY(dialog()->form()->field(QStringLiteral("email"))->hasError());
    QVERIFY(mail.isEmpty());
    QTest::keyClicks(find<QLineEdit>("email"), QStringLiteral("nele@nordlicht.example"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!mail.isEmpty());
    QCOMPARE(mail.scheme(), QStringLiteral("mailto"));
    QCOMPARE(mail.path(), QStringLiteral("nele@nordlicht.example"));
    const QString body = QUrlQuery(mail).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    QVERIFY(body.contains(QStringLiteral("Nele")) && body.contains(QStringLiteral("neu")) &&
            body.contains(QStringLiteral("Nordlicht Vertrieb GmbH")));
    QVERIFY(!body.contains(QStringLiteral("password"), Qt::CaseInsensitive));
    QCOMPARE(number("SELECT count(*) FROM portal_user_account WHERE own_state = 'invited'"), 1);
    // Accepted: switched on, and that does not go back.
    QTRY_VERIFY(DemoWindow::rowOf(list()->view(), "login", QStringLiteral("neu")) >= 0);
    select({QStringLiteral("neu")});
    action("enableUsers")->trigger();
    QTRY_COMPARE(number("SELECT count(*) FROM change_set WHERE command = 'activate_user'"), 1);
    QCOMPARE(number("SELECT count(*) FROM portal_user_account WHERE own_state = 'invited'"), 0);
}

void WindowPeople::noMailProgramIsTold()
{
    openAs("nordlicht");
    app().dialogs().setOpener([](const QUrl &) { return false; });
    app().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    ui::FormDialog *invitation = page()->dialogs()->openInvitation(QStringLiteral("Alster Telefonie"));
    QCOMPARE(invitation->windowTitle(), QStringLiteral("Invite a user of Alster Telefonie"));
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("u15"));
    QTest::keyClicks(find<QLineEdit>("email"), QStringLiteral("u15@alster.example"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(app().dialogs().lastQuestion().text.contains(QStringLiteral("u15@alster.example")));
    QVERIFY(app().dialogs().lastQuestion().text.contains(QStringLiteral("Alster Telefonie")));
}

void WindowPeople::takenEmailIsToldAtItsField()
{
    openAs("nordlicht");
    page()->dialogs()->openNew(QString());
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("neu"));
    auto *email = find<QLineEdit>("email");
    QTest::keyClicks(email, QStringLiteral("nobody"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    const ui::FormField *field = dialog()->form()->field(QStringLiteral("email"));
    QVERIFY(field->hasError());
    // Of another company of the store: said is only that it is in use.
    email->setText(QStringLiteral("ERIK.saenger@archiv.example"));
    QVERIFY(!field->hasError());
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(field->hasError());
    QVERIFY(field->error().contains(QStringLiteral("already in use")));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(email));
    QCOMPARE(number("SELECT count(*) FROM portal_user WHERE login = 'neu'"), 0);
}

void WindowPeople::switchedOffAndOn()
{
    openAs("nordlicht");
    const auto off = [&] { return number("SELECT count(*) FROM portal_user_account WHERE own_state = 'disabled'"); };
    QCOMPARE(off(), 1);
    select({QStringLiteral("u11"), QStringLiteral("u12")});
    QVERIFY(!action("editUser")->isEnabled());
    action("disableUsers")->trigger();
    QTRY_COMPARE(off(), 3);
    QCOMPARE(number("SELECT count(*) FROM change_set"), 1);
    QTRY_VERIFY(app().window()->toasts()->toasts().size() == 1);
    app().window()->toasts()->toasts().first()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(off(), 1);
    // Not oneself.
    select({QStringLiteral("nordlicht")});
    QVERIFY(action("editUser")->isEnabled());
    action("disableUsers")->trigger();
    QTest::qWait(0);
    QTRY_VERIFY(m_demo->isCalm());
    QCOMPARE(off(), 1);
    // Filtered by what people look for.
    list()->filters()->setFilter("state", QStringLiteral("disabled"), true);
    QTRY_COMPARE(list()->model()->count(), 1);
    list()->filters()->clearFilters();
    list()->filters()->setFilter("roles", QStringLiteral("user_administration"), true);
    QTRY_COMPARE(list()->model()->count(), 1);
    list()->filters()->clearFilters();
    list()->filters()->setFilter("submandant", QString(), true);
    QTRY_COMPARE(list()->model()->count(), 2);
    list()->filters()->setFilter("submandant", QStringLiteral("Alster Telefonie"), true);
    QTRY_COMPARE(list()->model()->count(), 5);
}

// D-18
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

void WindowPeople::aSubmandantsAdministrator()
{
    openAs("u21");
    QVERIFY(!page()->newButton()->isVisible());
    QVERIFY(!page()->inviteButton()->isEnabled());
    QTRY_COMPARE(list()->model()->count(), 2);
    QTRY_VERIFY(app().customersPage()->sight()->sentence().contains(QStringLiteral("Nordlicht Vertrieb GmbH")));
    const QString store = m_demo->storePath();
    perform([](Door &door) -> Result<> {
        KONTOR_LET(u21, resolveUser(door.database(), QStringLiteral("u21")));
        return changeUser(door, u21, {{QStringLiteral("roles"), QStringLiteral("user_administration")}});
    });
    // The rights of a window are those of its start.
    app().openStore(store);
    QTRY_VERIFY(page()->newOfSubmandantButton()->isEnabled());
    app().window()->showPage(QStringLiteral("people"));
    QTRY_COMPARE(list()->model()->count(), 2);
    QTest::mouseClick(page()->newOfSubmandantButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(find<QComboBox>("submandant")->currentText(), QStringLiteral("Duna Partner Kft."));
    QVERIFY(!find<QWidget>("submandant")->isEnabled() && !find<QWidget>("visibility")->isVisible());
    QTest::keyClicks(find<QLineEdit>("login"), QStringLiteral("u23"));
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->count(), 3);
    QCOMPARE(number("SELECT count(*) FROM portal_user u JOIN submandant s ON s.id = u.submandant WHERE u.login = "
                    "'u23' AND s.name = 'Duna Partner Kft.'"),
             1);
}

QTEST_MAIN(WindowPeople)
#include "tst_window_people.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Manage people": make, invite, change, switch off and on, by real widgets.
#include "store/operations/company.h"
#include "store/operations/users.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/sighthint.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/pages/submandantusers.h"
#include "ui/pages/userdialogs.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "window/peoplewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace kontor;

class WindowUsers : public QObject, private PeopleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_demo.reset(); }

    void newUserIsBoundToItsSubmandant();
    void bindingMustBeChosen();
    void rolesOneDoesNotHaveAreGrey();
    void invitationOpensAMailDraft();
    void noMailProgramIsTold();
    void takenEmailIsToldAtItsField();
    void switchedOffAndOn();
    void aSubmandantsAdministrator();
    void namesWithCommasCanBeTicked();
    void paletteFindsPeople();
    void typedSurvives();
};

void WindowUsers::newUserIsBoundToItsSubmandant()
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

void WindowUsers::bindingMustBeChosen()
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

void WindowUsers::rolesOneDoesNotHaveAreGrey()
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

void WindowUsers::invitationOpensAMailDraft()
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

void WindowUsers::noMailProgramIsTold()
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

void WindowUsers::takenEmailIsToldAtItsField()
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

void WindowUsers::switchedOffAndOn()
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

void WindowUsers::aSubmandantsAdministrator()
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

void WindowUsers::namesWithCommasCanBeTicked()
{
    openAs("nordlicht");
    const QString nord = QStringLiteral("Köln, Nord");
    perform([&](Door &door) -> Result<> {
        KONTOR_TRY(createSite(door, {{QStringLiteral("name"), nord}}));
        return {};
    });
    const QByteArray tied =
        "SELECT count(*) FROM user_site us JOIN site t ON t.id = us.site WHERE t.name = 'Köln, Nord'";
    openForm("master");
    QTRY_COMPARE(find<QListWidget>("sites")->count(), 1);
    find<QListWidget>("sites")->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(dialog()->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(number(tied), 1);
    QTRY_VERIFY(!dialog());
    openForm("master");
    QTRY_COMPARE(find<QListWidget>("sites")->count(), 1);
    QCOMPARE(find<QListWidget>("sites")->item(0)->checkState(), Qt::Checked);
}

void WindowUsers::paletteFindsPeople()
{
    openAs("e2");
    auto *palette = app().window()->findChild<ui::CommandPalette *>();
    QTest::keyClick(app().window(), Qt::Key_K, Qt::ControlModifier);
    QSignalSpy found(palette, &ui::CommandPalette::recordsFound);
    palette->field()->setText(QStringLiteral("großmann"));
    QVERIFY(found.wait(10000));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QCOMPARE(find<QLineEdit>("login")->text(), QStringLiteral("e3"));
}

void WindowUsers::typedSurvives()
{
    const QTemporaryDir folder;
    {
        DemoWindow demo({}, folder.path());
        QVERIFY(demo.isOpen());
        ui::FormDialog *form = demo.application().peoplePage()->dialogs()->openNew(QString());
        QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("login")), QStringLiteral("fast.verloren"));
    }
    DemoWindow demo({}, folder.path());
    QVERIFY(demo.isOpen());
    QTRY_VERIFY(!demo.application().window()->toasts()->toasts().isEmpty());
    demo.application().window()->toasts()->toasts().first()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(find<QLineEdit>("login")->text(), QStringLiteral("fast.verloren"));
    QCOMPARE(demo.application().window()->currentKey(), QStringLiteral("people"));
    dialog()->reject();
}

QTEST_MAIN(WindowUsers)
#include "tst_window_users.moc"

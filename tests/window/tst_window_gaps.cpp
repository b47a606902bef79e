// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of gaps, handing over and deputies, by real widgets.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/selection.h"
#include "store/operations/submandants.h"
#include "store/operations/users.h"
#include "store/storefile.h"
#include "ui/context.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/deputydialog.h"
#include "ui/pages/gapspage.h"
#include "ui/pages/handover.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/recordstab.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/effectline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace kontor;

class WindowGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndRows();
    void mendedRowsLeave();
    void anEmptyGapIsFollowed();
    void daysAreRemembered();
    void codeIsEnteredFromTheGap();
    void submandantsUserHasNoSuchPage();
    void customersAreHandedOver();
    void handoverInsideTheDeactivation();
    void contactsAreHandedOver();
    void switchingOffAsksAboutContacts();
    void deputyIsSetAndEnded();

private:
    void open(const QString &login = {}, const QString &folder = {});
    ui::GapsPage *page() { return m_demo->application().gapsPage(); }
    ui::RecordPicker *picker() { return m_demo->application().window()->findChild<ui::RecordPicker *>(); }
    void select(const QByteArray &column, const QString &text);
    void undo();

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowGaps::open(const QString &login, const QString &folder)
{
    m_demo.reset();
    m_demo = std::make_unique<DemoWindow>(login, folder);
    QVERIFY(m_demo->isOpen());
}

// In the picker that is open.
void WindowGaps::select(const QByteArray &column, const QString &text)
{
    QTRY_VERIFY(picker() && picker()->isVisible());
    QTRY_VERIFY(DemoWindow::rowOf(picker()->view(), column, text) >= 0);
    picker()->view()->selectRow(DemoWindow::rowOf(picker()->view(), column, text));
}

void WindowGaps::undo()
{
    auto *toasts = m_demo->application().window()->toasts();
    QTRY_VERIFY(!toasts->toasts().isEmpty());
    const auto buttons = toasts->toasts().last()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
}

void WindowGaps::countsAndRows()
{
    open();
    m_demo->application().window()->showPage(QStringLiteral("gaps"));
    QTRY_COMPARE(page()->countOf("no_contact"), 9);
    QCOMPARE(page()->countOf("requested_long"), 1);
    QCOMPARE(page()->countOf("assigned_locked"), 1);
    QCOMPARE(page()->countOf("no_code"), 0);
    QCOMPARE(page()->gaps()->item(0, 1)->text(), QStringLiteral("9"));
    QTRY_COMPARE(page()->rows()->model()->count(), 9);
    // By keyboard down to the fourth.
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->gaps()));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page()->gaps(), Qt::Key_Down);
    QTRY_COMPARE(page()->rows()->model()->count(), 1);
    QCOMPARE(DemoWindow::rowOf(page()->rows()->view(), "number", QStringLiteral("K1007")), 0);
    QTest::keyClick(page()->gaps(), Qt::Key_Down);
    QTRY_COMPARE(page()->rows()->model()->spec().kind, QByteArray("submandants"));
    QTRY_VERIFY(page()->rows()->stack()->instead()->isVisible());
    QCOMPARE(page()->rows()->stack()->instead()->kind(), ui::EmptyState::Kind::Empty);
}

void WindowGaps::mendedRowsLeave()
{
    open();
    m_demo->application().window()->showPage(QStringLiteral("gaps"));
    page()->choose("assigned_locked");
    QTRY_COMPARE(page()->rows()->model()->count(), 1);
    page()->rows()->view()->selectRow(0);
    page()->choose("no_contact");
    QTRY_COMPARE(page()->rows()->model()->count(), 9);
    page()->rows()->view()->selectAll();
    QAction *contact = page()->rows()->findChild<QAction *>(QStringLiteral("setContact"));
    QVERIFY(contact);
    // Locked ones keep their contact until they can be opened: only those that can are chosen.
    QList<qint64> handles;
    for (const char *number : {"K1001", "K1002"})
        handles << page()->rows()->model()->handleAt(
            DemoWindow::rowOf(page()->rows()->view(), "number", QLatin1String(number)));
    page()->rows()->view()->selectHandles(handles);
    QTRY_VERIFY(contact->isEnabled());
    contact->trigger();
    select("login", QStringLiteral("master"));
    picker()->chooseButton()->click();
    QTRY_COMPARE(page()->rows()->model()->count(), 7);
    QTRY_COMPARE(page()->countOf("no_contact"), 7);
    // A row opens as in the list of customers.
    page()->rows()->view()->selectRow(0);
    QTest::keyClick(page()->rows()->view(), Qt::Key_Return);
    QTRY_COMPARE(m_demo->application().window()->currentKey(), QStringLiteral("customers"));
    QTRY_VERIFY(m_demo->application().customersPage()->detail()->isVisible());
}

void WindowGaps::anEmptyGapIsFollowed()
{
    open();
    ui::MainWindow *window = m_demo->application().window();
    auto other = openStoreForWriting(m_demo->storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    Uuid user;
    const auto change = [&](const FieldValues &fields) -> bool {
        return (*other)
            ->perform(commands::changeUser, {}, [&](Door &door) { return changeUser(door, user, fields); })
            .has_value();
    };
    const auto saysEmpty = [this] {
        const ui::EmptyState *instead = page()->rows()->stack()->instead();
        return instead->isVisible() && instead->kind() == ui::EmptyState::Kind::Empty;
    };
    window->showPage(QStringLiteral("gaps"));
    page()->choose("no_role");
    QTRY_VERIFY(saysEmpty() && m_demo->isCalm());
    // What is counted beside the list while nobody sees it stands in it once it is shown.
    window->showPage(QStringLiteral("customers"));
    QVERIFY((*other)->perform(commands::createUser, {}, [&](Door &door) -> Result<> {
        const auto made = createUser(door, {{QStringLiteral("login"), QStringLiteral("new.user")},
                                            {QStringLiteral("email"), QStringLiteral("new@x.example")}});
        user = made.value_or(Uuid());
        return made ? Result<>() : tl::unexpected<Error>(made.error());
    }));
    QTRY_COMPARE(page()->countOf("no_role"), 1);
    window->showPage(QStringLiteral("gaps"));
    QTRY_COMPARE(page()->rows()->model()->count(), 1);
    QTRY_VERIFY(page()->rows()->view()->isVisible());
    // In sight: mended, and a gap again.
    QVERIFY(change({{QStringLiteral("state"), QStringLiteral("disabled")}}));
    QTRY_VERIFY(saysEmpty() && m_demo->isCalm());
    QVERIFY(change({{QStringLiteral("state"), QStringLiteral("active")}}));
    QTRY_COMPARE(page()->rows()->model()->count(), 1);
}

void WindowGaps::daysAreRemembered()
{
    QTemporaryDir folder;
    open({}, folder.path());
    m_demo->application().window()->showPage(QStringLiteral("gaps"));
    QCOMPARE(page()->days()->value(), 14);
    QTRY_COMPARE(page()->countOf("requested_long"), 1);
    page()->days()->setValue(400);
    QTRY_COMPARE(page()->countOf("requested_long"), 0);
    open({}, folder.path());
    QCOMPARE(page()->days()->value(), 400);
}

void WindowGaps::codeIsEnteredFromTheGap()
{
    open();
    m_demo->application().store()->perform(
        commands::activateSubmandant, QStringLiteral("Elbe Systeme"), [](Door &door) -> Result<> {
            KONTOR_LET(elbe, resolveSubmandant(door.database(), QStringLiteral("Elbe Systeme")));
            return activateSubmandant(door, elbe);
        });
    m_demo->application().window()->showPage(QStringLiteral("gaps"));
    QTRY_COMPARE(page()->countOf("no_code"), 1);
    page()->choose("no_code");
    QTRY_COMPARE(page()->rows()->model()->count(), 1);
    page()->rows()->view()->setFocus();
    page()->rows()->view()->selectRow(0);
    QTest::keyClick(page()->rows()->view(), Qt::Key_Return);
    QTRY_COMPARE(m_demo->application().window()->currentKey(), QStringLiteral("submandants"));
    auto *editor = m_demo->application().submandantsPage()->editor();
    QTRY_COMPARE(editor->name(), QStringLiteral("Elbe Systeme"));
    auto *code = editor->findChild<QLineEdit *>(QStringLiteral("code"));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(code));
    QTest::keyClicks(code, QStringLiteral("UVP-ELB"));
    QTest::keyClick(code, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(page()->countOf("no_code"), 0);
}

void WindowGaps::submandantsUserHasNoSuchPage()
{
    open(QStringLiteral("u11"));
    QVERIFY(!page());
    QVERIFY(!m_demo->application().window()->page(QStringLiteral("gaps")));
}

void WindowGaps::customersAreHandedOver()
{
    open();
    m_demo->openSubmandant(QStringLiteral("Alster Telefonie"));
    auto *editor = m_demo->application().submandantsPage()->editor();
    QTRY_COMPARE(editor->name(), QStringLiteral("Alster Telefonie"));
    QTest::mouseClick(editor->handoverButton(), Qt::LeftButton);
    select("name", QStringLiteral("Alster Telefonie"));
    QTRY_VERIFY(!picker()->effect().isEmpty());
    QVERIFY(!picker()->chooseButton()->isEnabled()); // to itself
    select("name", QStringLiteral("Duna Partner Kft."));
    const HandoverEffect effect{3, 0, 0, {}, false};
    QTRY_COMPARE(picker()->effect(), ui::Handover::customersText(effect, QStringLiteral("Duna Partner Kft.")));
    QVERIFY(picker()->chooseButton()->isEnabled());
    QCOMPARE(DemoWindow::rowOf(picker()->view(), "name", QStringLiteral("Elbe Systeme")), -1); // inactive
    QTest::keyClick(picker()->view(), Qt::Key_Return);
    const QByteArray live = "SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE "
                            "a.until_on IS NULL AND s.name = 'Duna Partner Kft.'";
    QTRY_COMPARE(m_demo->number(live), 4);
    QCOMPARE(m_demo->number("SELECT count(DISTINCT change_set) FROM change_op WHERE entity = 'assignment'"), 1);
    undo();
    QTRY_COMPARE(m_demo->number(live), 1);
}

// The transfer is part of the deactivation: first the customers, then the question again.
void WindowGaps::handoverInsideTheDeactivation()
{
    open();
    m_demo->openSubmandant(QStringLiteral("Alster Telefonie"));
    auto *editor = m_demo->application().submandantsPage()->editor();
    QTRY_COMPARE(editor->name(), QStringLiteral("Alster Telefonie"));
    QTRY_COMPARE(editor->assignments()->assigned()->model()->totalCount(), 3);
    QTest::mouseClick(editor->switchButton(), Qt::LeftButton);
    QTRY_VERIFY(editor->findChild<QInputDialog *>());
    const auto second = [&]() -> QPushButton * {
        for (QPushButton *button : editor->findChild<QInputDialog *>()->findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("over first")))
                return button;
        return nullptr;
    };
    QVERIFY(second());
    QTest::mouseClick(second(), Qt::LeftButton);
    select("name", QStringLiteral("Duna Partner Kft."));
    QTRY_VERIFY(picker()->chooseButton()->isEnabled());
    picker()->chooseButton()->click();
    QTRY_VERIFY(editor->findChild<QInputDialog *>() && editor->findChild<QInputDialog *>()->isVisible());
    QPointer<QInputDialog> question = editor->findChild<QInputDialog *>();
    question->setTextValue(QStringLiteral("closed"));
    question->accept();
    QTRY_COMPARE(m_demo->number("SELECT count(*) FROM submandant WHERE name = 'Alster Telefonie' AND state = "
                                "'inactive'"),
                 1);
    QCOMPARE(m_demo->number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE "
                            "a.until_on IS NULL AND s.name = 'Alster Telefonie'"),
             0);
}

void WindowGaps::contactsAreHandedOver()
{
    open();
    Uuid master;
    QString failure;
    auto *store = m_demo->application().store();
    store->perform(commands::setContact, QStringLiteral("master"), [](Door &door) -> Result<> {
        QList<Uuid> customers;
        for (const char *number : {"K1001", "K1002"}) {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            customers << customer;
        }
        return setContactOf(door, customers, QStringLiteral("master"));
    });
    whenDone(store->read<Uuid>([](Reader &reader) {
        return reader.database().uuid("SELECT id FROM visible_portal_user WHERE login = 'master'", {});
    }),
             this, [&](const Result<Uuid> &id) { master = id.value_or(Uuid()); });
    QTRY_VERIFY(!master.isNull());
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {{"partner_contact", {QStringLiteral("master")}}}), 2);
    ui::Handover handover(*m_demo->application().context(), m_demo->application().window());
    handover.openContacts(master, QStringLiteral("master"));
    select("login", QStringLiteral("nordlicht"));
    const HandoverEffect effect{2, 0, 0, {}, false};
    QTRY_COMPARE(picker()->effect(), ui::Handover::contactsText(effect, QStringLiteral("nordlicht")));
    picker()->chooseButton()->click();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {{"partner_contact", {QStringLiteral("nordlicht")}}}), 2);
    undo();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {{"partner_contact", {QStringLiteral("master")}}}), 2);
}

// The transfer inside the deactivation: contacts first, then the person is switched off.
void WindowGaps::switchingOffAsksAboutContacts()
{
    open();
    m_demo->application().store()->perform(commands::setContact, QStringLiteral("master"), [](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
        return setContactOf(door, {customer}, QStringLiteral("master"));
    });
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {{"partner_contact", {QStringLiteral("master")}}}), 1);
    m_demo->application().window()->showPage(QStringLiteral("people"));
    ui::ListPage *people = m_demo->application().peoplePage()->overview();
    QTRY_VERIFY(people->isVisible() && DemoWindow::rowOf(people->view(), "login", QStringLiteral("master")) >= 0);
    people->view()->selectRow(DemoWindow::rowOf(people->view(), "login", QStringLiteral("master")));
    QTRY_VERIFY(people->findChild<QAction *>(QStringLiteral("handOverContacts"))->isEnabled());
    QVERIFY(people->findChild<QAction *>(QStringLiteral("deputy"))->isEnabled());
    const QByteArray off = "SELECT count(*) FROM portal_user_account WHERE own_state = 'disabled'";
    const qint64 before = m_demo->number(off);
    m_demo->application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    people->findChild<QAction *>(QStringLiteral("disableUsers"))->trigger();
    QTRY_VERIFY(m_demo->application().dialogs().lastQuestion().text.contains(QStringLiteral("master")));
    QCOMPARE(m_demo->number(off), before);
    m_demo->application().dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    people->findChild<QAction *>(QStringLiteral("disableUsers"))->trigger();
    select("login", QStringLiteral("nordlicht"));
    QTRY_VERIFY(picker()->chooseButton()->isEnabled());
    picker()->chooseButton()->click();
    QTRY_COMPARE(m_demo->number(off), before + 1);
    QCOMPARE(m_demo->count(QStringLiteral("customers"), {{"partner_contact", {QStringLiteral("nordlicht")}}}), 1);
}

void WindowGaps::deputyIsSetAndEnded()
{
    open(QStringLiteral("e2"));
    QPointer<ui::DeputyDialog> dialog =
        new ui::DeputyDialog(*m_demo->application().context(), Uuid(), m_demo->application().window());
    dialog->open();
    QTRY_COMPARE(dialog->away()->count(), 3);
    QVERIFY(!dialog->setButton()->isEnabled());
    // What cannot be pressed yet says what is missing.
    QCOMPARE(dialog->effect()->text(), QStringLiteral("Choose who is away and who stands in."));
    QCOMPARE(dialog->endButton()->toolTip(), QStringLiteral("Select in the list who stands in."));
    const auto choose = [](QComboBox *box, const char *login) {
        box->setCurrentIndex(box->findText(QStringLiteral("(%1)").arg(QLatin1String(login)), Qt::MatchContains));
    };
    choose(dialog->away(), "e1");
    choose(dialog->deputy(), "e1");
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("deputy")));
    QTRY_VERIFY(!dialog->setButton()->isEnabled());
    choose(dialog->deputy(), "e3");
    dialog->until()->setDate(QDate(2026, 3, 10));
    QTRY_VERIFY(dialog->setButton()->isEnabled());
    QVERIFY(!dialog->effect()->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("e3")), 2);
    dialog = new ui::DeputyDialog(*m_demo->application().context(), Uuid(), m_demo->application().window());
    dialog->open();
    QTRY_COMPARE(dialog->list()->model()->count(), 1);
    QVERIFY(!dialog->endButton()->isEnabled());
    dialog->list()->view()->selectRow(0);
    QTRY_VERIFY(dialog->endButton()->isEnabled());
    QCOMPARE(dialog->endButton()->toolTip(), QString());
    dialog->endButton()->click();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), {}, QStringLiteral("e3")), 1);
    QTRY_VERIFY(!dialog->endButton()->isEnabled());
}

QTEST_MAIN(WindowGaps)
#include "tst_window_gaps.moc"

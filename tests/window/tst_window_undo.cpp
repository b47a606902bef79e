// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Edit > Undo and Redo: first what is typed on the page, field by field, then what was saved, the newest first.
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/storefile.h"
#include "ui/lists/listpage.h"
#include "ui/pages/assignmenttab.h"
#include "ui/pages/companypage.h"
#include "ui/pages/customerbox.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/editorwindow.h"
#include "ui/pages/formdialog.h"
#include "ui/pages/masterdataform.h"
#include "ui/pages/sitestab.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace kontor;

namespace
{

const QString alster = QStringLiteral("Alster Telefonie");
const QKeySequence ctrlY(Qt::CTRL | Qt::Key_Y);

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// What is pressed goes to whoever has the keyboard, as on a desk.
void press(const QKeySequence &keys)
{
    QTest::keySequence(QApplication::focusWidget(), keys);
}

struct Desk {
    explicit Desk(DemoWindow &demo)
        : window(demo.application().window())
        , undo(window->actions()->undoAction())
        , redo(window->actions()->redoAction())
        , customers(demo.application().customersPage())
        , detail(customers->detail())
        , form(detail->form())
    {
    }

    bool open(DemoWindow &demo, const char *number)
    {
        window->showPage(QStringLiteral("customers"));
        int row = -1;
        if (!QTest::qWaitFor([&] {
                row = DemoWindow::rowOf(customers->overview()->view(), "number", QLatin1String(number));
                return row >= 0 && demo.isCalm();
            }))
            return false;
        customers->open(customers->overview()->model()->idAt(row));
        return QTest::qWaitFor([&] {
            return form->isVisible() && form->value(QStringLiteral("number")) == QLatin1String(number) && demo.isCalm();
        });
    }
    QString value(const char *key) const { return form->value(QLatin1String(key)); }
    QLineEdit *line(const char *key) const { return form->findChild<QLineEdit *>(QLatin1String(key)); }

    ui::MainWindow *window;
    QAction *undo;
    QAction *redo;
    ui::CustomersPage *customers;
    ui::CustomerDetail *detail;
    ui::CustomerForm *form;
};

} // namespace

class TestWindowUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsGoBackOneByOne();
    void savingAndDiscardingEndTheSteps();
    void whatOthersSaveKeepsTheSteps();
    void companyGoesBackAcrossItsTabs();
    void editorHasOneHistory();
    void ownWindowHasItsOwn();
    void dialogsHaveTheirOwn();
    void savedChangesGoBackOneAfterTheOther();
    void whatCannotGoBackIsSaid();
    void whatWentBackIsNotOffered();
};

void TestWindowUndo::fieldsGoBackOneByOne()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    const QString city = desk.value("city");
    const QString note = desk.value("note");
    const QString contact = desk.value("partner_contact");
    QVERIFY(!desk.undo->isEnabled());
    type(desk.line("city"), QStringLiteral("Husum"));
    auto *several = desk.form->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    several->setFocus();
    QTest::keyClicks(several, QStringLiteral("calls"));
    auto *choice = desk.form->findChild<QComboBox *>(QStringLiteral("partner_contact"));
    QTRY_VERIFY(choice->count() > 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    const QString chosen = desk.value("partner_contact");
    QVERIFY(chosen != contact);
    QCOMPARE(desk.detail->unsavedCount(), 3);

    // The menu names the field, and the keyboard goes there.
    QVERIFY2(desk.undo->text().contains(QStringLiteral("contact changed")), qPrintable(desk.undo->text()));
    press(QKeySequence::Undo);
    QCOMPARE(desk.value("partner_contact"), contact);
    QVERIFY2(desk.undo->text().contains(QStringLiteral("Note changed")), qPrintable(desk.undo->text()));
    press(QKeySequence::Undo);
    QCOMPARE(desk.value("note"), note);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(several));
    // Typed letter by letter, back as one; a field's own history does not come in between.
    press(QKeySequence::Undo);
    QCOMPARE(desk.value("city"), city);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(desk.line("city")));
    QCOMPARE(desk.detail->unsavedCount(), 0);
    QVERIFY(!desk.undo->isEnabled());
    press(QKeySequence::Undo);
    QCOMPARE(desk.value("city"), city);

    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QCOMPARE(desk.value("city"), QStringLiteral("Husum"));
    press(ctrlY);
    QVERIFY(desk.value("note").endsWith(QStringLiteral("calls")) ||
            desk.value("note").startsWith(QStringLiteral("calls")));
    desk.redo->trigger();
    QCOMPARE(desk.value("partner_contact"), chosen);
    QVERIFY(!desk.redo->isEnabled());
    QCOMPARE(desk.detail->unsavedCount(), 3);
    // Typed back by hand is no step either.
    desk.undo->trigger();
    desk.undo->trigger();
    type(desk.line("postcode"), QStringLiteral("1"));
    QTest::keyClick(desk.line("postcode"), Qt::Key_Backspace);
    QVERIFY2(desk.undo->text().contains(QStringLiteral("Postcode")), qPrintable(desk.undo->text()));
}

void TestWindowUndo::savingAndDiscardingEndTheSteps()
{
    DemoWindow demo;
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    const QString city = desk.value("city");
    type(desk.line("city"), QStringLiteral("Husum"));
    QVERIFY(desk.undo->isEnabled());
    Q_EMIT desk.detail->foot()->discardRequested();
    QCOMPARE(desk.value("city"), city);
    QVERIFY(!desk.undo->isEnabled());
    QVERIFY(!desk.redo->isEnabled());
    type(desk.line("city"), QStringLiteral("Husum"));
    press(QKeySequence::Save);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K1002' AND city = 'Husum'"), 1);
    QTRY_VERIFY2(desk.undo->text().contains(QStringLiteral("Saved: ")), qPrintable(desk.undo->text()));
    // On another page and in a list it is not about the form that stays behind.
    type(desk.line("city"), QStringLiteral("Kiel"));
    QVERIFY(desk.undo->text().contains(QStringLiteral("City changed")));
    press(QKeySequence::Undo);
    desk.window->showPage(QStringLiteral("submandants"));
    QVERIFY2(desk.undo->text().contains(QStringLiteral("Saved: ")), qPrintable(desk.undo->text()));
    desk.window->showPage(QStringLiteral("customers"));
    QVERIFY(desk.redo->text().contains(QStringLiteral("City changed")));
}

void TestWindowUndo::whatOthersSaveKeepsTheSteps()
{
    DemoWindow demo;
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    const QString city = desk.value("city");
    type(desk.line("city"), QStringLiteral("Husum"));
    auto other = openStoreForWriting(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    const auto change = [&](const char *number, const char *phone) {
        return (*other)
            ->perform(
                commands::changeCustomer, {},
                [&](Door &door) -> Result<> {
                    KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
                    return changeCustomer(door, customer, {{QStringLiteral("phone"), QString::fromLatin1(phone)}});
                })
            .has_value();
    };
    // Another customer: nothing here has become another.
    const qint64 sets = demo.number("SELECT count(*) FROM change_set");
    QVERIFY(change("K1001", "+49 1"));
    QTRY_COMPARE(demo.number("SELECT count(*) FROM change_set"), sets + 1);
    QTRY_VERIFY(demo.isCalm());
    QVERIFY(desk.undo->text().contains(QStringLiteral("City changed")));
    // This one: what is typed stays, and there is no way back to what does not hold any more.
    QVERIFY(change("K1002", "+49 2"));
    QTRY_COMPARE(desk.value("phone"), QStringLiteral("+49 2"));
    QCOMPARE(desk.value("city"), QStringLiteral("Husum"));
    QVERIFY(!desk.undo->isEnabled());
    QVERIFY(desk.value("city") != city);
}

void TestWindowUndo::companyGoesBackAcrossItsTabs()
{
    DemoWindow demo;
    Desk desk(demo);
    ui::CompanyPage *company = demo.application().companyPage();
    desk.window->showPage(QStringLiteral("company"));
    auto *city = company->data()->findChild<QLineEdit *>(QStringLiteral("city"));
    QTRY_VERIFY(city->isVisible());
    const QString before = city->text();
    type(city, QStringLiteral("Husum"));
    company->tabs()->setCurrentIndex(3);
    auto *choice = company->settings()->findChild<QComboBox *>(QStringLiteral("default_administration"));
    choice->setFocus();
    const QString chosen = choice->currentText();
    QTest::keyClick(choice, choice->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(company->unsavedCount(), 2);
    company->tabs()->setCurrentIndex(0);
    desk.undo->trigger();
    QCOMPARE(company->tabs()->currentIndex(), 3);
    QCOMPARE(choice->currentText(), chosen);
    desk.undo->trigger();
    QCOMPARE(company->tabs()->currentIndex(), 0);
    QCOMPARE(city->text(), before);
    QCOMPARE(company->unsavedCount(), 0);
    desk.redo->trigger();
    QCOMPARE(city->text(), QStringLiteral("Husum"));
}

void TestWindowUndo::editorHasOneHistory()
{
    DemoWindow demo;
    Desk desk(demo);
    demo.openSubmandant(alster);
    ui::SubmandantEditor *editor = demo.application().submandantsPage()->editor();
    ui::AssignmentTab *tab = editor->assignments();
    QTRY_VERIFY(editor->name() == alster && tab->assigned()->model()->totalCount() == 3 && demo.isCalm());
    const QString phone = editor->masterData()->value(QStringLiteral("phone"));
    tab->available()->view()->setFocus();
    tab->available()->view()->selectRow(0);
    QTest::keyClick(tab->available()->view(), Qt::Key_Return);
    QTRY_COMPARE(editor->unsavedCount(), 1);
    editor->tabs()->setCurrentIndex(0);
    type(editor->masterData()->findChild<QLineEdit *>(QStringLiteral("phone")), QStringLiteral("+49 40 1"));
    QCOMPARE(editor->unsavedCount(), 2);
    QTRY_VERIFY(demo.isCalm());

    // The newest first, wherever it was done.
    QVERIFY(desk.undo->text().contains(QStringLiteral("Phone changed")));
    press(QKeySequence::Undo);
    QCOMPARE(editor->masterData()->value(QStringLiteral("phone")), phone);
    QVERIFY2(desk.undo->text().contains(QStringLiteral("Assign 1 customer")), qPrintable(desk.undo->text()));
    press(QKeySequence::Undo);
    QCOMPARE(editor->tabs()->currentIndex(), 1);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    press(ctrlY);
    QTRY_COMPARE(editor->unsavedCount(), 1);
    press(ctrlY);
    QCOMPARE(editor->tabs()->currentIndex(), 0);
    QCOMPARE(editor->masterData()->value(QStringLiteral("phone")), QStringLiteral("+49 40 1"));
    QCOMPARE(editor->unsavedCount(), 2);
    // Another Submandant is changed meanwhile: the moves are still steps.
    press(QKeySequence::Save);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM submandant WHERE phone = '+49 40 1'"), 1);
    QTRY_VERIFY2(desk.undo->text().contains(QStringLiteral("assignment")), qPrintable(desk.undo->text()));
}

void TestWindowUndo::ownWindowHasItsOwn()
{
    DemoWindow demo;
    Desk desk(demo);
    demo.openSubmandant(alster);
    ui::SubmandantsPage *page = demo.application().submandantsPage();
    QTRY_COMPARE(page->editor()->name(), alster);
    page->editor()->findChild<QPushButton *>(QStringLiteral("ownWindow"))->click();
    QTRY_COMPARE(page->openEditors().size(), 1);
    ui::SubmandantEditor *editor = page->openEditors().first();
    QTRY_VERIFY(editor->name() == alster && demo.isCalm());
    editor->tabs()->setCurrentIndex(0);
    editor->window()->activateWindow();
    auto *phone = editor->masterData()->findChild<QLineEdit *>(QStringLiteral("phone"));
    const QString before = phone->text();
    type(phone, QStringLiteral("+49 40 1"));
    QCOMPARE(editor->unsavedCount(), 1);
    QVERIFY(!desk.undo->isEnabled());
    QTest::keySequence(phone, QKeySequence::Undo);
    QCOMPARE(phone->text(), before);
    QTest::keySequence(phone, ctrlY);
    QCOMPARE(phone->text(), QStringLiteral("+49 40 1"));
    QTest::keySequence(phone, QKeySequence::Save);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM submandant WHERE phone = '+49 40 1'"), 1);
    QTRY_COMPARE(editor->unsavedCount(), 0);
    QTRY_VERIFY(desk.undo->isEnabled());
    // What was saved goes back from here, too.
    QTest::keySequence(phone, QKeySequence::Undo);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM submandant WHERE phone = '+49 40 1'"), 0);
    QTRY_COMPARE(phone->text(), before);
}

void TestWindowUndo::dialogsHaveTheirOwn()
{
    DemoWindow demo;
    Desk desk(demo);
    desk.window->showPage(QStringLiteral("company"));
    demo.application().companyPage()->tabs()->setCurrentIndex(1);
    ui::FormDialog *dialog = demo.application().companyPage()->sites()->openNew();
    auto *name = dialog->form()->findChild<QLineEdit *>(QStringLiteral("name"));
    QTRY_VERIFY(dialog->isActiveWindow());
    type(name, QStringLiteral("Kiel"));
    QTest::keySequence(name, QKeySequence::Undo);
    QCOMPARE(name->text(), QString());
    QTest::keySequence(name, ctrlY);
    QCOMPARE(name->text(), QStringLiteral("Kiel"));
    dialog->reject();
}

void TestWindowUndo::savedChangesGoBackOneAfterTheOther()
{
    DemoWindow demo;
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    const QStringList cities = {desk.value("city"), QStringLiteral("Husum"), QStringLiteral("Kiel"),
                                QStringLiteral("Rendsburg")};
    const auto isStored = [&](int step) {
        const QByteArray sql = "SELECT count(*) FROM customer WHERE number = 'K1002' AND city = '";
        return demo.number(sql + cities[step].toUtf8() + "'") == 1;
    };
    for (int step = 1; step <= 3; ++step) {
        type(desk.line("city"), cities[step]);
        press(QKeySequence::Save);
        QTRY_VERIFY(isStored(step) && desk.detail->unsavedCount() == 0 && demo.isCalm());
    }
    for (int round = 0; round < 2; ++round) {
        for (int step = 2; step >= 0; --step) {
            QTRY_VERIFY(desk.undo->isEnabled());
            press(QKeySequence::Undo);
            QTRY_VERIFY(isStored(step));
            QTRY_COMPARE(desk.value("city"), cities[step]);
        }
        QTRY_VERIFY(desk.redo->isEnabled());
        QVERIFY(!desk.undo->isEnabled());
        for (int step = 1; step <= 3; ++step) {
            QTRY_VERIFY(desk.redo->isEnabled());
            press(ctrlY);
            QTRY_VERIFY(isStored(step));
            QTRY_COMPARE(desk.value("city"), cities[step]);
        }
        QTRY_VERIFY(desk.undo->isEnabled());
        QVERIFY(!desk.redo->isEnabled());
    }
    // A new save ends the way forward, not the way back.
    press(QKeySequence::Undo);
    QTRY_VERIFY(isStored(2) && desk.redo->isEnabled());
    type(desk.line("street"), QStringLiteral("Deich 1"));
    press(QKeySequence::Save);
    QTRY_VERIFY(desk.detail->unsavedCount() == 0 && demo.isCalm());
    QVERIFY(!desk.redo->isEnabled());
    press(QKeySequence::Undo);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer_profile WHERE street = 'Deich 1'"), 0);
    QTRY_VERIFY(desk.undo->isEnabled());
    press(QKeySequence::Undo);
    QTRY_VERIFY(isStored(1));
}

void TestWindowUndo::whatCannotGoBackIsSaid()
{
    DemoWindow demo;
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    for (const char *key : {"city", "street"}) {
        type(desk.line(key), QStringLiteral("Husum"));
        press(QKeySequence::Save);
        QTRY_VERIFY(desk.detail->unsavedCount() == 0 && demo.isCalm());
    }
    // Somebody else has changed the newer one since: it is said, and the older one goes back all the same.
    auto other = openStoreForWriting(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other);
    QVERIFY((*other)->perform(commands::changeCustomer, {}, [](Door &door) -> Result<> {
        KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1002")));
        return changeCustomer(door, customer, {{QStringLiteral("street"), QStringLiteral("Deich 1")}});
    }));
    QTRY_COMPARE(desk.value("street"), QStringLiteral("Deich 1"));
    press(QKeySequence::Undo);
    const auto isTold = [&] {
        const QList<ui::Toast *> toasts = desk.window->toasts()->toasts();
        return std::any_of(toasts.begin(), toasts.end(), [](const ui::Toast *toast) {
            return toast->message().contains(QStringLiteral("changed again meanwhile"));
        });
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(desk.value("street"), QStringLiteral("Deich 1"));
    QTRY_VERIFY(desk.undo->isEnabled());
    press(QKeySequence::Undo);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K1002' AND city = 'Husum'"), 0);
    QTRY_VERIFY(!desk.undo->isEnabled() && desk.redo->isEnabled());
}

void TestWindowUndo::whatWentBackIsNotOffered()
{
    DemoWindow demo;
    Desk desk(demo);
    QVERIFY(desk.open(demo, "K1002"));
    const ui::ToastStack *toasts = desk.window->toasts();
    const auto offers = [&] {
        const QList<ui::Notice> all = toasts->notices()->all();
        return std::count_if(all.begin(), all.end(), [](const ui::Notice &told) { return !told.verb.isEmpty(); });
    };
    type(desk.line("city"), QStringLiteral("Husum"));
    press(QKeySequence::Save);
    QTRY_COMPARE(offers(), 1);
    const QPointer<ui::Toast> saved = toasts->toasts().last();
    QVERIFY(saved->isVisible());
    QTRY_VERIFY(desk.undo->isEnabled() && desk.detail->unsavedCount() == 0 && demo.isCalm());
    press(QKeySequence::Undo);
    QTRY_COMPARE(offers(), 0);
    QTRY_VERIFY(!saved && desk.redo->isEnabled());
    press(ctrlY);
    QTRY_VERIFY(desk.undo->isEnabled());
    QCOMPARE(offers(), 0);
}

QTEST_MAIN(TestWindowUndo)
#include "tst_window_undo.moc"

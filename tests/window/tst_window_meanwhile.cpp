// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What others save while somebody types: the typing goes on, and nobody overwrites what he has not seen.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerform.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/unsavedfoot.h"
#include "window/demowindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace kontor;

namespace
{

const QString k1001 = QStringLiteral("K1001");

struct Desk {
    Desk()
    {
        if (!demo.isOpen())
            return;
        demo.application().window()->showPage(QStringLiteral("customers"));
        open(k1001);
    }
    void open(const QString &number)
    {
        ui::ListView *view = demo.application().customersPage()->overview()->view();
        QTRY_VERIFY(DemoWindow::rowOf(view, "number", number) >= 0);
        view->setCurrentIndex(view->model()->index(DemoWindow::rowOf(view, "number", number), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(line("number")->text(), number);
    }
    ui::CustomerDetail *detail() { return demo.application().customersPage()->detail(); }
    ui::Dialogs &dialogs() { return demo.application().dialogs(); }
    QLineEdit *line(const char *key) { return detail()->findChild<QLineEdit *>(QLatin1String(key)); }
    ui::FormField *field(const char *key) { return detail()->form()->field(QLatin1String(key)); }
    void save() { Q_EMIT detail()->foot()->saveRequested(); }
    QFuture<Result<Receipt>> change(const QString &number, const char *key, const QString &value)
    {
        return demo.application().store()->perform(commands::changeCustomer, number, [=](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), number));
            return changeCustomer(door, customer, {{QLatin1String(key), value}});
        });
    }
    Uuid idOf(const QString &number)
    {
        return *demo.application()
                    .store()
                    ->read<Uuid>([number](Reader &reader) { return resolveCustomer(reader.database(), number); })
                    .result();
    }
    qint64 stored(const char *city)
    {
        return demo.number(QByteArray("SELECT count(*) FROM customer WHERE number = 'K1001' AND city = '") + city +
                           "'");
    }

    DemoWindow demo;
};

} // namespace

class WindowMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingGoesOn();
    void theNoteKeepsItsCaret();
    void theSameFieldIsAskedAbout();
    void theSameValueIsNoQuestion();
    void whatNobodyHasSeenIsNotOverwritten();
    void whatIsTypedWhileSavingStays();
    void whatIsTypedWhileCreatingStays();
    void anOldDraftKnowsWhatItBeganWith();
    void archivedMeanwhileTheTextIsStillThere();
};

// The caret, a blank that is not the last letter yet, and the field of somebody else's change.
void WindowMeanwhile::typingGoesOn()
{
    Desk desk;
    QLineEdit *name = desk.line("name");
    name->setFocus();
    name->setText(QStringLiteral("Korn"));
    QTest::keyClicks(name, QStringLiteral(" und "));
    QTest::keyClick(name, Qt::Key_Home);
    QTest::keyClicks(name, QStringLiteral("Das "));
    QVERIFY(desk.change(QStringLiteral("K1004"), "city", QStringLiteral("Husum")).result());
    QVERIFY(desk.change(k1001, "city", QStringLiteral("Worms")).result());
    QTRY_COMPARE(desk.line("city")->text(), QStringLiteral("Worms"));
    QTest::keyClicks(name, QStringLiteral("gute "));
    QCOMPARE(name->text(), QStringLiteral("Das gute Korn und "));
    QCOMPARE(desk.detail()->form()->contested(), QStringList());
}

void WindowMeanwhile::theNoteKeepsItsCaret()
{
    Desk desk;
    auto *note = desk.detail()->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    note->setPlainText(QStringLiteral("ab"));
    note->moveCursor(QTextCursor::Start);
    note->moveCursor(QTextCursor::Right, QTextCursor::KeepAnchor);
    QVERIFY(desk.change(k1001, "note", QStringLiteral("theirs")).result());
    QTRY_COMPARE(desk.detail()->form()->contested(), QStringList(QStringLiteral("note")));
    QCOMPARE(note->toPlainText(), QStringLiteral("ab"));
    QCOMPARE(note->textCursor().selectedText(), QStringLiteral("a"));
}

void WindowMeanwhile::theSameFieldIsAskedAbout()
{
    Desk desk;
    const QString before = desk.line("city")->text();
    desk.line("city")->setText(QStringLiteral("Speyer"));
    QVERIFY(desk.change(k1001, "city", QStringLiteral("Worms")).result());
    QTRY_VERIFY(desk.field("city")->notice().contains(QStringLiteral("Worms")));
    QCOMPARE(desk.line("city")->text(), QStringLiteral("Speyer"));

    desk.dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    desk.save();
    QTRY_VERIFY(desk.dialogs().lastQuestion().detail.contains(QStringLiteral("Worms")));
    QVERIFY(desk.dialogs().lastQuestion().detail.contains(QStringLiteral("Speyer")));
    QCOMPARE(desk.detail()->unsavedCount(), 1);
    QCOMPARE(desk.stored("Worms"), 1);

    desk.dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    desk.save();
    QTRY_COMPARE(desk.stored("Speyer"), 1);
    QTRY_COMPARE(desk.detail()->unsavedCount(), 0);
    QCOMPARE(desk.field("city")->notice(), QString());

    desk.line("city")->setText(before);
    QVERIFY(desk.change(k1001, "city", QStringLiteral("Trier")).result());
    QTRY_VERIFY(desk.field("city")->notice().contains(QStringLiteral("Trier")));
    desk.dialogs().setNextAnswer(ui::Dialogs::Answer::Other);
    desk.save();
    QTRY_COMPARE(desk.line("city")->text(), QStringLiteral("Trier"));
    QCOMPARE(desk.detail()->unsavedCount(), 0);
    QCOMPARE(desk.stored("Trier"), 1);
}

void WindowMeanwhile::theSameValueIsNoQuestion()
{
    Desk desk;
    desk.line("city")->setText(QStringLiteral("Worms"));
    QVERIFY(desk.change(k1001, "city", QStringLiteral("Worms")).result());
    QTRY_COMPARE(desk.detail()->unsavedCount(), 0);
    QCOMPARE(desk.field("city")->notice(), QString());
}

// The form has not heard of it yet: the store has to refuse.
void WindowMeanwhile::whatNobodyHasSeenIsNotOverwritten()
{
    Desk desk;
    desk.line("city")->setText(QStringLiteral("Speyer"));
    const auto theirs = desk.change(k1001, "city", QStringLiteral("Worms"));
    desk.save();
    QTRY_VERIFY(desk.dialogs().lastQuestion().text.contains(QStringLiteral("Somebody else")));
    QVERIFY(theirs.result());
    QCOMPARE(desk.stored("Worms"), 1);
    QCOMPARE(desk.detail()->unsavedCount(), 1);
    QTRY_COMPARE(desk.detail()->form()->contested(), QStringList(QStringLiteral("city")));
    desk.dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    desk.save();
    QTRY_COMPARE(desk.stored("Speyer"), 1);
}

void WindowMeanwhile::whatIsTypedWhileSavingStays()
{
    Desk desk;
    desk.line("city")->setText(QStringLiteral("Speyer"));
    desk.save();
    QTest::keyClicks(desk.line("city"), QStringLiteral(" am Rhein"));
    desk.line("phone")->setText(QStringLiteral("+49 1"));
    QTRY_COMPARE(desk.stored("Speyer"), 1);
    QTRY_VERIFY(!desk.detail()->foot()->isSaving());
    QCOMPARE(desk.line("city")->text(), QStringLiteral("Speyer am Rhein"));
    QCOMPARE(desk.detail()->unsavedCount(), 2);
    QCOMPARE(desk.detail()->form()->contested(), QStringList());
    desk.save();
    QTRY_COMPARE(desk.stored("Speyer am Rhein"), 1);
    QTRY_COMPARE(desk.detail()->unsavedCount(), 0);
}

void WindowMeanwhile::whatIsTypedWhileCreatingStays()
{
    Desk desk;
    desk.demo.application().customersPage()->openNew(QStringLiteral("prospect"));
    desk.line("name")->setText(QStringLiteral("Vielleicht AG"));
    desk.line("number")->setText(QStringLiteral("P3002"));
    desk.save();
    desk.line("city")->setText(QStringLiteral("Husum"));
    QTRY_COMPARE(desk.demo.number("SELECT count(*) FROM customer WHERE number = 'P3002'"), 1);
    QTRY_COMPARE(desk.detail()->accessibleName(), QStringLiteral("Vielleicht AG"));
    QTRY_COMPARE(desk.line("city")->text(), QStringLiteral("Husum"));
    QCOMPARE(desk.detail()->unsavedCount(), 1);
}

// Typed, left, and taken up again when another value stands beneath it.
void WindowMeanwhile::anOldDraftKnowsWhatItBeganWith()
{
    Desk desk;
    desk.line("city")->setText(QStringLiteral("Speyer"));
    desk.detail()->open(desk.idOf(QStringLiteral("K1004")));
    QTRY_COMPARE(desk.line("number")->text(), QStringLiteral("K1004"));
    QVERIFY(desk.change(k1001, "city", QStringLiteral("Worms")).result());
    desk.detail()->open(desk.idOf(k1001));
    QTRY_COMPARE(desk.line("number")->text(), k1001);
    QCOMPARE(desk.line("city")->text(), QStringLiteral("Speyer"));
    QCOMPARE(desk.detail()->form()->contested(), QStringList(QStringLiteral("city")));
}

void WindowMeanwhile::archivedMeanwhileTheTextIsStillThere()
{
    Desk desk;
    desk.line("city")->setText(QStringLiteral("Speyer"));
    desk.detail()->actions()->archiveAction()->trigger();
    QTRY_VERIFY(!desk.detail()->hints()->archivedText().isEmpty());
    QVERIFY(desk.line("city")->isVisible());
    QCOMPARE(desk.line("city")->text(), QStringLiteral("Speyer"));
    QCOMPARE(desk.detail()->unsavedCount(), 1);
    desk.save();
    QTRY_VERIFY(desk.dialogs().lastQuestion().text.contains(QStringLiteral("archived")));
    Q_EMIT desk.detail()->foot()->discardRequested();
    QVERIFY(!desk.line("city")->isVisible());
}

QTEST_MAIN(WindowMeanwhile)
#include "tst_window_meanwhile.moc"

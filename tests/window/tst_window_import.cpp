// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard, step by step, by real widgets and real files.
#include "files/packagehelp.h"
#include "ui/pages/columndrag.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/importmappingstep.h"
#include "ui/pages/importpreviewstep.h"
#include "window/importdrive.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QTableWidget>

using namespace kontor;

class WindowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersFromFileToStore();
    void dryRunStoresNothing();
    void columnsByMenuByDragAndRemembered();
    void requiredColumnHoldsTheWay();
    void lettersAreRepairedWhereChosen();
    void encodingAndHeaderCanBeOverridden();
    void brokenFileSaysWhy();
    void submandantsAndAssignments();
    void sitesAndDealerIds();
    void aSheetOfAWorkbookIsChosen();
    void cancelledCheckLeavesNothing();
    void rightsDecideTheKinds();
    void stepsHaveNames();
};

void WindowImport::customersFromFileToStore()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    QVERIFY(import.wizard);
    QVERIFY(!import.wizard->nextButton()->isEnabled());
    import.choose(
        import.write("new.csv", "Kundennummer;Firma;Ort\r\nK2001;Neue GmbH;Kiel\r\nK1001;Anders AG;Bonn\r\n"));
    QCOMPARE(import.wizard->step(), 1);
    QTRY_COMPARE(import.wizard->preview()->table()->rowCount(), 2);
    QCOMPARE(import.wizard->preview()->table()->item(0, 1)->text(), QStringLiteral("Neue GmbH"));
    import.next();
    QCOMPARE(import.wizard->mapping()->box(QStringLiteral("number"))->currentText(), QStringLiteral("Kundennummer"));
    import.next();
    QTRY_VERIFY(import.wizard->check()->isComplete());
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("1"));
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("changed")), QStringLiteral("1"));
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(import.wizard->run()->figure(QStringLiteral("created")), QStringLiteral("1"));
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K2001' AND city = 'Kiel'"), 1);
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE name = 'Anders AG'"), 1);
    QCOMPARE(import.wizard->nextButton()->text(), QStringLiteral("Close"));
    import.next();
    QTRY_VERIFY(!import.wizard);
}

void WindowImport::dryRunStoresNothing()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    const qint64 sets = demo.number("SELECT count(*) FROM change_set");
    import.choose(import.write("new.csv", "number;name\nK2001;Neue GmbH\n"));
    import.goToCheck();
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("1"));
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K2001'"), 0);
    QCOMPARE(demo.number("SELECT count(*) FROM change_set"), sets);
    QTest::keyClick(import.wizard, Qt::Key_Escape);
    QTRY_VERIFY(!import.wizard);
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K2001'"), 0);
}

void WindowImport::columnsByMenuByDragAndRemembered()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const QByteArray content = "Nr;Wer;Wo\nK2001;Neue GmbH;Kiel\n";
    {
        const Import import(demo);
        import.choose(import.write("odd.csv", content));
        import.next();
        ui::ImportMappingStep *step = import.wizard->mapping();
        QVERIFY(!import.wizard->nextButton()->isEnabled());
        // By menu, with the keyboard.
        QComboBox *number = step->box(QStringLiteral("number"));
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Down);
        QCOMPARE(number->currentText(), QStringLiteral("Nr"));
        QVERIFY(import.wizard->nextButton()->isEnabled());
        // By drag: what the list hands over, dropped on the row of the field.
        const QModelIndex wer = step->columns()->model()->index(1, 0);
        QScopedPointer<QMimeData> carried(step->columns()->model()->mimeData({wer}));
        QTableWidget *fields = step->fields();
        const QPoint at = fields->visualRect(fields->model()->index(1, 0)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, carried.data(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fields->viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, carried.data(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fields->viewport(), &drop);
        QCOMPARE(step->box(QStringLiteral("name"))->currentText(), QStringLiteral("Wer"));
        // A drag of something else is not taken.
        QMimeData foreign;
        foreign.setText(QStringLiteral("2"));
        QDragEnterEvent wrongEnter(at, Qt::CopyAction, &foreign, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fields->viewport(), &wrongEnter);
        QVERIFY(!wrongEnter.isAccepted());
        QDropEvent wrong(at, Qt::CopyAction, &foreign, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fields->viewport(), &wrong);
        QCOMPARE(step->box(QStringLiteral("name"))->currentText(), QStringLiteral("Wer"));
        import.next();
        import.next();
        QTRY_VERIFY(import.wizard->run()->isComplete());
        import.next();
        QTRY_VERIFY(!import.wizard);
    }
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number = 'K2001' AND name = 'Neue GmbH'"), 1);
    // The same header in another order: matched as before.
    const Import again(demo);
    again.choose(again.write("odd2.csv", "Wer;Wo;Nr\nAndere;Kiel;K2002\n"));
    again.next();
    QCOMPARE(again.wizard->mapping()->box(QStringLiteral("number"))->currentText(), QStringLiteral("Nr"));
    QCOMPARE(again.wizard->mapping()->box(QStringLiteral("name"))->currentText(), QStringLiteral("Wer"));
    // And forgotten where a person asks for the proposal.
    QTest::mouseClick(again.wizard->mapping()->resetButton(), Qt::LeftButton);
    QCOMPARE(again.wizard->mapping()->box(QStringLiteral("number"))->currentData().toInt(), -1);
}

void WindowImport::requiredColumnHoldsTheWay()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(import.write("a.csv", "number;name\nK2001;Neue\n"));
    import.next();
    QComboBox *number = import.wizard->mapping()->box(QStringLiteral("number"));
    number->setCurrentIndex(0);
    QVERIFY(!import.wizard->nextButton()->isEnabled());
    number->setCurrentIndex(1);
    QVERIFY(import.wizard->nextButton()->isEnabled());
}

void WindowImport::lettersAreRepairedWhereChosen()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(
        import.write("letters.csv", QStringLiteral("number;name;city\nK2001;GrÃ¼n und SÃ¶hne;MÃ¼nchen\n").toUtf8()));
    QTableWidget *letters = import.wizard->preview()->letters();
    QTRY_COMPARE(letters->rowCount(), 2);
    QCOMPARE(letters->item(0, 4)->text(), QStringLiteral("Grün und Söhne"));
    letters->item(1, 0)->setCheckState(Qt::Unchecked);
    import.goToCheck();
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE name = 'Grün und Söhne' AND city = 'MÃ¼nchen'"), 1);
}

void WindowImport::encodingAndHeaderCanBeOverridden()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(import.write("bare.csv", "K2001;\xd6zg\xfcr\nK2002;Zwei\n"));
    ui::ImportPreviewStep *step = import.wizard->preview();
    QTRY_COMPARE(step->table()->rowCount(), 1);
    QTest::mouseClick(step->header(), Qt::LeftButton, {}, QPoint(8, step->header()->height() / 2));
    QTRY_COMPARE(step->table()->rowCount(), 2);
    QCOMPARE(step->table()->item(0, 1)->text(), QStringLiteral("Özgür"));
    step->encoding()->setCurrentIndex(step->encoding()->findData(QStringLiteral("IBM852")));
    Q_EMIT step->encoding()->activated(step->encoding()->currentIndex());
    QTRY_VERIFY(step->table()->item(0, 1)->text() != QStringLiteral("Özgür"));
    step->encoding()->setCurrentIndex(step->encoding()->findData(QStringLiteral("windows-1252")));
    Q_EMIT step->encoding()->activated(step->encoding()->currentIndex());
    QTRY_COMPARE(step->table()->item(0, 1)->text(), QStringLiteral("Özgür"));
}

void WindowImport::brokenFileSaysWhy()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(import.folder.filePath(QStringLiteral("missing.csv")));
    QTRY_VERIFY(!import.wizard->preview()->isComplete() && import.wizard->backButton()->isEnabled());
    QVERIFY(!import.wizard->nextButton()->isEnabled());
    QTest::mouseClick(import.wizard->backButton(), Qt::LeftButton);
    QCOMPARE(import.wizard->step(), 0);
    import.choose(import.write("good.csv", "number;name\nK2001;Neue\n"));
    QTRY_VERIFY(import.wizard->preview()->isComplete());
}

void WindowImport::submandantsAndAssignments()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    {
        const Import import(demo);
        import.choose(import.write("s.csv", "Firma;Händler-ID\nIsar Net;H-4711\nOhne;\n"), "submandants");
        import.goToCheck();
        QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("1"));
        QCOMPARE(import.wizard->check()->figure(QStringLiteral("rejected")), QStringLiteral("1"));
        import.next();
        QTRY_VERIFY(import.wizard->run()->isComplete());
        QVERIFY(!import.wizard->run()->undoButton()->isVisible());
        import.next();
        QTRY_VERIFY(!import.wizard);
    }
    const Import import(demo);
    const qint64 before = demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL");
    import.choose(import.write("a.csv", "Submandant;Kunde\nIsar Net;K1005\n"), "assignments");
    import.goToCheck();
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), before + 1);
    // This kind can go back.
    QTRY_VERIFY(import.wizard->run()->undoButton()->isVisible());
    QTest::mouseClick(import.wizard->run()->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM assignment WHERE until_on IS NULL"), before);
}

void WindowImport::sitesAndDealerIds()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    {
        const Import import(demo);
        import.choose(import.write("t.csv", "Name;Ort\nHamburg;Hamburg\nKiel;Kiel\n"), "sites");
        import.goToCheck();
        QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("2"));
        import.next();
        QTRY_VERIFY(import.wizard->run()->isComplete());
        import.next();
        QTRY_VERIFY(!import.wizard);
    }
    QCOMPARE(demo.number("SELECT count(*) FROM site"), 2);
    const Import import(demo);
    import.choose(import.write("d.csv", "Händler-ID\nH-4713\nH-4711\n"), "dealer_ids");
    import.goToCheck();
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("1"));
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("unchanged")), QStringLiteral("1"));
}

void WindowImport::aSheetOfAWorkbookIsChosen()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    files::Workbook book;
    const auto row = [](const QByteArray &number, const QByteArray &first, const QByteArray &second) {
        return "<row r=\"" + number + "\">" + files::inlineCell("A" + number, first) +
               files::inlineCell("B" + number, second) + "</row>";
    };
    book.rows = row("1", "Kundennummer", "Firma") + row("2", "K2001", "Vorjahr GmbH");
    book.sheets =
        "<sheet name=\"2025\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"2026\" sheetId=\"2\" r:id=\"rId9\"/>";
    book.bookRelations += files::relation("rId9", "worksheet", "worksheets/sheet2.xml");
    QList<files::PackageEntry> entries = book.entries();
    files::Workbook second;
    second.rows = row("1", "Kundennummer", "Firma") + row("2", "K2002", "Heuer GmbH") + row("3", "K2003", "Jetzt AG");
    entries << files::PackageEntry{"xl/worksheets/sheet2.xml", second.entries()[4].bytes};
    import.choose(import.write("two.xlsx", files::zipped(entries)));
    QTRY_COMPARE(import.wizard->preview()->table()->rowCount(), 1);
    QComboBox *sheet = import.wizard->preview()->sheet();
    QVERIFY(sheet->isVisible() && !import.wizard->preview()->encoding()->isVisible());
    QCOMPARE(sheet->currentText(), QStringLiteral("2025"));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    QTRY_COMPARE(import.wizard->preview()->table()->rowCount(), 2);
    import.goToCheck();
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number IN ('K2001', 'K2002', 'K2003')"), 2);
}

void WindowImport::cancelledCheckLeavesNothing()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    QByteArray content = "number;name\n";
    for (int i = 0; i < 60000; ++i)
        content += "C" + QByteArray::number(i) + ";Name " + QByteArray::number(i) + "\n";
    import.choose(import.write("many.csv", content));
    import.next();
    import.next();
    QVERIFY(import.wizard->check()->isRunning());
    QVERIFY(!import.wizard->nextButton()->isEnabled());
    QTest::mouseClick(import.wizard->check()->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!import.wizard->check()->isRunning());
    QVERIFY(!import.wizard->check()->isComplete());
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number LIKE 'C5%'"), 0);
}

void WindowImport::rightsDecideTheKinds()
{
    DemoWindow demo(QStringLiteral("u11"));
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.wizard->file()->setFile(import.write("a.csv", "number\nK1\n"));
    QVERIFY(!import.wizard->nextButton()->isEnabled());
    const QComboBox *kinds = import.wizard->file()->kind();
    for (int i = 0; i < kinds->count(); ++i)
        QVERIFY(!(kinds->model()->flags(kinds->model()->index(i, 0)) & Qt::ItemIsEnabled));
}

void WindowImport::stepsHaveNames()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    const auto check = [&] {
        const auto widgets = import.wizard->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                qobject_cast<QComboBox *>(widget) || qobject_cast<QTableWidget *>(widget) ||
                                qobject_cast<QListWidget *>(widget);
            if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible() ||
                widget->inherits("QTableCornerButton"))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), what.constData());
        }
    };
    check();
    import.choose(import.write("letters.csv", QStringLiteral("number;name\nK2001;GrÃ¼n\nK2002\n;x\n").toUtf8()));
    QTRY_VERIFY(import.wizard->preview()->isComplete());
    check();
    import.next();
    check();
    import.next();
    QTRY_VERIFY(import.wizard->check()->isComplete());
    check();
}

QTEST_MAIN(WindowImport)
#include "tst_window_import.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import wizard says of rows before and after they are imported: those left out, and those to look at.
#include "ui/pages/importrows.h"
#include "ui/widgets/effectline.h"
#include "window/importdrive.h"

#include <QTableWidget>

using namespace kontor;

class WindowImportCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectedRowsAreSaved();
    void aNumberThatStandsTwiceIsNamed();
    void whoMayBeThereAlreadyIsNamed();
    void newProductsAreNamedBeforeTheyAreMade();
    void hintsAreToldFromRowsLeftOut();
    void wholeReasonsAreRead();
};

void WindowImportCheck::rejectedRowsAreSaved()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    // One that cannot be read, one that the store refuses, one that is good.
    import.choose(import.write("mixed.csv", "number;name;email;site\nK2001;Gut;a@b.example;\nK2002;Schlecht;nobody;\n"
                                            "K2003;Ohne;c@d.example;Nirgends\n"));
    import.goToCheck();
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("rejected")), QStringLiteral("2"));
    QCOMPARE(import.wizard->check()->errors()->rowCount(), 2);
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number LIKE 'K200_'"), 1);
    const QString target = import.folder.filePath(QStringLiteral("rejected.csv"));
    demo.application().dialogs().setNextFile(target);
    QTest::mouseClick(import.wizard->run()->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(!text.contains(QStringLiteral("K2001")));
    QVERIFY(text.contains(QStringLiteral("K2002")) && text.contains(QStringLiteral("K2003")));
    QVERIFY(text.contains(QStringLiteral("Reason")));
    QVERIFY(text.contains(QStringLiteral("Site: ")));
}

void WindowImportCheck::aNumberThatStandsTwiceIsNamed()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    // K1008 is locked; nothing in the file feeds the field that says so.
    import.choose(import.write("twice.csv", "number;city;name\nK3001;Kiel;Eins\nK3001;Bonn;Zwei\nK1008;Linz;\n"));
    import.goToCheck();
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("rejected")), QStringLiteral("2"));
    const QTableWidget *errors = import.wizard->check()->errors();
    QCOMPARE(errors->item(0, ui::PlaceColumn)->text(), QStringLiteral("Number"));
    const QString told = errors->item(0, ui::ReasonColumn)->text();
    QVERIFY2(told.contains(QStringLiteral("“K3001” already stands in line 2")), qPrintable(told));
    QCOMPARE(errors->item(1, ui::PlaceColumn)->text(), QStringLiteral("Customer administration"));
}

void WindowImportCheck::whoMayBeThereAlreadyIsNamed()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(
        import.write("twice.csv", "number;name;city\nK2001;Bäckerei Sörensen GmbH;Hamburg\nK2002;Neu;Kiel\n"));
    import.goToCheck();
    QCOMPARE(import.wizard->check()->figure(QStringLiteral("created")), QStringLiteral("2"));
    QCOMPARE(import.wizard->check()->errors()->rowCount(), 1);
    const QString told = import.wizard->check()->errors()->item(0, ui::ReasonColumn)->text();
    QVERIFY2(told.contains(QStringLiteral("K2001")) && told.contains(QStringLiteral("K1001")), qPrintable(told));
    QVERIFY(!import.wizard->check()->saveButton()->isVisible());
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(import.wizard->run()->errors()->rowCount(), 1);
}

void WindowImportCheck::newProductsAreNamedBeforeTheyAreMade()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(import.write("typo.csv", "number;name;products\nK2001;Neu;Quatsch\nK2002;Alt;sip trunk\n"
                                           "K2003;Noch;quatsch\n"));
    import.goToCheck();
    const auto isThere = [&demo] { return demo.number("SELECT count(*) FROM product WHERE name = 'Quatsch'"); };
    QCOMPARE(isThere(), 0);
    const ui::ImportResultStep *check = import.wizard->check();
    QCOMPARE(check->errors()->rowCount(), 1);
    const QString told = check->errors()->item(0, ui::ReasonColumn)->text();
    QVERIFY2(told.contains(QStringLiteral("“Quatsch” is a new product")), qPrintable(told));
    QCOMPARE(check->errors()->item(0, ui::PlaceColumn)->text(), QStringLiteral("products"));
    QVERIFY2(check->line()->text().contains(QStringLiteral("Quatsch")), qPrintable(check->line()->text()));
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(isThere(), 1);
    QCOMPARE(import.wizard->run()->errors()->rowCount(), 1);
}

void WindowImportCheck::hintsAreToldFromRowsLeftOut()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    import.choose(import.write("mixed.csv", "number;name;city;email\nK2001;Bäckerei Sörensen GmbH;Hamburg;\n"
                                            "K2002;Zwei;Kiel;nobody\nK2003;;Kiel;\n"));
    import.goToCheck();
    const auto fates = [](const ui::ImportResultStep *step) {
        QStringList told;
        for (int row = 0; row < step->errors()->rowCount(); ++row)
            told << step->errors()->item(row, ui::LineColumn)->text() + u' ' +
                        step->errors()->item(row, ui::FateColumn)->text();
        return told;
    };
    const ui::ImportResultStep *check = import.wizard->check();
    QCOMPARE(fates(check), (QStringList{QStringLiteral("3 to leave out"), QStringLiteral("4 to leave out"),
                                        QStringLiteral("2 to import")}));
    QCOMPARE(check->figure(QStringLiteral("rejected")), QStringLiteral("2"));
    QVERIFY2(check->line()->text().contains(QStringLiteral("2 row")), qPrintable(check->line()->text()));
    QVERIFY(!check->line()->text().endsWith(u':'));
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(fates(import.wizard->run()),
             (QStringList{QStringLiteral("3 left out"), QStringLiteral("4 left out"), QStringLiteral("2 imported")}));
    QCOMPARE(demo.number("SELECT count(*) FROM customer WHERE number LIKE 'K200_'"), 1);
}

// On the smallest screen, too.
void WindowImportCheck::wholeReasonsAreRead()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const Import import(demo);
    demo.application().window()->resize(1024, 768);
    import.choose(import.write("long.csv", "number;name;site\nK2001;Eins;Nirgendwo hinter den sieben Bergen\n"
                                           "K2002;Zwei;Köln am Rhein gegenüber vom großen Dom\n"));
    import.goToCheck();
    const QTableWidget *errors = import.wizard->check()->errors();
    QCOMPARE(errors->rowCount(), 2);
    for (int row = 0; row < errors->rowCount(); ++row) {
        const QTableWidgetItem *reason = errors->item(row, ui::ReasonColumn);
        QVERIFY2(errors->fontMetrics().horizontalAdvance(reason->text()) > errors->columnWidth(ui::ReasonColumn),
                 qPrintable(reason->text()));
        QTRY_VERIFY(errors->rowHeight(row) >= static_cast<const QAbstractItemView *>(errors)->sizeHintForRow(row));
        QVERIFY(errors->rowHeight(row) >= 2 * errors->fontMetrics().lineSpacing());
    }
}

QTEST_MAIN(WindowImportCheck)
#include "tst_window_importcheck.moc"

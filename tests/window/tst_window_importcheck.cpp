// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import wizard says of rows before and after they are imported: those left out, and those to look at.
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
    QCOMPARE(errors->item(0, 1)->text(), QStringLiteral("Number"));
    const QString told = errors->item(0, 2)->text();
    QVERIFY2(told.contains(QStringLiteral("“K3001” already stands in line 2")), qPrintable(told));
    QCOMPARE(errors->item(1, 1)->text(), QStringLiteral("Customer administration"));
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
    const QString told = import.wizard->check()->errors()->item(0, 2)->text();
    QVERIFY2(told.contains(QStringLiteral("K2001")) && told.contains(QStringLiteral("K1001")), qPrintable(told));
    QVERIFY(!import.wizard->check()->saveButton()->isVisible());
    import.next();
    QTRY_VERIFY(import.wizard->run()->isComplete());
    QCOMPARE(import.wizard->run()->errors()->rowCount(), 1);
}

QTEST_MAIN(WindowImportCheck)
#include "tst_window_importcheck.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import wizard asks for: a look into the file, a person's choices, and the rows that were left out.
#include "files/packagehelp.h"
#include "files/preview.h"
#include "files/readhelp.h"
#include "files/reasons.h"
#include "files/rejectedrows.h"
#include "files/tablewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace kontor::files;

class PreviewTest : public QObject
{
    Q_OBJECT

    static QString s(const char16_t *text) { return QString::fromUtf16(text); }
    QTemporaryDir m_folder;
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile open(path);
        return open.open(QIODevice::WriteOnly) && open.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void looksIntoCsv()
    {
        const QString path =
            file("a.csv", "Kundennummer;Firma;fax;Ort\n1;GyĹ‘ri Kft.;Ă©;Wien\n\n2;Fine\n3;MÃ¼nster;;;surplus\n");
        const auto preview = previewTable(path, s(u"customers"), {});
        QVERIFY(preview);
        QCOMPARE(preview->facts.format, TableFacts::Format::Csv);
        QCOMPARE(preview->facts.encoding, s(u"UTF-8"));
        QCOMPARE(preview->facts.delimiter, s(u";"));
        QCOMPARE(preview->columns.size(), 4);
        QCOMPARE(preview->columns.at(0).fields, QStringList{s(u"number")});
        QCOMPARE(preview->columns.at(1).fields, QStringList{s(u"name")});
        QCOMPARE(preview->columns.at(2).fields, QStringList());
        QCOMPARE(preview->columns.at(1).suspected, 2);
        QCOMPARE(preview->columns.at(1).examples.at(0),
                 (LetterExample{s(u"Firma"), s(u"GyĹ‘ri Kft."), s(u"Győri Kft.")}));
        QCOMPARE(preview->columns.at(2).suspected, 1); // also of a column that feeds nothing yet
        QCOMPARE(preview->rows, (QList<QStringList>{{s(u"1"), s(u"GyĹ‘ri Kft."), s(u"Ă©"), s(u"Wien")},
                                                    {s(u"2"), s(u"Fine"), {}, {}},
                                                    {s(u"3"), s(u"MÃ¼nster"), {}, {}}}));
        QVERIFY(preview->isWhole);
        QVERIFY(preview->hasKnownHeader);
        QVERIFY(preview->missing.isEmpty());
        const auto small = previewTable(path, s(u"customers"), {}, {2, 0});
        QCOMPARE(small->rows.size(), 2);
        QVERIFY(!small->isWhole);
    }

    void looksIntoXlsx()
    {
        Workbook book;
        book.rows = "<row>" + inlineCell("A1", "x") + inlineCell("B1", "Ort") + "</row><row>" + numberCell("A2", "7") +
                    "</row>";
        const auto preview = previewTable(file("a.csv", book.bytes()), s(u"site"), {});
        QVERIFY(preview);
        QCOMPARE(preview->facts.format, TableFacts::Format::Xlsx);
        QCOMPARE(preview->facts.sheets, QStringList{s(u"Customers")});
        QCOMPARE(preview->facts.sheet, s(u"Customers"));
        QCOMPARE(preview->columns.at(1).fields, QStringList{s(u"city")});
        QCOMPARE(preview->missing, QStringList{s(u"name")});
        QCOMPARE(preview->rows, (QList<QStringList>{{s(u"7"), {}}}));
        QCOMPARE(previewTable(file("b.xlsx", "number\n1\n"), s(u"customers"), {})->facts.format,
                 TableFacts::Format::Csv);
        QCOMPARE(previewTable(m_folder.filePath(s(u"none")), s(u"customers"), {}).error().rule, rule::fileMissing);
        QCOMPARE(previewTable(file("c.csv", "a"), s(u"orders"), {}).error().rule, rule::unknownKind);
    }

    void takesAPersonsChoices()
    {
        const QByteArray bytes("number,name,number\n1,One,9\n");
        ImportOptions options;
        options.choices = QList<ColumnChoice>{{2, s(u"number")}, {2, s(u"name")}, {0, {}}};
        ReadAll all = readAll(bytes, s(u"customers"), options);
        QCOMPARE(all.fields, (QStringList{s(u"number"), s(u"name")}));
        QCOMPARE(all.rows.first().values, (QStringList{s(u"9"), s(u"9")}));
        options.choices = QList<ColumnChoice>{{3, s(u"number")}};
        QCOMPARE(readAll(bytes, s(u"customers"), options).error.rule, rule::columnNotThere);
        options.choices = QList<ColumnChoice>{{0, s(u"colour")}};
        QCOMPARE(readAll(bytes, s(u"customers"), options).error.rule, rule::unknownField);
        options.choices = QList<ColumnChoice>{{0, s(u"number")}, {2, s(u"number")}};
        QCOMPARE(readAll(bytes, s(u"customers"), options).error.rule, rule::fieldMappedTwice);
        options.choices = QList<ColumnChoice>();
        QCOMPARE(readAll(bytes, s(u"customers"), options).error.rule, rule::mandatoryUnmapped);
    }

    void readsWithoutAHeader()
    {
        ImportOptions options;
        options.hasHeader = false;
        options.choices = QList<ColumnChoice>{{1, s(u"number")}};
        const QByteArray bytes("\nOne;1\nTwo;2\n");
        const ReadAll all = readAll(bytes, s(u"customers"), options);
        QCOMPARE(all.column(s(u"number")), (QStringList{s(u"1"), s(u"2")}));
        QCOMPARE(all.rows.first().line, 2);
        QCOMPARE(all.report.columns, (QStringList{s(u"A"), s(u"B")}));
        QCOMPARE(previewTable(file("h.csv", bytes), s(u"customers"), options)->rows.size(), 2);
        QCOMPARE(columnLetters(25) + columnLetters(26) + columnLetters(701) + columnLetters(702), s(u"ZAAZZAAA"));
    }

    void readsSitesAndDealerIds()
    {
        ReadAll all = readAll("Standort;Ort\nHamburg;Hamburg\n;Wien\n", s(u"sites"));
        QCOMPARE(all.rows.size(), 1);
        QCOMPARE(all.fields, (QStringList{s(u"name"), s(u"city")}));
        all = readAll("Händler-ID;verwendbar\nH-1;ja\nH-2;NEIN\nH-3;\nH-4;vielleicht\n", s(u"dealer-ids"));
        QCOMPARE(all.column(s(u"usable")), (QStringList{s(u"true"), s(u"false"), {}}));
        QCOMPARE(all.reasons(), QStringList{s(u"5:bad_yes_no")});
        QCOMPARE(readAll("viszonteladói azonosító\nH-1\n", s(u"dealer_id")).rows.size(), 1);
        QCOMPARE(readAll("telephely;helység\nGyőr;Győr\n", s(u"sites")).column(s(u"city")), QStringList{s(u"Győr")});
    }

    void givesRejectedRowsBack()
    {
        const QString path =
            file("bad.csv", "number;name;email\n1;One;nonsense\n2;Two;\n3;\"open;\n4;Four;;surplus\n;Five;a@@\n");
        ImportOptions options;
        options.keepsRejected = true;
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const ReadAll all = readAll(bytes.readAll(), s(u"customers"), options);
        QCOMPARE(all.column(s(u"number")), QStringList{s(u"2")});
        const QList<RejectedRow> &rows = all.report.rejectedRows;
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).line, 2);
        QCOMPARE(rows.at(0).cells, (QStringList{s(u"1"), s(u"One"), s(u"nonsense")}));
        QCOMPARE(rows.at(1).cells, (QStringList{s(u"3"), s(u"open;")}));
        QCOMPARE(rows.at(2).cells, (QStringList{s(u"4"), s(u"Four"), {}, s(u"surplus")}));
        options.keepsRejected = false;
        QVERIFY(readAll("number\n\n,\n1,2\n", s(u"customers"), options).report.rejectedRows.isEmpty());

        // Row 2 was good for the reader; only the store refused it.
        QList<RejectedRow> every = rows + rowsAtLines(path, {}, {3}).value();
        QCOMPARE(every.last().cells, (QStringList{s(u"2"), s(u"Two"), {}}));
        const QString target = m_folder.filePath(s(u"out.csv"));
        auto writer = openTableWriter(target, {}).value();
        const QList<RecordError> errors = all.report.errors + QList<RecordError>{{3, {}, s(u"number_taken"), {}}};
        QVERIFY(writeRejectedRows(*writer, all.report.columns, every, errors, s(u"why"),
                                  [](const RecordError &error) { return error.reason; }));
        QVERIFY(writer->finish());
        QFile out(target);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("\xef\xbb\xbf"
                                           "number;name;email;why\r\n"
                                           "1;One;nonsense;email: bad_email\r\n"
                                           "3;\"open;\";;quote_open\r\n"
                                           "4;Four;;\"cell_count; surplus\"\r\n"
                                           ";Five;a@@;\"number: missing_value; email: bad_email\"\r\n"
                                           "2;Two;;number_taken\r\n"));
    }

    void rejectedRowsAreHarmlessAndReadAsBefore()
    {
        const QString path =
            file("formulas.csv", "number;name;phone;email\n=1+1;'=1+2;+49 40 1;x\n@a;''=b;'+49 40;y\n");
        ImportOptions options;
        options.keepsRejected = true;
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const ReadAll all = readAll(bytes.readAll(), s(u"customers"), options);
        QCOMPARE(all.report.rejectedRows.size(), 2);
        for (const char *name : {"rejected.csv", "rejected.xlsx"}) {
            const QString target = m_folder.filePath(QLatin1String(name));
            auto writer = openTableWriter(target, spreadsheetOptions(s(u"de"))).value();
            QVERIFY(writeRejectedRows(*writer, all.report.columns, all.report.rejectedRows, all.report.errors,
                                      s(u"why"), [](const RecordError &error) { return error.reason; }));
            QVERIFY(writer->finish());
            const QList<RejectedRow> again = rowsAtLines(target, {}, {2, 3}).value();
            QCOMPARE(again.size(), 2);
            for (qsizetype i = 0; i < 2; ++i)
                QCOMPARE(again.at(i).cells.mid(0, 4), all.report.rejectedRows.at(i).cells);
            QFile written(target);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(target.endsWith(u"xlsx") || written.readAll().contains("\n'=1+1;'=1+2;+49 40 1;x;"));
        }
    }

    void keepsNoMoreThanItMay()
    {
        ImportOptions options;
        options.keepsRejected = true;
        const ReadAll all = readAll("number;email\n" + QByteArray("1;x\n").repeated(12000), s(u"customers"), options);
        QCOMPARE(all.report.rejectedRows.size(), 10000);
        QCOMPARE(all.report.rejected, 12000);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_files_preview.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading XLSX: values, styles, days, sheets, and files that are odd but right.
#include "files/numberformat.h"
#include "files/packagehelp.h"
#include "files/readhelp.h"
#include "files/reasons.h"

#include <QDate>
#include <QTest>

using namespace kontor;
using namespace kontor::files;

class XlsxReadTest : public QObject
{
    Q_OBJECT

    static QString s(const char16_t *text) { return QString::fromUtf16(text); }
    static QByteArray head()
    {
        return "<row r=\"1\">" + inlineCell("A1", "number") + inlineCell("B1", "note") + "</row>";
    }
    static ReadAll readBook(const Workbook &book, const ImportOptions &options = {})
    {
        return readAll(book.bytes(), QStringLiteral("customers"), options);
    }
    /// The note of row 2, whose second cell is this.
    static QString noteOf(const QByteArray &cell, const QByteArray &styles = {}, const QByteArray &properties = {})
    {
        Workbook book;
        book.rows = head() + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>";
        book.strings = "<si><t>first</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si><si/><si><t>a_x000D_b _x005F_x0041_</t></si>";
        book.styles = styles;
        book.workbookProperties = properties;
        const ReadAll all = readBook(book);
        if (!all.error.rule.isEmpty())
            return all.error.rule;
        return all.rows.isEmpty() ? all.reasons().join(u' ') : all.value(0, QStringLiteral("note"));
    }

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("note");
        const auto add = [](const char *name, const QByteArray &cell, const char16_t *note) {
            QTest::newRow(name) << cell << s(note);
        };
        add("inline", inlineCell("B2", "Gy\xc5\x91r &amp; &#x43;o"), u"Győr & Co");
        add("rich inline", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>", u"ab");
        add("shared", "<c r=\"B2\" t=\"s\"><v>0</v></c>", u"first");
        add("rich shared", "<c r=\"B2\" t=\"s\"><v>1</v></c>", u"rich text");
        add("empty shared", "<c r=\"B2\" t=\"s\"><v>2</v></c>", u"");
        add("escaped", "<c r=\"B2\" t=\"s\"><v>3</v></c>", u"a\nb _x0041_");
        add("no such string", "<c r=\"B2\" t=\"s\"><v>4</v></c>", u"xlsx_damaged");
        add("string below", "<c r=\"B2\" t=\"s\"><v>-1</v></c>", u"xlsx_damaged");
        add("formula's text", "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>numberx</v></c>", u"numberx");
        add("formula's number", "<c r=\"B2\"><f>1+1</f><v>2</v></c>", u"2");
        add("formula's empty text", "<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c>", u"");
        add("formula not calculated", "<c r=\"B2\"><f>1+1</f></c>", u"2:cell_error");
        add("error", "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", u"2:cell_error");
        add("true", "<c r=\"B2\" t=\"b\"><v>1</v></c>", u"true");
        add("false", "<c r=\"B2\" t=\"b\"><v>0</v></c>", u"false");
        add("ISO day", "<c r=\"B2\" t=\"d\"><v>2026-03-02T00:00:00</v></c>", u"2026-03-02");
        add("unknown type", "<c r=\"B2\" t=\"x\"><v>1</v></c>", u"xlsx_damaged");
        add("number", numberCell("B2", "1001.0"), u"1001");
        add("number with exponent", numberCell("B2", "1.001E3"), u"1001");
        add("surplus digits", numberCell("B2", "0.30000000000000004"), u"0.3");
        add("negative", numberCell("B2", "-49.9"), u"-49.9");
        add("minus zero", numberCell("B2", "-0"), u"0");
        add("long number", numberCell("B2", "123456789012345"), u"123456789012345");
        add("huge number", numberCell("B2", "1E+300"), u"1e+300");
        add("not a number", numberCell("B2", "12x"), u"2:cell_error");
        add("not finite", numberCell("B2", "inf"), u"2:cell_error");
        add("blank with a style", "<c r=\"B2\" s=\"3\"/>", u"");
        add("style not there", numberCell("B2", "5", 999), u"5");
        add("without references", "<c t=\"inlineStr\"><is><t>next</t></is></c>", u"next");
        add("twice", numberCell("B2", "1") + numberCell("B2", "2"), u"xlsx_damaged");
        add("beyond the last column", numberCell("XFE2", "1"), u"xlsx_damaged");
        add("beyond the header", numberCell("B2", "1") + numberCell("XFD2", "2"), u"1");
        add("other namespace", "<x:c xmlns:x=\"" + mainNamespace + "\" r=\"B2\"><x:v>7</x:v></x:c>", u"7");
        add("surrogate", "<c r=\"B2\" t=\"inlineStr\"><is><t>_xD83D_</t></is></c>", u"2:lost_letters");
        add("CDATA", "<c r=\"B2\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>", u"a<b");
    }
    void readsCells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, note);
        QCOMPARE(noteOf(cell), note);
    }

    void readsDaysByStyle_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("format"); // a built-in number, or a code
        QTest::addColumn<QString>("in1900");
        QTest::addColumn<QString>("in1904");
        const auto add = [](const char *number, const char16_t *format, const char16_t *in1900,
                            const char16_t *in1904) {
            QTest::addRow("%s as %s", number, qPrintable(s(format)))
                << QByteArray(number) << s(format) << s(in1900) << s(in1904);
        };
        add("46083", u"14", u"2026-03-02", u"2030-03-03");
        add("44621", u"14", u"2022-03-01", u"2026-03-02");
        add("46083.5", u"22", u"2026-03-02 12:00:00", u"2030-03-03 12:00:00");
        add("46083.9999999", u"22", u"2026-03-03", u"2030-03-04");
        add("1", u"14", u"1900-01-01", u"1904-01-02");
        add("59", u"14", u"1900-02-28", u"1904-02-29");
        add("60", u"14", u"1900-02-29", u"1904-03-01");
        add("61", u"14", u"1900-03-01", u"1904-03-02");
        add("0", u"14", u"00:00:00", u"1904-01-01");
        add("0.75", u"20", u"18:00:00", u"18:00:00");
        add("1.25", u"46", u"30:00:00", u"30:00:00");
        add("-1", u"14", u"-1", u"-1");
        add("2958465", u"14", u"9999-12-31", u"2958465");
        add("2958466", u"14", u"2958466", u"2958466");
        add("46083", u"0", u"46083", u"46083");
        add("46083", u"36", u"2026-03-02", u"2030-03-03");
        add("46083", u"58", u"2026-03-02", u"2030-03-03");
        add("46083", u"37", u"46083", u"46083");
        add("46083", u"dd.mm.yyyy", u"2026-03-02", u"2030-03-03");
        add("46083", u"[$-40E]yyyy/\\ mmmm", u"2026-03-02", u"2030-03-03");
        add("46083", u"#,##0 &quot;days&quot;", u"46083", u"46083");
        add("46083", u"#,##0\\d", u"46083", u"46083");
        add("46083", u"[Red]0;[Red]yyyy", u"46083", u"46083");
        add("46083", u"0_d", u"46083", u"46083");
        add("1.5", u"[hh]:mm", u"36:00:00", u"36:00:00");
        add("5021", u"00000", u"05021", u"05021");
        add("123456", u"00000", u"123456", u"123456");
        add("5021", u"0", u"5021", u"5021");
    }
    void readsDaysByStyle()
    {
        QFETCH(QByteArray, number);
        QFETCH(QString, format);
        QFETCH(QString, in1900);
        QFETCH(QString, in1904);
        bool isBuiltIn = false;
        format.toInt(&isBuiltIn);
        isBuiltIn = isBuiltIn && format.size() < 3;
        const QByteArray id = isBuiltIn ? format.toLatin1() : QByteArray("164");
        const QByteArray codes =
            isBuiltIn ? QByteArray()
                      : "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format.toUtf8() + "\"/></numFmts>";
        const QByteArray styles =
            codes + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" +
            id + "\"/></cellXfs>";
        QCOMPARE(noteOf(numberCell("B2", number, 1), styles), in1900);
        QCOMPARE(noteOf(numberCell("B2", number, 1), styles, "<workbookPr date1904=\"1\"/>"), in1904);
        QCOMPARE(noteOf(numberCell("B2", number), styles), numberText(number.toDouble(), {}, false));
    }

    void everyDayOfTwoCenturiesIsRight()
    {
        const NumberFormat day{NumberFormat::Kind::Moment, 0};
        for (QDate date(1900, 3, 1); date.year() < 2100; date = date.addDays(1))
            QCOMPARE(numberText(double(QDate(1899, 12, 30).daysTo(date)), day, false), date.toString(Qt::ISODate));
    }

    void readsSparseRows()
    {
        Workbook book;
        book.rows = "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Kundennummer</t></is></c>" +
                    inlineCell("D3", "Firma") +
                    "</row>"
                    "<row r=\"4\"/><row r=\"7\">" +
                    numberCell("B7", "1001") + inlineCell("D7", "Nordlicht") +
                    "</row>"
                    "<row><c r=\"B8\"><v>1002</v></c></row><row r=\"20\" hidden=\"1\">" +
                    inlineCell("B20", "0042") + "</row>";
        const ReadAll all = readBook(book);
        QCOMPARE(all.error.detail, QString());
        QCOMPARE(all.column(s(u"number")), (QStringList{s(u"1001"), s(u"1002"), s(u"0042")}));
        QCOMPARE(all.column(s(u"name")), (QStringList{s(u"Nordlicht"), {}, {}}));
        QCOMPARE(all.rows.at(0).line, 7);
        QCOMPARE(all.rows.at(1).line, 8);
        QCOMPARE(all.rows.at(2).line, 20);
        QCOMPARE(all.report.columns, (QStringList{{}, s(u"Kundennummer"), {}, s(u"Firma")}));
        QCOMPARE(all.report.format, TableFacts::Format::Xlsx);
        QCOMPARE(all.report.encoding, QString());
        QCOMPARE(all.report.bytesRead, all.report.bytesTotal);
    }

    void choosesASheet()
    {
        Workbook book;
        book.sheets =
            "<sheet name=\"Hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
            "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId4\"/>"
            "<sheet name=\"Ügyfelek\" sheetId=\"3\" r:id=\"rId5\"/><sheet name=\"More\" sheetId=\"4\" r:id=\"rId6\"/>";
        book.bookRelations += relation("rId4", "chartsheet", "chartsheets/sheet1.xml") +
                              relation("rId5", "worksheet", "/xl/worksheets/two.xml") +
                              relation("rId6", "worksheet", "./../xl/worksheets/three.xml");
        book.rows = "<row>" + inlineCell("A1", "number") + "</row><row>" + inlineCell("A2", "hidden") + "</row>";
        QList<PackageEntry> entries = book.entries();
        for (const char *name : {"two", "three"})
            entries.append({"xl/worksheets/" + QByteArray(name) + ".xml",
                            QByteArray(entries.at(4).bytes).replace(">hidden<", '>' + QByteArray(name) + '<')});
        const QByteArray bytes = zipped(entries);
        const auto numberIn = [&](const char16_t *sheet) {
            ImportOptions options;
            options.sheet = s(sheet);
            const ReadAll all = readAll(bytes, s(u"customers"), options);
            return all.error.rule.isEmpty() ? all.value(0, s(u"number")) + u' ' + all.report.sheet
                                            : all.error.rule + u' ' + all.error.args.join(u'|');
        };
        QCOMPARE(numberIn(u""), s(u"two Ügyfelek"));
        QCOMPARE(numberIn(u"more"), s(u"three More"));
        QCOMPARE(numberIn(u"Hidden"), s(u"hidden Hidden"));
        QCOMPARE(numberIn(u"Chart"), s(u"sheet_unknown Chart|Ügyfelek, More"));
        QCOMPARE(readAll(bytes).report.sheets, (QStringList{s(u"Ügyfelek"), s(u"More")}));
        book.sheets = "<sheet name=\"Hidden\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>";
        QCOMPARE(readBook(book).error.rule, rule::sheetMissing);
    }

    void mapsTypesIntoFields()
    {
        Workbook book;
        book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
        book.rows = "<row>" + inlineCell("A1", "Kundennummer") + inlineCell("B1", "administration_since") +
                    inlineCell("C1", "PLZ") + "</row><row>" + numberCell("A2", "1001.0") +
                    numberCell("B2", "46083.25", 1) + inlineCell("C2", "05021") + "</row><row>" +
                    inlineCell("A3", "0042") + numberCell("B3", "60", 1) + "</row>";
        const ReadAll all = readBook(book);
        QCOMPARE(all.column(s(u"number")), QStringList{s(u"1001")});
        QCOMPARE(all.value(0, s(u"administration_since")), s(u"2026-03-02"));
        QCOMPARE(all.value(0, s(u"postcode")), s(u"05021"));
        QCOMPARE(all.reasons(), QStringList{s(u"3:bad_day")});
    }

    void longTextsAndManyColumnsAreFaultsOfTheRow()
    {
        Workbook book;
        book.rows = head() + "<row r=\"2\">" + inlineCell("A2", "1") + inlineCell("B2", QByteArray(32767, 'x')) +
                    "</row><row r=\"3\">" + inlineCell("A3", "2") + inlineCell("B3", QByteArray(32768, 'x')) +
                    "</row><row r=\"4\">" + inlineCell("A4", "3") + "</row>";
        ReadAll all = readBook(book);
        QCOMPARE(all.column(s(u"number")), QStringList{s(u"3")});
        QCOMPARE(all.reasons(), (QStringList{s(u"2:too_long"), s(u"3:cell_too_long")}));
        QCOMPARE(all.report.errors.at(1).args, QStringList{s(u"32767")});
        ImportOptions options;
        options.limits.maxColumns = 1;
        QCOMPARE(readBook(book, options).error.rule, rule::headerTooLong);
    }
};

QTEST_GUILESS_MAIN(XlsxReadTest)
#include "tst_files_xlsxread.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm or are broken: each is refused by its rule, in little time and memory.
#include "files/packagehelp.h"
#include "files/readhelp.h"
#include "files/reasons.h"

#include <QTest>
#include <malloc.h>

using namespace kontor;
using namespace kontor::files;

class XlsxHostileTest : public QObject
{
    Q_OBJECT

    static QString s(const char16_t *text) { return QString::fromUtf16(text); }
    static Workbook good()
    {
        Workbook book;
        book.rows =
            "<row r=\"1\">" + inlineCell("A1", "number") + "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>";
        book.strings = "<si><t>K-1</t></si>";
        return book;
    }
    static QByteArray withPart(const QByteArray &name, const QByteArray &bytes, bool isPacked = true)
    {
        QList<PackageEntry> entries = good().entries();
        entries.removeIf([&](const PackageEntry &entry) { return entry.name == name; });
        entries.append({name, bytes, isPacked});
        return zipped(entries);
    }
    static QByteArray compoundFile(QStringView stream)
    {
        // A header whose directory is sector 0, and in it one entry with this name.
        QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        bytes.append(1024 - bytes.size(), '\0');
        bytes[30] = 9;
        bytes.replace(512, stream.size() * 2,
                      QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
        return bytes;
    }
private Q_SLOTS:
    void theGoodOneIsRead()
    {
        const ReadAll all = readAll(good().bytes());
        QCOMPARE(all.error.detail, QString());
        QCOMPARE(all.column(s(u"number")), QStringList{s(u"K-1")});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        const auto add = [](const char *name, const QByteArray &bytes, const QString &rule) {
            QTest::newRow(name) << bytes << rule;
        };
        const auto book = [&](const char *name, const QString &rule, const std::function<void(Workbook &)> &change) {
            Workbook changed = good();
            change(changed);
            QTest::newRow(name) << changed.bytes() << rule;
        };
        const QByteArray sheetHead = xmlHead + "<worksheet xmlns=\"" + mainNamespace + "\"><sheetData>";
        const QByteArray sheetEnd = "</sheetData></worksheet>";
        const QByteArray sheet = "xl/worksheets/sheet1.xml";

        add("xls", compoundFile(u"Workbook"), rule::oldExcelFile);
        add("encrypted", compoundFile(u"EncryptedPackage"), rule::excelEncrypted);
        add("other compound file", compoundFile(u"WordDocument"), rule::notATable);
        add("ods",
            zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}, {"content.xml", "<a/>"}}),
            rule::openDocumentFile);
        add("zip", zipped({{"a.txt", "a"}}), rule::notATable);
        add("empty zip", zipped({}), rule::notATable);
        book("xlsb", rule::excelBinaryFile,
             [](Workbook &b) { b.rootRelations = relation("rId1", "officeDocument", "xl/workbook.bin"); });
        book("document", rule::xlsxDamaged,
             [](Workbook &b) { b.rootRelations = relation("rId1", "other", "word/document.xml"); });
        add("truncated", good().bytes().chopped(30), rule::xlsxDamaged);
        add("half", good().bytes().left(700), rule::xlsxDamaged);
        add("head only", good().bytes().left(40), rule::xlsxDamaged);
        add("no such part",
            withPart("xl/sharedStrings.txt", "x").replace("xl/sharedStrings.xml", "xl/sharedStringz.xml"),
            rule::xlsxDamaged);

        QList<PackageEntry> entries = good().entries();
        entries.append(PackageEntry(entries.at(4)));
        add("duplicate entry", zipped(entries), rule::xlsxUnsafe);
        entries.last().name = "XL/Worksheets/SHEET1.xml";
        add("duplicate but for case", zipped(entries), rule::xlsxUnsafe);
        for (const char *name : {"../evil", "/etc/passwd", "a/../../b", "C:/x", "a\\b"}) {
            entries.last().name = name;
            add(name, zipped(entries), rule::xlsxUnsafe);
        }
        entries = good().entries();
        entries[4].checksum = 1;
        add("wrong checksum", zipped(entries), rule::xlsxDamaged);
        entries = good().entries();
        entries[4].inflatedSize = 10;
        add("longer than it says", zipped(entries), rule::xlsxDamaged);
        entries[4].inflatedSize = 0xfffffff0;
        add("claims four gigabytes", zipped(entries), rule::xlsxTooLarge);
        entries = good().entries();
        entries[4].method = 12;
        add("packed otherwise", zipped(entries), rule::xlsxDamaged);
        entries = good().entries();
        for (int i = 0; i < 10001; ++i)
            entries.append({"x" + QByteArray::number(i), {}, false});
        add("many entries", zipped(entries), rule::xlsxTooLarge);

        for (const char *target : {"file:///etc/passwd", "http://a.example/x.xml", "../../etc/passwd", "//host/x",
                                   "C:\\x.xml", "..%2f..%2fx", ""}) {
            book(qPrintable(QStringLiteral("target ") + QString::fromLatin1(target)), rule::xlsxUnsafe,
                 [&](Workbook &b) { b.bookRelations = relation("rId1", "worksheet", target); });
        }
        book("external", rule::xlsxUnsafe, [](Workbook &b) {
            b.bookRelations = relation("rId1", "worksheet", "sheet.xml", "TargetMode=\"External\"");
        });
        book("target not there", rule::xlsxDamaged,
             [](Workbook &b) { b.bookRelations = relation("rId1", "worksheet", "worksheets/other.xml"); });
        book("two relations", rule::xlsxDamaged,
             [](Workbook &b) { b.bookRelations += relation("rId1", "worksheet", "worksheets/sheet2.xml"); });
        book("no relation", rule::sheetMissing, [](Workbook &b) { b.bookRelations.clear(); });

        add("entities",
            withPart(sheet,
                     "<!DOCTYPE worksheet [<!ENTITY a \"b\">]>" + sheetHead.mid(xmlHead.size()) + "&a;" + sheetEnd),
            rule::xlsxUnsafe);
        add("external DTD", withPart(sheet, "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>"),
            rule::xlsxUnsafe);
        add("UTF-16", withPart(sheet, QByteArray("\xff\xfe<\0a\0", 6)), rule::xlsxDamaged);
        add("other encoding", withPart(sheet, "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>"),
            rule::xlsxDamaged);
        add("bad bytes", withPart(sheet, sheetHead + "<row><c t=\"str\"><v>\xff</v></c></row>" + sheetEnd),
            rule::xlsxDamaged);
        add("not closed", withPart(sheet, sheetHead + "<row>" + inlineCell("A1", "number") + "</row>"),
            rule::xlsxDamaged);
        add("wrong root", withPart(sheet, "<html/>"), rule::xlsxDamaged);
        add("empty part", withPart(sheet, ""), rule::xlsxDamaged);
        add("something behind the end", withPart(sheet, sheetHead + sheetEnd + "<a/>"), rule::xlsxDamaged);
        add("rubbish behind the rows",
            withPart(sheet, sheetHead + "<row>" + inlineCell("A1", "number") + "</row></sheetData><a></worksheet>"),
            rule::xlsxDamaged);
        add("row twice",
            withPart(sheet,
                     sheetHead + "<row r=\"2\">" + inlineCell("A2", "number") + "</row><row r=\"2\"/>" + sheetEnd),
            rule::xlsxDamaged);
        add("row too far", withPart(sheet, sheetHead + "<row r=\"1048577\"/>" + sheetEnd), rule::xlsxDamaged);
        add("deep", withPart(sheet, sheetHead + QByteArray("<a>").repeated(100)), rule::xlsxTooLarge);
        add("no cells", withPart(sheet, sheetHead + sheetEnd), rule::fileEmpty);

        // Bombs: a few kilobytes that would fill the memory or the day.
        const QByteArray mebibyte(1 << 20, ' ');
        add("endless text",
            withPart(sheet, sheetHead + "<row><c t=\"str\"><v>" + QByteArray(mebibyte).replace(' ', 'x').repeated(15)),
            rule::xlsxTooLarge);
        add("endless comment", withPart(sheet, sheetHead + "<!--" + mebibyte.repeated(15) + "-->" + sheetEnd),
            rule::xlsxTooLarge);
        add("endless tag", withPart(sheet, sheetHead + "<row " + mebibyte), rule::xlsxTooLarge);
        add("packed too well", withPart(sheet, sheetHead + QByteArray("<row/>").repeated(4 << 20) + sheetEnd),
            rule::xlsxTooLarge);
        QByteArray attributes;
        for (int i = 0; i < 20000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\">\"";
        add("many attributes", withPart(sheet, sheetHead + "<row" + attributes + "/>" + sheetEnd), rule::xlsxTooLarge);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        const ReadAll all = readAll(bytes);
        QCOMPARE(all.error.rule, rule);
        QCOMPARE(all.error.kind, Error::Kind::Invalid);
        QVERIFY(!all.error.detail.isEmpty());
    }

    void boundsSharedStrings()
    {
        Workbook book = good();
        ImportOptions options;
        options.limits.maxSharedText = 100000;
        book.strings += "<si><t>" + QByteArray(90000, 'x') + "</t></si>";
        QCOMPARE(readAll(book.bytes(), s(u"customers"), options).error.rule, QString()); // cut to what a cell can have
        book.strings += QByteArray("<si><t/></si>").repeated(10000);
        QCOMPARE(readAll(book.bytes(), s(u"customers"), options).error.rule, rule::xlsxTooLarge);
    }

    void boundsWhatIsInflatedTogether()
    {
        const QByteArray bytes = good().bytes();
        ImportOptions options;
        options.limits.maxInflated = 900;
        QCOMPARE(readAll(bytes, s(u"customers"), options).error.rule, rule::xlsxTooLarge);
    }

    void manyRowsTakeNoMemory()
    {
        Workbook book = good();
        for (int i = 3; i < 150000; ++i)
            book.rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\"><v>" +
                         QByteArray::number(i) + "</v></c></row>";
        const QByteArray bytes = book.bytes();
        book.rows.clear();
        auto reader = RecordReader::open(deviceFor(bytes), s(u"test"), s(u"customers"), {}).value();
        const size_t before = mallinfo2().uordblks;
        size_t most = 0;
        RecordBatch batch;
        qint64 rows = 0;
        for (bool more = true; more; rows += batch.rows.size()) {
            more = reader->read(batch, 1000).value();
            most = qMax(most, mallinfo2().uordblks);
        }
        QCOMPARE(rows, 149998);
        // The sheet is 6 MB of XML. The sanitizers have an allocator of their own, which says 0.
        QVERIFY2(most <= before + (1 << 20), qPrintable(QString::number(most - before)));
    }
};

QTEST_GUILESS_MAIN(XlsxHostileTest)
#include "tst_files_xlsxhostile.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvReader and the delimiter: RFC 4180, what people send, and what an enemy sends.
#include "files/csvreader.h"
#include "files/delimiter.h"
#include "files/reasons.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kontor;
using namespace kontor::files;

class CsvTest : public QObject
{
    Q_OBJECT

    /// Every row as "line[cell|cell]" or "line!fault"; a star marks rows behind a fault.
    static QStringList rowsOf(const QByteArray &text, qsizetype block, const ReadLimits &limits = {},
                              char delimiter = ',')
    {
        qsizetype pos = 0;
        CsvReader reader(
            [&](QByteArray &out) -> Result<bool> {
                out = text.mid(pos, block);
                pos += out.size();
                return !out.isEmpty();
            },
            delimiter, limits);
        QStringList rows;
        while (reader.next().value()) {
            QStringList cells;
            for (qsizetype i = 0; i < reader.cellCount(); ++i)
                cells.append(QString::fromUtf8(reader.cell(i)));
            const QString line =
                QString::number(reader.line()) + (reader.isAfterFault() ? QStringLiteral("*") : QString());
            rows.append(reader.hasFault() ? line + u'!' + reader.fault() : line + u'[' + cells.join(u'|') + u']');
        }
        return rows;
    }

private Q_SLOTS:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        add("plain", "a,b\nc,d\n", "1[a|b] 2[c|d]");
        add("no line end at the end", "a,b\nc,d", "1[a|b] 2[c|d]");
        add("crlf, cr and lf mixed", "a\r\nb\rc\nd\r\n", "1[a] 2[b] 3[c] 4[d]");
        add("empty cells", ",\n,,\n\"\",\n", "1[|] 2[||] 3[|]");
        add("delimiter at the very end", "a,", "1[a|]");
        add("blank lines keep the count", "a\n\n\r\nb", "1[a] 2[] 3[] 4[b]");
        add("quoted", "\"a,b\",\"c\"\"d\"\n", "1[a,b|c\"d]");
        add("only quotes", "\"\"\"\"\n\"\"\n", "1[\"] 2[]");
        add("line breaks inside", "\"a\nb\r\nc\rd\",x\ny", "1[a\nb\nc\nd|x] 5[y]");
        add("stray quotes", "5\" pipe,a\"b\"\n", "1[5\" pipe|a\"b\"]");
        add("text behind a quote", "\"a\"b,\"c\" \n", "1[ab|c ]");
        add("open at the end, one line", "a\n\"b,c", "1[a] 2!quote_open");
        add("open, lines behind are saved", "\"a,b\nc,d\ne,f\n", "1!quote_open 2*[c|d] 3*[e|f]");
        add("torn row is found by the next quote", "5,\"Foo,Bar\n6,\"Baz\",X\n7,c,d\n",
            "1!quote_open 2*[6|Baz|X] 3[7|c|d]");
    }
    void readsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        for (const qsizetype block : {1, 2, 3, 4, 5, 1000})
            QCOMPARE(rowsOf(text, block).join(u' '), expected);
    }

    void limitsCellsRowsAndColumns()
    {
        ReadLimits limits;
        limits.maxCell = 10;
        limits.maxRow = 25;
        limits.maxColumns = 4;
        for (const qsizetype block : {1, 3, 7, 1000}) {
            QCOMPARE(rowsOf("1234567890,x\n12345678901,x\nok\n", block, limits).join(u' '),
                     QStringLiteral("1[1234567890|x] 2!cell_too_long 3[ok]"));
            QCOMPARE(rowsOf("123456789,123456789,123456789\nok\n", block, limits).join(u' '),
                     QStringLiteral("1!row_too_long 2[ok]"));
            QCOMPARE(rowsOf("a,b,c,d\na,b,c,d,e\nok\n", block, limits).join(u' '),
                     QStringLiteral("1[a|b|c|d] 2!too_many_columns 3[ok]"));
            QCOMPARE(rowsOf("\"open\nline2\nline3\nline4\n", block, limits).join(u' '),
                     QStringLiteral("1!quote_open 2*[line2] 3[line3] 4[line4]"));
            // The place of the fault lies within line 3, which then counts as read before.
            ReadLimits wider = limits;
            wider.maxCell = 12;
            QCOMPARE(rowsOf("\"open\nline2\nline3\nline4\n", block, wider).join(u' '),
                     QStringLiteral("1!quote_open 2*[line2] 3*[line3] 4[line4]"));
            QCOMPARE(rowsOf("\"no line end inside the quotes\",x\nok\n", block, limits).join(u' '),
                     QStringLiteral("1!cell_too_long 2[ok]"));
        }
    }

    void anOpenQuoteDoesNotSwallowTheFile()
    {
        QByteArray text("1,\"open\n");
        for (int i = 2; i <= 300000; ++i)
            text += QByteArray::number(i) + ",fine\n";
        const QStringList rows = rowsOf(text, 256 << 10);
        QCOMPARE(rows.size(), 300000);
        QCOMPARE(rows.at(0), QStringLiteral("1!quote_open"));
        QCOMPARE(rows.at(299999), QStringLiteral("300000[300000|fine]"));
    }

    // Each of these lines leaves a quote open, seen from inside as from outside quotes: without a bound on what is read
    // again, the work would grow with the square of the file.
    void hostileQuotesCostLinearTime()
    {
        const QByteArray text = QByteArray("\"a\",\"b\n").repeated(200000);
        QElapsedTimer timer;
        timer.start();
        const QStringList rows = rowsOf(text, 256 << 10);
        QCOMPARE(rows.size(), 200000);
        QVERIFY2(timer.elapsed() < 20000, "quadratic");
    }

    void aFileWithoutLineEndsIsRefusedInConstantMemory()
    {
        qint64 given = 0;
        qsizetype rows = 0;
        CsvReader reader(
            [&](QByteArray &out) -> Result<bool> {
                out = QByteArray(1 << 20, 'x');
                return ++given <= 200;
            },
            ',', {});
        while (reader.next().value()) {
            ++rows;
            QCOMPARE(reader.fault(), reason::cellTooLong);
        }
        QCOMPARE(rows, 1);
    }

    void sniffsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *head, char expected) {
            QTest::addRow("%s", QByteArray(head).simplified().constData())
                << QByteArray(head) << QString(QLatin1Char(expected));
        };
        add("a,b\n1,2\n", ',');
        add("a;b\n1,5;2,5\n3,5;4,5\n", ';');
        add("a\tb\n1,x\t2;y\n", '\t');
        add("a|b|c\n1|2|3\n", '|');
        add("number\n1\n2\n", ',');
        add("number;name\n1;\"a,b,c\"\n2;\"d,e,f\"\n", ';');
        add("a;b,c\n1;2\n3;4\n", ';');
        add("name, city;x\na;b\nc;d\n", ';');
    }
    void sniffsTheDelimiter()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, expected);
        QCOMPARE(QString(QLatin1Char(sniffDelimiter(head, true, {}).character)), expected);
    }

    void theCutLastRowOfABeginningDoesNotCount()
    {
        const QByteArray head("a,b;c;d\n1,5;2;3\n3,6");
        QCOMPARE(sniffDelimiter(head, false, {}).character, ';');
        QCOMPARE(sniffDelimiter(head, true, {}).character, ',');
    }

    void honoursTheSpreadsheetsHint()
    {
        const Delimiter hinted = sniffDelimiter("sep=|\r\na,b|c\n", true, {});
        QCOMPARE(hinted.character, '|');
        QCOMPARE(hinted.skip, 7);
    }

    void takesANamedDelimiter()
    {
        QCOMPARE(delimiterFromText(QStringLiteral("tab")).value(), '\t');
        QCOMPARE(delimiterFromText(QStringLiteral("^")).value(), '^');
        for (const char16_t *bad : {u"", u"a", u"\"", u"\n", u";;", u"ő"}) {
            const Result<char> result = delimiterFromText(QString::fromUtf16(bad));
            QVERIFY(!result);
            QCOMPARE(result.error().rule, rule::delimiterBad);
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_files_csv.moc"

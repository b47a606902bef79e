// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvWriter: what it writes, and that the reader reads it back.
#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/formulaguard.h"
#include "files/reasons.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace kontor;
using namespace kontor::files;

class WriterTest : public QObject
{
    Q_OBJECT

    static QByteArray written(const QList<QStringList> &rows, const CsvFormat &format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, format);
        bool isWritten = true;
        for (const QStringList &row : rows)
            isWritten = isWritten && writer.write(row);
        isWritten = isWritten && writer.finish();
        return isWritten ? buffer.data() : QByteArray("not written");
    }

private Q_SLOTS:
    void writesCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("guarded");
        const auto add = [](const char *cell, const char *plain, const char *guarded) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(plain) << QByteArray(guarded);
        };
        add("Győr", "Győr", "Győr");
        add("a;b", "\"a;b\"", "\"a;b\"");
        add("a,b", "a,b", "a,b");
        add("a\"b", "\"a\"\"b\"", "\"a\"\"b\"");
        add("a\nb", "\"a\nb\"", "\"a\nb\"");
        add(" a", "\" a\"", "\" a\"");
        add("05021", "05021", "05021");
        add("=1+1", "=1+1", "'=1+1");
        add("+49 30", "+49 30", "+49 30");
        add("+49 (40) 12/34-5.6", "+49 (40) 12/34-5.6", "+49 (40) 12/34-5.6");
        add("-5", "-5", "-5");
        add("+1+1", "+1+1", "'+1+1");
        add("-2+cmd|' /C calc'!A1", "-2+cmd|' /C calc'!A1", "'-2+cmd|' /C calc'!A1");
        add("=cmd|' /C calc'!A1", "=cmd|' /C calc'!A1", "'=cmd|' /C calc'!A1");
        add("+49 30 x", "+49 30 x", "'+49 30 x");
        // What the reader would take for a guard gets one, also where none is asked for.
        add("'=1+1", "''=1+1", "''=1+1");
        add("''+49 30", "'''+49 30", "'''+49 30");
        add("'s Hertogenbosch", "'s Hertogenbosch", "'s Hertogenbosch");
        add("'", "'", "'");
        add("@x", "@x", "'@x");
        add("\tx", "\tx", "'\tx");
        add("\rx", "\"\rx\"", "\"'\rx\"");
        add("=\"x\"", "\"=\"\"x\"\"\"", "\"'=\"\"x\"\"\"");
        add("1=2", "1=2", "1=2");
    }
    void writesCells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, guarded);
        CsvFormat format;
        format.hasByteOrderMark = false;
        QCOMPARE(written({{cell, QString()}}, format), plain + ";\r\n");
        format.guardsFormulas = true;
        QCOMPARE(written({{cell, QString()}}, format), guarded + ";\r\n");
        QCOMPARE(withoutFormulaGuard(withFormulaGuard(cell, true)), cell);
        QCOMPARE(withoutFormulaGuard(withFormulaGuard(cell, false)), cell);
    }

    void beginsWithTheMark()
    {
        QCOMPARE(written({{QStringLiteral("a"), QStringLiteral("b")}}, {}), QByteArray("\xef\xbb\xbf"
                                                                                       "a;b\r\n"));
        QCOMPARE(written({{QString()}}, {',', false, false}), QByteArray("\"\"\r\n"));
    }

    void isReadBack()
    {
        QList<QStringList> rows;
        const QString alphabet = QStringLiteral("a\"\n;,\t|ő Ű=\r");
        for (int i = 0; i < 3000; ++i) {
            QStringList row;
            for (int column = 0; column < 3; ++column)
                row.append(alphabet.mid((i * 7 + column * 5) % alphabet.size(), (i + column) % 5).replace(u'\r', u'x'));
            rows.append(row);
        }
        for (const char delimiter : {';', ',', '\t', '|'}) {
            const QByteArray bytes = written(rows, {delimiter, false, false});
            bool isGiven = false;
            CsvReader reader(
                [&](QByteArray &block) -> Result<bool> {
                    block = bytes;
                    return !std::exchange(isGiven, true);
                },
                delimiter, {});
            for (const QStringList &row : rows) {
                QVERIFY(reader.next().value());
                QVERIFY(!reader.hasFault());
                QCOMPARE(reader.cellCount(), row.size());
                for (qsizetype i = 0; i < row.size(); ++i)
                    QCOMPARE(QString::fromUtf8(reader.cell(i)), row.at(i));
            }
            QVERIFY(!reader.next().value());
        }
    }

    void saysThatTheDiskIsFull()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly)) {
            qWarning("NOT TESTED: a full disk; this system has no /dev/full");
            QSKIP("no /dev/full");
        }
        CsvWriter writer(full);
        QVERIFY(writer.write({QStringLiteral("a")}));
        const Result<> result = writer.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().rule, rule::diskFull);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QVERIFY(!writer.write({QStringLiteral("b")}));
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_files_writer.moc"

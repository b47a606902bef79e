// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordReader: whole files, real and broken, and the report.
#include "domain/fold.h"
#include "files/csvreader.h"
#include "files/readhelp.h"
#include "files/reasons.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace kontor::files;

class RecordsTest : public QObject
{
    Q_OBJECT

    static QString realPath() { return QStringLiteral(KONTOR_SOURCE_DIR "/../shared/data/northwind/customers.csv"); }
    static QString s(const char16_t *text) { return QString::fromUtf16(text); }
    static bool isSame(const QList<Record> &a, const QList<Record> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Record &x, const Record &y) { return x.line == y.line && x.values == y.values; });
    }

private Q_SLOTS:
    void readsTheRealFile()
    {
        QFile file(realPath());
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("NOT TESTED: the real customer file is not there: %s", qPrintable(realPath()));
            QSKIP("the real customer file is missing");
        }
        const QByteArray bytes = file.readAll();
        const ReadAll all = readAll(bytes);
        QCOMPARE(all.error.rule, QString());
        QCOMPARE(all.rows.size(), 91);
        QCOMPARE(all.report.rows, 91);
        QCOMPARE(all.report.rejected, 0);
        QVERIFY(all.report.errors.isEmpty());
        QCOMPARE(all.report.letters.suspected, 0);
        QCOMPARE(all.report.unmapped, (QStringList{s(u"contact_title"), s(u"region"), s(u"fax")}));
        QCOMPARE(all.value(0, s(u"number")), s(u"ALFKI"));
        QCOMPARE(all.rows.first().line, 2);
        QVERIFY(all.column(s(u"city")).contains(s(u"México D.F.")));
        QVERIFY(all.column(s(u"city")).contains(s(u"Münster")));
        QVERIFY(all.column(s(u"postcode")).contains(s(u"05021")));
        QCOMPARE(all.column(s(u"country")).count(s(u"DE")), 11);
        for (const QString &country : all.column(s(u"country")))
            QCOMPARE(country.size(), 2);

        // The same rows in what other programs write: another encoding, another delimiter.
        const QString text = QString::fromUtf8(bytes);
        for (const char *encoding : {"UTF-16LE", "UTF-16BE", "windows-1252"}) {
            QStringEncoder encoder(encoding);
            const ReadAll other = readAll(encoder(text));
            QCOMPARE(other.report.encoding, QString::fromLatin1(encoding));
            QVERIFY(isSame(other.rows, all.rows));
        }
        for (const char16_t delimiter : {u';', u'\t', u'|'}) {
            const ReadAll other = readAll(QByteArray("\xef\xbb\xbf") + delimitedBy(bytes, QChar(delimiter)));
            QCOMPARE(other.report.delimiter, QString(QChar(delimiter)));
            QVERIFY(isSame(other.rows, all.rows));
        }
        // Opened by its path, in batches.
        auto reader = RecordReader::open(realPath(), s(u"customer"), {});
        QVERIFY(reader);
        QList<Record> rows;
        RecordBatch batch;
        bool more = true;
        while (more) {
            more = (*reader)->read(batch, 10).value();
            QVERIFY(batch.rows.size() <= 10);
            rows += batch.rows;
        }
        QVERIFY(isSame(rows, all.rows));
    }

    static QByteArray delimitedBy(const QByteArray &bytes, QChar delimiter)
    {
        bool isGiven = false;
        CsvReader reader(
            [&](QByteArray &block) -> Result<bool> {
                block = bytes;
                return !std::exchange(isGiven, true);
            },
            ',', {});
        QStringList lines;
        while (reader.next().value()) {
            QStringList cells;
            for (qsizetype i = 0; i < reader.cellCount(); ++i) {
                const QString cell = QString::fromUtf8(reader.cell(i)).replace(u'"', s(u"\"\""));
                cells.append(u'"' + cell + u'"');
            }
            lines.append(cells.join(delimiter));
        }
        return lines.join(u"\r\n").toUtf8();
    }

    void leavesBadRowsOutAndGoesOn()
    {
        const ReadAll all = readAll("number;name;email;administration_since;kind;country\n"
                                    "1;One;a@b.de;2.3.26;Kunde;Deutschland\n"
                                    ";Nobody;;;;\n"
                                    "3;Three;nonsense;02/03/2026;enemy;Atlantis\n"
                                    "\n"
                                    ";;;;;\n"
                                    "4;Four\n"
                                    "5;Five;;;;;surplus\n"
                                    "6;S\xef\xbf\xbdx;;;;\n"
                                    "7;Seven;;;;Atlantis\n");
        QCOMPARE(all.column(s(u"number")), (QStringList{s(u"1"), s(u"4"), s(u"7")}));
        QCOMPARE(all.value(0, s(u"administration_since")), s(u"2026-03-02"));
        QCOMPARE(all.value(0, s(u"country")), s(u"DE"));
        QCOMPARE(all.value(1, s(u"email")), QString());
        QCOMPARE(all.value(2, s(u"country")), s(u"Atlantis"));
        QCOMPARE(all.rows.at(1).line, 7);
        QCOMPARE(all.report.rows, 7);
        QCOMPARE(all.report.rejected, 4);
        QCOMPARE(all.reasons(), (QStringList{s(u"3:missing_value"), s(u"4:bad_email"), s(u"4:ambiguous_day"),
                                             s(u"4:bad_kind"), s(u"8:cell_count"), s(u"9:lost_letters")}));
        QCOMPARE(all.report.errors.at(1).column, s(u"email"));
        QCOMPARE(all.report.errors.at(1).args, QStringList{s(u"nonsense")});
        QCOMPARE(all.report.errors.at(4).args, (QStringList{s(u"7"), s(u"6")}));
    }

    void aTornCellBecomesNoRecord()
    {
        // The note of row 1 is never closed; that of row 2 is whole and has a line break. Nothing tells the two apart,
        // so that only rows of exactly the header's width count until the reader is sure of its footing again.
        const ReadAll all = readAll("number,name,note\n"
                                    "1,One,\"open\n"
                                    "2,Two,\"first line\n"
                                    "second line\",\n"
                                    "third line\n"
                                    "3,Three,fine\n"
                                    "4,Four\n");
        QCOMPARE(all.column(s(u"number")), (QStringList{s(u"3"), s(u"4")}));
        QCOMPARE(all.report.rejected, 4);
        QCOMPARE(all.report.errors.first().reason, reason::quoteOpen);
    }

    void countsAndRepairsLetters()
    {
        const QByteArray bytes =
            QByteArray("number;name;city;fax\n1;GyĹ‘ri Kft.;GyĹ‘r;Ă©\n2;Fine;MÃ¼nster;\n3;Größe;Köln;\n");
        ReadAll all = readAll(bytes);
        QCOMPARE(all.report.letters.suspected, 3);
        QCOMPARE(all.report.letters.examples.size(), 3);
        QCOMPARE(all.report.letters.examples.at(1), (LetterExample{s(u"city"), s(u"GyĹ‘r"), s(u"Győr")}));
        QCOMPARE(all.value(0, s(u"city")), s(u"GyĹ‘r"));
        ImportOptions options;
        options.repairLetters = true;
        all = readAll(bytes, s(u"customers"), options);
        QCOMPARE(all.report.letters.suspected, 3);
        QCOMPARE(all.column(s(u"city")), (QStringList{s(u"Győr"), s(u"Münster"), s(u"Köln")}));
        QCOMPARE(all.value(0, s(u"name")), s(u"Győri Kft."));
        options.repairColumns = QStringList{s(u"name")};
        all = readAll(bytes, s(u"customers"), options);
        QCOMPARE(all.value(0, s(u"name")), s(u"Győri Kft."));
        QCOMPARE(all.value(0, s(u"city")), s(u"GyĹ‘r"));
    }

    void oneColumnFeedsSeveralFields()
    {
        ImportOptions options;
        options.map = {{s(u"number"), s(u"number")}, {s(u"number"), s(u"name")}};
        const ReadAll all = readAll("number\nK-1\n", s(u"customers"), options);
        QCOMPARE(all.fields, (QStringList{s(u"number"), s(u"name")}));
        QCOMPARE(all.rows.first().values, (QStringList{s(u"K-1"), s(u"K-1")}));
    }

    void skipsTheSpreadsheetsHint()
    {
        const ReadAll all = readAll("sep=;\r\nnumber;name\r\n1;a,b\r\n");
        QCOMPARE(all.report.delimiter, s(u";"));
        QCOMPARE(all.value(0, s(u"name")), s(u"a,b"));
        QCOMPARE(all.rows.first().line, 3);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("format");
        const auto add = [](const char *name, const QByteArray &bytes, const QString &rule, const char *format) {
            QTest::newRow(name) << bytes << rule << QString::fromLatin1(format);
        };
        add("empty", "", rule::fileEmpty, "");
        add("blank lines", "\n\r\n \n", rule::fileEmpty, "");
        add("mark only", "\xef\xbb\xbf", rule::fileEmpty, "");
        add("xlsx", QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10) + "[Content_Types].xml", rule::xlsxDamaged, "");
        add("compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", rule::notATable, "xls");
        add("pdf", "%PDF-1.7\n", rule::notATable, "pdf");
        add("html", "<!DOCTYPE html><html>", rule::notATable, "html");
        add("binary", QByteArray(1000, '\0'), rule::notATable, "binary");
        add("endless header", QByteArray(2 << 20, 'x'), rule::headerTooLong, "");
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        QFETCH(QString, format);
        const Error error = readAll(bytes).error;
        QCOMPARE(error.rule, rule);
        QCOMPARE(error.kind, Error::Kind::Invalid);
        if (!format.isEmpty())
            QCOMPARE(error.args.value(1), format);
    }

    void saysWhyAFileCannotBeOpened()
    {
        const QTemporaryDir directory;
        const auto errorOf = [](const QString &path, const QString &kind) {
            auto reader = RecordReader::open(path, kind, {});
            return reader ? Error{} : reader.error();
        };
        const Error missing = errorOf(directory.filePath(s(u"none.csv")), s(u"customers"));
        QCOMPARE(missing.rule, rule::fileMissing);
        QCOMPARE(missing.kind, Error::Kind::NotFound);
        const Error folder = errorOf(directory.path(), s(u"customers"));
        QCOMPARE(folder.rule, rule::notAFile);
        QCOMPARE(folder.kind, Error::Kind::Invalid);
        const QString path = directory.filePath(s(u"some.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number\n1\n");
        file.close();
        QCOMPARE(errorOf(path, s(u"contracts")).rule, rule::unknownKind);
        QCOMPARE(errorOf(path, s(u"contracts")).kind, Error::Kind::Usage);
        file.setPermissions({});
        if (QFile probe(path); probe.open(QIODevice::ReadOnly)) {
            qWarning("NOT TESTED: an unreadable file; this user reads everything");
            return;
        }
        QCOMPARE(errorOf(path, s(u"customers")).rule, rule::fileUnreadable);
    }

    void asksForAMandatoryColumn()
    {
        const ReadAll all = readAll("name;city\nOne;Köln\n");
        QCOMPARE(all.error.rule, rule::mandatoryUnmapped);
        QCOMPARE(all.error.field, s(u"number"));
        QCOMPARE(all.report.missing, QStringList{s(u"number")});
        QCOMPARE(all.report.columns, (QStringList{s(u"name"), s(u"city")}));
    }

    void capsStoredErrorsButCountsAll()
    {
        const ReadAll all = readAll("number;email\n" + QByteArray("1;x\n").repeated(12000));
        QCOMPARE(all.report.errors.size(), 10000);
        QCOMPARE(all.report.errorCount, 12000);
        QCOMPARE(all.report.rejected, 12000);
    }

    void valuesAreCanonicalAndOthersKindsWork()
    {
        ReadAll all = readAll("Submandant;UVP-Kennung\n Alfo\xcc\x88ldi Bt. ;U-1\n;U-2\n", s(u"submandants"));
        QCOMPARE(all.column(s(u"name")), QStringList{s(u"Alföldi Bt.")});
        QCOMPARE(all.reasons(), QStringList{s(u"3:missing_value")});
        all = readAll("alpartner;Kundennummer\nX Kft.;K-1\nX Kft.;\n", s(u"assignment"));
        QCOMPARE(all.rows.size(), 1);
        QCOMPARE(all.fields, (QStringList{s(u"submandant"), s(u"customer")}));
    }

    void readsManyRows()
    {
        QByteArray bytes("number,name,city,country,phone\n");
        constexpr int count = 200000;
        for (int i = 0; i < count; ++i)
            bytes += "K-" + QByteArray::number(i) + ",Nordlicht GmbH,Hamburg,Germany,040 123456\n";
        QElapsedTimer timer;
        timer.start();
        auto reader = RecordReader::open(deviceFor(bytes), s(u"test"), s(u"customers"), {}).value();
        RecordBatch batch;
        qint64 rows = 0;
        while (reader->read(batch, 5000).value())
            rows += batch.rows.size();
        rows += batch.rows.size();
        QCOMPARE(rows, count);
        const qint64 ms = qMax<qint64>(timer.elapsed(), 1);
        qInfo("records: %lld rows/s, %lld MB/s", count * 1000LL / ms, bytes.size() / ms / 1000);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_files_records.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing tables: an independent reader finds the same types, order and count, and nothing half-written stays.
#include "files/csvreader.h"
#include "files/readhelp.h"
#include "files/reasons.h"
#include "files/tablewriter.h"
#include "files/xlsxproof.h"
#include "files/xlsxtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace kontor;
using namespace kontor::files;

class XlsxWriteTest : public QObject
{
    Q_OBJECT

    static QString s(const char16_t *text) { return QString::fromUtf16(text); }
    QTemporaryDir m_folder;
    bool m_hasReader = false;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray python(const QStringList &arguments)
    {
        QProcess process;
        // Debian's own, which has Debian's packages; another one may come first in the path.
        const QString system = QStringLiteral("/usr/bin/python3");
        process.start(QFile::exists(system) ? system : QStringLiteral("python3"), arguments);
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            return {};
        return process.readAllStandardOutput();
    }
    static QString script() { return QStringLiteral(KONTOR_SOURCE_DIR "/tests/files/readback.py"); }
    static QJsonObject readBack(const QString &file)
    {
        return QJsonDocument::fromJson(python({script(), QStringLiteral("read"), file})).object();
    }
    static Result<WriteReport> write(const QString &file, const QList<TableColumn> &columns,
                                     const QList<TableRow> &rows, const TableOptions &options = {})
    {
        KONTOR_LET(writer, openTableWriter(file, options));
        KONTOR_TRY(writer->begin(columns));
        for (const TableRow &row : rows)
            KONTOR_TRY(writer->row(row));
        return writer->finish();
    }
    static QByteArray contents(const QString &file)
    {
        QFile open(file);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hasReader = !python({QStringLiteral("-c"), QStringLiteral("import openpyxl; print(1)")}).isEmpty();
        if (!m_hasReader && qEnvironmentVariableIsSet("KONTOR_CI"))
            QFAIL("python3-openpyxl is missing");
        if (!m_hasReader)
            qWarning("NOT TESTED: reading back by another program; python3-openpyxl is missing");
    }

    void anotherReaderFindsTheSame()
    {
        if (!m_hasReader)
            QSKIP("python3-openpyxl is missing");
        const QString file = path("types.xlsx");
        TableOptions options;
        options.language = s(u"de");
        options.sheetName = s(u"Kunden [alle]: A/B");
        const QList<TableRow> rows{
            {s(u"0042"), s(u"Győri & <Kft.> \"x\""), qint64(7), 2.5, Money{2910, s(u"EUR")}, QDate(2026, 3, 2), true},
            {s(u"=1+1"), s(u"+49 40"), qint64(-7), -0.125, Money{-4990, s(u"EUR")}, QDate(1900, 3, 1), false},
            {s(u"-5"), s(u"@x"), qint64(0), 1e15, Money{0, s(u"HUF")}, QDate(9999, 12, 31), {}},
            {},
            {s(u" two\nlines\t "), s(u"_x0041_ \u0001"), {}, {}, Money{100, {}}},
        };
        const auto report = write(file,
                                  {{s(u"Number")},
                                   {s(u"Name"), 40},
                                   {s(u"Count")},
                                   {s(u"Rate"), 0, 3},
                                   {s(u"Price")},
                                   {s(u"Day")},
                                   {s(u"Is")}},
                                  rows, options);
        QVERIFY(report);
        QCOMPARE(report->rows, 5);
        QCOMPARE(report->cutTexts, 0);
        QCOMPARE(report->asTexts, 0);
        const QJsonObject read = readBack(file);
        QCOMPARE(read[s(u"sheets")].toArray(), QJsonArray{s(u"Kunden alle A B")});
        QCOMPARE(read[s(u"frozen")].toString(), s(u"A2"));
        QCOMPARE(read[s(u"filter")].toString(), s(u"A1:G6"));
        const QJsonArray lines = read[s(u"rows")].toArray();
        QCOMPARE(lines.size(), 6);
        const auto cell = [&](int line, int column) { return lines[line].toArray()[column].toObject(); };
        const auto shown = [&](int line, int column) {
            return cell(line, column)[s(u"type")].toString() + u' ' +
                   cell(line, column)[s(u"value")].toVariant().toString();
        };
        for (int i = 0; i < 7; ++i)
            QVERIFY(cell(0, i)[s(u"bold")].toBool());
        QVERIFY(!cell(1, 0)[s(u"bold")].toBool());
        QCOMPARE(shown(0, 6), s(u"str Is"));
        QCOMPARE(shown(1, 0), s(u"str 0042"));
        QCOMPARE(shown(1, 1), s(u"str Győri & <Kft.> \"x\""));
        QCOMPARE(shown(1, 2), s(u"int 7"));
        QCOMPARE(shown(1, 3), s(u"float 2.5"));
        QCOMPARE(shown(1, 4), s(u"float 29.1"));
        QCOMPARE(shown(1, 5), s(u"datetime 2026-03-02T00:00:00"));
        QCOMPARE(shown(1, 6), s(u"bool true"));
        QCOMPARE(shown(2, 1), s(u"str +49 40"));
        QCOMPARE(shown(2, 2), s(u"int -7"));
        QCOMPARE(shown(2, 4), s(u"float -49.9"));
        QCOMPARE(shown(2, 5), s(u"datetime 1900-03-01T00:00:00"));
        QCOMPARE(shown(2, 6), s(u"bool false"));
        QCOMPARE(shown(3, 1), s(u"str @x"));
        QCOMPARE(shown(3, 5), s(u"datetime 9999-12-31T00:00:00"));
        QCOMPARE(shown(3, 6), s(u"NoneType "));
        QCOMPARE(shown(4, 0), s(u"NoneType "));
        QCOMPARE(cell(1, 5)[s(u"format")].toString(), s(u"dd\\.mm\\.yyyy"));
        QCOMPARE(cell(1, 4)[s(u"format")].toString(), s(u"#,##0.00\\ \"€\""));
        QCOMPARE(cell(3, 4)[s(u"format")].toString(), s(u"#,##0.00\\ \"Ft\""));
        QCOMPARE(cell(1, 3)[s(u"format")].toString(), s(u"#,##0.000"));
        // openpyxl takes a text that begins with = for a formula; the file itself must not.
        const auto own = RecordReader::open(file, s(u"customers"), {}).value()->report();
        QCOMPARE(own.columns.first(), s(u"Number"));
    }

    void ourReaderReadsEverythingBack()
    {
        const QString file = path("own.XLSX");
        const QList<TableRow> rows{{s(u"=1+1"), s(u"Első sor\nMásodik"), QDate(2026, 3, 2)},
                                   {s(u"_x0041_"), s(u" blanks inside "), QDate(1899, 1, 1)},
                                   {QString(40000, u'é'), s(u"🙂"), QDate()}};
        const auto report = write(file, {{s(u"number")}, {s(u"note")}, {s(u"administration_since")}}, rows);
        QVERIFY(report);
        QCOMPARE(report->cutTexts, 1);
        QCOMPARE(report->asTexts, 1);
        ImportOptions options;
        options.keepsRejected = true;
        auto reader = RecordReader::open(file, s(u"customers"), options).value();
        RecordBatch batch;
        QVERIFY(!reader->read(batch, 100).value());
        QCOMPARE(batch.rows.size(), 1);
        QCOMPARE(batch.rows.at(0).values, (QStringList{s(u"=1+1"), s(u"2026-03-02"), s(u"Első sor\nMásodik")}));
        const QList<RejectedRow> rejected = reader->report().rejectedRows;
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected.at(0).cells, (QStringList{s(u"_x0041_"), s(u" blanks inside "), s(u"1899-01-01")}));
        QCOMPARE(rejected.at(1).cells.at(0), QString(32766, u'é') + QChar(0x2026));
        QCOMPARE(rejected.at(1).cells.at(1), s(u"🙂"));
    }

    void readsWhatAnotherProgramWrites()
    {
        if (!m_hasReader)
            QSKIP("python3-openpyxl is missing");
        const QString file = path("foreign.xlsx");
        python({script(), QStringLiteral("write"), file});
        auto opened = RecordReader::open(file, s(u"customers"), {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        RecordBatch batch;
        QVERIFY(!(*opened)->read(batch, 100).value());
        const ImportReport &report = (*opened)->report();
        QCOMPARE(report.sheet, s(u"Ügyfelek"));
        QCOMPARE(report.unmapped, QStringList{s(u"fax")});
        QCOMPARE(batch.rows.size(), 3);
        QCOMPARE(batch.fields,
                 (QStringList{s(u"number"), s(u"name"), s(u"city"), s(u"administration_since"), s(u"postcode")}));
        QCOMPARE(batch.rows.at(0).values,
                 (QStringList{s(u"1001"), s(u"Győri Kft."), s(u"Győr"), s(u"2026-03-02"), s(u"05021")}));
        QCOMPARE(batch.rows.at(1).values,
                 (QStringList{s(u"0042"), s(u"Ärzte & Söhne <GmbH>"), {}, s(u"1900-03-01"), s(u"05021")}));
        QCOMPARE(batch.rows.at(2).values, (QStringList{s(u"8"), {}, {}, s(u"2024-02-29"), {}}));
        QCOMPARE(report.errors.size(), 1); // a formula that nobody has calculated
        QCOMPARE(report.errors.first().line, 7);
        QCOMPARE(report.errors.first().reason, reason::cellError);
    }

    void countsManyRows()
    {
        const QString file = path("many.xlsx");
        QList<TableRow> rows;
        for (qint64 i = 0; i < 20000; ++i)
            rows.append({QString::number(i), i});
        QList<qint64> told;
        TableOptions options;
        options.progress = [&](qint64 done) {
            told.append(done);
            return true;
        };
        QVERIFY(write(file, {{s(u"number")}, {s(u"n")}}, rows, options));
        QCOMPARE(told.size(), 41);
        QCOMPARE(told.last(), 20000);
        auto reader = RecordReader::open(file, s(u"customers"), {}).value();
        RecordBatch batch;
        QVERIFY(reader->read(batch, 20000).value());
        QCOMPARE(batch.rows.size(), 20000);
        for (qsizetype i = 0; i < batch.rows.size(); ++i)
            QCOMPARE(batch.rows.at(i).values.first(), QString::number(i));
    }

    void nothingStaysOfWhatWasCancelledOrFailed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << s(u"kept.xlsx");
        QTest::newRow("csv") << s(u"kept.csv");
    }
    void nothingStaysOfWhatWasCancelledOrFailed()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto isUntouched = [&] {
            return contents(file) == "old" &&
                   QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1;
        };
        const qsizetype handles = QDir(s(u"/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
        TableOptions options;
        options.progress = [](qint64 done) { return done < 1000; };
        const QList<TableRow> rows(2000, {s(u"x")});
        const auto cancelled = write(file, {{s(u"a")}}, rows, options);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(isUntouched());
        options.progress = [](qint64 done) { return done < 10; }; // asked only before packing
        QVERIFY(!write(file, {{s(u"a")}}, rows.mid(0, 20), options));
        QVERIFY(isUntouched());
        QVERIFY(openTableWriter(file, {}).value()->begin({{s(u"a")}}));
        QVERIFY(isUntouched());
        QCOMPARE(QDir(s(u"/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size(), handles);
        QVERIFY(write(file, {{s(u"a")}}, rows));
        QVERIFY(contents(file) != "old");
        QCOMPARE(QFile(file).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    // A limit on the size of files is a full disk that a test can have.
    void saysWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("rows");
        for (int limit = 0; limit < 36000; limit += 900)
            QTest::addRow("%d bytes", limit) << limit << 150;
        QTest::newRow("many rows") << 20000 << 20000;
        // The theme is the largest part here, and its temporary file larger than the packed whole.
        for (int limit = 2000; limit < 9000; limit += 250)
            QTest::addRow("few rows, %d bytes", limit) << limit << 3;
    }
    void saysWhenTheDiskIsFull()
    {
        QFETCH(int, limit);
        QFETCH(int, rows);
        const QTemporaryDir folder;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        for (const char *name : {"full.xlsx", "full.csv"}) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            QList<TableRow> lines;
            for (qint64 i = 0; i < rows; ++i)
                lines.append({QString::number(i * 7919 % 100003).repeated(20), i});
            small.rlim_cur = rlim_t(limit);
            setrlimit(RLIMIT_FSIZE, &small);
            const auto report = write(file, {{s(u"number")}, {s(u"n")}}, lines);
            setrlimit(RLIMIT_FSIZE, &before);
            if (report) {
                // It fitted after all: then it must be whole.
                QVERIFY(QFile(file).size() <= limit);
                if (file.endsWith(s(u"xlsx")))
                    QVERIFY(proveXlsx(file, file, 0));
                auto reader = RecordReader::open(file, s(u"customers"), {}).value();
                RecordBatch batch;
                QVERIFY(reader->read(batch, 100000).has_value());
                QCOMPARE(batch.rows.size(), rows);
                continue;
            }
            QVERIFY2(report.error().rule == rule::diskFull || report.error().rule == rule::fileWriteFailed,
                     qPrintable(report.error().rule));
            QCOMPARE(report.error().kind, Error::Kind::Storage);
            QVERIFY(!QFile::exists(file));
            QVERIFY(QDir(folder.path())
                        .entryList({s(u".*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                        .isEmpty());
        }
    }

    void saysWhatCannotBeWritten()
    {
        const QTemporaryDir folder;
        const auto ruleOf = [](const QString &file) {
            const auto report = write(file, {{QStringLiteral("a")}}, {});
            return report ? QString() : report.error().rule;
        };
        QCOMPARE(ruleOf(folder.filePath(s(u"none/a.xlsx"))), rule::targetUnwritable);
        QCOMPARE(ruleOf(folder.filePath(s(u"none/a.csv"))), rule::targetUnwritable);
        QCOMPARE(ruleOf(folder.filePath(s(u"a.ods"))), rule::exportFormatUnknown);
        QVERIFY(QDir(folder.path()).mkdir(s(u"b.xlsx")));
        QCOMPARE(ruleOf(folder.filePath(s(u"b.xlsx"))), rule::targetUnwritable);
        const QList<TableColumn> many(16385, TableColumn{s(u"a")});
        const auto full = write(folder.filePath(s(u"c.xlsx")), many, {});
        QVERIFY(!full);
        QCOMPARE(full.error().rule, rule::sheetFull);
        // The file behind a link is replaced, the link stays.
        const QString real = folder.filePath(s(u"real.xlsx"));
        const QString link = folder.filePath(s(u"link.xlsx"));
        QVERIFY(write(real, {{s(u"a")}}, {}));
        QVERIFY(QFile::link(real, link));
        const QByteArray before = contents(real);
        QVERIFY(write(link, {{s(u"another title")}}, {{s(u"x")}}));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(contents(real) != before);
        QVERIFY(write(folder.filePath(s(u"äöü ő.xlsx")), {{s(u"a")}}, {}));
    }

    void namesSheets()
    {
        QCOMPARE(sheetNameFrom({}), s(u"Sheet1"));
        QCOMPARE(sheetNameFrom(s(u"history")), s(u"Sheet1"));
        QCOMPARE(sheetNameFrom(s(u"'a/b[c]:d*e?f\\g'")), s(u"a b c d e f g"));
        QCOMPARE(sheetNameFrom(QString(50, u'x')).size(), 31);
        QCOMPARE(sheetNameFrom(QString(30, u'x') + s(u"🙂")), QString(30, u'x'));
    }

    void csvOpensRightInASpreadsheet()
    {
        const QString file = path("office.csv");
        const QList<TableRow> rows{
            {s(u"=1+1"), s(u"+49"), qint64(-5), -2.5, Money{-4990, s(u"EUR")}, QDate(2026, 3, 2), true},
            {s(u"a;b"), s(u"\tx"), qint64(5), {}, Money{5, {}}, {}, false}};
        const QList<TableColumn> columns{{s(u"a")}, {s(u"b")}, {s(u"c")}, {s(u"d"), 0, 1},
                                         {s(u"e")}, {s(u"f")}, {s(u"g")}};
        QVERIFY(write(file, columns, rows, spreadsheetOptions(s(u"hu"))));
        QCOMPARE(contents(file), QByteArray("\xef\xbb\xbf"
                                            "a;b;c;d;e;f;g\r\n"
                                            "'=1+1;+49;-5;-2,5;-49,90;2026-03-02;true\r\n"
                                            "\"a;b\";'\tx;5;;0,05;;false\r\n"));
        QVERIFY(write(file, columns, rows, spreadsheetOptions(s(u"en"))));
        QVERIFY(contents(file).contains("'=1+1,+49,-5,-2.5,-49.90,"));
    }
};

QTEST_GUILESS_MAIN(XlsxWriteTest)
#include "tst_files_xlsxwrite.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding: what the sniffer says of real byte sequences, and that decoding streams.
#include "files/encoding.h"
#include "files/readhelp.h"
#include "files/reasons.h"

#include <QStringEncoder>
#include <QTest>
#include <cstring>

using namespace kontor;
using namespace kontor::files;

namespace
{

/// A pipe: cannot seek, hands out three bytes at a time, answers -1 at its end.
class Pipe : public QIODevice
{
public:
    explicit Pipe(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray some = m_bytes.left(qMin<qint64>(most, 3));
        std::memcpy(data, some.constData(), size_t(some.size()));
        m_bytes.remove(0, some.size());
        return some.isEmpty() ? -1 : some.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

/// A disk that fails once `healthy` bytes have been read for the second time, when sniffing is over.
class FailingDisk : public QBuffer
{
public:
    FailingDisk(const QByteArray &bytes, qint64 healthy)
        : m_healthy(healthy)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_isSniffed = m_isSniffed || atEnd();
        if (m_isSniffed && !atEnd() && pos() >= m_healthy)
            return -1;
        return QBuffer::readData(data, most);
    }

private:
    qint64 m_healthy;
    bool m_isSniffed = false;
};

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const char *encoding, const QString &text)
    {
        QStringEncoder encoder(encoding);
        return encoder(text);
    }
    static QString sniffed(const QByteArray &bytes)
    {
        EncodingSniffer sniffer;
        sniffer.add(bytes);
        return sniffer.encoding();
    }

private Q_SLOTS:
    void sniffsLanguages_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const char *encoding, const char16_t *text) {
            QTest::newRow(name) << QString::fromLatin1(encoding) << QString::fromUtf16(text);
        };
        add("hungarian", "windows-1250", u"Győri Fűtőmű Kft.;Győr\nTűzvédelem Zrt.;Székesfehérvár\n");
        add("hungarian, one letter", "windows-1250", u"K-1;Kovács Bt.;Győr\n");
        add("hungarian capitals", "windows-1250", u"ERDŐ ÉS MEZŐ KFT.;GYŐR\n");
        add("polish", "windows-1250", u"Spółka z o.o.;Łódź\nUsługi Budowlane Wójcik;Gdańsk\nKsięgowość;Kraków\n");
        add("czech", "windows-1250", u"Železářství Dvořák s.r.o.;Plzeň\nČeská pošta;Přerov\nNávštěva;Šumperk\n");
        add("czech, one letter", "windows-1250", u"K-1;Kučera;Praha\n");
        add("czech, one name", "windows-1250", u"K-1;Dvořák;Praha\n");
        add("french, one letter", "windows-1252", u"K-1;Molière;Paris\n");
        add("french, two dots", "windows-1252", u"K-1;Loïc;Paris\n");
        add("danish, one letter", "windows-1252", u"K-1;Sørensen;Odense\n");
        add("romanian", "windows-1250", u"Construcţii Braşov;Bucureşti\nBăile Herculane;Timişoara\n");
        add("croatian", "windows-1250", u"Građevinar d.o.o.;Čakovec\nŠpedicija Marić;Požega\n");
        add("german", "windows-1252", u"Müller & Söhne;Köln\nGroßhändler Ärzte;Düsseldorf\n");
        add("french", "windows-1252", u"Société Générale;Besançon\nFrançois & Frères;Nîmes\nForêt;Août\n");
        add("french, û", "windows-1252", u"Crème brûlée;Coûteux\nGoût à la carte;Orléans\n");
        add("spanish", "windows-1252", u"España S.A.;Logroño\nMuñoz e Hijos;México D.F.\n");
        add("portuguese", "windows-1252", u"Irmãos Camões;São Paulo\nConstruções;Guimarães\nSoluções;Leões\n");
        add("swedish", "windows-1252", u"Ångström AB;Åre\nBjörk & Håkansson;Göteborg\n");
        add("danish", "windows-1252", u"Smørrebrød ApS;Århus\nVærløse;København\n");
        add("italian", "windows-1252", u"Città di Forlì;Cantù\nSocietà per più;Università\n");
        add("degrees and euros", "windows-1252", u"Vertrag § 5 – 10 €;1º Mª\n");
        add("utf-8", "UTF-8", u"Győr;Łódź;México\n");
        add("ascii", "UTF-8", u"plain;text\n");
        add("utf-16 little", "UTF-16LE", u"number;name\n1;Győr\n");
        add("utf-16 big", "UTF-16BE", u"number;name\n1;Győr\n");
    }
    void sniffsLanguages()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const QByteArray bytes = encoded(encoding.toLatin1().constData(), text);
        QCOMPARE(sniffed(bytes), encoding);
        EncodingSniffer piecewise;
        for (const char byte : bytes)
            piecewise.add(QByteArrayView(&byte, 1));
        QCOMPARE(piecewise.encoding(), encoding);
    }

    void trustsTheByteOrderMark()
    {
        QCOMPARE(sniffed(QByteArray("\xef\xbb\xbf\xfc", 4)), QStringLiteral("UTF-8"));
        QCOMPARE(sniffed(QByteArray("\xff\xfe\x51\x01", 4)), QStringLiteral("UTF-16LE"));
        QCOMPARE(sniffed(QByteArray("\xfe\xff\x01\x51", 4)), QStringLiteral("UTF-16BE"));
        QCOMPARE(sniffed(QByteArray("\xff\xfe\0\0a\0\0\0", 8)), QStringLiteral("UTF-32LE"));
    }

    void theByteOrderMarkIsNoPartOfTheHeader()
    {
        for (const int block : {1, 2, 1000}) {
            ImportOptions options;
            options.limits.block = block;
            const QByteArray text("\xef\xbb\xbf\"number\";name\n1;a\n");
            QCOMPARE(readAll(text, QStringLiteral("customers"), options).report.columns.first(),
                     QStringLiteral("number"));
            options.encoding = QStringLiteral("utf8");
            QCOMPARE(readAll(text, QStringLiteral("customers"), options).report.columns.first(),
                     QStringLiteral("number"));
            options.encoding = QStringLiteral("UTF-16");
            QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            const QByteArray wide = encoder(QStringLiteral("\"number\";name\n1;a\n"));
            QCOMPARE(readAll(wide, QStringLiteral("customers"), options).report.columns.first(),
                     QStringLiteral("number"));
        }
    }

    void oneBadByteAmongManyGoodLettersStaysUtf8()
    {
        QCOMPARE(sniffed(QStringLiteral("ő").repeated(50).toUtf8() + "\xfc" + "rest"), QStringLiteral("UTF-8"));
        QCOMPARE(sniffed(QByteArray("M\xfcller ") + QStringLiteral("ő").toUtf8()), QStringLiteral("windows-1252"));
    }

    void findsALetterFarBehindTheHead()
    {
        QByteArray bytes("number;name\n");
        for (int i = 0; i < 200000; ++i)
            bytes += "12345;plain\n";
        bytes += "9;Gy\xf5r\n";
        const ReadAll all = readAll(bytes);
        QCOMPARE(all.report.encoding, QStringLiteral("windows-1250"));
        QCOMPARE(all.value(all.rows.size() - 1, QStringLiteral("name")), QStringLiteral("Győr"));
        QCOMPARE(all.report.bytesRead, qint64(bytes.size()));
        QCOMPARE(all.report.bytesTotal, qint64(bytes.size()));
    }

    void readsWhatThePersonNames()
    {
        ImportOptions options;
        options.encoding = QStringLiteral("latin2");
        const ReadAll all = readAll("number;name\n1;Gy\xf5r \xa9koda\n", QStringLiteral("customers"), options);
        QCOMPARE(all.report.encoding, QStringLiteral("ISO-8859-2"));
        QCOMPARE(all.value(0, QStringLiteral("name")), QStringLiteral("Győr Škoda"));
        options.encoding = QStringLiteral("klingon");
        const Error error = readAll("number\n1\n", QStringLiteral("customers"), options).error;
        QCOMPARE(error.rule, rule::encodingUnknown);
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.args, QStringList{QStringLiteral("klingon")});
    }

    void readsFromAPipe()
    {
        auto reader = RecordReader::open(std::make_unique<Pipe>("number;name\n1;Gy\xf5r\n2;x\n"),
                                         QStringLiteral("pipe"), QStringLiteral("customers"), {});
        QVERIFY(reader);
        RecordBatch batch;
        QCOMPARE((*reader)->read(batch, 10).value(), false);
        QCOMPARE(batch.rows.size(), 2);
        QCOMPARE(batch.rows.first().values.at(1), QStringLiteral("Győr"));
        QCOMPARE((*reader)->report().bytesTotal, 0);
        QCOMPARE((*reader)->report().bytesRead, 23);
    }

    void saysWhenTheDiskFailsHalfWay()
    {
        const QByteArray bytes = "number\n" + QByteArray("123456789\n").repeated(100000);
        auto reader = RecordReader::open(std::make_unique<FailingDisk>(bytes, 500000), QStringLiteral("disk"),
                                         QStringLiteral("customers"), {});
        QVERIFY(reader);
        RecordBatch batch;
        Result<bool> more = true;
        qint64 rows = 0;
        while (more && *more) {
            more = (*reader)->read(batch, 1000);
            rows += batch.rows.size();
        }
        QVERIFY(!more);
        QCOMPARE(more.error().rule, rule::fileReadFailed);
        QCOMPARE(more.error().kind, Error::Kind::Storage);
        QVERIFY(rows > 1000 && rows < 100000);
    }

    void decodesTheSameInBlocksOfAnySize()
    {
        const QString text =
            QStringLiteral("number;name;city\n1;\"Győri \"\"Ű\"\" 🙂\nKft.\";Łódź\n2;Ärzte;Köln\n");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
            for (const int block : {1, 2, 3, 5, 7, 4096}) {
                ImportOptions options;
                options.encoding = QString::fromLatin1(encoding);
                options.limits.block = block;
                const ReadAll all = readAll(encoded(encoding, text), QStringLiteral("customers"), options);
                QCOMPARE(all.rows.size(), 2);
                QCOMPARE(all.value(0, QStringLiteral("name")), QStringLiteral("Győri \"Ű\" 🙂 Kft."));
                QCOMPARE(all.column(QStringLiteral("city")),
                         (QStringList{QStringLiteral("Łódź"), QStringLiteral("Köln")}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_files_encoding.moc"

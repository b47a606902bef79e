// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values: days, countries, states and lists as three languages write them.
#include "domain/fold.h"
#include "files/country.h"
#include "files/day.h"
#include "files/reasons.h"
#include "files/values.h"

#include <QTest>

using namespace kontor;
using namespace kontor::files;

class ValuesTest : public QObject
{
    Q_OBJECT

    static QString read(const char16_t *kind, const char16_t *field, const QString &text)
    {
        const ValueReading reading =
            readValue(*kindByKey(QString::fromUtf16(kind))->field(QString::fromUtf16(field)), text);
        return reading.isBad() ? u'!' + reading.reason : reading.value;
    }
    static QString customer(const char16_t *field, const char16_t *text)
    {
        return read(u"customers", field, QString::fromUtf16(text));
    }

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        for (const char *same :
             {"2026-03-02", "2026-3-2", "02.03.2026", "2.3.2026", "2.3.26", "2. 3. 2026", "2026. 03. 02.",
              "2026.03.02.", "2026. 3. 2", "2026/03/02", "20260302", "2026-03-02T10:00", "2026-03-02 00:00:00",
              "02.03.2026 09:04", "2026. 03. 02. 10:00", " 2026-03-02 "})
            add(same, "2026-03-02");
        add("31/03/2026", "2026-03-31");
        add("03/31/2026", "2026-03-31");
        add("03/03/2026", "2026-03-03");
        add("31-03-2026", "2026-03-31");
        add("3/31/99", "1999-03-31");
        add("29.02.2024", "2024-02-29");
        for (const char *either : {"02/03/2026", "2/3/2026", "02-03-2026", "26/03/02", "26-03-02", "26.03.02."})
            add(either, "!ambiguous_day");
        for (const char *none : {"30.02.2026", "29.02.2026", "2026-13-01", "31/31/2026", "tomorrow", "46083", "2026-03",
                                 "2026-03-02Z", "2026-03-01T23:00:00Z", "2026-03-02T10:00+02:00", "0000-00-00", "1.1.1",
                                 "02.03-2026", "2026-03-02 x", "1.1.0001", "99999-01-01", "٠٢.٠٣.٢٠٢٦"})
            add(none, "!bad_day");
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(u"customers", u"administration_since", text), expected);
    }

    void knowsStatesInThreeLanguages()
    {
        for (const char16_t *word : {u"prospect", u"Interessent", u"ÉRDEKLŐDŐ", u"erdeklodo"})
            QCOMPARE(customer(u"kind", word), QStringLiteral("prospect"));
        for (const char16_t *word : {u"Customer", u"Kunde", u"ügyfél", u"Bestandskunde", u"existing customer"})
            QCOMPARE(customer(u"kind", word), QStringLiteral("customer"));
        QCOMPARE(customer(u"kind", u"friend"), QStringLiteral("!bad_kind"));
        QCOMPARE(customer(u"kind", u"  "), QString());
        const QList<QStringList> states = {
            {QStringLiteral("inactive"), QStringLiteral("inaktiv"), QStringLiteral("inaktív")},
            {QStringLiteral("requested"), QStringLiteral("angefordert"), QStringLiteral("igényelve")},
            {QStringLiteral("active"), QStringLiteral("Aktiv"), QStringLiteral("AKTÍV")},
            {QStringLiteral("revoked"), QStringLiteral("widerrufen"), QStringLiteral("megvonva")}};
        for (const QStringList &words : states) {
            for (const QString &word : words)
                QCOMPARE(read(u"customers", u"administration", word), words.first());
        }
        QCOMPARE(customer(u"administration", u"entzogen"), QStringLiteral("!bad_administration"));
    }

    void knowsCountriesInThreeLanguages()
    {
        const QList<QStringList> names = {
            {QStringLiteral("DE"), QStringLiteral("Germany"), QStringLiteral("DEUTSCHLAND"),
             QStringLiteral("Németország"), QStringLiteral("de"), QStringLiteral("DEU"), QStringLiteral("nemetorszag")},
            {QStringLiteral("HU"), QStringLiteral("Hungary"), QStringLiteral("Ungarn"), QStringLiteral("Magyarország")},
            {QStringLiteral("AT"), QStringLiteral("Österreich"), QStringLiteral("Ausztria"), QStringLiteral("Austria")},
            {QStringLiteral("GB"), QStringLiteral("UK"), QStringLiteral("U.K."), QStringLiteral("England"),
             QStringLiteral("Großbritannien"), QStringLiteral("Nagy-Britannia"), QStringLiteral("United Kingdom")},
            {QStringLiteral("US"), QStringLiteral("USA"), QStringLiteral("U.S.A."),
             QStringLiteral("Vereinigte Staaten"), QStringLiteral("Egyesült Államok"),
             QStringLiteral("Amerikai Egyesült Államok")},
            {QStringLiteral("CH"), QStringLiteral("Schweiz"), QStringLiteral("Switzerland"), QStringLiteral("Svájc")},
            {QStringLiteral("CZ"), QStringLiteral("Czech Republic"), QStringLiteral("Tschechien"),
             QStringLiteral("Csehország")},
            {QStringLiteral("TR"), QStringLiteral("Turkey"), QStringLiteral("Türkei")},
            {QStringLiteral("VE"), QStringLiteral("Venezuela")}};
        for (const QStringList &group : names) {
            for (const QString &name : group)
                QCOMPARE(read(u"customers", u"country", name), group.first());
        }
        QCOMPARE(customer(u"country", u" Atlantis "), QStringLiteral("Atlantis"));
        QCOMPARE(countryCode(QString()), QString());
    }

    void namesCountriesForPeople()
    {
        QCOMPARE(countryName(QStringLiteral("DE"), QStringLiteral("en")), QStringLiteral("Germany"));
        QCOMPARE(countryName(QStringLiteral("DE"), QStringLiteral("de")), QStringLiteral("Deutschland"));
        QCOMPARE(countryName(QStringLiteral("DE"), QStringLiteral("hu")), QStringLiteral("Németország"));
        QCOMPARE(countryName(QStringLiteral("Atlantis"), QStringLiteral("de")), QStringLiteral("Atlantis"));
        QCOMPARE(countryName(QStringLiteral("QX"), QStringLiteral("de")), QStringLiteral("QX"));
        QCOMPARE(countryName(QString(), QStringLiteral("de")), QString());
    }

    void splitsLists()
    {
        QCOMPARE(customer(u"products", u"Phone, Fax ;Phone|Mail\r\nWeb,,"), QStringLiteral("Phone\nFax\nMail\nWeb"));
        QCOMPARE(customer(u"products", u" ; "), QString());
        QCOMPARE(read(u"customers", u"products", QString(501, u'x')), QStringLiteral("!too_long"));
    }

    void checksAddresses()
    {
        QCOMPARE(customer(u"email", u" a@b.de "), QStringLiteral("a@b.de"));
        for (const char16_t *bad : {u"a", u"@b", u"a@", u"a@b@c", u"a b@c"})
            QCOMPARE(customer(u"email", bad), QStringLiteral("!bad_email"));
        QCOMPARE(customer(u"email", u""), QString());
    }

    void bringsTextIntoCanonicalForm()
    {
        QCOMPARE(customer(u"name", u" Gyo\u030br\r\nKft.\t1 "), QStringLiteral("Győr Kft. 1"));
        QCOMPARE(customer(u"note", u"one\r\ntwo\rthree\tx\u0001"), QStringLiteral("one\ntwo\nthree\tx"));
        QCOMPARE(customer(u"name", u"M\uFFFDnster"), QStringLiteral("!lost_letters"));
        QCOMPARE(customer(u"name", u" \u2028\uFEFF"), QString());
        QCOMPARE(customer(u"name", u"a\uFEFFb"), QStringLiteral("ab"));
        QCOMPARE(customer(u"postcode", u"05021"), QStringLiteral("05021"));
    }

    void limitsLengths_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("limit");
        QTest::newRow("name") << QStringLiteral("name") << 200;
        QTest::newRow("note") << QStringLiteral("note") << 10000;
        QTest::newRow("street") << QStringLiteral("street") << 500;
        QTest::newRow("number") << QStringLiteral("number") << 500;
    }
    void limitsLengths()
    {
        QFETCH(QString, field);
        QFETCH(int, limit);
        const Field &spec = *kindByKey(QStringLiteral("customer"))->field(field);
        QVERIFY(!readValue(spec, QString(limit, u'ű')).isBad());
        const ValueReading reading = readValue(spec, QString(limit + 1, u'ű'));
        QCOMPARE(reading.reason, reason::tooLong);
        QCOMPARE(reading.args, (QStringList{QString::number(limit), QString::number(limit + 1)}));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_files_values.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Header map: what is guessed in three languages, and how a person overrides it.
#include "files/headermap.h"
#include "files/headerwords.h"
#include "files/reasons.h"

#include <QTest>

using namespace kontor;
using namespace kontor::files;

class HeaderTest : public QObject
{
    Q_OBJECT

    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u','); }
    static Result<HeaderMap> mapOf(const char *header, const QStringList &entries = {}, const char *kind = "customers")
    {
        QList<MapEntry> map;
        for (const QString &entry : entries) {
            KONTOR_LET(one, mapEntryFromText(entry));
            map.append(one);
        }
        return HeaderMap::create(*kindByKey(QString::fromLatin1(kind)), words(header), map);
    }
    static QString shown(const HeaderMap &map)
    {
        QStringList all;
        for (const ColumnFields &one : map.mapped())
            all.append(one.column + u'>' + one.fields.join(u'+'));
        return all.join(u' ') + QStringLiteral(" / ") + map.unmapped().join(u' ');
    }

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *kind, const char *header, const char *expected) {
            QTest::newRow(header) << QString::fromLatin1(kind) << QByteArray(header) << QString::fromUtf8(expected);
        };
        add("customers",
            "customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax",
            "customer_id>number company_name>name contact_name>contact_name address>street city>city "
            "postal_code>postcode "
            "country>country phone>phone / contact_title region fax");
        add("customers", "Kundennummer,Firma,Ansprechpartner,PLZ,Ort,Straße,Land,Telefon",
            "Kundennummer>number Firma>name Ansprechpartner>contact_name PLZ>postcode Ort>city Straße>street "
            "Land>country "
            "Telefon>phone / ");
        add("customers", "ügyfélszám,cég,irányítószám,helység,utca,ország,telefon",
            "ügyfélszám>number cég>name irányítószám>postcode helység>city utca>street ország>country telefon>phone "
            "/ ");
        add("customers", "NUMBER,Company,Contact,Zip,Postal Code,STREET,strasse,E-Mail",
            "NUMBER>number Company>name Contact>contact_name Zip>postcode STREET>street E-Mail>email / Postal Code "
            "strasse");
        add("customers", "Kunden-Administration,administration_since,Partner-Kontakt,Standort,kind,products,vat,note",
            "Kunden-Administration>administration administration_since>administration_since "
            "Partner-Kontakt>partner_contact "
            "Standort>site kind>kind products>products vat>vat note>note / ");
        add("customers", "ĂĽgyfĂ©lszĂˇm,cĂ©g", "ĂĽgyfĂ©lszĂˇm>number cĂ©g>name / ");
        add("customers", "numbers,company names,Orte,,id", " / numbers company names Orte id");
        add("submandants", "Submandant,Händler-ID,UVP-Kennung,Vorname,Nachname,short_name,contact_given_name",
            "Submandant>name Händler-ID>dealer_id UVP-Kennung>code Vorname>contact_given_name "
            "Nachname>contact_family_name "
            "short_name>short_name / contact_given_name");
        add("assignments", "alpartner,ügyfélszám", "alpartner>submandant ügyfélszám>customer / ");
        add("assignments", "Untervertriebspartner,Kundennummer,Ort",
            "Untervertriebspartner>submandant Kundennummer>customer / Ort");
    }
    void guesses()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, header);
        QFETCH(QString, expected);
        QCOMPARE(shown(mapOf(header.constData(), {}, kind.toLatin1().constData()).value()), expected);
    }

    void everyKeyNamesItsField()
    {
        for (const QString &kind : kindKeys()) {
            for (const QString &key : kindByKey(kind)->fieldKeys()) {
                QCOMPARE(fieldForHeaderWord(kind, key), key);
                QCOMPARE(fieldForHeaderWord(kind, QString(key).replace(u'_', u' ').toUpper()), key);
            }
        }
    }

    void aPersonOverrides_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QStringList &entries, const char *expected) {
            QTest::newRow(name) << entries << QString::fromUtf8(expected);
        };
        add("nothing", {}, "number>number name>name city>city / Code X");
        add("a new column", {QStringLiteral("Code X=note")}, "number>number name>name city>city Code X>note / ");
        add("another column for a guessed field", {QStringLiteral("code_x=number")},
            "name>name city>city Code X>number / number");
        add("another field for a guessed column", {QStringLiteral("city=site")},
            "number>number name>name city>site / Code X");
        add("several fields", {QStringLiteral("name=name"), QStringLiteral("name=site"), QStringLiteral("name=note")},
            "number>number name>name+site+note city>city / Code X");
        add("left out", {QStringLiteral("city=")}, "number>number name>name / city Code X");
    }
    void aPersonOverrides()
    {
        QFETCH(QStringList, entries);
        QFETCH(QString, expected);
        QCOMPARE(shown(mapOf("number,name,city,Code X", entries).value()), expected);
    }

    void refusesWhatCannotBe()
    {
        const auto ruleOf = [](const QStringList &entries) {
            const Result<HeaderMap> map = mapOf("number,name,city", entries);
            return map ? QString() : map.error().rule;
        };
        QCOMPARE(ruleOf({QStringLiteral("town=city")}), rule::unknownColumn);
        QCOMPARE(ruleOf({QStringLiteral("city=town")}), rule::unknownField);
        QCOMPARE(ruleOf({QStringLiteral("city=code")}), rule::unknownField);
        QCOMPARE(ruleOf({QStringLiteral("city")}), rule::badMapEntry);
        QCOMPARE(ruleOf({QStringLiteral("city=note"), QStringLiteral("name=note")}), rule::fieldMappedTwice);
        QCOMPARE(ruleOf({QStringLiteral("city=note"), QStringLiteral("city=note")}), QString());
        QCOMPARE(mapOf("number,name", {QStringLiteral("x=y")}).error().kind, Error::Kind::Invalid);
        QCOMPARE(mapOf("number,name", {QStringLiteral("name=y")}).error().kind, Error::Kind::Usage);
    }

    void namesMissingMandatoryFields()
    {
        QCOMPARE(mapOf("name,city").value().missing(), QStringList{QStringLiteral("number")});
        QCOMPARE(mapOf("x", {}, "assignments").value().missing(),
                 (QStringList{QStringLiteral("submandant"), QStringLiteral("customer")}));
        QVERIFY(mapOf("number").value().missing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HeaderTest)
#include "tst_files_header.moc"

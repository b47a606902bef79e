// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Letter doctor: repairs what was decoded wrongly, leaves alone what is fine, and is reversible.
#include "files/letterdoctor.h"

#include <QStringDecoder>
#include <QTest>

using namespace kontor::files;

class LettersTest : public QObject
{
    Q_OBJECT

    static QString misread(const QString &text, const char *encoding)
    {
        QStringDecoder decoder(encoding);
        return decoder(text.toUtf8());
    }

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"Münster",
                                     u"Pécs",
                                     u"Győr",
                                     u"Székesfehérvár",
                                     u"Ärzte-Haus Österreich",
                                     u"São Paulo",
                                     u"México D.F.",
                                     u"Ångström",
                                     u"Łódź",
                                     u"Kossuth Lajos út 5.",
                                     u"ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP",
                                     u"árvíztűrő tükörfúrógép",
                                     u"GROßHANDEL",
                                     u"Smørrebrød",
                                     u"Dvořák",
                                     u"10 € – „so“",
                                     u"d’Artagnan…",
                                     u"Βιβλιοθήκη",
                                     u"Москва",
                                     u"東京都",
                                     u"Căciulă Ștefan",
                                     u"Ödön",
                                     u"Übung",
                                     u"MÜNCHEN",
                                     u"Ý",
                                     u"Čapek",
                                     u"Đorđe",
                                     u"5 m² à 20 °C",
                                     u"🙂 ok"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void repairs()
    {
        QFETCH(QString, text);
        for (const char *encoding : {"windows-1252", "windows-1250", "ISO-8859-1"}) {
            const QString once = misread(text, encoding);
            QVERIFY(once != text);
            QCOMPARE(repairedLetters(once).value_or(QStringLiteral("(nothing)")), text);
            QCOMPARE(repairedLetters(misread(once, encoding)).value_or(QStringLiteral("(nothing)")), text);
            QVERIFY(!repairedLetters(text));
        }
    }

    void repairsTheExamplesAsTheyAreSeen()
    {
        QCOMPARE(repairedLetters(QStringLiteral("MÃ¼nster")).value(), QStringLiteral("Münster"));
        QCOMPARE(repairedLetters(QStringLiteral("PÃ©cs")).value(), QStringLiteral("Pécs"));
        QCOMPARE(repairedLetters(QStringLiteral("GyÅ‘r")).value(), QStringLiteral("Győr"));
        QCOMPARE(repairedLetters(QStringLiteral("GyĹ‘r")).value(), QStringLiteral("Győr"));
        QCOMPARE(repairedLetters(QStringLiteral("MĂĽnster")).value(), QStringLiteral("Münster"));
        QCOMPARE(repairedLetters(QStringLiteral("MÃƒÂ¼nster")).value(), QStringLiteral("Münster"));
    }

    void leavesFineTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"",
                                     u"plain",
                                     u"Ärzte",
                                     u"São Paulo",
                                     u"SÃO PAULO",
                                     u"MANHÃ",
                                     u"México D.F.",
                                     u"Ångström",
                                     u"ÂNGELO",
                                     u"Ã",
                                     u"Ä",
                                     u"Ĺ",
                                     u"Úžasný svět",
                                     u"NÍŽE",
                                     u"MŮŽE",
                                     u"SPÓŁKA Z O.O.",
                                     u"SPÓŁDZIELNIA, SPÓŁKA, OGÓŁEM",
                                     u"ORĂŞTIE",
                                     u"Orăştie",
                                     u"«CAFÉ»",
                                     u"„Ö“",
                                     u"CAFÉ®",
                                     u"Győr",
                                     u"Ödön",
                                     u"É–Á",
                                     u"5 €",
                                     u"½ Äpfel",
                                     u"Αθήνα",
                                     u"Москва",
                                     u"東京",
                                     u"naïve café",
                                     u"Müller GyĹ‘r",
                                     u"ÉŞ",
                                     u"Coeur’s",
                                     u"Nº 5 ª",
                                     u"Ó“"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void leavesFineTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(repairedLetters(text).value_or(QStringLiteral("(nothing)")), QStringLiteral("(nothing)"));
    }

    void showsEveryColumnBeforeAnyTwice()
    {
        LetterStatistics statistics;
        for (int i = 0; i < 100; ++i)
            statistics.add(QStringLiteral("name"), QString::number(i), QStringLiteral("x"));
        statistics.add(QStringLiteral("city"), QStringLiteral("a"), QStringLiteral("b"));
        statistics.add(QStringLiteral("city"), QStringLiteral("a"), QStringLiteral("b"));
        const LetterReport report = statistics.report();
        QCOMPARE(report.suspected, 102);
        QCOMPARE(report.examples.size(), 20);
        QCOMPARE(report.examples.at(0).column, QStringLiteral("name"));
        QCOMPARE(report.examples.at(1),
                 (LetterExample{QStringLiteral("city"), QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(report.examples.at(2).column, QStringLiteral("name"));
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "tst_files_letters.moc"

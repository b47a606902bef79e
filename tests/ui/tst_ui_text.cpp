// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read: sentences for errors, words for keys, days and numbers per language.
#include "ui/errorsentences.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/language.h"
#include "ui/pseudotranslator.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kontor;
using namespace kontor::ui;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudoTextsAreLongerAndWhole()
    {
        const auto longer = [](const char *text) { return PseudoTranslator::longer(QString::fromUtf8(text)); };
        QCOMPARE(longer("Save"), QStringLiteral("Šäävéé"));
        QCOMPARE(longer("&Save %1 of %L2 %n"), QStringLiteral("&Sävéé %1 őőf %L2 %n"));
        QCOMPARE(longer("<a href=\"#\">Go</a> &amp; see"), QStringLiteral("<a href=\"#\">Gő</a> &amp; šéééé"));
        QCOMPARE(longer("CSV (*.csv)"), QStringLiteral("ÇŠVýý (*.csv)"));
        QCOMPARE(longer(""), QString());
        const QString sentence = QStringLiteral("The profile is locked until the customer has agreed.");
        const double ratio = double(PseudoTranslator::longer(sentence).size()) / double(sentence.size());
        QVERIFY(ratio > 1.3 && ratio < 1.5);
        // For tests and translators: nobody is offered it.
        QVERIFY(!Language::codes().contains(PseudoTranslator::code()));
        Language language;
        language.setLanguage(PseudoTranslator::code());
        QCOMPARE(QCoreApplication::translate("Anything", "Save"), longer("Save"));
        QCOMPARE(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+S"));
        language.setLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Anything", "Save"), QStringLiteral("Save"));
    }

    void everyRuleHasOneSentence()
    {
        const QStringList rules = knownRules();
        QCOMPARE(QSet<QString>(rules.begin(), rules.end()).size(), rules.size());
        for (const QString &rule : rules) {
            const QString text = errorText({Error::Kind::Rejected, rule});
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%') && !(rule.contains(u'_') && text.contains(rule)),
                     qPrintable(text));
        }
    }

    void everyRefusalHasASentence()
    {
        QStringList rules;
        QFile table(QStringLiteral(KONTOR_SOURCE_DIR "/resources/sql/rules/rules.txt"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u'#') && line.count(u'|') >= 3)
                rules.append(line.section(u'|', -1).trimmed());
        }
        QVERIFY(!rules.isEmpty());
        static const QRegularExpression refusal(
            QStringLiteral("Kind::(?!Usage)\\w+,\\s*QStringLiteral\\(\"([a-z_]+)\""));
        QDirIterator sources(QStringLiteral(KONTOR_SOURCE_DIR "/models"), {QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (auto found = refusal.globalMatch(text); found.hasNext();)
                rules.append(found.next().captured(1));
        }
        for (const QString &rule : qAsConst(rules)) {
            const QString text = errorText({Error::Kind::Rejected, rule});
            QVERIFY2(!text.endsWith(u')'), qPrintable(rule + QStringLiteral(" has no sentence of its own")));
        }
    }

    void missingRightNamesTheRole()
    {
        const QString text =
            errorText({Error::Kind::Denied, QStringLiteral("no_right"), {}, {QStringLiteral("customer_care")}});
        QVERIFY2(text.contains(QStringLiteral("Customer care")), qPrintable(text));
    }

    void unknownRuleKeepsItsKey()
    {
        const QString text = errorText({Error::Kind::Rejected, QStringLiteral("brand_new_rule")});
        QVERIFY(text.contains(QStringLiteral("brand_new_rule")));
        QVERIFY(!errorText({Error::Kind::Offline}).isEmpty());
    }

    void placeholdersAreFilledByTheirNumbers()
    {
        Error error;
        error.rule = QStringLiteral("field_mapped_twice");
        error.args = QStringList{QStringLiteral("the field"), QStringLiteral("Ort"), QStringLiteral("Stadt")};
        const QString text = errorText(error);
        QVERIFY2(text.contains(QStringLiteral("“Ort”")) && text.contains(QStringLiteral("“Stadt”")), qPrintable(text));
    }
    void rowsOfFilesAreTold()
    {
        const RecordError error{7, QStringLiteral("Seit"), QStringLiteral("bad_day"), {QStringLiteral("32.1.26 %2")}};
        const QString text = recordErrorText(error);
        QVERIFY(text.contains(u'7') && text.contains(QStringLiteral("Seit")));
        QVERIFY2(text.contains(QStringLiteral("32.1.26 %2")), qPrintable(text));
        QVERIFY(reasonText({1, {}, QStringLiteral("odd"), {}}).contains(QStringLiteral("odd")));
        // A list to choose from is nowhere in a file: the value and the way out are said.
        const QString site = reasonText({1, {}, QStringLiteral("site_unknown"), {QStringLiteral("Nrod")}});
        QVERIFY2(site.contains(QStringLiteral("“Nrod”")) && !site.contains(QStringLiteral("list")), qPrintable(site));
    }

    void reasonsAreWholeSentences()
    {
        for (const RuleSentence &reason : rowReasons()) {
            const QString text =
                reasonText({1, {}, QLatin1String(reason.rule), {QStringLiteral("a"), QStringLiteral("b")}});
            QVERIFY2(text.endsWith(u'.') && (text.at(0) == u'“' || text.at(0).isUpper()), qPrintable(text));
            QVERIFY2(text.count(QStringLiteral(". ")) >= 1, qPrintable(text)); // what is wrong, and the way out
        }
    }

    void whatStoodInAFileIsQuotedSafely()
    {
        const auto told = [](const QString &value) { return reasonText({1, {}, QStringLiteral("bad_kind"), {value}}); };
        QVERIFY(told(QStringLiteral("a\tb")).contains(QStringLiteral("“a␉b”")));
        QVERIFY(told(QStringLiteral("a\x1b[2Jb")).contains(QStringLiteral("“a␛[2Jb”")));
        // Turns what follows around.
        QVERIFY(!told(QStringLiteral("a\u202Eb")).contains(QChar(0x202e)));
        QVERIFY(!told(QStringLiteral("a\u2028b")).contains(QChar::LineSeparator));
        const QString end = QString::fromUtf8("😀");
        const QString told100 = told(end.repeated(100));
        QVERIFY(told100.contains(end + u'…') && told100.count(end) == 60);
    }

    void wordsComeFromOneTable()
    {
        QCOMPARE(stateWord(QStringLiteral("in_progress")), QStringLiteral("in progress"));
        QCOMPARE(stateWord(QStringLiteral("dealer_id.retired")), QStringLiteral("retired"));
        QCOMPARE(stateWord(QStringLiteral("unheard")), QStringLiteral("unheard"));
        QCOMPARE(roleWord(QStringLiteral("customer_desk")), QStringLiteral("Customer desk"));
        QCOMPARE(teamWord(QString()), QString());
        const QStringList keys = stateKeys();
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void daysAndNumbersFollowTheLanguage()
    {
        const QLocale de(QLocale::German, QLocale::Germany);
        const QLocale hu(QLocale::Hungarian, QLocale::Hungary);
        const QLocale en(QLocale::English, QLocale::UnitedKingdom);
        const QDate day(2026, 3, 2);
        QCOMPARE(formatDay(day, de), QStringLiteral("02.03.2026"));
        QCOMPARE(formatDay(day, hu), QStringLiteral("2026. 03. 02."));
        QCOMPARE(formatDay(day, en), QStringLiteral("2 Mar 2026"));
        QCOMPARE(formatDay(QDate(), de), QString());
        const qint64 at = QDateTime(day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(formatInstant(at, berlin, de), QStringLiteral("02.03.2026, 10:00"));
        QCOMPARE(formatInstant(at, berlin, hu), QStringLiteral("2026. 03. 02. 10:00"));
        QCOMPARE(formatMoney(2910, {}, de), QStringLiteral("29,10\u00a0€"));
        QCOMPARE(formatMoney(2910, {}, hu), QStringLiteral("29,10\u00a0€"));
        QCOMPARE(formatMoney(-4990, {}, en), QStringLiteral("\u2212€49.90"));
        QCOMPARE(formatCount(1234567, de), QStringLiteral("1.234.567"));
        QCOMPARE(formatMoney(std::numeric_limits<qint64>::min(), {}, de).at(0), QChar(0x2212));
    }

    void countriesAreNamedInTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(countryWord(QStringLiteral("HU")), QStringLiteral("Ungarn"));
        QLocale::setDefault(QLocale(QLocale::Hungarian, QLocale::Hungary));
        QCOMPARE(countryWord(QStringLiteral("DE")), QStringLiteral("Németország"));
        QCOMPARE(countryWord(QStringLiteral("Narnia")), QStringLiteral("Narnia"));
        QCOMPARE(countryWord(QStringLiteral("??")), QStringLiteral("??"));
    }

    void languageSwitchesTheLocale()
    {
        Language language;
        language.setLanguage(QStringLiteral("hu"));
        QCOMPARE(language.current(), QStringLiteral("hu"));
        QCOMPARE(QLocale().language(), QLocale::Hungarian);
        language.setLanguage(QStringLiteral("xx"));
        QVERIFY(Language::codes().contains(language.current()));
    }
};

QTEST_MAIN(TextTest)
#include "tst_ui_text.moc"

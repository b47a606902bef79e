// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is translated, and no translation breaks what the program puts into it.
#include "textfaults.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor::tests;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void everyTextIsSound_data() { languages(); }
    void everyTextIsSound();
    void everyTextOfTheSourcesIsThere_data() { languages(); }
    void everyTextOfTheSourcesIsThere();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "hu"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

static QString pathOf(const QString &language)
{
    return QStringLiteral(KONTOR_SOURCE_DIR "/translations/kontor_%1.ts").arg(language);
}

static QSet<QString> names(const TsFile &file)
{
    QSet<QString> found;
    for (const TsText &text : file.texts)
        if (!text.isObsolete)
            found << text.key();
    return found;
}

// The rules themselves: one good and one bad example each.
void TestTranslations::faults_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *language, const char *source, const char *translation,
                        bool isGood) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(source)
                            << QString::fromUtf8(translation) << isGood;
    };
    row("order of placeholders is free", "de", "%1 of %2", "von %2: %1", true);
    row("placeholder lost", "de", "%1 of %2", "%1", false);
    row("placeholder with separators", "de", "%L1 rows", "%1 Zeilen", false);
    row("mnemonic moved", "de", "&File", "&Datei", true);
    row("mnemonic lost", "de", "&File", "Datei", false);
    row("ampersand is no mnemonic", "de", "Search && replace", "Suchen && ersetzen", true);
    row("ellipsis lost", "de", "Import…", "Importieren", false);
    row("colon lost", "hu", "Name:", "Név", false);
    row("code spelt out", "de", "Sub-partner code", "UVP-Kennung", true);
    row("bare code", "de", "Sub-partner code", "UVP", false);
    row("lodger", "hu", "Submandant", "Albérlő", false);
    row("ending at a placeholder", "hu", "in %1", "%1-ban", false);
    row("article before a placeholder", "hu", "the %1", "a(z) %1", false);
    row("placeholder by itself", "hu", "Assigned to %1", "Alpartner: %1", true);
    row("empty", "hu", "Save", "", false);
}

void TestTranslations::faults()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    TsText text;
    text.source = source;
    text.translations = {translation};
    QTEST(textFaults(text, language).isEmpty(), "isGood");
}

void TestTranslations::everyTextIsSound()
{
    QFETCH(QString, language);
    const TsFile file = readTs(pathOf(language));
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    QCOMPARE(file.language.left(2), language);
    QVERIFY(!file.texts.isEmpty());
    QStringList faults;
    for (const TsText &text : file.texts) {
        if (text.isObsolete)
            faults << text.name() + QStringLiteral(" is not in the sources any more");
        else if (language == QLatin1String("en") && !text.isPlural)
            faults << text.name() + QStringLiteral(" needs no English translation");
        else
            for (const QString &fault : textFaults(text, language))
                faults << text.name() + QStringLiteral(" -> “") + text.translations.join(QStringLiteral("” “")) +
                              QStringLiteral("”: ") + fault;
    }
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 fault(s) in %2").arg(faults.size()).arg(pathOf(language))));
}

// What "update-translations" would add or take away: nothing.
void TestTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(pathOf(language), copy));
    QStringList arguments = QStringLiteral(KONTOR_LUPDATE_ARGUMENTS).split(u'|');
    if (language == QLatin1String("en"))
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("-target-language") << language << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(KONTOR_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForStarted(), KONTOR_LUPDATE);
    QVERIFY(lupdate.waitForFinished(120000));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitCode() == 0, said.constData());
    QVERIFY2(said.isEmpty(), said.constData());

    const QSet<QString> kept = names(readTs(pathOf(language)));
    const QSet<QString> wanted = names(readTs(copy));
    const QStringList missing = (wanted - kept).values();
    const QStringList leftOver = (kept - wanted).values();
    QVERIFY2(missing.isEmpty() && leftOver.isEmpty(),
             qPrintable(QStringLiteral("run the target update-translations\nmissing: %1\nleft over: %2")
                            .arg(missing.join(QStringLiteral("\n  ")), leftOver.join(QStringLiteral("\n  ")))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes it reads: the titles of a list's columns, in every language, are header words of its import.
#include "files/fields.h"
#include "files/headermap.h"
#include "store/listspec.h"
#include "tsfile.h"

#include <QHash>
#include <QTest>

using namespace kontor;

class TestTranslationsHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTitleFeedsItsField_data();
    void everyTitleFeedsItsField();
    void everydayWordsAreKnown_data();
    void everydayWordsAreKnown();
};

void TestTranslationsHeaders::everyTitleFeedsItsField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &kind : files::kindKeys())
        for (const char *language : {"en", "de", "hu"})
            QTest::addRow("%s %s", qPrintable(kind), language) << kind << QString::fromLatin1(language);
}

static QHash<QString, QString> titlesIn(const QString &language)
{
    QHash<QString, QString> titles;
    if (language == u"en")
        return titles;
    const auto file = tests::readTs(QStringLiteral(KONTOR_SOURCE_DIR "/translations/kontor_%1.ts").arg(language));
    for (const tests::TsText &text : file.texts)
        if (text.context == u"List" && !text.isObsolete)
            titles.insert(text.source, text.translations.value(0));
    return titles;
}

void TestTranslationsHeaders::everyTitleFeedsItsField()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const files::Kind *fields = files::kindByKey(kind);
    const ListSpec *list = findList(QString(kind).replace(u'_', u'-'));
    QVERIFY(fields && list);
    const QHash<QString, QString> titles = titlesIn(language);
    QStringList header;
    QStringList expected;
    for (const ListColumn &column : list->columns) {
        if (!column.title)
            continue;
        const QString source = QString::fromUtf8(column.title);
        QVERIFY2(language == u"en" || titles.contains(source), column.title);
        header << titles.value(source, source);
        if (fields->field(QString::fromUtf8(column.key)))
            expected << header.last() + u'>' + QString::fromUtf8(column.key);
    }
    QVERIFY(expected.size() >= fields->mandatoryKeys().size());
    // Among all columns of the export, as its file has them: none takes the field of another.
    const auto map = files::HeaderMap::create(*fields, header, {});
    QVERIFY(map);
    QStringList guessed;
    for (const files::ColumnFields &column : map->mapped())
        guessed << column.column + u'>' + column.fields.join(u'+');
    QCOMPARE(guessed, expected);
}

void TestTranslationsHeaders::everydayWordsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *word, const char *field) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(field);
    };
    row("USt-ID", "vat");
    row("USt-IdNr.", "vat");
    row("Adószám", "vat");
    row("Kd.-Nr.", "number");
    row("Kundennr.", "number");
    row("Ügyfélszám", "number");
    row("Ansprechp.", "contact_name");
    row("Irsz.", "postcode");
    // Known words alone: no part of one, and nothing alike.
    row("Nummern", "");
    row("Kd.", "");
    row("Steuer-ID", "");
}

void TestTranslationsHeaders::everydayWordsAreKnown()
{
    QFETCH(QString, word);
    QTEST(files::guessedField(*files::kindByKey(QStringLiteral("customers")), word), "field");
}

QTEST_GUILESS_MAIN(TestTranslationsHeaders)
#include "tst_translations_headers.moc"

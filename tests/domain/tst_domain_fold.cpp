// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, search words and the canonical form of what people type (MISSION 3.3, "search").
#include "domain/fold.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace kontor;

class TestDomainFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void formOfLettersDoesNotMatter();
    void finds_data();
    void finds();
    void searchTextKeepsFieldsApart();
    void canonicalForm_data();
    void canonicalForm();
    void canonicalIsStable();
};

void TestDomainFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const char *folded) {
        QTest::newRow(name) << text << QString::fromLatin1(folded);
    };
    row("case", QStringLiteral("ALSTER Telefonie"), "alster telefonie");
    row("German umlauts", QStringLiteral("Ärzte Öl Übung"), "arzte ol ubung");
    row("Hungarian", QStringLiteral("Győr Fő utca Űr Árvíztűrő"), "gyor fo utca ur arvizturo");
    row("sharp s", QStringLiteral("Große Straße"), "grosse strasse");
    row("capital sharp s", QStringLiteral("STRAẞE"), "strasse");
    row("combining marks", QStringLiteral("Gyo\u030br Mu\u0308nster"), "gyor munster");
    row("Polish, Nordic, French", QStringLiteral("Łódź Øre Đak Æsir œuvre"), "lodz ore dak aesir oeuvre");
    row("ligature", QStringLiteral("\ufb01nanz"), "finanz");
    row("wide letters", QStringLiteral("\uff21\uff22"), "ab");
    row("runs of others", QStringLiteral("  Ärzte-Haus, (Győr)... "), "arzte haus gyor");
    row("digits stay", QStringLiteral("H-4711/2"), "h 4711 2");
    row("nothing", QStringLiteral(" -- ."), "");
    row("beyond the basic plane", QStringLiteral("x\U0001D400y"), "xay");
    row("lone surrogate", QString(QChar(0xd800)) + u'a', "a");
}

void TestDomainFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QByteArray appended = "before";
    appendFolded(appended, text);
    QCOMPARE(appended, "before" + folded.toUtf8());
    appendFolded(appended, QByteArrayView(text.toUtf8()));
    QCOMPARE(appended, "before" + folded.toUtf8() + folded.toUtf8());
}

void TestDomainFold::formOfLettersDoesNotMatter()
{
    for (const auto &[first, last] : {std::pair(0xc0, 0x17f), std::pair(0x1e00, 0x1eff)}) {
        for (int code = first; code <= last; ++code) {
            const QString letter{QChar(char16_t(code))};
            if (!QChar::isLetter(char32_t(code)) || code == 0x131) // the dotless i: its capital is another's too
                continue;
            const QString word = QStringLiteral("a") + letter + QStringLiteral("b");
            const QByteArray which = QByteArray::number(code, 16);
            QVERIFY2(fold(word) == fold(word.normalized(QString::NormalizationForm_D)), which);
            QVERIFY2(fold(word.toUpper()) == fold(word.toLower()), which);
            QVERIFY2(!fold(letter).isEmpty(), which);
        }
    }
}

void TestDomainFold::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
    // Looked up in: K1003, "Kövér & Fia Kft.", Győr, "Fő utca 24."
    row(QStringLiteral("kover"), true);
    row(QStringLiteral("KÖVÉR"), true);
    row(QStringLiteral("over"), true);           // three letters and more: anywhere
    row(QStringLiteral("k1003 gyor"), true);     // in any field
    row(QStringLiteral("győr fia k1003"), true); // in any order
    row(QStringLiteral("kft"), true);
    row(QStringLiteral("k"), true);
    row(QStringLiteral("fo"), true);
    row(QStringLiteral("ő"), false); // one and two letters: the beginnings of words only
    row(QStringLiteral("ia"), false);
    row(QStringLiteral("03"), false);
    row(QStringLiteral("24"), true);
    row(QStringLiteral("2"), true);
    row(QStringLiteral("4"), false);
    row(QStringLiteral("gyor pecs"), false); // all words
    row(QStringLiteral("fia-kft."), true);
    row(QStringLiteral(" "), true);
    row(QStringLiteral("gyorfo"), false); // fields do not run into each other
}

void TestDomainFold::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const QByteArray text = searchText({QStringLiteral("K1003"), QStringLiteral("Kövér & Fia Kft."),
                                        QStringLiteral("Győr"), QString(), QStringLiteral("Fő utca 24.")});
    const QStringList words = searchWords(typed);
    const bool all =
        std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(searchNeedle(word)); });
    QCOMPARE(all, found);
}

void TestDomainFold::searchTextKeepsFieldsApart()
{
    QCOMPARE(searchText({QStringLiteral("Ab"), QStringLiteral("Cd")}), QByteArray(" ab cd"));
    QCOMPARE(searchText({}), QByteArray());
    QByteArray byField;
    for (const char *field : {"Ab", "", "Käse–Öl", "\xc3", "\xc1\x81z", "Cd-"})
        appendSearchText(byField, field);
    QCOMPARE(byField, searchText({QStringLiteral("Ab"), QString(), QStringLiteral("Käse–Öl"), QString::fromUtf8("\xc3"),
                                  QString::fromUtf8("\xc1\x81z"), QStringLiteral("Cd-")}));
    QCOMPARE(searchNeedle(QStringLiteral("ab")), QByteArray(" ab"));
    QCOMPARE(searchNeedle(QStringLiteral("abc")), QByteArray("abc"));
}

void TestDomainFold::canonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &text, const QString &kept) {
        QTest::newRow(name) << text << kept;
    };
    row("as it is", QStringLiteral("Alster Telefonie"), QStringLiteral("Alster Telefonie"));
    row("white space at the ends", QStringLiteral(" \t Isar Net \n"), QStringLiteral("Isar Net"));
    row("U+0000", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("ab"));
    row("U+0000 among umlauts", QStringLiteral("ä") + QChar(0) + QStringLiteral("ö"), QStringLiteral("äö"));
    row("controls", QStringLiteral("a\u0007b\u007fc\u0085d"), QStringLiteral("abcd"));
    row("line feed and tab stay", QStringLiteral("a\r\n\tb"), QStringLiteral("a\n\tb"));
    row("composed", QStringLiteral("Mu\u0308nster Gyo\u030br"), QStringLiteral("Münster Győr"));
    row("the Angstrom sign", QStringLiteral("\u212b"), QStringLiteral("\u00c5"));
    row("a pair stays", QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600"));
    row("lone high surrogate", QStringLiteral("a") + QChar(0xd83d) + u'b', QStringLiteral("a\ufffdb"));
    row("lone low surrogate", QStringLiteral("a") + QChar(0xde00), QStringLiteral("a\ufffd"));
    row("pair the wrong way round", QString(QChar(0xde00)) + QChar(0xd83d), QStringLiteral("\ufffd\ufffd"));
    row("nothing left", QStringLiteral(" \u0001 "), QString());
}

void TestDomainFold::canonicalForm()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(canonical(text), kept);
}

void TestDomainFold::canonicalIsStable()
{
    QRandomGenerator random(20260302);
    static const QList<char16_t> special = {0,      1,      9,      10,     13,     32,     0x7f,   0x85,
                                            0xa0,   0x301,  0x308,  0x30b,  0x327,  0xd800, 0xdbff, 0xdc00,
                                            0xdfff, 0xfeff, 0x1100, 0x1161, 0x11a8, 0x212b, 0x3000, 0xfb01};
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(12); n >= 0; --n)
            text += random.bounded(2) ? QChar(special[random.bounded(special.size())])
                                      : QChar(char16_t(random.bounded(0x20, 0x600)));
        const QString once = canonical(text);
        QCOMPARE(canonical(once), once);
        QCOMPARE(once, once.trimmed());
        QVERIFY(once.isValidUtf16());
        QVERIFY(std::none_of(once.begin(), once.end(),
                             [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; }));
    }
}

QTEST_GUILESS_MAIN(TestDomainFold)
#include "tst_domain_fold.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of names in a real PostgreSQL: made as fold() makes them, and none that is somebody's invention.
#include "domain/fold.h"
#include "postgresstore.h"
#include "store/demo/nordlicht.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestStoreFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKnownLetterFoldsAlike();
    void otherLettersAreNotJudged();
    void keysThatAreNot_data();
    void keysThatAreNot();
    void keysThatAre_data();
    void keysThatAre();

private:
    QByteArray refusal(const QByteArray &sql)
    {
        const Ran ran = m_cluster.sql("BEGIN;\n" + sql + ";\nROLLBACK;\n");
        return ran.status == 0 ? QByteArray() : ran.err.trimmed();
    }

    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
};

void TestStoreFolding::initTestCase()
{
    const QString trouble = m_cluster.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const QString path = m_folder.filePath(QStringLiteral("nordlicht"));
    const Calendar calendar(QDate(2026, 3, 2));
    QVERIFY(createStore(path, false, calendar,
                        [&](Database &database) -> Result<> { return fillNordlicht(database, calendar); }));
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QVERIFY(database);
    const auto rows = copyRowsSql(**database);
    QVERIFY(rows);
    const Ran loaded = m_cluster.sql(postgresSetupSql() + *rows);
    QVERIFY2(loaded.status == 0, loaded.err);
}

// Each letter that the server judges, between two others and before a blank.
void TestStoreFolding::everyKnownLetterFoldsAlike()
{
    QByteArray question = "SELECT kontor_folded(t.word) || '|' || kontor_lowered(t.word) FROM (VALUES ";
    QStringList words;
    const std::pair<char16_t, char16_t> ranges[] = {{0x01, 0x36f}, {0x1e00, 0x1eff}, {0x2000, 0x206f}};
    for (const auto &[first, last] : ranges)
        for (char16_t c = first; c <= last; ++c)
            words << QStringLiteral("A") + QChar(c) + QStringLiteral("b ") + QChar(c) + QStringLiteral(" Z");
    for (const QString &word : std::as_const(words)) {
        question += words.first() == word ? "(E'" : ",(E'";
        for (const QChar c : word)
            question += "\\u" + QByteArray::number(c.unicode() + 0x10000, 16).right(4);
        question += "')";
    }
    const Ran ran = m_cluster.sql(question + ") t (word);");
    QVERIFY2(ran.status == 0, ran.err);
    // Of small letters line breaks stay what they are: told apart by the mark between the two answers.
    QString expected;
    for (const QString &word : std::as_const(words))
        expected += fold(word) + u'|' + word.toLower() + u'\n';
    QCOMPARE(QString::fromUtf8(ran.out), expected);
}

void TestStoreFolding::otherLettersAreNotJudged()
{
    const Ran ran = m_cluster.sql("SELECT kontor_folded('Ж') IS NULL AND kontor_lowered('Ж') IS NULL AND "
                                  "kontor_folded('Fa. Ж') IS NULL AND kontor_folded(NULL) IS NULL;");
    QCOMPARE(ran.out, QByteArray("t\n"));
}

void TestStoreFolding::keysThatAreNot_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray submandant = "INSERT INTO submandant (mandant, id, name, name_key, dealer_id) SELECT mandant, "
                                  "gen_random_uuid(), 'Alster Telefonie', ";
    const QByteArray from = ", id FROM dealer_id WHERE code = 'H-4711'";
    const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
    row("a second Submandant of one name", submandant + "'something else'" + from);
    row("with another blank in the key", submandant + "'alster telefonie '" + from);
    row("a key alone", "UPDATE submandant SET name_key = 'x' WHERE name = 'Elbe Systeme'");
    row("a name alone", "UPDATE submandant SET name = 'Alster Telefonie' WHERE name = 'Elbe Systeme'");
    row("another site of one name", "INSERT INTO site (mandant, id, name, name_key) SELECT mandant, gen_random_uuid(), "
                                    "'Werk Süd', 'werk süd' FROM dealer_id WHERE code = 'H-4711'");
    row("a product", "INSERT INTO product (mandant, id, name, name_key) SELECT mandant, gen_random_uuid(), 'Fax', 'y' "
                     "FROM dealer_id WHERE code = 'H-4711'");
    row("a view",
        "INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, content) SELECT mandant, "
        "gen_random_uuid(), id, 'customers', 'Nord', 'ord', '{}' FROM portal_user WHERE login = 'nordlicht'");
    row("a view without letters",
        "INSERT INTO named_view (mandant, id, portal_user, list_key, name, name_key, content) SELECT mandant, "
        "gen_random_uuid(), id, 'customers', '***', '', '{}' FROM portal_user WHERE login = 'nordlicht'");
    const QByteArray account = "UPDATE portal_user_account SET ";
    const QByteArray ofU31 = " WHERE id = (SELECT id FROM portal_user WHERE login = 'u31')";
    row("an address with another's key", account + "email = 'A@b.example', email_key = 'a2@b.example'" + ofU31);
    row("an address without a key", account + "email = 'ж@b.example', email_key = NULL" + ofU31);
    row("a key without an address", account + "email = NULL, email_key = 'a@b.example'" + ofU31);
}

void TestStoreFolding::keysThatAreNot()
{
    QFETCH(QByteArray, sql);
    QVERIFY2(refusal(sql).startsWith("ERROR:  op_invalid\n"), refusal(sql));
}

void TestStoreFolding::keysThatAre_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
    const auto renamed = [](const QString &name) {
        return QStringLiteral("UPDATE submandant SET name = '%1', name_key = '%2' WHERE name LIKE 'Elbe%'")
            .arg(name, fold(name))
            .toUtf8();
    };
    row("Latin", renamed(QStringLiteral("  Ärzte-Haus Győr & Söhne – „Ǆ“ ½ ")));
    row("other letters", renamed(QStringLiteral("ЖЁ GmbH")));
    row("other letters with any key", "UPDATE submandant SET name = 'Ж', name_key = 'x' WHERE name LIKE 'Elbe%'");
    row("no letters", renamed(QStringLiteral("***")));
    row("another column", "UPDATE submandant SET city = 'Kiel' WHERE name LIKE 'Elbe%'");
    row("an address", "UPDATE portal_user_account SET email = 'Ä@b.Example', email_key = 'ä@b.example' WHERE id = "
                      "(SELECT id FROM portal_user WHERE login = 'u31')");
    row("no address", "UPDATE portal_user_account SET email = NULL, email_key = NULL WHERE id = (SELECT id FROM "
                      "portal_user WHERE login = 'u31')");
}

void TestStoreFolding::keysThatAre()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(refusal(sql), QByteArray());
}

QTEST_GUILESS_MAIN(TestStoreFolding)
#include "tst_store_folding.moc"

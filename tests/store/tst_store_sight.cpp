// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what in the local store: random worlds against a naive reading of the rules; visibility closed under foreign
// keys; and the catalogue of the tables (DESIGN 3, 4).
#include "randomworld.h"
#include "seenrows.h"
#include "store/accessrules.h"
#include "store/demo/nordlicht.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::tests;

class TestStoreSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsRules();
    void namesAreNoWordsOfSql();
    void columnsAreOfThreeTypes();
    void keysCarryTheMandant();
    void visibilityIsClosed_data();
    void visibilityIsClosed();
    void agreesWithTheBook_data();
    void agreesWithTheBook();
    void rightsMoveAtOnce();

private:
    static void worlds();
    /// Opens a new store of this world: 0 is nordlicht, others are seeds.
    Result<std::unique_ptr<Database>> world(int seed);
    QStringList logins(Database &database);

    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestStoreSight::worlds()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("nordlicht") << 0;
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

Result<std::unique_ptr<Database>> TestStoreSight::world(int seed)
{
    const QString path = m_folder.filePath(QString::number(++m_made));
    const Calendar calendar(QDate(2026, 3, 2));
    KONTOR_TRY(createStore(path, false, calendar, [&](Database &database) {
        return seed ? fillRandomWorld(database, quint32(seed)) : fillNordlicht(database, calendar);
    }));
    return Database::open(path, Database::Mode::ReadWrite);
}

QStringList TestStoreSight::logins(Database &database)
{
    QStringList all;
    const auto read = database.each("SELECT login FROM portal_user ORDER BY login", {}, [&](const Statement &row) {
        all << row.text(0);
        return true;
    });
    return read ? all : QStringList();
}

void TestStoreSight::everyTableHasItsRules()
{
    for (const QString &table : sharedTables())
        QVERIFY2(accessRules().find(table), qPrintable(table));
    QCOMPARE(accessRules().tables.size(), sharedTables().size());
}

void TestStoreSight::namesAreNoWordsOfSql()
{
    const auto database = world(0);
    QVERIFY(database);
    QVERIFY(sqlite3_keyword_check("order", 5)); // the check itself works
    int names = 0;
    for (const QString &table : sharedTables()) {
        QByteArrayList all{table.toUtf8()};
        QVERIFY((*database)->each("SELECT name FROM pragma_table_info(?)", {table}, [&](const Statement &row) {
            all << row.text(0).toUtf8();
            return true;
        }));
        for (const QByteArray &name : all) {
            QVERIFY2(!sqlite3_keyword_check(name.constData(), int(name.size())), name);
            QCOMPARE(name, name.toLower());
            ++names;
        }
    }
    QVERIFY(names > 100);
}

void TestStoreSight::columnsAreOfThreeTypes()
{
    const auto database = world(0);
    QVERIFY(database);
    for (const QString &table : sharedTables()) {
        // xinfo names hidden and generated columns too.
        QVERIFY((*database)->each(
            "SELECT name, type, hidden FROM pragma_table_xinfo(?)", {table}, [&](const Statement &row) {
                const bool isPlain =
                    QStringList{QStringLiteral("BLOB"), QStringLiteral("INTEGER"), QStringLiteral("TEXT")}.contains(
                        row.text(1));
                if (!isPlain || row.integer(2) != 0)
                    QTest::qFail(qPrintable(table + u'.' + row.text(0)), __FILE__, __LINE__);
                return true;
            }));
        const auto strict =
            (*database)->integer("SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", {table});
        QVERIFY(strict && *strict == 1);
    }
}

void TestStoreSight::keysCarryTheMandant()
{
    const auto opened = world(0);
    QVERIFY(opened);
    Database &database = **opened;
    // Unique in the whole store, and so without the Mandant (MISSION 3.3).
    const QStringList perStore = {QStringLiteral("portal_user.login"), QStringLiteral("portal_user_account.email_key")};
    for (const QString &table : sharedTables()) {
        const QByteArray name = table.toUtf8();
        const auto first = database.text("SELECT name FROM pragma_table_info(?) WHERE pk = 1", {table});
        QCOMPARE(*first, QStringLiteral("mandant"));
        const auto loose =
            database.integer("SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0 AND (\"notnull\" = 0 OR "
                             "(type <> 'BLOB' AND name <> 'seq'))",
                             {table});
        QVERIFY2(loose && *loose == 0, name);
        const auto foreign = database.integer("SELECT count(*) FROM (SELECT id FROM pragma_foreign_key_list(?) GROUP "
                                              "BY id HAVING sum(\"from\" = 'mandant' AND "
                                              "\"to\" = 'mandant') = 0)",
                                              {table});
        QVERIFY2(foreign && *foreign == 0, name);
        QVERIFY(database.each(
            "SELECT il.name, group_concat(ii.name), sum(ii.name = 'mandant') FROM pragma_index_list(?) il, "
            "pragma_index_info(il.name) ii WHERE il.\"unique\" = 1 GROUP BY il.name",
            {table}, [&](const Statement &row) {
                if (row.integer(2) == 0 && !perStore.contains(table + u'.' + row.text(1)))
                    QTest::qFail(qPrintable(table + u'.' + row.text(1)), __FILE__, __LINE__);
                return true;
            }));
    }
}

void TestStoreSight::visibilityIsClosed_data()
{
    worlds();
}

void TestStoreSight::visibilityIsClosed()
{
    QFETCH(int, seed);
    const auto database = world(seed);
    QVERIFY(database);
    const auto questions = openEndsSql(**database, "visible_");
    QVERIFY(questions && questions->size() > 20);
    for (const QString &login : logins(**database)) {
        const auto ends = openEnds(**database, login);
        QVERIFY2(ends, ends ? "" : qPrintable(ends.error().detail));
        QCOMPARE(*ends, QStringList());
    }
}

void TestStoreSight::agreesWithTheBook_data()
{
    worlds();
}

// The views, the questions of lists that are asked of them, and the rules read by a person must agree.
void TestStoreSight::agreesWithTheBook()
{
    QFETCH(int, seed);
    const auto database = world(seed);
    QVERIFY(database);
    int found = 0;
    int locked = 0;
    for (const QString &login : logins(**database)) {
        const auto book = reachByTheBook(**database, login);
        QVERIFY(book);
        auto reader = Reader::open((*database)->path(), login, Calendar(QDate(2026, 3, 2)));
        QVERIFY(reader);
        const auto rows = (*reader)->read<QList<ListRow>>([](Reader &open) {
            ListQuery query;
            query.columns = {"number", "street", "openable", "archived"};
            query.where = {{"archived", {QStringLiteral("true"), QStringLiteral("false")}}};
            return listRows(open, lists::customers(), query);
        });
        if (!rows) {
            QCOMPARE(rows.error().rule, QStringLiteral("actor_not_effective"));
            QCOMPARE(book->found, QStringList());
            continue;
        }
        QStringList numbers;
        QStringList opened;
        qint64 standing = 0;
        for (const ListRow &row : *rows) {
            numbers << std::get<QString>(row.cells[0]);
            standing += std::get<qint64>(row.cells[3]) == 0;
            if (row.isOpenable)
                opened << numbers.last();
            else
                QVERIFY(std::holds_alternative<std::nullptr_t>(row.cells[1])); // no profile behind a lock
        }
        numbers.sort();
        opened.sort();
        QCOMPARE(numbers, book->found);
        QCOMPARE(opened, book->opened);
        // Counting, searching and looking by number betray nothing more.
        const auto count =
            (*reader)->read<qint64>([](Reader &open) { return countRows(open, lists::customers(), {}); });
        QCOMPARE(*count, standing); // the archived ones are found by who asks for them
        found += int(numbers.size());
        locked += int(numbers.size() - opened.size());
    }
    QVERIFY2(found > 0 && locked > 0, "this world shows nothing");
}

// What the guards read moves: the very next question of an open reader goes by the new rights.
void TestStoreSight::rightsMoveAtOnce()
{
    const auto database = world(0);
    QVERIFY(database);
    const auto count = [&](Reader &reader) {
        return reader.read<qint64>([](Reader &open) { return countRows(open, lists::customers(), {}); }).value_or(-1);
    };
    auto u11 = Reader::open((*database)->path(), QStringLiteral("u11"), Calendar());
    auto e3 = Reader::open((*database)->path(), QStringLiteral("e3"), Calendar());
    QVERIFY(u11 && e3);
    QCOMPARE(count(**u11), 3);
    QCOMPARE(count(**e3), 1);
    const auto run = [&](const char *sql) { return (*database)->run(sql).has_value(); };
    QVERIFY(
        run("UPDATE assignment SET until_on = '2026-03-02' WHERE customer = (SELECT id FROM customer WHERE number = "
            "'K1001')"));
    QCOMPARE(count(**u11), 2);
    QVERIFY(run("UPDATE submandant SET state = 'inactive', state_reason = 'Pause' WHERE name = 'Alster Telefonie'"));
    QCOMPARE(count(**u11), -1);
    QVERIFY(run("UPDATE submandant SET state = 'active' WHERE name = 'Alster Telefonie'"));
    QCOMPARE(count(**u11), 2);
    QVERIFY(
        run("UPDATE portal_user_account SET visibility = 'all' WHERE id = (SELECT id FROM portal_user WHERE login = "
            "'e3')"));
    QCOMPARE(count(**e3), 3);
    QVERIFY(
        run("UPDATE portal_user_account SET visibility = 'none' WHERE id = (SELECT id FROM portal_user WHERE login = "
            "'e3')"));
    QCOMPARE(count(**e3), 0);
}

QTEST_GUILESS_MAIN(TestStoreSight)
#include "tst_store_sight.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A store of an earlier version becomes the same as a new one, with its data, its rules and a copy beside it.
#include "store/fileheader.h"
#include "store/migrations.h"
#include "store/sqlresource.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;

class TestStoreMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionOneBecomesTheCurrentOne();
    void sitesFromBeforeAreUsable();

private:
    /// Everything in the file but the triggers of the guards, which version 1 makes itself.
    static QStringList shape(Database &database)
    {
        QStringList all;
        const auto read =
            database.each("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE "
                          "name NOT GLOB 'guard_*' ORDER BY name",
                          {}, [&](const Statement &row) {
                              all << row.text(0);
                              return true;
                          });
        return read ? all : QStringList();
    }
};

void TestStoreMigrations::versionOneBecomesTheCurrentOne()
{
    QTemporaryDir folder;
    const auto fresh = Database::open(folder.filePath(QStringLiteral("fresh")), Database::Mode::Create);
    QVERIFY(fresh && migrate(**fresh, 1));
    const auto old = Database::open(folder.filePath(QStringLiteral("old")), Database::Mode::Create);
    QVERIFY(old);
    Database &database = **old;
    const auto runs = [&](const QByteArray &sql) { return database.execute(sql).has_value(); };
    QVERIFY(runs(schemaSql(QStringLiteral("schema/0001_core.sql"), Engine::Sqlite).toUtf8()));
    QVERIFY(runs(sqlResource(QStringLiteral("local/0001_local.sql")).toUtf8()));
    QVERIFY(
        runs("CREATE TRIGGER rule_customer_delete_1 BEFORE DELETE ON customer BEGIN SELECT RAISE(ABORT, 'old'); END"));
    QVERIFY(runs("INSERT INTO mandant (mandant, id, name) VALUES (x'01', x'01', 'M')"));
    QVERIFY(runs("INSERT INTO customer (mandant, id, number, name, kind) VALUES (x'01', x'02', 'P1', 'P' || "
                 "char(9) || 'Q', 'prospect')"));
    QVERIFY(runs("PRAGMA user_version = 1"));
    QVERIFY(runs("PRAGMA application_id = " + QByteArray::number(applicationId)));
    QVERIFY(migrate(database, 77));
    QCOMPARE(shape(database), shape(**fresh));
    QVERIFY(shape(database).size() > 60);
    const auto archived = database.integer("SELECT count(*) FROM customer WHERE number = 'P1' AND archived_on IS NULL");
    QVERIFY(archived && *archived == 1);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("old.v1-77.bak"))));
    // A name from before there was a rule for it stays as it is, until somebody writes it anew.
    QVERIFY(runs("UPDATE customer SET city = 'Kiel' WHERE number = 'P1'"));
    QCOMPARE(database.integer("SELECT length(name) FROM customer").value_or(-1), 3);
    const auto broken = database.run("UPDATE customer SET name = 'P' || char(10) || 'Q' WHERE number = 'P1'");
    QVERIFY(!broken && broken.error().rule == u"one_line_only");
    QVERIFY(runs("UPDATE customer SET name = 'P Q' WHERE number = 'P1'"));
    const auto refused = database.run("DELETE FROM customer");
    QVERIFY(!refused && refused.error().rule == u"customer_never_deleted");
    // Once is enough.
    QVERIFY(migrate(database, 78));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("old.v2-78.bak"))));
}

void TestStoreMigrations::sitesFromBeforeAreUsable()
{
    QTemporaryDir folder;
    const auto fresh = Database::open(folder.filePath(QStringLiteral("fresh")), Database::Mode::Create);
    QVERIFY(fresh && migrate(**fresh, 1));
    const auto old = Database::open(folder.filePath(QStringLiteral("old")), Database::Mode::Create);
    QVERIFY(old);
    Database &database = **old;
    for (const char *text : {"0001_core", "0002_customer_care", "0003_people"})
        QVERIFY(database.execute(
            schemaSql(QStringLiteral("schema/%1.sql").arg(QLatin1String(text)), Engine::Sqlite).toUtf8()));
    for (const char *text : {"0001_local", "0003_credential", "0004_replica"})
        QVERIFY(database.execute(sqlResource(QStringLiteral("local/%1.sql").arg(QLatin1String(text))).toUtf8()));
    QVERIFY(database.execute("INSERT INTO mandant (mandant, id, name) VALUES (x'01', x'01', 'M'); INSERT INTO site "
                             "(mandant, id, name, name_key) VALUES (x'01', x'02', 'Nord', 'nord'); PRAGMA "
                             "user_version = 4; PRAGMA application_id = " +
                             QByteArray::number(applicationId)));
    QVERIFY(migrate(database, 77));
    QCOMPARE(shape(database), shape(**fresh));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("old.v4-77.bak"))));
    QCOMPARE(database.text("SELECT state FROM site WHERE name = 'Nord'").value_or(QString()), QStringLiteral("usable"));
    const auto refused = database.run("UPDATE site SET state = 'lost'");
    QVERIFY(!refused && refused.error().rule == u"site_state_known");
    QVERIFY(database.run("UPDATE site SET state = 'retired'"));
}

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "tst_store_migrations.moc"

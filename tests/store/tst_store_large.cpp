// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo "large": reproducible from its seed, sound, and shaped as promised.
#include "domain/fold.h"
#include "fingerprint.h"
#include "store/demo/large.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;

class TestStoreLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameStore();
    void otherSeedOtherStore();
    void hasItsShape();
    void isSound();
    void firstSubmandantHas5000();
    void progressCounts();
    void progressStops();
    void noCustomersAndLessThanNone();

private:
    Result<QString> make(const QString &name, qint64 customers, quint64 seed, const DemoProgress &progress = {});
    static qint64 number(Database &database, const QByteArray &sql);

    QTemporaryDir m_folder;
    const Calendar m_calendar{QDate(2026, 3, 2)};
    QString m_path;
    std::unique_ptr<Database> m_database;
};

Result<QString> TestStoreLarge::make(const QString &name, qint64 customers, quint64 seed, const DemoProgress &progress)
{
    const QString path = m_folder.filePath(name);
    KONTOR_TRY(createStore(path, false, m_calendar,
                           [&](Database &d) { return fillLarge(d, m_calendar, customers, seed, progress); }));
    return path;
}

qint64 TestStoreLarge::number(Database &database, const QByteArray &sql)
{
    const auto found = database.integer(sql, {}, -1);
    if (!found)
        qWarning("%s", qPrintable(found.error().detail));
    return found.value_or(-1);
}

void TestStoreLarge::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto made = make(QStringLiteral("first"), 2000, 7);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_path = *made;
    auto opened = Database::open(m_path, Database::Mode::ReadOnly);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestStoreLarge::sameSeedSameStore()
{
    const auto again = make(QStringLiteral("again"), 2000, 7);
    QVERIFY(again);
    QVERIFY(!fingerprint(m_path).isEmpty());
    QCOMPARE(fingerprint(*again), fingerprint(m_path));
}

void TestStoreLarge::otherSeedOtherStore()
{
    const auto other = make(QStringLiteral("other"), 2000, 8);
    QVERIFY(other);
    QVERIFY(fingerprint(*other) != fingerprint(m_path));
    auto database = Database::open(*other, Database::Mode::ReadOnly);
    QVERIFY(database);
    // Not the ids alone: nearly every name is another one.
    QVERIFY((*database)->run("ATTACH ? AS first", {m_path}));
    QVERIFY(number(**database, "SELECT count(*) FROM customer a JOIN first.customer b USING (number) "
                               "WHERE a.name = b.name") < 100);
}

void TestStoreLarge::hasItsShape()
{
    const auto count = [this](const QByteArray &sql) { return number(*m_database, "SELECT count(*) FROM " + sql); };
    QCOMPARE(count("mandant"), 1);
    QCOMPARE(count("dealer_id WHERE state = 'usable'"), 3);
    QCOMPARE(count("site"), 5);
    QCOMPARE(count("product"), 6);
    QCOMPARE(count("submandant"), 40);
    QCOMPARE(count("submandant WHERE name_key = kontor_fold(name)"), 40);
    QCOMPARE(count("portal_user WHERE submandant IS NULL"), 31);
    QCOMPARE(count("portal_user WHERE submandant IS NOT NULL"), 240);
    QCOMPARE(count("portal_user_account WHERE first_administrator = 1"), 1);
    QCOMPARE(count("(SELECT DISTINCT visibility FROM portal_user_account WHERE visibility IS NOT NULL)"), 3);
    QCOMPARE(count("(SELECT DISTINCT team FROM portal_user_account WHERE team IS NOT NULL)"), 4);
    QVERIFY(count("user_site") > 0);
    QCOMPARE(count("customer"), 2000);
    QCOMPARE(count("customer_profile"), 2000);
    QCOMPARE(count("customer_row"), 2000);
    QVERIFY(count("customer WHERE kind = 'prospect'") > 30);
    const auto isAbout = [&](const QByteArray &sql, int percent) {
        const qint64 found = count(sql);
        return found > 20 * (percent - 3) && found < 20 * (percent + 3);
    };
    QVERIFY(isAbout("customer WHERE administration = 'active'", 67));
    QVERIFY(isAbout("customer WHERE administration = 'inactive'", 14));
    QVERIFY(isAbout("customer WHERE administration = 'requested'", 10));
    QVERIFY(isAbout("customer WHERE administration = 'revoked'", 5));
    QVERIFY(isAbout("(SELECT DISTINCT customer FROM assignment WHERE until_on IS NULL)", 25));
    QVERIFY(isAbout("customer WHERE partner_contact IS NOT NULL", 65));
    // Postcodes fit their countries; letters of both languages occur.
    QCOMPARE(count("customer c JOIN customer_profile p ON p.id = c.id WHERE "
                   "length(p.postcode) <> CASE c.country WHEN 'DE' THEN 5 ELSE 4 END"),
             0);
    QVERIFY(count("customer WHERE name LIKE '%ő%' OR name LIKE '%ű%'") > 10);
    QVERIFY(count("customer WHERE name LIKE '%ß%' OR name LIKE '%ü%'") > 10);
    QCOMPARE(count("customer_profile WHERE email NOT GLOB '[a-z]*@*.example' OR email GLOB '* *' OR "
                   "email <> kontor_fold(email) AND email GLOB '*[^a-z0-9@.-]*'"),
             0);
}

void TestStoreLarge::isSound()
{
    const auto damage = findDamage(*m_database);
    QVERIFY(damage);
    QCOMPARE(*damage, QStringList());
    // What is stored is in canonical form.
    qint64 odd = 0;
    QVERIFY(m_database->each("SELECT name, city FROM customer", {}, [&](const Statement &row) {
        odd += row.text(0) != canonical(row.text(0)) || row.text(1) != canonical(row.text(1));
        return true;
    }));
    QCOMPARE(odd, 0);
}

void TestStoreLarge::firstSubmandantHas5000()
{
    const auto made = make(QStringLiteral("twenty"), 20000, 1);
    QVERIFY(made);
    auto reader = Reader::open(*made, QStringLiteral("s01.1"), m_calendar);
    QVERIFY(reader);
    const auto count = (*reader)->read<qint64>([](Reader &r) { return countRows(r, lists::customers(), {}); });
    QCOMPARE(count.value_or(-1), 5000);
    QCOMPARE(number((*reader)->database(), "SELECT count(*) FROM customer"), 20000);
}

void TestStoreLarge::progressCounts()
{
    QList<qint64> heard;
    QVERIFY(make(QStringLiteral("heard"), 25000, 1, [&](qint64 done) {
        heard << done;
        return true;
    }));
    QCOMPARE(heard, (QList<qint64>{10000, 20000, 25000}));
}

void TestStoreLarge::progressStops()
{
    const auto made = make(QStringLiteral("stopped"), 15000, 1, [](qint64) { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("stopped"))));
}

void TestStoreLarge::noCustomersAndLessThanNone()
{
    QVERIFY(make(QStringLiteral("none"), 0, 1));
    const auto less = make(QStringLiteral("less"), -1, 1);
    QVERIFY(!less);
    QCOMPARE(less.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestStoreLarge)
#include "tst_store_large.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo stores: the exact figures of the user stories (MISSION 5), soundness, and that the same comes out again.
#include "fingerprint.h"
#include "store/demo/nordlicht.h"
#include "store/listquery.h"
#include "store/lists/lists.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;

class TestStoreDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresOfTheStories_data();
    void figuresOfTheStories();
    void everyMandantHasItsLogins_data();
    void everyMandantHasItsLogins();
    void everyCustomerHasAProfile();
    void actsAsNordlichtWithoutAName();
    void findsAndOpens_data();
    void findsAndOpens();
    void searchFindsNumbersOnly();
    void isSound();
    void comesOutAgain();

private:
    QString make(const QString &name, const Calendar &calendar);
    qint64 number(const QByteArray &sql, const Values &values = {});

    QTemporaryDir m_folder;
    const Calendar m_calendar{QDate(2026, 3, 2)};
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QString TestStoreDemo::make(const QString &name, const Calendar &calendar)
{
    const QString path = m_folder.filePath(name);
    const Result<> made = createStore(path, false, calendar, [&](Database &d) { return fillNordlicht(d, calendar); });
    if (!made)
        qWarning("%s: %s", qPrintable(made.error().rule), qPrintable(made.error().detail));
    return made ? path : QString();
}

qint64 TestStoreDemo::number(const QByteArray &sql, const Values &values)
{
    const auto found = m_database->integer(sql, values, -1);
    if (!found)
        qWarning("%s", qPrintable(found.error().detail));
    return found.value_or(-1);
}

void TestStoreDemo::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = make(QStringLiteral("nordlicht"), m_calendar);
    QVERIFY(!m_path.isEmpty());
    auto opened = Database::open(m_path, Database::Mode::ReadOnly);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestStoreDemo::figuresOfTheStories_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const QByteArray &name, const QByteArray &sql, qint64 expected) {
        QTest::newRow(name.constData()) << sql << expected;
    };
    const QByteArray m1 = " mandant = (SELECT id FROM mandant WHERE name = 'Nordlicht Vertrieb GmbH')";
    const QByteArray effective = "SELECT count(*) FROM portal_user u JOIN portal_user_account a ON a.id = u.id JOIN "
                                 "submandant s ON s.id = u.submandant WHERE a.own_state = 'active' AND s.state = "
                                 "'active' AND u." +
                                 m1.trimmed();
    const auto assigned = [](const char *submandant) {
        return QByteArray(
                   "SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE s.name = '") +
               submandant + "'";
    };
    row("Mandants", "SELECT count(*) FROM mandant", 10);
    row("dealer IDs", "SELECT count(*) FROM dealer_id WHERE" + m1, 3);
    row("usable ones",
        "SELECT count(*) FROM dealer_id WHERE state = 'usable' AND code IN ('H-4711', 'H-4712') AND" + m1, 2);
    row("the retired one", "SELECT count(*) FROM dealer_id WHERE state = 'retired' AND code = 'H-4799'", 1);
    row("H-9000 is foreign",
        "SELECT count(*) FROM dealer_id d JOIN mandant m ON m.id = d.mandant WHERE d.code = "
        "'H-9000' AND m.name = 'Südstern Vertrieb GmbH'",
        1);
    row("Submandants", "SELECT count(*) FROM submandant", 3);
    row("active ones", "SELECT count(*) FROM submandant WHERE state = 'active'", 2);
    row("S3 has a reason",
        "SELECT count(*) FROM submandant WHERE state = 'inactive' AND state_reason <> '' AND "
        "name = 'Elbe Systeme' AND uvp_code IS NULL",
        1);
    row("codes",
        "SELECT count(*) FROM submandant WHERE (name, uvp_code) IN (VALUES ('Alster Telefonie', 'UVP-ALS'), "
        "('Duna Partner Kft.', 'UVP-DUN'))",
        2);
    row("S2's dealer ID",
        "SELECT count(*) FROM submandant s JOIN dealer_id d ON d.id = s.dealer_id WHERE "
        "(s.name = 'Duna Partner Kft.') = (d.code = 'H-4712')",
        3);
    row("effective users of S1", effective + " AND s.name = 'Alster Telefonie'", 2);
    row("effective users together", effective, 4);
    row("Cem is off singly",
        "SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE "
        "a.own_state <> 'active' AND u.login = 'u13'",
        1);
    row("nobody else is off", "SELECT count(*) FROM portal_user_account WHERE own_state <> 'active'", 1);
    row("customers of M1", "SELECT count(*) FROM customer WHERE number BETWEEN 'K1001' AND 'K1009' AND" + m1, 9);
    row("no others of M1", "SELECT count(*) FROM customer WHERE" + m1, 9);
    row("of M2", "SELECT count(*) FROM customer c JOIN mandant m ON m.id = c.mandant WHERE m.name LIKE 'Südstern%'", 2);
    row("of M3",
        "SELECT count(*) FROM customer c JOIN mandant m ON m.id = c.mandant WHERE m.name LIKE 'Archiv%' AND "
        "c.number IN ('A', 'B', 'C') AND c.administration = 'active'",
        3);
    row("of all", "SELECT count(*) FROM customer", 14);
    row("administration active", "SELECT count(*) FROM customer WHERE administration = 'active' AND" + m1, 6);
    row("inactive", "SELECT count(*) FROM customer WHERE administration = 'inactive' AND number IN ('K1007', 'K1008')",
        2);
    row("requested", "SELECT count(*) FROM customer WHERE administration = 'requested' AND number = 'K1009'", 1);
    row("since", "SELECT count(*) FROM customer WHERE administration_since = '2026-01-02' AND" + m1, 9);
    row("needing an agreement",
        "SELECT count(DISTINCT cp.customer) FROM customer_product cp JOIN product p ON "
        "p.id = cp.product WHERE p.needs_agreement = 1 AND cp." +
            m1.trimmed(),
        6);
    row("K1003, K1005, K1008 need none",
        "SELECT count(*) FROM customer_product cp JOIN product p ON p.id = cp.product JOIN customer c ON "
        "c.id = cp.customer WHERE p.needs_agreement = 0 AND c.number IN ('K1003', 'K1005', 'K1008')",
        3);
    row("assignments", "SELECT count(*) FROM assignment", 5);
    row("assignments alive since", "SELECT count(*) FROM assignment WHERE since_on = '2026-01-05' AND until_on IS NULL",
        5);
    row("S1's", assigned("Alster Telefonie"), 3);
    row("S2's", assigned("Duna Partner Kft."), 1);
    row("S3's", assigned("Elbe Systeme"), 1);
    row("contacts of M3",
        "SELECT count(*) FROM customer c JOIN portal_user u ON u.id = c.partner_contact WHERE "
        "(c.number, u.login) IN (VALUES ('A', 'e2'), ('B', 'e1'), ('C', 'e3'))",
        3);
    row("partner access",
        "SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE "
        "a.partner_access = 1 AND u.login IN ('nordlicht.c1', 'nordlicht.c2')",
        2);
    row("no other partner access", "SELECT sum(partner_access) FROM portal_user_account", 2);
    row("partner master",
        "SELECT count(*) FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE "
        "a.partner_master = 1 AND u.login = 'master'",
        1);
    row("no other partner master", "SELECT sum(partner_master) FROM portal_user_account", 1);
    row("every Mandant administers itself",
        "SELECT count(DISTINCT mandant) FROM portal_user_account WHERE "
        "first_administrator = 1",
        10);
    row("rights of the first administrator",
        "SELECT count(*) FROM user_role r JOIN portal_user u ON u.id = r.portal_user JOIN portal_user_account a ON "
        "a.id = u.id WHERE u.login = 'nordlicht' AND a.team = 'management' AND a.visibility = 'all'",
        7);
    row("mail addresses",
        "SELECT (SELECT count(*) FROM mandant WHERE email = 'partner@nordlicht.example') + (SELECT "
        "count(*) FROM portal_user_account WHERE email = 'anna@alster.example') + (SELECT count(*) "
        "FROM customer_profile WHERE email = 'info@k1001.example')",
        3);
    for (const QByteArray table : {"submandant", "product"})
        row("name_key of " + table, "SELECT count(*) FROM " + table + " WHERE name_key <> kontor_fold(name)", 0);
    row("email_key", "SELECT count(*) FROM portal_user_account WHERE email IS NULL OR email_key <> lower(email)", 0);
    row("nothing logged", "SELECT (SELECT count(*) FROM change_set) + (SELECT count(*) FROM change_op)", 0);
}

void TestStoreDemo::figuresOfTheStories()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, expected);
    QCOMPARE(number(sql), expected);
}

void TestStoreDemo::everyMandantHasItsLogins_data()
{
    QTest::addColumn<QString>("mandant");
    QTest::addColumn<QString>("logins");
    const auto row = [](const char *mandant, const char *logins) {
        QTest::newRow(mandant) << QString::fromUtf8(mandant) << QString::fromUtf8(logins);
    };
    row("Nordlicht Vertrieb GmbH", "master,nordlicht,u11,u12,u13,u21,u22,u31");
    row("Südstern Vertrieb GmbH", "suedstern");
    row("Archiv Partner GmbH", "e1,e2,e3");
    row("Verlag Anker", "anker");
    row("Verlag Birke", "birke");
    row("Verlag Zeder", "zeder");
    row("C1", "c1.admin,nordlicht.c1");
    row("C2", "c2.admin,nordlicht.c2");
    row("C3", "c3.admin");
    row("C4", "c4.admin");
}

void TestStoreDemo::everyMandantHasItsLogins()
{
    QFETCH(QString, mandant);
    QFETCH(QString, logins);
    const auto found =
        m_database->text("SELECT group_concat(login, ',') FROM (SELECT u.login AS login FROM portal_user "
                         "u JOIN mandant m ON m.id = u.mandant WHERE m.name = ? ORDER BY u.login)",
                         {mandant});
    QCOMPARE(found.value_or(QString()), logins);
    QVERIFY(number("SELECT count(*) FROM dealer_id d JOIN mandant m ON m.id = d.mandant WHERE m.name = ?", {mandant}) >
            0);
}

void TestStoreDemo::everyCustomerHasAProfile()
{
    QCOMPARE(number("SELECT count(*) FROM customer c JOIN customer_profile p ON p.mandant = c.mandant AND p.id = c.id "
                    "WHERE street <> '' AND postcode <> '' AND email LIKE '%.example' AND phone <> '' AND "
                    "contact_name <> '' AND vat <> ''"),
             14);
}

void TestStoreDemo::actsAsNordlichtWithoutAName()
{
    auto reader = Reader::open(m_path, {}, m_calendar);
    QVERIFY(reader);
    const Result<QString> login =
        (*reader)->read<QString>([](Reader &r) { return Result<QString>(r.session().login); });
    QCOMPARE(login.value_or(QString()), QStringLiteral("nordlicht"));
}

void TestStoreDemo::findsAndOpens_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("opened");
    const auto row = [](const char *login, int found, int opened) {
        QTest::newRow(login) << QString::fromLatin1(login) << found << opened;
    };
    row("nordlicht", 9, 6);
    row("u11", 3, 2);
    row("u21", 1, 1);
    row("suedstern", 2, 2);
    row("e1", 3, 3);
    row("e2", 0, 0);
    row("e3", 1, 1);
    row("c1.admin", 0, 0);
}

void TestStoreDemo::findsAndOpens()
{
    QFETCH(QString, login);
    QFETCH(int, found);
    QFETCH(int, opened);
    auto reader = Reader::open(m_path, login, m_calendar);
    QVERIFY(reader);
    const auto rows = (*reader)->read<QList<ListRow>>([](Reader &r) { return listRows(r, lists::customers(), {}); });
    QVERIFY(rows);
    QCOMPARE(rows->size(), found);
    QCOMPARE(std::count_if(rows->begin(), rows->end(), [](const ListRow &row) { return row.isOpenable; }), opened);
}

void TestStoreDemo::searchFindsNumbersOnly()
{
    auto reader = Reader::open(m_path, {}, m_calendar);
    QVERIFY(reader);
    for (const auto &[typed, expected] : {std::pair("100", 9), std::pair("K1005", 1), std::pair("szerszam", 1)}) {
        ListQuery query;
        query.search = QString::fromLatin1(typed);
        const auto count = (*reader)->read<qint64>([&](Reader &r) { return countRows(r, lists::customers(), query); });
        QCOMPARE(count.value_or(-1), expected);
    }
    QCOMPARE(number("SELECT count(*) FROM customer_row r JOIN customer c ON c.rowid = r.rid LEFT JOIN "
                    "customer_profile_row p ON p.rid = r.rid WHERE (r.search || p.search) LIKE '%100%' AND "
                    "c.number NOT LIKE 'K100_'"),
             0);
}

void TestStoreDemo::isSound()
{
    const auto damage = findDamage(*m_database);
    QVERIFY(damage);
    QCOMPARE(*damage, QStringList());
    QCOMPARE(number("SELECT count(*) FROM writing WHERE mode = 'user'"), 1);
    QCOMPARE(number("SELECT count(*) FROM customer_row"), 14);
}

void TestStoreDemo::comesOutAgain()
{
    const Calendar otherDay(QDate(2027, 8, 1));
    const QString again = make(QStringLiteral("again"), otherDay);
    QVERIFY(!again.isEmpty());
    QCOMPARE(fingerprint(again), fingerprint(m_path));
    QVERIFY(!fingerprint(again).isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreDemo)
#include "tst_store_demo.moc"

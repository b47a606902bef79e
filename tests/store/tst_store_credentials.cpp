// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of a local store: the form of the hash, whose password may be changed by whom, what is wrong and how long
// one then waits, and that nothing of it comes into the log.
#include "operationstore.h"
#include "store/backup.h"
#include "store/operations/users.h"
#include "store/signindesk.h"

using namespace kontor;
using namespace kontor::tests;

namespace
{

const Calendar today{QDate(2026, 3, 2)};
const QString good = QStringLiteral("correct horse");
const QString other = QStringLiteral("battery staple");

} // namespace

class TestStoreCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hashIsArgon2id();
    void lengths_data();
    void lengths();
    void composedLettersAreTheSame();
    void whatIsWrongSaysNothing();
    void aHashFromElsewhereIsNoPassword_data();
    void aHashFromElsewhereIsNoPassword();
    void ownAfterTheOldOne();
    void anothersByWhoAdministersUsers();
    void noWayToMoreRights();
    void nothingOfItIsLogged();
    void listsWhoCanSignIn();
    void wrongOnesWait();
    void backupsHoldTheHashes();

private:
    QString change(const char *actor, const char *login, const QString &fresh, const QString &old = {});
    QString check(const QString &login, const QString &password);
    QString hash(const char *login);
    bool giveRoles(const char *login, const QString &roles);

    std::unique_ptr<OperationStore> m_store;
};

void TestStoreCredentials::init()
{
    m_store = std::make_unique<OperationStore>();
    QVERIFY(m_store->isMade());
}

QString TestStoreCredentials::change(const char *actor, const char *login, const QString &fresh, const QString &old)
{
    auto writer = Writer::open(m_store->path(), QLatin1String(actor), today);
    const auto done = changePassword(**writer, {QLatin1String(login), Secret(old), Secret(fresh)});
    return done ? QString() : done.error().rule;
}

QString TestStoreCredentials::check(const QString &login, const QString &password)
{
    auto database = Database::open(m_store->path(), Database::Mode::ReadOnly);
    const auto fits = checkPassword(**database, login, Secret(password));
    return fits ? QString() : fits.error().rule;
}

QString TestStoreCredentials::hash(const char *login)
{
    return m_store->text(QByteArray("SELECT c.hash FROM credential c JOIN portal_user u ON u.id = c.portal_user WHERE "
                                    "u.login = '") +
                         login + "'");
}

bool TestStoreCredentials::giveRoles(const char *login, const QString &roles)
{
    auto writer = Writer::open(m_store->path(), {}, today);
    return (*writer)
        ->perform(QStringLiteral("change_user"), {},
                  [&](Door &door) -> Result<> {
                      KONTOR_LET(user, resolveUser(door.database(), QLatin1String(login)));
                      return changeUser(door, user, {{QStringLiteral("roles"), roles}});
                  })
        .has_value();
}

void TestStoreCredentials::hashIsArgon2id()
{
    QCOMPARE(change("nordlicht", "nordlicht", good), QString());
    QCOMPARE(change("nordlicht", "u11", good), QString());
    // Argon2id, 64 MiB, two rounds: libsodium's limits for signing in.
    QVERIFY2(hash("u11").startsWith(QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$")), qPrintable(hash("u11")));
    QVERIFY(hash("u11") != hash("nordlicht")); // a salt of its own
    QCOMPARE(check(QStringLiteral("u11"), good), QString());
}

void TestStoreCredentials::lengths_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("rule");
    QTest::newRow("seven") << QString(7, u'x') << QStringLiteral("password_short");
    QTest::newRow("eight") << QString(8, u'x') << QString();
    QTest::newRow("seven of two bytes") << QString(7, QChar(0x151)) << QStringLiteral("password_short");
    QTest::newRow("1024 bytes") << QString(512, QChar(0x151)) << QString();
    QTest::newRow("1025 bytes") << QString(512, QChar(0x151)) + u'x' << QStringLiteral("password_long");
    QTest::newRow("a null inside") << QStringLiteral("before") + QChar(0) + QStringLiteral("after") << QString();
}

void TestStoreCredentials::lengths()
{
    QFETCH(QString, password);
    QFETCH(QString, rule);
    QCOMPARE(change("nordlicht", "u11", password), rule);
    QCOMPARE(hash("u11").isEmpty(), !rule.isEmpty());
    if (rule.isEmpty())
        QCOMPARE(check(QStringLiteral("u11"), password), QString());
    QVERIFY(!check(QStringLiteral("u11"), QStringLiteral("before")).isEmpty());
}

void TestStoreCredentials::composedLettersAreTheSame()
{
    QCOMPARE(change("nordlicht", "u11", QStringLiteral("k\u00f6rtefa-\u0151szi")), QString());
    QCOMPARE(check(QStringLiteral("u11"), QStringLiteral("ko\u0308rtefa-o\u030bszi")), QString());
    QCOMPARE(check(QStringLiteral("u11"), QStringLiteral("kortefa-oszi")), QStringLiteral("password_wrong"));
}

// One answer for a wrong password, a login that there is not, a password where there is none, and none where there is.
void TestStoreCredentials::whatIsWrongSaysNothing()
{
    QCOMPARE(change("nordlicht", "u11", good), QString());
    auto database = Database::open(m_store->path(), Database::Mode::ReadOnly);
    const auto answer = [&](const char *login, const QString &password) {
        return checkPassword(**database, QLatin1String(login), Secret(password)).error();
    };
    const Error wrong = answer("u11", other);
    QCOMPARE(wrong.rule, QStringLiteral("password_wrong"));
    QVERIFY(wrong.args.isEmpty() && wrong.detail.isEmpty());
    QVERIFY(answer("u11", {}) == wrong);
    QVERIFY(answer("nobody", good) == wrong);
    QVERIFY(answer("nobody", {}) == wrong);
    QVERIFY(answer("u12", good) == wrong);
    QVERIFY(answer("u11", QString(2000, u'x')) == wrong);
    QCOMPARE(check(QStringLiteral("u12"), {}), QString()); // who has none needs none
}

void TestStoreCredentials::aHashFromElsewhereIsNoPassword_data()
{
    QTest::addColumn<QString>("text");
    const QString rest = QStringLiteral("$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
    QTest::newRow("four gigabytes") << QStringLiteral("$argon2id$v=19$m=4194304,t=2,p=1") + rest;
    QTest::newRow("512 megabytes") << QStringLiteral("$argon2id$v=19$m=524288,t=2,p=1") + rest;
    QTest::newRow("many rounds") << QStringLiteral("$argon2id$v=19$m=65536,t=4000000000,p=1") + rest;
    QTest::newRow("another kind") << QStringLiteral("$argon2i$v=19$m=65536,t=2,p=1") + rest;
    QTest::newRow("the password itself") << good;
    QTest::newRow("letters") << QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$\u0151$\u0151");
    QTest::newRow("nothing after it") << QStringLiteral("$argon2id$");
}

void TestStoreCredentials::aHashFromElsewhereIsNoPassword()
{
    QFETCH(QString, text);
    auto database = Database::open(m_store->path(), Database::Mode::ReadWrite);
    QVERIFY((*database)->run("INSERT INTO credential SELECT id, ? FROM portal_user WHERE login = 'u11'", {text}));
    QCOMPARE(check(QStringLiteral("u11"), good), QStringLiteral("password_wrong"));
    QCOMPARE(check(QStringLiteral("u11"), {}), QStringLiteral("password_wrong"));
}

void TestStoreCredentials::ownAfterTheOldOne()
{
    QCOMPARE(change("u11", "u11", good), QString());
    const QString first = hash("u11");
    QCOMPARE(change("u11", "u11", other), QStringLiteral("password_wrong"));
    QCOMPARE(change("u11", "u11", other, QStringLiteral("something else")), QStringLiteral("password_wrong"));
    QCOMPARE(change("u11", "u11", {}), QStringLiteral("password_wrong")); // nor taken away without it
    QCOMPARE(hash("u11"), first);
    QCOMPARE(change("u11", "u11", other, good), QString());
    QCOMPARE(check(QStringLiteral("u11"), good), QStringLiteral("password_wrong"));
    QCOMPARE(check(QStringLiteral("u11"), other), QString());
    QCOMPARE(change("u11", "u11", {}, other), QString());
    QCOMPARE(hash("u11"), QString());
    QCOMPARE(check(QStringLiteral("u11"), {}), QString());
    // Who administers users needs the old one for his own, too.
    QCOMPARE(change("nordlicht", "nordlicht", good), QString());
    QCOMPARE(change("nordlicht", "nordlicht", other), QStringLiteral("password_wrong"));
}

void TestStoreCredentials::anothersByWhoAdministersUsers()
{
    QCOMPARE(change("u11", "u12", good), QStringLiteral("no_right"));
    QCOMPARE(change("u11", "u21", good), QStringLiteral("not_found"));
    QCOMPARE(change("nordlicht", "suedstern", good), QStringLiteral("not_found"));
    QCOMPARE(change("nordlicht", "nobody", good), QStringLiteral("not_found"));
    QCOMPARE(change("nordlicht", "u11", good), QString());
    QCOMPARE(change("nordlicht", "u11", other), QString()); // without the old one
    QCOMPARE(check(QStringLiteral("u11"), other), QString());
    QCOMPARE(change("nordlicht", "u13", good), QString()); // also of somebody who is switched off
    // A Submandant's administrator has his colleagues' alone.
    QVERIFY(giveRoles("u21", QStringLiteral("user_administration,customer_care")));
    QVERIFY(giveRoles("u22", QStringLiteral("customer_care")));
    QCOMPARE(change("u21", "u22", good), QString());
    QCOMPARE(change("u21", "u11", good), QStringLiteral("not_found"));
    QCOMPARE(change("u21", "nordlicht", good), QStringLiteral("not_found"));
}

// Whoever sets a password can sign in with it.
void TestStoreCredentials::noWayToMoreRights()
{
    QVERIFY(giveRoles("master", QStringLiteral("user_administration,audit")));
    QCOMPARE(change("master", "nordlicht", good), QStringLiteral("role_not_held"));
    QCOMPARE(hash("nordlicht"), QString());
    QVERIFY(giveRoles("u11", QStringLiteral("customer_care")));
    QCOMPARE(change("master", "u11", good), QStringLiteral("role_not_held"));
    QVERIFY(giveRoles("u11", QStringLiteral("audit")));
    QCOMPARE(change("master", "u11", good), QString());
}

void TestStoreCredentials::nothingOfItIsLogged()
{
    QCOMPARE(change("u11", "u11", good), QString());
    QCOMPARE(change("nordlicht", "u11", other), QString());
    QCOMPARE(change("u11", "u11", good), QStringLiteral("password_wrong"));
    QCOMPARE(m_store->text("SELECT group_concat(command || ' ' || subject || ' ' || outcome, '; ') FROM change_set"),
             QStringLiteral("set_password u11 done; reset_password u11 done; set_password u11 refused"));
    QCOMPARE(m_store->number("SELECT count(*) FROM change_op"), 0);
    QCOMPARE(m_store->column("nordlicht", *findList(QStringLiteral("log")), "command"),
             (QStringList{QStringLiteral("set_password"), QStringLiteral("reset_password"),
                          QStringLiteral("set_password")}));
    QCOMPARE(m_store->column("nordlicht", *findList(QStringLiteral("log")), "key"),
             QStringList(3, QStringLiteral("u11")));
    // What cannot be told cannot be taken back.
    const Uuid set = m_store->read<Uuid>("nordlicht", [](Reader &reader) {
        return reader.database().uuid("SELECT id FROM change_set WHERE command = 'reset_password'");
    });
    QCOMPARE(m_store->undo("nordlicht", set), QStringLiteral("undo_impossible"));
}

void TestStoreCredentials::listsWhoCanSignIn()
{
    QCOMPARE(change("nordlicht", "u11", good), QString());
    SignInDesk desk(m_store->path(), today);
    QFuture<Result<SignInList>> asked = desk.list();
    asked.waitForFinished();
    const SignInList list = *asked.result();
    QCOMPARE(list.firstAdministrator, QStringLiteral("nordlicht"));
    QVERIFY(list.hasPasswords());
    QVERIFY(list.find(QStringLiteral("u11"))->hasPassword && !list.find(QStringLiteral("u12"))->hasPassword);
    QCOMPARE(list.find(QStringLiteral("u11"))->company, QStringLiteral("Alster Telefonie"));
    QVERIFY(list.find(QStringLiteral("u11"))->displayName.startsWith(QStringLiteral("Anna")));
    QCOMPARE(list.find(QStringLiteral("nordlicht"))->company, QStringLiteral("Nordlicht Vertrieb GmbH"));
    QVERIFY(list.find(QStringLiteral("suedstern")));
    QVERIFY(!list.find(QStringLiteral("u13"))); // switched off
    QVERIFY(!list.find(QStringLiteral("u31"))); // his Submandant is inactive
}

void TestStoreCredentials::wrongOnesWait()
{
    QCOMPARE(change("nordlicht", "u11", good), QString());
    auto now = std::make_shared<std::atomic<qint64>>(0);
    SignInDesk desk(m_store->path(), today, [now] { return now->load(); });
    const auto tried = [&](const char *login, const QString &password) {
        QFuture<Result<>> asked = desk.check(QLatin1String(login), Secret(password));
        asked.waitForFinished();
        const Result<> answer = asked.result();
        return answer ? QString() : (answer.error().rule + answer.error().args.join(u' '));
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tried("u11", other), QStringLiteral("password_wrong"));
    QCOMPARE(tried("u11", good), QStringLiteral("password_wait2")); // not even looked at
    QCOMPARE(tried("u12", {}), QString());                          // somebody else does not wait
    now->store(2000);
    QCOMPARE(tried("u11", other), QStringLiteral("password_wrong"));
    QCOMPARE(tried("u11", good), QStringLiteral("password_wait4"));
    now->store(5999);
    QCOMPARE(tried("u11", good), QStringLiteral("password_wait1"));
    now->store(6000);
    QCOMPARE(tried("u11", good), QString());
    QCOMPARE(tried("u11", other), QStringLiteral("password_wrong")); // counted anew
    QCOMPARE(tried("u11", good), QString());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tried("nobody", good), QStringLiteral("password_wrong"));
    QCOMPARE(tried("nobody", good), QStringLiteral("password_wait2"));
    PasswordDelays delays;
    for (int i = 0; i < 100; ++i)
        delays.noteWrong(good, 0);
    QCOMPARE(delays.remainingMs(good, 0), qint64(60'000)); // and no longer
}

// As docs/security.md says: who has a backup has the hashes.
void TestStoreCredentials::backupsHoldTheHashes()
{
    QCOMPARE(change("nordlicht", "u11", good), QString());
    const QString copy = m_store->path() + QStringLiteral(".copy");
    auto database = Database::open(m_store->path(), Database::Mode::ReadOnly);
    QVERIFY(backUp(**database, copy));
    auto copied = Database::open(copy, Database::Mode::ReadOnly);
    QVERIFY(checkPassword(**copied, QStringLiteral("u11"), Secret(good)));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestStoreCredentials)
#include "tst_store_credentials.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TLS for real: what is right works, what is wrong is refused under a name that says what, and the password does not go
// out. On a German desktop: libpq's words are translated there, and what they mean is not.
#include "sync/pglink.h"
#include "tlsserver.h"

using namespace kontor;
using namespace kontor::tests;

using Manner = RogueServer::Manner;

Q_DECLARE_METATYPE(RogueServer::Manner)

namespace
{

constexpr char canary[] = "kanarienvogel-4711";

} // namespace

class TestSyncTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rightThings();
    void wakesComeThrough();
    void wrongThings_data();
    void wrongThings();
    void rogues_data();
    void rogues();
    void aHostThatSaysNothing();
    void whoIsLetInButNotTaken();

private:
    Result<std::unique_ptr<PgConnection>> open(const QString &address, const QByteArray &password) const
    {
        KONTOR_LET(target, PgTarget::parse(address));
        return PgConnection::open(target.as(QStringLiteral("anna")), password);
    }

    TlsServer m_tls;
};

void TestSyncTls::initTestCase()
{
    qputenv("LANGUAGE", "de");
    const QString trouble = m_tls.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(m_tls.server().admin().run("ALTER ROLE anna PASSWORD '" + QByteArray(canary) + "'"));
    QVERIFY(m_tls.server().admin().run("SET password_encryption = md5; ALTER ROLE bela PASSWORD 'old'"));
}

void TestSyncTls::rightThings()
{
    QVERIFY(m_tls.serve("good"));
    const auto pg = open(m_tls.address(), canary);
    QVERIFY2(pg, pg ? "" : qPrintable(pg.error().rule + u' ' + pg.error().detail));
    QCOMPARE(
        m_tls.server().one("SELECT count(*) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) WHERE s.ssl AND "
                           "a.usename = 'anna'"),
        QStringLiteral("1"));
    const auto named = open(
        QStringLiteral("postgresql://localhost:%1/postgres?sslrootcert=%2").arg(m_tls.port()).arg(m_tls.file("ca.pem")),
        canary);
    QVERIFY(named);
    // The whole way, and nothing is said to be weaker than it should.
    QTemporaryDir folder;
    QFile passwords(folder.filePath(QStringLiteral("pgpass")));
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    passwords.write("localhost:*:*:anna:" + QByteArray(canary) + "\n");
    passwords.close();
    QVERIFY(passwords.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    qputenv("PGPASSFILE", passwords.fileName().toUtf8());
    const Workstation station(folder.filePath(QStringLiteral("tls.kontor")), QStringLiteral("anna"));
    const Ran connected = station({QStringLiteral("connect"), m_tls.address()});
    const Ran proof = station.verify();
    qunsetenv("PGPASSFILE");
    QVERIFY2(connected.status == 0 && proof.status == 0, connected.all() + proof.all());
    QVERIFY2(!connected.err.contains("certificate") && !connected.all().contains(canary), connected.all());
}

// What is encrypted comes in records: the socket tells of each, and nothing is left that it would go on telling of.
void TestSyncTls::wakesComeThrough()
{
    QVERIFY(m_tls.serve("good"));
    const auto target = PgTarget::parse(m_tls.address());
    const auto link = PgLink::open(target->as(QStringLiteral("anna")), canary);
    QVERIFY(link && (*link)->greet(1) && (*link)->listen());
    const QByteArray channel = m_tls.server().one("SELECT name FROM sync.channel").toUtf8();
    for (int i = 0; i < 3; ++i) {
        QVERIFY((*link)->isIdle() && !(*link)->wasWoken());
        QCOMPARE(Stopper::await((*link)->socket(), false, 0, nullptr), Stopper::Met::TimeUp);
        QVERIFY(m_tls.server().admin().run("NOTIFY " + channel));
        QCOMPARE(Stopper::await((*link)->socket(), false, 20000, nullptr), Stopper::Met::Ready);
        bool isWoken = false;
        QTRY_VERIFY(isWoken = isWoken || (*link)->wasWoken());
    }
}

void TestSyncTls::wrongThings_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &method,
                        const QByteArray &host, const QByteArray &authority, const QByteArray &password,
                        const char *rule) {
        QTest::newRow(name) << certificate << method << host << authority << password << QString::fromLatin1(rule);
    };
    const QByteArray scram = "scram-sha-256";
    row("an authority that is not ours", "good", scram, "localhost", "other.pem", canary, "server_certificate_unknown");
    row("the certificate of another host", "good", scram, "127.0.0.1", "ca.pem", canary, "server_certificate_name");
    row("a certificate that is too old", "old", scram, "localhost", "ca.pem", canary, "server_certificate_expired");
    row("authorities that are not there", "good", scram, "localhost", "gone.pem", canary, "server_certificate");
    row("no TLS", "", scram, "localhost", "ca.pem", canary, "server_tls_missing");
    row("the password in the clear", "good", "password", "localhost", "ca.pem", canary, "server_unsafe_password");
    row("no password at all", "good", "trust", "localhost", "ca.pem", canary, "server_unsafe_password");
    row("not let in", "good", "reject", "localhost", "ca.pem", canary, "server_login_refused");
    row("a wrong password", "good", scram, "localhost", "ca.pem", "wrong", "server_login_refused");
    row("none to say", "good", scram, "localhost", "ca.pem", "", "server_password_needed");
}

void TestSyncTls::wrongThings()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, password);
    QFETCH(QString, rule);
    QVERIFY(m_tls.serve(certificate.isEmpty() ? nullptr : certificate.constData(), method.constData()));
    const auto refused = open(m_tls.address(host.constData(), authority.constData()), password);
    QVERIFY(!refused);
    QVERIFY2(refused.error().rule == rule, qPrintable(refused.error().rule + u' ' + refused.error().detail));
    QCOMPARE(refused.error().kind, Error::Kind::Offline);
    QCOMPARE(refused.error().args, QStringList(QString::fromUtf8(host)));
    QVERIFY(!refused.error().detail.contains(QLatin1String(canary)));
    QCOMPARE(needsAdministrator(refused.error()), rule != u"server_login_refused" && rule != u"server_password_needed");
}

void TestSyncTls::rogues_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("rule");
    QTest::newRow("asks at once") << Manner::PlainPassword << QStringLiteral("server_tls_missing");
    QTest::newRow("has no TLS") << Manner::NoTls << QStringLiteral("server_tls_missing");
    QTest::newRow("stolen certificate, in the clear") << Manner::TlsClear << QStringLiteral("server_unsafe_password");
    QTest::newRow("stolen certificate, MD5") << Manner::TlsMd5 << QStringLiteral("server_unsafe_password");
    QTest::newRow("stolen certificate, no channel binding")
        << Manner::TlsWithoutBinding << QStringLiteral("server_unsafe_password");
}

void TestSyncTls::rogues()
{
    QFETCH(Manner, manner);
    QFETCH(QString, rule);
    RogueServer rogue(manner, m_tls.file("good.pem"), m_tls.file("good.key"));
    const QString address = m_tls.address().replace(QString::number(m_tls.port()), QString::number(rogue.port()));
    const auto refused = open(address, canary);
    QVERIFY(!refused);
    QVERIFY2(refused.error().rule == rule, qPrintable(refused.error().rule + u' ' + refused.error().detail));
    const QByteArray heard = rogue.heard();
    QVERIFY(heard.size() >= 8); // it was there
    QVERIFY(!heard.contains(canary));
    QCOMPARE(heard.contains("anna"),
             manner >= Manner::TlsClear); // a name goes to a server alone that has proved its own
}

// The first of two takes the connection and never says a word: its share of the time, then the second one.
void TestSyncTls::aHostThatSaysNothing()
{
    QVERIFY(m_tls.serve("good"));
    RogueServer rogue(Manner::Silent, {}, {});
    const auto pg =
        open(QStringLiteral("host=localhost,localhost port=%1,%2 dbname=postgres connect_timeout=2 sslrootcert=%3")
                 .arg(rogue.port())
                 .arg(m_tls.port())
                 .arg(m_tls.file("ca.pem")),
             canary);
    QVERIFY2(pg, pg ? "" : qPrintable(pg.error().rule + u' ' + pg.error().detail));
}

// The password was right in all of these: nobody is to be asked for another one.
void TestSyncTls::whoIsLetInButNotTaken()
{
    QVERIFY(m_tls.serve("good"));
    PgConnection &admin = m_tls.server().admin();
    const auto ruleOf = [&](const QString &address) {
        const auto opened = open(address, canary);
        return opened ? QString() : opened.error().rule;
    };
    QCOMPARE(ruleOf(m_tls.address()), QString());
    QCOMPARE(ruleOf(m_tls.address().replace(QStringLiteral("dbname=postgres"), QStringLiteral("dbname=nowhere"))),
             QStringLiteral("server_database_missing"));
    QVERIFY(admin.run("ALTER ROLE anna CONNECTION LIMIT 0"));
    QCOMPARE(ruleOf(m_tls.address()), QStringLiteral("server_unreachable"));
    QVERIFY(admin.run("ALTER ROLE anna CONNECTION LIMIT -1") && admin.run("CREATE DATABASE other"));
    QVERIFY(admin.run("REVOKE CONNECT ON DATABASE other FROM PUBLIC"));
    QCOMPARE(ruleOf(m_tls.address().replace(QStringLiteral("dbname=postgres"), QStringLiteral("dbname=other"))),
             QStringLiteral("server_right_missing"));
}

QTEST_GUILESS_MAIN(TestSyncTls)
#include "tst_sync_tls.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The password of a server: typed once at a terminal, kept by a real keyring (gnome-keyring over a bus and in a home of
// its own), never asked for again, and found in nothing else. And what "doctor" says of that server.
#include "support/keyring.h"
#include "tlsserver.h"

#include <QDirIterator>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace kontor;
using namespace kontor::tests;

namespace
{

constexpr char canary[] = "kanarienvogel-4711";
/// Two ends: a program sits at one as at a terminal, at the other somebody types.
class Terminal
{
public:
    Terminal()
        : m_hand(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (grantpt(m_hand) == 0 && unlockpt(m_hand) == 0)
            m_place = QString::fromLocal8Bit(ptsname(m_hand));
    }
    ~Terminal() { close(m_hand); }
    QString place() const { return m_place; }
    bool type(const QByteArray &line) const
    {
        return write(m_hand, line.constData(), size_t(line.size())) == line.size();
    }

private:
    int m_hand;
    QString m_place;
};

/// Command lines and surroundings of all that runs; everybody can read the first, the owner the second.
bool isInProcesses(const QByteArray &word)
{
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : all)
        for (const char *part : {"cmdline", "environ"}) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(name, QLatin1String(part)));
            if (name.toLongLong() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
    return false;
}

QStringList filesWith(const QString &folder, const QByteArray &word)
{
    QStringList found;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            found << file.fileName();
    }
    return found;
}

QStringList rules(const QJsonValue &list)
{
    QStringList rules;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &one : all)
        rules << one[QLatin1String("rule")].toString();
    return rules;
}

} // namespace

class TestSyncSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inARealKeyring();

private:
    void typedOnceAndKept();
    void doctorTellsOfTheServer(const Workstation &station);

    TlsServer m_tls;
};

// Called in the inner run alone.
void TestSyncSecrets::typedOnceAndKept()
{
    const QString trouble = m_tls.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto admin = [this]() -> PgConnection & { return m_tls.server().admin(); };
    QVERIFY(admin().run("ALTER ROLE anna PASSWORD '" + QByteArray(canary) + "'"));
    QVERIFY(admin().run("ALTER SYSTEM SET log_statement = 'all'") && m_tls.serve("good"));
    const QString home = QDir::homePath();
    QVERIFY(QDir().mkpath(home + QStringLiteral("/stores")));
    const Workstation station(home + QStringLiteral("/stores/anna.kontor"), QStringLiteral("anna"));
    QCOMPARE(station({QStringLiteral("connect"), m_tls.address()}).rule(), QStringLiteral("server_password_needed"));

    const Terminal terminal;
    QProcess connecting;
    connecting.setProcessChannelMode(QProcess::MergedChannels);
    connecting.setStandardInputFile(terminal.place());
    connecting.start(Kontorctl::binary(), {QStringLiteral("--store"), station.path(), QStringLiteral("--as"),
                                           QStringLiteral("anna"), QStringLiteral("--today"),
                                           QStringLiteral("2026-03-02"), QStringLiteral("connect"), m_tls.address()});
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += connecting.readAll()).contains("Password of anna"); }, 30000));
    QVERIFY(terminal.type(QByteArray(canary) + "\n"));
    bool isSeen = false;
    QVERIFY(QTest::qWaitFor(
        [&] {
            isSeen = isSeen || isInProcesses(canary);
            return connecting.state() == QProcess::NotRunning;
        },
        60000));
    said += connecting.readAll();
    QVERIFY2(connecting.exitCode() == 0, said);
    QVERIFY(!isSeen);
    QVERIFY2(said.contains("kept in your keychain"), said);

    // Nobody sits at a terminal from here on.
    Ran all = station.sync();
    QVERIFY2(all.status == 0, all.all());
    QCOMPARE(station.set("K1001", "city", QStringLiteral("Graz")).status, 0);
    all = station.sync();
    QVERIFY2(all.object()[QLatin1String("applied")].toInt() == 1, all.all());
    doctorTellsOfTheServer(station);
    QVERIFY(m_tls.serve("good"));
    said += all.all();
    for (const QStringList &words : {QStringList{QStringLiteral("doctor")},
                                     {QStringLiteral("outbox")},
                                     {QStringLiteral("verify")},
                                     {QStringLiteral("list"), QStringLiteral("log")},
                                     {QStringLiteral("export"), QStringLiteral("customers"), QStringLiteral("-o"),
                                      home + QStringLiteral("/a.csv")},
                                     {QStringLiteral("backup"), home + QStringLiteral("/backup.kontor")}})
        said += station(words).all();
    QVERIFY(QFile::exists(home + QStringLiteral("/a.csv")));

    // It came from the keyring and from nowhere else.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QCOMPARE(station.sync().rule(), QStringLiteral("server_password_needed"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);

    QVERIFY(!said.contains(canary));
    QCOMPARE(filesWith(home, canary), QStringList());
    QVERIFY(filesWith(home, "Graz").contains(station.path())); // what is there is found
    QFile log(m_tls.file("log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray logged = log.readAll();
    QVERIFY(logged.contains("sync_v1.push"));
    QVERIFY(!logged.mid(logged.indexOf("log_statement")).contains(canary));

    // A password that was changed: the kept one is refused, and without a terminal nobody is asked.
    QVERIFY(admin().run("ALTER ROLE anna PASSWORD 'another'"));
    QCOMPARE(station.sync().rule(), QStringLiteral("server_login_refused"));
}

void TestSyncSecrets::doctorTellsOfTheServer(const Workstation &station)
{
    QCOMPARE(station.set("K1002", "city", QStringLiteral("Linz")).status, 0);
    const Ran well = station({QStringLiteral("doctor")});
    QVERIFY2(well.status == 0, well.all());
    const QJsonObject server = well.object()[QLatin1String("server")].toObject();
    QCOMPARE(server[QLatin1String("place")].toString(), QStringLiteral("localhost:%1/postgres").arg(m_tls.port()));
    QVERIFY(server[QLatin1String("reachable")].toBool());
    QVERIFY(server[QLatin1String("tls")].toString().startsWith(QStringLiteral("TLSv1.")));
    QCOMPARE(server[QLatin1String("schema_version")].toInt(), well.object()[QLatin1String("schema")].toInt());
    QVERIFY(qAbs(server[QLatin1String("clock_skew_ms")].toInteger()) < 60000); // the same computer
    QCOMPARE(server[QLatin1String("pending")].toInt(), 1);
    QVERIFY(server[QLatin1String("as_of")].toString().startsWith(QStringLiteral("2026-03-02T")));
    QVERIFY(!server[QLatin1String("verified_at")].isNull()); // "connect" ended with it
    const QString version = server[QLatin1String("version")].toString();
    QCOMPARE(m_tls.server().one("SHOW server_version").section(u' ', 0, 0), version);
    QStringList expected;
    if (version.section(u'.', 0, 0) == u"15" && version.section(u'.', 1, 1).toInt() < 20)
        expected << QStringLiteral("server_holes");
    QCOMPARE(rules(well.object()[QLatin1String("warnings")]), expected);
    QCOMPARE(station.verify().status, 0);
    QVERIFY(!rules(station({QStringLiteral("doctor")}).object()[QLatin1String("warnings")])
                 .contains(QStringLiteral("replica_unverified_ever")));

    // Long afterwards, and by an address that asks for less.
    const auto later = [&](const QString &store) {
        return rules(
            run(Kontorctl::binary(), {QStringLiteral("--store"), store, QStringLiteral("--as"), QStringLiteral("anna"),
                                      QStringLiteral("--today"), QStringLiteral("2026-03-12"), QStringLiteral("--json"),
                                      QStringLiteral("doctor")})
                .object()[QLatin1String("warnings")]);
    };
    QCOMPARE(later(station.path()).mid(0, 2),
             QStringList({QStringLiteral("replica_stale"), QStringLiteral("replica_unverified")}));
    QVERIFY(!later(station.path()).contains(QStringLiteral("server_line_weak")));
    const Workstation weak(QDir::homePath() + QStringLiteral("/stores/weak.kontor"), QStringLiteral("anna"));
    const QString lessThanSafe = m_tls.address("localhost", "ca.pem", QStringLiteral("channel_binding=prefer"));
    QCOMPARE(weak({QStringLiteral("connect"), lessThanSafe}).status, 0);
    QVERIFY(later(weak.path()).contains(QStringLiteral("server_line_weak")));

    // Nobody there, and somebody who is not safe: each by its name, with what is known without.
    QVERIFY(m_tls.serve(nullptr));
    const Ran unsafe = station({QStringLiteral("doctor")});
    QCOMPARE(unsafe.status, 3);
    QCOMPARE(rules(unsafe.object()[QLatin1String("problems")]), QStringList(QStringLiteral("server_tls_missing")));
    m_tls.server().cluster().stop();
    const Ran away = station({QStringLiteral("doctor")});
    QCOMPARE(rules(away.object()[QLatin1String("problems")]), QStringList(QStringLiteral("server_unreachable")));
    const QJsonObject known = away.object()[QLatin1String("server")].toObject();
    QVERIFY(!known[QLatin1String("reachable")].toBool() && known[QLatin1String("clock_skew_ms")].isNull());
    QVERIFY(!known[QLatin1String("verified_at")].isNull());
    QVERIFY(m_tls.server().cluster().startAgain().isEmpty() && m_tls.server().comeBack());
}

void TestSyncSecrets::inARealKeyring()
{
    if (Keyring::isHere())
        return typedOnceAndKept();
    if (const QString lack = Keyring::lack(); !lack.isEmpty()) {
        if (qEnvironmentVariableIsSet("KONTOR_CI"))
            QFAIL(qPrintable(lack));
        QSKIP(qPrintable(lack));
    }
    const Keyring::Session session = Keyring::run(QStringLiteral("TestSyncSecrets::inARealKeyring"));
    QVERIFY2(session.isPassed, session.said);
}

QTEST_GUILESS_MAIN(TestSyncSecrets)
#include "tst_sync_secrets.moc"

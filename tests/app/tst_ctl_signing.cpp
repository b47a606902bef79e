// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// set-password and --look-as from outside; and a canary: a password is set, everything that speaks is asked, and
// neither the password nor its hash is in any of it.
#include "nordlichtstore.h"

#include <QDir>

using namespace kontor;
using namespace kontor::tests;

namespace
{

const QByteArray canary = "Kanarienvogel-7 im Schacht";

QStringList lineOf(const Kontorctl &ctl, const QString &login, const QStringList &words)
{
    QStringList line{QStringLiteral("--store"), ctl.store(), QStringLiteral("--today"), QStringLiteral("2026-03-02"),
                     QStringLiteral("--json")};
    if (!login.isEmpty())
        line << QStringLiteral("--as") << login;
    return line + words;
}

Ran setPassword(const Kontorctl &ctl, const QString &login, const QString &whose, const QByteArray &input)
{
    return run(Kontorctl::binary(), lineOf(ctl, login, {QStringLiteral("set-password"), whose}), input);
}

QByteArray hashOf(const Kontorctl &ctl, const QString &login)
{
    return plain(ctl, QStringLiteral("SELECT c.hash FROM credential c JOIN portal_user u ON u.id = c.portal_user WHERE "
                                     "u.login = '%1'")
                          .arg(login));
}

} // namespace

class TestCtlSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passwordFromStandardInput();
    void neverFromAnArgument();
    void anEndedInputRemovesNothing();
    void canaryStaysInside();
    void looksAsAnother();

private:
    NordlichtStore m_store;
};

void TestCtlSigning::initTestCase()
{
    QVERIFY(m_store.make());
}

void TestCtlSigning::passwordFromStandardInput()
{
    const Kontorctl ctl = m_store.fresh();
    const QString u11 = QStringLiteral("u11");
    const Ran set = setPassword(ctl, {}, u11, "first words\n");
    QVERIFY2(set.status == 0, set.all());
    QCOMPARE(set.object()[QLatin1String("login")].toString(), u11);
    QVERIFY(set.object()[QLatin1String("has_password")].toBool());
    QVERIFY(!set.object()[QLatin1String("change_set")].toString().isEmpty());
    QVERIFY(hashOf(ctl, u11).startsWith("$argon2id$"));
    // His own: the present one first.
    QCOMPARE(setPassword(ctl, u11, u11, "wrong words\nother words\n").rule(), QStringLiteral("password_wrong"));
    QCOMPARE(setPassword(ctl, u11, u11, "first words\nshort\n").rule(), QStringLiteral("password_short"));
    QCOMPARE(setPassword(ctl, u11, u11, "first words\r\nother words").status, 0);
    QCOMPARE(setPassword(ctl, u11, QStringLiteral("u12"), "other words\n").rule(), QStringLiteral("no_right"));
    QCOMPARE(setPassword(ctl, u11, u11, "other words\n\n").status, 0); // none any more
    QCOMPARE(hashOf(ctl, u11), QByteArray());
    QCOMPARE(column(ctl(words("list log --where command=reset_password")), "key"), words("u12 u11")); // newest first
    QCOMPARE(setPassword(ctl, {}, u11, QByteArray(5000, 'x') + "\n").rule(), QStringLiteral("password_long"));
}

void TestCtlSigning::neverFromAnArgument()
{
    const Kontorctl ctl = m_store.fresh();
    const Ran tried = ctl(words("set-password u11 first-words"));
    QCOMPARE(tried.status, 2);
    QVERIFY(!tried.all().contains("first-words"));
    QCOMPARE(ctl(words("set-password")).status, 2);
    QCOMPARE(ctl(words("set-password u11 --password=first-words")).status, 2);
    QCOMPARE(ctl(words("set user u11 password=first-words")).status, 2);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM credential")), QByteArray("0"));
}

void TestCtlSigning::anEndedInputRemovesNothing()
{
    const Kontorctl ctl = m_store.fresh();
    QCOMPARE(setPassword(ctl, {}, QStringLiteral("u11"), "first words\n").status, 0);
    const QByteArray before = hashOf(ctl, QStringLiteral("u11"));
    QCOMPARE(setPassword(ctl, {}, QStringLiteral("u11"), {}).rule(), QStringLiteral("password_missing"));
    QCOMPARE(hashOf(ctl, QStringLiteral("u11")), before);
}

void TestCtlSigning::canaryStaysInside()
{
    const Kontorctl ctl = m_store.fresh();
    QByteArray said;
    // While it waits for the password, and after it has it, every process may read its arguments and surroundings.
    QProcess process;
    process.start(Kontorctl::binary(), lineOf(ctl, {}, words("set-password nordlicht")));
    QVERIFY(process.waitForStarted());
    process.write(canary.left(10));
    QVERIFY(process.waitForBytesWritten());
    for (const char *what : {"cmdline", "environ"}) {
        QFile seen(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(what)));
        if (seen.open(QIODevice::ReadOnly))
            said += seen.readAll();
    }
    process.write(canary.mid(10) + "\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    said += process.readAllStandardOutput() + process.readAllStandardError();

    const QByteArray hash = hashOf(ctl, QStringLiteral("nordlicht"));
    QVERIFY(hash.startsWith("$argon2id$"));
    said += setPassword(ctl, QStringLiteral("nordlicht"), QStringLiteral("nordlicht"), canary + "\nx\n").all();
    said += setPassword(ctl, QStringLiteral("nordlicht"), QStringLiteral("nordlicht"), "x\n" + canary + "\n").all();
    for (const char *kind : {"submandants", "customers", "users", "dealer-ids", "assignments", "deputies", "sites",
                             "products", "mandants", "reports", "views", "log"}) {
        said += ctl({QStringLiteral("list"), QLatin1String(kind)}).all();
        const QString file = m_store.file(QLatin1String(kind) + QStringLiteral(".csv"));
        said += ctl({QStringLiteral("export"), QLatin1String(kind), QStringLiteral("-o"), file}).all();
        QFile exported(file);
        if (exported.open(QIODevice::ReadOnly))
            said += exported.readAll();
        const QString sheet = m_store.file(QLatin1String(kind) + QStringLiteral(".xlsx"));
        said += ctl({QStringLiteral("export"), QLatin1String(kind), QStringLiteral("-o"), sheet}).all();
        said += run(QStringLiteral("python3"),
                    {QStringLiteral("-c"),
                     QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nfor n in z.namelist():\n  "
                                    "sys.stdout.buffer.write(z.read(n))"),
                     sheet})
                    .out;
    }
    said += ctl(words("doctor")).all() + ctl(words("explain nordlicht K1001")).all() +
            ctl(words("show user nordlicht")).all() + ctl(words("gaps")).all();
    said += plain(ctl, QStringLiteral(".dump change_set change_op portal_user portal_user_account user_role"));
    QVERIFY(said.size() > 20000); // it was asked, and something answered
    QVERIFY(said.contains("set_password"));
    QVERIFY(!said.contains(canary));
    QVERIFY(!said.contains(hash));
    QVERIFY(!said.contains("$argon2"));
    const QByteArray part = hash.mid(hash.lastIndexOf('$') + 1);
    QVERIFY(!said.contains(part));
    // Only the file itself has the hash, and only for its owner; the password is nowhere.
    QFile file(ctl.store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(canary));
    QVERIFY(bytes.contains(hash));
}

void TestCtlSigning::looksAsAnother()
{
    const Kontorctl ctl = m_store.fresh();
    const auto looking = [&](const char *line) { return ctl(words("--look-as u11") + words(line)); };
    QCOMPARE(looking("count customers").object()[QLatin1String("count")].toInteger(-1), 3);
    QCOMPARE(column(looking("list customers"), "number"), words("K1001 K1002 K1007"));
    QCOMPARE(looking("show customer K1003").rule(), QStringLiteral("not_found"));
    const QByteArray before = content(ctl);
    for (const char *line : {"set customer K1001 city=Kiel", "create customer number=P2000 name=Neu",
                             "report K1001 --note moved", "set-password u11"}) {
        const Ran tried =
            run(Kontorctl::binary(), lineOf(ctl, {}, words("--look-as u11") + words(line)), "some words\n");
        QCOMPARE(tried.status, 1);
        QCOMPARE(tried.kind(), QStringLiteral("denied"));
        QCOMPARE(tried.rule(), QStringLiteral("looking_as_is_read_only"));
        QVERIFY(!tried.message().contains(u'_'));
    }
    QCOMPARE(content(ctl), before);
    QCOMPARE(plain(ctl, QStringLiteral("SELECT count(*) FROM credential")), QByteArray("0"));
    const QJsonObject entry = ctl(words("list log --where command=look_as --limit 1")).array()[0].toObject();
    QCOMPARE(entry[QLatin1String("user")].toString(), QStringLiteral("nordlicht"));
    QCOMPARE(entry[QLatin1String("acting_as")].toString(), QStringLiteral("u11"));
    QCOMPARE(entry[QLatin1String("key")].toString(), QStringLiteral("u11"));
    // Hidden and missing answer alike.
    const Ran hidden = ctl(words("--look-as suedstern list customers"));
    const Ran missing = ctl(words("--look-as nobody list customers"));
    QCOMPARE(hidden.rule(), QStringLiteral("not_found"));
    QCOMPARE(hidden.all(), missing.all());
    QCOMPARE(ctl.as(QStringLiteral("u11"), words("--look-as u12 list customers")).rule(), QStringLiteral("no_right"));
}

QTEST_GUILESS_MAIN(TestCtlSigning)
#include "tst_ctl_signing.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A password in a real keyring: gnome-keyring over a bus of its own, in a home of its own. And without any.
#include "app/keychain.h"
#include "support/command.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

using Outcome = SecretStore::Outcome;

namespace
{

/// Set where this program runs inside the session that it has started itself.
constexpr char insideName[] = "KONTOR_KEYRING_SESSION";

struct Answer {
    bool isThere = false;
    Outcome outcome = Outcome::Unavailable;
    QByteArray secret;
};

Answer readBack(Keychain &keychain, const QString &key)
{
    auto answer = std::make_shared<Answer>();
    QObject context;
    keychain.read(key, &context, [answer](Outcome outcome, const Secret &secret) {
        *answer = {true, outcome, secret.utf8().toByteArray()};
    });
    static_cast<void>(QTest::qWaitFor([&] { return answer->isThere; }, 30000));
    return *answer;
}

template <typename Ask>
Answer asked(Ask ask)
{
    auto answer = std::make_shared<Answer>();
    QObject context;
    ask(&context, [answer](Outcome outcome) { *answer = {true, outcome, {}}; });
    static_cast<void>(QTest::qWaitFor([&] { return answer->isThere; }, 30000));
    return *answer;
}

} // namespace

class WindowKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inARealKeyring();
    void withoutAKeyring();
    void keysNameStoreAndUser();

private:
    void writeReadRemove();
};

// Called in the inner run alone.
void WindowKeychain::writeReadRemove()
{
    Keychain keychain;
    const QString key = QStringLiteral("/a/store.kontor#u11");
    QVERIFY(readBack(keychain, key).outcome == Outcome::Missing);
    const Secret secret(QStringLiteral("k\u00f6rte \u0151szi #;=\"'\\"));
    QVERIFY(asked([&](QObject *context, auto done) { keychain.write(key, secret, context, done); }).outcome ==
            Outcome::Done);
    const Answer kept = readBack(keychain, key);
    QVERIFY(kept.outcome == Outcome::Done);
    QCOMPARE(kept.secret, secret.utf8().toByteArray());
    QVERIFY(readBack(keychain, key + u'x').outcome == Outcome::Missing); // nobody else's
    QVERIFY(asked([&](QObject *context, auto done) { keychain.remove(key, context, done); }).outcome == Outcome::Done);
    QVERIFY(readBack(keychain, key).outcome == Outcome::Missing);
}

void WindowKeychain::inARealKeyring()
{
    if (qEnvironmentVariableIsSet(insideName))
        return writeReadRemove();
    QStringList missing;
    for (const char *tool : {"dbus-run-session", "gnome-keyring-daemon"})
        if (program(QLatin1String(tool)).isEmpty())
            missing << QLatin1String(tool);
    if (!missing.isEmpty()) {
        const QString words = QStringLiteral("no real keyring was tried: %1 is missing").arg(missing.join(u' '));
        if (qEnvironmentVariableIsSet("KONTOR_CI"))
            QFAIL(qPrintable(words));
        QSKIP(qPrintable(words));
    }
    QTemporaryDir home;
    QTemporaryDir runtime;
    QProcess session;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("HOME"), home.path());
    surroundings.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    surroundings.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    surroundings.insert(QLatin1String(insideName), QStringLiteral("1"));
    surroundings.insert(QStringLiteral("SELF"), QCoreApplication::applicationFilePath());
    session.setProcessEnvironment(surroundings);
    session.setProcessChannelMode(QProcess::MergedChannels);
    // Bus and daemon in one shell: a bus that ends in between locks the keyring again.
    session.start(program(QStringLiteral("dbus-run-session")),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
                                  "\"$SELF\" inARealKeyring")});
    QVERIFY(session.waitForStarted());
    QVERIFY(session.waitForFinished(120000));
    const QByteArray said = session.readAll();
    QVERIFY2(session.exitCode() == 0, said);
    QVERIFY2(said.contains("PASS   : WindowKeychain::inARealKeyring()"), said);
}

// No bus at all: an answer, and soon; the window goes on without.
void WindowKeychain::withoutAKeyring()
{
    if (qEnvironmentVariableIsSet(insideName))
        return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keychain keychain;
    const QString key = QStringLiteral("/a/store.kontor#u11");
    QVERIFY(readBack(keychain, key).outcome == Outcome::Unavailable);
    const Answer written = asked(
        [&](QObject *context, auto done) { keychain.write(key, Secret(QStringLiteral("some words")), context, done); });
    QVERIFY(written.isThere && written.outcome == Outcome::Unavailable);
}

void WindowKeychain::keysNameStoreAndUser()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.kontor"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(keychainKey(folder.filePath(QStringLiteral("./store.kontor")), QStringLiteral("u11")),
             QFileInfo(path).canonicalFilePath() + QStringLiteral("#u11"));
    QCOMPARE(keychainKey(QStringLiteral("/gone.kontor"), QStringLiteral("u11")), QStringLiteral("/gone.kontor#u11"));
}

QTEST_GUILESS_MAIN(WindowKeychain)
#include "tst_window_keychain.moc"

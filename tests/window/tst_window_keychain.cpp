// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A password in a real keyring: gnome-keyring over a bus of its own, in a home of its own. And without any.
#include "app/keychain.h"
#include "support/keyring.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

using Outcome = SecretStore::Outcome;

namespace
{

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
    if (Keyring::isHere())
        return writeReadRemove();
    if (const QString lack = Keyring::lack(); !lack.isEmpty()) {
        if (qEnvironmentVariableIsSet("KONTOR_CI"))
            QFAIL(qPrintable(lack));
        QSKIP(qPrintable(lack));
    }
    const Keyring::Session session = Keyring::run(QStringLiteral("WindowKeychain::inARealKeyring"));
    QVERIFY2(session.isPassed, session.said);
}

// No bus at all: an answer, and soon; the window goes on without.
void WindowKeychain::withoutAKeyring()
{
    if (Keyring::isHere())
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

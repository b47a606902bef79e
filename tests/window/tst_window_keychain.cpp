// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A password in a real keyring: gnome-keyring over a bus of its own, in a home of its own. And without any.
#include "app/keychaincheck.h"
#include "support/keyring.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
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

QString checkedState()
{
    auto state = std::make_shared<QString>();
    Keychain keychain;
    QObject context;
    checkKeychain(keychain, &context, keychainPatienceMs,
                  [state](const KeychainHealth &health) { *state = health.state; });
    static_cast<void>(QTest::qWaitFor([&] { return !state->isEmpty(); }, 30000));
    return *state;
}

const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/login");

QDBusMessage secretsCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                          QStringLiteral("/org/freedesktop/secrets"),
                                          QStringLiteral("org.freedesktop.Secret.Service"), method);
}

/// Of the keyring's first collection.
qsizetype entries()
{
    QDBusInterface keyring(QStringLiteral("org.freedesktop.secrets"), collection,
                           QStringLiteral("org.freedesktop.Secret.Collection"));
    const QVariant items = keyring.property("Items");
    return items.isValid() ? items.value<QList<QDBusObjectPath>>().size() : -1;
}

/// On a store of its own.
Ran doctor()
{
    QTemporaryDir folder;
    const Kontorctl ctl(folder.filePath(QStringLiteral("store.kontor")));
    const Ran made = ctl({QStringLiteral("init")});
    return made.status == 0 ? ctl({QStringLiteral("doctor")}) : made;
}

QJsonObject keychainOf(const Ran &ran)
{
    return ran.object()[QLatin1String("keychain")].toObject();
}

QStringList rulesOf(const Ran &ran)
{
    QStringList rules;
    for (const QJsonValue &warning : ran.object()[QLatin1String("warnings")].toArray())
        rules << warning[QLatin1String("rule")].toString();
    return rules;
}

/// Answers when it is told to.
class SlowSecrets : public SecretStore
{
public:
    void read(const QString &key, QObject *, std::function<void(Outcome, const Secret &)> done) override
    {
        m_waiting << [this, key, done] { done(Outcome::Done, kept.value(key)); };
    }
    void write(const QString &key, const Secret &secret, QObject *, std::function<void(Outcome)> done) override
    {
        hasWritten = true;
        kept.insert(key, secret);
        m_waiting << [done] { done(Outcome::Done); };
    }
    void remove(const QString &key, QObject *, std::function<void(Outcome)> done) override
    {
        kept.remove(key);
        m_waiting << [done] { done(Outcome::Done); };
    }
    void look(QObject *, std::function<void(Access)> done) override
    {
        m_waiting << [done] { done(Access::Open); };
    }
    void answerNow()
    {
        while (!m_waiting.isEmpty())
            m_waiting.takeFirst()();
    }

    QMap<QString, Secret> kept;
    bool hasWritten = false;

private:
    QList<std::function<void()>> m_waiting;
};

} // namespace

class WindowKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inARealKeyring();
    void withoutAKeyring();
    void checkedInARealKeyring();
    void checkedWithoutAnAnswer();
    void keysNameStoreAndUser();

private:
    void writeReadRemove();
    void lookBeforeAndAfterLocking();
    static void runInAKeyring(const QString &name);
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

// In both runs of a function: outside of the session starts the inner one.
void WindowKeychain::runInAKeyring(const QString &name)
{
    if (const QString lack = Keyring::lack(); !lack.isEmpty()) {
        if (qEnvironmentVariableIsSet("KONTOR_CI"))
            QFAIL(qPrintable(lack));
        QSKIP(qPrintable(lack));
    }
    const Keyring::Session session = Keyring::run(name);
    QVERIFY2(session.isPassed, session.said);
}

void WindowKeychain::inARealKeyring()
{
    if (Keyring::isHere())
        return writeReadRemove();
    runInAKeyring(QStringLiteral("WindowKeychain::inARealKeyring"));
}

// Called in the inner run alone. Unlocking would ask a person, so the keyring stays locked behind it.
void WindowKeychain::lookBeforeAndAfterLocking()
{
    QCOMPARE(checkedState(), QStringLiteral("ready"));
    QCOMPARE(entries(), 0); // nothing is left of the look
    const Ran well = doctor();
    QVERIFY2(well.status == 0 && keychainOf(well)[QLatin1String("reachable")].toBool(), well.all());
    QCOMPARE(rulesOf(well), QStringList());
    QCOMPARE(entries(), 0);

    QDBusMessage lock = secretsCall(QStringLiteral("Lock"));
    lock.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(checkedState(), QStringLiteral("locked"));
    QVERIFY(timer.elapsed() < keychainPatienceMs); // asked, not waited for
    const Ran locked = doctor();
    QVERIFY2(locked.status == 0 && !keychainOf(locked)[QLatin1String("reachable")].toBool(), locked.all());
    QCOMPARE(rulesOf(locked), QStringList(QStringLiteral("keychain_locked")));
}

void WindowKeychain::checkedInARealKeyring()
{
    if (Keyring::isHere())
        return lookBeforeAndAfterLocking();
    runInAKeyring(QStringLiteral("WindowKeychain::checkedInARealKeyring"));
}

// One that hangs, and one that never answers the look: the time limit says so, and the entry goes when it comes late.
void WindowKeychain::checkedWithoutAnAnswer()
{
    if (Keyring::isHere())
        return;
    SlowSecrets slow;
    QObject context;
    QStringList said;
    checkKeychain(slow, &context, 20, [&](const KeychainHealth &health) {
        said << health.state << (health.problem ? health.problem->rule : QString());
    });
    QTRY_COMPARE(said, (QStringList{QStringLiteral("silent"), QStringLiteral("keychain_silent")}));
    slow.answerNow();
    QCOMPARE(slow.kept.size(), 0);
    QVERIFY(slow.hasWritten);
    QCOMPARE(said.size(), 2); // once
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
    QCOMPARE(checkedState(), QStringLiteral("absent"));
    const Ran ran = doctor();
    QVERIFY2(ran.status == 0, ran.all()); // a warning: everything else works
    QCOMPARE(keychainOf(ran)[QLatin1String("state")].toString(), QStringLiteral("absent"));
    QVERIFY(!keychainOf(ran)[QLatin1String("reachable")].toBool(true));
    QCOMPARE(rulesOf(ran), QStringList(QStringLiteral("keychain_absent")));
    QVERIFY2(ran.err.contains("PGPASSFILE"), ran.all()); // the way out
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

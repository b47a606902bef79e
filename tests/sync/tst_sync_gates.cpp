// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The differential test of the rights on a server (DESIGN 4): in random worlds policies, views and a naive book agree
// on who finds, opens and may do what, reading and writing: what the book gives somebody a right to the store lets him
// do, and a push takes it; what it does not give the store refuses, and a push does too when a forger sends the very
// rows that somebody else may write, also where he calls them the undo of a set of his own. KONTOR_SEED=n runs one
// world.
#include "policiesengine.h"
#include "store/accessrules.h"
#include "store/randomworld.h"
#include "store/storefile.h"
#include "sync/payload.h"
#include "writetrials.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// Who may do everything in each Mandant, as those a forger copies.
Result<> addChiefs(Database &database)
{
    QList<Uuid> mandants;
    KONTOR_TRY(database.each("SELECT id FROM mandant ORDER BY name", {}, [&](const Statement &row) {
        mandants << row.uuid(0);
        return true;
    }));
    for (qsizetype i = 0; i < mandants.size(); ++i) {
        const Uuid id = Uuid::create(1);
        KONTOR_TRY(database.run("INSERT INTO portal_user (mandant, id, login) VALUES (?, ?, ?)",
                                {mandants[i], id, QStringLiteral("chief%1").arg(i)}));
        KONTOR_TRY(database.run("INSERT INTO portal_user_account (mandant, id, team, visibility) VALUES (?, ?, "
                                "'management', 'all')",
                                {mandants[i], id}));
        for (const char *role : {"user_administration", "partner_administration", "customer_care", "assignment",
                                 "customer_desk", "ordering", "audit"})
            KONTOR_TRY(database.run("INSERT INTO user_role (mandant, id, portal_user, role_key) VALUES (?, ?, ?, ?)",
                                    {mandants[i], Uuid::create(1), id, QString::fromLatin1(role)}));
    }
    return {};
}

/// What the album would be; the file stays as it was.
struct Tried {
    QByteArray payload; ///< empty where nothing came of it
    Error error;
};

Tried attempt(Writer &writer, const WriteTrial &trial)
{
    Tried tried;
    const Error takeBack{Error::Kind::Cancelled, QStringLiteral("taken_back"), {}, {}, {}};
    const auto ended = writer.perform(trial.command, QStringLiteral("trial"), [&](Door &door) -> Result<> {
        KONTOR_TRY(trial.work(door));
        KONTOR_TRY(door.slice());
        KONTOR_LET(set, door.database().uuid("SELECT id FROM change_set WHERE subject = 'trial' AND outcome = 'done'"));
        if (!set.isNull()) {
            KONTOR_LET(payload, readPayload(door.database(), door.mandant(), set));
            tried.payload = payload;
        }
        return tl::unexpected<Error>(takeBack);
    });
    tried.error = ended ? takeBack : ended.error();
    return tried;
}

/// The same, as if it took back a set that its person made; empty where he has made none.
Result<QByteArray> asUndo(Database &world, const Uuid &user, const WriteTrial &trial, QByteArray payload)
{
    KONTOR_LET(set, world.uuid("SELECT id FROM change_set WHERE portal_user = ? AND outcome = 'done'", {user}));
    if (set.isNull())
        return QByteArray();
    payload.replace("\"command\":\"" + trial.command.toUtf8(), "\"command\":\"undo");
    return payload.replace("\"reverses\":null", "\"reverses\":\"" + set.text().toUtf8() + '"');
}

} // namespace

class TestSyncGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enginesAgree();
    void writingComesOutTheSame();

private:
    Result<std::unique_ptr<Database>> world(quint32 seed, bool hasChiefs);
    /// A writer for each person of a world; the chiefs' by Mandant.
    struct People {
        QString path;
        QHash<Uuid, const Oracle::User *> chiefs;
        QHash<Uuid, std::shared_ptr<Writer>> chiefWriters;
        QList<Oracle::User> others;
    };
    Result<People> peopleOf(const Oracle &book, const QString &path) const;
    QString writeAll(const Oracle &book, const People &people, const Oracle::User &user);
    QString tryOut(const Oracle &book, const Oracle::User &user, Writer &own, Writer &chief, const QString &chiefId,
                   const WriteTrial &trial);
    QString tryAsUndo(const Oracle::User &user, Writer &own, const WriteTrial &trial, const QByteArray &payload);
    static QList<quint32> seeds(int count, int step);

    const Calendar m_calendar{QDate(2026, 3, 2)};
    QTemporaryDir m_folder;
    PoliciesEngine m_engine;
    QRandomGenerator m_dice{7};
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
    qint64 m_fakeUndoes = 0;
    QSet<QString> m_acceptedKinds;
    QSet<QString> m_refusedKinds;
};

QList<quint32> TestSyncGates::seeds(int count, int step)
{
    if (const quint32 one = qEnvironmentVariable("KONTOR_SEED").toUInt())
        return {one};
    QList<quint32> all;
    for (int i = step; i <= count; i += step)
        all << quint32(1000 + i);
    return all;
}

Result<std::unique_ptr<Database>> TestSyncGates::world(quint32 seed, bool hasChiefs)
{
    const QString path = m_folder.filePath(QStringLiteral("world"));
    KONTOR_TRY(createStore(path, true, m_calendar, [&](Database &database) -> Result<> {
        KONTOR_TRY(fillRandomWorld(database, seed));
        return hasChiefs ? addChiefs(database) : Result<>();
    }));
    return Database::open(path, Database::Mode::ReadWrite);
}

void TestSyncGates::initTestCase()
{
    const QString trouble = m_engine.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

// The worlds of tst_store_gates, every 20th: there the views and the book agree on all of them.
void TestSyncGates::enginesAgree()
{
    qint64 pairs = 0;
    qint64 found = 0;
    qint64 rights = 0;
    ViewsEngine views;
    const QStringList operations = accessRules().may.keys();
    for (const quint32 seed : seeds(1000, 20)) {
        const auto opened = world(seed, false);
        QVERIFY(opened);
        const auto book = Oracle::read(**opened, QStringLiteral("2026-03-02"));
        QVERIFY(book);
        for (SightEngine *engine : QList<SightEngine *>{&views, &m_engine}) {
            const auto loaded = engine->load(**opened);
            QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
            for (const Oracle::User &user : book->users()) {
                const auto sights = engine->sights(user);
                QVERIFY2(sights, qPrintable(sights ? QString() : sights.error().detail));
                for (const Oracle::Customer &customer : book->customers()) {
                    const Sight expected{book->finds(user, customer), book->opens(user, customer)};
                    QVERIFY2(sights->value(customer.id) == expected,
                             qPrintable(QStringLiteral("seed %1: %2: %3 and %4")
                                            .arg(seed)
                                            .arg(QLatin1String(engine->name()), user.login, customer.number)));
                    ++pairs;
                    found += expected.isFound;
                }
                const auto allowed = engine->allowed(user, operations);
                QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().detail));
                for (const QString &operation : operations) {
                    QVERIFY2(allowed->contains(operation) == book->may(user, operation),
                             qPrintable(QStringLiteral("seed %1: %2: %3 may %4")
                                            .arg(seed)
                                            .arg(QLatin1String(engine->name()), user.login, operation)));
                    ++rights;
                }
            }
        }
    }
    qInfo("%lld pairs, %lld found, %lld rights, by two engines and the book", pairs, found, rights);
    QVERIFY(found > pairs / 50 && found < pairs / 2);
}

QString TestSyncGates::tryOut(const Oracle &book, const Oracle::User &user, Writer &own, Writer &chief,
                              const QString &chiefId, const WriteTrial &trial)
{
    Tried tried = attempt(own, trial);
    const bool isDone = !tried.payload.isEmpty();
    const bool isDenied = tried.error.kind == Error::Kind::Denied || tried.error.kind == Error::Kind::NotFound;
    if (isDone ? !trial.isRightful : isDenied && trial.isRightful)
        return QStringLiteral("the store and the book: ") + tried.error.rule;
    if (!isDone) {
        if (trial.isRightful)
            return {}; // a rule that stands for everybody, or nothing came of it
        tried = attempt(chief, trial);
        if (tried.payload.isEmpty())
            return {};
        tried.payload.replace(chiefId.toUtf8(), user.id.text().toUtf8());
    }
    const auto outcome = m_engine.push(user, tried.payload);
    if (!outcome)
        return book.isEffective(user) ? outcome.error().detail : QString(); // who cannot work cannot push
    const QString state = outcome->value(QLatin1String("state")).toString();
    const qint64 changed = outcome->value(QLatin1String("changed")).toInteger();
    ++(isDone ? m_accepted : m_refused);
    (isDone ? m_acceptedKinds : m_refusedKinds) << trial.name;
    if (isDone ? state == u"applied" && changed > 0 : state != u"applied" && changed == 0)
        return isDone ? QString() : tryAsUndo(user, own, trial, tried.payload);
    return QString::fromUtf8(QJsonDocument(*outcome).toJson(QJsonDocument::Compact) + ' ' + tried.payload) +
           tried.error.rule;
}

QString TestSyncGates::tryAsUndo(const Oracle::User &user, Writer &own, const WriteTrial &trial,
                                 const QByteArray &payload)
{
    const auto fake = asUndo(own.database(), user.id, trial, payload);
    if (!fake || fake->isEmpty())
        return fake ? QString() : fake.error().detail;
    const auto outcome = m_engine.push(user, *fake);
    if (!outcome)
        return outcome.error().detail;
    ++m_fakeUndoes;
    const bool isWritten = outcome->value(QLatin1String("changed")).toInteger() > 0 ||
                           outcome->value(QLatin1String("state")).toString() == u"applied";
    return isWritten ? QStringLiteral("taken as an undo: ") + QString::fromUtf8(*fake) : QString();
}

Result<TestSyncGates::People> TestSyncGates::peopleOf(const Oracle &book, const QString &path) const
{
    People people;
    people.path = path;
    for (const Oracle::User &user : book.users()) {
        if (!user.login.startsWith(QStringLiteral("chief"))) {
            people.others << user;
            continue;
        }
        KONTOR_LET(writer, Writer::open(path, user.login, m_calendar));
        people.chiefs.insert(user.mandant, &user);
        people.chiefWriters.insert(user.mandant, std::move(writer));
    }
    return people;
}

// All are more than there is time for; of what is not done most is refused for the same few reasons.
QString TestSyncGates::writeAll(const Oracle &book, const People &people, const Oracle::User &user)
{
    auto own = Writer::open(people.path, user.login, m_calendar);
    if (!own)
        return own.error().detail;
    const QList<WriteTrial> trials = writeTrials(book, user, people.others);
    for (const WriteTrial &trial : trials) {
        const int others = trial.mandant != user.mandant ? 431 : trial.isRightful ? 17 : 79;
        if (m_dice.bounded(others) != 0)
            continue;
        const QString trouble = tryOut(book, user, **own, *people.chiefWriters[trial.mandant],
                                       people.chiefs[trial.mandant]->id.text(), trial);
        if (!trouble.isEmpty())
            return trial.name + u' ' + trouble;
    }
    return {};
}

void TestSyncGates::writingComesOutTheSame()
{
    const QList<quint32> worlds = seeds(1000, 50);
    for (const quint32 seed : worlds) {
        const auto opened = world(seed, true);
        QVERIFY(opened);
        const auto book = Oracle::read(**opened, QStringLiteral("2026-03-02"));
        QVERIFY(book);
        QVERIFY(m_engine.load(**opened));
        const auto people = peopleOf(*book, (*opened)->path());
        QVERIFY(people);
        for (const Oracle::User &user : book->users()) {
            const QString trouble = writeAll(*book, *people, user);
            QVERIFY2(trouble.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2: %3").arg(seed).arg(user.login, trouble)));
        }
    }
    qInfo(
        "%lld worlds: the store, pushes and the book agree: %lld times it is done, %lld times a forged set is refused, "
        "%lld times as an undo, too",
        qint64(worlds.size()), m_accepted, m_refused, m_fakeUndoes);
    if (qEnvironmentVariableIsSet("KONTOR_SEED"))
        return;
    QVERIFY(m_accepted > 1000 && m_refused > 1000 && m_fakeUndoes > 100);
    // What random worlds seldom have is left: a customer to bring back that was not merged, a role that moves.
    QVERIFY2(m_acceptedKinds.size() >= 20 && m_refusedKinds.size() >= 20,
             qPrintable(m_acceptedKinds.values().join(u' ') + u'|' + m_refusedKinds.values().join(u' ')));
}

QTEST_GUILESS_MAIN(TestSyncGates)
#include "tst_sync_gates.moc"

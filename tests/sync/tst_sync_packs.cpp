// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several sets in one call end as if each had been pushed alone: random ones on two databases that are copies of each
// other, here one by one and there together. And what a call does not take.
#include "serverstory.h"
#include "store/sqlresource.h"
#include "sync/payload.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

namespace
{

struct Told {
    QJsonArray outcomes;
    QString error; ///< of the first set that has no outcome
};

QByteArray setOf(const QJsonArray &ops, const QJsonObject &more = {})
{
    static qint64 madeAt = 1772442000000;
    QJsonObject set = values({{"id", newId()},
                              {"made_at", ++madeAt},
                              {"command", QStringLiteral("settle_conflict")},
                              {"outcome", QStringLiteral("done")}});
    for (auto value = more.begin(); value != more.end(); ++value)
        set.insert(value.key(), *value);
    return QJsonDocument(QJsonObject{{QStringLiteral("set"), set}, {QStringLiteral("ops"), ops}}).toJson();
}

/// One of the two databases, as one person.
class Pusher
{
public:
    Pusher(const TestServer &server, const QString &login, const QString &database, Uuid client)
        : m_client(client.text().toUtf8())
    {
        m_pg = std::move(*PgConnection::open(*PgTarget::parse(server.cluster().conninfo(login, database))));
    }

    Told push(const QList<QByteArray> &sets, bool isTogether)
    {
        Told told;
        qsizetype most = isTogether ? sets.size() : 1;
        while (told.outcomes.size() < sets.size() && told.error.isEmpty()) {
            const QList<QByteArray> rest = sets.mid(told.outcomes.size(), most);
            QByteArrayList shas;
            for (const QByteArray &set : rest)
                shas << payloadSum(set);
            const auto call = isTogether ? PgStatement{"SELECT sync_v1.push_all($1, $2, $3::text[], 3, $4)",
                                                       {m_client, QByteArray::number(m_next),
                                                        '{' + shas.join(',') + '}', '[' + rest.join(',') + ']'}}
                                         : PgStatement{"SELECT jsonb_build_array(sync_v1.push($1, $2, $3, 3, $4))",
                                                       {m_client, QByteArray::number(m_next), shas[0], rest[0]}};
            const auto done = m_pg->execTogether({{"BEGIN ISOLATION LEVEL REPEATABLE READ"}, call, {"COMMIT"}});
            if (!done) {
                // Of several it is not said about which one.
                if (rest.size() == 1)
                    told.error =
                        done.error().rule.isEmpty() ? done.error().detail.section(u'"', 0, 0) : done.error().rule;
                most = (rest.size() + 1) / 2;
                continue;
            }
            const QJsonArray outcomes = QJsonDocument::fromJson(done->at(1).bytes(0, 0).toByteArray()).array();
            if (outcomes.isEmpty())
                told.error = QStringLiteral("no outcome");
            for (const QJsonValue &outcome : outcomes)
                told.outcomes << outcome;
            m_next += outcomes.size();
        }
        return told;
    }
    qint64 next() const { return m_next; }
    void goBack(qint64 to) { m_next = to; }
    PgConnection &pg() const { return *m_pg; }

private:
    std::unique_ptr<PgConnection> m_pg;
    QByteArray m_client;
    qint64 m_next = 1;
};

} // namespace

class TestSyncPacks : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneOfThemIsRefused();
    void heHandsItOverAndWritesOn();
    void theSameAsOneByOne();
    void heTakesHimselfTheRight();
    void answeredFromTheLedger();
    void whatACallDoesNotTake_data();
    void whatACallDoesNotTake();

private:
    quint32 dice(quint32 sides) { return m_random.bounded(sides); }
    QJsonValue now(const QByteArray &table, const QString &id, const char *column);
    QJsonObject change(const char *table, const QString &id, const char *column, const QJsonValue &to);
    QJsonObject randomOp(const QString &login);
    QByteArray randomSet(const QString &login);
    /// Of every row of all tables that a push writes, but for what counts transactions and rows.
    static QString fingerprint(PgConnection &pg);

    QRandomGenerator m_random{4711};
    std::unique_ptr<PgConnection> m_twin;
    QMap<QString, QJsonValue> m_made; ///< by the pack that is being made: "id column"
    QStringList m_customers;
    QStringList m_sets;
    bool m_isPlain = false; ///< that pack: of what may be written together
};

// Whoever reads the one as it is made must not be there.
void TestSyncPacks::initTestCase()
{
    QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto maker = PgConnection::open(
        *PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("postgres"), QStringLiteral("template1"))));
    QVERIFY(maker);
    QVERIFY((*maker)->run(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = 'postgres' AND pid > 0"));
    QVERIFY((*maker)->run("CREATE DATABASE twin TEMPLATE postgres"));
    QVERIFY((*maker)->run("GRANT CONNECT ON DATABASE twin TO kontor_users; ALTER DATABASE twin SET jit = off"));
    QVERIFY(m_server.comeBack());
    m_twin = std::move(*PgConnection::open(
        *PgTarget::parse(m_server.cluster().conninfo(QStringLiteral("postgres"), QStringLiteral("twin")))));
    for (int i = 1; i <= 9; ++i)
        if (const QString id = customer("K100" + QByteArray::number(i)); !id.isEmpty())
            m_customers << id;
    QVERIFY(m_customers.size() > 5);
}

QJsonValue TestSyncPacks::now(const QByteArray &table, const QString &id, const char *column)
{
    const QString key = id + u' ' + QLatin1String(column);
    if (!m_made.contains(key)) {
        const QByteArray found = m_server
                                     .one("SELECT jsonb_build_array(" + QByteArray(column) + ") FROM " + table +
                                          " WHERE id = '" + id.toUtf8() + "'")
                                     .toUtf8();
        m_made.insert(key, QJsonDocument::fromJson(found).array().at(0));
    }
    // Now and then of a state that was, or never was.
    return !m_isPlain && dice(25) == 0 ? QJsonValue(QStringLiteral("stale")) : m_made.value(key);
}

QJsonObject TestSyncPacks::change(const char *table, const QString &id, const char *column, const QJsonValue &to)
{
    const auto op =
        TestClient::op(table, id, "update", values({{column, now(table, id, column)}}), values({{column, to}}), id);
    m_made.insert(id + u' ' + QLatin1String(column), to);
    return op;
}

QJsonObject TestSyncPacks::randomOp(const QString &login)
{
    const QString id = m_customers[dice(quint32(m_customers.size()))];
    const QString word = QStringLiteral("w%1").arg(dice(5));
    const auto some = [&](const char *from) { return m_server.one("SELECT id FROM " + QByteArray(from)); };
    static constexpr quint32 plain[] = {1, 3, 12, 14, 16, 16, 16};
    switch (m_isPlain ? plain[dice(std::size(plain))] : dice(30)) {
    case 0: {
        const QString number = QStringLiteral("N%1").arg(dice(9));
        m_customers << newId();
        return TestClient::op(
            "customer", m_customers.last(), "insert", {},
            values({{"number", number}, {"name", word}, {"kind", QStringLiteral("prospect")}, {"city", word}}),
            m_customers.last());
    }
    case 1:
    case 2:
        return TestClient::op("customer_product", newId(), "insert", {},
                              values({{"customer", id}, {"product", some("product ORDER BY random() LIMIT 1")}}), id);
    case 3:
    case 4:
        return TestClient::op("assignment", newId(), "insert", {},
                              values({{"submandant", submandant(dice(2) ? "Alster" : "Duna")},
                                      {"customer", id},
                                      {"since_on", QStringLiteral("2026-03-02")},
                                      {"cause", QStringLiteral("manual")},
                                      {"made_by", person(login.toUtf8())},
                                      {"exclusive_assignment", 0}}),
                              id);
    case 5:
        return TestClient::op("assignment", some("assignment WHERE until_on IS NULL ORDER BY random() LIMIT 1"),
                              "update", values({{"until_on", QJsonValue()}, {"ended_by", QJsonValue()}}),
                              values({{"until_on", QStringLiteral("2026-03-02")},
                                      {"end_cause", QStringLiteral("manual")},
                                      {"ended_by", person(login.toUtf8())}}),
                              id);
    case 6:
    case 7:
        return change("customer", id, "partner_contact", dice(3) ? QJsonValue(person("own1")) : QJsonValue());
    case 8:
        return change("customer", id, "administration",
                      dice(2) ? QStringLiteral("requested") : QStringLiteral("revoked"));
    case 9:
        return change("customer", id, "archived_on",
                      dice(6) == 0 ? QJsonValue(QStringLiteral("2026-03-02")) : QJsonValue());
    case 10:
        return change("customer", id, "name", dice(4) == 0 ? QString() : word);
    case 11:
        return change("customer", id, dice(5) ? "city" : "site", word);
    case 12:
    case 13:
        return TestClient::op("customer_profile", id, "insert", {}, values({{"phone", word}}), id);
    case 14:
    case 15:
        return change("customer_profile", id, "phone", word);
    default:
        return change("customer", id, dice(2) ? "city" : "country", word);
    }
}

QByteArray TestSyncPacks::randomSet(const QString &login)
{
    QJsonArray ops;
    for (quint32 i = 0, count = dice(8) || m_isPlain ? 1 : dice(4); i < count; ++i)
        ops << randomOp(login);
    QString id = newId();
    QJsonObject more;
    if (!m_isPlain && !m_sets.isEmpty() && dice(25) == 0)
        id = m_sets[dice(quint32(m_sets.size()))];
    if (!m_isPlain && !m_sets.isEmpty() && dice(25) == 0)
        more = values({{"reverses", m_sets[dice(quint32(m_sets.size()))]}, {"command", QStringLiteral("undo")}});
    if (!m_isPlain && dice(25) == 0)
        more = values({{"outcome", QStringLiteral("refused")}, {"rule_key", QStringLiteral("write_denied")}});
    m_sets << id;
    more.insert(QStringLiteral("id"), id);
    return setOf(ops, more);
}

QString TestSyncPacks::fingerprint(PgConnection &pg)
{
    QByteArrayList sums;
    for (const QString &table : sharedTables())
        sums << "SELECT '" + table.toUtf8() + "' AS name, t::text AS content FROM " + table.toUtf8() + " t";
    sums << "SELECT 'log', (to_jsonb(l) - 'tx')::text FROM sync.log l"
         << "SELECT 'ledger', l::text FROM sync.ledger l"
         << "SELECT 'client', c::text FROM sync.client c"
         << "SELECT 'administrators', a::text FROM sync.administrators a"
         << "SELECT 'sight', s::text FROM sync.sight s";
    const auto rows =
        pg.run("SELECT string_agg(f.line, E'\\n' ORDER BY f.line) FROM (SELECT name || ' ' || count(*) || ' ' || "
               "md5(string_agg(content, '|' ORDER BY content)) AS line FROM (" +
               sums.join(" UNION ALL ") + ") t GROUP BY name) f");
    return rows ? rows->text(0, 0) : rows.error().detail;
}

void TestSyncPacks::theSameAsOneByOne()
{
    const QStringList people = {QStringLiteral("master"), QStringLiteral("own1"), QStringLiteral("u11"),
                                QStringLiteral("nordlicht")};
    std::map<QString, std::pair<std::unique_ptr<Pusher>, std::unique_ptr<Pusher>>> pushers;
    for (const QString &login : people) {
        const Uuid client = Uuid::create(1);
        pushers[login] = {std::make_unique<Pusher>(m_server, login, QStringLiteral("postgres"), client),
                          std::make_unique<Pusher>(m_server, login, QStringLiteral("twin"), client)};
    }
    QCOMPARE(fingerprint(*m_twin), fingerprint(m_server.admin()));
    QMap<QString, int> states;
    for (int pack = 0; pack < 120; ++pack) {
        const QString login = people[dice(2) ? 0 : dice(quint32(people.size()))];
        m_made.clear();
        m_isPlain = dice(2);
        QList<QByteArray> sets;
        for (quint32 i = 0, count = 1 + dice(dice(2) ? 4 : 24); i < count; ++i)
            sets << randomSet(login);
        const auto &[alone, together] = pushers[login];
        const Told here = alone->push(sets, false);
        const Told there = together->push(sets, true);
        QCOMPARE(there.error, here.error);
        for (qsizetype i = 0; i < here.outcomes.size(); ++i) {
            const QByteArray was = QJsonDocument(here.outcomes[i].toObject()).toJson();
            const QByteArray is = QJsonDocument(there.outcomes.at(i).toObject()).toJson();
            QVERIFY2(is == was, login.toUtf8() + " pack " + QByteArray::number(pack) + " set " + QByteArray::number(i) +
                                    sets[i] + was + is);
            ++states[state(here.outcomes[i].toObject()).section(u' ', 0, 0)];
        }
        QCOMPARE(there.outcomes.size(), here.outcomes.size());
        QCOMPARE(fingerprint(*m_twin), fingerprint(m_server.admin()));
    }
    qInfo("%d applied, %d contested, %d refused", states.value(QStringLiteral("applied")),
          states.value(QStringLiteral("conflict")), states.value(QStringLiteral("refused")));
    QVERIFY(states.value(QStringLiteral("applied")) > 200 && states.value(QStringLiteral("conflict")) > 50 &&
            states.value(QStringLiteral("refused")) > 50);
}

void TestSyncPacks::oneOfThemIsRefused()
{
    const QString id = customer("K1001");
    const QString was = m_server.one("SELECT vat FROM customer_profile WHERE id = '" + id.toUtf8() + "'");
    QList<QByteArray> sets;
    for (int i = 0; i < 20; ++i) {
        const char *column = i == 13 ? "nonsense" : "vat";
        sets << setOf({TestClient::op("customer_profile", id, "update",
                                      values({{column, was.isEmpty() ? QJsonValue() : QJsonValue(was)}}),
                                      values({{column, QStringLiteral("same")}}), id)});
    }
    const Uuid client = Uuid::create(1);
    for (const bool isTogether : {false, true}) {
        Pusher master(m_server, QStringLiteral("master"),
                      isTogether ? QStringLiteral("twin") : QStringLiteral("postgres"), client);
        const Told told = master.push(sets, isTogether);
        QCOMPARE(told.error, QString());
        QCOMPARE(master.next(), 21);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(state(told.outcomes[i].toObject()),
                     i == 13 ? QStringLiteral("refused op_invalid") : QStringLiteral("applied"));
    }
}

// What he sees is what he saw before each set, not before all of them.
void TestSyncPacks::heHandsItOverAndWritesOn()
{
    const auto sets = [this] {
        const QString id = customer("K1005");
        const QString city = m_server.one("SELECT city FROM customer WHERE number = 'K1005'");
        return QList<QByteArray>{
            setOf({renaming("K1005", city, QStringLiteral("Jena"))}),
            setOf({TestClient::op("customer", id, "update", values({{"partner_contact", person("own1")}}),
                                  values({{"partner_contact", QJsonValue()}}), id)}),
            setOf({renaming("K1005", QStringLiteral("Jena"), QStringLiteral("Gera"))})};
    }();
    const Uuid client = Uuid::create(1);
    for (const bool isTogether : {false, true}) {
        Pusher own(m_server, QStringLiteral("own1"), isTogether ? QStringLiteral("twin") : QStringLiteral("postgres"),
                   client);
        const Told told = own.push(sets, isTogether);
        QCOMPARE(told.outcomes.size(), 3);
        QCOMPARE(state(told.outcomes[0].toObject()), QStringLiteral("applied"));
        QCOMPARE(state(told.outcomes[1].toObject()), QStringLiteral("applied"));
        QCOMPARE(state(told.outcomes[2].toObject()), QStringLiteral("conflict"));
    }
}

// After the set by which he is nobody any more nothing of his is taken, and that set is not lost with it.
void TestSyncPacks::heTakesHimselfTheRight()
{
    for (const bool isTogether : {false, true}) {
        PgConnection &admin = isTogether ? *m_twin : m_server.admin();
        Pusher himself(m_server, QStringLiteral("nordlicht"),
                       isTogether ? QStringLiteral("twin") : QStringLiteral("postgres"), Uuid::create(1));
        QVERIFY(admin.run("INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, "
                          "gen_random_uuid(), id, 'user_administration' FROM portal_user WHERE login = 'master' ON "
                          "CONFLICT DO NOTHING"));
        const auto leaving = TestClient::op("portal_user_account", person("nordlicht"), "update",
                                            values({{"own_state", QStringLiteral("active")}}),
                                            values({{"own_state", QStringLiteral("disabled")}}));
        const QList<QByteArray> sets = {setOf({}), setOf({leaving}), setOf({}), setOf({})};
        const Told told = himself.push(sets, isTogether);
        QCOMPARE(told.error, QStringLiteral("actor_not_effective"));
        QCOMPARE(told.outcomes.size(), 2);
        QCOMPARE(state(told.outcomes[1].toObject()), QStringLiteral("applied"));
    }
}

void TestSyncPacks::answeredFromTheLedger()
{
    Pusher master(m_server, QStringLiteral("master"), QStringLiteral("twin"), Uuid::create(1));
    QList<QByteArray> sets;
    for (int i = 0; i < 6; ++i)
        sets << setOf({TestClient::op("customer", customer("K1001"), "update", values({{"city", i}}),
                                      values({{"city", QStringLiteral("c%1").arg(i)}}))});
    const Told first = master.push(sets.first(4), true);
    const QString before = fingerprint(*m_twin);
    QCOMPARE(first.error, QString());
    // The reply was lost: the same again, and more behind it.
    master.goBack(1);
    const Told again = master.push(sets.first(4), true);
    QCOMPARE(again.outcomes, first.outcomes);
    QCOMPARE(fingerprint(*m_twin), before);
    master.goBack(3);
    QCOMPARE(master.push(sets.mid(2), true).outcomes.size(), 4);
    QCOMPARE(master.next(), 7);
    // A copied file: what it shares with the other one is answered, the rest is not.
    master.goBack(3);
    const Told copied = master.push({sets[2], sets[0], sets[1]}, true);
    QCOMPARE(copied.error, QStringLiteral("outbox_cloned"));
    QCOMPARE(copied.outcomes.size(), 1);
    master.goBack(9);
    QCOMPARE(master.push({sets[0], sets[1]}, true).error, QStringLiteral("outbox_gap"));
    // What is no set ends a call before it.
    master.goBack(7);
    const Told torn = master.push({setOf({}), "{}", setOf({})}, true);
    QCOMPARE(torn.error, QStringLiteral("payload_invalid"));
    QCOMPARE(torn.outcomes.size(), 1);
}

void TestSyncPacks::whatACallDoesNotTake_data()
{
    QTest::addColumn<QByteArray>("arguments");
    const QByteArray sha = "repeat('a', 64)";
    const QByteArray set = "jsonb_build_object('set', jsonb_build_object('id', gen_random_uuid(), 'made_at', 1, "
                           "'command', 'x'), 'ops', '[]'::jsonb)";
    const QByteArray two = "jsonb_build_array(" + set + ", " + set + ")";
    const auto row = [](const char *name, const QByteArray &arguments) { QTest::newRow(name) << arguments; };
    row("nobody's", "NULL, 1, ARRAY[" + sha + ", " + sha + "], 3, " + two);
    row("no number", "gen_random_uuid(), NULL, ARRAY[" + sha + ", " + sha + "], 3, " + two);
    row("a low number", "gen_random_uuid(), -1, ARRAY[" + sha + ", " + sha + "], 3, " + two);
    row("no sums", "gen_random_uuid(), 1, NULL, 3, " + two);
    row("empty sums", "gen_random_uuid(), 1, '{}', 3, '[]'");
    row("a sum that is none", "gen_random_uuid(), 1, ARRAY[" + sha + ", NULL], 3, " + two);
    row("fewer sums", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, " + two);
    row("more sums", "gen_random_uuid(), 1, array_fill(" + sha + ", ARRAY[3]), 3, " + two);
    row("sums of sums", "gen_random_uuid(), 1, array_fill(" + sha + ", ARRAY[2, 2]), 3, " + two);
    row("no sets", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, NULL");
    row("an object", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, '{}'");
    row("a number", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, '1'");
    row("an array of nulls", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, '[null]'");
    row("an array of arrays", "gen_random_uuid(), 1, ARRAY[" + sha + "], 3, '[[]]'");
    row("more sets than one call takes", "gen_random_uuid(), 1, array_fill(" + sha +
                                             ", ARRAY[65]), 3, (SELECT "
                                             "jsonb_agg(" +
                                             set + ") FROM generate_series(1, 65))");
    row("more than one call takes", "gen_random_uuid(), 1, array_fill(" + sha + ", ARRAY[2]), 3, jsonb_build_array(" +
                                        set + ", " + set + " || jsonb_build_object('more', repeat('x', 5000000)))");
}

void TestSyncPacks::whatACallDoesNotTake()
{
    QFETCH(QByteArray, arguments);
    TestClient anna(m_server, QStringLiteral("u11"));
    const QByteArray before = m_server.one("SELECT count(*) FROM sync.ledger").toUtf8();
    QVERIFY(anna.ask("SELECT sync_v1.push_all(" + arguments + ")").isNull());
    QCOMPARE(anna.error(), QStringLiteral("payload_invalid"));
    QCOMPARE(m_server.one("SELECT count(*) FROM sync.ledger").toUtf8(), before);
}

QTEST_GUILESS_MAIN(TestSyncPacks)
#include "tst_sync_packs.moc"

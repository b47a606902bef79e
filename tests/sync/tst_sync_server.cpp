// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pushing to a real PostgreSQL (docs/sync.md): exactly once, conflicts by column, whole sets refused by name.
#include "serverstory.h"
#include "store/migrations.h"

#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncServer : public QObject, private ServerStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hello();
    void appliesOnce();
    void contestedColumns();
    void goneRows();
    void refusedSets();
    void foreignClients();
    void insertsThatMeet();
    void newcomersOfASubmandant();
    void forgedPayloads();
    void lastAdministrator();
    void undoing();
    void theLogTellsNoLies();
};

void TestSyncServer::initTestCase()
{
    const QString trouble = startStory();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncServer::hello()
{
    TestClient master(m_server, QStringLiteral("master"));
    const QJsonObject greeting = master.ask("SELECT sync_v1.hello(3)").toObject();
    QVERIFY2(master.error().isEmpty(), qPrintable(master.error()));
    QCOMPARE(greeting[QStringLiteral("schema_version")].toInt(), currentSchemaVersion());
    QCOMPARE(greeting[QStringLiteral("user")][QStringLiteral("id")].toString(), person("master"));
    for (const char *key : {"epoch", "system", "timeline", "server_version"})
        QVERIFY2(!greeting.value(QLatin1String(key)).toString().isEmpty(), key);
    TestClient disabled(m_server, QStringLiteral("u13"));
    QVERIFY(disabled.ask("SELECT sync_v1.hello(3)").isNull());
    QCOMPARE(disabled.error(), QStringLiteral("actor_not_effective"));
    QVERIFY(m_server.admin().run("CREATE ROLE stranger LOGIN IN ROLE kontor_users"));
    TestClient stranger(m_server, QStringLiteral("stranger"));
    QVERIFY(stranger.ask("SELECT sync_v1.hello(3)").isNull());
    QCOMPARE(stranger.error(), QStringLiteral("actor_unknown"));
}

void TestSyncServer::appliesOnce()
{
    TestClient master(m_server, QStringLiteral("master"));
    const QJsonObject op = renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Altona"));
    const QByteArray sha(64, 'a');
    const QString set = newId();
    const QByteArray payload =
        QJsonDocument(QJsonObject{{QStringLiteral("set"), values({{"id", set},
                                                                  {"made_at", qint64(1772442000000)},
                                                                  {"command", QStringLiteral("change_customer")}})},
                                  {QStringLiteral("ops"), QJsonArray{op}}})
            .toJson();
    const QJsonObject first = master.pushText(1, sha, payload);
    QVERIFY2(state(first) == u"applied", qPrintable(master.error() + state(first)));
    QCOMPARE(first[QStringLiteral("changed")].toInt(), 1);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Altona"));
    // The reply was lost; somebody changed it meanwhile; the same again changes nothing and says the same.
    QVERIFY(m_server.admin().run("UPDATE customer SET city = 'Wedel' WHERE number = 'K1001'"));
    QCOMPARE(master.pushText(1, sha, payload), first);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Wedel"));
    QCOMPARE(master.ask("SELECT sync_v1.known($1)", {master.id().text().toUtf8()}).toInt(), 1);
    // The log has it as it was sent.
    QCOMPARE(
        m_server.one("SELECT s.outcome || o.seq || o.before_values || o.after_values || (o.customer = o.row_id) FROM "
                     "change_set s JOIN change_op o ON o.change_set = s.id WHERE s.id = '" +
                     set.toUtf8() + "'"),
        QStringLiteral("done0{\"city\": \"Hamburg\"}{\"city\": \"Altona\"}true"));
    QVERIFY(master.pushText(1, QByteArray(64, 'b'), payload).isEmpty());
    QCOMPARE(master.error(), QStringLiteral("outbox_cloned"));
    QVERIFY(master.pushText(3, sha, payload).isEmpty());
    QCOMPARE(master.error(), QStringLiteral("outbox_gap"));
    QVERIFY(master.pushText(0, sha, payload).isEmpty());
    QCOMPARE(master.error(), QStringLiteral("payload_invalid"));
    // The same set from a queue that was numbered anew.
    const QJsonObject renumbered = master.pushText(2, sha, payload);
    QCOMPARE(state(renumbered), QStringLiteral("applied"));
    QCOMPARE(renumbered[QStringLiteral("changed")].toInt(), 0);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Wedel"));
    QCOMPARE(m_server.one("SELECT count(*) FROM sync.sight"), QStringLiteral("0"));
}

void TestSyncServer::contestedColumns()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString id = customer("K1002");
    const auto moving = [&](const char *country) {
        return TestClient::op("customer", id, "update", values({{"country", QStringLiteral("DE")}}),
                              values({{"country", QLatin1String(country)}}), id);
    };
    QCOMPARE(state(master.push({moving("DK")})), QStringLiteral("applied"));
    const QString set = newId();
    const QJsonObject both = TestClient::op(
        "customer", id, "update", values({{"city", QStringLiteral("Lübeck")}, {"country", QStringLiteral("DE")}}),
        values({{"city", QStringLiteral("Kiel")}, {"country", QStringLiteral("SE")}}), id);
    const QJsonObject outcome = anna.push({both}, values({{"id", set}}));
    QVERIFY2(state(outcome) == u"conflict", qPrintable(anna.error() + state(outcome)));
    QCOMPARE(outcome[QStringLiteral("changed")].toInt(), 1);
    const QJsonObject conflict = outcome[QStringLiteral("conflicts")][0].toObject();
    QCOMPARE(outcome[QStringLiteral("conflicts")].toArray().size(), 1);
    QCOMPARE(conflict, values({{"e", QStringLiteral("customer")},
                               {"id", id},
                               {"column", QStringLiteral("country")},
                               {"before", QStringLiteral("DE")},
                               {"mine", QStringLiteral("SE")},
                               {"theirs", QStringLiteral("DK")},
                               {"by", QStringLiteral("master")},
                               {"at", qint64(1772442000000)}}));
    QCOMPARE(m_server.one("SELECT city || country FROM customer WHERE number = 'K1002'"), QStringLiteral("KielDK"));
    // No value is lost: what was done and what was contested are two sets.
    QCOMPARE(
        m_server.one("SELECT string_agg(s.outcome || ' ' || coalesce(s.rule_key, '-') || ' ' || o.after_values, ' ' "
                     "ORDER BY s.outcome) FROM change_set s JOIN change_op o ON o.change_set = s.id WHERE s.id IN ('" +
                     set.toUtf8() + "', md5('" + set.toUtf8() + "' || '/contested')::uuid)"),
        QStringLiteral("done - {\"city\": \"Kiel\"} refused contested {\"country\": \"SE\"}"));
    // What is there already is no conflict.
    QCOMPARE(state(anna.push({moving("DK")})), QStringLiteral("applied"));
}

void TestSyncServer::goneRows()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    // One that belongs to others and one that nobody ever had answer alike.
    for (const QString &id : {customer("K1003"), newId()}) {
        const QJsonObject outcome =
            anna.push({TestClient::op("customer", id, "update", values({{"city", QStringLiteral("a")}}),
                                      values({{"city", QStringLiteral("b")}}), id)});
        QCOMPARE(state(outcome), QStringLiteral("conflict"));
        QCOMPARE(outcome[QStringLiteral("changed")].toInt(), 0);
        const QJsonObject conflict = outcome[QStringLiteral("conflicts")][0].toObject();
        QVERIFY(conflict[QStringLiteral("column")].isNull() && conflict[QStringLiteral("theirs")].isNull() &&
                conflict[QStringLiteral("by")].isNull());
    }
    QCOMPARE(m_server.one("SELECT count(*) FROM customer WHERE city = 'b'"), QStringLiteral("0"));
}

void TestSyncServer::refusedSets()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    TestClient master(m_server, QStringLiteral("master"));
    const QString id = customer("K1002");
    const auto change = [&](const char *table, const QString &row, const QJsonObject &before,
                            const QJsonObject &after) {
        return TestClient::op(table, row, "update", before, after, id);
    };
    // The whole set, what was done before it too.
    const QString set = newId();
    QCOMPARE(state(anna.push({change("customer", id, values({{"country", QStringLiteral("DK")}}),
                                     values({{"country", QStringLiteral("SE")}})),
                              change("customer", id, values({{"kind", QStringLiteral("customer")}}),
                                     values({{"kind", QStringLiteral("prospect")}, {"administration", QJsonValue()}}))},
                             values({{"id", set}}))),
             QStringLiteral("refused kind_one_way"));
    QCOMPARE(m_server.one("SELECT country FROM customer WHERE number = 'K1002'"), QStringLiteral("DK"));
    QCOMPARE(
        m_server.one("SELECT s.outcome || s.rule_key || count(*) FROM change_set s JOIN change_op o ON o.change_set = "
                     "s.id WHERE s.id = '" +
                     set.toUtf8() + "' GROUP BY s.outcome, s.rule_key"),
        QStringLiteral("refusedkind_one_way2"));
    // It is refused under whatever number it comes again.
    QCOMPARE(state(anna.push({}, values({{"id", set}}))), QStringLiteral("refused kind_one_way"));
    // A right, a key, a check, an unknown column, a bad value.
    QCOMPARE(state(anna.push({change("customer", id, values({{"partner_contact", QJsonValue()}}),
                                     values({{"partner_contact", person("master")}}))})),
             QStringLiteral("refused write_denied"));
    QCOMPARE(state(anna.push({assigning(newId(), "Alster", "K1002", person("u11"))})),
             QStringLiteral("refused write_denied"));
    QCOMPARE(state(master.push({assigning(newId(), "Alster", "K1002", person("master"))})),
             QStringLiteral("refused assignment_exists"));
    QCOMPARE(
        state(master.push({change("customer", id, values({{"site", QJsonValue()}}), values({{"site", newId()}}))})),
        QStringLiteral("refused foreign_key"));
    QCOMPARE(state(master.push({change("customer", id,
                                       values({{"name", m_server.one("SELECT name FROM customer WHERE "
                                                                     "number = 'K1002'")}}),
                                       values({{"name", QString()}}))})),
             QStringLiteral("refused customer_named"));
    QCOMPARE(state(master.push({change("customer", id, {}, values({{"nonsense", 1}}))})),
             QStringLiteral("refused op_invalid"));
    QCOMPARE(state(master.push({change("customer", id, {}, values({{"id", newId()}}))})),
             QStringLiteral("refused op_invalid"));
    QCOMPARE(state(master.push({change("customer", id, values({{"site", QJsonValue()}}),
                                       values({{"site", QStringLiteral("no id")}}))})),
             QStringLiteral("refused op_invalid"));
    // The queue goes on.
    QCOMPARE(state(master.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))})),
             QStringLiteral("applied"));
}

void TestSyncServer::foreignClients()
{
    TestClient master(m_server, QStringLiteral("master"));
    QCOMPARE(state(master.push(
                 {}, values({{"command", QStringLiteral("set_password")}, {"subject", QStringLiteral("master")}}))),
             QStringLiteral("applied"));
    const auto anna = m_server.as(QStringLiteral("u11"));
    const auto pushed = anna->run("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT sync_v1.push('" +
                                  master.id().text().toUtf8() + "', 2, repeat('a', 64), 3, '{}')");
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().rule, QStringLiteral("outbox_foreign"));
    QVERIFY(anna->run("ROLLBACK"));
    QCOMPARE(anna->run("SELECT sync_v1.known('" + master.id().text().toUtf8() + "')")->integer(0, 0), 0);
    const auto loose = anna->run("SELECT sync_v1.push(gen_random_uuid(), 1, repeat('a', 64), 3, '{}')");
    QCOMPARE(loose.error().rule, QStringLiteral("isolation_too_low"));
}

void TestSyncServer::insertsThatMeet()
{
    TestClient master(m_server, QStringLiteral("master"));
    TestClient nordlicht(m_server, QStringLiteral("nordlicht"));
    const QString id = newId();
    const auto making = [&](const QString &city, const QString &number) {
        return TestClient::op("customer", id, "insert", {},
                              values({{"number", number},
                                      {"name", QStringLiteral("Neu")},
                                      {"kind", QStringLiteral("prospect")},
                                      {"city", city}}),
                              id);
    };
    QCOMPARE(state(master.push({making(QStringLiteral("Jena"), QStringLiteral("N1"))})), QStringLiteral("applied"));
    QCOMPARE(state(nordlicht.push({making(QStringLiteral("Jena"), QStringLiteral("N1"))})), QStringLiteral("applied"));
    QCOMPARE(state(nordlicht.push({making(QStringLiteral("Gera"), QStringLiteral("N1"))})), QStringLiteral("conflict"));
    // A number that is taken, also by one that the asker does not see.
    const QJsonObject other = TestClient::op(
        "customer", newId(), "insert", {},
        values(
            {{"number", QStringLiteral("N1")}, {"name", QStringLiteral("Neu")}, {"kind", QStringLiteral("prospect")}}));
    QCOMPARE(state(nordlicht.push({other})), QStringLiteral("refused number_taken"));
    // Two give the same customer its first profile.
    const auto profile = [&](const char *column, const char *text) {
        return TestClient::op("customer_profile", id, "insert", {}, values({{column, QString::fromLatin1(text)}}), id);
    };
    QCOMPARE(state(master.push({profile("street", "Ring 1")})), QStringLiteral("applied"));
    QCOMPARE(state(nordlicht.push({profile("phone", "123")})), QStringLiteral("applied"));
    QCOMPARE(m_server.one("SELECT street || phone FROM customer_profile WHERE id = '" + id.toUtf8() + "'"),
             QStringLiteral("Ring 1123"));
    // A row that changed since is not deleted.
    const auto deletion =
        TestClient::op("customer_profile", id, "delete", values({{"street", QStringLiteral("Ring 1")}}), {}, id);
    QCOMPARE(state(master.push({deletion})), QStringLiteral("refused write_denied")); // not but by an undo
}

void TestSyncServer::newcomersOfASubmandant()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const auto bring = [&](const char *number, const char *cause, const QString &to, const char *kind) {
        const QString id = newId();
        QJsonArray ops{
            TestClient::op(
                "customer", id, "insert", {},
                values({{"number", QString::fromLatin1(number)},
                        {"name", QStringLiteral("Neu")},
                        {"kind", QString::fromLatin1(kind)},
                        {"administration",
                         kind == QByteArray("customer") ? QJsonValue(QStringLiteral("active")) : QJsonValue()}}),
                id),
            TestClient::op("customer_profile", id, "insert", {}, values({{"street", QStringLiteral("Weg 1")}}), id)};
        if (cause)
            ops << TestClient::op("assignment", newId(), "insert", {},
                                  values({{"submandant", to},
                                          {"customer", id},
                                          {"since_on", QStringLiteral("2026-03-02")},
                                          {"cause", QString::fromLatin1(cause)},
                                          {"made_by", person("u11")},
                                          {"exclusive_assignment", 0}}),
                                  id);
        return state(anna.push(ops));
    };
    QCOMPARE(bring("A1", "prospect", submandant("Alster"), "prospect"), QStringLiteral("applied"));
    QCOMPARE(bring("A2", nullptr, {}, "prospect"), QStringLiteral("refused write_denied"));
    QCOMPARE(bring("A3", "prospect", submandant("Duna"), "prospect"), QStringLiteral("refused write_denied"));
    QCOMPARE(bring("A4", "manual", submandant("Alster"), "prospect"), QStringLiteral("refused write_denied"));
    QCOMPARE(bring("A5", "prospect", submandant("Alster"), "customer"), QStringLiteral("refused write_denied"));
    QCOMPARE(m_server.one("SELECT count(*) FROM customer WHERE number ~ '^A[0-9]$'"), QStringLiteral("1"));
}

void TestSyncServer::forgedPayloads()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const QString id = customer("K1002");
    const auto forged = [&](const QJsonValue &ops, const QJsonObject &set = {}) {
        anna.push(ops.toArray(), set);
        return anna.error();
    };
    QCOMPARE(forged(QJsonArray{1}), QStringLiteral("payload_invalid"));
    QCOMPARE(forged(QJsonArray{TestClient::op("pg_class", id, "update", {}, {})}), QStringLiteral("payload_invalid"));
    QCOMPARE(forged(QJsonArray{TestClient::op("customer", id, "truncate", {}, {})}), QStringLiteral("payload_invalid"));
    QCOMPARE(forged(QJsonArray{TestClient::op("customer", QStringLiteral("x"), "update", {}, {})}),
             QStringLiteral("payload_invalid"));
    QCOMPARE(forged(QJsonArray{}, values({{"id", QStringLiteral("'; DROP TABLE customer; --")}})),
             QStringLiteral("payload_invalid"));
    QCOMPARE(forged(QJsonArray{}, values({{"made_at", QStringLiteral("x")}})), QStringLiteral("payload_invalid"));
    // The log is written by nobody's ops.
    QCOMPARE(state(anna.push(
                 {TestClient::op("change_set", newId(), "insert", {},
                                 values({{"portal_user", person("master")}, {"command", QStringLiteral("x")}}))})),
             QStringLiteral("refused op_invalid"));
    // In another's name.
    QCOMPARE(state(anna.push({TestClient::op("named_view", newId(), "insert", {},
                                             values({{"portal_user", person("u12")},
                                                     {"list_key", QStringLiteral("customers")},
                                                     {"name", QStringLiteral("x")},
                                                     {"name_key", QStringLiteral("x")},
                                                     {"is_shared", 1},
                                                     {"content", QStringLiteral("{}")}}))})),
             QStringLiteral("refused write_denied"));
    QVERIFY(
        anna.ask("SELECT sync_v1.push($1, 9, $2, 9, '{}')", {anna.id().text().toUtf8(), QByteArray(64, 'a')}).isNull());
    QCOMPARE(anna.error(), QStringLiteral("server_older"));
}

void TestSyncServer::lastAdministrator()
{
    TestClient nordlicht(m_server, QStringLiteral("nordlicht"));
    const QString role =
        m_server.one("SELECT id FROM user_role WHERE role_key = 'user_administration' AND portal_user = '" +
                     person("nordlicht").toUtf8() + "'");
    const auto taking = TestClient::op(
        "user_role", role, "delete",
        values({{"portal_user", person("nordlicht")}, {"role_key", QStringLiteral("user_administration")}}), {});
    QCOMPARE(state(nordlicht.push({taking})), QStringLiteral("refused last_administrator"));
    const auto giving = [&](const char *key) {
        return TestClient::op("user_role", newId(), "insert", {},
                              values({{"portal_user", person("master")}, {"role_key", QString::fromLatin1(key)}}));
    };
    // Only what he has himself; rights are those at the beginning of the push.
    QCOMPARE(state(nordlicht.push({taking, giving("user_administration")})), QStringLiteral("applied"));
    QCOMPARE(state(nordlicht.push({giving("user_administration")})), QStringLiteral("refused write_denied"));
    TestClient master(m_server, QStringLiteral("master"));
    QCOMPARE(state(master.push({giving("audit")})), QStringLiteral("refused write_denied"));
}

void TestSyncServer::undoing()
{
    TestClient master(m_server, QStringLiteral("master"));
    const QString id = customer("K1004");
    const QString product = m_server.one("SELECT id FROM product WHERE name = 'DSL'");
    const QString set = newId();
    const QString row = newId();
    const auto made =
        TestClient::op("customer_product", row, "insert", {}, values({{"customer", id}, {"product", product}}), id);
    QCOMPARE(state(master.push({made}, values({{"id", set}}))), QStringLiteral("applied"));
    const auto gone =
        TestClient::op("customer_product", row, "delete", values({{"customer", id}, {"product", product}}), {}, id);
    QCOMPARE(state(master.push({gone}, values({{"reverses", newId()}}))), QStringLiteral("refused change_set_unknown"));
    QCOMPARE(state(master.push({gone}, values({{"reverses", set}}))), QStringLiteral("applied"));
    QCOMPARE(state(master.push({made}, values({{"reverses", set}}))), QStringLiteral("refused undo_already"));
}

void TestSyncServer::theLogTellsNoLies()
{
    TestClient anna(m_server, QStringLiteral("u11"));
    const auto logged = [this](const QString &set, const char *what) {
        return m_server.one(QByteArray("SELECT ") + what + " FROM change_set WHERE id = '" + set.toUtf8() + "'");
    };
    // What was never done.
    QCOMPARE(state(anna.push({}, values({{"command", QStringLiteral("deactivate_submandant")}}))),
             QStringLiteral("refused op_invalid"));
    QCOMPARE(state(anna.push({}, values({{"command", QStringLiteral("look_as")}, {"acting_as", person("nordlicht")}}))),
             QStringLiteral("refused op_invalid"));
    // In another's name, and in days to come.
    const QString set = newId();
    const QString city = m_server.one("SELECT city FROM customer WHERE number = 'K1002'");
    const QJsonObject outcome = anna.push(
        {renaming("K1002", city, QStringLiteral("Mölln"))},
        values({{"id", set}, {"acting_as", person("nordlicht")}, {"made_at", qint64(999'999'999'999'999'999)}}));
    QVERIFY2(state(outcome) == u"applied", qPrintable(anna.error() + state(outcome)));
    QCOMPARE(logged(set, "acting_as IS NULL AND made_at <= extract(epoch FROM clock_timestamp()) * 1000"),
             QStringLiteral("t"));
    // Who was last is not asked of anybody's clock.
    TestClient master(m_server, QStringLiteral("master"));
    QCOMPARE(state(master.push({renaming("K1002", QStringLiteral("Mölln"), QStringLiteral("Eutin"))},
                               values({{"made_at", qint64(1000)}}))),
             QStringLiteral("applied"));
    const QJsonObject contested = anna.push({renaming("K1002", QStringLiteral("Mölln"), QStringLiteral("Plön"))});
    QCOMPARE(contested[QStringLiteral("conflicts")][0][QStringLiteral("by")].toString(), QStringLiteral("master"));
}

QTEST_GUILESS_MAIN(TestSyncServer)
#include "tst_sync_server.moc"

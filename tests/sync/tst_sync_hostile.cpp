// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that answers what no server of ours answers: said so by name, and the replica stays as it was.
#include "roundstory.h"
#include "store/sqlresource.h"
#include "sync/bootstrap.h"
#include "sync/copystream.h"
#include "sync/serverschema.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace kontor;
using namespace kontor::tests;

class TestSyncHostile : public QObject, private RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copies_data();
    void copies();
    void rounds_data();
    void rounds();
    void aVastRow();
    void allIsWell();
    void bootstraps_data();
    void bootstraps();

private:
    /// Another body for a function of sync_v1; its own one comes back with the guard.
    class Rogue
    {
    public:
        Rogue(PgConnection &admin, const QByteArray &function, const QByteArray &body)
            : m_admin(admin)
            , m_before(
                  admin.run("SELECT pg_get_functiondef(('sync_v1.' || '" + function + "')::regprocedure)")->text(0, 0))
        {
            const qsizetype at = m_before.indexOf(QStringLiteral("AS $"));
            isThere = at > 0 && m_admin.run(m_before.left(at).toUtf8() + "AS $rogue$" + body + "$rogue$").has_value();
        }
        ~Rogue() { static_cast<void>(m_admin.run(m_before.toUtf8())); }
        Q_DISABLE_COPY(Rogue)
        bool isThere = false;

    private:
        PgConnection &m_admin;
        QString m_before;
    };

    /// All of the replica's rows, and what else it knows beside its cursor.
    static QByteArray contentOf(Database &database);

    std::unique_ptr<Station> m_anna;
};

void TestSyncHostile::initTestCase()
{
    const QString trouble = startWorld();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_anna = station(QStringLiteral("anna"));
    QVERIFY(m_anna);
}

QByteArray TestSyncHostile::contentOf(Database &database)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    QStringList tables = sharedTables();
    tables << QStringLiteral("outbox") << QStringLiteral("conflict") << QStringLiteral("arrival");
    for (const QString &table : tables)
        static_cast<void>(
            database.each("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2", {}, [&](const Statement &row) {
                for (int i = 0; i < row.columnCount(); ++i)
                    sum.addData(row.isNull(i) ? QByteArray("-") : row.utf8(i).toByteArray() + '|');
                return true;
            }));
    sum.addData(database.text("SELECT as_of || login || hex(client) FROM replica")->toUtf8());
    return sum.result().toHex();
}

void TestSyncHostile::copies_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<int>("rows"); // -1: refused
    const QByteArray header("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    const QByteArray end("\377\377", 2);
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    const QByteArray row = bytes("0002 00000001 41 ffffffff");
    const auto add = [](const char *name, const QByteArrayList &pieces, int rows = -1) {
        QTest::newRow(name) << pieces << rows;
    };
    add("nothing", {header + end}, 0);
    add("a row", {header + row, end}, 1);
    add("header alone, then rows", {header, row, row, end}, 2);
    add("a header extension", {bytes("") + header.left(15) + bytes("00000003 010203") + row, end}, 1);
    add("no pieces", {});
    add("an empty piece", {QByteArray()});
    add("no signature", {row, end});
    add("another signature", {QByteArray(header).replace(0, 6, "PGCOPX") + row, end});
    add("half a header", {header.left(18)});
    add("a negative extension", {header.left(15) + bytes("ffffffff") + row});
    add("a huge extension", {header.left(15) + bytes("7fffffff") + row});
    add("no end", {header + row, row});
    add("rows behind the end", {header + row, end, row});
    add("bytes behind a row", {header + row + "x", end});
    add("no count", {header + bytes("00")});
    add("a negative count", {header + bytes("fffe"), end});
    add("the least count", {header + bytes("8000"), end});
    add("a huge count", {header + bytes("7fff 00000001 41"), end});
    add("fewer cells than counted", {header + bytes("0003 00000001 41 ffffffff"), end});
    add("a negative length", {header + bytes("0001 fffffffe"), end});
    add("the least length", {header + bytes("0001 80000000 4141"), end});
    add("a huge length", {header + bytes("0001 7fffffff 4141"), end});
    add("a length beyond the row", {header + bytes("0001 00000003 4141"), end});
    add("half a length", {header + bytes("0001 0000"), end});
}

void TestSyncHostile::copies()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(int, rows);
    int found = 0;
    CopyStream stream([&](const QList<QByteArrayView> &cells) -> Result<> {
        ++found;
        return cells.size() == 2 ? Result<>() : fail(Error::Kind::Invalid, QStringLiteral("cells"));
    });
    Result<> done;
    for (const QByteArray &piece : pieces)
        if (done)
            done = stream.add(QByteArray(piece.constData(), piece.size()));
    if (done)
        done = stream.end();
    QCOMPARE(done.has_value(), rows >= 0);
    if (done)
        QCOMPARE(found, rows);
    else
        QCOMPARE(done.error().rule, QStringLiteral("server_answer_unknown"));
}

void TestSyncHostile::rounds_data()
{
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("comparesAll");
    const auto add = [](const char *name, const char *function, const QByteArray &body, bool comparesAll = false) {
        QTest::newRow(name) << QByteArray(function) << QByteArray("BEGIN " + body + "; END") << comparesAll;
    };
    const auto json = [](const QByteArray &text) { return "RETURN '" + text + "'::jsonb"; };
    add("hello is no object", "hello(bigint)", json("[1, 2]"));
    add("hello is nothing", "hello(bigint)", "RETURN NULL");
    add("hello without a user", "hello(bigint)", json("{\"server_version\": \"15\", \"schema_version\": 1e300}"));
    add("hello with other types", "hello(bigint)",
        json("{\"user\": {\"id\": 7, \"mandant\": []}, \"schema_version\": \"x\", \"sets_a_push\": -5}"));
    const QByteArray cursor = "\"cursor\": {\"epoch\": \"x\"}, \"rights\": \"r\"";
    add("pull is nothing", "pull(jsonb)", "RETURN NULL");
    add("pull is a list", "pull(jsonb)", json("[]"));
    add("pull without a cursor", "pull(jsonb)", json("{\"rights\": \"r\", \"reset\": false, \"entries\": []}"));
    add("pull's cursor is a text", "pull(jsonb)",
        json("{\"cursor\": \"x\", \"rights\": \"r\", \"reset\": false, \"entries\": []}"));
    add("pull without rights", "pull(jsonb)", json("{\"cursor\": {}, \"reset\": false, \"entries\": []}"));
    add("pull's reset is a number", "pull(jsonb)", json("{" + cursor + ", \"reset\": 7, \"entries\": []}"));
    for (const char *entry : {"7", "[]", "[\"customer\"]", "[\"customer\", \"x\", \"row\"]",
                              "[\"customer\", 7, \"row\"]", "[7, \"00000000-0000-0000-0000-000000000001\", \"row\"]",
                              "[\"customer\", \"00000000-0000-0000-0000-000000000001\", \"else\"]",
                              "[\"customer\", \"00000000-0000-0000-0000-000000000001\", null]", "{\"a\": 1}"})
        add((QByteArray("pull's entry ") + entry).constData(), "pull(jsonb)",
            json("{" + cursor + ", \"reset\": false, \"entries\": [" + entry + "]}"));
    add("many of pull's entries", "pull(jsonb)",
        "RETURN jsonb_build_object('cursor', '{}'::jsonb, 'rights', 'r', 'reset', false, 'entries', (SELECT "
        "jsonb_agg(jsonb_build_array('customer', 'x' || n, 'row')) FROM generate_series(1, 2000) n))");
    const QByteArray fetch = "fetch(text,uuid[])";
    const auto row = [&](const QByteArray &changed) {
        return "RETURN QUERY SELECT to_jsonb(c) - 'row_hash' || '" + changed +
               "'::jsonb FROM customer c WHERE c.id = ANY (ids)";
    };
    add("rows that are numbers", fetch, "RETURN QUERY SELECT '7'::jsonb");
    add("rows without an id", fetch, "RETURN QUERY SELECT '{\"number\": \"x\"}'::jsonb");
    add("an id that is none", fetch, row("{\"id\": \"x\"}"));
    add("a Mandant that is none", fetch, row("{\"mandant\": 7}"));
    add("a text that is a number", fetch, row("{\"name\": 7}"));
    add("a text that is an object", fetch, row("{\"city\": {\"a\": 1}}"));
    add("a text that is a list", fetch, row("{\"city\": [\"a\"]}"));
    add("a text that is true", fetch, row("{\"name\": true}"));
    add("a reference that is none", fetch, row("{\"partner_contact\": \"nobody\"}"));
    add("a reference that is a number", fetch, row("{\"partner_contact\": 17}"));
    add("no name", fetch, row("{\"name\": null}"));
    add("a kind that is none", fetch, row("{\"kind\": \"ghost\"}"));
    add("a reference to nobody", fetch, row("{\"partner_contact\": \"00000000-0000-0000-0000-000000000001\"}"));
    add("another company's row", fetch, row("{\"mandant\": \"00000000-0000-0000-0000-000000000001\"}"));
    add("digests are a list", "digest()", json("[]"), true);
    add("a digest is a text", "digest()", json("{\"customer\": \"x\"}"), true);
    add("a digest of two", "digest()", json("{\"customer\": [1, 2]}"), true);
    add("a digest of fractions", "digest()", json("{\"customer\": [1.5, 2, 3]}"), true);
    add("a digest below zero", "digest()", json("{\"customer\": [-1, 2, 3]}"), true);
    add("a huge digest", "digest()", json("{\"customer\": [1e300, 2, 3]}"), true);
    add("buckets of texts", "buckets(text)", json("{\"00\": [\"a\", \"b\", \"c\"]}"), true);
    add("a bucket of numbers", "bucket(text,text)", json("{\"00000000-0000-0000-0000-000000000001\": 7}"), true);
    add("a bucket of long words", "bucket(text,text)",
        json("{\"00000000-0000-0000-0000-000000000001\": \"fffffffffffffffffffff\"}"), true);
    const char *push = "push_all(uuid,bigint,text[],bigint,jsonb)";
    add("push is nothing", push, "RETURN NULL");
    add("push is empty", push, json("[]"));
    add("push is a number", push, json("[7]"));
    add("a state that is none", push, json("[{\"state\": \"else\", \"changed\": 1}]"));
    add("changed rows below zero", push, json("[{\"state\": \"applied\", \"changed\": -1}]"));
    add("changed is a text", push, json("[{\"state\": \"applied\", \"changed\": \"x\"}]"));
    add("a conflict without a row", push,
        json("[{\"state\": \"conflict\", \"changed\": 0, \"conflicts\": [{\"e\": \"customer\", \"id\": 7}]}]"));
    add("a conflict that is a number", push, json("[{\"state\": \"conflict\", \"changed\": 0, \"conflicts\": [7]}]"));
}

void TestSyncHostile::rounds()
{
    QFETCH(QByteArray, function);
    QFETCH(QByteArray, body);
    QFETCH(bool, comparesAll);
    if (function.startsWith("push"))
        QVERIFY(m_anna->change("K1005", Uuid::create(1).text()));
    const QByteArray before = contentOf(m_anna->replica().database());
    const QByteArray cursor = m_anna->replica().info()->cursor;
    const auto run = [&] {
        return comparesAll ? runRound(m_anna->replica(), world(QStringLiteral("anna"), [](const char *) {}),
                                      RoundPurpose::Repair)
                           : m_anna->round();
    };
    // Something to hear of, and something to compare with.
    QVERIFY(m_server.admin().run("UPDATE customer SET city = md5(random()::text) WHERE number = 'K1001'"));
    {
        const Rogue rogue(m_server.admin(), function, body);
        QVERIFY(rogue.isThere);
        const auto heard = run();
        QVERIFY(!heard);
        static const QStringList named = {QStringLiteral("server_answer_unknown"), QStringLiteral("server_of_another"),
                                          QStringLiteral("server_failed"), QStringLiteral("replica_torn")};
        QVERIFY2(named.contains(heard.error().rule), qPrintable(heard.error().rule + u' ' + heard.error().detail));
        // What does not hold together has everything compared by the next round.
        if (!function.startsWith("push") && heard.error().rule != u"replica_torn")
            QCOMPARE(m_anna->replica().info()->cursor, cursor);
        if (!function.startsWith("push"))
            QCOMPARE(contentOf(m_anna->replica().database()), before);
        QCOMPARE(m_anna->outbox("pending") + m_anna->outbox("sending"), function.startsWith("push") ? 1 : 0);
    }
    const auto after = m_anna->round();
    QVERIFY2(after, after ? "" : qPrintable(after.error().rule + u' ' + after.error().detail));
    QCOMPARE(m_anna->city("K1001"), m_server.one("SELECT city FROM customer WHERE number = 'K1001'"));
}

// One that the server's own administrator has let grow: it is told of, and does not fill this program's memory.
void TestSyncHostile::aVastRow()
{
    const auto grow = [&](const char *megabytes) {
        return m_server.admin()
            .run(QByteArray("UPDATE customer_profile SET note = repeat('x', ") + megabytes +
                 " * 1048576) WHERE id = (SELECT id FROM customer WHERE number = 'K1001')")
            .has_value();
    };
    const auto peak = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return qint64(-1);
        const QByteArray all = status.readAll();
        return all.mid(all.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').first().toLongLong() / 1024;
    };
    // Rules refuse that; he takes them off first.
    QVERIFY(m_server.admin().run("DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname FROM pg_trigger WHERE tgrelid = "
                                 "'customer_profile'::regclass AND tgname LIKE 'rule%update%' LOOP EXECUTE format("
                                 "'ALTER TABLE customer_profile DISABLE TRIGGER %I', t.tgname); END LOOP; END $$"));
    QVERIFY(m_anna->round());
    const QByteArray before = contentOf(m_anna->replica().database());
    const qint64 peakBefore = peak();
    QVERIFY(peakBefore > 0 && grow("200"));
    const auto tooLarge = m_anna->round();
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().rule, QStringLiteral("server_row_too_large"));
    QCOMPARE(tooLarge.error().args, QStringList({QStringLiteral("customer_profile"), QStringLiteral("64")}));
    QVERIFY2(peak() - peakBefore < 64, qPrintable(QString::number(peak() - peakBefore)));
    // More than PostgreSQL makes a row's JSON of.
    QVERIFY(grow("300"));
    const auto beyond = m_anna->round();
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().rule, QStringLiteral("server_limit"));
    QVERIFY(peak() - peakBefore < 64);
    QCOMPARE(contentOf(m_anna->replica().database()), before);
    const QString path = m_folder.filePath(QStringLiteral("vast.kontor"));
    const auto copied = bootstrap({path, url(), false}, world(QStringLiteral("bela"), [](const char *) {}),
                                  [](const BootstrapProgress &) { return true; });
    QVERIFY(!copied);
    QCOMPARE(copied.error().rule, QStringLiteral("server_row_too_large"));
    QVERIFY(grow("0"));
    QVERIFY(m_anna->round());
}

void TestSyncHostile::allIsWell()
{
    QCOMPARE(m_anna->differs(), QString());
}

void TestSyncHostile::bootstraps_data()
{
    QTest::addColumn<QByteArray>("row");
    const auto add = [](const char *name, const QByteArray &replaced, const QByteArray &by) {
        QTest::newRow(name) << QByteArray(replaced + '=' + by);
    };
    add("a text that is no UTF-8", "city", "kontor_bytes('\\xc328')");
    add("a text with a zero", "city", "kontor_bytes('\\x410042')");
    add("a kind that is none", "kind", "'ghost'");
    add("no name", "name", "NULL");
    add("an id of four bytes", "id", "7");
    add("a text in the place of an id", "partner_contact", "'somebody'");
    add("nothing in the place of a Mandant", "mandant", "NULL");
}

// Its COPY sends cells of other types: bytes that no column of this name has.
void TestSyncHostile::bootstraps()
{
    QFETCH(QByteArray, row);
    const QByteArray column = row.left(row.indexOf('='));
    const QByteArray value = row.mid(row.indexOf('=') + 1);
    PgConnection &admin = m_server.admin();
    QVERIFY(
        admin.run("CREATE OR REPLACE FUNCTION sync_v1.kontor_bytes(b bytea) RETURNS bytea LANGUAGE sql AS 'SELECT b'"));
    const QByteArray columns =
        m_server
            .one("SELECT string_agg(CASE attname WHEN '" + column + "' THEN '" +
                 QByteArray(value).replace("'", "''").replace("kontor_bytes", "sync_v1.kontor_bytes") + " AS " +
                 column +
                 "' ELSE 'c.' || attname END, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = "
                 "'public.customer'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")
            .toUtf8();
    QVERIFY(
        admin.run("DROP FUNCTION sync_v1.copy_customer(); CREATE VIEW public.rogue AS SELECT " + columns +
                  " FROM customer c; CREATE FUNCTION sync_v1.copy_customer() RETURNS SETOF public.rogue LANGUAGE sql "
                  "SECURITY DEFINER AS 'SELECT * FROM public.rogue'; GRANT EXECUTE ON FUNCTION "
                  "sync_v1.copy_customer() TO PUBLIC"));
    const QString path = m_folder.filePath(QStringLiteral("rogue.kontor"));
    const auto done = bootstrap({path, url(), false}, world(QStringLiteral("bela"), [](const char *) {}),
                                [](const BootstrapProgress &) { return true; });
    QVERIFY(!done);
    QVERIFY2(!done.error().rule.isEmpty(), qPrintable(done.error().detail));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!Replica::open(unfinishedPath(path))->get()->info()->isReady);
    // The right one again: what was begun goes on.
    QVERIFY(
        admin.run("DROP FUNCTION sync_v1.copy_customer(); DROP VIEW public.rogue; DROP FUNCTION sync_v1.kontor_bytes"));
    QVERIFY(admin.transaction("BEGIN", [&]() -> Result<> {
        KONTOR_TRY(admin.run(serverUpgradeSql(100).toUtf8()));
        return {};
    }));
    const auto again = bootstrap({path, url(), false}, world(QStringLiteral("bela"), [](const char *) {}),
                                 [](const BootstrapProgress &) { return true; });
    QVERIFY2(again, again ? "" : qPrintable(again.error().rule + again.error().detail));
    const auto bela = openStation(path, QStringLiteral("bela"));
    QCOMPARE(bela->differs(), QString());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

QTEST_GUILESS_MAIN(TestSyncHostile)
#include "tst_sync_hostile.moc"

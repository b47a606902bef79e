// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a set says of itself is not believed: what it is called, whom it is about, what was before.
#include "forgerystory.h"
#include "store/sqlresource.h"

#include <QRegularExpression>

using namespace kontor;
using namespace kontor::tests;

class TestSyncForgeries : public QObject, private ForgeryStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsAreThoseOfTheProgram();
    void nobodyHidesAnOp();
    void whatNobodyReadsIsRefused();
    void setsOfOneClientComeInOrder();
    void whatChangedNothingIsNoChange();
    void theLogHasWhatWasBefore();
    void archivedOnesStayAsTheyAre();
    void aSetIsCalledWhatItIs();
    void raisedRightsAreCalledSo();
    void notesOnOthers();
    void anImportReportsWhatWasDecided();
};

void TestSyncForgeries::initTestCase()
{
    const QString trouble = startForgeries();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestSyncForgeries::commandsAreThoseOfTheProgram()
{
    const auto rows = m_server.admin().run(
        "SELECT command, coalesce(needs, ''), is_final, coalesce(array_to_string(entities, ','), '*') FROM "
        "sync.commands()");
    QVERIFY(rows);
    QStringList known;
    for (int i = 0; i < rows->size(); ++i) {
        known << rows->text(i, 0);
        QCOMPARE(rows->text(i, 1), commands::rightFor(rows->text(i, 0)));
        QCOMPARE(rows->text(i, 2) == u"f", commands::isUndoable(rows->text(i, 0)));
        const QStringList tables = rows->text(i, 3).split(u',', Qt::SkipEmptyParts);
        for (const QString &table : tables)
            QVERIFY2(table == u"*" || sharedTables().contains(table), qPrintable(table));
    }
    // All names that the program has.
    QFile header(QStringLiteral(KONTOR_SOURCE_DIR "/models/store/operations/commands.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression name(QStringLiteral("= QStringLiteral\\(\"([a-z_]+)\"\\)"));
    int names = 0;
    for (auto found = name.globalMatch(QString::fromUtf8(header.readAll())); found.hasNext(); ++names)
        QVERIFY2(known.removeOne(found.next().captured(1)), "a command that a server does not know");
    QVERIFY(names > 40);
    QCOMPARE(known, QStringList());
}

// An auditor reads each op but those of customers that he does not see; nobody's word makes it one of those.
void TestSyncForgeries::nobodyHidesAnOp()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    TestClient reader(m_server, QStringLiteral("reader"));
    const auto read = [&](const QString &set) {
        return reader.pg()
            .run("SELECT count(*) FROM sync_v1.fetch('change_op', '{" + set.toUtf8() + "}')")
            ->integer(0, 0);
    };
    const auto hidden = [&](QJsonObject op) {
        op.insert(QStringLiteral("c"), newId());
        return op;
    };
    const QString role = newId();
    const QList<QJsonObject> ops = {
        TestClient::op("user_role", role, "insert", {},
                       values({{"portal_user", person("order")}, {"role_key", QStringLiteral("audit")}})),
        TestClient::op("user_role", role, "delete",
                       values({{"portal_user", person("order")}, {"role_key", QStringLiteral("audit")}}), {}),
        TestClient::op(
            "portal_user_account", person("order"), "update",
            values({{"email", QJsonValue()}, {"email_key", QJsonValue()}}),
            values({{"email", QStringLiteral("o@x.example")}, {"email_key", QStringLiteral("o@x.example")}})),
        TestClient::op("mandant", one(QStringLiteral("SELECT mandant FROM portal_user WHERE login = 'order'")),
                       "update",
                       values({{"phone", m_server.one("SELECT phone FROM mandant m JOIN portal_user u ON u.mandant = "
                                                      "m.id WHERE u.login = 'order'")}}),
                       values({{"phone", QStringLiteral("1")}})),
        assigning(newId(), "Duna", "K1001", person("nordlicht")),
        renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel")),
    };
    for (const QJsonObject &op : ops) {
        const QString set = newId();
        QCOMPARE(state(chief.push({hidden(op)}, values({{"id", set}}))), applied);
        QVERIFY2(read(set) == 1, QJsonDocument(op).toJson());
    }
    // What was refused is read, too: of nobody's customer, and of one that is not there.
    TestClient order(m_server, QStringLiteral("order"));
    QJsonObject strange = assigning(newId(), "Duna", "K1002", person("order"));
    QJsonObject after = strange[QStringLiteral("a")].toObject();
    after.insert(QStringLiteral("customer"), newId());
    strange.insert(QStringLiteral("a"), after);
    const QJsonObject renamed =
        TestClient::op("portal_user", person("care"), "update", values({{"given_name", QJsonValue()}}),
                       values({{"given_name", QStringLiteral("x")}}));
    for (const QJsonObject &op : {ops[0], renamed, strange}) {
        const QString set = newId();
        QVERIFY2(state(order.push({hidden(op)}, values({{"id", set}}))).startsWith(QStringLiteral("refused")),
                 qPrintable(order.error()));
        QCOMPARE(read(set), 1);
    }
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))})), applied);
}

// A word that is left out might have been the one that mattered.
void TestSyncForgeries::whatNobodyReadsIsRefused()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QString id = customer("K1001");
    const QJsonObject city = values({{"city", QStringLiteral("Wedel")}});
    const QJsonObject was = values({{"city", QStringLiteral("Hamburg")}});
    const auto with = [](QJsonObject object, const char *key) {
        object.insert(QLatin1String(key), QStringLiteral("x"));
        return object;
    };
    const auto push = [&](const QJsonObject &b, const QJsonObject &a) {
        return state(chief.push({TestClient::op("customer", id, "update", b, a, id)}));
    };
    QCOMPARE(push(with(was, "made_up"), city), isInvalid);
    QCOMPARE(push(was, with(city, "made_up")), isInvalid);
    QCOMPARE(push(with(was, "row_hash"), city), isInvalid);
    QCOMPARE(push(with(was, "mandant"), city), isInvalid);
    QCOMPARE(
        state(chief.push({with(renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel")), "made_up")})),
        isInvalid);
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel"))},
                              values({{"made_up", 1}}))),
             isInvalid);
    // Nor a value that nobody could be told again.
    const QJsonObject huge = values({{"note", QString(2 << 20, u'x')}});
    QVERIFY(state(chief.push({TestClient::op("customer_profile", id, "update", {}, huge, id)})) != applied);
    QVERIFY2(chief.error().contains(QStringLiteral("payload_invalid")), qPrintable(chief.error()));
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Hamburg"));
}

// Whatever its clock was set to in between; and nothing is made in days to come.
void TestSyncForgeries::setsOfOneClientComeInOrder()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QString phone = m_server.one("SELECT phone FROM customer_profile p JOIN customer c ON c.id = p.id WHERE "
                                       "c.number = 'K1003'");
    QJsonValue last = phone.isEmpty() ? QJsonValue() : QJsonValue(phone);
    const auto madeAt = [&](qint64 said) {
        const QString set = newId();
        const QString next = QString::number(said);
        const QJsonObject op = TestClient::op("customer_profile", customer("K1003"), "update",
                                              values({{"phone", last}}), values({{"phone", next}}), customer("K1003"));
        last = next;
        const QString told = state(chief.push({op}, values({{"id", set}, {"made_at", said}})));
        return told == applied
                   ? one(QStringLiteral("SELECT made_at FROM change_set WHERE id = '%1'").arg(set)).toLongLong()
                   : -1;
    };
    const qint64 day = 86'400'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(madeAt(now - 5 * day), now - 5 * day);
    QCOMPARE(madeAt(now - 9 * day), now - 5 * day);
    QCOMPARE(madeAt(now - 4 * day), now - 4 * day);
    const qint64 late = madeAt(now + 9 * day);
    QVERIFY2(late >= now && late < now + day, qPrintable(QString::number(late - now)));
    QVERIFY(madeAt(now - day) >= late);
    // The note of a password that was set has no rows that it could be made on.
    TestClient other(m_server, QStringLiteral("nordlicht"));
    const auto noted = [&](qint64 said) {
        const QString set = newId();
        other.push({}, called(commands::setPassword,
                              values({{"id", set}, {"made_at", said}, {"subject", QStringLiteral("nordlicht")}})));
        return one(QStringLiteral("SELECT made_at FROM change_set WHERE id = '%1'").arg(set)).toLongLong();
    };
    QCOMPARE(noted(now - 5 * day), now - 5 * day);
    QCOMPARE(noted(now - 9 * day), now - 5 * day);
}

// Nobody rewrites the past by saying what was there before.
void TestSyncForgeries::whatChangedNothingIsNoChange()
{
    const auto logged = [&](const QString &set) {
        return one(
            QStringLiteral("SELECT count(*) FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND s.id "
                           "= o.change_set WHERE s.id = '%1' AND s.outcome = 'done'")
                .arg(set));
    };
    const QString id = customer("K1002");
    const QJsonObject lie =
        TestClient::op("customer", id, "update",
                       values({{"administration", QStringLiteral("revoked")}, {"name", QStringLiteral("Luege")}}),
                       values({{"administration", QStringLiteral("active")}}), id);
    const QJsonObject insert =
        TestClient::op("customer", id, "insert", {}, values({{"administration", QStringLiteral("active")}}), id);
    for (const char *login : {"order", "nordlicht"})
        for (const QJsonObject &op : {lie, insert}) {
            TestClient client(m_server, QString::fromLatin1(login));
            const QString set = newId();
            QCOMPARE(
                client.push({op}, called(commands::changeCustomer, values({{"id", set}})))[QLatin1String("changed")]
                    .toInt(),
                0);
            QCOMPARE(logged(set), QStringLiteral("0"));
        }
}

void TestSyncForgeries::theLogHasWhatWasBefore()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const auto before = [&](const QString &set) {
        return QJsonDocument::fromJson(
                   one(QStringLiteral("SELECT before_values FROM change_op WHERE change_set = '%1'").arg(set)).toUtf8())
            .object();
    };
    // What is said beside is not kept.
    const QString id = customer("K1001");
    QString set = newId();
    QCOMPARE(state(chief.push(
                 {TestClient::op("customer", id, "update",
                                 values({{"city", QStringLiteral("Hamburg")}, {"name", QStringLiteral("Luege")}}),
                                 values({{"city", QStringLiteral("Wedel")}}), id)},
                 values({{"id", set}}))),
             applied);
    QCOMPARE(before(set), values({{"city", QStringLiteral("Hamburg")}}));
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))})), applied);
    // Nor is it made before what it was made on.
    const QString early = newId();
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel"))},
                              values({{"made_at", qint64(1772450000000)}}))),
             applied);
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))},
                              values({{"id", early}, {"made_at", qint64(1000)}}))),
             applied);
    QCOMPARE(one(QStringLiteral("SELECT made_at FROM change_set WHERE id = '%1'").arg(early)),
             QStringLiteral("1772450000000"));
    // Who deletes without a word of the row leaves the row in the log.
    const QString saved = view(chief, "nordlicht", newId());
    set = newId();
    QCOMPARE(state(chief.push({TestClient::op("named_view", saved, "delete", {}, {})}, values({{"id", set}}))),
             applied);
    QCOMPARE(before(set)[QLatin1String("name")].toString(), saved);
    // A row that somebody else made is changed by an insert, not made.
    QCOMPARE(
        state(chief.push({TestClient::op(
            "customer_profile", id, "update",
            values({{"phone", m_server.one("SELECT phone FROM customer_profile WHERE id = '" + id.toUtf8() + "'")}}),
            values({{"phone", QJsonValue()}}), id)})),
        applied);
    set = newId();
    QCOMPARE(state(chief.push(
                 {TestClient::op("customer_profile", id, "insert", {}, values({{"phone", QStringLiteral("1")}}), id)},
                 values({{"id", set}}))),
             applied);
    QCOMPARE(one(QStringLiteral("SELECT change_kind FROM change_op WHERE change_set = '%1'").arg(set)),
             QStringLiteral("update"));
}

void TestSyncForgeries::archivedOnesStayAsTheyAre()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QString id = customer("K1004");
    const QString day = QStringLiteral("2026-03-02");
    const auto archiving = [&](const QJsonValue &from, const QJsonValue &to, const QJsonObject &more = {}) {
        QJsonObject before = values({{"archived_on", from}});
        QJsonObject after = values({{"archived_on", to}});
        if (!more.isEmpty()) {
            before.insert(QStringLiteral("city"), m_server.one("SELECT city FROM customer WHERE number = 'K1004'"));
            after.insert(QStringLiteral("city"), QStringLiteral("Anders"));
        }
        return TestClient::op("customer", id, "update", before, after, id);
    };
    QCOMPARE(state(chief.push({archiving({}, day)})), applied);
    const QJsonObject more = values({{"city", 1}});
    QCOMPARE(state(chief.push({archiving(day, day, more)})), QStringLiteral("refused customer_archived"));
    QCOMPARE(state(chief.push({archiving(QStringLiteral("2026-03-01"), QJsonValue(), more)})),
             QStringLiteral("refused customer_archived"));
    QCOMPARE(state(chief.push({archiving(QStringLiteral("2026-03-01"), day, more)})),
             QStringLiteral("refused customer_archived"));
    QCOMPARE(state(chief.push({archiving(day, QJsonValue(), more)})), applied);
    QCOMPARE(m_server.one("SELECT city FROM customer WHERE number = 'K1004' AND archived_on IS NULL"),
             QStringLiteral("Anders"));
}

void TestSyncForgeries::aSetIsCalledWhatItIs()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QJsonObject op = renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel"));
    for (const char *name :
         {"save_view", "change_user", "deactivate_submandant", "made_up", "", "undo", "set_password"}) {
        const QString set = newId();
        QCOMPARE(state(chief.push({op}, called(QString::fromLatin1(name), values({{"id", set}})))), isInvalid);
        QCOMPARE(one(QStringLiteral("SELECT outcome FROM change_set WHERE id = '%1'").arg(set)),
                 QStringLiteral("refused"));
    }
    QCOMPARE(state(chief.push({op}, called(commands::changeCustomer, values({{"reverses", newId()}})))), isInvalid);
}

// Allowed, and told (MISSION D-13, INV-09), whatever its person calls it.
void TestSyncForgeries::raisedRightsAreCalledSo()
{
    const auto seeing = [&](const char *from, const char *to) {
        return TestClient::op("portal_user_account", person("boss"), "update",
                              values({{"visibility", QString::fromLatin1(from)}}),
                              values({{"visibility", QString::fromLatin1(to)}}));
    };
    const auto logged = [&](const QJsonObject &op, const QString &command) {
        TestClient boss(m_server, QStringLiteral("boss"));
        const QString set = newId();
        const QString told = state(boss.push({op}, called(command, values({{"id", set}}))));
        return told == applied ? one(QStringLiteral("SELECT command FROM change_set WHERE id = '%1'").arg(set)) : told;
    };
    QCOMPARE(logged(seeing("own", "all"), commands::saveView), isInvalid);
    QCOMPARE(logged(seeing("own", "all"), commands::changeUser), commands::raiseOwnRights);
    QCOMPARE(logged(seeing("all", "own"), commands::raiseOwnRights), commands::changeUser);
    QCOMPARE(logged(seeing("own", "all"), commands::settleConflict), commands::raiseOwnRights);
    QCOMPARE(logged(seeing("all", "own"), commands::changeUser), commands::changeUser);
}

void TestSyncForgeries::notesOnOthers()
{
    const auto noted = [&](const char *login, const QString &command, const char *subject,
                           const QJsonObject &more = {}) {
        TestClient client(m_server, QString::fromLatin1(login));
        QJsonObject set = called(command, more);
        set.insert(QStringLiteral("subject"), QString::fromLatin1(subject));
        return state(client.push({}, set));
    };
    QCOMPARE(noted("order", commands::setPassword, "order"), applied);
    QCOMPARE(noted("order", commands::setPassword, "nordlicht"), isInvalid);
    QCOMPARE(noted("u11", commands::resetPassword, "nordlicht"), isInvalid);
    QCOMPARE(noted("order", commands::resetPassword, "care"), isInvalid);
    QCOMPARE(noted("nordlicht", commands::resetPassword, "care"), applied);
    QCOMPARE(noted("nordlicht", commands::lookAs, "care", values({{"acting_as", person("care")}})), applied);
    QCOMPARE(noted("nordlicht", commands::lookAs, "care", values({{"acting_as", person("order")}})), isInvalid);
    QCOMPARE(noted("care", commands::lookAs, "order", values({{"acting_as", person("order")}})), isInvalid);
}

// Who imports reports what the operator decided (MISSION 3.3); else that is the customer desk's.
void TestSyncForgeries::anImportReportsWhatWasDecided()
{
    TestClient care(m_server, QStringLiteral("care"));
    const QString id = one(QStringLiteral("SELECT id FROM customer WHERE administration = 'requested'"));
    const QJsonObject op =
        TestClient::op("customer", id, "update", values({{"administration", QStringLiteral("requested")}}),
                       values({{"administration", QStringLiteral("active")}}), id);
    QCOMPARE(state(care.push({op}, called(commands::changeCustomer))), isDenied);
    QCOMPARE(state(care.push({op}, called(commands::importCustomers))), applied);
    TestClient order(m_server, QStringLiteral("order"));
    const QJsonObject back =
        TestClient::op("customer", id, "update", values({{"administration", QStringLiteral("active")}}),
                       values({{"administration", QStringLiteral("revoked")}}), id);
    QCOMPARE(state(order.push({back}, called(commands::importCustomers))), isDenied);
    // By hand, too, a new one takes the state that is given.
    const QString made = newId();
    QCOMPARE(state(care.push({TestClient::op("customer", made, "insert", {},
                                             values({{"number", QStringLiteral("F2")},
                                                     {"name", QStringLiteral("Neu")},
                                                     {"kind", QStringLiteral("customer")},
                                                     {"administration", QStringLiteral("active")}}),
                                             made)},
                             called(commands::createCustomer))),
             applied);
}

QTEST_GUILESS_MAIN(TestSyncForgeries)
#include "tst_sync_forgeries.moc"

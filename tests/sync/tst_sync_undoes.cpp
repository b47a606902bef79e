// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An undo on a server takes back, and nothing else; and what people take back in good faith comes through, at once and
// when it waited.
#include "forgerystory.h"
#include "store/accessrules.h"
#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/company.h"
#include "store/operations/customers.h"
#include "store/operations/deputies.h"
#include "store/operations/handover.h"
#include "store/operations/merge.h"
#include "store/operations/outdated.h"
#include "store/operations/selection.h"
#include "store/operations/undo.h"
#include "store/operations/users.h"
#include "store/operations/views.h"
#include "sync/bootstrap.h"

using namespace kontor;
using namespace kontor::tests;

namespace
{

/// A change set is made of these and taken back again.
struct Deed {
    QString command;
    std::function<Result<>(Door &)> work;
};

template <typename T>
Result<> done(const Result<T> &result)
{
    KONTOR_TRY(result);
    return {};
}

} // namespace

class TestSyncUndoes : public QObject, private ForgeryStory
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUndoTakesBackAndNothingElse();
    void whatIsTakenBackInGoodFaith();
    void whoMayTakeBack();
    void othersDidTheSame();

private:
    QJsonObject assignmentEnd(const QString &id, const char *login) const;
    QList<Deed> deeds(Database &file) const;
};

void TestSyncUndoes::initTestCase()
{
    const QString trouble = startForgeries();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

QJsonObject TestSyncUndoes::assignmentEnd(const QString &id, const char *login) const
{
    return TestClient::op("assignment", id, "update",
                          values({{"until_on", QJsonValue()}, {"end_cause", QJsonValue()}, {"ended_by", QJsonValue()}}),
                          values({{"until_on", QStringLiteral("2026-03-02")},
                                  {"end_cause", QStringLiteral("undo")},
                                  {"ended_by", person(login)}}));
}

// For each line of the rules that an undo opens: by one who has all rights, so that nothing else stops him.
void TestSyncUndoes::anUndoTakesBackAndNothingElse()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    const QString set = newId();
    const QString own = view(chief, "nordlicht", set);
    QVERIFY(!own.isEmpty());
    const QString report = newId();
    const QString deputyship = newId();
    const QString settled = newId();
    const auto reporting = [&](const QString &id) {
        return TestClient::op("outdated_report", id, "insert", {},
                              values({{"customer", customer("K1001")},
                                      {"note", QStringLiteral("old")},
                                      {"reported_by", person("nordlicht")},
                                      {"reported_on", QStringLiteral("2026-03-02")}}),
                              customer("K1001"));
    };
    QCOMPARE(state(chief.push({reporting(report), reporting(settled)})), applied);
    QCOMPARE(
        state(chief.push({TestClient::op(
            "outdated_report", settled, "update", values({{"settled_by", QJsonValue()}, {"settled_on", QJsonValue()}}),
            values({{"settled_by", person("nordlicht")}, {"settled_on", QStringLiteral("2026-03-02")}}))})),
        applied);
    QCOMPARE(state(chief.push({TestClient::op("deputyship", deputyship, "insert", {},
                                              values({{"portal_user", person("care")},
                                                      {"deputy", person("master")},
                                                      {"from_on", QStringLiteral("2026-03-02")},
                                                      {"until_on", QStringLiteral("2026-03-09")},
                                                      {"made_by", person("nordlicht")}}))})),
             applied);
    const QString merged = customer("K1003");
    QCOMPARE(
        state(chief.push(
            {TestClient::op("customer_merge", merged, "insert", {},
                            values({{"kept", customer("K1001")}, {"merged_on", QStringLiteral("2026-03-02")}}), merged),
             TestClient::op("customer", merged, "update", values({{"archived_on", QJsonValue()}}),
                            values({{"archived_on", QStringLiteral("2026-03-02")}}), merged)})),
        applied);
    const QString profile = customer("K1002");
    const QString lived = one(
        QStringLiteral("SELECT id FROM assignment WHERE until_on IS NULL AND customer = '%1'").arg(customer("K1002")));
    const QString requested = one(QStringLiteral("SELECT id FROM customer WHERE administration = 'requested'"));
    const QString inactive = one(QStringLiteral("SELECT id FROM customer WHERE administration = 'inactive'"));
    QVERIFY(!lived.isEmpty() && !requested.isEmpty() && !inactive.isEmpty());
    QJsonObject anew = assigning(newId(), "Duna", "K1001", person("nordlicht"));
    QJsonObject cause = anew[QStringLiteral("a")].toObject();
    cause.insert(QStringLiteral("cause"), QStringLiteral("undo"));
    anew.insert(QStringLiteral("a"), cause);
    const auto moving = [](const QString &id, const char *from, const char *to) {
        return TestClient::op("customer", id, "update", values({{"administration", QString::fromLatin1(from)}}),
                              values({{"administration", QString::fromLatin1(to)}}), id);
    };
    const auto deleting = [](const char *table, const QString &id) {
        return TestClient::op(table, id, "delete", {}, {});
    };
    const QList<QJsonObject> fakes = {
        assigning(newId(), "Duna", "K1001", person("nordlicht")),
        anew,
        assignmentEnd(lived, "nordlicht"),
        moving(requested, "requested", "inactive"),
        moving(inactive, "inactive", "requested"),
        deleting("customer_profile", profile),
        deleting("deputyship", deputyship),
        deleting("customer_merge", merged),
        deleting("outdated_report", report),
        TestClient::op("outdated_report", settled, "update",
                       values({{"settled_by", person("nordlicht")}, {"settled_on", QStringLiteral("2026-03-02")}}),
                       values({{"settled_by", QJsonValue()}, {"settled_on", QJsonValue()}})),
        renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel")),
    };
    QSet<QString> lines;
    for (const QJsonObject &fake : fakes) {
        lines << fake[QLatin1String("e")].toString() + fake[QLatin1String("k")].toString() +
                     fake[QLatin1String("a")][QLatin1String("administration")].toString();
        QCOMPARE(state(chief.push({fake}, values({{"reverses", set}}))), notItsInverse);
        // Beside the true one, too.
        QCOMPARE(
            state(chief.push({TestClient::op("named_view", own, "delete", {}, {}), fake}, values({{"reverses", set}}))),
            notItsInverse);
    }
    int opened = 0;
    for (const TableAccess &access : accessRules().tables)
        for (const AccessWrite &write : access.writes)
            if (write.allowed.contains(QStringLiteral("{undo}"))) {
                ++opened;
                const QString what = access.table + write.event;
                QVERIFY2(
                    std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(what); }),
                    qPrintable(what + QStringLiteral(" is not tried")));
            }
    QVERIFY(opened >= 9);
    // None of them has used up the true one.
    QCOMPARE(state(chief.push({TestClient::op("named_view", own, "delete", {}, {})}, values({{"reverses", set}}))),
             applied);
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM change_set WHERE reverses = '%1'").arg(set)),
             QStringLiteral("1"));
    // What was before is said by the log, not by who takes back.
    const QString moved = newId();
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel"))},
                              values({{"id", moved}}))),
             applied);
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Altona"))},
                              values({{"reverses", moved}}))),
             notItsInverse);
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))},
                              values({{"reverses", moved}}))),
             applied);
    QCOMPARE(state(chief.push({renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"))},
                              values({{"reverses", moved}}))),
             QStringLiteral("refused undo_already"));
    // What finds nothing to take back uses nothing up.
    const QString again = newId();
    const auto there = renaming("K1001", QStringLiteral("Hamburg"), QStringLiteral("Wedel"));
    const auto back = renaming("K1001", QStringLiteral("Wedel"), QStringLiteral("Hamburg"));
    QCOMPARE(state(chief.push({there}, values({{"id", again}}))), applied);
    QCOMPARE(state(chief.push({back})), applied);
    QCOMPARE(state(chief.push({back}, values({{"reverses", again}}))), applied);
    QCOMPARE(state(chief.push({there})), applied);
    QCOMPARE(state(chief.push({back}, values({{"reverses", again}}))), applied);
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM change_set WHERE reverses = '%1'").arg(again)),
             QStringLiteral("1"));
}

QList<Deed> TestSyncUndoes::deeds(Database &file) const
{
    const auto id = [&](const char *number) {
        return *file.uuid("SELECT id FROM customer WHERE number = ?", {QString::fromLatin1(number)});
    };
    const auto user = [&](const char *login) {
        return *file.uuid("SELECT id FROM portal_user WHERE login = ?", {QString::fromLatin1(login)});
    };
    const auto partner = [&](const char *name) {
        return *file.uuid("SELECT id FROM submandant WHERE short_name = ?", {QString::fromLatin1(name)});
    };
    using Fields = FieldValues;
    const auto field = [](const char *key, const char *value) {
        return Fields{{QString::fromLatin1(key), QString::fromLatin1(value)}};
    };
    return {
        {commands::changeCustomer,
         [=, c = id("K1001")](Door &door) { return changeCustomer(door, c, field("city", "Wedel")); }},
        {commands::changeCustomer,
         [=, c = id("K1001")](Door &door) { return changeCustomer(door, c, field("note", "New")); }},
        {commands::changeCustomer,
         [=, c = id("K1001")](Door &door) { return changeCustomer(door, c, field("products", "DSL")); }},
        {commands::assignCustomers,
         [c = id("K1001"), to = partner("Duna")](Door &door) {
             return done(saveAssignments(door, {to, {c}, {}}));
         }},
        {commands::assignCustomers,
         [c = id("K1002"), to = partner("Alster")](Door &door) {
             return done(saveAssignments(door, {to, {}, {c}}));
         }},
        {commands::handOverCustomers, [from = partner("Alster"), to = partner("Duna")](
                                          Door &door) { return done(handOverCustomers(door, from, to)); }},
        {commands::requestAdministration,
         [c = *file.uuid("SELECT id FROM customer WHERE administration = 'inactive' AND archived_on IS NULL")](
             Door &door) { return requestAdministrationOf(door, {c}); }},
        {commands::reportOutdated,
         [c = id("K1002")](Door &door) { return done(reportOutdated(door, c, QStringLiteral("old"))); }},
        {commands::archiveCustomers, [c = id("K1002")](Door &door) { return archiveCustomers(door, {c}); }},
        {commands::setContact,
         [c = id("K1002")](Door &door) { return setContactOf(door, {c}, QStringLiteral("care")); }},
        {commands::setDeputy,
         [away = user("order"), deputy = user("care")](Door &door) {
             return done(setDeputy(door, {away, deputy, QDate(2026, 3, 2), QDate(2026, 3, 9)}));
         }},
        {commands::mergeCustomers,
         [keep = id("K1001"), gone = id("K1002")](Door &door) { return done(mergeCustomers(door, keep, gone)); }},
        {commands::saveView,
         [](Door &door) {
             return done(saveView(door, QStringLiteral("customers"), QStringLiteral("Mine"), QStringLiteral("{}")));
         }},
        {commands::changeUser,
         [=, u = user("order")](Door &door) { return changeUser(door, u, field("roles", "ordering,audit")); }},
        {commands::changeUser,
         [=, u = user("order")](Door &door) { return changeUser(door, u, field("visibility", "own")); }},
        {commands::disableUser, [u = user("order")](Door &door) { return disableUser(door, u); }},
        {commands::changeMandant,
         [=](Door &door) { return changeMandant(door, field("exclusive_assignment", "yes")); }},
        {commands::changeDealerId, [=, d = *file.uuid("SELECT dealer_id FROM submandant WHERE short_name = 'Alster'")](
                                       Door &door) { return changeDealerId(door, d, field("usable", "no")); }},
    };
}

// On a workstation, over the program's own operations: at once, and all of it while there was no line.
void TestSyncUndoes::whatIsTakenBackInGoodFaith()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("replica.kontor"));
    const QString url = m_server.cluster().conninfo();
    const QString login = QStringLiteral("nordlicht");
    QVERIFY(bootstrap({path, url, false}, realWorld(url, login), [](const BootstrapProgress &) { return true; }));
    auto replica = Replica::open(path);
    auto writer = Writer::open(path, login, Calendar(QDate(2026, 3, 2)));
    QVERIFY(replica && writer);
    const auto round = [&] { return runRound(**replica, realWorld(url, login)); };
    const auto saved = [&](const Deed &deed) {
        const auto receipt = (*writer)->perform(deed.command, {}, deed.work);
        if (!receipt)
            qWarning("%s %s", qPrintable(receipt.error().rule), qPrintable(receipt.error().detail));
        return receipt ? receipt->changeSet : Uuid();
    };
    const auto took = [&](const Uuid &set) -> Deed {
        return {commands::undo, [set](Door &door) { return undoChangeSet(door, set); }};
    };
    int tried = 0;
    for (const bool waits : {false, true})
        for (const Deed &deed : deeds((*writer)->database())) {
            const QByteArray what = deed.command.toUtf8() + ' ' + QByteArray::number(++tried);
            const Uuid set = saved(deed);
            QVERIFY2(!set.isNull(), what);
            if (!waits) {
                const auto sent = round();
                QVERIFY2(sent && sent->applied == 1 && sent->refused + sent->conflicts == 0,
                         what + m_server.one("SELECT outcome FROM sync.ledger ORDER BY seq DESC").toUtf8());
            }
            const Uuid back = saved(took(set));
            QVERIFY2(!back.isNull(), what);
            const auto sent = round();
            QVERIFY2(sent && sent->applied == (waits ? 2 : 1) && sent->refused + sent->conflicts == 0,
                     what + m_server.one("SELECT outcome FROM sync.ledger ORDER BY seq DESC").toUtf8());
            QCOMPARE(one(QStringLiteral("SELECT reverses FROM change_set WHERE id = '%1'").arg(back.text())),
                     set.text());
        }
    const auto proof = runRound(**replica, realWorld(url, login), RoundPurpose::Prove);
    QVERIFY(proof && !proof->tables.isEmpty());
    for (const TableComparison &table : proof->tables)
        QVERIFY2(table.isEqual, table.table);
}

// Who sees a set is not yet who may take it back.
void TestSyncUndoes::whoMayTakeBack()
{
    TestClient chief(m_server, QStringLiteral("nordlicht"));
    TestClient care(m_server, QStringLiteral("care"));
    const QString set = newId();
    const QString row = newId();
    QCOMPARE(state(chief.push({assigning(row, "Duna", "K1001", person("nordlicht"))},
                              called(commands::assignCustomers, values({{"id", set}})))),
             applied);
    QCOMPARE(state(care.push({assignmentEnd(row, "care")}, values({{"reverses", set}}))),
             QStringLiteral("refused change_set_unknown"));
    QVERIFY(m_server.admin().run("INSERT INTO user_role (mandant, id, portal_user, role_key) SELECT mandant, "
                                 "gen_random_uuid(), id, 'audit' FROM portal_user WHERE login = 'care'"));
    QCOMPARE(state(care.push({assignmentEnd(row, "care")}, values({{"reverses", set}}))), isDenied);
    QVERIFY(m_server.admin().run("DELETE FROM user_role WHERE role_key = 'audit' AND portal_user = (SELECT id FROM "
                                 "portal_user WHERE login = 'care')"));
    QCOMPARE(state(chief.push({assignmentEnd(row, "nordlicht")}, values({{"reverses", set}}))), applied);
    // What cannot go back does not, whoever made it.
    const QString made = newId();
    const QString id = newId();
    QCOMPARE(state(care.push({TestClient::op("customer", id, "insert", {},
                                             values({{"number", QStringLiteral("F1")},
                                                     {"name", QStringLiteral("Neu")},
                                                     {"kind", QStringLiteral("prospect")}}),
                                             id),
                              TestClient::op("customer_profile", id, "insert", {},
                                             values({{"street", QStringLiteral("Weg 1")}}), id)},
                             called(commands::createCustomer, values({{"id", made}})))),
             applied);
    QCOMPARE(
        state(care.push({TestClient::op("customer_profile", id, "delete", {}, {}, id)}, values({{"reverses", made}}))),
        QStringLiteral("refused undo_impossible"));
}

// What somebody else had done before is his: it is no change of this set, and not for its undo.
void TestSyncUndoes::othersDidTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("replica.kontor"));
    const QString url = m_server.cluster().conninfo();
    const QString login = QStringLiteral("nordlicht");
    QVERIFY(bootstrap({path, url, false}, realWorld(url, login), [](const BootstrapProgress &) { return true; }));
    const auto station = Station::open(path, login);
    QVERIFY(station);
    TestClient master(m_server, QStringLiteral("master"));
    const QString was = m_server.one("SELECT city FROM customer WHERE number = 'K1001'");
    QCOMPARE(state(master.push({renaming("K1001", was, QStringLiteral("Kiel"))})), applied);
    QVERIFY(station->change("K1001", QStringLiteral("Kiel")));
    auto round = station->round();
    QVERIFY(round && round->applied == 1 && round->changedThere == 0);
    QCOMPARE(station->differs(), QString());
    // The same, and taken back before anybody knows.
    QCOMPARE(state(master.push({renaming("K1001", QStringLiteral("Kiel"), QStringLiteral("Jena"))})), applied);
    QVERIFY(station->change("K1001", QStringLiteral("Jena")));
    const auto writer = Writer::open(path, login, Calendar(QDate(2026, 3, 2)));
    QVERIFY(writer);
    const auto set = (*writer)->database().uuid("SELECT id FROM change_set ORDER BY rowid DESC LIMIT 1");
    QVERIFY((*writer)->perform(commands::undo, {}, [&](Door &door) { return undoChangeSet(door, *set); }));
    round = station->round();
    QVERIFY(round && round->applied == 1 && round->refused == 1);
    QCOMPARE(station->city("K1001"), QStringLiteral("Jena"));
    QCOMPARE(station->differs(), QString());
}

QTEST_GUILESS_MAIN(TestSyncUndoes)
#include "tst_sync_undoes.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Portal users: whose they are, who changes what of them, what its undo needs, and when somebody raises his own rights.
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/submandants.h"
#include "store/operations/userrights.h"
#include "store/operations/users.h"
#include "store/whotoask.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raised_data();
    void raised();
    void ofASubmandantHisAdministratorsAlone();
    void undoNeedsWhatTheChangeNeeds();
    void undoKeepsAnAdministrator();
    void undoMayRaiseOwnRights();
    void sitesAreSight();
    void deactivationKeepsEachState();
    void whoToAsk();

private:
    static FieldValues fields(const char *text)
    {
        FieldValues values;
        for (const QString &part : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts))
            values.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
        return values;
    }
    static QString change(OperationStore &store, const char *login, const char *user, const char *text)
    {
        return store.perform(commands::changeUser, login, [&](Door &door) -> Result<> {
            KONTOR_LET(id, resolveUser(door.database(), QLatin1String(user)));
            return changeUser(door, id, fields(text));
        });
    }
    static QString create(OperationStore &store, const char *login, const char *text)
    {
        return store.perform(commands::createUser, login, [&](Door &door) -> Result<> {
            KONTOR_TRY(createUser(door, fields(text)));
            return {};
        });
    }
    static QString lastCommand(OperationStore &store)
    {
        return store.text("SELECT command FROM change_set ORDER BY rowid DESC LIMIT 1");
    }
    static QString account(OperationStore &store, const char *login, const char *column)
    {
        return store.text(QByteArray("SELECT a.") + column +
                          " FROM portal_user_account a JOIN portal_user u ON u.id = a.id WHERE u.login = '" + login +
                          "'");
    }
};

namespace
{
const Uuid north = Uuid::create(1);
const Uuid south = Uuid::create(2);
} // namespace

void TestStoreUsers::raised_data()
{
    QTest::addColumn<OwnRights>("before");
    QTest::addColumn<OwnRights>("now");
    QTest::addColumn<bool>("isHigher");
    const auto row = [](const char *name, const OwnRights &before, const OwnRights &now, bool isHigher) {
        QTest::newRow(name) << before << now << isHigher;
    };
    const auto sight = [](const char *visibility) { return OwnRights{{}, QLatin1String(visibility), {}, {}}; };
    const auto team = [](const char *of) { return OwnRights{QLatin1String(of), {}, {}, {}}; };
    const auto sites = [](const QList<Uuid> &tied) { return OwnRights{{}, QStringLiteral("all"), {}, tied}; };
    const auto roles = [](const QStringList &has) { return OwnRights{{}, {}, has, {}}; };
    row("none to own", sight("none"), sight("own"), true);
    row("own to all", sight("own"), sight("all"), true);
    row("all to none", sight("all"), sight("none"), false);
    row("nothing", sight("own"), sight("own"), false);
    row("into Management", team("collaboration"), team("management"), true);
    row("into Administration", {}, team("administration"), true);
    row("prices", team("management"), team("administration"), true);
    row("without prices", team("administration"), team("management"), false);
    row("out of it", team("management"), team("licensing"), false);
    row("a site more", sites({north}), sites({north, south}), true);
    row("another site", sites({north}), sites({south}), true);
    row("tied to none any more", sites({north}), sites({}), true);
    row("tied to one", sites({}), sites({north}), false);
    row("a site less", sites({north, south}), sites({south}), false);
    row("a role more", roles({QStringLiteral("audit")}), roles({QStringLiteral("audit"), QStringLiteral("ordering")}),
        true);
    row("a role less", roles({QStringLiteral("audit")}), roles({}), false);
    row("partner master", {}, {{}, {}, {}, {}, true, false}, true);
    row("partner access", {}, {{}, {}, {}, {}, false, true}, true);
}

void TestStoreUsers::raised()
{
    QFETCH(OwnRights, before);
    QFETCH(OwnRights, now);
    QFETCH(bool, isHigher);
    QCOMPARE(isRaised(before, now), isHigher);
}

void TestStoreUsers::ofASubmandantHisAdministratorsAlone()
{
    OperationStore store;
    QCOMPARE(change(store, "nordlicht", "u21", "roles=user_administration,customer_care"), QString());
    for (const char *other : {"nordlicht", "u11", "u13", "suedstern"})
        QCOMPARE(change(store, "u21", other, "given_name=X"), QStringLiteral("not_found"));
    QCOMPARE(change(store, "u21", "u22", "state=disabled email="), QString());
    QCOMPARE(change(store, "u21", "u22", "roles=audit"), QStringLiteral("role_not_held"));
    QCOMPARE(create(store, "u21", "login=neu roles=customer_care"), QString());
    QCOMPARE(store.text("SELECT s.name FROM portal_user u JOIN submandant s ON s.id = u.submandant WHERE "
                        "u.login = 'neu'"),
             QStringLiteral("Duna Partner Kft."));
    QCOMPARE(account(store, "neu", "visibility"), QString());
    // Neither for his own users nor for himself.
    for (const char *sight : {"visibility=all", "team=management", "sites=Nord"}) {
        QCOMPARE(change(store, "u21", "u21", sight), QStringLiteral("no_right"));
        QCOMPARE(change(store, "u21", "u22", sight), QStringLiteral("no_right"));
    }
    QCOMPARE(change(store, "u21", "u21", "partner_access=true"), QStringLiteral("employee_only"));
    // He is no administrator of the partner, so he may leave.
    QCOMPARE(change(store, "u21", "u21", "roles=customer_care"), QString());
    QCOMPARE(change(store, "u21", "u22", "state=active"), QStringLiteral("no_right"));
}

void TestStoreUsers::undoNeedsWhatTheChangeNeeds()
{
    OperationStore store;
    // E3 is in Management, without user administration: what he could set he can take back.
    QCOMPARE(change(store, "e3", "e1", "visibility=none"), QString());
    QCOMPARE(store.undo("e3", store.receipt().changeSet), QString());
    QCOMPARE(account(store, "e1", "visibility"), QStringLiteral("all"));
    // A role goes back by the hand of one who could take it.
    QCOMPARE(create(store, "nordlicht", "login=helfer roles=user_administration,audit"), QString());
    QCOMPARE(change(store, "nordlicht", "u11", "roles=ordering"), QString());
    QCOMPARE(store.undo("helfer", store.receipt().changeSet), QStringLiteral("role_not_held"));
    // What is not the way back's to change: e-mail and names need user administration, a team both.
    QCOMPARE(change(store, "nordlicht", "master", "team=licensing"), QString());
    QCOMPARE(store.undo("helfer", store.receipt().changeSet), QStringLiteral("no_right"));
}

void TestStoreUsers::undoKeepsAnAdministrator()
{
    OperationStore store;
    QCOMPARE(change(store, "nordlicht", "master", "roles=audit"), QString());
    QCOMPARE(change(store, "nordlicht", "master", "roles=audit,user_administration"), QString());
    const Uuid given = store.receipt().changeSet;
    QCOMPARE(change(store, "master", "nordlicht", "state=disabled"), QString());
    QCOMPARE(store.undo("master", given), QStringLiteral("last_administrator"));
    QCOMPARE(change(store, "master", "master", "roles=audit"), QStringLiteral("last_administrator"));
    QCOMPARE(change(store, "master", "nordlicht", "state=active"), QString());
    QCOMPARE(store.undo("master", given), QString());
}

void TestStoreUsers::undoMayRaiseOwnRights()
{
    OperationStore store;
    QCOMPARE(change(store, "e2", "e2", "visibility=all"), QString());
    QCOMPARE(lastCommand(store), commands::raiseOwnRights);
    QCOMPARE(change(store, "e2", "e2", "visibility=none"), QString());
    QCOMPARE(lastCommand(store), commands::changeUser);
    const Uuid lowered = store.receipt().changeSet;
    QCOMPARE(store.undo("e2", lowered), QString());
    QCOMPARE(lastCommand(store), commands::raiseOwnRights);
    const Uuid raisedAgain = store.receipt().changeSet;
    QCOMPARE(store.undo("e2", raisedAgain), QString());
    QCOMPARE(lastCommand(store), commands::undo);
    QCOMPARE(account(store, "e2", "visibility"), QStringLiteral("none"));
}

void TestStoreUsers::sitesAreSight()
{
    OperationStore store;
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QStringLiteral("Nord")}}));
                               KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QStringLiteral("Süd")}}));
                               return {};
                           }),
             QString());
    QCOMPARE(create(store, "nordlicht", "login=chef team=management visibility=all sites=Nord"), QString());
    // Management without user administration sets the sites of others and his own.
    QCOMPARE(change(store, "chef", "master", "sites=nord,SÜD,Nord"), QString());
    QCOMPARE(store.number("SELECT count(*) FROM user_site t JOIN portal_user u ON u.id = t.portal_user WHERE "
                          "u.login = 'master'"),
             2);
    QCOMPARE(change(store, "chef", "master", "sites=Süd"), QString());
    QCOMPARE(store.undo("chef", store.receipt().changeSet), QString());
    QCOMPARE(store.number("SELECT count(*) FROM user_site t JOIN portal_user u ON u.id = t.portal_user WHERE "
                          "u.login = 'master'"),
             2);
    QCOMPARE(change(store, "chef", "chef", "sites=Nord,Süd"), QString());
    QCOMPARE(lastCommand(store), commands::raiseOwnRights);
    QCOMPARE(change(store, "chef", "chef", "sites=Nord"), QString());
    QCOMPARE(lastCommand(store), commands::changeUser);
    QCOMPARE(create(store, "nordlicht", "login=pfleger roles=user_administration"), QString());
    QCOMPARE(change(store, "pfleger", "master", "sites="), QStringLiteral("no_right"));
}

// INV-15: what was switched off singly stays so.
void TestStoreUsers::deactivationKeepsEachState()
{
    OperationStore store;
    const auto submandant = [&](bool isOn) {
        return store.perform("nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(id, resolveSubmandant(door.database(), QStringLiteral("Alster Telefonie")));
            return isOn ? activateSubmandant(door, id) : deactivateSubmandant(door, id, QStringLiteral("Pause"));
        });
    };
    const auto states = [&] {
        return account(store, "u11", "own_state") + u' ' + account(store, "u13", "own_state") + u' ' +
               account(store, "neu", "own_state");
    };
    QCOMPARE(create(store, "nordlicht", "login=neu submandant=x state=invited"), QStringLiteral("not_found"));
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(inviteUser(
                                   door, {{QStringLiteral("login"), QStringLiteral("neu")},
                                          {QStringLiteral("email"), QStringLiteral("neu@als.example")},
                                          {QStringLiteral("submandant"), QStringLiteral("Alster Telefonie")}}));
                               return {};
                           }),
             QString());
    QCOMPARE(submandant(false), QString());
    QCOMPARE(states(), QStringLiteral("active disabled invited"));
    QCOMPARE(change(store, "nordlicht", "u11", "state=disabled"), QString());
    QCOMPARE(submandant(true), QString());
    QCOMPARE(states(), QStringLiteral("disabled disabled invited"));
}

void TestStoreUsers::whoToAsk()
{
    OperationStore store;
    const auto names = [&](const char *login) {
        QStringList all;
        for (const Colleague &one : store.read<QList<Colleague>>(login, whoChangesSight))
            all << one.login + u' ' + one.name;
        return all;
    };
    const QStringList both{QStringLiteral("e2 Edit Kovács"), QStringLiteral("e3 Elif Großmann")};
    QCOMPARE(names("e2"), both);
    QCOMPARE(names("e1"), both);
    QCOMPARE(names("u11"), QStringList());
    QCOMPARE(change(store, "e2", "e3", "state=disabled"), QString());
    QCOMPARE(names("e1"), both.mid(0, 1));
}

QTEST_GUILESS_MAIN(TestStoreUsers)
#include "tst_store_users.moc"

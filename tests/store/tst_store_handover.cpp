// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over and deputies: what the command line cannot easily bring about (MISSION 4.1 rank 5, 4.3 N14).
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/deputies.h"
#include "store/operations/handover.h"
#include "store/operations/submandants.h"
#include "store/operations/users.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exclusiveCustomersStayExclusive();
    void bothKeepsOneAssignment();
    void archivedCustomersStay();
    void previewSaysWhatIsDone();
    void undoGivesBackWhatWasTaken();
    void undoIsRefusedOnceOneMovedOn();
    void onlyWhatIsFoundIsHandedOver();
    void lockedContactsAreLeft();
    void deputyNeedsNoSameDays();
    void deputyIsNoContact();

private:
    Uuid submandant(OperationStore &store, const char *name)
    {
        return store.read<Uuid>(
            "nordlicht", [&](Reader &reader) { return resolveSubmandant(reader.database(), QString::fromUtf8(name)); });
    }
    Uuid user(OperationStore &store, const char *login)
    {
        return store.read<Uuid>(login,
                                [&](Reader &reader) { return resolveUser(reader.database(), QLatin1String(login)); });
    }
    QString handOver(OperationStore &store, const char *from, const char *to)
    {
        return store.perform(commands::handOverCustomers, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(done, handOverCustomers(door, submandant(store, from), submandant(store, to)));
            m_effect = done;
            return {};
        });
    }
    static QString assign(OperationStore &store, const Uuid &to, const QList<Uuid> &customers)
    {
        return store.perform(commands::assignCustomers, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_TRY(saveAssignments(door, {to, customers, {}}));
            return {};
        });
    }
    static QString setDays(OperationStore &store, const Uuid &away, const Uuid &deputy, int from, int until)
    {
        const QDate today(2026, 3, 2);
        return store.perform(commands::setDeputy, "e2", [&](Door &door) -> Result<> {
            KONTOR_TRY(setDeputy(door, {away, deputy, today.addDays(from), today.addDays(until)}));
            return {};
        });
    }
    static QStringList seen(OperationStore &store, const char *login)
    {
        return store.column(login, lists::customers(), "number");
    }

    HandoverEffect m_effect;
};

namespace
{

constexpr char alster[] = "Alster Telefonie";
constexpr char duna[] = "Duna Partner Kft.";

} // namespace

// P-56: one customer, one Submandant. Old and new stand in one transaction and never beside each other.
void TestStoreHandover::exclusiveCustomersStayExclusive()
{
    OperationStore store;
    QVERIFY(store.isMade());
    const auto exclusive = store.perform(commands::changeMandant, "nordlicht", [](Door &door) {
        return changeMandant(door, {{QStringLiteral("exclusive_assignment"), QStringLiteral("true")}});
    });
    QCOMPARE(exclusive, QString());
    QCOMPARE(handOver(store, alster, duna), QString());
    QCOMPARE(m_effect.moved, 3);
    QCOMPARE(seen(store, "u21").join(u' '), QStringLiteral("K1001 K1002 K1003 K1007"));
    QCOMPARE(store.number("SELECT count(*) FROM assignment WHERE until_on IS NULL AND exclusive_assignment = 1 AND "
                          "customer IN (SELECT id FROM customer WHERE number IN ('K1001', 'K1002', 'K1007'))"),
             3);
    QCOMPARE(assign(store, submandant(store, alster), store.customers({"K1001"})),
             QStringLiteral("assignment_exclusive"));
}

void TestStoreHandover::bothKeepsOneAssignment()
{
    OperationStore store;
    QCOMPARE(assign(store, submandant(store, duna), store.customers({"K1001", "K1007"})), QString());
    QCOMPARE(handOver(store, alster, duna), QString());
    QCOMPARE(m_effect.moved, 3);
    QCOMPARE(m_effect.both, 2);
    QCOMPARE(store.number("SELECT count(*) FROM assignment a JOIN submandant s ON s.id = a.submandant WHERE "
                          "a.until_on IS NULL AND s.name = 'Duna Partner Kft.'"),
             4);
    QCOMPARE(seen(store, "u11"), QStringList());
}

void TestStoreHandover::archivedCustomersStay()
{
    OperationStore store;
    QCOMPARE(store.perform(commands::archiveCustomers, "nordlicht",
                           [&](Door &door) { return archiveCustomers(door, store.customers({"K1002"})); }),
             QString());
    QCOMPARE(handOver(store, alster, duna), QString());
    QCOMPARE(m_effect.moved, store.column("u21", lists::customers(), "number").size() - 1);
    QCOMPARE(m_effect.moved, 2);
}

void TestStoreHandover::previewSaysWhatIsDone()
{
    OperationStore store;
    const Uuid from = submandant(store, alster);
    const Uuid to = submandant(store, duna);
    QCOMPARE(assign(store, to, store.customers({"K1002"})), QString());
    const auto preview = store.read<HandoverEffect>(
        "nordlicht", [&](Reader &reader) { return previewCustomerHandover(reader, from, to); });
    QCOMPARE(handOver(store, alster, duna), QString());
    QCOMPARE(preview.moved, m_effect.moved);
    QCOMPARE(preview.both, m_effect.both);
    const auto again = store.read<HandoverEffect>(
        "nordlicht", [&](Reader &reader) { return previewCustomerHandover(reader, from, to); });
    QCOMPARE(again.moved, 0);
}

void TestStoreHandover::undoGivesBackWhatWasTaken()
{
    OperationStore store;
    QCOMPARE(assign(store, submandant(store, duna), store.customers({"K1001"})), QString());
    const QStringList first = seen(store, "u11");
    const QStringList second = seen(store, "u21");
    QCOMPARE(handOver(store, alster, duna), QString());
    QCOMPARE(store.undo("nordlicht", store.receipt().changeSet), QString());
    QCOMPARE(seen(store, "u11"), first);
    QCOMPARE(seen(store, "u21"), second);
    // What ended has ended: the way back is a new row with its own cause.
    QCOMPARE(store.number("SELECT count(*) FROM assignment WHERE until_on IS NULL AND cause = 'undo'"), 3);
}

void TestStoreHandover::undoIsRefusedOnceOneMovedOn()
{
    OperationStore store;
    QCOMPARE(handOver(store, alster, duna), QString());
    const Uuid changeSet = store.receipt().changeSet;
    QCOMPARE(
        store.perform(commands::assignCustomers, "nordlicht",
                      [&](Door &door) -> Result<> {
                          KONTOR_TRY(saveAssignments(door, {submandant(store, duna), {}, store.customers({"K1002"})}));
                          return {};
                      }),
        QString());
    QCOMPARE(store.undo("nordlicht", changeSet), QStringLiteral("undo_changed_since"));
    QCOMPARE(seen(store, "u11"), QStringList());
}

// Who sees only his own customers hands over those alone, and learns of no others.
void TestStoreHandover::onlyWhatIsFoundIsHandedOver()
{
    OperationStore store;
    QCOMPARE(store.perform(commands::changeUser, "nordlicht",
                           [&](Door &door) -> Result<> {
                               KONTOR_TRY(changeUser(door, user(store, "master"),
                                                     {{QStringLiteral("visibility"), QStringLiteral("own")},
                                                      {QStringLiteral("roles"), QStringLiteral("assignment")}}));
                               return changeCustomer(door, store.customer("K1001"),
                                                     {{QStringLiteral("partner_contact"), QStringLiteral("master")}});
                           }),
             QString());
    const auto effect = store.read<HandoverEffect>("master", [&](Reader &reader) {
        return previewCustomerHandover(reader, submandant(store, alster), submandant(store, duna));
    });
    QCOMPARE(effect.moved, 1);
    QCOMPARE(store.perform(commands::handOverCustomers, "master",
                           [&](Door &door) -> Result<> {
                               KONTOR_TRY(handOverCustomers(door, submandant(store, alster), submandant(store, duna)));
                               return {};
                           }),
             QString());
    QCOMPARE(seen(store, "u11").join(u' '), QStringLiteral("K1002 K1007"));
}

void TestStoreHandover::lockedContactsAreLeft()
{
    OperationStore store;
    const Uuid e1 = user(store, "e1");
    const Uuid e3 = user(store, "e3");
    QCOMPARE(
        store.perform(
            commands::changeUser, "e2",
            [&](Door &door) {
                return changeUser(door, user(store, "e2"), {{QStringLiteral("visibility"), QStringLiteral("all")}});
            }),
        QString());
    const auto preview = [&](const Uuid &from, const Uuid &to) {
        return store.read<HandoverEffect>("e2",
                                          [&](Reader &reader) { return previewContactHandover(reader, from, to); });
    };
    QCOMPARE(preview(e1, e3).moved, 1);
    QCOMPARE(preview(e1, e3).left, 0);
    // The operator revokes: B is locked for everybody, and keeps its contact.
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE number = 'B' AND administration = 'active'"), 1);
    QVERIFY(
        Database::open(store.path(), Database::Mode::ReadWrite).and_then([](const std::unique_ptr<Database> &database) {
            return database->run("UPDATE customer SET administration = 'revoked' WHERE number = 'B'", {});
        }));
    QCOMPARE(preview(e1, e3).moved, 0);
    QCOMPARE(preview(e1, e3).left, 1);
    QCOMPARE(preview(e1, e3).leftNumbers, QStringList(QStringLiteral("B")));
}

void TestStoreHandover::deputyNeedsNoSameDays()
{
    OperationStore store;
    const Uuid e1 = user(store, "e1");
    const Uuid e2 = user(store, "e2");
    const Uuid e3 = user(store, "e3");
    QCOMPARE(setDays(store, e1, e3, 0, 5), QString());
    QCOMPARE(setDays(store, e1, e2, 5, 9), QStringLiteral("deputy_exists"));
    QCOMPARE(store.error().args, QStringList(QStringLiteral("e3")));
    QCOMPARE(setDays(store, e1, e2, 6, 9), QString());
    // Two may be away at once, and one may stand in for both.
    QCOMPARE(setDays(store, e2, e3, 0, 5), QString());
    QCOMPARE(seen(store, "e3").join(u' '), QStringLiteral("A B C"));
}

// The gate opens; the customer stays who it was, and lists by contact tell the one who is away.
void TestStoreHandover::deputyIsNoContact()
{
    OperationStore store;
    QCOMPARE(setDays(store, user(store, "e1"), user(store, "e3"), 0, 5), QString());
    ListQuery ofContact;
    ofContact.where = {{"partner_contact", {QStringLiteral("e3")}}};
    QCOMPARE(store.column("e3", lists::customers(), "number", ofContact).join(u' '), QStringLiteral("C"));
    const Uuid changeSet = store.receipt().changeSet;
    QCOMPARE(store.undo("e2", changeSet), QString());
    QCOMPARE(seen(store, "e3").join(u' '), QStringLiteral("C"));
}

QTEST_GUILESS_MAIN(TestStoreHandover)
#include "tst_store_handover.moc"

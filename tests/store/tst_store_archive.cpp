// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Archived customers are in no list that does not ask for them; reports of outdated data stand until they are settled.
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/archive.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/outdated.h"
#include "store/operations/submandants.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEveryList();
    void staysAsItIs();
    void allOrNothing();
    void isUndone();
    void reportsStandUntilSettled();
    void reportsAreOfWhatCanBeOpened();

private:
    static QString archive(OperationStore &store, const char *login, const QList<Uuid> &customers)
    {
        return store.perform(commands::archiveCustomers, login,
                             [&](Door &door) { return archiveCustomers(door, customers); });
    }
    static ListQuery where(const char *key, const QStringList &values)
    {
        ListQuery query;
        query.where = {{key, values}};
        return query;
    }
    static QString report(OperationStore &store, const char *login, const char *number, const char *note)
    {
        const Uuid customer = store.customer(number);
        return store.perform(commands::reportOutdated, login, [&](Door &door) -> Result<> {
            KONTOR_TRY(reportOutdated(door, customer, QString::fromUtf8(note)));
            return {};
        });
    }
};

void TestStoreArchive::leavesEveryList()
{
    OperationStore store;
    const ListSpec &customers = lists::customers();
    const auto count = [&](const ListQuery &query, const char *login = "nordlicht") {
        return store.read<qint64>(login, [&](Reader &reader) { return countRows(reader, customers, query); });
    };
    const auto looksAfter = [&] {
        return store.column("nordlicht", lists::submandants(), "customers",
                            where("name", {QStringLiteral("Alster Telefonie")}));
    };
    QCOMPARE(count({}), 9);
    QCOMPARE(looksAfter(), QStringList{QStringLiteral("3")});
    QCOMPARE(archive(store, "nordlicht", store.customers({"K1001", "K1008"})), QString());
    QCOMPARE(store.receipt().changes.rows.value("customer").size(), 2);
    QCOMPARE(count({}), 7);
    QVERIFY(!store.column("nordlicht", customers, "number").contains(QStringLiteral("K1001")));
    ListQuery search;
    search.search = QStringLiteral("K1001");
    QCOMPARE(store.column("nordlicht", customers, "number", search), QStringList());
    QCOMPARE(looksAfter(), QStringList{QStringLiteral("2")});
    QCOMPARE(store.column("nordlicht", lists::assignments(), "customer", where("customer", {QStringLiteral("K1001")})),
             QStringList());
    const auto handles =
        store.read<QList<qint64>>("nordlicht", [&](Reader &reader) { return listHandles(reader, customers, {}); });
    QCOMPARE(handles.size(), 7);
    QCOMPARE(count({}, "u11"), 2);
    // Who asks, sees them; and the number finds them.
    QCOMPARE(store.column("nordlicht", customers, "number", where("archived", {QStringLiteral("true")})),
             (QStringList{QStringLiteral("K1001"), QStringLiteral("K1008")}));
    QCOMPARE(count(where("archived", {QStringLiteral("true"), QStringLiteral("false")})), 9);
    QCOMPARE(count(where("archived", {QStringLiteral("false")})), 7);
    const auto found = store.read<ListRow>(
        "nordlicht", [&](Reader &reader) { return findRow(reader.database(), customers, QStringLiteral("K1001")); });
    QCOMPARE(std::get<QString>(found.cells[customers.indexOf("archived_on")]), QStringLiteral("2026-03-02"));
    QCOMPARE(store.perform("nordlicht",
                           [&](Door &door) {
                               return bringBackCustomers(door, store.customers({"K1001", "K1002"}));
                           }),
             QString());
    QCOMPARE(count({}), 8);
    QCOMPARE(looksAfter(), QStringList{QStringLiteral("3")});
}

void TestStoreArchive::staysAsItIs()
{
    OperationStore store;
    const QList<Uuid> customer = store.customers({"K1005"});
    QCOMPARE(archive(store, "nordlicht", customer), QString());
    QCOMPARE(archive(store, "nordlicht", customer), QString());
    QVERIFY(store.receipt().changeSet.isNull()); // archived is archived
    const QString refused = QStringLiteral("customer_archived");
    QCOMPARE(
        store.perform("nordlicht",
                      [&](Door &door) {
                          return changeCustomer(door, customer[0], {{QStringLiteral("city"), QStringLiteral("Kiel")}});
                      }),
        refused);
    QCOMPARE(store.error().args, QStringList{QStringLiteral("K1005")});
    const auto assign = [&](Door &door) -> Result<> {
        KONTOR_LET(submandant, resolveSubmandant(door.database(), QStringLiteral("Alster Telefonie")));
        KONTOR_TRY(saveAssignments(door, {submandant, customer, {}}));
        return {};
    };
    QCOMPARE(store.perform("nordlicht", assign), refused);
    QCOMPARE(report(store, "nordlicht", "K1005", "moved"), refused);
}

void TestStoreArchive::allOrNothing()
{
    OperationStore store;
    QList<Uuid> customers = store.customers({"K1005", "K1006"});
    customers << store.read<Uuid>(
        "suedstern", [](Reader &reader) { return reader.database().uuid("SELECT id FROM visible_customer LIMIT 1"); });
    QCOMPARE(archive(store, "nordlicht", customers), QStringLiteral("not_found"));
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE archived_on IS NOT NULL"), 0);
    QCOMPARE(archive(store, "u11", store.customers({"K1001"})), QStringLiteral("no_right"));
}

void TestStoreArchive::isUndone()
{
    OperationStore store;
    // K1008 is locked: what has left is archived most of all.
    QCOMPARE(archive(store, "nordlicht", store.customers({"K1001", "K1008"})), QString());
    QCOMPARE(store.undo("nordlicht", store.receipt().changeSet), QString());
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE archived_on IS NOT NULL"), 0);
    // What was changed before does not go back while it is archived.
    QCOMPARE(store.perform(commands::changeCustomer, "nordlicht",
                           [&](Door &door) {
                               return changeCustomer(door, store.customer("K1001"),
                                                     {{QStringLiteral("city"), QStringLiteral("Kiel")}});
                           }),
             QString());
    const Uuid changed = store.receipt().changeSet;
    QCOMPARE(archive(store, "nordlicht", store.customers({"K1001"})), QString());
    const Uuid archived = store.receipt().changeSet;
    QCOMPARE(store.undo("nordlicht", changed), QStringLiteral("customer_archived"));
    QCOMPARE(store.text("SELECT city FROM customer WHERE number = 'K1001'"), QStringLiteral("Kiel"));
    QCOMPARE(store.undo("nordlicht", archived), QString());
    QCOMPARE(store.undo("nordlicht", changed), QString());
}

void TestStoreArchive::reportsStandUntilSettled()
{
    OperationStore store;
    const Uuid customer = store.customer("K1001");
    const auto reports = [&](const char *login) {
        return store.read<QList<OutdatedReport>>(login,
                                                 [&](Reader &reader) { return outdatedReports(reader, customer); });
    };
    const auto open = [&] {
        return store.column("nordlicht", lists::customers(), "outdated_reports",
                            where("number", {QStringLiteral("K1001")}));
    };
    QCOMPARE(report(store, "nordlicht", "K1001", " "), QStringLiteral("value_missing"));
    QCOMPARE(report(store, "nordlicht", "K1001", "Street has changed"), QString());
    const Uuid made = store.receipt().changeSet;
    QCOMPARE(open(), QStringList{QStringLiteral("1")});
    const QList<OutdatedReport> there = reports("u11"); // he may open the customer
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0].note, QStringLiteral("Street has changed"));
    QCOMPARE(there[0].reportedBy, QStringLiteral("nordlicht"));
    QCOMPARE(there[0].reportedOn, QStringLiteral("2026-03-02"));
    QVERIFY(reports("u21").isEmpty() && reports("suedstern").isEmpty());
    QCOMPARE(store.perform("suedstern", [&](Door &door) { return settleOutdated(door, there[0].id); }),
             QStringLiteral("not_found"));
    QCOMPARE(store.perform(commands::settleOutdated, "nordlicht",
                           [&](Door &door) { return settleOutdated(door, there[0].id); }),
             QString());
    QCOMPARE(reports("nordlicht")[0].settledBy, QStringLiteral("nordlicht"));
    QCOMPARE(open(), QStringList{QStringLiteral("0")});
    const Uuid settled = store.receipt().changeSet;
    QCOMPARE(store.undo("nordlicht", made), QStringLiteral("undo_changed_since"));
    QCOMPARE(store.undo("nordlicht", settled), QString());
    QCOMPARE(reports("nordlicht")[0].settledOn, QString());
    QCOMPARE(store.undo("nordlicht", made), QString());
    QVERIFY(reports("nordlicht").isEmpty());
}

void TestStoreArchive::reportsAreOfWhatCanBeOpened()
{
    OperationStore store;
    QCOMPARE(report(store, "nordlicht", "K1007", "moved"), QStringLiteral("customer_locked"));
    QCOMPARE(report(store, "nordlicht", "K1001", "moved"), QString());
    const auto revoke = [&](Door &door) {
        return changeCustomer(door, store.customer("K1001"),
                              {{QStringLiteral("administration"), QStringLiteral("revoked")}});
    };
    QCOMPARE(store.perform("nordlicht", revoke), QString());
    QVERIFY(store.column("nordlicht", lists::reports(), "note").isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreArchive)
#include "tst_store_archive.moc"

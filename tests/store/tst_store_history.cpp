// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a customer and of a Submandant: who, when, what, in words, and only to whom it may be told.
#include "operationstore.h"
#include "store/history.h"
#include "store/lists/lists.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/submandants.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInWords();
    void isToldByRight();
    void ofASubmandant();
    void theListTellsTheSame();
    void isReadByTheIndex();

private:
    static QStringList told(OperationStore &store, const char *login, const Uuid &customer)
    {
        QStringList lines;
        for (const HistoryEntry &entry :
             store.read<QList<HistoryEntry>>(login, [&](Reader &reader) { return customerHistory(reader, customer); }))
            lines << QStringList{entry.login, entry.command, QString::fromLatin1(entry.kind),
                                 entry.field, entry.before,  entry.after}
                         .join(u'|');
        return lines;
    }
    static QString change(OperationStore &store, const char *login, const char *number, const FieldValues &fields)
    {
        return store.perform(commands::changeCustomer, login,
                             [&](Door &door) { return changeCustomer(door, store.customer(number), fields); });
    }
    static QString assign(OperationStore &store, const char *number, bool isWithdrawal = false)
    {
        return store.perform(commands::assignCustomers, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(submandant, resolveSubmandant(door.database(), QStringLiteral("Duna Partner Kft.")));
            const QList<Uuid> customers{store.customer(number)};
            KONTOR_TRY(saveAssignments(door, isWithdrawal ? AssignmentChange{submandant, {}, customers}
                                                          : AssignmentChange{submandant, customers, {}}));
            return {};
        });
    }
};

void TestStoreHistory::tellsInWords()
{
    OperationStore store;
    const Uuid customer = store.customer("K1001");
    QCOMPARE(told(store, "nordlicht", customer), QStringList());
    QCOMPARE(change(store, "nordlicht", "K1001",
                    {{QStringLiteral("partner_contact"), QStringLiteral("master")},
                     {QStringLiteral("products"), QStringLiteral("DSL")}}),
             QString());
    QCOMPARE(assign(store, "K1001"), QString());
    QCOMPARE(assign(store, "K1001", true), QString());
    const QStringList lines = told(store, "nordlicht", customer);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("nordlicht|assign_customers|update|submandant|Duna Partner Kft.|"));
    QCOMPARE(lines[1], QStringLiteral("nordlicht|assign_customers|insert|submandant||Duna Partner Kft."));
    QVERIFY(lines.contains(QStringLiteral("nordlicht|change_customer|update|partner_contact||master")));
    QVERIFY(lines.contains(QStringLiteral("nordlicht|change_customer|insert|product||DSL")));
    QVERIFY(lines.contains(QStringLiteral("nordlicht|change_customer|delete|product|Centraflex|")));
    const auto two = store.read<QList<HistoryEntry>>(
        "nordlicht", [&](Reader &reader) { return customerHistory(reader, customer, 2); });
    QCOMPARE(two.size(), 2);
    QVERIFY(two[0].atUtcMs > 0 && !two[0].changeSet.isNull());
}

void TestStoreHistory::isToldByRight()
{
    OperationStore store;
    const Uuid customer = store.customer("K1001");
    QCOMPARE(change(store, "nordlicht", "K1001", {{QStringLiteral("phone"), QStringLiteral("0431 1")}}), QString());
    QCOMPARE(change(store, "nordlicht", "K1001", {{QStringLiteral("city"), QStringLiteral("Kiel")}}), QString());
    QCOMPARE(told(store, "nordlicht", customer).size(), 2);
    // Without the role audit one's own doings alone, and another Mandant nothing.
    for (const char *other : {"master", "u11", "suedstern", "e1"})
        QCOMPARE(told(store, other, customer), QStringList());
    // What the profile said is behind the lock with it.
    QCOMPARE(change(store, "nordlicht", "K1001", {{QStringLiteral("administration"), QStringLiteral("revoked")}}),
             QString());
    const QStringList locked = told(store, "nordlicht", customer);
    QVERIFY(!locked.join(u'\n').contains(QStringLiteral("0431")));
    QVERIFY(locked.contains(QStringLiteral("nordlicht|change_customer|update|administration|active|revoked")));
}

void TestStoreHistory::ofASubmandant()
{
    OperationStore store;
    Uuid id;
    QCOMPARE(store.perform(commands::deactivateSubmandant, "nordlicht",
                           [&](Door &door) -> Result<> {
                               KONTOR_LET(found,
                                          resolveSubmandant(door.database(), QStringLiteral("Alster Telefonie")));
                               id = found;
                               return deactivateSubmandant(door, id, QStringLiteral("Pause"));
                           }),
             QString());
    const auto history =
        store.read<QList<HistoryEntry>>("nordlicht", [&](Reader &reader) { return submandantHistory(reader, id); });
    QStringList fields;
    for (const HistoryEntry &entry : history)
        fields << entry.field + u'=' + entry.after;
    fields.sort();
    QCOMPARE(fields, (QStringList{QStringLiteral("state=inactive"), QStringLiteral("state_reason=Pause"),
                                  QStringLiteral("state_since=2026-03-02")}));
    QVERIFY(store.read<QList<HistoryEntry>>("suedstern", [&](Reader &reader) { return submandantHistory(reader, id); })
                .isEmpty());
}

void TestStoreHistory::theListTellsTheSame()
{
    OperationStore store;
    QCOMPARE(change(store, "nordlicht", "K1001", {{QStringLiteral("city"), QStringLiteral("Kiel")}}), QString());
    QCOMPARE(change(store, "nordlicht", "K1002", {{QStringLiteral("city"), QStringLiteral("Wien")}}), QString());
    ListQuery query;
    query.where = {{"of_customer", {store.customer("K1002").text()}}};
    QCOMPARE(store.column("nordlicht", lists::log(), "after", query), QStringList{QStringLiteral("Wien")});
    query.where = {{"of_record", {store.customer("K1001").text()}}};
    QCOMPARE(store.column("nordlicht", lists::log(), "after", query), QStringList{QStringLiteral("Kiel")});
}

// A long log must not be walked for the page of one customer.
void TestStoreHistory::isReadByTheIndex()
{
    OperationStore store;
    const auto plan = store.read<QString>("nordlicht", [](Reader &reader) -> Result<QString> {
        QString all;
        KONTOR_TRY(reader.database().each(
            "EXPLAIN QUERY PLAN SELECT 1 FROM visible_change_op o JOIN visible_change_set s ON s.mandant = o.mandant "
            "AND s.id = o.change_set WHERE o.customer = x'00' ORDER BY s.rid DESC, o.seq LIMIT 5",
            {}, [&](const Statement &row) {
                all += row.text(3) + u'\n';
                return true;
            }));
        return all;
    });
    QVERIFY2(plan.contains(QStringLiteral("change_op_by_customer")), qPrintable(plan));
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_store_history.moc"

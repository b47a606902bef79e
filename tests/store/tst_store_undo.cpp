// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several changes of the same thing are taken back one after the other and come again; what others did since stands.
#include "operationstore.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/submandants.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksBackAndForth();
    void stopsAtWhatStands();
    void assignmentsWalkToo();
    void anotherAssignmentStands();

private:
    static Uuid moveTo(OperationStore &store, const char *city, const char *login = "nordlicht")
    {
        const QString rule = store.perform(commands::changeCustomer, login, [&](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
            return changeCustomer(door, customer, {{QStringLiteral("city"), QString::fromUtf8(city)}});
        });
        return rule.isEmpty() ? store.receipt().changeSet : Uuid();
    }
    static Uuid assign(OperationStore &store, bool isAssigning)
    {
        const QString rule = store.perform(commands::assignCustomers, "nordlicht", [&](Door &door) -> Result<> {
            KONTOR_LET(submandant, resolveSubmandant(door.database(), QStringLiteral("Alster Telefonie")));
            KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1004")));
            const QList<Uuid> moved = {customer};
            KONTOR_TRY(saveAssignments(
                door, {submandant, isAssigning ? moved : QList<Uuid>(), isAssigning ? QList<Uuid>() : moved}));
            return {};
        });
        return rule.isEmpty() ? store.receipt().changeSet : Uuid();
    }
    static Uuid takeBack(OperationStore &store, const Uuid &changeSet)
    {
        return store.undo("nordlicht", changeSet).isEmpty() ? store.receipt().changeSet : Uuid();
    }
    static QString city(OperationStore &store)
    {
        return store.text("SELECT city FROM customer WHERE number = 'K1001'");
    }
    static qint64 live(OperationStore &store)
    {
        return store.number("SELECT count(*) FROM assignment a JOIN customer c ON c.id = a.customer JOIN submandant s "
                            "ON s.id = a.submandant WHERE c.number = 'K1004' AND s.name = 'Alster Telefonie' AND "
                            "a.until_on IS NULL");
    }
};

void TestStoreUndo::walksBackAndForth()
{
    OperationStore store;
    const QStringList cities = {city(store), QStringLiteral("Husum"), QStringLiteral("Kiel"), QStringLiteral("Plön")};
    QList<Uuid> done = {moveTo(store, "Husum"), moveTo(store, "Kiel"), moveTo(store, "Plön")};
    // Twice, because what came again is taken back once more.
    for (int round = 0; round < 2; ++round) {
        QList<Uuid> undone;
        for (int step = 2; step >= 0; --step) {
            undone << takeBack(store, done.takeLast());
            QVERIFY2(!undone.last().isNull(), qPrintable(store.error().rule));
            QCOMPARE(city(store), cities[step]);
        }
        for (int step = 1; step <= 3; ++step) {
            done << takeBack(store, undone.takeLast());
            QVERIFY2(!done.last().isNull(), qPrintable(store.error().rule));
            QCOMPARE(city(store), cities[step]);
        }
    }
}

void TestStoreUndo::stopsAtWhatStands()
{
    OperationStore store;
    const Uuid first = moveTo(store, "Husum");
    const Uuid second = moveTo(store, "Kiel");
    QCOMPARE(store.undo("nordlicht", first), QStringLiteral("undo_changed_since"));
    const Uuid back = takeBack(store, second);
    QVERIFY(!back.isNull());
    // Taken back and come again: it stands.
    const Uuid again = takeBack(store, back);
    QVERIFY(!again.isNull());
    QCOMPARE(store.undo("nordlicht", first), QStringLiteral("undo_changed_since"));
    QVERIFY(!takeBack(store, again).isNull());
    // Somebody else's in between stands, too.
    QVERIFY(!moveTo(store, "Plön", "master").isNull());
    QCOMPARE(store.undo("nordlicht", first), QStringLiteral("undo_changed_since"));
    QCOMPARE(city(store), QStringLiteral("Plön"));
}

// An assignment is never deleted and never comes back: each time it is another row.
void TestStoreUndo::assignmentsWalkToo()
{
    OperationStore store;
    QCOMPARE(live(store), 0);
    Uuid assigned = assign(store, true);
    Uuid withdrawn = assign(store, false);
    QCOMPARE(live(store), 0);
    for (int round = 0; round < 2; ++round) {
        const Uuid backHere = takeBack(store, withdrawn);
        QVERIFY2(!backHere.isNull(), qPrintable(store.error().rule));
        QCOMPARE(live(store), 1);
        const Uuid backThere = takeBack(store, assigned);
        QVERIFY2(!backThere.isNull(), qPrintable(store.error().rule));
        QCOMPARE(live(store), 0);
        assigned = takeBack(store, backThere);
        QVERIFY2(!assigned.isNull(), qPrintable(store.error().rule));
        QCOMPARE(live(store), 1);
        withdrawn = takeBack(store, backHere);
        QVERIFY2(!withdrawn.isNull(), qPrintable(store.error().rule));
        QCOMPARE(live(store), 0);
    }
}

void TestStoreUndo::anotherAssignmentStands()
{
    OperationStore store;
    const Uuid assigned = assign(store, true);
    const Uuid withdrawn = assign(store, false);
    QVERIFY(!takeBack(store, withdrawn).isNull());
    // Withdrawn by hand and assigned by hand since: that is another assignment of the same two.
    QVERIFY(!assign(store, false).isNull());
    QVERIFY(!assign(store, true).isNull());
    QCOMPARE(store.undo("nordlicht", assigned), QStringLiteral("undo_changed_since"));
    QCOMPARE(live(store), 1);
}

QTEST_GUILESS_MAIN(TestStoreUndo)
#include "tst_store_undo.moc"

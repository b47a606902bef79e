// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suspected duplicates, merging them, and operations on a selection of customers.
#include "operationstore.h"
#include "store/lists/lists.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/operations/duplicates.h"
#include "store/operations/merge.h"
#include "store/operations/outdated.h"
#include "store/operations/selection.h"

using namespace kontor;
using namespace kontor::tests;

class TestStoreMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesAreSuspected();
    void duplicatesBetrayNothing();
    void mergeMovesEverything();
    void mergeIsUndone();
    void mergeRefuses_data();
    void mergeRefuses();
    void mergeKeepsAssignmentExclusive();
    void selectionsAreChangedTogether();
    void oneRefusalStopsAll();

private:
    static QString change(OperationStore &store, const char *number, const FieldValues &fields)
    {
        return store.perform("nordlicht",
                             [&](Door &door) { return changeCustomer(door, store.customer(number), fields); });
    }
    static QStringList suspects(OperationStore &store, const char *login, const CustomerTraits &traits)
    {
        QStringList found;
        const auto duplicates = store.read<QList<Duplicate>>(
            login, [&](Reader &reader) { return duplicatesOf(reader.database(), traits); });
        for (const Duplicate &duplicate : duplicates)
            found << duplicate.number + u' ' + duplicate.because.join(u'+');
        return found;
    }
    QString merge(OperationStore &store, const char *login, const char *keep, const char *gone)
    {
        return store.perform(commands::mergeCustomers, login, [&](Door &door) -> Result<> {
            KONTOR_LET(done, mergeCustomers(door, store.customer(keep), store.customer(gone)));
            m_effect = done;
            return {};
        });
    }
    static QStringList cells(OperationStore &store, const char *number, const QList<const char *> &columns)
    {
        ListQuery query;
        query.where = {{"number", {QLatin1String(number)}},
                       {"archived", {QStringLiteral("true"), QStringLiteral("false")}}};
        QStringList all;
        for (const char *column : columns)
            all << store.column("nordlicht", lists::customers(), column, query);
        return all;
    }

    MergeEffect m_effect;
};

void TestStoreMerge::duplicatesAreSuspected()
{
    OperationStore store;
    QCOMPARE(change(store, "K1001",
                    {{QStringLiteral("name"), QStringLiteral("Bäckerei Groß")},
                     {QStringLiteral("city"), QStringLiteral("Győr")},
                     {QStringLiteral("email"), QStringLiteral("Info@Gross.example")},
                     {QStringLiteral("vat"), QStringLiteral("HU 123-456")}}),
             QString());
    QCOMPARE(suspects(store, "nordlicht", {QStringLiteral("BACKEREI gross"), QStringLiteral("gyor"), {}, {}}),
             QStringList{QStringLiteral("K1001 name_city")});
    // A name alone is no suspicion, nor is a part of one.
    QCOMPARE(suspects(store, "nordlicht", {QStringLiteral("Bäckerei Groß"), {}, {}, {}}), QStringList());
    QCOMPARE(suspects(store, "nordlicht", {QStringLiteral("Bäckerei"), QStringLiteral("Groß"), {}, {}}), QStringList());
    QCOMPARE(suspects(store, "nordlicht", {{}, {}, QStringLiteral("info@gross.EXAMPLE"), QStringLiteral("hu123456")}),
             QStringList{QStringLiteral("K1001 email+vat")});
    QCOMPARE(suspects(store, "nordlicht", {{}, {}, QStringLiteral("info@gross.example.org"), {}}), QStringList());
    QCOMPARE(suspects(store, "nordlicht", {}), QStringList());
    // Of one that is there: not itself.
    QCOMPARE(change(store, "K1002", {{QStringLiteral("vat"), QStringLiteral("HU123456")}}), QString());
    const auto others = store.read<QList<Duplicate>>(
        "nordlicht", [&](Reader &reader) { return duplicatesOf(reader, store.customer("K1001")); });
    QCOMPARE(others.size(), 1);
    QCOMPARE(others[0].number, QStringLiteral("K1002"));
    QCOMPARE(others[0].because, QStringList{QStringLiteral("vat")});
}

void TestStoreMerge::duplicatesBetrayNothing()
{
    OperationStore store;
    QCOMPARE(change(store, "K1003",
                    {{QStringLiteral("name"), QStringLiteral("Müller")},
                     {QStringLiteral("city"), QStringLiteral("Kiel")},
                     {QStringLiteral("vat"), QStringLiteral("DE1")}}),
             QString());
    const CustomerTraits traits{QStringLiteral("Müller"), QStringLiteral("Kiel"), {}, QStringLiteral("DE1")};
    QCOMPARE(suspects(store, "u21", traits).size(), 1);
    for (const char *other : {"u11", "suedstern", "e1"})
        QCOMPARE(suspects(store, other, traits), QStringList());
    // Behind a lock the profile is no reason.
    QCOMPARE(change(store, "K1003", {{QStringLiteral("administration"), QStringLiteral("revoked")}}), QString());
    QCOMPARE(suspects(store, "nordlicht", traits), QStringList{QStringLiteral("K1003 name_city")});
}

void TestStoreMerge::mergeMovesEverything()
{
    OperationStore store;
    QCOMPARE(change(store, "K1001", {{QStringLiteral("phone"), QString()}, {QStringLiteral("street"), QString()}}),
             QString());
    QCOMPARE(change(store, "K1003",
                    {{QStringLiteral("phone"), QStringLiteral("0431 1")},
                     {QStringLiteral("street"), QStringLiteral("Ring 1")},
                     {QStringLiteral("city"), QStringLiteral("Kiel")}}),
             QString());
    QCOMPARE(store.perform("nordlicht",
                           [&](Door &door) -> Result<> {
                               KONTOR_TRY(reportOutdated(door, store.customer("K1003"), QStringLiteral("moved")));
                               return {};
                           }),
             QString());
    const QStringList cityBefore = cells(store, "K1001", {"city"});
    QCOMPARE(merge(store, "nordlicht", "K1001", "K1003"), QString());
    QCOMPARE(m_effect.assignments, 1); // Duna had K1003, Alster K1001
    QCOMPARE(m_effect.products, 1);
    QCOMPARE(m_effect.reports, 1);
    QVERIFY(m_effect.filled.contains(QStringLiteral("phone")) && m_effect.filled.contains(QStringLiteral("street")));
    QVERIFY(!m_effect.filled.contains(QStringLiteral("city")));
    QCOMPARE(cells(store, "K1001", {"phone", "street", "submandants", "outdated_reports"}),
             (QStringList{QStringLiteral("0431 1"), QStringLiteral("Ring 1"),
                          QStringLiteral("[\"Alster Telefonie\",\"Duna Partner Kft.\"]"), QStringLiteral("1")}));
    QCOMPARE(cells(store, "K1001", {"city"}), cityBefore);
    QVERIFY(cells(store, "K1001", {"products"})[0].contains(QStringLiteral("DSL")));
    QCOMPARE(cells(store, "K1003", {"archived_on", "submandants"}),
             (QStringList{QStringLiteral("2026-03-02"), QStringLiteral("[]")}));
    QCOMPARE(store.text("SELECT end_cause FROM assignment WHERE until_on IS NOT NULL"), QStringLiteral("merge"));
    QCOMPARE(
        store.perform("nordlicht", [&](Door &door) { return bringBackCustomers(door, store.customers({"K1003"})); }),
        QStringLiteral("customer_merged"));
    QCOMPARE(merge(store, "nordlicht", "K1002", "K1003"), QStringLiteral("customer_archived"));
}

void TestStoreMerge::mergeIsUndone()
{
    OperationStore store;
    QCOMPARE(change(store, "K1001", {{QStringLiteral("phone"), QString()}}), QString());
    QCOMPARE(change(store, "K1003", {{QStringLiteral("phone"), QStringLiteral("0431 1")}}), QString());
    const QList<const char *> columns = {"phone", "products", "submandants", "archived_on", "city", "vat"};
    const QStringList keep = cells(store, "K1001", columns);
    const QStringList gone = cells(store, "K1003", columns);
    QCOMPARE(merge(store, "nordlicht", "K1001", "K1003"), QString());
    const Uuid merged = store.receipt().changeSet;
    QVERIFY(cells(store, "K1001", columns) != keep);
    QCOMPARE(store.undo("nordlicht", merged), QString());
    QCOMPARE(cells(store, "K1001", columns), keep);
    QCOMPARE(cells(store, "K1003", columns), gone);
    QCOMPARE(store.number("SELECT count(*) FROM customer_merge"), 0);
    // And again, but now somebody works on it meanwhile.
    QCOMPARE(merge(store, "nordlicht", "K1001", "K1003"), QString());
    const Uuid again = store.receipt().changeSet;
    QCOMPARE(change(store, "K1001", {{QStringLiteral("phone"), QStringLiteral("0431 2")}}), QString());
    QCOMPARE(store.undo("nordlicht", again), QStringLiteral("undo_changed_since"));
    QCOMPARE(cells(store, "K1003", {"archived_on"}), QStringList{QStringLiteral("2026-03-02")});
}

void TestStoreMerge::mergeRefuses_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("keep");
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *login, const char *keep, const char *gone, const char *rule) {
        QTest::newRow(name) << QByteArray(login) << QByteArray(keep) << QByteArray(gone) << QString::fromLatin1(rule);
    };
    row("itself", "nordlicht", "K1001", "K1001", "merge_same");
    row("locked, kept", "nordlicht", "K1007", "K1001", "customer_locked");
    row("locked, gone", "nordlicht", "K1001", "K1007", "customer_locked");
    row("another Mandant's", "nordlicht", "K1001", "A", "not_found");
    row("a Submandant's user", "u11", "K1001", "K1002", "no_right");
    row("a customer into a prospect", "nordlicht", "P1", "K1001", "merge_into_prospect");
}

void TestStoreMerge::mergeRefuses()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, keep);
    QFETCH(QByteArray, gone);
    QFETCH(QString, rule);
    OperationStore store;
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), QStringLiteral("P1")},
                                                                {QStringLiteral("name"), QStringLiteral("Neu")},
                                                                {QStringLiteral("kind"), QStringLiteral("prospect")}}));
                               return {};
                           }),
             QString());
    const auto rows = [&] {
        return store.number("SELECT (SELECT count(*) FROM change_op) + 1000 * (SELECT count(*) FROM assignment WHERE "
                            "until_on IS NULL)");
    };
    const qint64 before = rows();
    QCOMPARE(merge(store, login, keep, gone), rule);
    QCOMPARE(rows(), before);
    QCOMPARE(merge(store, "nordlicht", "K1005", "P1"), QString()); // the other way round is fine
}

void TestStoreMerge::mergeKeepsAssignmentExclusive()
{
    OperationStore store;
    QCOMPARE(store.perform(
                 "nordlicht",
                 [](Door &door) {
                     return changeMandant(door, {{QStringLiteral("exclusive_assignment"), QStringLiteral("true")}});
                 }),
             QString());
    QCOMPARE(merge(store, "nordlicht", "K1001", "K1003"), QStringLiteral("merge_assignment_exclusive"));
    QCOMPARE(store.error().args,
             (QStringList{QStringLiteral("Alster Telefonie"), QStringLiteral("Duna Partner Kft.")}));
    QCOMPARE(merge(store, "nordlicht", "K1001", "K1002"), QString()); // both are Alster's
    QCOMPARE(m_effect.assignments, 0);
    QCOMPARE(merge(store, "nordlicht", "K1005", "K1003"), QString()); // one of the two is nobody's
    QCOMPARE(m_effect.assignments, 1);
    const Uuid merged = store.receipt().changeSet;
    QCOMPARE(store.undo("nordlicht", merged), QString());
    QCOMPARE(cells(store, "K1003", {"submandants"}), QStringList{QStringLiteral("[\"Duna Partner Kft.\"]")});
}

void TestStoreMerge::selectionsAreChangedTogether()
{
    OperationStore store;
    const QList<Uuid> three = store.customers({"K1001", "K1002", "K1005"});
    const auto contact = [&](const QString &login) {
        return store.perform(commands::setContact, "nordlicht",
                             [&](Door &door) { return setContactOf(door, three, login); });
    };
    QCOMPARE(contact(QStringLiteral("master")), QString());
    QCOMPARE(store.receipt().changes.rows.value("customer").size(), 3);
    const Uuid set = store.receipt().changeSet;
    QCOMPARE(cells(store, "K1005", {"partner_contact"}), QStringList{QStringLiteral("master")});
    QCOMPARE(contact(QStringLiteral("master")), QString());
    QVERIFY(store.receipt().changeSet.isNull());
    QCOMPARE(store.undo("nordlicht", set), QString());
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE partner_contact = (SELECT id FROM portal_user WHERE "
                          "login = 'master')"),
             0);
    QCOMPARE(store.perform("nordlicht",
                           [](Door &door) -> Result<> {
                               KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QStringLiteral("Lager")}}));
                               return {};
                           }),
             QString());
    const auto site = [&](const QString &name) {
        return store.perform(commands::setSite, "nordlicht", [&](Door &door) { return setSiteOf(door, three, name); });
    };
    QCOMPARE(site(QStringLiteral("lager")), QString());
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE site IS NOT NULL"), 3);
    QCOMPARE(site(QStringLiteral("Keins")), QStringLiteral("site_unknown"));
    QCOMPARE(site(QString()), QString());
    QCOMPARE(store.number("SELECT count(*) FROM customer WHERE site IS NOT NULL"), 0);
    QCOMPARE(store.perform(commands::requestAdministration, "nordlicht",
                           [&](Door &door) {
                               return requestAdministrationOf(door, store.customers({"K1007", "K1008", "K1009"}));
                           }),
             QString());
    QCOMPARE(store.receipt().changes.rows.value("customer").size(), 2); // K1009 was requested already
}

void TestStoreMerge::oneRefusalStopsAll()
{
    OperationStore store;
    const auto before = store.number("SELECT count(*) FROM change_op");
    QCOMPARE(store.perform("nordlicht",
                           [&](Door &door) {
                               return requestAdministrationOf(door, store.customers({"K1008", "K1001", "K1007"}));
                           }),
             QStringLiteral("administration_transition"));
    QCOMPARE(store.error().args.last(), QStringLiteral("K1001"));
    QCOMPARE(store.error().detail, QStringLiteral("K1001"));
    QCOMPARE(
        store.perform("nordlicht",
                      [&](Door &door) {
                          return setContactOf(door, store.customers({"K1001", "K1007"}), QStringLiteral("nordlicht"));
                      }),
        QStringLiteral("customer_locked"));
    QCOMPARE(store.error().args.last(), QStringLiteral("K1007"));
    QCOMPARE(store.number("SELECT count(*) FROM change_op"), before);
}

QTEST_GUILESS_MAIN(TestStoreMerge)
#include "tst_store_merge.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The counts beside a list: right after whatever was committed, never before the rows, never waiting for ever, and not
// made by walking the list again.
#include "items/listcounts.h"
#include "items/listmodel.h"
#include "store/lists/lists.h"
#include "support/await.h"
#include "teststore.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <random>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::items;
using namespace kontor::tests;

namespace
{

const Condition inWien{"city", {QStringLiteral("Wien")}};
const Condition inGraz{"city", {QStringLiteral("Graz")}};
const Condition blind{"gap_contact_blind", {}};

/// What SQL says of them.
QList<qint64> asked(Store &store, const QList<QList<Condition>> &questions, const QString &search = {})
{
    const auto counts = await(store.read<QList<qint64>>([questions, search](Reader &reader) -> Result<QList<qint64>> {
        QList<qint64> all;
        for (const QList<Condition> &where : questions) {
            ListQuery query;
            query.where = where;
            query.search = search;
            KONTOR_LET(count, countRows(reader, lists::customers(), query));
            all << count;
        }
        return all;
    }));
    return counts.value_or(QList<qint64>());
}

bool set(Store &store, const char *number, const char *assignments)
{
    return write(store, {{QByteArray("UPDATE customer SET ") + assignments + " WHERE number = '" + number + "'", {}}})
        .has_value();
}

/// Steps of SQLite's machine on the reading connection; each call tells those since the last one.
class Steps
{
public:
    explicit Steps(Store &store)
        : m_store(store)
    {
        await(m_store.read<bool>([this](Reader &reader) -> Result<bool> {
            sqlite3_progress_handler(
                reader.database().handle(), 1,
                [](void *steps) {
                    ++*static_cast<std::atomic<qint64> *>(steps);
                    return 0;
                },
                &m_steps);
            return true;
        }));
    }
    ~Steps()
    {
        await(m_store.read<bool>([](Reader &reader) -> Result<bool> {
            sqlite3_progress_handler(reader.database().handle(), 0, nullptr, nullptr);
            return true;
        }));
    }
    qint64 take() { return m_steps.exchange(0); }

private:
    Store &m_store;
    std::atomic<qint64> m_steps = 0;
};

} // namespace

class TestListCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<qint64>("sqlUpTo");
        QTest::newRow("by SQL") << qint64(2000);
        QTest::newRow("by memory") << qint64(0);
    }
    void init()
    {
        QFETCH_GLOBAL(qint64, sqlUpTo);
        m_file = std::make_unique<TestStore>(someCustomers(400));
        m_store = m_file->open();
        useIndex(sqlUpTo);
    }
    void cleanup()
    {
        m_index.reset();
        m_indexes.reset();
        m_store.reset();
        m_file.reset();
    }

    void followWhateverIsCommitted()
    {
        ListModel model(m_index);
        QTRY_VERIFY(model.isComplete() && !model.isBusy() && model.count() == 400);
        const QList<QList<Condition>> questions = {{inWien},
                                                   {{"administration", {QStringLiteral("active")}}, inGraz},
                                                   {{"gap_no_contact", {}}},
                                                   {blind},
                                                   {{"archived", {QStringLiteral("true")}}},
                                                   {{"assigned_to", {m_file->submandant().text()}}},
                                                   {}};
        ListCounts counts(m_index);
        counts.rest().setPace(0, 0);
        counts.setQuestions(questions);
        QTRY_COMPARE(counts.counts(), asked(*m_store, questions));
        const auto other = m_file->open();
        const char *changes[] = {
            "UPDATE customer SET city = 'Graz', name = 'Neu' WHERE number = 'K-00007'",
            "UPDATE customer SET city = 'Wien' WHERE number IN ('K-00007', 'K-00008', 'K-00009')",
            "UPDATE customer SET archived_on = '2026-03-02' WHERE number = 'K-00010'",
            "UPDATE customer SET partner_contact = (SELECT id FROM portal_user WHERE submandant IS NULL LIMIT 1) WHERE "
            "number < 'K-00100'",
            "UPDATE portal_user_account SET visibility = 'none'",
            "UPDATE portal_user_account SET visibility = 'all'",
            "INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT mandant, randomblob(16), "
            "(SELECT id FROM submandant WHERE name = 'Nord'), id, '2026-01-01' FROM customer WHERE number < 'K-00031' "
            "AND archived_on IS NULL",
            "UPDATE assignment SET until_on = '2026-02-01', end_cause = 'manual' WHERE customer IN (SELECT id FROM "
            "customer WHERE number = 'K-00003')",
            "UPDATE customer SET city = 'Graz', name = 'Neu' WHERE number > 'K-00100'",
            "UPDATE customer SET archived_on = NULL WHERE number = 'K-00010'"};
        for (const char *sql : changes) {
            QVERIFY2(write(*other, {{sql, {}}}), sql);
            const QList<qint64> expected = asked(*m_store, questions);
            QTRY_COMPARE(counts.counts(), expected);
        }
        QVERIFY(
            write(*other, {{"INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, "
                            "?, 'K-00100a', 'Neu', 'customer', 'active' FROM customer LIMIT 1",
                            {Uuid::create(2)}}}));
        const QList<qint64> expected = asked(*m_store, questions);
        QTRY_COMPARE(counts.counts(), expected);
    }

    void countWhatIsFound()
    {
        const QList<QList<Condition>> questions = {{inWien}, {inGraz}, {}, {{"archived", {QStringLiteral("true")}}}};
        ListCounts counts(m_index);
        counts.rest().setPace(0, 0);
        counts.setQuestions(questions);
        const QList<qint64> all = asked(*m_store, questions);
        QTRY_COMPARE(counts.counts(), all);
        // Letter by letter, the next one before the counts of the last are there.
        for (const char *typed : {"0", "00", "001", " 001 gr"}) {
            const QString search = QString::fromLatin1(typed);
            counts.setQuestions(questions, search);
            if (search.size() != 2)
                QTRY_COMPARE(counts.counts(), asked(*m_store, questions, search));
        }
        QVERIFY(counts.counts().at(2) > 0 && counts.counts().at(2) < all.at(2));
        // Other conditions under the same search; and what is committed.
        const QList<QList<Condition>> fewer = {{inWien, {"administration", {QStringLiteral("active")}}}, {inGraz}};
        counts.setQuestions(fewer, QStringLiteral("001"));
        QTRY_COMPARE(counts.counts(), asked(*m_store, fewer, QStringLiteral("001")));
        QVERIFY(set(*m_store, "K-00100", "city = 'Graz', name = 'Neu 001'"));
        QVERIFY(set(*m_store, "K-00101", "city = 'Graz'"));
        QTRY_COMPARE(counts.counts(), asked(*m_store, fewer, QStringLiteral("001")));
        counts.setQuestions(questions);
        QTRY_COMPARE(counts.counts(), asked(*m_store, questions));
    }

    void aCommitCostsWhatItChanged()
    {
        useIndex(0); // short lists are counted whole
        ListModel model(m_index);
        QTRY_VERIFY(model.isComplete() && !model.isBusy() && model.count() == 400);
        model.setPace(ListModel::Pace::WhenShown);
        ListCounts counts(m_index);
        counts.setQuestions({{inWien}, {inGraz}, {{"gap_no_contact", {}}}});
        QSignalSpy counted(&counts, &ListCounts::counted);
        QVERIFY(counted.wait());
        Steps steps(*m_store);
        counts.recount();
        QVERIFY(counted.wait());
        const qint64 whole = steps.take();
        // The index is patched long before the counts' rest is over.
        QSignalSpy changed(m_index.get(), &ListIndex::changed);
        QVERIFY(set(*m_store, "K-00007", "name = 'Neu'"));
        QTRY_COMPARE(changed.count(), 1);
        static_cast<void>(steps.take());
        QVERIFY(counted.wait());
        const qint64 patched = steps.take();
        QVERIFY2(patched < whole / 10, qPrintable(QStringLiteral("%1 of %2").arg(patched).arg(whole)));
    }

    void rowsComeFirst()
    {
        useIndex(0);                // short lists are asked in two steps, and counted in no time
        ListCounts counts(m_index); // before the model: whoever hears first does not ask first
        counts.setQuestions({{inWien}});
        counts.rest().setPace(0, 0);
        QSignalSpy counted(&counts, &ListCounts::counted);
        QVERIFY(counted.wait());
        ListModel model(m_index);
        QTRY_VERIFY(model.isComplete() && !model.isBusy() && model.count() == 400);
        QStringList order;
        connect(&counts, &ListCounts::counted, this, [&order] { order << QStringLiteral("counted"); });
        connect(&model, &ListModel::refreshed, this, [&order] { order << QStringLiteral("refreshed"); });
        // Both have asked before anybody is answered; what is not urgent waits until the rows are there.
        QSemaphore asked;
        QSemaphore shown;
        const auto hold = [this](QSemaphore &gate, JobThread::Priority priority) {
            m_store->read<bool>([&gate](Reader &) -> Result<bool> { return gate.tryAcquire(1, 10000); }, priority);
        };
        const auto held = connect(m_index.get(), &ListIndex::changed, this, [&] {
            hold(asked, JobThread::Priority::Urgent);
            hold(shown, JobThread::Priority::Background);
            QTimer::singleShot(100, this, [&asked] { asked.release(); });
        });
        connect(&model, &ListModel::refreshed, this, [&shown] { shown.release(); });
        QVERIFY(set(*m_store, "K-00007", "city = 'Graz', name = 'Neu'"));
        QTRY_VERIFY(order.contains(QStringLiteral("counted")) && order.contains(QStringLiteral("refreshed")));
        disconnect(held);
        disconnect(&model, &ListModel::refreshed, this, nullptr);
        QCOMPARE(order.first(), QStringLiteral("refreshed"));
    }

    // A pause never comes.
    void aStreamOfCommitsDoesNotStarveThem()
    {
        ListModel model(m_index);
        QTRY_VERIFY(model.isComplete() && !model.isBusy());
        ListCounts counts(m_index);
        counts.rest().setPace(2000, 200);
        counts.setQuestions({{inWien}, {inGraz}, {blind}});
        QSignalSpy counted(&counts, &ListCounts::counted);
        QVERIFY(counted.wait());
        int commits = 0;
        const auto goOn = [&] { return ++commits < 2000 && counted.count() < 4; };
        while (goOn()) {
            const bool isOdd = commits % 2;
            QVERIFY(set(*m_store, "K-00007", isOdd ? "city = 'Graz'" : "city = 'Wien'"));
            if (commits % 5 == 0) // of the kind that has everything counted anew
                QVERIFY(write(*m_store, {{"UPDATE portal_user_account SET visibility = ? WHERE visibility <> 'none'",
                                          {isOdd ? QStringLiteral("own") : QStringLiteral("all")}}}));
        }
        QVERIFY2(counted.count() >= 4, qPrintable(QString::number(commits)));
    }

    void nothingIsCountedWhileNobodyLooks()
    {
        ListCounts counts(m_index);
        counts.rest().setPace(0, 0);
        counts.setAwake(false);
        counts.setQuestions({{inWien}});
        QSignalSpy counted(&counts, &ListCounts::counted);
        QSignalSpy changed(m_index.get(), &ListIndex::changed);
        QVERIFY(set(*m_store, "K-00007", "city = 'Wien', name = 'Neu'"));
        QTRY_COMPARE(changed.count(), 1);
        QTRY_VERIFY(!counts.rest().isActive());
        await(m_store->read<bool>([](Reader &) -> Result<bool> { return true; }, JobThread::Priority::Background));
        QCOMPARE(counts.counts(), QList<qint64>{-1});
        counts.setAwake(true);
        QTRY_COMPARE(counts.counts(), asked(*m_store, {{inWien}}));
        // What is missed later on, too.
        const qint64 before = counts.counts().first();
        counts.setAwake(false);
        QVERIFY(set(*m_store, "K-00007", "city = 'Graz'"));
        QTRY_COMPARE(changed.count(), 2);
        QTRY_VERIFY(!counts.rest().isActive());
        counts.setAwake(true);
        QTRY_COMPARE(counts.counts(), QList<qint64>{before - 1});
    }

    void whatCannotBeCountedIsTold()
    {
        ListCounts counts(m_index);
        QSignalSpy failed(&counts, &ListCounts::failed);
        counts.setQuestions({{inWien}, {{"nonsense", {}}}});
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().rule, QStringLiteral("unknown_key"));
        counts.setQuestions({{inWien}});
        QTRY_COMPARE(counts.counts(), asked(*m_store, {{inWien}}));
    }

private:
    void useIndex(qint64 sqlUpTo)
    {
        m_index.reset();
        m_indexes = std::make_unique<ListIndexes>(*m_store);
        m_indexes->setSqlUpTo(sqlUpTo);
        m_index = m_indexes->of(lists::customers());
    }

    std::unique_ptr<TestStore> m_file;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ListIndexes> m_indexes;
    std::shared_ptr<ListIndex> m_index;
};

QTEST_GUILESS_MAIN(TestListCounts)
#include "tst_items_listcounts.moc"

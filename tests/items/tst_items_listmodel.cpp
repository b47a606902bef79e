// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list model over a real file: what stands in it, what a commit does to it, which question wins.
#include "items/dragdrop.h"
#include "items/listmodel.h"
#include "store/lists/lists.h"
#include "support/await.h"
#include "teststore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

using namespace kontor;
using namespace kontor::items;
using namespace kontor::tests;

namespace
{

void settle(ListModel &model)
{
    QVERIFY(QTest::qWaitFor([&] { return model.state() != ListModel::State::Loading && !model.isBusy(); }, 20000));
}

QStringList column(ListModel &model, const QByteArray &key)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, model.columnOf(key));
        model.data(index);
        if (!QTest::qWaitFor([&] { return model.data(index, LoadedRole).toBool(); }, 20000))
            qFatal("a row never came");
        texts << model.data(index).toString();
    }
    return texts;
}

} // namespace

class TestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Hungarian)); }
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
        m_indexes = std::make_unique<ListIndexes>(*m_store);
        m_indexes->setSqlUpTo(sqlUpTo);
        m_isByMemory = sqlUpTo == 0;
    }
    void cleanup()
    {
        m_indexes.reset();
        m_store.reset();
        m_file.reset();
    }

    void firstScreenfulComesAtOnce()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.state(), ListModel::State::Loading);
        QSignalSpy refreshed(&model, &ListModel::refreshed);
        QVERIFY(refreshed.wait());
        QCOMPARE(model.count(), 200);
        QVERIFY(!model.isComplete());
        QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("K-00001"));
        QSignalSpy reset(&model, &ListModel::modelReset);
        settle(model);
        QVERIFY(model.isComplete());
        QCOMPARE(model.count(), 400);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.data(model.index(399, 0)).toString(), QStringLiteral("…"));
        QTRY_COMPARE(model.data(model.index(399, 0)).toString(), QStringLiteral("K-00400"));
    }

    void searchSortAndConditions()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSearch(QStringLiteral("müll kft"));
        settle(model);
        QTRY_VERIFY(model.count() > 0 && model.count() < 100);
        QCOMPARE(model.totalCount(), 400);
        for (const QString &name : column(model, "name"))
            QVERIFY2(name.contains(u"ller") && name.contains(u"Kft"), qPrintable(name));
        model.setSearch({});
        model.setConditions({{"administration", {QStringLiteral("active")}}});
        model.setSort({{"city", false}, {"number", true}});
        settle(model);
        QTRY_VERIFY(model.count() > 50);
        settle(model);
        const QStringList cities = column(model, "city");
        const QStringList numbers = column(model, "number");
        for (int i = 1; i < cities.size(); ++i)
            QVERIFY(cities[i - 1] != cities[i] || numbers[i - 1] > numbers[i]);
        QVERIFY(cities.last().isEmpty());
    }

    // What a list leaves out is in no index, and there for who asks.
    void archivedRowsLeaveAndAreAskedFor()
    {
        ListModel model(m_indexes->of(lists::customers()));
        ListModel archived(m_indexes->of(lists::customers()));
        archived.setConditions({{"archived", {QStringLiteral("true")}}});
        model.setSort({{"name", false}});
        settle(model);
        settle(archived);
        QTRY_COMPARE(model.totalCount(), 400);
        QTRY_COMPARE(archived.totalCount(), 0);
        const auto set = [&](const char *day) {
            return write(*m_store, {{QByteArray("UPDATE customer SET archived_on = ") + day +
                                         " WHERE number IN ('K-00007', 'K-00009')",
                                     {}}})
                .has_value();
        };
        QVERIFY(set("'2026-03-02'"));
        QTRY_COMPARE(model.totalCount(), 398);
        QTRY_COMPARE(archived.totalCount(), 2);
        archived.setSearch(QStringLiteral("k-00009"));
        settle(archived);
        QTRY_COMPARE(column(archived, "number"), QStringList{QStringLiteral("K-00009")});
        model.setSearch(QStringLiteral("k-00009"));
        settle(model);
        QTRY_COMPARE(model.count(), 0);
        QVERIFY(set("NULL"));
        QTRY_COMPARE(model.count(), 1);
        QTRY_COMPARE(archived.totalCount(), 0);
    }

    void newestQuestionWins()
    {
        ListModel model(m_indexes->of(lists::customers()));
        for (const char *typed : {"a", "ab", "k", "K-00017"}) {
            model.setSearch(QString::fromLatin1(typed));
            QTest::qWait(1);
        }
        QTRY_COMPARE(model.count(), 1);
        settle(model);
        QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("K-00017"));
    }

    void overlayMovesRows()
    {
        const QList<Condition> assigned = {{"assigned_to", {m_file->submandant().text()}}};
        ListModel left(m_indexes->of(lists::customers()));
        ListModel right(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&right, QAbstractItemModelTester::FailureReportingMode::Fatal);
        left.setConditions({{"available_for", {m_file->submandant().text()}}});
        right.setConditions(assigned);
        settle(left);
        settle(right);
        QCOMPARE(left.count(), 400);
        QCOMPARE(right.count(), 0);
        const QList<qint64> moved = {left.handleAt(7), left.handleAt(3)};
        left.setOverlay({{}, moved});
        right.setOverlay({moved, {}});
        QTRY_COMPARE(left.count(), 398);
        QTRY_COMPARE(right.count(), 2);
        QCOMPARE(right.handleAt(0), moved[1]);
        QCOMPARE(left.rowOfHandle(moved[0]), -1);
        right.setSearch(QStringLiteral("K-00008"));
        QTRY_COMPARE(right.count(), 1);
        QCOMPARE(right.totalCount(), 2);
    }

    void smallChangesAreSingleSteps()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        settle(model);
        QTRY_VERIFY(model.isComplete());
        const QPersistentModelIndex current = model.index(300, 0);
        const qint64 handle = model.handleAt(300);
        QSignalSpy reset(&model, &ListModel::modelReset);
        const auto other = m_file->open();
        QVERIFY(
            write(*other, {{"INSERT INTO customer (mandant, id, number, name, kind, administration) SELECT mandant, "
                            "?, 'K-00100a', 'Neu', 'customer', 'active' FROM customer LIMIT 1",
                            {Uuid::create(2)}},
                           {"UPDATE customer SET name = 'Umbenannt' WHERE number = 'K-00001'", {}}}));
        QTRY_COMPARE(model.count(), 401);
        QCOMPARE(current.row(), 301);
        QCOMPARE(model.rowOfHandle(handle), 301);
        QTRY_COMPARE(model.data(model.index(0, model.columnOf("name"))).toString(), QStringLiteral("Umbenannt"));
        QCOMPARE(reset.count(), 0);
    }

    void submandantUserSeesAssignedOnly()
    {
        const auto store = m_file->open(QStringLiteral("nora"));
        QFETCH_GLOBAL(qint64, sqlUpTo);
        ListIndexes indexes(*store);
        indexes.setSqlUpTo(sqlUpTo);
        ListModel model(indexes.of(lists::customers()));
        settle(model);
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.totalCount(), 0);
        model.setSearch(QStringLiteral("k"));
        settle(model);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.count(), 0);
        model.setSearch({});
        QVERIFY(
            write(*m_store, {{"INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT mandant, "
                              "?, ?, id, '2026-01-01' FROM customer WHERE number = 'K-00005'",
                              {Uuid::create(2), m_file->submandant()}}}));
        QTRY_COMPARE(model.count(), 1);
        QTRY_COMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("K-00005"));
    }

    void withdrawnRowsLeave()
    {
        QVERIFY(
            write(*m_store, {{"INSERT INTO assignment (mandant, id, submandant, customer, since_on) SELECT mandant, "
                              "randomblob(16), ?, id, '2026-01-01' FROM customer WHERE number < 'K-00011'",
                              {m_file->submandant()}}}));
        const auto store = m_file->open(QStringLiteral("nora"));
        QFETCH_GLOBAL(qint64, sqlUpTo);
        ListIndexes indexes(*store);
        indexes.setSqlUpTo(sqlUpTo);
        ListModel model(indexes.of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSearch(QStringLiteral("k"));
        model.setSort({{"number", true}});
        settle(model);
        QTRY_VERIFY(model.count() == 10 && !model.isBusy());
        QSignalSpy reset(&model, &ListModel::modelReset);
        QVERIFY(
            write(*m_store, {{"UPDATE assignment SET until_on = '2026-02-01', end_cause = 'manual' WHERE customer IN "
                              "(SELECT id FROM customer WHERE number IN ('K-00003', 'K-00010'))",
                              {}}}));
        QTRY_COMPARE(column(model, "number"),
                     QStringLiteral("K-00009 K-00008 K-00007 K-00006 K-00005 K-00004 K-00002 K-00001").split(u' '));
        QCOMPARE(model.totalCount(), 8);
        QCOMPARE(reset.count(), 0);
    }

    void dragsCarryIds()
    {
        ListModel model(m_indexes->of(lists::customers()));
        model.setDropEnabled(true);
        settle(model);
        QTRY_VERIFY(model.isComplete());
        QSignalSpy dropped(&model, &ListModel::dropped);
        std::unique_ptr<QMimeData> loaded(model.mimeData({model.index(0, 0), model.index(0, 1), model.index(2, 0)}));
        QCOMPARE(draggedIds(*loaded, "customers").size(), 2);
        QVERIFY(model.dropMimeData(loaded.get(), Qt::MoveAction, -1, -1, {}));
        QCOMPARE(dropped.count(), 1);
        std::unique_ptr<QMimeData> unread(model.mimeData({model.index(390, 0)}));
        QVERIFY(model.dropMimeData(unread.get(), Qt::MoveAction, -1, -1, {}));
        QTRY_COMPARE(dropped.count(), 2);
        const auto ids = await(model.idsFor({model.handleAt(390)}));
        QCOMPARE(dropped[1][0].value<QList<Uuid>>(), *ids);
        QCOMPARE(*await(model.handlesFor(*ids)), QList<qint64>{model.handleAt(390)});
    }

    void randomEditsFromElsewhere()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ListModel plain(m_indexes->of(lists::customers()));
        QAbstractItemModelTester plainTester(&plain, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ListModel alsoPlain(m_indexes->of(lists::customers()));
        model.setSearch(QStringLiteral("k"));
        model.setConditions({{"administration", {QStringLiteral("active"), QStringLiteral("inactive")}}});
        model.setSort({{"city", true}, {"name", false}});
        settle(model);
        settle(plain);
        const auto other = m_file->open();
        std::mt19937 random(11);
        const QList<TestCustomer> fresh = someCustomers(500, 77);
        const auto expected = [&](const Question &question) {
            return await(m_store->read<Answer>(
                [question](Reader &reader) { return answerBySql(reader, lists::customers(), question); }));
        };
        for (int round = 0; round < 30; ++round) {
            QList<QPair<QByteArray, Values>> edits;
            for (int i = int(random() % 6); i >= 0; --i) {
                const TestCustomer &customer = fresh[int(random() % 500)];
                const QString number = QStringLiteral("K-%1").arg(random() % 400 + 1, 5, 10, QLatin1Char('0'));
                switch (random() % 4) {
                case 0:
                    edits << qMakePair(QByteArray("INSERT INTO customer (mandant, id, number, name, kind, city, "
                                                  "administration) SELECT mandant, ?, ?, ?, 'customer', ?, ? FROM "
                                                  "customer LIMIT 1"),
                                       Values{Uuid::create(2), QStringLiteral("%1-%2").arg(number).arg(random()),
                                              customer.name, textOrNull(customer.city), customer.administration});
                    break;
                case 1:
                    edits << qMakePair(QByteArray("UPDATE customer SET name = ?, city = ? WHERE number = ?"),
                                       Values{customer.name, textOrNull(customer.city), number});
                    break;
                case 2:
                    edits << qMakePair(QByteArray("UPDATE customer SET administration = CASE administration WHEN "
                                                  "'inactive' THEN 'requested' WHEN 'requested' THEN 'active' WHEN "
                                                  "'active' THEN 'revoked' ELSE 'requested' END WHERE number = ?"),
                                       Values{number});
                    break;
                default:
                    edits << qMakePair(QByteArray("UPDATE customer_profile SET email = ? WHERE id = (SELECT id FROM "
                                                  "customer WHERE number = ?)"),
                                       Values{QStringLiteral("k@%1.example").arg(random()), number});
                }
            }
            const auto written = write(round % 4 ? *m_store : *other, edits);
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
            const auto wanted = expected(model.question());
            const auto all = expected(plain.question());
            QTRY_COMPARE(plain.handles(), all->handles);
            // A million rows take 8 MB a list: those that show all have them once.
            if (m_isByMemory)
                QTRY_COMPARE(static_cast<const void *>(alsoPlain.handles().constData()),
                             static_cast<const void *>(plain.handles().constData()));
            // Ties may stand in another order: what is sorted by must not.
            QStringList wantedNames;
            for (const ListRow &row : wanted->rows)
                wantedNames << std::get<QString>(row.cells[model.columnOf("name")]);
            QTRY_COMPARE(column(model, "name").mid(0, wantedNames.size()), wantedNames);
            QTRY_COMPARE(QSet<qint64>(model.handles().begin(), model.handles().end()),
                         QSet<qint64>(wanted->handles.begin(), wanted->handles.end()));
        }
    }

    void manyChangesAreOneReset()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSort({{"name", true}});
        settle(model);
        QTRY_VERIFY(model.count() == 400 && !model.isBusy());
        const qint64 handle = model.handleAt(200);
        QSignalSpy reset(&model, &ListModel::modelReset);
        QVERIFY(write(*m_store, {{"UPDATE customer SET name = 'Zszz ' || number WHERE number > 'K-00100'", {}}}));
        QTRY_COMPARE(model.data(model.index(0, model.columnOf("name"))).toString(), QStringLiteral("Zszz K-00400"));
        QTRY_VERIFY(reset.count() > 0 && !model.isBusy());
        QVERIFY(reset.count() <= 2);
        QVERIFY(model.rowOfHandle(handle) >= 0);
    }

    void searchAsOneTypes()
    {
        ListModel model(m_indexes->of(lists::customers()));
        for (const QString &typed : {QStringLiteral("m"), QStringLiteral("mu"), QStringLiteral("mue"),
                                     QStringLiteral("muel k"), QStringLiteral("mu"), QStringLiteral("u"), QString()}) {
            model.setSearch(typed);
            settle(model);
            QTRY_VERIFY(model.question().search == typed && !model.isBusy());
            const Question question = model.question();
            const auto wanted = await(m_store->read<Answer>(
                [question](Reader &reader) { return answerBySql(reader, lists::customers(), question); }));
            QTRY_COMPARE(model.handles(), wanted->handles);
        }
    }

    void everyListAnswers()
    {
        for (const ListSpec *spec : listSpecs()) {
            ListModel model(m_indexes->of(*spec));
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            settle(model);
            QVERIFY2(model.state() == ListModel::State::Ready, spec->kind.constData());
            model.setSearch(QStringLiteral("a"));
            QTRY_VERIFY2(!model.isBusy() && model.state() == ListModel::State::Ready, spec->kind.constData());
        }
    }

    void whatNobodySeesWaits()
    {
        ListModel shown(m_indexes->of(lists::customers()));
        ListModel later(m_indexes->of(lists::customers()));
        ListModel hidden(m_indexes->of(lists::customers()));
        settle(shown);
        settle(later);
        settle(hidden);
        QTRY_VERIFY(shown.count() == 400 && later.count() == 400 && hidden.count() == 400);
        QTRY_VERIFY(!shown.isBusy() && !later.isBusy() && !hidden.isBusy());
        later.setPace(ListModel::Pace::WhenQuiet);
        hidden.setPace(ListModel::Pace::WhenShown);
        QStringList order;
        connect(&shown, &ListModel::refreshed, this, [&order] { order << QStringLiteral("shown"); });
        connect(&later, &ListModel::refreshed, this, [&order] { order << QStringLiteral("later"); });
        connect(&hidden, &ListModel::refreshed, this, [&order] { order << QStringLiteral("hidden"); });
        QVERIFY(write(*m_store, {{"UPDATE customer SET archived_on = '2026-03-02' WHERE number = 'K-00001'", {}}}));
        QTRY_COMPARE(later.count(), 399);
        QCOMPARE(shown.count(), 399);
        QCOMPARE(order.first(), QStringLiteral("shown"));
        QCOMPARE(hidden.count(), 400);
        QVERIFY(!order.contains(QStringLiteral("hidden")));
        // A question of one's own does not wait, and whoever comes to look sees what holds.
        hidden.setSearch(QStringLiteral("K-00001"));
        QTRY_VERIFY(order.contains(QStringLiteral("hidden")) && hidden.count() == 0);
        hidden.setSearch({});
        QTRY_COMPARE(hidden.count(), 399);
        QVERIFY(write(*m_store, {{"UPDATE customer SET name = 'Neu' WHERE number = 'K-00002'", {}}}));
        const auto name = [&] { return hidden.data(hidden.index(0, hidden.columnOf("name"))).toString(); };
        QTRY_COMPARE(shown.data(shown.index(0, shown.columnOf("name"))).toString(), QStringLiteral("Neu"));
        hidden.setPace(ListModel::Pace::AtOnce);
        QTRY_COMPARE(name(), QStringLiteral("Neu"));
    }

    void unknownConditionFails()
    {
        ListModel model(m_indexes->of(lists::customers()));
        QSignalSpy failed(&model, &ListModel::failed);
        model.setConditions({{"nonsense", {}}});
        QVERIFY(failed.wait());
        QCOMPARE(model.state(), ListModel::State::Failed);
        QCOMPARE(model.error().rule, QStringLiteral("unknown_key"));
    }

private:
    std::unique_ptr<TestStore> m_file;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ListIndexes> m_indexes;
    bool m_isByMemory = false;
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_items_listmodel.moc"

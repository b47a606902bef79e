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
    void init()
    {
        m_file = std::make_unique<TestStore>(someCustomers(400));
        m_store = m_file->open();
        m_indexes = std::make_unique<ListIndexes>(*m_store);
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
        QCOMPARE(model.count(), 400);
        QVERIFY(!model.isComplete());
        QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("K-00001"));
        QCOMPARE(model.data(model.index(399, 0)).toString(), QStringLiteral("…"));
        settle(model);
        QVERIFY(model.isComplete());
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
        ListIndexes indexes(*store);
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
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_items_listmodel.moc"

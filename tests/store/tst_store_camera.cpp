// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The camera beside a plain comparison of all rows before and after: random statements, some of which fail and some of
// which take back what others did; triggers and cascades among them.
#include "randomworld.h"
#include "store/camera.h"
#include "store/storefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;

namespace
{

/// A row's columns but its key, without the NULLs.
using Row = QJsonObject;
using Rows = QMap<QPair<QByteArray, Uuid>, Row>;

QJsonValue jsonOf(const Statement &row, int column, const ColumnShape &shape)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (shape.isId)
        return row.uuid(column).text();
    if (shape.isNumber)
        return row.integer(column);
    return row.text(column);
}

Rows allRows(Database &database, const TableShapes &shapes)
{
    Rows rows;
    for (const TableShape &table : shapes) {
        const auto read = database.each("SELECT * FROM " + table.name, {}, [&](const Statement &row) {
            Row values;
            for (int i = 0; i < table.columns.size(); ++i)
                if (i != table.idColumn && i != table.mandantColumn && !row.isNull(i))
                    values.insert(QString::fromUtf8(table.columns[i].name), jsonOf(row, i, table.columns[i]));
            rows.insert({table.name, row.uuid(table.idColumn)}, values);
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return rows;
}

QJsonObject object(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// The rows as the ops say that they have become.
void apply(Rows &rows, const QList<ChangeOp> &ops)
{
    for (const ChangeOp &op : ops) {
        Row &row = rows[{op.table->name, op.rowId}];
        const QJsonObject before = object(op.before);
        const QJsonObject after = object(op.after);
        switch (op.kind) {
        case ChangeOp::Kind::Insert:
            QVERIFY(row.isEmpty() && op.before.empty());
            row = after;
            break;
        case ChangeOp::Kind::Delete:
            QVERIFY(op.after.empty());
            QCOMPARE(row, before);
            rows.remove({op.table->name, op.rowId});
            break;
        case ChangeOp::Kind::Update:
            QVERIFY(!before.isEmpty());
            QCOMPARE(before.keys(), after.keys());
            for (auto value = before.begin(); value != before.end(); ++value) {
                QCOMPARE(row.contains(value.key()) ? row.value(value.key()) : QJsonValue(QJsonValue::Null),
                         value.value());
                QVERIFY2(value.value() != after.value(value.key()), op.before.c_str());
                if (after.value(value.key()).isNull())
                    row.remove(value.key());
                else
                    row.insert(value.key(), after.value(value.key()));
            }
        }
    }
}

/// Statements about customers, their products and assignments; ?1 is a customer's number.
QByteArrayList statements()
{
    return {
        "UPDATE customer SET name = name || ' \"x\" \\ ' || char(10) || 'ő', city = NULL WHERE number = ?1",
        "UPDATE customer SET city = 'Győr' WHERE number = ?1",
        "UPDATE customer SET city = city WHERE number = ?1",
        "UPDATE customer SET city = 'Pécs' WHERE number >= ?1",
        "UPDATE customer_profile SET note = '' WHERE id IN (SELECT id FROM customer WHERE number = ?1)",
        "INSERT INTO customer (mandant, id, number, name, kind) SELECT mandant, randomblob(16), number || 'N', name, "
        "'prospect' FROM customer WHERE number = ?1",
        // Taken back by SQLite: a row before the refused one was written already.
        "INSERT INTO customer (mandant, id, number, name, kind) SELECT mandant, randomblob(16), CASE WHEN number = ?1 "
        "THEN number ELSE number || 'F' END, name, 'prospect' FROM customer",
        "UPDATE customer SET kind = CASE WHEN number = ?1 THEN 'stranger' ELSE kind END, city = 'nowhere'",
        "UPDATE customer SET site = randomblob(16) WHERE number >= ?1",
        "DELETE FROM customer WHERE number = ?1",
        "DELETE FROM customer_product WHERE customer IN (SELECT id FROM customer WHERE number <= ?1)",
        "INSERT INTO customer_product (mandant, id, customer, product) SELECT p.mandant, randomblob(16), c.id, p.id "
        "FROM product p JOIN customer c ON c.mandant = p.mandant AND c.number = ?1",
        "UPDATE dealer_id SET dealer_state = CASE dealer_state WHEN 'usable' THEN 'retired' ELSE 'usable' END",
        "UPDATE mandant SET exclusive_assignment = 1 - exclusive_assignment",
        "UPDATE assignment SET until_on = '2026-05-05' WHERE customer IN (SELECT id FROM customer WHERE number = ?1)",
        "REPLACE INTO customer_profile (mandant, id, city_of_no_such_column) VALUES (1, 2, 3)",
    };
}

} // namespace

class TestStoreCamera : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhatChanged_data();
    void seesWhatChanged();
    void seesNothingInWhatFailed();
};

void TestStoreCamera::seesWhatChanged_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestStoreCamera::seesWhatChanged()
{
    QFETCH(quint32, seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.kontor"));
    QVERIFY(createStore(path, false, Calendar(QDate(2026, 3, 2)),
                        [&](Database &database) { return tests::fillRandomWorld(database, seed); }));
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(opened);
    Database &database = **opened;
    const auto shapes = readTableShapes(database);
    QVERIFY(shapes);
    QStringList numbers;
    QVERIFY(database.each("SELECT number FROM customer", {}, [&](const Statement &row) {
        numbers << row.text(0);
        return true;
    }));
    QRandomGenerator random(seed);
    qint64 failed = 0;
    qint64 changed = 0;
    QVERIFY(database.execute("BEGIN IMMEDIATE"));
    Camera camera(database, *shapes, false);
    for (int slice = 0; slice < 6; ++slice) {
        const Rows before = allRows(database, *shapes);
        for (int i = 0; i < 6; ++i) {
            const QByteArray sql = statements().at(random.bounded(int(statements().size())));
            const QString number = numbers.at(random.bounded(int(numbers.size())));
            if (!database.run(sql, sql.contains("?1") ? Values{number} : Values{}))
                ++failed;
        }
        const auto ops = camera.take();
        QVERIFY(ops);
        changed += ops->size();
        Rows rows = before;
        apply(rows, *ops);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(rows.keys(), allRows(database, *shapes).keys());
        QCOMPARE(rows, allRows(database, *shapes));
    }
    QVERIFY2(failed > 0 && changed > 0, "a seed that tries nothing");
}

void TestStoreCamera::seesNothingInWhatFailed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.kontor"));
    QVERIFY(createStore(path, false, Calendar(QDate(2026, 3, 2)),
                        [](Database &database) { return tests::fillRandomWorld(database, 1); }));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    const auto shapes = readTableShapes(**database);
    QVERIFY(shapes);
    QVERIFY((*database)->execute("BEGIN IMMEDIATE"));
    Camera camera(**database, *shapes, false);
    // The last row is refused, after the hook has seen the others.
    QVERIFY(!(*database)->run("UPDATE customer SET site = randomblob(16)"));
    const auto ops = camera.take();
    QVERIFY(ops);
    QCOMPARE(ops->size(), 0);
}

QTEST_GUILESS_MAIN(TestStoreCamera)
#include "tst_store_camera.moc"

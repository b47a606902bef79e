// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks against ICU comparing pair by pair, and the orders made of them against a stable sort.
#include "items/rankbuilder.h"
#include "teststore.h"

#include <QCollator>
#include <QTest>
#include <numeric>
#include <random>

using namespace kontor;
using namespace kontor::items;
using namespace kontor::tests;

namespace
{

Ranks ranksOf(CellType type, const QString &language, const QStringList &values)
{
    RankBuilder builder(type, language, size_t(values.size()));
    for (const QString &value : values)
        builder.add(value.isNull() ? QByteArrayView() : QByteArrayView(value.toUtf8()));
    while (!builder.merge(1000)) {
    }
    return builder.take();
}

std::vector<RowNumber> allRows(qsizetype count)
{
    std::vector<RowNumber> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QStringList sorted(CellType type, const QString &language, const QStringList &values, bool isDescending = false)
{
    std::vector<RowNumber> rows = allRows(values.size());
    sortByRank(rows, ranksOf(type, language, values), isDescending);
    QStringList texts;
    for (const RowNumber row : rows)
        texts << values[row];
    return texts;
}

} // namespace

class TestRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("c") << "hu" << QStringList{"Cérna", "Cukor", "Csaba"};
        QTest::newRow("gy") << "hu" << QStringList{"Géza", "Győr", "Gyula"};
        QTest::newRow("o") << "hu" << QStringList{"Olga", "Orsolya", "Ödön"};
        QTest::newRow("zs") << "hu" << QStringList{"Zoltán", "Zsolt"};
        QTest::newRow("ä") << "de" << QStringList{"Arzt", "Ärzte GmbH"};
        QTest::newRow("ü") << "de" << QStringList{"Mueller", "Muller", "Müller"};
        QTest::newRow("numbers") << "de" << QStringList{"K-9", "K-10", "K-100"};
        QTest::newRow("en") << "en" << QStringList{"Csaba", "Cukor", "Zoe"};
    }
    void languages()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        QStringList shuffled = expected;
        std::reverse(shuffled.begin(), shuffled.end());
        QCOMPARE(sorted(CellType::Text, language, shuffled), expected);
        QCOMPARE(sorted(CellType::Text, language, expected, true), shuffled);
    }

    void agreesWithTheCollator_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"hu", "de", "en"})
            QTest::newRow(language) << language;
    }
    void agreesWithTheCollator()
    {
        QFETCH(QString, language);
        QCollator collator{QLocale(language)};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        QStringList names;
        for (const TestCustomer &customer : someCustomers(150000, 9))
            names << customer.name;
        const Ranks ranks = ranksOf(CellType::Text, language, names);
        std::mt19937 random(1);
        for (int i = 0; i < 200000; ++i) {
            const auto a = random() % quint32(names.size());
            const auto b = random() % quint32(names.size());
            const int order = collator.compare(names[a], names[b]);
            const int byRank = ranks.ofRow[a] < ranks.ofRow[b] ? -1 : (ranks.ofRow[a] > ranks.ofRow[b] ? 1 : 0);
            QVERIFY2((order < 0 ? -1 : (order > 0 ? 1 : 0)) == byRank, qPrintable(names[a] + u'|' + names[b]));
        }
    }

    void valuesAndAbsence()
    {
        const QStringList numbers = {"10", QString(), "-3", "9", "9", "1234567890123", QString(), "-40"};
        QCOMPARE(sorted(CellType::Number, "de", numbers),
                 (QStringList{"-40", "-3", "9", "9", "10", "1234567890123", QString(), QString()}));
        QCOMPARE(sorted(CellType::Number, "de", numbers, true),
                 (QStringList{"1234567890123", "10", "9", "9", "-3", "-40", QString(), QString()}));
        QCOMPARE(sorted(CellType::Day, "de", {"2026-03-01", "2025-12-31"}), (QStringList{"2025-12-31", "2026-03-01"}));
        QCOMPARE(sorted(CellType::Text, "de", {}), QStringList());
        QCOMPARE(sorted(CellType::Text, "de", {QString(), QString()}).size(), 2);
    }

    void severalColumns()
    {
        std::mt19937 random(4);
        const qsizetype count = 70000;
        QStringList first, second;
        for (qsizetype i = 0; i < count; ++i) {
            first << (random() % 9 ? QString::number(random() % 40) : QString());
            second << QString::number(random() % 100000);
        }
        const Ranks one = ranksOf(CellType::Number, {}, first);
        const Ranks two = ranksOf(CellType::Number, {}, second);
        std::vector<RowNumber> rows = allRows(count);
        sortByRank(rows, two, true);
        sortByRank(rows, one, false);
        std::vector<RowNumber> expected = allRows(count);
        std::stable_sort(expected.begin(), expected.end(), [&](RowNumber a, RowNumber b) {
            if (first[a] != first[b])
                return first[b].isNull() || (!first[a].isNull() && first[a].toInt() < first[b].toInt());
            return second[a].toInt() > second[b].toInt();
        });
        QVERIFY(rows == expected);
    }
};

QTEST_GUILESS_MAIN(TestRanks)
#include "tst_items_ranks.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The text arena against a plain loop over plain strings, while rows come, change and go.
#include "domain/fold.h"
#include "items/findbytes.h"
#include "items/textarena.h"
#include "teststore.h"

#include <QTest>
#include <random>

using namespace kontor;
using namespace kontor::items;
using namespace kontor::tests;

namespace
{

QByteArrayList needlesOf(const QString &typed)
{
    QByteArrayList needles;
    for (const QString &word : searchWords(typed))
        needles << searchNeedle(word);
    return needles;
}

RowSet naive(const QByteArrayList &texts, const QByteArrayList &needles)
{
    RowSet hits(size_t(texts.size()));
    for (qsizetype row = 0; row < texts.size(); ++row)
        if (std::all_of(needles.begin(), needles.end(),
                        [&](const QByteArray &needle) { return texts[row].contains(needle); }))
            hits.insert(RowNumber(row));
    return hits;
}

QByteArray textOf(const TestCustomer &customer)
{
    return searchText({customer.number, customer.name, customer.city, customer.email, customer.name});
}

} // namespace

class TestTextArena : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPlainSearchFinds()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text(int(random() % 150), ' ');
            for (char &c : text)
                c = "abq \n"[random() % 5];
            QByteArray needle(1 + int(random() % 6), ' ');
            for (char &c : needle)
                c = "abq "[random() % 4];
            const qsizetype from = text.isEmpty() ? 0 : qsizetype(random() % quint32(text.size()));
            const char *found = ByteFinder(needle).find(text.constData() + from, text.constData() + text.size());
            QCOMPARE(found ? found - text.constData() : -1, text.indexOf(needle, from));
        }
    }

    void matchesTheOracleWhileEdited()
    {
        std::mt19937 random(3);
        QByteArrayList texts;
        TextArena arena;
        const QList<TestCustomer> customers = someCustomers(20000, 5);
        for (const TestCustomer &customer : customers) {
            texts << textOf(customer);
            arena.append(texts.last());
        }
        const QStringList typed = {"",     "m",       "mü",     "müller",  "müller kft", "k 1",  "wien m",
                                   "olga", "K-00017", "zürich", "gibtnie", "mail7",      "ller", "e example"};
        for (int round = 0; round < 12; ++round) {
            for (const QString &search : typed) {
                const QByteArrayList needles = needlesOf(search);
                const RowSet expected = naive(texts, needles);
                QVERIFY2(arena.search(needles) == expected, qPrintable(search));
                RowSet some(arena.rows());
                for (int i = 0; i < 300; ++i)
                    some.insert(random() % quint32(arena.rows()));
                RowSet both = expected;
                both &= some;
                QVERIFY2(arena.search(needles, &some) == both, qPrintable(search));
            }
            for (int edit = 0; edit < 200; ++edit) {
                const auto row = RowNumber(random() % quint32(texts.size()));
                const QByteArray text = textOf(customers[int(random() % quint32(customers.size()))]);
                switch (random() % 3) {
                case 0:
                    arena.insert(row, text);
                    texts.insert(row, text);
                    break;
                case 1:
                    arena.replace(row, text);
                    texts[row] = text;
                    break;
                default:
                    arena.remove(row);
                    texts.removeAt(row);
                }
            }
            QCOMPARE(arena.rows(), size_t(texts.size()));
        }
        while (arena.rows() > 0)
            arena.remove(RowNumber(random() % quint32(arena.rows())));
        arena.append(" ende");
        QCOMPARE(arena.search({"ende"}).count(), size_t(1));
    }

    void staleSearchEndsEarly()
    {
        TextArena arena;
        for (int i = 0; i < 50000; ++i)
            arena.append(" abc");
        int looks = 0;
        QVERIFY(arena.search({"abc"}, nullptr, [&] { return ++looks > 2; }).count() < 50000);
        // Row by row too.
        RowSet few(arena.rows());
        for (RowNumber row = 0; row < 12000; ++row)
            few.insert(row * 4);
        QCOMPARE(arena.search({"abc"}, &few, [] { return false; }).count(), size_t(12000));
        QVERIFY(arena.search({"abc"}, &few, [] { return true; }).count() < 12000);
    }
};

QTEST_GUILESS_MAIN(TestTextArena)
#include "tst_items_textarena.moc"

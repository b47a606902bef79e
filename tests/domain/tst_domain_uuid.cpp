// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids: version 7, rising within the process whatever the clock and however many threads, and their text form.
#include "domain/uuid.h"

#include <QSet>
#include <QThread>
#include <QtTest>
#include <memory>
#include <vector>

using namespace kontor;

namespace
{

qint64 stampOf(const Uuid &id)
{
    qint64 stamp = 0;
    for (int i = 0; i < 6; ++i)
        stamp = stamp << 8 | id.data()[i];
    return stamp;
}

} // namespace

class TestDomainUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isVersion7();
    void risesWithinOneMillisecond();
    void risesWhenTheClockGoesBack();
    void risesAcrossThreads();
    void textAndBack();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void nullIsNothing();
};

void TestDomainUuid::isVersion7()
{
    const qint64 now = 0x0123456789ab; // far in the future of 2026, so that the stamp is taken as it is
    const Uuid id = Uuid::create(now);
    QCOMPARE(stampOf(id), now);
    QCOMPARE(id.data()[6] >> 4, 7);
    QCOMPARE(id.data()[8] >> 6, 2);
    QSet<QByteArray> tails;
    for (int i = 0; i < 1000; ++i)
        tails << Uuid::create(now).bytes().mid(8);
    QCOMPARE(tails.size(), 1000);
}

void TestDomainUuid::risesWithinOneMillisecond()
{
    // More than the 4,096 that the counter holds: the stamp moves on by itself.
    const qint64 now = 0x020000000000;
    Uuid last = Uuid::create(now);
    for (int i = 0; i < 20000; ++i) {
        const Uuid next = Uuid::create(now);
        QVERIFY(last < next);
        QCOMPARE(next.data()[6] >> 4, 7);
        last = next;
    }
    QCOMPARE(stampOf(last), now + 20000 / 4096);
}

void TestDomainUuid::risesWhenTheClockGoesBack()
{
    const Uuid before = Uuid::create(0x030000000000);
    const Uuid after = Uuid::create(1000);
    QVERIFY(before < after);
}

void TestDomainUuid::risesAcrossThreads()
{
    constexpr int threads = 4;
    constexpr int each = 20000;
    std::vector<std::vector<Uuid>> made(threads);
    std::vector<std::unique_ptr<QThread>> workers;
    for (int t = 0; t < threads; ++t) {
        workers.emplace_back(QThread::create([&ids = made[size_t(t)]] {
            for (int i = 0; i < each; ++i)
                ids.push_back(Uuid::create(0x040000000000 + i / 100));
        }));
    }
    for (const auto &worker : workers)
        worker->start();
    for (const auto &worker : workers)
        QVERIFY(worker->wait(60000));
    QSet<QByteArray> all;
    QSet<QByteArray> heads; // stamp and counter alone: the random tail must not be what tells two ids apart
    for (const auto &ids : made) {
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        for (const Uuid &id : ids) {
            all << id.bytes();
            heads << id.bytes().left(8);
        }
    }
    QCOMPARE(all.size(), threads * each);
    QCOMPARE(heads.size(), threads * each);
}

void TestDomainUuid::textAndBack()
{
    const Uuid id = Uuid::fromBytes(QByteArray::fromHex("0191a2b3c4d57e6f8091a2b3c4d5e6f7"));
    QCOMPARE(id.text(), QStringLiteral("0191a2b3-c4d5-7e6f-8091-a2b3c4d5e6f7"));
    QCOMPARE(Uuid::fromText(id.text()), id);
    QCOMPARE(Uuid::fromText(u'{' + id.text().toUpper() + u'}'), id);
    QCOMPARE(Uuid::fromBytes(id.bytes()), id);
}

void TestDomainUuid::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("0191a2b3-c4d5-7e6f-8091-a2b3c4d5e6f");
    QTest::newRow("long") << QStringLiteral("0191a2b3-c4d5-7e6f-8091-a2b3c4d5e6f70");
    QTest::newRow("no hex") << QStringLiteral("0191a2b3-c4d5-7e6f-8091-a2b3c4d5e6fg");
    QTest::newRow("wide digit") << QStringLiteral("0191a2b3-c4d5-7e6f-8091-a2b3c4d5e6f\uff17");
    QTest::newRow("a number") << QStringLiteral("K1001");
}

void TestDomainUuid::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(Uuid::fromText(text).isNull());
}

void TestDomainUuid::nullIsNothing()
{
    QVERIFY(Uuid().isNull());
    QVERIFY(Uuid::fromBytes(QByteArray(15, 'x')).isNull());
    QVERIFY(Uuid::fromBytes(QByteArray(17, 'x')).isNull());
    QVERIFY(!Uuid::create(1).isNull());
}

QTEST_GUILESS_MAIN(TestDomainUuid)
#include "tst_domain_uuid.moc"

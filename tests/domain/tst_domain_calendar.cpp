// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The office's day: late in the evening an instant bears another day in UTC than in Berlin.
#include "domain/calendar.h"

#include <QtTest>

using namespace kontor;

class TestDomainCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixedDayIsTheOffices_data();
    void aFixedDayIsTheOffices();
    void nowLiesOnTheFixedDay();
};

void TestDomainCalendar::aFixedDayIsTheOffices_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("utc");
    QTest::addColumn<QTime>("berlin");
    const QDate winter(2026, 3, 2);
    const QDate summer(2026, 7, 1);
    QTest::newRow("noon") << winter << QTime(11, 0) << QTime(12, 0);
    QTest::newRow("its last hour in UTC") << winter << QTime(23, 30) << QTime(0, 30);
    QTest::newRow("just before midnight") << winter << QTime(22, 59, 59) << QTime(23, 59, 59);
    // The time of day is that of the moment, whose month has another offset than the fixed day's.
    QTest::newRow("summer, told in winter") << summer << QTime(23, 30) << QTime(0, 30);
}

void TestDomainCalendar::aFixedDayIsTheOffices()
{
    QFETCH(QDate, day);
    QFETCH(QTime, utc);
    QFETCH(QTime, berlin);
    const QDateTime moment = Calendar::sameTimeOn(day, QDateTime(QDate(2026, 11, 23), utc, Qt::UTC));
    const QDateTime there = moment.toTimeZone(QTimeZone("Europe/Berlin"));
    QCOMPARE(there.date(), day);
    QCOMPARE(there.time(), berlin);
}

void TestDomainCalendar::nowLiesOnTheFixedDay()
{
    const QDate day(2026, 3, 2);
    const auto now = QDateTime::fromMSecsSinceEpoch(Calendar(day).nowUtcMs(), QTimeZone("Europe/Berlin"));
    QCOMPARE(now.date(), day);
}

QTEST_APPLESS_MAIN(TestDomainCalendar)
#include "tst_domain_calendar.moc"

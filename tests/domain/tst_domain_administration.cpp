// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customer administration: the whole table of moves and who may make them (MISSION 3.1, 3.3).
#include "domain/administration.h"

#include <QSet>
#include <QtTest>

using namespace kontor;

class TestDomainAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void needsARole();
};

void TestDomainAdministration::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    // A row a state, a column a state, in the order of states(): inactive, requested, active, revoked.
    const char *table[] = {".y..",  // inactive
                           "y.y.",  // requested
                           "...y",  // active
                           ".y.."}; // revoked
    const QStringList states = administration::states();
    QCOMPARE(states, QStringList({QStringLiteral("inactive"), QStringLiteral("requested"), QStringLiteral("active"),
                                  QStringLiteral("revoked")}));
    for (int from = 0; from < states.size(); ++from)
        for (int to = 0; to < states.size(); ++to)
            QTest::addRow("%s -> %s", qPrintable(states[from]), qPrintable(states[to]))
                << states[from] << states[to] << (table[from][to] == 'y');
    QTest::newRow("from nothing") << QString() << QStringLiteral("active") << false;
    QTest::newRow("to nothing") << QStringLiteral("active") << QString() << false;
    QTest::newRow("unknown") << QStringLiteral("inactive") << QStringLiteral("Requested") << false;
}

void TestDomainAdministration::moves()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    QCOMPARE(administration::mayBecome(from, to), allowed);
}

void TestDomainAdministration::needsARole()
{
    QCOMPARE(administration::roleFor(QStringLiteral("requested")), QStringLiteral("customer_care"));
    for (const char *to : {"active", "revoked", "inactive"})
        QCOMPARE(administration::roleFor(QString::fromLatin1(to)), QStringLiteral("customer_desk"));
}

QTEST_GUILESS_MAIN(TestDomainAdministration)
#include "tst_domain_administration.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several names in one text come back as they were, whatever letters they have.
#include "domain/namelist.h"

#include <QtTest>

using namespace kontor;

class TestDomainNameList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const char *text, const char *names) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << QString::fromUtf8(names).split(QStringLiteral(" / "), Qt::SkipEmptyParts);
        };
        row("plain", "Hamburg, Győr;Bonn|Ulm\nKiel", "Hamburg / Győr / Bonn / Ulm / Kiel");
        row("empty ones and repetitions", ",Hamburg,, Hamburg ;", "Hamburg");
        row("a quoted separator", "\"Köln, Nord\", Bonn", "Köln, Nord / Bonn");
        row("doubled quotes", "\"27\"\" Monitor; flat\"", "27\" Monitor; flat");
        row("a quote inside", "27\" Monitor, Kabel", "27\" Monitor / Kabel");
        row("never closed", "Bonn, \"Köln, Nord", "Bonn / Köln, Nord");
        row("nothing", " ", "");
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(splitNames(text), names);
    }

    void comesBack()
    {
        const QStringList names = {QStringLiteral("Köln, Nord"), QStringLiteral("\"Zur Post\""),
                                   QStringLiteral("a;b"),        QStringLiteral("27\" Monitor"),
                                   QStringLiteral("x|y"),        QStringLiteral("Hamburg")};
        QCOMPARE(splitNames(joinNames(names)), names);
        QCOMPARE(joinNames({QStringLiteral("Hamburg"), QStringLiteral("Bonn")}), QStringLiteral("Hamburg, Bonn"));
    }
};

QTEST_APPLESS_MAIN(TestDomainNameList)
#include "tst_domain_namelist.moc"

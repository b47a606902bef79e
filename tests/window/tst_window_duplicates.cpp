// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who types a new customer is told of one that is there already, by each of what two may have in common.
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "window/demowindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kontor;

class WindowDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldByNameAndCityAndByEmail();
};

void WindowDuplicates::areToldByNameAndCityAndByEmail()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::CustomersPage *page = demo.application().customersPage();
    ui::CustomerDetail *detail = page->detail();
    const auto told = [&] { return detail->hints()->duplicateText(); };
    const auto type = [&](const char *key, const QString &words) {
        auto *line = detail->findChild<QLineEdit *>(QLatin1String(key));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    };
    demo.application().window()->showPage(QStringLiteral("customers"));
    page->openNew(QStringLiteral("customer"));
    type("email", QStringLiteral("INFO@k1001.example"));
    QTRY_COMPARE(told(),
                 QStringLiteral("Perhaps entered twice: K1001 B\u00e4ckerei S\u00f6rensen GmbH, Hamburg has the "
                                "same e-mail address."));
    type("email", QStringLiteral("nobody@else.example"));
    QTRY_COMPARE(told(), QString());
    // The name alone is no suspicion, nor is it with another city; accents and capitals do not count.
    type("city", QStringLiteral("Kiel"));
    type("name", QStringLiteral("elbkontor spedition ag"));
    type("email", QStringLiteral("info@k1001.example"));
    QTRY_VERIFY(told().contains(QStringLiteral("K1001")));
    QVERIFY(!told().contains(QStringLiteral("K1004")) && !told().contains(QStringLiteral("more")));
    type("email", QStringLiteral("nobody@else.example"));
    type("city", QStringLiteral("dresden"));
    QTRY_COMPARE(told(),
                 QStringLiteral("Perhaps entered twice: K1004 Elbkontor Spedition AG, Dresden has the same name "
                                "and city."));
    QVERIFY(detail->hints()->duplicateButton()->isVisible());
    // A warning, no refusal.
    type("number", QStringLiteral("K3001"));
    QTest::keySequence(detail, QKeySequence::Save);
    QTRY_COMPARE(demo.number("SELECT count(*) FROM customer WHERE city = 'dresden' AND number = 'K3001'"), 1);
}

QTEST_MAIN(WindowDuplicates)
#include "tst_window_duplicates.moc"

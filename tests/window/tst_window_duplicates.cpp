// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who types a new customer is told of one that is there already, by each of what two may have in common.
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/mergedialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/effectline.h"
#include "window/demowindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

using namespace kontor;

class WindowDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldByNameAndCityAndByEmail();
    void aLockedOneIsNotMerged();
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

// Neither what is hidden nor a merge that the store would refuse is promised.
void WindowDuplicates::aLockedOneIsNotMerged()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::CustomersPage *page = demo.application().customersPage();
    demo.application().window()->showPage(QStringLiteral("customers"));
    ui::ListView *view = page->overview()->view();
    QTRY_VERIFY(DemoWindow::rowOf(view, "number", QStringLiteral("K1007")) >= 0);
    const auto id = [&](const char *number) {
        return view->listModel()->idAt(DemoWindow::rowOf(view, "number", QLatin1String(number)));
    };
    auto *dialog = new ui::MergeDialog(*demo.application().context(), id("K1007"), id("K1001"), page);
    dialog->show();
    QTRY_VERIFY(dialog->isLoaded());
    QVERIFY(dialog->keepOther()->isChecked()); // who is open stays
    const auto cells = [dialog](const QString &field) {
        for (int row = 0; row < dialog->table()->rowCount(); ++row)
            if (dialog->table()->item(row, 0)->text() == field)
                return QStringList{dialog->table()->item(row, 1)->text(), dialog->table()->item(row, 2)->text(),
                                   dialog->table()->item(row, 3)->text()};
        return QStringList();
    };
    const QString hidden = QStringLiteral("not visible");
    QCOMPARE(cells(QStringLiteral("E-mail")), QStringList({hidden, QStringLiteral("info@k1001.example"), hidden}));
    QVERIFY(!cells(QStringLiteral("City")).contains(hidden));
    QVERIFY(!dialog->mergeButton()->isEnabled());
    dialog->keepPresent()->setChecked(true);
    QVERIFY(!dialog->mergeButton()->isEnabled());
    QVERIFY(dialog->findChild<ui::EffectLine *>()->text().contains(QStringLiteral("K1007 is locked")));
}

QTEST_MAIN(WindowDuplicates)
#include "tst_window_duplicates.moc"

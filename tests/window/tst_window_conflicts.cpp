// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of conflicts: what two changed, what was refused, and how it is settled, one by one and many at once.
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "ui/errortext.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerhints.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/celldelegate.h"
#include "window/servedwindow.h"

#include <QAction>

using namespace kontor;
using ui::StoreState;

class WindowConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflictsAreSettledBothWays();
    void theRecordSaysSo();
    void severalAreSettledWithOneWord();
    void whatIsRefusedIsSaidAndDropped();
    void aRefusedSetIsTriedRowByRow();
    void whatSomebodyElseDecidedIsToldAndGone();
    void whatIsGoneCanOnlyBeTheirs();
};

void WindowConflicts::conflictsAreSettledBothWays()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    QVERIFY(served.makeConflicts({"K1001", "K1002"}));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    served.window()->showPage(QStringLiteral("sync"));
    QTRY_COMPARE(conflicts->model()->count(), 2);
    const auto cell = [conflicts](int row, const char *key) {
        const items::ListModel *model = conflicts->model();
        return model->index(row, model->columnOf(key)).data(items::RawValueRole).toString();
    };
    QTRY_COMPARE(cell(0, "key"), QStringLiteral("K1001"));
    QVERIFY(cell(0, "change_mine").contains(QStringLiteral("Speyer")));
    QVERIFY(cell(0, "change_theirs").contains(QStringLiteral("Worms")));
    QVERIFY(cell(0, "change_before") != cell(0, "change_theirs"));
    QCOMPARE(served.cityHere("K1001"), QStringLiteral("Worms"));
    // The first one is chosen already: one click.
    QTRY_VERIFY(served.page()->mineButton()->isEnabled());
    served.page()->mineButton()->click();
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Speyer"));
    QTRY_COMPARE(conflicts->model()->count(), 1);
    QTRY_VERIFY(served.is(StoreState::Conflict));
    QTRY_VERIFY(served.page()->theirsButton()->isEnabled());
    QTRY_COMPARE(cell(0, "key"), QStringLiteral("K1002"));
    served.page()->theirsButton()->click();
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityHere("K1001"), QStringLiteral("Speyer"));
    QCOMPARE(served.cityHere("K1002"), QStringLiteral("Worms"));
    QCOMPARE(served.cityThere("K1002"), QStringLiteral("Worms"));
    // "Mine" was a change of one's own: it can be undone.
    QVERIFY(served.window()->actions()->undoAction()->isEnabled());
    served.window()->actions()->undoAction()->trigger();
    QTRY_COMPARE(served.cityThere("K1001"), QStringLiteral("Worms"));
}

void WindowConflicts::theRecordSaysSo()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    QVERIFY(served.makeConflicts({"K1001"}));
    const auto customer =
        served.application()
            .store()
            ->read<Uuid>([](Reader &reader) { return resolveCustomer(reader.database(), QStringLiteral("K1001")); })
            .result();
    served.window()->showPage(QStringLiteral("customers"));
    served.application().customersPage()->open(*customer);
    ui::CustomerHints *hints = served.application().customersPage()->detail()->hints();
    QTRY_VERIFY(hints->conflictText().startsWith(u'1'));
    QTest::mouseClick(hints->conflictButton(), Qt::LeftButton);
    QCOMPARE(served.window()->currentPage(), static_cast<ui::Page *>(served.page()));
    QTRY_VERIFY(served.page()->theirsButton()->isEnabled());
    served.page()->theirsButton()->click();
    QTRY_COMPARE(served.page()->conflicts()->model()->count(), 0);
    served.window()->showPage(QStringLiteral("customers"));
    QTRY_COMPARE(hints->conflictText(), QString());
}

void WindowConflicts::severalAreSettledWithOneWord()
{
    ServedWindow served;
    QVERIFY(served.startInSync() && served.makeConflicts({"K1001", "K1002", "K1003"}));
    QVERIFY2(served.page()->sentence().startsWith(u'3'), qPrintable(served.page()->sentence()));
    QVERIFY(!served.page()->sentence().contains(QStringLiteral("refused")));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    served.window()->showPage(QStringLiteral("sync"));
    QTRY_COMPARE(conflicts->model()->count(), 3);
    conflicts->view()->selectHandles(conflicts->model()->handles().mid(0, 2));
    QTRY_COMPARE(conflicts->view()->selectedCount(), 2);
    const qsizetype before = served.window()->toasts()->notices()->all().size();
    served.page()->theirsButton()->click();
    QTRY_COMPARE(conflicts->model()->count(), 1);
    QTRY_VERIFY(served.wasTold("2 conflict"));
    QCOMPARE(served.window()->toasts()->notices()->all().size(), before + 1);
}

void WindowConflicts::whatIsRefusedIsSaidAndDropped()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    const QString before = served.customer("K1001").value(QStringLiteral("name")).toString();
    served.application().store()->perform(
        commands::changeCustomer, QStringLiteral("K1001"), [](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1001")));
            return changeCustomer(door, customer, {{QStringLiteral("name"), QStringLiteral("refused GmbH")}});
        });
    QTRY_VERIFY(served.is(StoreState::Conflict));
    served.window()->showPage(QStringLiteral("sync"));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    QTRY_COMPARE(conflicts->selectedRow(), 0);
    QTRY_COMPARE(conflicts->value(0, "cause").toString(), QStringLiteral("refused"));
    QCOMPARE(conflicts->value(0, "why").toString(), QStringLiteral("value_invalid"));
    // Which change it was is said, and what it was refused for whatever columns somebody wants to see.
    QVERIFY(conflicts->value(0, "change_mine").toString().contains(QStringLiteral("refused GmbH")));
    QVERIFY(conflicts->model()->columnOf("why") < 0);
    const QString why = ui::errorText({Error::Kind::Rejected, QStringLiteral("value_invalid"), {}, {}, {}});
    QTRY_VERIFY(says(conflicts, why));
    // Nor has the server a value of its own; that it refused stands in its place.
    const int row = conflicts->selectedRow();
    const QModelIndex theirs = conflicts->model()->index(row, conflicts->model()->columnOf("change_theirs"));
    QCOMPARE(ui::CellDelegate::text(theirs), QStringLiteral("refused"));
    conflicts->view()->setColumnShown("kind", true);
    conflicts->model()->refresh();
    QTRY_COMPARE(conflicts->selectedRow(), 0);
    QTRY_VERIFY(says(conflicts, why));
    // Nobody else changed anything.
    QVERIFY2(served.page()->sentence().contains(QStringLiteral("refused")), qPrintable(served.page()->sentence()));
    QVERIFY(!served.page()->sentence().contains(QStringLiteral("somebody else")));
    const auto name = [&] {
        const auto database = Database::open(served.path(), Database::Mode::ReadOnly);
        return (*database)->text("SELECT name FROM customer WHERE number = 'K1001'").value_or(QString());
    };
    QCOMPARE(name(), before);
    served.page()->theirsButton()->click();
    QTRY_VERIFY(served.is(StoreState::Synced));
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QCOMPARE(name(), before);
}

void WindowConflicts::aRefusedSetIsTriedRowByRow()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    served.gateway().line.isCut = true;
    served.application().store()->perform(commands::createCustomer, {}, [](Door &door) -> Result<> {
        for (const char *number : {"N1", "N2"})
            KONTOR_TRY(createCustomer(door, {{QStringLiteral("number"), QLatin1String(number)},
                                             {QStringLiteral("name"), QStringLiteral("Neu")},
                                             {QStringLiteral("street"), QStringLiteral("Neue Gasse 1")}}));
        return {};
    });
    QTRY_VERIFY(served.is(StoreState::Offline));
    QJsonObject taken = served.customer("K1001");
    taken.insert(QStringLiteral("id"), Uuid::create(1).text());
    taken.insert(QStringLiteral("number"), QStringLiteral("N2"));
    served.gateway().server.write("customer", taken);
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Conflict));
    served.window()->showPage(QStringLiteral("sync"));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    QTRY_COMPARE(conflicts->model()->count(), 2);
    QTRY_COMPARE(conflicts->value(1, "key").toString(), QStringLiteral("N2"));
    QCOMPARE(conflicts->value(0, "key").toString(), QStringLiteral("N1"));
    const int column = conflicts->model()->columnOf("change_mine");
    QVERIFY(
        ui::CellDelegate::text(conflicts->model()->index(0, column)).contains(QStringLiteral("Street: Neue Gasse")));
    QTRY_VERIFY(served.page()->mineButton()->isEnabled());
    // Both rows are of one change, so it is tried once, and told once.
    conflicts->view()->selectHandles(conflicts->model()->handles());
    QTRY_COMPARE(conflicts->view()->selectedCount(), 2);
    served.page()->mineButton()->click();
    QTRY_VERIFY(served.wasTold("1 record"));
    QCOMPARE(served.errorsTold(), 0);
    QTRY_COMPARE(conflicts->model()->count(), 1);
    QTRY_COMPARE(conflicts->value(0, "key").toString(), QStringLiteral("N2"));
    QCOMPARE(conflicts->value(0, "why").toString(), QStringLiteral("number_taken"));
    QTRY_COMPARE(served.customer("N1").value(QStringLiteral("name")).toString(), QStringLiteral("Neu"));
    QTRY_VERIFY(served.page()->theirsButton()->isEnabled());
    served.page()->theirsButton()->click();
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
}

void WindowConflicts::whatSomebodyElseDecidedIsToldAndGone()
{
    ServedWindow served;
    QVERIFY(served.startInSync());
    QVERIFY(served.makeConflicts({"K1001"}));
    served.window()->showPage(QStringLiteral("sync"));
    QTRY_VERIFY(served.page()->mineButton()->isEnabled());
    {
        const auto database = Database::open(served.path(), Database::Mode::ReadWrite);
        QVERIFY((*database)->execute("UPDATE conflict SET settled = 'theirs'"));
    }
    served.page()->mineButton()->click();
    QTRY_COMPARE(served.errorsTold(), 1);
    QTRY_COMPARE(served.page()->conflicts()->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
    QCOMPARE(served.cityThere("K1001"), QStringLiteral("Worms"));
}

void WindowConflicts::whatIsGoneCanOnlyBeTheirs()
{
    ServedWindow served(QStringLiteral("u11"));
    QVERIFY(served.startInSync());
    served.gateway().line.isCut = true;
    served.moveHere("K1001", "Speyer");
    QTRY_VERIFY(served.is(StoreState::Offline));
    QTRY_COMPARE(served.page()->waiting()->model()->count(), 1);
    tests::SimulatedServer &server = served.gateway().server;
    const QJsonValue customer = served.customer("K1001").value(QStringLiteral("id"));
    const auto assignments = server.state().tables["assignment"];
    for (QJsonObject row : assignments)
        if (row.value(QStringLiteral("customer")) == customer) {
            row.insert(QStringLiteral("until_on"), QStringLiteral("2026-03-02"));
            server.write("assignment", row);
        }
    served.gateway().line.isCut = false;
    served.page()->syncButton()->click();
    QTRY_VERIFY(served.is(StoreState::Conflict));
    QCOMPARE(served.cityHere("K1001"), QString());
    served.window()->showPage(QStringLiteral("sync"));
    ui::RecordsTab *conflicts = served.page()->conflicts();
    QTRY_COMPARE(conflicts->selectedRow(), 0);
    QCOMPARE(conflicts->value(0, "cause").toString(), QStringLiteral("gone"));
    // His own words are there still, but not to be kept, and the button says why.
    QVERIFY(conflicts->value(0, "change_mine").toString().contains(QStringLiteral("Speyer")));
    QTRY_VERIFY(served.page()->theirsButton()->isEnabled());
    QVERIFY(!served.page()->mineButton()->isEnabled());
    QVERIFY(!served.page()->mineButton()->toolTip().isEmpty());
    QVERIFY(says(conflicts, served.page()->mineButton()->toolTip()));
    served.page()->theirsButton()->click();
    QTRY_COMPARE(conflicts->model()->count(), 0);
    QTRY_VERIFY(served.is(StoreState::Synced));
}

QTEST_MAIN(WindowConflicts)
#include "tst_window_conflicts.moc"

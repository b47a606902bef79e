// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The change log's page: who did what, before and after, in words; of a period, of one record; and for whom.
#include "items/listmodel.h"
#include "store/operations/assignments.h"
#include "store/operations/commands.h"
#include "store/operations/customers.h"
#include "store/operations/submandants.h"
#include "store/storefile.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customeractions.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/logpage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/typography.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "window/demowindow.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;

class WindowLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInWords();
    void refusedAttemptsStand();
    void daysAreTheOffices();
    void oneRecord();
    void onlyOnesOwnWithoutAudit();
    void anEmptyLogIsFollowedInSight();
    void anEmptyLogIsReadAnewWhenShown();

private:
    static std::unique_ptr<Writer> writer(const QString &store, const QString &login, const QDate &day);
    static Result<Receipt> changeCity(const QString &store, const QString &login, const QDate &day, const char *number,
                                      const char *city);
    /// The cells of a row as the window says them, by key.
    static QString cell(ui::ListPage *list, int row, const char *key);
    /// The answer is there, and it is nothing: no list is busy before its first question, either.
    static bool saysEmpty(ui::ListPage *list);
};

std::unique_ptr<Writer> WindowLog::writer(const QString &store, const QString &login, const QDate &day)
{
    auto opened = openStoreForWriting(store, login, Calendar(day));
    return opened ? std::move(*opened) : nullptr;
}

Result<Receipt> WindowLog::changeCity(const QString &store, const QString &login, const QDate &day, const char *number,
                                      const char *city)
{
    return writer(store, login, day)
        ->perform(commands::changeCustomer, QLatin1String(number), [&](Door &door) -> Result<> {
            KONTOR_LET(customer, resolveCustomer(door.database(), QLatin1String(number)));
            return changeCustomer(door, customer, {{QStringLiteral("city"), QString::fromUtf8(city)}});
        });
}

QString WindowLog::cell(ui::ListPage *list, int row, const char *key)
{
    return ui::CellDelegate::text(list->model()->index(row, list->model()->columnOf(key)));
}

bool WindowLog::saysEmpty(ui::ListPage *list)
{
    const ui::EmptyState *instead = list->stack()->instead();
    return instead->isVisible() && instead->kind() == ui::EmptyState::Kind::Empty;
}

void WindowLog::tellsInWords()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.application().window()->showPage(QStringLiteral("log"));
    QTRY_VERIFY(demo.isCalm());
    const auto labels = demo.application().window()->currentPage()->findChildren<ui::TextLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::TextLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Who changed what"));
    }));
    const QDate today(2026, 3, 2);
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), today, "K1001", "Kiel"));
    const auto assigned =
        writer(demo.storePath(), QStringLiteral("master"), today)
            ->perform(commands::assignCustomers, QStringLiteral("Alster"), [&](Door &door) -> Result<> {
                KONTOR_LET(submandant, resolveSubmandant(door.database(), QStringLiteral("Alster Telefonie")));
                KONTOR_LET(customer, resolveCustomer(door.database(), QStringLiteral("K1005")));
                KONTOR_TRY(saveAssignments(door, {submandant, {customer}, {}}));
                return {};
            });
    QVERIFY(assigned);
    ui::LogPage *page = demo.application().logPage();
    demo.application().window()->showPage(QStringLiteral("log"));
    ui::ListPage *list = page->overview();
    list->view()->setColumnShown("kind", true);
    QTRY_COMPARE(list->model()->count(), 2);
    QTRY_VERIFY(list->model()->isComplete() && demo.isCalm());
    QCOMPARE(cell(list, 0, "user"), QStringLiteral("master"));
    QCOMPARE(cell(list, 0, "command"), QStringLiteral("Assignments changed"));
    QCOMPARE(cell(list, 0, "kind"), QStringLiteral("Assignment"));
    QCOMPARE(cell(list, 0, "key"), QStringLiteral("K1005"));
    // A whole record: names instead of ids.
    const QString made = cell(list, 0, "change_after");
    QVERIFY2(made.contains(QStringLiteral("Alster Telefonie")) && made.contains(QStringLiteral("K1005")) &&
                 made.contains(QStringLiteral("by hand")),
             qPrintable(made));
    QVERIFY2(!made.contains(u'{') && !made.contains(QStringLiteral("019")), qPrintable(made));
    QCOMPARE(cell(list, 1, "command"), QStringLiteral("Customer changed"));
    QCOMPARE(cell(list, 1, "field"), QStringLiteral("City"));
    QCOMPARE(cell(list, 1, "change_before"), QStringLiteral("Hamburg"));
    QCOMPARE(cell(list, 1, "change_after"), QStringLiteral("Kiel"));
}

void WindowLog::refusedAttemptsStand()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const QDate today(2026, 3, 2);
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), today, "K1001", "Kiel"));
    const auto attempt = [&] {
        return writer(demo.storePath(), QStringLiteral("u11"), today)
            ->perform(commands::createSubmandant, QStringLiteral("Isar"), [](Door &door) -> Result<> {
                KONTOR_TRY(createSubmandant(door, {{QStringLiteral("name"), QStringLiteral("Isar")}}));
                return {};
            });
    };
    QVERIFY(!attempt());
    demo.application().window()->showPage(QStringLiteral("log"));
    ui::ListPage *list = demo.application().logPage()->overview();
    QTRY_COMPARE(list->model()->count(), 2);
    // While the page stands open, too: a refused attempt changes nothing but the log.
    QVERIFY(!attempt());
    QTRY_COMPARE(list->model()->count(), 3);
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), today, "K1001", "Husum"));
    QTRY_COMPARE(list->model()->count(), 4);
    list->filters()->setFilter("outcome", QStringLiteral("refused"), true);
    QTRY_COMPARE(list->model()->count(), 2);
    QTRY_COMPARE(cell(list, 0, "user"), QStringLiteral("u11"));
    QCOMPARE(cell(list, 0, "command"), QStringLiteral("Submandant created"));
    QCOMPARE(cell(list, 0, "outcome"), QStringLiteral("refused"));
}

void WindowLog::daysAreTheOffices()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 1, 20), "K1001", "Kiel"));
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 2, 20), "K1001", "Husum"));
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1001", "Heide"));
    demo.application().window()->showPage(QStringLiteral("log"));
    ui::LogPage *page = demo.application().logPage();
    const items::ListModel *model = page->overview()->model();
    QTRY_COMPARE(model->count(), 2); // the last 30 days
    page->period()->setCurrentIndex(0);
    QTRY_COMPARE(model->count(), 1);
    page->period()->setCurrentIndex(4);
    QTRY_COMPARE(model->count(), 3);
    page->period()->setCurrentIndex(3);
    page->day()->setDate(QDate(2026, 1, 20));
    QTRY_COMPARE(model->count(), 1);
    QTRY_COMPARE(cell(page->overview(), 0, "change_after"), QStringLiteral("Kiel"));
    page->day()->setDate(QDate(2026, 1, 21));
    QTRY_COMPARE(model->count(), 0);
}

void WindowLog::oneRecord()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 1, 20), "K1001", "Kiel"));
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1002", "Husum"));
    demo.application().window()->showPage(QStringLiteral("customers"));
    ui::ListPage *customers = demo.application().customersPage()->overview();
    QTRY_VERIFY(customers->model()->count() == 9 && customers->model()->isComplete());
    customers->view()->selectHandles(
        {customers->model()->handleAt(DemoWindow::rowOf(customers->view(), "number", QStringLiteral("K1001")))});
    QTRY_VERIFY(demo.isCalm());
    auto *show = customers->findChild<QAction *>(QStringLiteral("showLog"));
    QVERIFY(show && show->isEnabled());
    show->trigger();
    ui::LogPage *page = demo.application().logPage();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(page->overview()->model()->count(), 1);
    QTRY_COMPARE(cell(page->overview(), 0, "key"), QStringLiteral("K1001"));
    auto *all = page->findChild<QPushButton *>(QStringLiteral("allRecords"));
    QCOMPARE(all->text(), QStringLiteral("Only K1001"));
    all->click();
    QTRY_COMPARE(cell(page->overview(), 0, "key"), QStringLiteral("K1002"));
    QVERIFY(all->isHidden());
    // The customer's own page and the Submandant's lead there, too.
    demo.application().window()->showPage(QStringLiteral("customers"));
    customers->view()->setFocus();
    Q_EMIT customers->rowActivated(
        customers->model()->idAt(DemoWindow::rowOf(customers->view(), "number", QStringLiteral("K1002"))));
    ui::CustomerActions *actions = demo.application().customersPage()->detail()->actions();
    QTRY_VERIFY(actions->moreButton()->isVisible() && demo.isCalm());
    actions->logAction()->trigger();
    QTRY_COMPARE(all->text(), QStringLiteral("Only K1002"));
    QTRY_COMPARE(page->overview()->model()->count(), 1);
    demo.openSubmandant(QStringLiteral("Alster Telefonie"));
    QTRY_COMPARE(demo.application().submandantsPage()->editor()->name(), QStringLiteral("Alster Telefonie"));
    demo.application().submandantsPage()->findChild<QPushButton *>(QStringLiteral("submandantLog"))->click();
    QTRY_COMPARE(all->text(), QStringLiteral("Only Alster Telefonie"));
    QTRY_COMPARE(page->overview()->model()->count(), 0);
}

void WindowLog::onlyOnesOwnWithoutAudit()
{
    DemoWindow demo(QStringLiteral("u11"));
    QVERIFY(demo.isOpen());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1001", "Kiel"));
    demo.application().window()->showPage(QStringLiteral("log"));
    ui::ListPage *list = demo.application().logPage()->overview();
    QTRY_VERIFY(saysEmpty(list) && demo.isCalm());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("u11"), QDate(2026, 3, 2), "K1001", "Husum"));
    QTRY_COMPARE(list->model()->count(), 1);
}

// Every store begins with an empty log: its answer stands there before anything is changed.
void WindowLog::anEmptyLogIsFollowedInSight()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::ListPage *list = demo.application().logPage()->overview();
    demo.application().window()->showPage(QStringLiteral("log"));
    QTRY_VERIFY(saysEmpty(list) && demo.isCalm());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1001", "Kiel"));
    QTRY_COMPARE(list->model()->count(), 1);
    QTRY_VERIFY(list->view()->isVisible());
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1001", "Husum"));
    QTRY_COMPARE(list->model()->count(), 2);
}

void WindowLog::anEmptyLogIsReadAnewWhenShown()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::ListPage *list = demo.application().logPage()->overview();
    demo.application().window()->showPage(QStringLiteral("log"));
    QTRY_VERIFY(saysEmpty(list) && demo.isCalm());
    demo.application().window()->showPage(QStringLiteral("customers"));
    QSignalSpy outdated(list->model()->listIndex().get(), &items::ListIndex::changed);
    QVERIFY(changeCity(demo.storePath(), QStringLiteral("nordlicht"), QDate(2026, 3, 2), "K1001", "Kiel"));
    QTRY_VERIFY(!outdated.isEmpty() && demo.isCalm());
    QCOMPARE(list->model()->count(), 0); // nobody looks
    demo.application().window()->showPage(QStringLiteral("log"));
    QTRY_COMPARE(list->model()->count(), 1);
    QTRY_VERIFY(list->view()->isVisible());
}

QTEST_MAIN(WindowLog)
#include "tst_window_log.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several customers at once, and views of a list under a name.
#include "store/operations/commands.h"
#include "store/operations/company.h"
#include "store/storefile.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listviews.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overflowrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace kontor;

class WindowSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void contactIsSetAndUndone();
    void siteIsSetTakenAwayAndUndone();
    void administrationIsRequested();
    void letterIsInTheLanguageOfTheWindow();
    void barHasOneRow();
    void customersAreAssigned();
    void customersAreArchivedAndBroughtBack();
    void refusalIsTold();
    void rightsDecide();
    void viewsAreSavedUsedAndDeleted();
    void firstViewIsUsedAtStart();

private:
    ui::ListPage *page() { return m_demo->application().customersPage()->overview(); }
    ui::ListView *view() { return page()->view(); }
    QAction *action(const char *name) { return page()->findChild<QAction *>(QLatin1String(name)); }
    void select(const QStringList &numbers);
    ui::RecordPicker *picker();
    /// Chooses the record with this key in the open picker.
    void pick(const QByteArray &column, const QString &text);
    QAction *inMenu(const QString &text);
    int rows() { return page()->model()->count(); }

    std::unique_ptr<DemoWindow> m_demo;
    std::unique_ptr<QMenu> m_menu;
};

void WindowSelection::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(rows() == 9 && page()->model()->isComplete());
}

void WindowSelection::select(const QStringList &numbers)
{
    QList<qint64> handles;
    for (const QString &number : numbers)
        handles << page()->model()->handleAt(DemoWindow::rowOf(view(), "number", number));
    view()->selectHandles(handles);
}

ui::RecordPicker *WindowSelection::picker()
{
    return m_demo->application().window()->findChild<ui::RecordPicker *>();
}

void WindowSelection::pick(const QByteArray &column, const QString &text)
{
    QTRY_VERIFY(picker() && picker()->isVisible());
    ui::ListView *list = picker()->view();
    QTRY_VERIFY(DemoWindow::rowOf(list, column, text) >= 0);
    QVERIFY(!picker()->chooseButton()->isEnabled());
    list->selectRow(DemoWindow::rowOf(list, column, text));
    QVERIFY(picker()->chooseButton()->isEnabled());
    QTest::mouseClick(picker()->chooseButton(), Qt::LeftButton);
    QTRY_VERIFY(!picker());
}

QAction *WindowSelection::inMenu(const QString &text)
{
    m_menu = std::make_unique<QMenu>();
    page()->views()->fillMenu(m_menu.get());
    for (QAction *entry : m_menu->actions())
        if (entry->text() == text)
            return entry;
    return nullptr;
}

void WindowSelection::contactIsSetAndUndone()
{
    const QList<Condition> master = {{"partner_contact", {QStringLiteral("master")}}};
    const qint64 before = m_demo->count(QStringLiteral("customers"), master);
    select({QStringLiteral("K1001"), QStringLiteral("K1002"), QStringLiteral("K1003")});
    action("setContact")->trigger();
    pick("login", QStringLiteral("master"));
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), master), before + 3);
    auto *toasts = m_demo->application().window()->toasts();
    QTRY_VERIFY(!toasts->toasts().isEmpty());
    QVERIFY2(toasts->toasts().last()->message().contains(QStringLiteral("master")),
             qPrintable(toasts->toasts().last()->message()));
    const auto buttons = toasts->toasts().last()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), master), before);
    // Nobody can be chosen, too.
    action("setContact")->trigger();
    QTRY_VERIFY(picker() && picker()->isVisible());
    QVERIFY(picker()->noneButton()->isVisible());
    picker()->reject();
}

void WindowSelection::siteIsSetTakenAwayAndUndone()
{
    auto other = openStoreForWriting(m_demo->storePath(), {}, Calendar(QDate(2026, 3, 2)));
    QVERIFY(other && (*other)->perform(commands::createSite, {}, [](Door &door) -> Result<> {
        for (const char *name : {"Nord", "Süd"})
            KONTOR_TRY(createSite(door, {{QStringLiteral("name"), QString::fromUtf8(name)}}));
        return {};
    }));
    const QByteArray ofNord = "SELECT count(*) FROM customer c JOIN site s ON s.id = c.site WHERE s.name = 'Nord'";
    const QByteArray ofAny = "SELECT count(*) FROM customer WHERE site IS NOT NULL";
    auto *toasts = m_demo->application().window()->toasts();
    const auto isTold = [&](const QString &words) {
        return !toasts->toasts().isEmpty() && toasts->toasts().last()->message() == words;
    };
    select({QStringLiteral("K1001"), QStringLiteral("K1004"), QStringLiteral("K1005")});
    QVERIFY((*other)->perform(commands::changeSite, {}, [](Door &door) -> Result<> {
        KONTOR_LET(retired, resolve(door.database(), "site", "name", "site", QStringLiteral("Süd")));
        return changeSite(door, retired, {{QStringLiteral("usable"), QStringLiteral("false")}});
    }));
    action("setSite")->trigger();
    // A retired one is not offered.
    QTRY_VERIFY(picker() && picker()->view()->model()->rowCount() == 1);
    pick("name", QStringLiteral("Nord"));
    QTRY_COMPARE(m_demo->number(ofNord), 3);
    QTRY_VERIFY(isTold(QStringLiteral("3 customers belong to the site Nord now.")));
    // One of them has none any more.
    select({QStringLiteral("K1004")});
    action("setSite")->trigger();
    QTRY_VERIFY(picker() && picker()->isVisible());
    QTest::mouseClick(picker()->noneButton(), Qt::LeftButton);
    QTRY_COMPARE(m_demo->number(ofAny), 2);
    QTRY_VERIFY(isTold(QStringLiteral("1 customer has no site now.")));
    const auto buttons = toasts->toasts().last()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTRY_COMPARE(m_demo->number(ofNord), 3);
}

void WindowSelection::administrationIsRequested()
{
    const QList<Condition> requested = {{"administration", {QStringLiteral("requested")}}};
    const qint64 before = m_demo->count(QStringLiteral("customers"), requested);
    select({QStringLiteral("K1007"), QStringLiteral("K1008")});
    action("requestAdministration")->trigger();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), requested), before + 2);
    // One letter that fits both and names neither to the other.
    QTRY_COMPARE(m_demo->mails().size(), 1);
    QCOMPARE(m_demo->mails().last().path(), QString());
    const auto letter = [&] {
        return QUrlQuery(m_demo->mails().last()).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    };
    QVERIFY2(letter().contains(QStringLiteral("Nordlicht Vertrieb GmbH")), qPrintable(letter()));
    QVERIFY(!letter().contains(QStringLiteral("K1007")) && !letter().contains(QStringLiteral("K1008")));
    Q_EMIT m_demo->application().window()->actions()->undoRequested();
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), requested), before);
    // Alone it is called by its name, in the language of the window.
    select({QStringLiteral("K1007")});
    action("requestAdministration")->trigger();
    QTRY_COMPARE(m_demo->mails().size(), 2);
    QVERIFY2(letter().contains(QStringLiteral("K1007")), qPrintable(letter()));
    QVERIFY(letter().startsWith(QStringLiteral("Dear Sir or Madam,")));
}

void WindowSelection::letterIsInTheLanguageOfTheWindow()
{
    m_demo.reset();
    m_demo = std::make_unique<DemoWindow>(QString(), QString(), QStringLiteral("de"));
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(rows() == 9 && page()->model()->isComplete());
    select({QStringLiteral("K1007")});
    action("requestAdministration")->trigger();
    QTRY_COMPARE(m_demo->mails().size(), 1);
    const QUrlQuery mail(m_demo->mails().first());
    QVERIFY(mail.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded)
                .startsWith(QStringLiteral("Kunden-Administration")));
    QVERIFY(mail.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).startsWith(QStringLiteral("Sehr geehrte")));
}

// However narrow the window, the bar has one row; what finds no room in it stands in its menu, for the keyboard, too.
void WindowSelection::barHasOneRow()
{
    const auto backToNormal = qScopeGuard([] { ui::applyTextSize(*qApp, 100); });
    QTemporaryDir folder;
    m_demo.reset();
    {
        DemoWindow before({}, folder.path(), QStringLiteral("de"));
        QVERIFY(before.isOpen());
        for (int step = 0; step < 2; ++step)
            Q_EMIT before.application().window()->actions()->textSizeStep(1);
    }
    m_demo = std::make_unique<DemoWindow>(QString(), folder.path(), QStringLiteral("de"));
    QVERIFY(m_demo->isOpen());
    ui::MainWindow *window = m_demo->application().window();
    window->showPage(QStringLiteral("customers"));
    window->resize(1024, 768);
    QTRY_VERIFY(rows() == 9 && page()->model()->isComplete());
    select({QStringLiteral("K1004"), QStringLiteral("K1006")});
    ui::OverflowRow *row = page()->selectionBar()->row();
    QPushButton *more = row->moreButton();
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->text(), QStringLiteral("Mehr"));
    QVERIFY(!more->accessibleName().isEmpty());

    const auto shown = [row] {
        QList<QPushButton *> buttons = row->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    };
    const auto isOneRow = [&] {
        const QList<QPushButton *> buttons = shown();
        return std::all_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->y() == more->y() && row->rect().contains(button->geometry()) &&
                   button->width() >= button->sizeHint().width();
        });
    };
    QTRY_VERIFY(isOneRow());
    QVERIFY(page()->selectionBar()->height() < 3 * more->height() / 2 + ui::metrics(row).block);
    const QAction *archive = action("archiveCustomers");
    QVERIFY(more->menu()->actions().contains(archive));
    // Every action stands in exactly one of the two.
    const qsizetype all = shown().size() - 1 + more->menu()->actions().size();
    for (const QPushButton *button : shown())
        for (const QAction *entry : more->menu()->actions())
            QVERIFY(button->text() != entry->text());

    more->setFocus(Qt::TabFocusReason);
    QVERIFY(more->hasFocus());
    // The key comes back once the menu is closed again.
    int steps = 0;
    QTimer::singleShot(0, more, [&] {
        for (; more->menu()->activeAction() != archive && steps < more->menu()->actions().size(); ++steps)
            QTest::keyClick(more->menu(), Qt::Key_Down);
        QTest::keyClick(more->menu(), Qt::Key_Return);
    });
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(steps > 0);
    QTRY_COMPARE(rows(), 7);

    // With the room comes the row.
    window->resize(2400, 800);
    select({QStringLiteral("K1001")});
    QTRY_VERIFY(!more->isVisible());
    QCOMPARE(shown().size(), all);
}

void WindowSelection::customersAreAssigned()
{
    const QList<Condition> elbe = {{"submandants", {QStringLiteral("Alster Telefonie")}}};
    const qint64 before = m_demo->count(QStringLiteral("customers"), elbe);
    select({QStringLiteral("K1004"), QStringLiteral("K1006")});
    action("assignCustomers")->trigger();
    pick("name", QStringLiteral("Alster Telefonie"));
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), elbe), before + 2);
}

void WindowSelection::customersAreArchivedAndBroughtBack()
{
    QVERIFY(!action("bringBackCustomers")->isVisible());
    select({QStringLiteral("K1006"), QStringLiteral("K1008")});
    action("archiveCustomers")->trigger();
    QTRY_COMPARE(rows(), 7);
    page()->filters()->setFilter("archived", QStringLiteral("true"), true);
    QTRY_COMPARE(rows(), 2);
    QVERIFY2(page()->filters()->words().first().startsWith(QStringLiteral("Archived")),
             qPrintable(page()->filters()->words().first()));
    QVERIFY(action("bringBackCustomers")->isVisible());
    select({QStringLiteral("K1006")});
    QVERIFY(action("bringBackCustomers")->isEnabled() && !action("archiveCustomers")->isEnabled());
    action("bringBackCustomers")->trigger();
    QTRY_COMPARE(rows(), 1);
    page()->filters()->clearFilters();
    QTRY_COMPARE(rows(), 8);
}

void WindowSelection::refusalIsTold()
{
    // One of them has it already, so nothing happens to the other.
    const QList<Condition> requested = {{"administration", {QStringLiteral("requested")}}};
    const qint64 before = m_demo->count(QStringLiteral("customers"), requested);
    select({QStringLiteral("K1001"), QStringLiteral("K1007")});
    action("requestAdministration")->trigger();
    auto *toasts = m_demo->application().window()->toasts();
    QTRY_VERIFY(!toasts->toasts().isEmpty());
    QCOMPARE(m_demo->count(QStringLiteral("customers"), requested), before);
    // By its number, and without it the rest is done; of that it is told who was left out.
    ui::Toast *refused = toasts->toasts().last();
    QVERIFY2(refused->isError() && refused->message().contains(QStringLiteral("K1001")),
             qPrintable(refused->message()));
    QVERIFY(!refused->message().contains(QStringLiteral("K1007")));
    QTest::mouseClick(refused->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_demo->count(QStringLiteral("customers"), requested), before + 1);
    QTRY_VERIFY(!toasts->toasts().isEmpty() &&
                toasts->toasts().last()->message().contains(QStringLiteral("left out: K1001")));
    // Nothing that is said stands on what can be done.
    const auto *bar = page()->findChild<ui::SelectionBar *>();
    QVERIFY(bar->isVisible());
    for (const ui::Toast *toast : toasts->toasts())
        QVERIFY(!QRect(toast->mapToGlobal(QPoint()), toast->size())
                     .intersects(QRect(bar->mapToGlobal(QPoint()), bar->size())));
}

void WindowSelection::rightsDecide()
{
    m_demo = std::make_unique<DemoWindow>(QStringLiteral("u11"));
    QVERIFY(m_demo->isOpen());
    QVERIFY(!action("setContact") && !action("archiveCustomers") && !action("assignCustomers"));
}

void WindowSelection::viewsAreSavedUsedAndDeleted()
{
    QSignalSpy changed(page()->views(), &ui::ListViews::viewsChanged);
    page()->filters()->setFilter("administration", QStringLiteral("inactive"), true);
    view()->setColumnShown("city", false);
    QTRY_COMPARE(rows(), 2);
    m_demo->application().dialogs().setNextText(QStringLiteral("To be asked"));
    inMenu(QStringLiteral("Save as a view…"))->trigger();
    QTRY_COMPARE(page()->views()->views().size(), 1);
    QTRY_VERIFY(inMenu(QStringLiteral("To be asked")) && inMenu(QStringLiteral("To be asked"))->isChecked());
    inMenu(QStringLiteral("All rows, usual columns"))->trigger();
    QTRY_COMPARE(rows(), 9);
    QVERIFY(view()->layout().shownKeys().contains("city"));
    QVERIFY(!inMenu(QStringLiteral("Delete this view"))->isEnabled());
    inMenu(QStringLiteral("To be asked"))->trigger();
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!view()->layout().shownKeys().contains("city"));
    inMenu(QStringLiteral("Share with colleagues"))->trigger();
    QTRY_VERIFY(page()->views()->views().value(0).isShared);
    page()->filters()->setFilter("administration", QStringLiteral("requested"), true);
    inMenu(QStringLiteral("Overwrite this view"))->trigger();
    QTRY_VERIFY(page()->views()->views().value(0).content.contains(QStringLiteral("requested")));
    QVERIFY(!page()->views()->apply(QStringLiteral("no json")));
    inMenu(QStringLiteral("Delete this view"))->trigger();
    QTRY_COMPARE(page()->views()->views().size(), 0);
}

void WindowSelection::firstViewIsUsedAtStart()
{
    page()->filters()->setFilter("administration", QStringLiteral("inactive"), true);
    page()->views()->save(QStringLiteral("Mine"));
    QTRY_COMPARE(page()->views()->views().size(), 1);
    inMenu(QStringLiteral("Begin with this view"))->trigger();
    page()->filters()->clearFilters();
    QTRY_COMPARE(rows(), 9);
    QVERIFY(inMenu(QStringLiteral("Begin with this view"))->isChecked());
}

QTEST_MAIN(WindowSelection)
#include "tst_window_selection.moc"

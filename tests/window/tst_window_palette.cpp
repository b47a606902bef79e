// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette on a real store, by keyboard alone: actions, pages, records, what is remembered, what is hidden.
#include "store/lookup.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/submandanteditor.h"
#include "ui/pages/submandantspage.h"
#include "ui/settings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettemodel.h"
#include "ui/widgets/searchfield.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace kontor;

class WindowPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsByKeyboard();
    void recordsOpen();
    void exactNumberComesFirst();
    void hiddenRecordsAreNotFound();
    void unsavedIsAskedFor();
    void englishNamesFitInGerman();
    void everyRowFits();
    void anActionOfSeveralListsStandsOnce();

private:
    static ui::CommandPalette *open(DemoWindow &demo)
    {
        auto *palette = demo.application().window()->findChild<ui::CommandPalette *>();
        QTest::keyClick(demo.application().window(), Qt::Key_K, Qt::ControlModifier);
        return palette;
    }
    static void type(ui::CommandPalette *palette, const QString &text)
    {
        QSignalSpy found(palette, &ui::CommandPalette::recordsFound);
        palette->field()->setText(text);
        QVERIFY(found.wait(10000));
    }
    static QString first(ui::CommandPalette *palette) { return palette->list()->currentIndex().data().toString(); }
};

void WindowPalette::actionsByKeyboard()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    QWidget *before = QApplication::focusWidget();
    ui::CommandPalette *palette = open(demo);
    QVERIFY(palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(palette->field()));
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);

    open(demo);
    type(palette, QStringLiteral("customers"));
    QVERIFY(first(palette).endsWith(QStringLiteral("Customers")));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(demo.application().window()->currentKey(), QStringLiteral("customers"));
    QVERIFY(!palette->isVisible());

    // What was used last stands first.
    open(demo);
    QVERIFY(first(palette).endsWith(QStringLiteral("Customers")));
    QVERIFY(palette->field()->accessibleDescription().contains(QStringLiteral("Ctrl+2")));
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().row(), 1);
}

void WindowPalette::recordsOpen()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::CommandPalette *palette = open(demo);
    type(palette, QStringLiteral("alster"));
    QCOMPARE(first(palette), QStringLiteral("Alster Telefonie"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY(demo.application().submandantsPage()->editor()->isVisible());
    open(demo);
    type(palette, QStringLiteral("k1001"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(demo.application().window()->currentKey(), QStringLiteral("customers"));
    QTRY_VERIFY(demo.application().customersPage()->detail()->isVisible());
}

void WindowPalette::exactNumberComesFirst()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    auto reader = Reader::open(demo.storePath(), {}, Calendar(QDate(2026, 3, 2)));
    const auto find = [&](const QString &typed) {
        return (*reader)->read<QList<FoundRecord>>(
            [&](Reader &opened) { return lookUp(opened, typed, lookupKinds(), 5); });
    };
    const auto exact = find(QStringLiteral("k1003"));
    QVERIFY(exact && !exact->isEmpty());
    QCOMPARE(exact->first().number, QStringLiteral("K1003"));
    QCOMPARE(exact->first().fit, FoundRecord::Fit::Number);
    const auto begins = find(QStringLiteral("K10"));
    QVERIFY(begins);
    QCOMPARE(begins->size(), 5);
    QCOMPARE(begins->first().fit, FoundRecord::Fit::NumberBegins);
    QCOMPARE(begins->first().number, QStringLiteral("K1001"));
    QVERIFY(find(QStringLiteral(" -- "))->isEmpty());
    QVERIFY(find(QStringLiteral("' OR 1=1 --"))->isEmpty());
}

void WindowPalette::hiddenRecordsAreNotFound()
{
    DemoWindow demo(QStringLiteral("u11"));
    QVERIFY(demo.isOpen());
    const qint64 mine = demo.count(QStringLiteral("customers"), {}, QStringLiteral("u11"));
    auto reader = Reader::open(demo.storePath(), QStringLiteral("u11"), Calendar(QDate(2026, 3, 2)));
    const auto found = (*reader)->read<QList<FoundRecord>>(
        [](Reader &opened) { return lookUp(opened, QStringLiteral("K"), {"customers"}, 1000); });
    QVERIFY(found);
    QVERIFY(mine > 0);
    QCOMPARE(qint64(found->size()), mine);
}

void WindowPalette::unsavedIsAskedFor()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.application().submandantsPage()->openNew();
    auto *editor = demo.application().submandantsPage()->editor();
    const auto fields = editor->findChildren<QLineEdit *>();
    const auto name = std::find_if(fields.begin(), fields.end(),
                                   [](const QLineEdit *field) { return field->isVisible() && field->isEnabled(); });
    QVERIFY(name != fields.end());
    (*name)->insert(QStringLiteral("Neu"));
    QTRY_VERIFY(editor->unsavedCount() > 0);
    demo.application().dialogs().setNextAnswer(ui::Dialogs::Answer::Cancel);
    ui::CommandPalette *palette = open(demo);
    type(palette, QStringLiteral("alster telefonie"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(demo.application().dialogs().lastQuestion().verb, QStringLiteral("Save"));
    QTest::qWait(0);
    QVERIFY(editor->unsavedCount() > 0);
}

void WindowPalette::englishNamesFitInGerman()
{
    ui::PaletteEntry entry;
    entry.text = QStringLiteral("Rückgängig");
    entry.also = QStringLiteral("Bearbeiten undo");
    QCOMPARE(ui::PaletteModel::scoreOf(entry, QStringLiteral("undo")), 25);
    QCOMPARE(ui::PaletteModel::scoreOf(entry, QStringLiteral("ruck")), 5);
    QVERIFY(ui::PaletteModel::scoreOf(entry, QStringLiteral("gangig")) > 25);
    QCOMPARE(ui::PaletteModel::scoreOf(entry, QStringLiteral("xyz")), -1);
}

// A record whose name holds the words in any order, a disabled action last.
void WindowPalette::everyRowFits()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::CommandPalette *palette = open(demo);
    type(palette, QStringLiteral("e"));
    QVERIFY(palette->model()->rowCount() <= ui::PaletteModel::atMost);
    type(palette, QStringLiteral("undo"));
    QCOMPARE(first(palette), QStringLiteral("Undo"));
    QVERIFY(!palette->list()->currentIndex().data(ui::PaletteModel::IsEnabledRole).toBool());
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    type(palette, QStringLiteral("qqqqzz"));
    QCOMPARE(palette->model()->rowCount(), 0);
    QVERIFY(!palette->list()->isVisible());
}

// The page of gaps has a list for each kind of record; what is run is that of the list one sees.
void WindowPalette::anActionOfSeveralListsStandsOnce()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    demo.application().window()->showPage(QStringLiteral("gaps"));
    QTRY_VERIFY(demo.isCalm());
    auto *gaps = demo.application().window()->currentPage();
    const auto lists = gaps->findChildren<ui::ListPage *>();
    QVERIFY(lists.size() > 1);
    ui::ListPage *last = lists.last();
    auto *stack = qobject_cast<QStackedWidget *>(last->parentWidget());
    QVERIFY(stack);
    stack->setCurrentWidget(last);
    QTRY_VERIFY(last->output()->exportAction()->isEnabled());
    ui::CommandPalette *palette = open(demo);
    for (const char *words : {"copy", "print", "export"}) {
        type(palette, QLatin1String(words));
        QMap<QString, int> times;
        for (int row = 0; row < palette->model()->rowCount(); ++row)
            ++times[palette->model()->index(row).data(Qt::AccessibleTextRole).toString()];
        QVERIFY(!times.isEmpty());
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }
    QSignalSpy asked(last->output(), &ui::ListOutput::asked);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
}

QTEST_MAIN(WindowPalette)
#include "tst_window_palette.moc"

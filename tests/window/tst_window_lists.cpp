// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every list can do: filter by several values, copy, export, print, work on a selection, say its state.
#include "store/lists/lists.h"
#include "ui/lists/clipboardsink.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/filtermenu.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;

class WindowLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void filtersTakeSeveralValues();
    void chipsCountBesideTheOtherFilters();
    void filterMenuOffersOtherLists();
    void filtersAreRemembered();
    void nothingFoundOffersToClear();
    void failureIsToldWithDetails();
    void copiesWithHeaders();
    void exportsWhatIsShown();
    void exportsSelectionAsCsv();
    void cancelledExportLeavesNothing();
    void exportDialogChecksTheName();
    void selectionBarCarriesActions();

private:
    ui::ListPage *page() { return m_demo->application().customersPage()->overview(); }
    ui::ListView *view() { return page()->view(); }
    bool calm()
    {
        return QTest::qWaitFor([this] { return m_demo->isCalm(); }, 20000);
    }
    void search(const char *text);
    void select(const QStringList &numbers);
    QString cell(int row, const QByteArray &key);
    /// The rows of a spreadsheet, cells separated by "|", through an independent reader; types in front.
    QStringList sheet(const QString &path);

    std::unique_ptr<DemoWindow> m_demo;
    QTemporaryDir m_folder;
};

void WindowLists::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(page()->model()->count() > 3 && page()->model()->isComplete());
    QVERIFY(calm());
}

void WindowLists::search(const char *text)
{
    page()->filters()->search()->setText(QLatin1String(text));
    Q_EMIT page()->filters()->search()->searched(QLatin1String(text));
    QTest::qWait(0);
    QVERIFY(calm());
}

void WindowLists::select(const QStringList &numbers)
{
    QList<qint64> handles;
    for (const QString &number : numbers)
        handles << page()->model()->handleAt(DemoWindow::rowOf(view(), "number", number));
    view()->selectHandles(handles);
}

QString WindowLists::cell(int row, const QByteArray &key)
{
    return page()->model()->index(row, page()->model()->columnOf(key)).data().toString();
}

QStringList WindowLists::sheet(const QString &path)
{
    QProcess python;
    // The system's own, where the package puts its modules.
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,openpyxl\n"
                                 "for r in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(values_only=True):\n"
                                 "  print('|'.join('' if v is None else type(v).__name__+':'+str(v) for v in r))"),
                  path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {QString::fromUtf8(python.readAllStandardError())};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void WindowLists::filtersTakeSeveralValues()
{
    const qint64 active = m_demo->count(QStringLiteral("customers"), {{"administration", {QStringLiteral("active")}}});
    const qint64 both = m_demo->count(QStringLiteral("customers"),
                                      {{"administration", {QStringLiteral("active"), QStringLiteral("inactive")}}});
    QVERIFY(both > active);
    page()->filters()->setFilter("administration", QStringLiteral("active"), true);
    QTRY_COMPARE(page()->model()->count(), int(active));
    page()->filters()->setFilter("administration", QStringLiteral("inactive"), true);
    QTRY_COMPARE(page()->model()->count(), int(both));
    QCOMPARE(page()->filters()->words().size(), 1);
    QVERIFY2(page()->filters()->words().first().contains(QStringLiteral(", ")),
             qPrintable(page()->filters()->words().first()));
    // A filter without a chip of its own gets one that takes it away.
    page()->filters()->clearFilters();
    page()->filters()->setFilter("city", QStringLiteral("Hamburg"), true);
    const auto chip = [this] {
        for (auto *button : page()->filters()->findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Hamburg")) && button->isVisible())
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(chip());
    QVERIFY(chip()->accessibleName().contains(QStringLiteral("Hamburg")));
    QTest::mouseClick(chip(), Qt::LeftButton);
    QTRY_VERIFY(!chip());
    QVERIFY(!page()->filters()->isFiltered());
}

// What one would see with the chip: under the filters of the other columns and the search, whatever its own column has.
void WindowLists::chipsCountBesideTheOtherFilters()
{
    const auto count = [&](const char *name) {
        const auto chips = page()->filters()->findChildren<ui::FilterChip *>();
        for (const ui::FilterChip *chip : chips)
            if (chip->text().startsWith(QLatin1String(name)))
                return chip->text().section(QChar(0x2002), -1).toInt();
        return -1;
    };
    const auto expected = [&](const char *state, const QList<Condition> &others) {
        return int(m_demo->count(QStringLiteral("customers"),
                                 others + QList<Condition>{{"administration", {QLatin1String(state)}}}));
    };
    const Condition hamburg{"city", {QStringLiteral("Hamburg")}};
    const int active = expected("active", {});
    const int inactive = expected("inactive", {});
    QTRY_COMPARE(count("Active"), active);
    QVERIFY(expected("active", {hamburg}) < active && expected("active", {hamburg}) > 0);
    page()->filters()->setFilter("city", QStringLiteral("Hamburg"), true);
    QTRY_COMPARE(count("Active"), expected("active", {hamburg}));
    page()->filters()->setFilter("administration", QStringLiteral("active"), true);
    QTRY_COMPARE(count("Prospect"), 0);
    QCOMPARE(count("Inactive"), expected("inactive", {hamburg}));
    page()->filters()->clearFilters();
    QTRY_COMPARE(count("Inactive"), inactive);
    search("K1001");
    QTRY_COMPARE(count("Active"), 1);
    QCOMPARE(count("Inactive"), 0);
    page()->filters()->clearFilters();
    QTRY_COMPARE(count("Active"), active);
}

void WindowLists::filterMenuOffersOtherLists()
{
    QTest::mouseClick(page()->filters()->filterButton(), Qt::LeftButton);
    auto *menu = page()->filters()->findChild<ui::FilterMenu *>();
    QVERIFY(menu && menu->isVisible());
    QMenu *submandants = nullptr;
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("Submandants"))
            submandants = action->menu();
    QVERIFY(submandants);
    const auto offered = [&](const QString &text) {
        for (QAction *action : submandants->actions())
            if (action->text() == text)
                return action;
        return static_cast<QAction *>(nullptr);
    };
    QTRY_VERIFY(offered(QStringLiteral("Alster Telefonie")));
    // A tick with the space bar leaves the menu open for the next.
    menu->setActiveAction(submandants->menuAction());
    submandants->popup({0, 0});
    submandants->setActiveAction(offered(QStringLiteral("Alster Telefonie")));
    QTest::keyClick(submandants, Qt::Key_Space);
    QVERIFY(submandants->isVisible());
    QVERIFY(page()->filters()->filters().has("submandants", QStringLiteral("Alster Telefonie")));
    submandants->close();
    menu->close();
    const qint64 found =
        m_demo->count(QStringLiteral("customers"), {{"submandants", {QStringLiteral("Alster Telefonie")}}});
    QTRY_COMPARE(page()->model()->count(), int(found));
}

void WindowLists::filtersAreRemembered()
{
    page()->filters()->setFilter("administration", QStringLiteral("revoked"), true);
    QVERIFY(calm());
    ui::FilterSet set;
    // The file is written on another thread.
    QTRY_VERIFY([&] {
        ui::Settings settings(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/kontor/kontor.ini"));
        const QJsonObject saved = settings.listLayout(QStringLiteral("nordlicht"), QStringLiteral("customers.filters"));
        set = ui::FilterSet::fromJson(saved[QStringLiteral("filters")].toArray(), lists::customers());
        return set.has("administration", QStringLiteral("revoked"));
    }());
    // What the list does not know is left out.
    QJsonArray strange = set.toJson();
    strange.append(QJsonObject{{QStringLiteral("key"), QStringLiteral("1=1; --")},
                               {QStringLiteral("values"), QJsonArray{QStringLiteral("x")}}});
    QCOMPARE(ui::FilterSet::fromJson(strange, lists::customers()).conditions().size(), 1);
}

void WindowLists::nothingFoundOffersToClear()
{
    const int all = page()->model()->count();
    page()->filters()->setFilter("city", QStringLiteral("Nowhere"), true);
    QTRY_COMPARE(page()->model()->count(), 0);
    ui::EmptyState *instead = page()->stack()->instead();
    QTRY_VERIFY(instead->isVisible());
    QVERIFY2(instead->sentence().contains(QStringLiteral("filters")), qPrintable(instead->sentence()));
    QTest::mouseClick(instead->button(), Qt::LeftButton);
    QTRY_COMPARE(page()->model()->count(), all);
    QVERIFY(!page()->filters()->isFiltered());
    search("xyzxyz");
    QTRY_VERIFY(instead->isVisible());
    QTest::mouseClick(instead->button(), Qt::LeftButton);
    QTRY_COMPARE(page()->model()->count(), all);
    QCOMPARE(page()->filters()->search()->text(), QString());
}

void WindowLists::failureIsToldWithDetails()
{
    ui::EmptyState state;
    state.setState(ui::EmptyState::Kind::Failed, QStringLiteral("It failed."), QStringLiteral("Try again"));
    state.setDetails(QStringLiteral("SQLITE_IOERR"));
    state.show();
    QVERIFY(state.detailsButton()->isVisible());
    QTest::mouseClick(state.detailsButton(), Qt::LeftButton);
    bool isTold = false;
    for (const QLabel *label : state.findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text() == QStringLiteral("SQLITE_IOERR"));
    QVERIFY(isTold);
    state.setDetails({});
    QVERIFY(!state.detailsButton()->isVisible());
    // Asked for a column that is not there, the list keeps its rows and says so above them.
    page()->model()->setConditions({{"no_such_column", {QStringLiteral("x")}}});
    QTRY_COMPARE(page()->model()->state(), items::ListModel::State::Failed);
    const auto *strip = page()->findChild<ui::NoticeStrip *>(QStringLiteral("listFailure"));
    QVERIFY(strip);
    QTRY_VERIFY(strip->isVisible());
    page()->filters()->clearFilters();
    page()->model()->setConditions({});
    QTRY_VERIFY(!strip->isVisible());
}

void WindowLists::copiesWithHeaders()
{
    select({QStringLiteral("K1001"), QStringLiteral("K1003")});
    view()->setFocus();
    QSignalSpy ended(page()->output(), &ui::ListOutput::ended);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(ended.size(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const QStringList headers = lines[0].split(u'\t');
    QCOMPARE(headers.size(), view()->layout().shownKeys().size());
    QCOMPARE(headers.first(), QStringLiteral("Number"));
    QVERIFY(lines[1].startsWith(QStringLiteral("K1001\t")) && lines[2].startsWith(QStringLiteral("K1003\t")));
    // As shown: words for keys, days as people write them.
    const qsizetype since = view()->layout().shownKeys().indexOf("administration_since");
    QVERIFY(since > 0);
    QVERIFY2(lines[1].split(u'\t').value(since).contains(QStringLiteral(" 2026")), qPrintable(lines[1]));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("<th>Number</th>")) && html.contains(QStringLiteral("<td>K1003</td>")));
}

void WindowLists::exportsWhatIsShown()
{
    view()->setColumnShown("city", false);
    search("gmbh");
    QVERIFY(page()->model()->count() > 1);
    const int count = page()->model()->count();
    const QString path = m_folder.filePath(QStringLiteral("shown.xlsx"));
    QSignalSpy asked(page()->output(), &ui::ListOutput::asked);
    QSignalSpy ended(page()->output(), &ui::ListOutput::ended);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(asked.size(), 1);
    auto *dialog = asked.first().first().value<ui::ExportDialog *>();
    QVERIFY(dialog->allButton()->isChecked());
    dialog->pathField()->setText(path);
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    const QStringList rows = sheet(path);
    QVERIFY2(rows.size() == count + 1, qPrintable(rows.join(u'\n')));
    QVERIFY2(rows[0].startsWith(QStringLiteral("str:Number|str:Name")) && !rows[0].contains(QStringLiteral("City")),
             qPrintable(rows[0]));
    bool hasDay = false;
    for (int row = 0; row < count; ++row) {
        QVERIFY2(rows[row + 1].startsWith(QStringLiteral("str:") + cell(row, "number") + u'|'),
                 qPrintable(rows[row + 1]));
        hasDay = hasDay || rows[row + 1].contains(QStringLiteral("datetime:"));
    }
    QVERIFY(hasDay);
    ui::Toast *toast = m_demo->application().window()->toasts()->toasts().value(0);
    QVERIFY(toast && toast->message().contains(QStringLiteral("shown.xlsx")));
}

void WindowLists::exportsSelectionAsCsv()
{
    select({QStringLiteral("K1003"), QStringLiteral("K1001")});
    const QString path = m_folder.filePath(QStringLiteral("some.csv"));
    files::TableOptions options = files::spreadsheetOptions(QStringLiteral("de"));
    QSignalSpy ended(page()->output(), &ui::ListOutput::ended);
    page()->output()->exportTo(path, options, true);
    QVERIFY(page()->output()->isRunning());
    QVERIFY(!page()->output()->exportAction()->isEnabled());
    QTRY_COMPARE(ended.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbfNumber;Name;"));
    QCOMPARE(bytes.count('\n'), 3);
    QVERIFY(bytes.contains("\nK1001;") && bytes.contains("\nK1003;"));
}

void WindowLists::cancelledExportLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.xlsx"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("as it was");
    old.close();
    QSignalSpy ended(page()->output(), &ui::ListOutput::ended);
    page()->output()->exportTo(path, files::spreadsheetOptions(QStringLiteral("en")), false);
    page()->output()->cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!page()->output()->isRunning());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("old.xlsx")});
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as it was"));
    // A folder that cannot be written to is said, and leaves the list as it was.
    page()->output()->exportTo(QStringLiteral("/proc/no/such.xlsx"), files::spreadsheetOptions(QStringLiteral("en")),
                               false);
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(page()->output()->exportAction()->isEnabled());
}

void WindowLists::exportDialogChecksTheName()
{
    QSignalSpy asked(page()->output(), &ui::ListOutput::asked);
    page()->output()->openExport(false);
    auto *dialog = asked.first().first().value<ui::ExportDialog *>();
    QVERIFY(!dialog->selectionButton()->isEnabled());
    dialog->pathField()->setText(m_folder.filePath(QStringLiteral("a.xlsx")));
    QVERIFY(dialog->exportButton()->isEnabled());
    QVERIFY(!dialog->guardBox()->isEnabled());
    dialog->kindField()->setCurrentIndex(1);
    QVERIFY(dialog->path().endsWith(QStringLiteral("/a.csv")));
    QCOMPARE(dialog->options().csv.delimiter, ';');
    QVERIFY(dialog->options().csv.hasByteOrderMark && dialog->options().csv.guardsFormulas);
    QVERIFY(dialog->guardBox()->isEnabled());
    dialog->guardBox()->setChecked(false);
    QVERIFY(!dialog->options().csv.guardsFormulas);
    dialog->pathField()->setText(QStringLiteral("/no/such/folder/a.csv"));
    QVERIFY(!dialog->exportButton()->isEnabled());
    QFile there(m_folder.filePath(QStringLiteral("there.csv")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    dialog->pathField()->setText(there.fileName());
    QVERIFY(dialog->exportButton()->isEnabled());
    QCOMPARE(dialog->exportButton()->text(), QStringLiteral("Replace the file"));
    dialog->reject();
}

void WindowLists::selectionBarCarriesActions()
{
    QList<Uuid> got;
    QAction *action = page()->addSelectionAction({QStringLiteral("testAction"),
                                                  {},
                                                  {},
                                                  [] { return QStringLiteral("Do it"); },
                                                  [&](const QList<Uuid> &ids) { got = ids; },
                                                  {}});
    QVERIFY(!action->isEnabled() && !page()->selectionBar()->isVisible());
    select({QStringLiteral("K1001"), QStringLiteral("K1003"), QStringLiteral("K1005")});
    QVERIFY(action->isEnabled() && page()->selectionBar()->isVisible());
    QVERIFY(page()->selectionBar()->text().contains(u'3'));
    action->trigger();
    QTRY_COMPARE(got.size(), 3);
    QMenu menu;
    page()->fillRowMenu(&menu);
    QVERIFY(menu.actions().contains(action));
    QTest::mouseClick(page()->selectionBar()->clearButton(), Qt::LeftButton);
    QVERIFY(!page()->selectionBar()->isVisible() && view()->selectedCount() == 0);
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(WindowLists)
#include "tst_window_lists.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says while the store is at work, and to somebody who may not see it, or where
// all is archived; an export that is cancelled; what is copied; paper.
#include "app/storehold.h"
#include "store/lists/lists.h"
#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listprint.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "window/demowindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontor;

class WindowListStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportTellsHowFarItIsAndIsCancelled();
    void aListThatLoadsSaysSo();
    void aListThatMayNotBeSeenSaysSo();
    void allArchivedIsNotNone();
    void aCopyIsToldAndNotCounted();
    void printsPages();
};

void WindowListStates::anExportTellsHowFarItIsAndIsCancelled()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const QTemporaryDir folder;
    ui::ListPage *page = demo.application().customersPage()->overview();
    demo.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page->model()->count() == 9 && demo.isCalm());
    const QString path = folder.filePath(QStringLiteral("cancelled.csv"));
    auto hold = std::make_unique<StoreHold>(*demo.application().store());
    QSignalSpy ended(page->output(), &ui::ListOutput::ended);
    page->output()->exportTo(path, {}, false);
    ui::NoticeStrip *strip = page->output()->strip();
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->text(), QStringLiteral("Exporting rows: 0 of 9"));
    // One at a time.
    QVERIFY(!page->output()->exportAction()->isEnabled() && !page->output()->printAction()->isEnabled());
    QTest::mouseClick(strip->button(), Qt::LeftButton);
    hold.reset();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!strip->isVisible());
    const auto toasts = demo.application().window()->toasts()->toasts();
    QCOMPARE(toasts.last()->message(), QStringLiteral("Cancelled. Nothing was written."));
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("cancelled*")}, QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(page->output()->exportAction()->isEnabled());
}

void WindowListStates::aListThatLoadsSaysSo()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    auto hold = std::make_unique<StoreHold>(*demo.application().store());
    ui::RecordPicker picker(*demo.application().context(), lists::submandants(), {}, nullptr);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.show();
    const auto *stack = picker.findChild<ui::ListStack *>();
    QVERIFY(stack && stack->instead()->isVisible());
    QCOMPARE(stack->instead()->kind(), ui::EmptyState::Kind::Loading);
    QCOMPARE(stack->instead()->sentence(), QStringLiteral("Loading…"));
    QVERIFY(!stack->instead()->button()->isVisible() && !picker.chooseButton()->isEnabled());
    hold.reset();
    QTRY_VERIFY(picker.view()->isVisible());
    QCOMPARE(picker.view()->listModel()->count(), 3);
}

void WindowListStates::aListThatMayNotBeSeenSaysSo()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    // Somebody switches this user off; what he opens then is refused.
    QCOMPARE(demo.number("UPDATE portal_user_account SET own_state = 'disabled' WHERE id = (SELECT id FROM "
                         "portal_user WHERE login = 'nordlicht') RETURNING 1"),
             1);
    ui::RecordPicker picker(*demo.application().context(), lists::submandants(), {}, nullptr);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.show();
    const auto *stack = picker.findChild<ui::ListStack *>();
    QTRY_COMPARE(stack->instead()->kind(), ui::EmptyState::Kind::NoRight);
    QVERIFY(stack->instead()->isVisible() && !stack->instead()->button()->isVisible());
    QVERIFY2(stack->instead()->sentence().startsWith(QStringLiteral("This user cannot work at the moment: ")),
             qPrintable(stack->instead()->sentence()));
}

// A store whose customers are all archived is not an empty one.
void WindowListStates::allArchivedIsNotNone()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::ListPage *page = demo.application().customersPage()->overview();
    demo.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page->model()->count() == 9 && demo.isCalm());
    const qint64 all = page->model()->count();
    const auto ids = page->model()->idsFor(page->model()->handles());
    QTRY_VERIFY(ids.isFinished());
    QVERIFY(ids.result());
    const QList<Uuid> customers = *ids.result();
    demo.application().store()->perform(commands::archiveCustomers, {},
                                        [customers](Door &door) { return archiveCustomers(door, customers); });
    ui::EmptyState *instead = page->stack()->instead();
    QTRY_VERIFY(instead->isVisible());
    QTRY_COMPARE(instead->sentence(), QStringLiteral("All customers here are archived."));
    QCOMPARE(instead->button()->text(), QStringLiteral("Show archived"));
    // A search that finds nothing says that, and clearing it comes back here.
    page->filters()->search()->setText(QStringLiteral("qqqq"));
    QTRY_COMPARE(instead->sentence(), QStringLiteral("Nothing found for this search."));
    QTest::mouseClick(instead->button(), Qt::LeftButton);
    QTRY_COMPARE(instead->sentence(), QStringLiteral("All customers here are archived."));
    QTest::mouseClick(instead->button(), Qt::LeftButton);
    QTRY_COMPARE(qint64(page->model()->count()), all);
    QVERIFY(page->view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page->view()));
    // Brought back, they are the list again.
    page->filters()->clearFilters();
    QTRY_VERIFY(instead->isVisible());
    demo.application().store()->perform(commands::bringBackCustomers, {},
                                        [customers](Door &door) { return bringBackCustomers(door, customers); });
    QTRY_COMPARE(qint64(page->model()->count()), all);
}

void WindowListStates::aCopyIsToldAndNotCounted()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::ListPage *page = demo.application().customersPage()->overview();
    demo.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page->model()->count() == 9 && demo.isCalm());
    const ui::ToastStack *toasts = demo.application().window()->toasts();
    const int unread = toasts->notices()->unreadCount();
    page->view()->selectAll();
    QTRY_VERIFY(page->output()->copyAction()->isEnabled());
    page->output()->copyAction()->trigger();
    QTRY_VERIFY(!toasts->toasts().isEmpty() && toasts->toasts().last()->message().contains(QStringLiteral("copied")));
    QCOMPARE(toasts->notices()->unreadCount(), unread);
    QVERIFY(toasts->notices()->all().first().message.contains(QStringLiteral("copied")));
}

void WindowListStates::printsPages()
{
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    const QTemporaryDir folder;
    ui::ListPage *page = demo.application().customersPage()->overview();
    demo.application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page->model()->count() == 9 && demo.isCalm());
    QSignalSpy previewed(page->output(), &ui::ListOutput::previewed);
    page->view()->setFocus();
    QTest::keySequence(page->view(), QKeySequence::Print);
    QTRY_COMPARE(previewed.size(), 1);
    auto *preview = previewed.first().first().value<QDialog *>();
    QVERIFY(preview && preview->isVisible());
    QCOMPARE(preview->windowTitle(), QStringLiteral("Print Customers"));
    // The pages are painted: letters stand on the first.
    auto *sheets = preview->findChild<QPrintPreviewWidget *>();
    QVERIFY(sheets);
    QTRY_COMPARE(sheets->pageCount(), 1);
    const QImage shown = sheets->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            dark += qGray(shown.pixel(x, y)) < 80;
    QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
    preview->close();
    ui::ListPrint paper;
    paper.title = QStringLiteral("Customers");
    paper.headers = {QStringLiteral("Number"), QStringLiteral("Name")};
    for (int row = 0; row < 300; ++row)
        paper.rows << QStringList{QString::number(row), QString(200, u'x')};
    paper.rowsInAll = 1000;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
    const int pages = paper.pageCount(&printer);
    QVERIFY2(pages >= 3 && pages < 12, qPrintable(QString::number(pages)));
    paper.paint(&printer);
    QFile pdf(printer.outputFileName());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.readAll().count("/Type /Page\n"), pages);
}

QTEST_MAIN(WindowListStates)
#include "tst_window_liststates.moc"

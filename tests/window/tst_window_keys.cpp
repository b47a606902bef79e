// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a list that people know from other programs.
#include "ui/lists/filterrow.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/keyboardoverview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "window/demowindow.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace kontor;

class WindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }

    void keysOfAList();

private:
    ui::ListPage *page() { return m_demo->application().customersPage()->overview(); }
    ui::ListView *view() { return page()->view(); }
    void select(const char *number) { view()->selectRow(DemoWindow::rowOf(view(), "number", QLatin1String(number))); }

    std::unique_ptr<DemoWindow> m_demo;
};

void WindowKeys::init()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isOpen());
    m_demo->application().window()->showPage(QStringLiteral("customers"));
    QTRY_VERIFY(page()->model()->count() == 9 && page()->model()->isComplete() && m_demo->isCalm());
}

// F5, F2 and Del where people know them from; and the overview of the keys tells of them.
void WindowKeys::keysOfAList()
{
    QSignalSpy readAnew(page()->model(), &items::ListModel::refreshed);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F5);
    QTRY_COMPARE(readAnew.size(), 1);

    select("K1006");
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(page()->model()->count(), 8);
    QCOMPARE(m_demo->number("SELECT count(*) FROM customer WHERE number = 'K1006' AND archived_on IS NOT NULL"), 1);
    // In the search field the key belongs to what is typed.
    select("K1004");
    page()->filters()->search()->setFocus();
    QTest::keyClick(page()->filters()->search(), Qt::Key_Delete);
    QTRY_VERIFY(m_demo->isCalm());
    QCOMPARE(page()->model()->count(), 8);

    view()->setFocus();
    select("K1001");
    QTest::keyClick(view(), Qt::Key_F2);
    QTRY_VERIFY(m_demo->application().customersPage()->detail()->isVisible());
    const auto *header = m_demo->application().customersPage()->detail()->findChild<ui::PageHeader *>();
    QTRY_COMPARE(header->title(), QStringLiteral("Bäckerei Sörensen GmbH"));

    Q_EMIT m_demo->application().window()->actions()->keyboardRequested();
    auto *overview = m_demo->application().window()->findChild<ui::KeyboardOverview *>();
    QVERIFY(overview);
    const auto *tree = overview->findChild<QTreeWidget *>();
    for (const char *keys : {"F5", "F2", "Del", "Ctrl+M"})
        QVERIFY2(!tree->findItems(QLatin1String(keys), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty(), keys);
    overview->reject();
}

QTEST_MAIN(WindowKeys)
#include "tst_window_keys.moc"

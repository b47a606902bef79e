// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's keys in a text field, pressed on a real keyboard: without a desktop of its own Qt has keys of old
// editors.
#include "ui/lists/exportdialog.h"
#include "ui/lists/filterrow.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpage.h"
#include "ui/pages/customerspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"
#include "window/demowindow.h"
#include "window/realdesktop.h"

#include <QSignalSpy>

using namespace kontor;

class WindowRealKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldLeavesTheWindowItsKeys();
};

void WindowRealKeys::aFieldLeavesTheWindowItsKeys()
{
    // What the fields would do with them here.
    QCOMPARE(QKeySequence(QKeySequence::DeleteEndOfLine), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(QKeySequence::keyBindings(QKeySequence::MoveToEndOfLine).contains(QKeySequence(Qt::CTRL | Qt::Key_E)));
    DemoWindow demo;
    QVERIFY(demo.isOpen());
    ui::MainWindow *window = demo.application().window();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->showPage(QStringLiteral("customers"));
    ui::ListPage *page = demo.application().customersPage()->overview();
    QTRY_VERIFY(page->model()->count() == 9 && demo.isCalm());
    ui::SearchField *field = page->filters()->search();
    field->setText(QStringLiteral("K10"));
    field->setFocus();
    field->setCursorPosition(0);
    QTRY_VERIFY(page->output()->exportAction()->isEnabled() && demo.isCalm());

    QVERIFY(RealDesktop::press(QStringLiteral("ctrl+k")));
    const auto *palette = window->findChild<ui::CommandPalette *>();
    QTRY_VERIFY(palette->isVisible());
    QCOMPARE(field->text(), QStringLiteral("K10"));
    QVERIFY(RealDesktop::press(QStringLiteral("Escape")));
    QTRY_VERIFY(!palette->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field));

    QSignalSpy asked(page->output(), &ui::ListOutput::asked);
    QVERIFY(RealDesktop::press(QStringLiteral("ctrl+e")));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(field->cursorPosition(), 0);
    asked.first().first().value<ui::ExportDialog *>()->close();
}

int main(int argc, char *argv[])
{
    return RealDesktop::run<WindowRealKeys>(argc, argv);
}

#include "tst_window_realkeys.moc"

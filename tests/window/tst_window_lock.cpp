// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lock: by the clock and at once, nothing shows and nothing is lost. Looking as another user.
#include "signingwindow.h"
#include "ui/pages/companypage.h"
#include "ui/pages/fieldform.h"
#include "ui/pages/peoplepage.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/lookbanner.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/formfield.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>

using namespace kontor;

namespace
{

const QString good = QStringLiteral("Kanarienvogel-7");
const QString u11 = QStringLiteral("u11");

} // namespace

class WindowLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksWithoutInput();
    void locksAtOnceAndShowsNothing();
    void looksAsAnother();
    void mayNotLook();

private:
    std::unique_ptr<SigningWindow> m_here;
};

void WindowLock::init()
{
    m_here.reset(); // one window a store
    m_here = std::make_unique<SigningWindow>();
    QVERIFY(m_here->isMade());
}

void WindowLock::locksWithoutInput()
{
    QVERIFY(m_here->setPassword(u11, good));
    m_here->start(u11);
    QTRY_VERIFY(m_here->window());
    ScreenLock &lock = m_here->lock();
    QTRY_COMPARE(lock.minutes(), 15);
    QTRY_COMPARE(m_here->customers(), 3);
    m_here->now() = 15 * 60'000 - 1;
    lock.look();
    QVERIFY(!lock.isLocked());
    QTest::keyClick(m_here->window(), Qt::Key_Shift);
    m_here->now() += 15 * 60'000 - 1;
    lock.look();
    QVERIFY(!lock.isLocked()); // the key counted
    m_here->now() += 1;
    lock.look();
    QVERIFY(lock.isLocked());
    QVERIFY(!m_here->window()->isVisible());
    lock.screen()->password()->setText(QStringLiteral("something"));
    lock.screen()->unlockButton()->click();
    QTRY_VERIFY(lock.screen()->passwordField()->hasError());
    QVERIFY(!m_here->window()->isVisible());
    lock.screen()->close(); // no way around
    QVERIFY(lock.screen()->isVisible());
    lock.screen()->password()->setText(good);
    lock.screen()->unlockButton()->click();
    QTRY_VERIFY(!lock.isLocked());
    QVERIFY(m_here->window()->isVisible());
    lock.look();
    QVERIFY(!lock.isLocked());
    // Another number of minutes, in the settings.
    Q_EMIT m_here->window()->actions()->settingsRequested();
    auto *dialog = m_here->window()->findChild<ui::SettingsDialog *>();
    QCOMPARE(dialog->lockBox()->currentData().toInt(), 15);
    QCOMPARE(dialog->lockBox()->count(), 5);
    Q_EMIT dialog->lockMinutesChosen(0);
    QCOMPARE(lock.minutes(), 0);
    m_here->now() += 24 * 60 * 60'000;
    lock.look();
    QVERIFY(!lock.isLocked());
}

void WindowLock::locksAtOnceAndShowsNothing()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 9);
    // Something unsaved, and a dialog over it.
    m_here->window()->showPage(QStringLiteral("company"));
    ui::CompanyPage *company = m_here->application().companyPage();
    QTRY_VERIFY(!company->data()->value(QStringLiteral("name")).isEmpty());
    company->data()->setTyped({{QStringLiteral("city"), QStringLiteral("Husum")}});
    Q_EMIT m_here->window()->actions()->settingsRequested();
    auto *settings = m_here->window()->findChild<ui::SettingsDialog *>();
    QVERIFY(settings->isVisible() && settings->isModal());
    m_here->lock().lock();
    QVERIFY(m_here->lock().isLocked());
    const auto visible = [] {
        QStringList titles;
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops)
            if (top->isVisible())
                titles << top->windowTitle();
        return titles;
    };
    QCOMPARE(visible(), QStringList{QStringLiteral("Locked – Kontor")});
    // What wants to come forward meanwhile waits; a second start brings forward the lock.
    QWidget late(m_here->window(), Qt::Window);
    late.show();
    QTRY_COMPARE(visible(), QStringList{QStringLiteral("Locked – Kontor")});
    QVERIFY(!m_here->lock().screen()->passwordField()->isVisible());
    m_here->lock().screen()->unlockButton()->click();
    QVERIFY(!m_here->lock().isLocked());
    QVERIFY(m_here->window()->isVisible() && settings->isVisible() && settings->isModal() && late.isVisible());
    QCOMPARE(company->data()->value(QStringLiteral("city")), QStringLiteral("Husum"));
    company->data()->discard();
    settings->reject();
    QAction *action = m_here->window()->findChild<QAction *>(QStringLiteral("lock"));
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    action->trigger();
    QVERIFY(m_here->lock().isLocked());
    m_here->lock().screen()->unlockButton()->click();
}

// US: nordlicht looks as u11: three customers, and nothing to change.
void WindowLock::looksAsAnother()
{
    m_here->start();
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 9);
    QVERIFY(m_here->window()->actions()->lookAction()->isEnabled());
    // From "Manage people", on the selected user.
    ui::ListView *people = m_here->application().peoplePage()->overview()->view();
    m_here->window()->showPage(QStringLiteral("people"));
    QTRY_VERIFY(DemoWindow::rowOf(people, "login", u11) >= 0);
    people->selectRow(DemoWindow::rowOf(people, "login", u11));
    auto *look = m_here->application().peoplePage()->findChild<QAction *>(QStringLiteral("lookAsUser"));
    QVERIFY(look && look->isEnabled());
    look->trigger();
    QTRY_COMPARE(m_here->customers(), 3);
    auto *banner = m_here->window()->findChild<ui::LookBanner *>();
    QVERIFY(banner && banner->isVisible());
    QVERIFY(banner->text().startsWith(QStringLiteral("You look as u11 (Anna")));
    QCOMPARE(banner->width(), m_here->window()->width());
    QCOMPARE(m_here->application().companyPage(), nullptr); // nor more pages than he has
    ui::ShellActions *actions = m_here->window()->actions();
    for (QAction *action :
         {actions->importAction(), actions->backupAction(), actions->lookAction(), actions->passwordAction()}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->statusTip().contains(QStringLiteral("looking as another user")));
    }
    auto *prospect = m_here->application().customersPage()->findChild<QPushButton *>(QStringLiteral("newProspect"));
    QVERIFY(!prospect->isEnabled());
    QVERIFY(prospect->toolTip().contains(QStringLiteral("looking as another user")));
    // The store refuses what no button offers.
    QFuture<Result<Receipt>> tried = m_here->application().store()->perform(QStringLiteral("change_customer"), {},
                                                                            [](Door &) -> Result<> { return {}; });
    QTRY_VERIFY(tried.isFinished());
    QCOMPARE(tried.result().error().rule, QStringLiteral("looking_as_is_read_only"));
    banner->backButton()->click();
    QTRY_COMPARE(m_here->customers(), 9);
    QVERIFY(!m_here->window()->findChild<ui::LookBanner *>());
    QVERIFY(m_here->window()->actions()->importAction()->isEnabled());
    auto database = Database::open(m_here->store(), Database::Mode::ReadOnly);
    const auto logged = (*database)->text("SELECT group_concat(command || ' ' || outcome || ' ' || coalesce(subject, "
                                          "'')) FROM change_set");
    QCOMPARE(*logged, QStringLiteral("look_as done u11,change_customer refused "));
}

void WindowLock::mayNotLook()
{
    m_here->start(u11);
    QTRY_VERIFY(m_here->window());
    QTRY_COMPARE(m_here->customers(), 3);
    QVERIFY(!m_here->window()->actions()->lookAction()->isEnabled());
    QVERIFY(!m_here->window()->actions()->lookAction()->statusTip().isEmpty());
    // Asked all the same, it is refused and he stays himself.
    m_here->application().dialogs().setNextAnswer(ui::Dialogs::Answer::Accept);
    m_here->application().lookAs(QStringLiteral("u12"));
    QTRY_VERIFY(m_here->application().dialogs().lastQuestion().text.contains(QStringLiteral("User administration")));
    QCOMPARE(m_here->customers(), 3);
    QVERIFY(!m_here->window()->findChild<ui::LookBanner *>());
}

QTEST_MAIN(WindowLock)
#include "tst_window_lock.moc"

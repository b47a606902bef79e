// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Application, signing: who is signed in, signing out and in again, one's password, the lock, looking as another user.
#include "app/application.h"

#include "app/screenlock.h"
#include "app/signing.h"
#include "store/lists/lists.h"
#include "store/operations/commands.h"
#include "ui/context.h"
#include "ui/errortext.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordpicker.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/signin.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/lookbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QFileInfo>

namespace kontor
{

namespace
{

QString nameOf(const Session &session)
{
    return session.displayName.isEmpty() ? session.login : session.displayName;
}

/// Who sits at the desk.
QString ownLogin(const Session &session)
{
    return session.isLooking() ? session.lookedAtByLogin : session.login;
}

void disable(QAction *action, const QString &whyNot)
{
    action->setEnabled(false);
    action->setStatusTip(whyNot);
    action->setToolTip(whyNot);
}

} // namespace

void Application::makeSigning()
{
    m_signing = std::make_unique<Signing>(m_settings);
    m_lock = std::make_unique<ScreenLock>(m_settings, m_options.clock);
    connect(m_signing.get(), &Signing::signedIn, this,
            [this](const QString &path, const QString &login) { openAs(path, login); });
    connect(m_signing.get(), &Signing::failed, this, &Application::takeOpeningError);
    connect(m_signing.get(), &Signing::pageShown, this, [this](bool canGoBack) {
        m_lock->stop();
        if (!m_window)
            return;
        m_window->hide();
        if (!canGoBack)
            closeStore();
    });
    connect(m_signing.get(), &Signing::wentBack, this, [this] {
        m_signing->hidePage();
        claimStore(m_store->path());
        watchLock();
        m_window->show();
        m_window->activateWindow();
    });
    connect(m_signing.get(), &Signing::otherStoreRequested, this, [this] {
        m_dialogs.openFile(m_signing->page(), tr("Open a store"), tr("Stores (*.kontor);;All files (*)"), QString(),
                           [this](const QString &path) {
                               if (!path.isEmpty())
                                   openStore(path);
                           });
    });
    connect(m_signing.get(), &Signing::notKept, this, [this] {
        const auto tell = [this] {
            m_window->toasts()->show(
                tr("The keychain of this desktop cannot be reached, so the password was not kept. It is asked for at "
                   "the next start."));
        };
        // The answer may be there before the window is.
        if (m_window && !m_opening)
            tell();
        else
            connect(this, &Application::opened, this, tell, Qt::SingleShotConnection);
    });
}

void Application::connectSigning(const Session &session)
{
    ui::ShellActions *actions = m_window->actions();
    const QString who = nameOf(session);
    //: %1 is who is signed in, %2 is whom he looks as
    m_window->status()->setUser(session.isLooking() ? tr("%1, looking as %2").arg(session.lookedAtByLogin, who) : who);
    connect(m_lock.get(), &ScreenLock::minutesChanged, m_window.get(),
            [this] { m_window->setLockMinutes(m_lock->minutes()); });
    watchLock();
    connect(m_window.get(), &ui::MainWindow::lockMinutesChosen, m_lock.get(), &ScreenLock::setMinutes);
    connect(actions, &ui::ShellActions::lockRequested, m_lock.get(), &ScreenLock::lock);
    connect(actions, &ui::ShellActions::signInRequested, this, [this] { leaveToSignIn(true); });
    connect(actions, &ui::ShellActions::signOutRequested, this, [this] { leaveToSignIn(false); });
    connect(actions, &ui::ShellActions::passwordRequested, this, &Application::changeOwnPassword);
    connect(actions, &ui::ShellActions::lookRequested, this, &Application::chooseWhomToLookAs);
    const QString role = QStringLiteral("user_administration");
    if (!session.mayChangeWith(role))
        disable(actions->lookAction(), ui::whyNotText(session, role));
    if (session.mayChangeWith(role)) {
        offerForUser(
            QStringLiteral("lookAsUser"), QStringLiteral("eye"), [] { return tr("Look as this user"); },
            [this](const QString &login) { lookAs(login); });
        offerForUser(
            QStringLiteral("resetPassword"), QStringLiteral("key"), [] { return tr("New password…"); },
            [this](const QString &login) { resetPassword(login); });
    }
    if (!session.isLooking())
        return;
    auto *banner = new ui::LookBanner(session);
    connect(banner, &ui::LookBanner::backRequested, this, &Application::lookBack);
    m_window->setBanner(banner);
    for (QAction *action : {actions->importAction(), actions->backupAction(), actions->passwordAction()})
        disable(action, ui::whyNotText(session, role));
}

/// On the one user that is selected in "Manage people".
void Application::offerForUser(const QString &name, const QString &iconName, std::function<QString()> text,
                               std::function<void(const QString &)> run)
{
    ui::ListPage *list = m_people->overview();
    const auto loginOf = [list] {
        const items::ListModel *model = list->model();
        const int row = model->rowOfHandle(list->view()->selectedHandles().value(0, items::noHandle));
        return model->index(row, model->columnOf("login")).data().toString();
    };
    const auto start = [loginOf, run = std::move(run)](const QList<Uuid> &) {
        if (const QString login = loginOf(); !login.isEmpty())
            run(login);
    };
    list->addSelectionAction(
        {name, iconName, {}, std::move(text), start, [list] { return list->view()->selectedHandles().size() == 1; }});
}

void Application::watchLock()
{
    const Session &session = m_context->session;
    m_lock->watch(m_store->path(), m_options.calendar, ownLogin(session),
                  session.isLooking() ? session.lookedAtByLogin : nameOf(session));
}

void Application::leaveToSignIn(bool canGoBack)
{
    m_window->askToLeave([this, canGoBack](bool may) {
        if (may)
            m_signing->ask(m_store->path(), m_options.calendar, Signing::When::Always, canGoBack);
    });
}

void Application::changeOwnPassword()
{
    auto *dialog = new ui::PasswordDialog({}, m_lock->hasPassword(), m_window.get());
    const QString login = m_context->session.login;
    connect(dialog, &ui::PasswordDialog::saveRequested, this, [=, this](const Secret &old, const Secret &fresh) {
        dialog->setBusy(true);
        // Through the desk first: who guesses has to wait.
        whenDone(m_lock->desk().check(login, old), dialog, [=, this](const Result<> &fits) {
            if (fits)
                return savePassword(dialog, {login, old, fresh});
            dialog->setBusy(false);
            dialog->setError(fits.error());
        });
    });
    dialog->open();
}

void Application::resetPassword(const QString &login)
{
    auto *dialog = new ui::PasswordDialog(login, false, m_window.get());
    connect(dialog, &ui::PasswordDialog::saveRequested, this, [=, this](const Secret &, const Secret &fresh) {
        dialog->setBusy(true);
        savePassword(dialog, {login, {}, fresh});
    });
    dialog->open();
}

void Application::savePassword(ui::PasswordDialog *dialog, const PasswordChange &change)
{
    const auto done = m_store->maintain<Receipt>([change](Writer &writer) { return changePassword(writer, change); });
    whenDone(done, dialog, [=, this](const Result<Receipt> &saved) {
        dialog->setBusy(false);
        if (!saved)
            return dialog->setError(saved.error());
        dialog->accept();
        const bool isOwn = change.login == m_context->session.login;
        if (isOwn) {
            m_lock->setHasPassword(!change.fresh.isEmpty());
            m_signing->passwordChanged(m_store->path(), change.login, change.fresh);
        }
        m_window->toasts()->show(change.fresh.isEmpty() ? tr("The password was taken away.")
                                                        : tr("The password was saved."));
    });
}

void Application::chooseWhomToLookAs()
{
    ui::RecordPicker::Wanted wanted{tr("Look as another user"),
                                    tr("Look, read-only"),
                                    {},
                                    {"login", "given_name", "family_name", "submandant"},
                                    {{"effective", {QStringLiteral("true")}}}};
    auto *picker = new ui::RecordPicker(*m_context, lists::users(), wanted, m_window.get());
    connect(picker, &ui::RecordPicker::chosen, this, [this](const QString &login) { lookAs(login); });
    picker->open();
}

void Application::lookAs(const QString &login)
{
    const ActorName name(ownLogin(m_context->session), login);
    m_window->askToLeave([this, name](bool may) {
        if (may)
            openAs(m_store->path(), name);
    });
}

void Application::lookBack()
{
    m_window->askToLeave([this](bool may) {
        if (may)
            openAs(m_store->path(), ownLogin(m_context->session));
    });
}

} // namespace kontor

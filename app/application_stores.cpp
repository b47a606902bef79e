// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Application, stores: opening one, changing to another, what happens where that fails, and the end of a session.
#include "app/application.h"

#include "app/backups.h"
#include "app/connecting.h"
#include "app/logfile.h"
#include "app/screenlock.h"
#include "app/signing.h"
#include "ui/context.h"
#include "ui/errortext.h"
#include "ui/pages/firststart.h"
#include "ui/pages/signin.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/theme/icons.h"
#include "ui/undo.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace kontor
{

void Application::showFirstStart()
{
    m_firstStart = std::make_unique<ui::FirstStart>(m_options.store, m_options.calendar, m_dialogs);
    m_firstStart->setWindowIcon(ui::applicationIcon());
    m_firstStart->resize(960, 640);
    connect(m_firstStart.get(), &ui::FirstStart::ready, this, &Application::leaveTo);
    connect(m_firstStart.get(), &ui::FirstStart::connectRequested, this, &Application::connectToServer);
    m_firstStart->show();
}

bool Application::claimStore(const QString &path)
{
    if (!m_options.screenshots.isEmpty())
        return true;
    const SingleInstance::Claim claim = m_instance.claim(path);
    if (claim == SingleInstance::Claim::First)
        return true;
    if (claim == SingleInstance::Claim::Raised && !m_window)
        Q_EMIT handedOver();
    if (claim == SingleInstance::Claim::Silent)
        takeOpeningError(path, Error{Error::Kind::Storage, QStringLiteral("store_in_use"), {}, {path}, {}});
    return false;
}

void Application::openStore(const QString &path)
{
    if (m_opening || !claimStore(path))
        return;
    // A local store trusts who names a user on the command line: he could read the file anyway (CLI.md, --as).
    if (!m_options.as.isEmpty() || !m_options.screenshots.isEmpty())
        openAs(path, m_options.as);
    else
        m_signing->ask(path, m_options.calendar, Signing::When::Needed, m_window != nullptr);
}

void Application::openAs(const QString &path, const ActorName &name)
{
    if (m_opening)
        return;
    m_opening = std::make_unique<Store>(path, name, m_options.calendar);
    whenDone(m_opening->open(), this, [this, path](const Result<Session> &session) {
        if (!session)
            return takeOpeningError(path, session.error());
        const auto replica =
            m_opening->read<ReplicaState>([](Reader &reader) { return readReplicaState(reader.database()); });
        whenDone(replica, this, [this, path, session = *session](const Result<ReplicaState> &state) {
            if (state)
                takeOpened(session, *state);
            else
                takeOpeningError(path, state.error());
        });
    });
}

void Application::takeOpened(const Session &session, const ReplicaState &replica)
{
    if (m_window)
        m_settings.setWindowGeometry(m_window->saveGeometry());
    const auto before = letGo();
    m_store = std::move(m_opening);
    m_settings.addRecentStore(m_store->path());
    buildWindow(session);
    connectSyncing(session, replica);
    if (m_firstStart)
        m_firstStart->hide();
    m_signing->hidePage();
    m_window->show();
    qCInfo(kontorApp, "opened %s", qPrintable(m_store->path()));
    before();
    Q_EMIT opened();
}

void Application::closeStore()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    letGo()();
    m_submandants = nullptr;
    m_customers = nullptr;
    m_company = nullptr;
    m_people = nullptr;
    m_gaps = nullptr;
    m_log = nullptr;
    m_syncPage = nullptr;
}

// What stands is taken out of its places; the answer puts the window away, and all of it a little later.
std::function<void()> Application::letGo()
{
    // In the order in which they were made: they go the other way round, and not inside one of their own signals.
    struct Before {
        std::unique_ptr<Store> store;
        std::unique_ptr<items::ListIndexes> indexes;
        std::unique_ptr<ui::Drafts> drafts;
        std::unique_ptr<ui::Context> context;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<ui::Undo> undo;
    };
    if (m_syncing)
        m_syncing->stop();
    auto before = std::make_shared<Before>(Before{std::move(m_store), std::move(m_indexes), std::move(m_drafts),
                                                  std::move(m_context), std::move(m_window), std::move(m_undo)});
    return [this, before = std::move(before)]() mutable {
        if (before->window)
            before->window->hide();
        QMetaObject::invokeMethod(
            this, [before = std::move(before)] {}, Qt::QueuedConnection);
    };
}

void Application::takeOpeningError(const QString &path, const Error &error)
{
    m_opening.reset();
    m_signing->hidePage();
    qCWarning(kontorApp, "cannot open %s: %s (%s)", qPrintable(path), qPrintable(error.rule), qPrintable(error.detail));
    if (error.rule == u"store_missing")
        m_settings.forgetRecentStore(path);
    if (m_window) {
        // The open store stays, also for a second start.
        m_window->show();
        m_instance.claim(m_store->path());
        listRecentStores();
        if (error.rule == u"replica_lapsed")
            return reconnect(path, error, m_window.get());
        return m_dialogs.tell(m_window.get(), QFileInfo(path).fileName(), ui::errorText(error));
    }
    if (!m_firstStart)
        showFirstStart();
    m_firstStart->setTrouble(path, error);
    if (error.rule == u"replica_lapsed")
        reconnect(path, error, m_firstStart.get());
}

void Application::connectStores()
{
    ui::ShellActions *actions = m_window->actions();
    listRecentStores();
    connect(actions, &ui::ShellActions::newStoreRequested, this, &Application::showFirstStart);
    connect(actions, &ui::ShellActions::connectRequested, this, [this] {
        // Nobody named a place for one more store.
        connectToServer(QFileInfo(m_options.store).absolutePath() + QStringLiteral("/server.kontor"));
    });
    connect(actions, &ui::ShellActions::recentStoreChosen, this, &Application::leaveTo);
    connect(actions, &ui::ShellActions::openStoreRequested, this, [this] {
        m_dialogs.openFile(m_window.get(), tr("Open a store"), tr("Stores (*.kontor);;All files (*)"),
                           QFileInfo(m_store->path()).absolutePath(), [this](const QString &path) {
                               if (!path.isEmpty())
                                   leaveTo(path);
                           });
    });
    if (m_context->session.isLooking())
        return;
    auto *backups = new Backups(m_window.get(), *m_store, m_settings, m_dialogs);
    connect(backups, &Backups::restored, this, [this](const QString &kept) {
        // Everything is read anew, the session and its rights first.
        connect(
            this, &Application::opened, this,
            [this, kept] {
                m_window->toasts()->show(tr("The backup is restored. What was there before is kept in %1.")
                                             .arg(QDir::toNativeSeparators(kept)));
            },
            Qt::SingleShotConnection);
        openAs(m_store->path(), m_store->actorName());
    });
}

void Application::listRecentStores()
{
    QStringList paths = m_settings.recentStores();
    paths.removeAll(m_store->path());
    m_window->actions()->setRecentStores(paths);
}

void Application::leaveTo(const QString &path)
{
    if (!m_window)
        return openStore(path);
    if (QFileInfo(path) == QFileInfo(m_store->path()))
        return;
    m_window->askToLeave([this, path](bool may) {
        if (may)
            openStore(path);
    });
}

void Application::comeForward()
{
    QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_firstStart.get();
    if (m_signing->page() && m_signing->page()->isVisible())
        window = m_signing->page();
    if (m_lock->isLocked())
        window = m_lock->screen();
    if (!window)
        return;
    if (window->isMinimized())
        window->showNormal();
    window->raise();
    window->activateWindow();
    // Where the desktop does not let a window come forward by itself.
    QApplication::alert(window);
}

// The questions of this program do not block, so the log-out is called off and may be asked for again once they are
// answered.
void Application::endSession(QSessionManager &manager)
{
    if (!closeForSessionEnd() && manager.allowsInteraction())
        manager.cancel();
}

bool Application::closeForSessionEnd()
{
    return !m_window || !m_window->isVisible() || m_window->close();
}

} // namespace kontor

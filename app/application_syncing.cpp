// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Application, syncing: the window of a replica, and the way to become one.
#include "app/application.h"

#include "app/connecting.h"
#include "app/signing.h"
#include "ui/context.h"
#include "ui/pages/firststart.h"
#include "ui/pages/syncpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/toast.h"

namespace kontor
{

void Application::makeConnecting()
{
    m_connecting = std::make_unique<Connecting>(m_dialogs);
    connect(m_connecting.get(), &Connecting::ready, this, &Application::leaveTo);
    connect(m_connecting.get(), &Connecting::notKept, m_signing.get(), &Signing::notKept);
}

void Application::connectToServer(const QString &path)
{
    QWidget *window = m_firstStart && m_firstStart->isVisible() ? static_cast<QWidget *>(m_firstStart.get())
                                                                : static_cast<QWidget *>(m_window.get());
    m_connecting->open(path, m_options.calendar, m_signing->secrets(), window);
}

void Application::reconnect(const QString &path, const Error &lapsed, QWidget *window)
{
    m_connecting->reconnect(path, lapsed, m_options.calendar, m_signing->secrets(), window);
}

void Application::connectSyncing(const Session &session, const ReplicaState &replica)
{
    if (!replica.isReplica)
        return;
    // Who looks as another settles nothing.
    if (!session.isLooking()) {
        m_syncPage = new ui::SyncPage(*m_context);
        m_window->addPage(QStringLiteral("sync"), m_syncPage);
        connect(m_window->status(), &ui::StatusLine::stateTriggered, this,
                [this] { m_window->showPage(QStringLiteral("sync")); });
    }
    m_syncing = new Syncing(m_window.get(), *m_context, replica, m_signing->secrets(), m_connecting->opener(),
                            m_connecting->takeKnown(m_store->path()), m_pace);
}

} // namespace kontor

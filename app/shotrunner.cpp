// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shotrunner.h"

#include "app/application.h"
#include "items/listmodel.h"
#include "ui/pages/importwizard.h"
#include "ui/pages/whydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"

#include <QApplication>

namespace kontor
{

namespace
{

constexpr int calmRounds = 8;
constexpr int mostRounds = 2000;

} // namespace

ShotRunner::ShotRunner(Application &application, QList<Shot> shots, int roundMs)
    : m_application(application)
    , m_shots(std::move(shots))
{
    m_wait.setInterval(roundMs);
    connect(&m_wait, &QTimer::timeout, this, &ShotRunner::look);
}

void ShotRunner::act()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_shots.first().act();
    m_calm = 0;
    m_rounds = 0;
    m_wait.start();
}

bool ShotRunner::isCalm() const
{
    // Between two windows there is none.
    if (!m_application.window())
        return false;
    // A page that opens a record asks for it without a list.
    if (const Store *store = m_application.store(); store && !store->isIdle())
        return false;
    const auto tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops)
        for (const auto *model : top->findChildren<items::ListModel *>())
            if (model->isBusy())
                return false;
    for (const auto *why : m_application.window()->findChildren<ui::WhyDialog *>())
        if (why->isBusy())
            return false;
    return !m_application.importWizard() || !m_application.importWizard()->isBusy();
}

void ShotRunner::look()
{
    ++m_rounds;
    // A dialog may come with the store's answer.
    m_calm = (m_shots.first().isAtWork || isCalm()) && m_shots.first().what() ? m_calm + 1 : 0;
    if (m_calm < calmRounds && m_rounds < mostRounds)
        return;
    m_wait.stop();
    const Shot shot = m_shots.takeFirst();
    if (!shot.withToasts)
        for (ui::Toast *toast : m_application.window()->toasts()->toasts())
            toast->hide();
    Q_EMIT shown(shot.name, shot.what(), m_calm >= calmRounds);
    act();
}

} // namespace kontor

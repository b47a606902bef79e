// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing: keeps the open replica level with its server while the window stands (docs/sync.md).
#pragma once

#include "app/keychain.h"
#include "app/serverline.h"
#include "store/store.h"
#include "sync/round.h"
#include "ui/syncstate.h"

#include <QPointer>
#include <QTimer>
#include <atomic>

namespace kontor
{

namespace ui
{
struct Context;
class MainWindow;
class ServerPassword;
} // namespace ui

/// Belongs to the window of a replica. A round runs on a thread and a connection of its own; neither lists nor saving
/// wait. Polling is the truth: a round at the start, soon after each commit, and then every few seconds.
class Syncing : public QObject
{
    Q_OBJECT

public:
    struct Pace {
        int soonMs = 150;    ///< after a commit
        int pollMs = 10'000; ///< after a round
        int momentMs = 400;  ///< a round that is shorter is not shown
    };

    /// `known`: the password of whoever has just connected. `secrets` outlives it.
    Syncing(ui::MainWindow *window, const ui::Context &context, const ReplicaState &state, SecretStore &secrets,
            LineOpener opener, const Secret &known, const Pace &pace);
    ~Syncing() override;

    /// The round that runs ends before its next step; no other one begins. Does not wait.
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// Null while none is asked for.
    ui::ServerPassword *passwordDialog() const;

Q_SIGNALS:
    /// A round has ended, well or not.
    void ended();

private:
    void begin(RoundPurpose purpose, bool isAsked);
    void take(RoundPurpose purpose, const Result<RoundReport> &report);
    void takeSuccess(RoundPurpose purpose, const RoundReport &report);
    void takeError(const Error &error);
    void readState();
    void show();
    bool wantsPassword(const Error &error);
    void askPassword(bool isWrong);
    void takePassword(const Secret &password, bool isKept);
    void keepPassword();
    void settle(const QList<qint64> &conflicts, bool isMine);

    ui::MainWindow *m_window;
    Store &m_store;
    ui::SyncState &m_state;
    SecretStore &m_secrets;
    LineOpener m_opener;
    Pace m_pace;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<ui::Context> m_context;
    ui::SyncStanding m_standing;
    BackOff m_backOff;
    QTimer m_next;
    QTimer m_moment;
    bool m_isRunning = false;
    std::optional<RoundPurpose> m_wanted; ///< as soon as the running one has ended
    QString m_told;                       ///< the rule of the failure that was told last
    Secret m_password;
    bool m_isKeptAsked = false; ///< the keychain was asked
    bool m_keeps = false;       ///< the password is to be kept once the server has taken it
    QPointer<ui::ServerPassword> m_prompt;
};

} // namespace kontor

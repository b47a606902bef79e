// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing: keeps the open replica level with its server while the window stands (docs/sync.md).
#pragma once

#include "app/keychain.h"
#include "app/serverline.h"
#include "store/store.h"
#include "sync/roundpace.h"
#include "sync/serverhealth.h"
#include "sync/steadyline.h"
#include "ui/syncstate.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

namespace kontor
{

namespace ui
{
struct Context;
class MainWindow;
class ServerPassword;
} // namespace ui

/// Belongs to the window of a replica. A round runs on a thread and a connection of its own; neither lists nor saving
/// wait. Polling is the truth: a round at the start, at once after a commit, and then every few seconds. Between rounds
/// the connection stands, and whoever pushes something wakes the others over it.
class Syncing : public QObject
{
    Q_OBJECT

public:
    struct Pace {
        int soonMs = 100;     ///< at the least from one round's beginning to the next, however much is committed
        int pollMs = 10'000;  ///< after a round
        int momentMs = 400;   ///< a round that is shorter is not shown
        int proofMs = 30'000; ///< after a round, where the last proof is a day old
    };

    /// `known`: the password of whoever has just connected. `secrets` outlives it.
    Syncing(ui::MainWindow *window, const ui::Context &context, const ReplicaState &state, SecretStore &secrets,
            LineOpener opener, const Secret &known, const Pace &pace);
    ~Syncing() override;

    /// The round that runs ends before its next step, and what it waits for at once; no other one begins. Does not
    /// wait.
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// Between rounds, with a line that tells when others have pushed.
    bool isListening() const { return m_others && m_others->isEnabled(); }
    /// So many have begun.
    int rounds() const { return m_rounds; }
    /// How the server and the way to it stand, over a connection of its own; nobody is asked for a password.
    QFuture<ServerHealth> examine() const;
    /// Null while none is asked for.
    ui::ServerPassword *passwordDialog() const;

Q_SIGNALS:
    /// A round has ended, well or not.
    void ended();

private:
    struct Job;
    /// What a round left behind.
    struct Ended {
        Result<RoundReport> report = RoundReport();
        bool isWoken = false; ///< since its pull began
        int socket = -1;      ///< to wait for
    };
    static Ended run(const Job &job);
    void begin(RoundPurpose purpose, bool isAsked);
    void beginAfter(qint64 ms);
    void sendSoon();
    void waitForOthers(const Ended &end);
    void wake();
    void take(RoundPurpose purpose, const Ended &end);
    void takeSuccess(RoundPurpose purpose, const RoundReport &report);
    void takeQuietProof(const RoundReport &report);
    void proveInTime();
    void takeError(RoundPurpose purpose, const Error &error);
    void readState();
    void show();
    bool wantsPassword(const Error &error);
    void askPassword(bool isWrong);
    void takePassword(const Secret &password, bool isKept);
    void keepPassword();
    /// What came of settling one or several.
    struct Settled {
        bool isMine = false;
        qsizetype left = 0;
        QList<Receipt> done;
        QList<Error> errors;
        qint64 stillOpen = 0; ///< rows of refused sets that are refused still
    };
    void settle(const QList<qint64> &conflicts, bool isMine);
    void settleEach(const QList<qint64> &conflicts, bool isMine);
    void tellSettled(const Settled &settled);

    ui::MainWindow *m_window;
    Store &m_store;
    ui::SyncState &m_state;
    SecretStore &m_secrets;
    LineOpener m_opener;
    Pace m_pace;
    std::shared_ptr<SteadyLine> m_line = std::make_shared<SteadyLine>();
    std::unique_ptr<ui::Context> m_context;
    ui::SyncStanding m_standing;
    BackOff m_backOff;
    RoundPace m_roundPace;
    QElapsedTimer m_begun; ///< the last round
    QTimer m_next;
    QTimer m_moment;
    QTimer m_proof;
    QTimer m_staleSoon;                        ///< until what is here is out of date
    std::unique_ptr<QSocketNotifier> m_others; ///< none while a round runs
    int m_rounds = 0;
    bool m_isRunning = false;
    bool m_isQuietProof = false;          ///< nobody asked for it
    bool m_isSaved = false;               ///< since the last round began
    bool m_isWoken = false;               ///< the next round, or the running one, is for others' sake
    std::optional<RoundPurpose> m_wanted; ///< of the round after the running one
    QString m_told;                       ///< the rule of the failure that was told last
    Secret m_password;
    bool m_isKeptAsked = false; ///< the keychain was asked
    bool m_keeps = false;       ///< the password is to be kept once the server has taken it
    QPointer<ui::ServerPassword> m_prompt;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncing.h"

#include "app/logfile.h"
#include "store/operations/commands.h"
#include "sync/pgconnection.h"
#include "sync/settle.h"
#include "ui/context.h"
#include "ui/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverpassword.h"
#include "ui/shell/statusline.h"
#include "ui/undo.h"
#include "ui/widgets/toast.h"

#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>

namespace kontor
{

namespace
{

quint64 drawn()
{
    return QRandomGenerator::system()->generate64();
}

/// A round with all that it needs; it outlives the window where the server takes its time.
struct RoundJob {
    QString path;
    ReplicaState replica;
    Secret password;
    LineOpener opener;
    Calendar calendar;
    RoundPurpose purpose;
    std::shared_ptr<std::atomic<bool>> isStopped;
};

Result<RoundReport> run(const RoundJob &job)
{
    KONTOR_LET(replica, Replica::open(job.path));
    RoundWorld world;
    world.nowUtcMs = [&job] { return job.calendar.nowUtcMs(); };
    world.random = drawn;
    world.connect = [&job] { return job.opener(job.replica.server, job.replica.login, job.password); };
    world.before = [&job](RoundStep) { return !job.isStopped->load(); };
    return runRound(*replica, world, job.purpose);
}

QFuture<Result<RoundReport>> runAside(const RoundJob &job)
{
    auto promise = std::make_shared<QPromise<Result<RoundReport>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(run(job));
        promise->finish();
    });
    return promise->future();
}

bool isOutOfReach(const Error &error)
{
    return error.kind == Error::Kind::Offline && !needsAdministrator(error);
}

} // namespace

Syncing::Syncing(ui::MainWindow *window, const ui::Context &context, const ReplicaState &state, SecretStore &secrets,
                 LineOpener opener, const Secret &known, const Pace &pace)
    : QObject(window)
    , m_window(window)
    , m_store(context.store)
    , m_state(context.sync)
    , m_secrets(secrets)
    , m_opener(std::move(opener))
    , m_pace(pace)
    , m_context(std::make_unique<ui::Context>(context))
    , m_password(known)
{
    m_standing.replica = state;
    m_standing.place = serverPlace(state.server);
    m_next.setSingleShot(true);
    m_moment.setSingleShot(true);
    m_moment.setInterval(pace.momentMs);
    connect(&m_next, &QTimer::timeout, this, [this] { begin(RoundPurpose::Sync, false); });
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_standing.isWorking = m_isRunning;
        show();
    });
    connect(&m_store, &Store::committed, this, &Syncing::readState);
    connect(&m_state, &ui::SyncState::syncRequested, this, [this] { begin(RoundPurpose::Sync, true); });
    connect(&m_state, &ui::SyncState::proofRequested, this, [this] { begin(RoundPurpose::Prove, true); });
    connect(&m_state, &ui::SyncState::repairRequested, this, [this] { begin(RoundPurpose::Repair, true); });
    connect(&m_state, &ui::SyncState::settleRequested, this, &Syncing::settle);
    show();
    m_next.start(0);
}

Syncing::~Syncing()
{
    stop();
}

void Syncing::stop()
{
    m_isStopped->store(true);
    m_next.stop();
    m_moment.stop();
}

void Syncing::begin(RoundPurpose purpose, bool isAsked)
{
    if (m_isStopped->load())
        return;
    // Whoever asks sees that it is done, however short it is.
    if (isAsked) {
        m_standing.isWorking = true;
        show();
    }
    if (m_isRunning) {
        m_wanted = purpose == RoundPurpose::Sync ? m_wanted.value_or(purpose) : purpose;
        return;
    }
    m_isRunning = true;
    m_next.stop();
    m_moment.start();
    const RoundJob job{m_store.path(), m_standing.replica, m_password, m_opener, m_store.calendar(),
                       purpose,        m_isStopped};
    whenDone(runAside(job), this, [this, purpose](const Result<RoundReport> &report) { take(purpose, report); });
}

void Syncing::take(RoundPurpose purpose, const Result<RoundReport> &report)
{
    if (m_isStopped->load())
        return;
    m_isRunning = false;
    m_moment.stop();
    m_standing.isWorking = false;
    if (report)
        takeSuccess(purpose, *report);
    else
        takeError(report.error());
    if (m_wanted && report)
        begin(*std::exchange(m_wanted, {}), false);
    m_wanted.reset();
    readState();
    Q_EMIT ended();
}

void Syncing::takeSuccess(RoundPurpose purpose, const RoundReport &report)
{
    m_backOff.succeed();
    m_standing.isOffline = false;
    m_standing.trouble.reset();
    m_told.clear();
    keepPassword();
    m_next.start(m_pace.pollMs);
    if (purpose == RoundPurpose::Sync)
        return;
    ui::SyncProof proof;
    proof.isRepaired = purpose == RoundPurpose::Repair;
    for (const TableComparison &table : report.tables) {
        proof.rows += table.local;
        proof.differingTables += !table.isEqual;
    }
    show();
    Q_EMIT m_state.proved(proof);
}

void Syncing::takeError(const Error &error)
{
    m_next.start(int(m_backOff.afterFailure(drawn())));
    if (wantsPassword(error))
        return;
    m_standing.isOffline = isOutOfReach(error);
    if (m_standing.isOffline) {
        m_standing.trouble.reset();
        return;
    }
    m_standing.trouble = error;
    if (m_told == error.rule)
        return;
    m_told = error.rule;
    qCWarning(kontorApp, "sync: %s (%s)", qPrintable(error.rule), qPrintable(error.detail));
    m_window->toasts()->showError(ui::errorText(error));
}

// After each commit and each round; what waits is sent soon, unless the server was out of reach just now.
void Syncing::readState()
{
    const auto state = m_store.read<ReplicaState>([](Reader &reader) { return readReplicaState(reader.database()); },
                                                  JobThread::Priority::Background);
    whenDone(state, this, [this](const Result<ReplicaState> &replica) {
        if (!replica || m_isStopped->load())
            return;
        const bool isMore = replica->waiting > 0;
        m_standing.replica = *replica;
        show();
        const bool isAway = m_standing.isOffline || m_standing.trouble;
        if (isMore && !isAway && !m_isRunning && !m_prompt && m_next.remainingTime() > m_pace.soonMs)
            m_next.start(m_pace.soonMs);
    });
}

void Syncing::show()
{
    m_state.setStanding(m_standing);
    ui::StatusLine *line = m_window->status();
    const ui::StoreState state = ui::storeState(m_standing);
    line->setState(state,
                   state == ui::StoreState::Conflict ? m_standing.replica.conflicts : m_standing.replica.waiting);
    if (m_standing.replica.asOf > 0)
        line->holdAsOf(m_standing.replica.asOf);
}

void Syncing::settle(const QList<qint64> &conflicts, bool isMine)
{
    for (const qint64 conflict : conflicts) {
        const auto settled = m_store.maintain<Receipt>([conflict, isMine](Writer &writer) -> Result<Receipt> {
            if (isMine)
                return settleMine(writer, conflict);
            KONTOR_TRY(settleTheirs(writer.database(), conflict));
            return Receipt();
        });
        whenDone(settled, this, [this, isMine](const Result<Receipt> &receipt) {
            if (!receipt)
                m_window->toasts()->showError(ui::errorText(receipt.error()));
            else if (receipt->changeSet.isNull())
                m_window->toasts()->show(isMine ? tr("Settled: the server has your value already.")
                                                : tr("Settled: the server's value holds."));
            else
                m_context->undo.saved(commands::settleConflict, *receipt, tr("Settled: your value holds."));
            Q_EMIT m_state.settled();
            readState();
        });
    }
}

} // namespace kontor

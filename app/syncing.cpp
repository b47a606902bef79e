// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncing.h"

#include "app/logfile.h"
#include "sync/pgconnection.h"
#include "ui/context.h"
#include "ui/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverpassword.h"
#include "ui/shell/statusline.h"
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

bool isOutOfReach(const Error &error)
{
    return error.kind == Error::Kind::Offline && !needsAdministrator(error);
}

} // namespace

/// A round with all that it needs; it outlives the window.
struct Syncing::Job {
    QString path;
    ReplicaState replica;
    Secret password;
    LineOpener opener;
    Calendar calendar;
    RoundPurpose purpose;
    std::shared_ptr<SteadyLine> line;
};

Syncing::Ended Syncing::run(const Job &job)
{
    Ended ended;
    const auto replica = Replica::open(job.path);
    if (!replica) {
        ended.report = tl::unexpected<Error>(replica.error());
        return ended;
    }
    RoundWorld world;
    world.nowUtcMs = [&job] { return job.calendar.nowUtcMs(); };
    world.clockUtcMs = [] { return Calendar().nowUtcMs(); };
    world.random = drawn;
    world.connect = [&job] {
        return job.opener(job.replica.server, job.replica.login, job.password, job.line->stopper(), tellNobody);
    };
    ended.report = job.line->run(**replica, world, job.purpose);
    ended.isWoken = job.line->isWoken();
    ended.socket = job.line->socket();
    return ended;
}

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
    , m_roundPace(pace.soonMs)
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
    m_proof.setSingleShot(true);
    m_proof.setInterval(pace.proofMs);
    connect(&m_proof, &QTimer::timeout, this, [this] {
        m_isQuietProof = true;
        begin(RoundPurpose::Prove, false);
    });
    m_staleSoon.setSingleShot(true);
    connect(&m_staleSoon, &QTimer::timeout, this, &Syncing::show);
    connect(&m_store, &Store::saved, this, [this] {
        m_isSaved = true;
        sendSoon();
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
    m_line->abandon();
    m_others.reset();
    m_next.stop();
    m_moment.stop();
    m_proof.stop();
    m_staleSoon.stop();
}

void Syncing::begin(RoundPurpose purpose, bool isAsked)
{
    if (m_line->stopper().isStopped())
        return;
    // Whoever asks sees that it is done, however short it is.
    if (isAsked) {
        m_isQuietProof = m_isQuietProof && purpose == RoundPurpose::Sync;
        m_standing.isWorking = true;
        show();
    }
    if (m_isRunning) {
        m_wanted = purpose == RoundPurpose::Sync ? m_wanted.value_or(purpose) : purpose;
        return;
    }
    if (const auto wanted = std::exchange(m_wanted, {}); wanted && purpose == RoundPurpose::Sync)
        purpose = *wanted;
    m_isRunning = true;
    m_isSaved = false;
    ++m_rounds;
    m_others.reset();
    m_next.stop();
    m_moment.start();
    m_begun.start();
    const Job job{m_store.path(), m_standing.replica, m_password, m_opener, m_store.calendar(), purpose, m_line};
    auto promise = std::make_shared<QPromise<Ended>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(run(job));
        promise->finish();
    });
    whenDone(promise->future(), this, [this, purpose](const Ended &ended) { take(purpose, ended); });
}

void Syncing::take(RoundPurpose purpose, const Ended &end)
{
    if (m_line->stopper().isStopped())
        return;
    m_isRunning = false;
    m_moment.stop();
    m_standing.isWorking = false;
    const bool wasWoken = std::exchange(m_isWoken, false);
    const auto &report = end.report;
    if (report)
        takeSuccess(purpose, *report);
    else
        takeError(purpose, report.error());
    if (report && wasWoken)
        m_roundPace.noteWoken(report->changedHere > 0);
    // Where this one failed, what was wanted meanwhile is what the next one is for.
    if (m_wanted && report)
        begin(RoundPurpose::Sync, false);
    else if (report)
        waitForOthers(end);
    // The round that has just ended may have looked before.
    if (m_isSaved)
        sendSoon();
    readState();
    Q_EMIT ended();
}

// The thread of the window waits with all that it waits for; what has come is read by the round.
void Syncing::waitForOthers(const Ended &end)
{
    if (end.isWoken)
        return wake();
    if (end.socket < 0)
        return;
    m_others = std::make_unique<QSocketNotifier>(end.socket, QSocketNotifier::Read);
    connect(m_others.get(), &QSocketNotifier::activated, this, [this] {
        m_others->setEnabled(false);
        wake();
    });
}

void Syncing::wake()
{
    m_isWoken = true;
    beginAfter(m_roundPace.afterWake(m_begun.elapsed()));
}

void Syncing::beginAfter(qint64 ms)
{
    if (!m_isRunning && (!m_next.isActive() || m_next.remainingTime() > ms))
        m_next.start(int(ms));
}

// What waits is sent at once, unless the server was out of reach just now.
void Syncing::sendSoon()
{
    const bool isAway = m_standing.isOffline || m_standing.trouble || m_line->stopper().isStopped();
    if (!isAway && !m_prompt && m_begun.isValid())
        beginAfter(m_roundPace.afterCommit(m_begun.elapsed()));
}

void Syncing::takeSuccess(RoundPurpose purpose, const RoundReport &report)
{
    m_backOff.succeed();
    m_standing.isOffline = false;
    m_standing.trouble.reset();
    m_told.clear();
    keepPassword();
    m_next.start(m_pace.pollMs);
    if (report.changedHere > 0)
        m_store.lookForChanges();
    if (purpose == RoundPurpose::Sync)
        return proveInTime();
    if (purpose == RoundPurpose::Prove && std::exchange(m_isQuietProof, false))
        return takeQuietProof(report);
    ui::SyncProof proof;
    proof.isRepaired = purpose == RoundPurpose::Repair;
    for (const TableComparison &table : report.tables) {
        proof.rows += table.local;
        proof.differingTables += !table.isEqual;
    }
    show();
    Q_EMIT m_state.proved(proof);
}

// After a first copy and once a day all is compared, whether anybody asks for it or not (SYNC 2.7).
void Syncing::proveInTime()
{
    constexpr qint64 dayMs = 24ll * 3600 * 1000;
    if (m_store.calendar().nowUtcMs() - m_standing.replica.verifiedAt > dayMs && !m_proof.isActive())
        m_proof.start();
}

// Where all is equal nobody is told; what differs is mended at once, and that is.
void Syncing::takeQuietProof(const RoundReport &report)
{
    if (report.isEqual())
        return;
    QStringList tables;
    for (const TableComparison &table : report.tables)
        if (!table.isEqual)
            tables << QStringLiteral("%1 %2").arg(table.differing).arg(QString::fromLatin1(table.table));
    qCWarning(kontorApp, "sync: the proof found differences (%s), all is read anew where they are",
              qPrintable(tables.join(QStringLiteral(", "))));
    m_wanted = RoundPurpose::Repair;
}

void Syncing::takeError(RoundPurpose purpose, const Error &error)
{
    m_isQuietProof = m_isQuietProof && purpose != RoundPurpose::Prove;
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

// After each commit, whoever's, and each round. What this window saved is under way by then: Store::saved.
void Syncing::readState()
{
    const auto state = m_store.read<ReplicaState>([](Reader &reader) { return readReplicaState(reader.database()); });
    whenDone(state, this, [this](const Result<ReplicaState> &replica) {
        if (!replica || m_line->stopper().isStopped())
            return;
        if (m_standing.replica.server != replica->server) {
            // "connect" with another address: another place, and maybe another password.
            m_standing.place = serverPlace(replica->server);
            m_isKeptAsked = false;
        }
        m_standing.replica = *replica;
        show();
        if (replica->waiting > 0)
            sendSoon();
    });
}

void Syncing::show()
{
    const ReplicaState &replica = m_standing.replica;
    const qint64 now = m_store.calendar().nowUtcMs();
    m_standing.isStale = replica.isStaleAt(now);
    if (!m_standing.isStale && replica.asOf > 0 && replica.staleMinutes > 0)
        m_staleSoon.start(
            int(qMin(replica.asOf + replica.staleMinutes * 60'000 - now + 1, qint64(std::numeric_limits<int>::max()))));
    m_state.setStanding(m_standing);
    ui::StatusLine *line = m_window->status();
    const ui::StoreState state = ui::storeState(m_standing);
    line->setState(state,
                   state == ui::StoreState::Conflict ? m_standing.replica.conflicts : m_standing.replica.waiting);
    if (m_standing.replica.asOf > 0)
        line->holdAsOf(m_standing.replica.asOf, m_standing.isStale);
}

} // namespace kontor

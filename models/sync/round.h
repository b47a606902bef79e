// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Round: one time of "send what waits, pull, fetch, apply", step by step (docs/sync.md, "The replica").
#pragma once

#include "sync/merge.h"
#include "sync/proof.h"

namespace kontor
{

/// The numbers are those of the tests that end a program before each of them.
enum class RoundStep {
    Connect = 1,
    Greet,
    Recall, ///< how far does the server know us: only where it says that something is missing
    Seal,
    Push,
    NoteOutcome,
    Pull,
    Compare, ///< all rows, where the feed is not enough
    Fetch,
    Apply,
    Trim,
    Done,
};

/// All that a round does not do by itself.
struct RoundWorld {
    std::function<qint64()> nowUtcMs;
    /// The workstation's own, whatever day was given: the copy's age is measured by it. None: it is not.
    std::function<qint64()> clockUtcMs;
    std::function<quint64()> random;
    std::function<Result<std::shared_ptr<ServerLink>>()> connect;
    /// Before each step; false ends the round there and then, as if the program had ended.
    std::function<bool(RoundStep)> before = [](RoundStep) { return true; };
    /// A pull of more rows comes in slices, so that it takes no more memory, and the file's lock no longer.
    qsizetype rowsASlice = 5000;
};

enum class RoundPurpose {
    Sync,
    Prove,  ///< compares everything and changes nothing; where it is far behind, after a Sync
    Repair, ///< compares everything and reads anew what differs
};

struct RoundReport {
    int applied = 0; ///< sets
    int conflicts = 0;
    int refused = 0;
    qint64 changedThere = 0; ///< rows on the server
    qint64 changedHere = 0;
    qint64 asOf = 0;
    QList<TableComparison> tables; ///< where everything was compared; with the rows where nothing was changed
    bool isEqual() const;
};

/// Lives for one round on one thread; each step is a question to the server or a transaction of the file, never both.
/// Whatever step it does not come to, the next round goes on from there.
class Round
{
public:
    /// What a server may lose by a failover comes back from here for so long.
    static constexpr qint64 keptMs = 7ll * 24 * 3600 * 1000;

    Round(Replica &replica, const RoundWorld &world, RoundPurpose purpose = RoundPurpose::Sync)
        : m_replica(replica)
        , m_list(replica)
        , m_world(world)
        , m_purpose(purpose)
    {
    }

    /// One step. False: through. Errors: Offline (try later; server_outdated: that one is not the server any more), for
    /// a person: server_of_another, program_too_old,
    /// actor_unknown, actor_not_effective (all rows have left, revocation.h) and what the server refuses; storage.
    Result<bool> advance();
    /// All of them. Errors: those of advance(); Cancelled round_stopped by the world.
    Result<RoundReport> run();

    RoundStep step() const { return m_step; }
    const RoundReport &report() const { return m_report; }

private:
    Result<> doStep(RoundStep step);
    Result<> greet();
    Result<> recall();
    Result<> seal();
    Result<> push();
    Result<> noteOutcome();
    Result<> pull();
    Result<> compare();
    Result<> fetch();
    Result<> apply();
    Result<> trim();
    Result<> answerRefusal(const Error &error);
    Result<> ask(const FeedEntry &entry);
    Result<> planFetch();
    Result<bool> fetchPortion(PullBatch &batch);
    Result<> applySlice();
    Result<> fetchOps(const QList<Uuid> &sets, PullBatch &batch);
    Uuid newClient();

    Replica &m_replica;
    PullList m_list;
    RoundWorld m_world;
    RoundPurpose m_purpose;
    RoundStep m_step = RoundStep::Connect;
    std::shared_ptr<ServerLink> m_link;
    qsizetype m_setsAPush = 1;
    QList<PushedSet> m_sets;
    QList<PushOutcome> m_outcomes; ///< of the first ones of these
    PullBatch m_batch;
    bool m_isSliced = false;
    bool m_hasMoreOps = false;        ///< of the sets that were read last
    QSet<Uuid> m_knownSets;           ///< of these: some ops are here already
    std::optional<PullBatch> m_slice; ///< fetched, not applied
    QList<Uuid> m_decidedSets;        ///< since the last pull
    RoundReport m_report;
    bool m_hasRecalled = false;
    bool m_isNewClient = false;
};

/// A whole round, and at once another one where somebody saved while the pull came in, or where a copy that was to be
/// proved had to be brought level first; three at most. Errors: those of Round::run(); Conflict replica_behind where
/// the server runs ahead each time.
Result<RoundReport> runRound(Replica &replica, const RoundWorld &world, RoundPurpose purpose = RoundPurpose::Sync);

/// When to try again: longer after each failure, never for all at the same moment.
class BackOff
{
public:
    /// Milliseconds from now; between half and all of 1 s, 2 s, 4 s ... 60 s.
    qint64 afterFailure(quint64 random);
    void succeed() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace kontor

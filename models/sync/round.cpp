// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/round.h"

#include "store/migrations.h"
#include "store/replicastate.h"
#include "sync/revocation.h"
#include "sync/serverhistory.h"

#include <utility>

namespace kontor
{

using Kind = Error::Kind;

bool RoundReport::isEqual() const
{
    return std::all_of(tables.begin(), tables.end(), [](const TableComparison &table) { return table.isEqual; });
}

qint64 BackOff::afterFailure(quint64 random)
{
    constexpr qint64 longest = 60'000;
    const qint64 whole = qMin(longest, qint64(1000) << qMin(m_failures++, 6));
    return whole / 2 + qint64(random % quint64(whole / 2 + 1));
}

Result<bool> Round::advance()
{
    const RoundStep step = m_step;
    if (!m_world.before(step))
        return fail(Kind::Cancelled, QStringLiteral("round_stopped"));
    KONTOR_TRY(doStep(step));
    return step != RoundStep::Done;
}

Result<RoundReport> Round::run()
{
    for (;;) {
        KONTOR_LET(goesOn, advance());
        if (!goesOn)
            return m_report;
    }
}

Result<> Round::doStep(RoundStep step)
{
    switch (step) {
    case RoundStep::Connect: {
        KONTOR_LET(link, m_world.connect());
        m_link = std::move(link);
        m_step = RoundStep::Greet;
        return {};
    }
    case RoundStep::Greet:
        return greet();
    case RoundStep::Recall:
        return recall();
    case RoundStep::Seal:
        return seal();
    case RoundStep::Push:
        return push();
    case RoundStep::NoteOutcome:
        return noteOutcome();
    case RoundStep::Pull:
        return pull();
    case RoundStep::Compare:
        return compare();
    case RoundStep::Fetch:
        return fetch();
    case RoundStep::Apply:
        return apply();
    case RoundStep::Trim:
        m_step = RoundStep::Done;
        return trim();
    case RoundStep::Done:
        break;
    }
    return {};
}

Result<> Round::greet()
{
    const Result<Greeting> answer = m_link->greet(currentSchemaVersion());
    if (!answer && answer.error().rule == u"actor_not_effective")
        KONTOR_TRY(revokeAll(m_replica, m_list, m_world.nowUtcMs()));
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    const Greeting &greeting = *answer;
    KONTOR_LET(info, m_replica.info());
    if (greeting.user != info.user || greeting.mandant != info.mandant)
        return fail(Kind::Conflict, QStringLiteral("server_of_another"), info.server, {info.server, info.login});
    if (greeting.minSchemaVersion > currentSchemaVersion())
        return fail(Kind::Conflict, QStringLiteral("program_too_old"), greeting.serverVersion);
    if (isLeftBehind(greeting, info.cursor)) {
        const auto another = m_link->goOn();
        if (another.value_or(false))
            return {};
        if (!another && another.error().kind == Kind::Cancelled)
            return tl::unexpected<Error>(another.error());
        return fail(Kind::Offline, QStringLiteral("server_outdated"), greeting.timeline);
    }
    m_setsAPush = greeting.setsAPush;
    m_step = RoundStep::Seal;
    return {};
}

Uuid Round::newClient()
{
    const quint64 halves[] = {m_world.random(), m_world.random()};
    return Uuid::fromBytes(halves, sizeof halves);
}

// A server that lost what it had acknowledged gets it once more, in the old order.
Result<> Round::recall()
{
    KONTOR_LET(info, m_replica.info());
    KONTOR_LET(known, m_link->known(info.client));
    KONTOR_LET(isWhole, m_replica.resendAfter(known));
    if (!isWhole)
        KONTOR_TRY(m_replica.becomeClient(newClient(), known));
    m_hasRecalled = true;
    m_step = RoundStep::Seal;
    return {};
}

Result<> Round::seal()
{
    if (m_purpose == RoundPurpose::Sync) {
        KONTOR_LET(sets, m_replica.seal(m_setsAPush));
        m_sets = sets;
    }
    m_step = m_sets.isEmpty() ? RoundStep::Pull : RoundStep::Push;
    return {};
}

Result<> Round::push()
{
    const Result<QList<PushOutcome>> outcomes = m_link->push(m_sets, currentSchemaVersion());
    if (!outcomes)
        return answerRefusal(outcomes.error());
    m_outcomes = *outcomes;
    m_step = RoundStep::NoteOutcome;
    return {};
}

// What the server says of the number, not of the set.
Result<> Round::answerRefusal(const Error &error)
{
    if (error.rule == u"outbox_gap" && !m_hasRecalled) {
        m_step = RoundStep::Recall;
        return {};
    }
    const bool isNumber =
        error.rule == u"outbox_gap" || error.rule == u"outbox_cloned" || error.rule == u"outbox_foreign";
    if (!isNumber || m_isNewClient)
        return tl::unexpected<Error>(error);
    KONTOR_TRY(m_replica.becomeClient(newClient(), std::numeric_limits<qint64>::max()));
    m_isNewClient = true;
    m_step = RoundStep::Seal;
    return {};
}

Result<> Round::noteOutcome()
{
    KONTOR_TRY(m_replica.noteOutcomes(m_sets, m_outcomes, m_world.nowUtcMs()));
    for (const PushOutcome &outcome : std::as_const(m_outcomes)) {
        m_report.changedThere += outcome.changed;
        m_report.applied += outcome.state == PushOutcome::State::Applied;
        m_report.refused += outcome.state == PushOutcome::State::Refused;
        m_report.conflicts += int(outcome.conflicts.size());
    }
    m_step = RoundStep::Seal;
    return {};
}

Result<> Round::pull()
{
    KONTOR_LET(info, m_replica.info());
    KONTOR_TRY(m_list.begin());
    Pulled pulled;
    KONTOR_TRY(m_list.fill([&]() -> Result<> {
        KONTOR_LET(answer, m_link->pull(info.cursor, [&](const FeedEntry &entry) { return ask(entry); }));
        pulled = answer;
        return {};
    }));
    if (pulled.reset && !m_hasRecalled && m_purpose == RoundPurpose::Sync) {
        KONTOR_TRY(m_link->endPull());
        m_step = RoundStep::Recall;
        return {};
    }
    m_batch = {};
    m_slice.reset();
    m_hasMoreOps = false;
    m_decidedSets.clear();
    m_batch.since = info.cursor;
    m_batch.cursor = pulled.cursor;
    m_batch.rights = pulled.rights;
    KONTOR_LET(decided, m_replica.decidedUnread());
    m_batch.decided = decided;
    KONTOR_TRY(m_list.fill([&] {
        return m_replica.unreadRows([&](const RowName &row) {
            if (row.entity == "change_set")
                m_decidedSets << row.id;
            return ask({row.entity, row.id, false});
        });
    }));
    // Of a customer that came or left all is asked for at once; of many only what a comparison finds.
    KONTOR_LET(scopes, m_list.askedCount(PullList::scopes));
    const bool isMuchNew = pulled.reset || pulled.rights != info.rights || scopes > m_world.rowsASlice;
    // What is new there could not be told from what differs.
    if (isMuchNew && m_purpose == RoundPurpose::Prove) {
        KONTOR_TRY(m_link->endPull());
        return fail(Kind::Conflict, QStringLiteral("replica_behind"));
    }
    const bool comparesAll = isMuchNew || m_purpose != RoundPurpose::Sync;
    m_step = comparesAll ? RoundStep::Compare : RoundStep::Fetch;
    return comparesAll ? m_list.forgetScopes() : planFetch();
}

// The ops of a set are read with it.
Result<> Round::ask(const FeedEntry &entry)
{
    if (entry.isScope || (m_replica.shapes().contains(entry.entity) && entry.entity != "change_op"))
        KONTOR_TRY(m_list.ask(entry.isScope ? QByteArray(PullList::scopes) : entry.entity, entry.row));
    return {};
}

Result<> Round::compare()
{
    KONTOR_LET(tables, compareAll(m_replica, *m_link, m_list));
    m_report.tables = tables;
    m_step = RoundStep::Fetch;
    if (m_purpose != RoundPurpose::Prove)
        return planFetch();
    // What is new there, or waits here, is no difference that anybody has to mend.
    for (TableComparison &table : m_report.tables)
        table.isEqual = table.isEqual || table.differing == 0;
    KONTOR_TRY(m_link->endPull());
    m_report.asOf = m_world.nowUtcMs();
    m_step = RoundStep::Done;
    return noteProof(m_replica.database(), m_report.isEqual() ? ProofOutcome::Equal : ProofOutcome::Differs,
                     m_report.asOf);
}

Result<> Round::trim()
{
    KONTOR_TRY(m_replica.forgetDecided(m_world.nowUtcMs() - keptMs));
    KONTOR_TRY(m_replica.wipeRemoved());
    return m_world.clockUtcMs ? noteContact(m_replica.database(), m_world.clockUtcMs()) : Result<>();
}

Result<> Round::apply()
{
    if (m_slice)
        return applySlice();
    const qint64 now = m_world.nowUtcMs();
    KONTOR_LET(merged, mergePull(m_replica, m_batch, m_list, now));
    m_report.changedHere += merged.changed;
    m_report.asOf = now;
    if (m_purpose == RoundPurpose::Repair)
        KONTOR_TRY(
            noteProof(m_replica.database(), m_report.isEqual() ? ProofOutcome::Equal : ProofOutcome::Repaired, now));
    m_batch = {};
    m_step = RoundStep::Trim;
    return {};
}

Result<RoundReport> runRound(Replica &replica, const RoundWorld &world, RoundPurpose purpose)
{
    constexpr int attempts = 3;
    qint64 readBefore = 0;
    for (int i = 1;; ++i) {
        auto report = Round(replica, world, purpose).run();
        if (report)
            report->changedHere += readBefore;
        const QString rule = report ? QString() : report.error().rule;
        const bool isBehind = rule == u"replica_behind";
        const bool isWorthAnother = isBehind || rule == u"replica_moved" || rule == u"replica_torn";
        if (!isWorthAnother || i == attempts)
            return report;
        if (isBehind) {
            KONTOR_LET(level, runRound(replica, world, RoundPurpose::Sync));
            readBefore += level.changedHere;
        }
    }
}

} // namespace kontor

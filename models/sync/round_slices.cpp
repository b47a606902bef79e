// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for is read from the server: a little at once, much a slice at a time.
#include "sync/round.h"

namespace kontor
{

namespace
{

/// A set brings its ops, a customer all that hangs on it.
constexpr qsizetype rowsOfOne = 50;

} // namespace

// Of much, what is there comes first, in the order of references; what is gone leaves with the last part, and only that
// moves the cursor: a pull that was not finished begins anew.
Result<> Round::planFetch()
{
    KONTOR_LET(all, m_list.askedCount());
    KONTOR_LET(sets, m_list.askedCount("change_set"));
    KONTOR_LET(scopes, m_list.askedCount(PullList::scopes));
    m_isSliced = all + (sets + scopes) * (rowsOfOne - 1) > m_world.rowsASlice;
    return {};
}

Result<> Round::fetch()
{
    PullBatch part;
    bool isMore = true;
    while (isMore) {
        KONTOR_LET(hasFetched, fetchPortion(part));
        isMore = hasFetched;
        m_isSliced = m_isSliced || m_hasMoreOps;
        if (m_isSliced)
            break;
    }
    m_step = RoundStep::Apply;
    if (!isMore) {
        m_batch.add(part);
        return m_link->endPull();
    }
    KONTOR_LET(info, m_replica.info());
    part.isSlice = true;
    part.since = part.cursor = info.cursor;
    // What comes under other rights is found out again by the next round, should these be the old ones once more by
    // then.
    part.rights = m_batch.rights == info.rights ? info.rights : QByteArray();
    m_slice = part;
    return {};
}

/// The next rows that are asked for; what is not found is to leave. False: nothing was left to ask for.
Result<bool> Round::fetchPortion(PullBatch &batch)
{
    if (m_hasMoreOps) {
        KONTOR_TRY(fetchOps({}, batch));
        return true;
    }
    KONTOR_LET(entity, m_list.nextToAsk());
    if (entity.isEmpty())
        return false;
    const bool isOfMany = entity == "change_set" || entity == PullList::scopes;
    const qsizetype size = isOfMany ? qMax<qsizetype>(1, m_world.rowsASlice / rowsOfOne) : m_world.rowsASlice;
    KONTOR_LET(ids, m_list.take(entity, size));
    if (entity == PullList::scopes) {
        KONTOR_LET(rows, m_link->fetchScopes(ids));
        for (const ServerRow &row : rows)
            batch.add(m_replica.shapes(), row.entity, row.values);
        batch.scopes += ids;
        return true;
    }
    KONTOR_LET(rows, m_link->fetch(entity, ids));
    for (const QJsonObject &row : rows)
        batch.add(m_replica.shapes(), entity, row);
    QList<Uuid> found;
    const auto there = batch.found.value(entity);
    KONTOR_TRY(m_list.fill([&]() -> Result<> {
        for (const Uuid &id : ids)
            if (there.contains(id))
                found << id;
            else
                KONTOR_TRY(m_list.leave(entity, id));
        return {};
    }));
    if (entity == "change_set" && !found.isEmpty())
        KONTOR_TRY(fetchOps(found, batch));
    return true;
}

/// Of these sets, or those that are left of the last ones. Few take the place of what the sets have here; many are laid
/// to it, and what is not among them goes with what leaves: nothing, where a set has no ops here yet.
Result<> Round::fetchOps(const QList<Uuid> &sets, PullBatch &batch)
{
    const auto setOf = [](const QJsonObject &op) {
        return Uuid::fromText(op.value(QLatin1String("change_set")).toString());
    };
    KONTOR_LET(ops, m_link->ops(sets, m_world.rowsASlice));
    m_hasMoreOps = ops.size() >= m_world.rowsASlice;
    if (!sets.isEmpty() && !m_hasMoreOps) {
        for (const Uuid &set : sets)
            batch.ops[set] = {};
        for (const QJsonObject &op : ops)
            if (const auto of = batch.ops.find(setOf(op)); of != batch.ops.end())
                *of << op;
        return {};
    }
    batch.moreOps += ops;
    if (!sets.isEmpty()) {
        KONTOR_LET(known, m_list.withOps(m_replica.mandant(), sets));
        m_knownSets = known;
    }
    constexpr qint64 none = -1;
    return m_list.fill([&]() -> Result<> {
        for (const Uuid &set : sets)
            if (m_knownSets.contains(set))
                KONTOR_TRY(m_list.keepOp(set, none));
        for (const QJsonObject &op : ops)
            if (const Uuid set = m_knownSets.isEmpty() ? Uuid() : setOf(op); m_knownSets.contains(set))
                KONTOR_TRY(m_list.keepOp(set, op.value(QLatin1String("seq")).toInteger()));
        return {};
    });
}

Result<> Round::applySlice()
{
    KONTOR_LET(info, m_replica.info());
    // By the ops of what was decided a round that is cut off knows what to read again, and not all of them come back.
    for (const Uuid &set : std::as_const(m_decidedSets))
        if (m_slice->ops.contains(set))
            m_batch.ops.insert(set, m_slice->ops.take(set));
    const auto merged = mergePull(m_replica, *m_slice, m_list, info.asOf);
    if (!merged && merged.error().rule != u"replica_torn" && merged.error().rule != u"replica_moved")
        return tl::unexpected<Error>(merged.error());
    // It needs what comes later, or what leaves: it waits for the last part.
    if (merged)
        m_report.changedHere += merged->changed;
    else
        m_batch.add(*m_slice);
    m_slice.reset();
    m_step = RoundStep::Fetch;
    return {};
}

} // namespace kontor

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
    KONTOR_LET(rows, m_list.askedRows());
    KONTOR_LET(scopes, m_list.askedScopes());
    m_isSliced = rows + scopes * rowsOfOne > m_world.rowsASlice;
    return {};
}

/// The next rows that are asked for; what is not found is to leave. False: nothing was left to ask for.
Result<bool> Round::fetchPortion(PullBatch &batch)
{
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
    } else {
        KONTOR_LET(rows, m_link->fetch(entity, ids));
        for (const QJsonObject &row : rows)
            batch.add(m_replica.shapes(), entity, row);
        const auto found = batch.found.value(entity);
        KONTOR_TRY(m_list.fill([&]() -> Result<> {
            for (const Uuid &id : ids)
                if (!found.contains(id))
                    KONTOR_TRY(m_list.leave(entity, id));
            return {};
        }));
    }
    KONTOR_TRY(fetchOps(batch));
    return true;
}

Result<> Round::fetchOps(PullBatch &batch)
{
    QList<Uuid> sets;
    const auto found = batch.found.value("change_set");
    for (auto set = found.begin(); set != found.end(); ++set)
        if (!batch.ops.contains(set.key()))
            sets << set.key();
    if (sets.isEmpty())
        return {};
    for (const Uuid &set : std::as_const(sets))
        batch.ops[set] = {};
    KONTOR_LET(ops, m_link->fetch("change_op", sets));
    for (const QJsonObject &op : ops)
        if (const auto of = batch.ops.find(Uuid::fromText(op.value(QLatin1String("change_set")).toString()));
            of != batch.ops.end())
            *of << op;
    return {};
}

Result<> Round::fetchSlice()
{
    KONTOR_LET(info, m_replica.info());
    PullBatch slice;
    slice.isSlice = true;
    slice.since = slice.cursor = info.cursor;
    slice.rights = info.rights;
    KONTOR_LET(hasFetched, fetchPortion(slice));
    if (hasFetched) {
        m_slice = slice;
        m_step = RoundStep::Apply;
    }
    return {};
}

Result<> Round::applySlice()
{
    KONTOR_LET(info, m_replica.info());
    const auto merged = mergePull(m_replica, *m_slice, m_list, info.asOf);
    if (!merged && merged.error().rule != u"replica_torn" && merged.error().rule != u"replica_moved")
        return tl::unexpected<Error>(merged.error());
    if (merged) {
        m_report.changedHere += merged->changed;
    } else {
        // It needs what comes later, or what leaves: it waits for the last part.
        for (auto entity = m_slice->found.begin(); entity != m_slice->found.end(); ++entity)
            m_batch.found[entity.key()].insert(*entity);
        m_batch.ops.insert(m_slice->ops);
        m_batch.scopes += m_slice->scopes;
        m_batch.scopeOps += m_slice->scopeOps;
    }
    m_slice.reset();
    m_step = RoundStep::Fetch;
    return {};
}

} // namespace kontor

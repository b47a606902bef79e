// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Large pulls, a slice at a time.
#include "store/sqlresource.h"
#include "sync/round.h"

namespace kontor
{

// What is there comes first, in the order of references; what is gone leaves with the last part, and only that moves
// the cursor: a pull that was not finished begins anew.
void Round::planSlices()
{
    qsizetype rows = 0;
    for (const auto &ids : std::as_const(m_batch.asked))
        rows += ids.size();
    if (rows <= m_world.rowsASlice)
        return;
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        const QByteArray entity = table.toUtf8();
        const IdList ids = inOrder(m_batch.asked.take(entity));
        // A set brings its ops.
        const qsizetype size =
            entity == "change_set" ? qMax<qsizetype>(1, m_world.rowsASlice / 50) : m_world.rowsASlice;
        for (qsizetype from = 0; from < ids.size(); from += size)
            m_slices << Slice{entity, ids, from, size};
    }
}

Result<> Round::fetchSlice()
{
    const Slice next = m_slices.takeFirst();
    const QByteArray entity = next.entity;
    const IdList ids = next.ids.mid(next.from, next.size);
    KONTOR_LET(info, m_replica.info());
    PullBatch slice;
    slice.since = slice.cursor = info.cursor;
    slice.rights = info.rights;
    KONTOR_LET(rows, m_link->fetch(entity, ids));
    for (const QJsonObject &row : rows)
        slice.add(m_replica.shapes(), entity, row);
    KONTOR_TRY(fetchOps(slice));
    const auto found = slice.found.value(entity);
    for (const Uuid &id : ids)
        if (!found.contains(id))
            m_absent[entity] << id;
    m_slice = slice;
    m_step = RoundStep::Apply;
    return {};
}

Result<> Round::applySlice()
{
    KONTOR_LET(info, m_replica.info());
    const auto merged = mergePull(m_replica, *m_slice, info.asOf);
    if (!merged && merged.error().rule != u"replica_torn" && merged.error().rule != u"replica_moved")
        return tl::unexpected<Error>(merged.error());
    if (merged) {
        m_report.changedHere += merged->changed;
    } else {
        // It needs what comes later, or what leaves: it waits for the last part.
        for (auto entity = m_slice->found.begin(); entity != m_slice->found.end(); ++entity)
            m_batch.found[entity.key()].insert(*entity);
        m_batch.ops.insert(m_slice->ops);
    }
    m_slice.reset();
    m_step = RoundStep::Fetch;
    return {};
}

} // namespace kontor

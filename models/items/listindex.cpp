// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listindex.h"

namespace kontor::items
{

ListIndex::ListIndex(Store &store, const ListSpec &spec)
    : m_store(store)
    , m_spec(spec)
{
    connect(&store, &Store::committed, this, &ListIndex::takeChanges);
}

QFuture<Result<Answer>> ListIndex::askFirst(const Lane &lane, const Question &question)
{
    return m_store.read<Answer>(
        lane, [spec = &m_spec, question](Reader &reader) { return answerFirst(reader, *spec, question); });
}

QFuture<Result<Answer>> ListIndex::ask(const Lane &lane, const Question &question)
{
    return m_store.read<Answer>(
        lane, [spec = &m_spec, question](Reader &reader) { return answerBySql(reader, *spec, question); });
}

void ListIndex::takeChanges(const Changes &changes)
{
    for (const QByteArray &table : m_spec.tables)
        if (changes.touches(table)) {
            Q_EMIT changed({});
            return;
        }
}

std::shared_ptr<ListIndex> ListIndexes::of(const ListSpec &spec)
{
    std::weak_ptr<ListIndex> &known = m_indexes[spec.kind];
    std::shared_ptr<ListIndex> index = known.lock();
    if (!index) {
        index = std::make_shared<ListIndex>(m_store, spec);
        known = index;
    }
    return index;
}

} // namespace kontor::items

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListIndex: what all models over one list have in common: they learn from it that rows changed.
#pragma once

#include "items/question.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace kontor::items
{

/// The window's thread. The Store must outlive it.
class ListIndex : public QObject
{
    Q_OBJECT

public:
    ListIndex(Store &store, const ListSpec &spec);

    Store &store() const { return m_store; }
    const ListSpec &spec() const { return m_spec; }

    /// The first rows and the count under the question's conditions alone, at once.
    QFuture<Result<Answer>> askFirst(const Lane &lane, const Question &question);
    /// The whole answer.
    QFuture<Result<Answer>> ask(const Lane &lane, const Question &question);

Q_SIGNALS:
    /// Rows changed; `handles` names them, unless it is empty: then any may have.
    void changed(const QList<qint64> &handles);

private:
    void takeChanges(const Changes &changes);

    Store &m_store;
    const ListSpec &m_spec;
};

/// One ListIndex a list, shared by the models that live. The window's thread.
class ListIndexes
{
public:
    explicit ListIndexes(Store &store)
        : m_store(store)
    {
    }
    std::shared_ptr<ListIndex> of(const ListSpec &spec);

private:
    Store &m_store;
    QHash<QByteArray, std::weak_ptr<ListIndex>> m_indexes;
};

} // namespace kontor::items

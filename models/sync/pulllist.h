// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PullList: which rows a pull asks for, and which are to leave: ids in temporary tables of the replica's connection. Of
// millions a few pages lie in memory, the others in a file that nobody else can open.
#pragma once

#include "sync/replica.h"

namespace kontor
{

/// A replica has one, whoever looks at it; gone with its connection. What is noted inside of Replica::settle() is taken
/// back with it. Errors of all: storage.
class PullList
{
public:
    /// In the place of a table: customers who are asked for with all that hangs on them.
    static constexpr char scopes[] = "scopes";

    explicit PullList(Replica &replica);

    /// Empties it.
    Result<> begin();
    /// Many entries at the price of a few. Nothing that `work` notes stays where it fails.
    Result<> fill(const std::function<Result<>()> &work);

    /// False: it is asked for already.
    Result<bool> ask(const QByteArray &entity, const Uuid &id);
    Result<bool> isAsked(const QByteArray &entity, const Uuid &id);
    Result<qint64> askedCount();
    Result<qint64> askedCount(const QByteArray &entity);
    Result<> forgetScopes();
    /// The table from which to take next, in the order of references, scopes last; empty: nothing is left.
    Result<QByteArray> nextToAsk();
    /// So many of it, in the order of ids, are not asked for any more.
    Result<QList<Uuid>> take(const QByteArray &entity, qsizetype atMost);

    Result<> leave(const QByteArray &entity, const Uuid &id);
    /// All rows of a table that fulfil the condition.
    Result<> leaveWhere(const QByteArray &entity, const QByteArray &condition, const Values &values);
    Result<> stay(const QByteArray &entity, const Uuid &id);
    Result<bool> isLeaving(const QByteArray &entity, const Uuid &id);
    /// The last id first.
    Result<> eachLeaving(const QByteArray &entity, const std::function<Result<>(const Uuid &)> &take);

    /// Those of the sets that have ops in the file.
    Result<QSet<Uuid>> withOps(const Uuid &mandant, const QList<Uuid> &sets);
    /// Of a set whose ops come in pieces: where all have come, others are not there any more.
    Result<> keepOp(const Uuid &changeSet, qint64 seq);
    /// Of sets of which any is to be kept; not of those that wait.
    Result<> dropOtherOps(const Uuid &mandant);

private:
    /// In the order of references.
    qint64 placeOf(const QByteArray &entity) const { return m_entities.indexOf(entity); }

    Database &m_database;
    QByteArrayList m_entities;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RefusedSet: a change set that the server refused as a whole: row by row for its person, and tried once more on
// today's rows.
#pragma once

#include "store/writer.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <optional>

namespace kontor
{

/// One change of the set as it was sent.
struct SentOp {
    QByteArray entity;
    Uuid row;
    QString kind; ///< insert, update, delete
    Uuid customer;
    QJsonObject before;
    QJsonObject after;

    /// Changes nothing: what its person saw of a group of columns beside it.
    bool isLook() const { return kind == u"update" && after.isEmpty(); }
};
QList<SentOp> sentOps(const QByteArray &payload);

/// What a person calls a row: all that was sent about one id, a customer and its profile together.
struct RefusedRow {
    QByteArray entity;
    Uuid row;
    Uuid customer;
    QJsonObject after;
};
/// In the order in which they were sent.
QList<RefusedRow> refusedRows(const QList<SentOp> &ops);

/// The present values of these columns; nothing where the row is not there.
Result<std::optional<QJsonObject>> presentValues(Database &database, const TableShape &shape, const Uuid &mandant,
                                                 const Uuid &row, const QStringList &columns);

/// Writes what can be written of these ops, in order; a row either whole or not at all.
class RefusedSet
{
public:
    /// `shown`: of rows that moved before, the values that their person has seen meanwhile.
    RefusedSet(Door &door, const QList<SentOp> &ops, const QHash<Uuid, QJsonObject> &shown);

    /// Errors: those that are no refusal.
    Result<> tryAgain();

    /// Why a row was not written; whoever hangs on it is refused for the same.
    const QMap<Uuid, Error> &refused() const { return m_refused; }
    /// Of rows that were refused as conflict_moved: what they are now.
    const QHash<Uuid, QJsonObject> &moved() const { return m_moved; }
    /// The reason to tell where nothing was written.
    const Error &firstRefusal() const { return m_first; }
    /// Rows that were written, without those that held already.
    qsizetype written() const { return m_written.size(); }

private:
    enum class Step { Written, Held };
    Result<> tryAll(bool &isTorn);
    Result<Step> write(const SentOp &op);
    Result<> mayWrite(const SentOp &op);
    Result<Step> change(const SentOp &op, const TableShape &shape);
    void refuse(const Uuid &row, const Error &error);

    Door &m_door;
    QList<SentOp> m_ops;
    QHash<Uuid, QJsonObject> m_shown;
    QHash<Uuid, QJsonObject> m_moved;
    QMap<Uuid, Error> m_refused;
    QSet<Uuid> m_written;
    Error m_first;
};

} // namespace kontor

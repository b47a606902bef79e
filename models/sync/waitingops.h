// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WaitingOps: changes of this file that the server has not decided yet; what is laid on top of its values.
#pragma once

#include "sync/replica.h"

#include <QSet>

namespace kontor
{

class WaitingOps
{
public:
    Result<> read(Database &database);

    bool hasSet(const Uuid &changeSet) const { return m_sets.contains(changeSet); }
    bool isEmpty() const { return m_sets.isEmpty(); }
    bool touches(const RowName &row) const { return m_ops.contains(row); }
    /// Those with changes that wait; of change_set the sets that wait.
    QList<Uuid> rowsOf(const QByteArray &entity) const;

    /// A row as its person sees it: the server's values (empty: not there) and what waits, in order. Empty: not there.
    /// What hangs on a customer for whom `isThere` is false does not come to be.
    QJsonObject onTop(const RowName &row, const QJsonObject &fromServer,
                      const std::function<bool(const Uuid &)> &isThere) const;

private:
    struct Op {
        QByteArray kind;
        Uuid mandant;
        Uuid customer;
        QJsonObject after;
    };
    QMap<RowName, QList<Op>> m_ops;
    QSet<Uuid> m_sets;
};

} // namespace kontor

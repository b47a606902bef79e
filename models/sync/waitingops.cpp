// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/waitingops.h"

#include <QJsonDocument>

namespace kontor
{

Result<> WaitingOps::read(Database &database)
{
    KONTOR_TRY(database.each("SELECT change_set FROM outbox WHERE state IN ('pending', 'sending')", {},
                             [&](const Statement &row) {
                                 m_sets << row.uuid(0);
                                 return true;
                             }));
    if (m_sets.isEmpty())
        return {};
    // What was refused at once is only told to the server; it never counted.
    return database.each(
        "SELECT o.entity, o.row_id, o.change_kind, o.mandant, o.customer, o.after_values FROM outbox b "
        "JOIN change_set s ON s.mandant = b.mandant AND s.id = b.change_set AND s.outcome = 'done' "
        "JOIN change_op o ON o.mandant = b.mandant AND o.change_set = b.change_set "
        "WHERE b.state IN ('pending', 'sending') ORDER BY b.seq, o.seq",
        {}, [&](const Statement &row) {
            m_ops[{row.utf8(0).toByteArray(), row.uuid(1)}]
                << Op{row.utf8(2).toByteArray(), row.uuid(3), row.uuid(4),
                      QJsonDocument::fromJson(row.utf8(5).toByteArray()).object()};
            return true;
        });
}

QList<Uuid> WaitingOps::rowsOf(const QByteArray &entity) const
{
    if (entity == "change_set")
        return m_sets.values();
    QList<Uuid> rows;
    for (auto row = m_ops.lowerBound({entity, {}}); row != m_ops.end() && row.key().entity == entity; ++row)
        rows << row.key().id;
    return rows;
}

QJsonObject WaitingOps::onTop(const RowName &row, const QJsonObject &fromServer,
                              const std::function<bool(const Uuid &)> &isThere) const
{
    QJsonObject merged = fromServer;
    for (const Op &op : m_ops.value(row)) {
        if (!op.customer.isNull() && row.entity != "customer" && !isThere(op.customer))
            continue;
        if (op.kind == "delete") {
            merged = {};
            continue;
        }
        if (op.kind == "insert") {
            merged.insert(QStringLiteral("mandant"), op.mandant.text());
            merged.insert(QStringLiteral("id"), row.id.text());
        } else if (merged.isEmpty()) {
            continue; // changed here, gone there
        }
        for (auto value = op.after.begin(); value != op.after.end(); ++value)
            merged.insert(value.key(), value.value());
    }
    return merged;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/forgetting.h"

#include "store/sqlresource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

constexpr auto key = [](const char *name) { return QLatin1String(name); };

/// SQL that holds where the table's row is not here; the names are those of the row that speaks of it.
QByteArray isGone(const QByteArray &entity, const QByteArray &mandant, const QByteArray &id)
{
    return "NOT EXISTS (SELECT 1 FROM " + entity + " t WHERE t.mandant = " + mandant + " AND t.id = " + id + ")";
}

Result<bool> isGone(Replica &replica, const QJsonObject &op)
{
    const QByteArray entity = op.value(key("e")).toString().toUtf8();
    if (!replica.shapes().contains(entity) || entity == "change_op")
        return false;
    KONTOR_LET(count, replica.database().integer("SELECT " + isGone(entity, "?1", "?2"),
                                                 {replica.mandant(), Uuid::fromText(op.value(key("id")).toString())}));
    return count != 0;
}

/// The text of a set without what is to be forgotten; empty: as it was.
Result<QByteArray> withoutRemoved(Replica &replica, const QByteArray &payload)
{
    QJsonObject set = QJsonDocument::fromJson(payload).object();
    QJsonArray ops = set.value(key("ops")).toArray();
    bool isChanged = false;
    for (QJsonValueRef value : ops) {
        QJsonObject op = value.toObject();
        // Of a deletion it is the person himself who took the row away.
        if (op.value(key("k")) != key("update") || op.value(key("b")).toObject().isEmpty())
            continue;
        KONTOR_LET(gone, isGone(replica, op));
        if (!gone)
            continue;
        op.insert(key("b"), QJsonObject());
        value = op;
        isChanged = true;
    }
    set.insert(key("ops"), ops);
    return isChanged ? QJsonDocument(set).toJson(QJsonDocument::Compact) : QByteArray();
}

Result<> forgetSent(Replica &replica)
{
    QMap<qint64, QByteArray> fresh;
    Result<> done;
    KONTOR_TRY(replica.database().each("SELECT seq, payload FROM outbox WHERE payload IS NOT NULL", {},
                                       [&](const Statement &row) {
                                           const auto text = withoutRemoved(replica, row.utf8(1).toByteArray());
                                           if (!text)
                                               done = tl::unexpected<Error>(text.error());
                                           else if (!text->isEmpty())
                                               fresh.insert(row.integer(0), *text);
                                           return done.has_value();
                                       }));
    KONTOR_TRY(done);
    for (auto set = fresh.begin(); set != fresh.end(); ++set)
        KONTOR_TRY(replica.database().run("UPDATE outbox SET payload = ? WHERE seq = ?",
                                          {QString::fromUtf8(*set), set.key()}));
    return {};
}

} // namespace

Result<> forgetRemoved(Replica &replica)
{
    KONTOR_TRY(forgetSent(replica));
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        const QByteArray entity = table.toUtf8();
        if (entity == "change_op")
            continue;
        KONTOR_TRY(replica.database().run("UPDATE conflict SET before_value = NULL, theirs_value = NULL, theirs_by = "
                                          "NULL, theirs_at = NULL WHERE entity = '" +
                                          entity + "' AND " + isGone(entity, "conflict.mandant", "conflict.row_id")));
        KONTOR_TRY(replica.database().run("UPDATE change_op SET before_values = '{}' WHERE entity = '" + entity +
                                          "' AND change_kind = 'update' AND change_set IN (SELECT change_set FROM "
                                          "outbox WHERE state IN ('pending', 'sending')) AND " +
                                          isGone(entity, "change_op.mandant", "change_op.row_id")));
    }
    return {};
}

} // namespace kontor

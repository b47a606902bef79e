// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/payload.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

namespace
{

QByteArray quoted(const QString &text)
{
    // An array of one is the shortest way to have Qt quote a text.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray textOr(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArray("null") : quoted(row.text(column));
}

QByteArray idOr(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArray("null") : "\"" + row.uuid(column).text().toUtf8() + "\"";
}

// The values are JSON already, made by the camera or checked when they came.
QByteArray valuesOr(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArray("null") : row.utf8(column).toByteArray();
}

} // namespace

Result<QByteArray> readPayload(Database &database, const Uuid &mandant, const Uuid &changeSet)
{
    QByteArray payload = "{\"set\":{\"id\":\"" + changeSet.text().toUtf8() + "\"";
    bool isThere = false;
    KONTOR_TRY(database.each("SELECT made_at, command, subject, outcome, rule_key, reverses, acting_as FROM change_set "
                             "WHERE mandant = ? AND id = ?",
                             {mandant, changeSet}, [&](const Statement &row) {
                                 isThere = true;
                                 payload += ",\"made_at\":" + QByteArray::number(row.integer(0)) +
                                            ",\"command\":" + textOr(row, 1) + ",\"subject\":" + textOr(row, 2) +
                                            ",\"outcome\":" + textOr(row, 3) + ",\"rule_key\":" + textOr(row, 4) +
                                            ",\"reverses\":" + idOr(row, 5) + ",\"acting_as\":" + idOr(row, 6) + "}";
                                 return false;
                             }));
    if (!isThere)
        return fail(Error::Kind::Storage, QStringLiteral("store_damaged"), changeSet.text(), {database.path()});
    payload += ",\"ops\":[";
    bool isFirst = true;
    KONTOR_TRY(database.each("SELECT entity, row_id, change_kind, before_values, after_values, customer FROM change_op "
                             "WHERE mandant = ? AND change_set = ? ORDER BY seq",
                             {mandant, changeSet}, [&](const Statement &row) {
                                 payload += QByteArray(isFirst ? "" : ",") + "{\"e\":" + textOr(row, 0) +
                                            ",\"id\":" + idOr(row, 1) + ",\"k\":" + textOr(row, 2) +
                                            ",\"b\":" + valuesOr(row, 3) + ",\"a\":" + valuesOr(row, 4) +
                                            ",\"c\":" + idOr(row, 5) + "}";
                                 isFirst = false;
                                 return true;
                             }));
    return payload + "]}";
}

QByteArray payloadSum(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
}

} // namespace kontor

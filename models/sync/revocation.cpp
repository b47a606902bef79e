// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/revocation.h"

#include "store/sqlresource.h"
#include "sync/merge.h"

namespace kontor
{

namespace
{

/// Over the table; who he is: with ?2. Empty: nothing of it stays.
QByteArray whatStays(const QByteArray &entity)
{
    if (entity == "mandant")
        return "id = mandant";
    const QByteArray own = "(SELECT u.submandant FROM portal_user u WHERE u.mandant = ?1 AND u.id = ?2)";
    if (entity == "submandant")
        return "id = " + own;
    if (entity == "dealer_id")
        return "id = (SELECT s.dealer_id FROM submandant s WHERE s.mandant = ?1 AND s.id = " + own + ")";
    if (entity == "portal_user" || entity == "portal_user_account")
        return "id = ?2";
    if (entity == "user_role")
        return "portal_user = ?2";
    return {};
}

} // namespace

Result<> revokeAll(Replica &replica, PullList &list, qint64 nowUtcMs)
{
    KONTOR_LET(info, replica.info());
    if (info.cursor.isEmpty())
        return {};
    KONTOR_TRY(list.begin());
    const QStringList tables = sharedTables();
    for (const QString &table : tables) {
        const QByteArray entity = table.toUtf8();
        if (entity == "change_op") // they go with their sets
            continue;
        const QByteArray kept = whatStays(entity);
        // Both values are named, so that every condition has both.
        KONTOR_TRY(list.leaveWhere(entity,
                                   "mandant = ?1 AND ?2 IS NOT NULL" +
                                       (kept.isEmpty() ? QByteArray() : " AND (" + kept + ") IS NOT TRUE"),
                                   {info.mandant, info.user}));
    }
    // Without a cursor the server compares everything with whoever comes back.
    PullBatch batch;
    batch.since = info.cursor;
    const auto merged = mergePull(replica, batch, list, nowUtcMs);
    return merged ? Result<>() : Result<>(tl::unexpected<Error>(merged.error()));
}

} // namespace kontor

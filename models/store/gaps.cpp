// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gaps.h"

namespace kontor
{

QList<Gap> gaps(const QDate &today, int requestedDays)
{
    const QString before = today.addDays(-requestedDays).toString(Qt::ISODate);
    const QByteArray customers = "customers";
    return {{"no_contact", customers, {"gap_no_contact", {}}},
            {"contact_blind", customers, {"gap_contact_blind", {}}},
            {"requested_long", customers, {"gap_requested_before", {before}}},
            {"assigned_locked", customers, {"gap_assigned_locked", {}}},
            {"no_code", "submandants", {"gap_no_code", {}}},
            {"no_role", "users", {"gap_no_role", {}}}};
}

Result<QList<qint64>> countGaps(Reader &reader, const QList<Gap> &gaps)
{
    QList<qint64> counts;
    for (const Gap &gap : gaps) {
        ListQuery query;
        query.where = {gap.condition};
        KONTOR_LET(count, countRows(reader, *findList(QString::fromLatin1(gap.kind)), query));
        counts << count;
    }
    return counts;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

namespace kontor
{

Result<QList<OutboxEntry>> outboxEntries(Database &database)
{
    KONTOR_LET(conflicts, openConflicts(database));
    QList<OutboxEntry> entries;
    KONTOR_TRY(database.each(
        "SELECT b.change_set, b.state, b.rule_key, s.command, s.subject, s.made_at, (SELECT count(*) FROM change_op o "
        "WHERE o.mandant = b.mandant AND o.change_set = b.change_set) FROM outbox b JOIN change_set s ON s.mandant = "
        "b.mandant AND s.id = b.change_set ORDER BY b.seq",
        {}, [&](const Statement &row) {
            OutboxEntry entry{row.uuid(0), row.text(1),    row.text(2),    row.text(3),
                              row.text(4), row.integer(6), row.integer(5), {}};
            for (const Conflict &conflict : conflicts)
                if (conflict.changeSet == entry.changeSet)
                    entry.conflicts << conflict;
            const bool isDecidable = entry.state == u"conflict" || entry.state == u"refused";
            if (isDecidable && entry.conflicts.isEmpty())
                entry.state = QStringLiteral("acknowledged");
            entries << entry;
            return true;
        }));
    return entries;
}

} // namespace kontor

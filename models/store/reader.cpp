// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

namespace kontor
{

Reader::Reader(std::unique_ptr<Database> database, const ActorName &name, const Calendar &calendar)
    : m_database(std::move(database))
    , m_visibility(*m_database, name, calendar)
    , m_calendar(calendar)
{
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, const ActorName &name, const Calendar &calendar)
{
    KONTOR_LET(database, Database::open(path, Database::Mode::ReadOnly));
    std::unique_ptr<Reader> reader(new Reader(std::move(database), name, calendar));
    KONTOR_TRY(reader->newChanges());
    return reader;
}

Result<> Reader::composing(Result<> (Visibility::*step)())
{
    // Composing the views writes to the temporary schema, so query_only is lifted for that moment alone.
    KONTOR_TRY(m_database->execute("PRAGMA query_only = OFF"));
    const Result<> done = (m_visibility.*step)();
    KONTOR_TRY(m_database->execute("PRAGMA query_only = ON"));
    return done;
}

Result<> Reader::begin()
{
    Result<> ready = m_database->execute("BEGIN");
    if (ready)
        ready = composing(&Visibility::refresh);
    if (!ready)
        end();
    return ready;
}

Result<> Reader::gather()
{
    return composing(&Visibility::gather);
}

void Reader::end()
{
    // After an interrupt or an I/O error SQLite may have ended the transaction itself; and an interrupt that hits
    // BEGIN or COMMIT leaves it open.
    if (m_database->isInTransaction() && m_database->execute("COMMIT"))
        return;
    if (m_database->isInTransaction())
        static_cast<void>(m_database->execute("ROLLBACK"));
    m_visibility.forget();
}

// What a pull brought. The oldest arrivals are forgotten: who has missed some asks his whole question again.
Result<> Reader::addArrivals(Changes &changes)
{
    const qint64 since = m_lastArrival;
    KONTOR_LET(last, m_database->integer("SELECT max(seq) FROM arrival"));
    m_lastArrival = last;
    if (since < 0 || last == since)
        return {};
    KONTOR_LET(oldest, m_database->integer("SELECT min(seq) FROM arrival"));
    changes.isLarge = changes.isLarge || last < since || oldest > since + 1;
    return m_database->each("SELECT entity, row_id FROM arrival WHERE seq > ?", {since}, [&](const Statement &row) {
        if (row.isNull(0))
            changes.isLarge = true;
        else
            changes.add(row.utf8(0).toByteArray(), row.uuid(1));
        return true;
    });
}

Result<Changes> Reader::newChanges()
{
    Changes changes;
    KONTOR_LET(version, m_database->integer("PRAGMA data_version"));
    if (version == m_dataVersion)
        return changes;
    const bool isFirst = m_dataVersion < 0;
    m_dataVersion = version;
    const qint64 since = m_lastChangeSet;
    KONTOR_LET(last, m_database->integer("SELECT max(rowid) FROM change_set"));
    m_lastChangeSet = last;
    changes.isLarge = !isFirst && last < since; // another file was restored into this one
    KONTOR_TRY(addArrivals(changes));
    if (isFirst || last <= since)
        return changes;
    // rowid is the order of commits: sets are written by one writer at a time and never deleted.
    // A refused attempt is a set without rows: the log has changed all the same.
    Uuid lastSet;
    KONTOR_TRY(m_database->each("SELECT s.id, o.entity, o.row_id FROM change_set s LEFT JOIN change_op o "
                                "ON o.mandant = s.mandant AND o.change_set = s.id WHERE s.rowid > ? LIMIT ?",
                                {since, qint64(Changes::limit) + 1}, [&](const Statement &row) {
                                    if (const Uuid set = row.uuid(0); set != lastSet) {
                                        changes.add("change_set", set);
                                        lastSet = set;
                                    }
                                    if (!row.isNull(1))
                                        changes.add(row.utf8(1).toByteArray(), row.uuid(2));
                                    return true;
                                }));
    return changes;
}

} // namespace kontor

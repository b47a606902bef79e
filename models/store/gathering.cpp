// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gathering.h"

namespace kontor
{

namespace
{

Result<qint64> dataVersion(Database &database)
{
    return database.integer("PRAGMA data_version");
}

Result<> composeView(Database &database, const QByteArray &select)
{
    return database.execute("DROP VIEW IF EXISTS temp.visible_customer; CREATE TEMP VIEW visible_customer AS " +
                            select);
}

} // namespace

Result<> Gathering::compose(const QByteArray &rule)
{
    m_rule = rule;
    m_state = State::NotAsked;
    KONTOR_TRY(composeView(m_database, rule));
    return m_database.execute("DROP TABLE IF EXISTS temp.gathered_customer");
}

Result<> Gathering::gather()
{
    if (m_state != State::NotAsked)
        return {};
    KONTOR_LET(version, dataVersion(m_database));
    // The handles first: an index tells them, and so whether they are too many, without a look at the rows.
    KONTOR_TRY(m_database.execute("CREATE TEMP TABLE IF NOT EXISTS gathered_rid (rid INTEGER PRIMARY KEY);"
                                  "DELETE FROM temp.gathered_rid"));
    KONTOR_LET(rows,
               m_database.run("INSERT INTO temp.gathered_rid SELECT rid FROM visible_customer LIMIT ?", {few + 1}));
    m_state = State::TooMany;
    if (rows > few)
        return {};
    // CROSS JOIN: the planner must begin with the handles.
    KONTOR_TRY(m_database.execute("CREATE TEMP TABLE gathered_customer AS SELECT c.* FROM temp.gathered_rid g "
                                  "CROSS JOIN visible_customer c ON c.rid = g.rid;"
                                  "CREATE UNIQUE INDEX temp.gathered_by_rid ON gathered_customer (rid);"
                                  "CREATE UNIQUE INDEX temp.gathered_by_id ON gathered_customer (id);"
                                  "CREATE UNIQUE INDEX temp.gathered_by_number ON gathered_customer (number)"));
    KONTOR_TRY(composeView(m_database, "SELECT * FROM temp.gathered_customer"));
    m_state = State::Gathered;
    m_dataVersion = version;
    return {};
}

Result<bool> Gathering::isOutdated()
{
    if (m_state != State::Gathered)
        return false;
    KONTOR_LET(version, dataVersion(m_database));
    return version != m_dataVersion;
}

Result<> Gathering::renew()
{
    KONTOR_TRY(compose(m_rule));
    return gather();
}

} // namespace kontor

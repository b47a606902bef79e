// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replicastate.h"

#include "store/columngroups.h"

namespace kontor
{

QByteArray openConflictsSql()
{
    return "FROM conflict c WHERE c.settled IS NULL AND NOT EXISTS (SELECT 1 FROM conflict b WHERE " + goesWithSql() +
           ")";
}

namespace
{

QByteArray grouped()
{
    static const QByteArray sql = groupedColumnsSql().toUtf8();
    return sql;
}

QByteArray familySql(const QByteArray &conflict)
{
    return "(SELECT g.family FROM (" + grouped() + ") g WHERE g.entity = " + conflict +
           ".entity AND g.field = " + conflict + ".field)";
}

} // namespace

QByteArray goesWithSql()
{
    return "b.change_set = c.change_set AND b.row_id = c.row_id AND b.cause = c.cause AND b.settled IS NULL AND "
           "((b.entity = c.entity AND c.field = b.field || '_key') OR (b.id < c.id AND " +
           familySql("b") + " = " + familySql("c") + "))";
}

QByteArray partsOfGroupSql()
{
    return "FROM conflict p JOIN (" + grouped() +
           ") h ON h.entity = p.entity AND h.field = p.field WHERE p.change_set = c.change_set AND p.row_id = c.row_id "
           "AND p.cause = c.cause AND p.settled IS NULL AND h.family = " +
           familySql("c");
}

QByteArray conflictMineSql()
{
    // A JSON null of a single field is a value: somebody emptied it.
    return "CASE WHEN c.field <> '' THEN c.mine_value ELSE coalesce(nullif(c.mine_value, 'null'), (SELECT p.value ->> "
           "'$.a' FROM outbox b, json_each(b.payload, '$.ops') p WHERE b.change_set = c.change_set AND p.value ->> "
           "'$.e' = c.entity AND replace(p.value ->> '$.id', '-', '') = lower(hex(c.row_id)) LIMIT 1)) END";
}

namespace
{

// Where the file says what it is not asked for as a table.
constexpr std::pair<ProofOutcome, const char *> proofNames[] = {
    {ProofOutcome::Equal, "equal"}, {ProofOutcome::Repaired, "repaired"}, {ProofOutcome::Differs, "differs"}};

Result<> readProof(Database &database, ReplicaState &state)
{
    return database.each("SELECT content ->> '$.outcome', content ->> '$.at' FROM file_info WHERE name = 'proof'", {},
                         [&](const Statement &row) {
                             for (const auto &[outcome, name] : proofNames)
                                 if (row.text(0) == QLatin1String(name))
                                     state.proof = outcome;
                             state.provedAt = row.integer(1);
                             return false;
                         });
}

} // namespace

Result<> refuseWaiting(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto state = database ? readReplicaState(**database) : Result<ReplicaState>(ReplicaState());
    if (state && state->isReplica && state->waiting > 0)
        return fail(Error::Kind::Rejected, QStringLiteral("replica_waits"), path, {QString::number(state->waiting)});
    if (state && state->isReplica && state->conflicts > 0)
        return fail(Error::Kind::Rejected, QStringLiteral("replica_undecided"), path,
                    {QString::number(state->conflicts)});
    return {};
}

Result<> noteProof(Database &database, ProofOutcome outcome, qint64 utcMs)
{
    const auto *known = std::find_if(std::begin(proofNames), std::end(proofNames),
                                     [outcome](const auto &named) { return named.first == outcome; });
    Q_ASSERT(known != std::end(proofNames));
    KONTOR_TRY(database.run("INSERT OR REPLACE INTO file_info VALUES ('proof', json_object('outcome', ?, 'at', ?))",
                            {QLatin1String(known->second), utcMs}));
    if (outcome == ProofOutcome::Differs)
        return {};
    KONTOR_TRY(database.run("UPDATE replica SET verified_at = ?", {utcMs}));
    return {};
}

Result<> noteContact(Database &database, qint64 clockUtcMs)
{
    KONTOR_TRY(database.run("INSERT OR REPLACE INTO file_info VALUES ('contact', ?)", {QString::number(clockUtcMs)}));
    return {};
}

Result<bool> isLapsed(Database &database, qint64 nowUtcMs, qint64 clockUtcMs)
{
    bool isLapsed = false;
    KONTOR_TRY(database.each(
        "SELECT coalesce(as_of, 0), coalesce((SELECT CAST(content AS INTEGER) FROM file_info WHERE "
        "name = 'contact'), 0) FROM replica",
        {}, [&](const Statement &row) {
            isLapsed = isReplicaLapsed(row.integer(0), nowUtcMs) || isReplicaLapsed(row.integer(1), clockUtcMs);
            return false;
        }));
    return isLapsed;
}

Result<> refuseLapsed(Database &database, qint64 nowUtcMs, qint64 clockUtcMs)
{
    KONTOR_LET(lapsed, isLapsed(database, nowUtcMs, clockUtcMs));
    if (!lapsed)
        return {};
    QStringList named{QString::number(replicaLeaseDays)};
    KONTOR_TRY(database.each("SELECT server, login FROM replica", {}, [&](const Statement &row) {
        named << row.text(0) << row.text(1);
        return false;
    }));
    return fail(Error::Kind::Denied, QStringLiteral("replica_lapsed"), database.path(), named);
}

Result<ReplicaState> readReplicaState(Database &database)
{
    ReplicaState state;
    KONTOR_TRY(database.each("SELECT server, login, coalesce(as_of, 0), coalesce(verified_at, 0), coalesce((SELECT "
                             "m.stale_minutes FROM mandant m WHERE m.id = replica.mandant), 0) FROM replica",
                             {}, [&](const Statement &row) {
                                 state.isReplica = true;
                                 state.server = row.text(0);
                                 state.login = row.text(1);
                                 state.asOf = row.integer(2);
                                 state.verifiedAt = row.integer(3);
                                 state.staleMinutes = row.integer(4);
                                 return false;
                             }));
    if (!state.isReplica)
        return state;
    KONTOR_LET(waiting, database.integer("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')"));
    state.waiting = waiting;
    KONTOR_TRY(readProof(database, state));
    KONTOR_TRY(database.each("SELECT c.cause, count(*) " + openConflictsSql() + " GROUP BY c.cause", {},
                             [&](const Statement &row) {
                                 state.conflicts += row.integer(1);
                                 if (row.text(0) == u"refused")
                                     state.refused = row.integer(1);
                                 else if (row.text(0) == u"gone")
                                     state.gone = row.integer(1);
                                 return true;
                             }));
    return state;
}

} // namespace kontor

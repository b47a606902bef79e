// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverhealth.h"

#include "store/migrations.h"
#include "sync/pgtarget.h"
#include "sync/server.h"

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr qint64 dayMs = 24ll * 3600 * 1000;
constexpr qint64 skewToTell = 60'000;
constexpr qint64 daysWithoutProof = 7;

Error finding(const char *rule, const QStringList &args = {})
{
    return {Kind::Rejected, QLatin1String(rule), {}, args, {}};
}

/// What can be said without the server.
void lookAtReplica(ServerHealth &health, qint64 nowUtcMs)
{
    const auto daysSince = [&](qint64 then) { return (nowUtcMs - then) / dayMs; };
    const ReplicaState &replica = health.replica;
    if (isReplicaLapsed(replica.asOf, nowUtcMs))
        health.problems << finding("replica_lapsed", {QString::number(replicaLeaseDays)});
    else if (daysSince(replica.asOf) >= 1)
        health.warnings << finding("replica_stale", {QString::number(daysSince(replica.asOf))});
    if (replica.verifiedAt == 0)
        health.warnings << finding("replica_unverified_ever");
    else if (daysSince(replica.verifiedAt) >= daysWithoutProof)
        health.warnings << finding("replica_unverified", {QString::number(daysSince(replica.verifiedAt))});
}

Result<> ask(ServerHealth &health, const RoundWorld &world, const std::function<qint64()> &clockUtcMs)
{
    KONTOR_LET(link, world.connect());
    health.isReachable = true;
    const qint64 before = clockUtcMs();
    KONTOR_LET(facts, link->facts());
    const qint64 after = clockUtcMs();
    health.version = facts.version > 0 ? serverVersionText(facts.version) : QString();
    health.tls = facts.tls;
    health.clockSkewMs = facts.nowUtcMs > 0 ? facts.nowUtcMs - (before + (after - before) / 2) : 0;
    if (facts.version > 0 && hasKnownHoles(facts.version))
        health.warnings << finding("server_holes", {health.version, versionWithoutHoles()});
    const auto target = PgTarget::parse(health.replica.server);
    if (!facts.isLocal && (facts.tls.isEmpty() || (target && target->isWeaker)))
        health.warnings << finding("server_line_weak", {health.place});
    if (qAbs(health.clockSkewMs) >= skewToTell)
        health.warnings << finding("server_clock", {QString::number(health.clockSkewMs / 1000)});
    KONTOR_LET(greeting, link->greet(currentSchemaVersion()));
    health.schemaVersion = greeting.schemaVersion;
    if (greeting.schemaVersion < currentSchemaVersion())
        return fail(Kind::Conflict, QStringLiteral("server_older"));
    if (greeting.minSchemaVersion > currentSchemaVersion())
        return fail(Kind::Conflict, QStringLiteral("program_too_old"), greeting.serverVersion);
    return {};
}

} // namespace

ServerHealth examineServer(const ReplicaState &replica, const RoundWorld &world,
                           const std::function<qint64()> &clockUtcMs)
{
    ServerHealth health;
    const auto target = PgTarget::parse(replica.server);
    health.place = target ? target->text() : QString();
    health.replica = replica;
    lookAtReplica(health, world.nowUtcMs());
    const Result<> asked = ask(health, world, clockUtcMs);
    if (!asked)
        health.problems << asked.error();
    return health;
}

} // namespace kontor

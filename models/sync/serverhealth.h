// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerHealth: how a replica's server and the way to it stand: what "doctor" and the diagnosis tell.
#pragma once

#include "store/replicastate.h"
#include "sync/round.h"

namespace kontor
{

struct ServerHealth {
    QString place; ///< host, port and database
    ReplicaState replica;
    bool isReachable = false; ///< and it let one in
    QString version;          ///< of PostgreSQL; the rest is known where it is reachable alone
    QString tls;              ///< e.g. "TLSv1.3"; empty without
    qint64 schemaVersion = 0;
    qint64 clockSkewMs = 0; ///< how far its clock is ahead of this computer's
    /// Rules, each with its sentence. Warnings keep nothing from working: server_holes (args: its version, the one to
    /// have), server_line_weak, server_clock (args: seconds), replica_stale and replica_unverified (args: days),
    /// replica_unverified_ever.
    QList<Error> problems;
    QList<Error> warnings;
};

/// Asks the server, without sending or fetching a row. `world` connects and says what time the replica lives in,
/// `clockUtcMs` what this computer's clock says. Blocks as long as connecting does; any thread.
ServerHealth examineServer(const ReplicaState &replica, const RoundWorld &world,
                           const std::function<qint64()> &clockUtcMs);

} // namespace kontor

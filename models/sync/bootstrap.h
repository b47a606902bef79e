// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bootstrap: makes a replica of a server, in a file beside its place that takes it only when it is whole.
#pragma once

#include "sync/round.h"

namespace kontor
{

struct BootstrapOrder {
    QString path;       ///< of the store that is to be the replica
    QString server;     ///< how to reach it, without a password
    bool force = false; ///< anew, in the place of a store that is there; that one is kept, see setAside()
};

struct BootstrapProgress {
    QString table;
    int tablesDone = 0;
    int tables = 0;
    qint64 rows = 0; ///< of this table so far
};

/// Cursor first, then table by table into "<path>.new", each in one transaction; a pull from that cursor brings what
/// changed meanwhile; then the file is proved sound and takes its place. Started again after an end in between, it goes
/// on with the table where it stopped. `progress` may say false: Cancelled bootstrap_stopped, to be resumed. Without
/// `force` the store that is a replica of this user already is left as it is, unless it is locked for its age
/// (replica_lapsed): then it is synchronised; where the server is the same one under another address, it takes the new
/// address and keeps everything. Errors besides: store_exists (unless `force`), those of refuseWaiting() (with it), of
/// Round (server_outdated among them), of createStore and of setAside, replica_torn.
Result<> bootstrap(const BootstrapOrder &order, const RoundWorld &world,
                   const std::function<bool(const BootstrapProgress &)> &progress);

/// The half-made file of a path.
QString unfinishedPath(const QString &path);

} // namespace kontor

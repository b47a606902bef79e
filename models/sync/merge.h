// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Merge: what a pull brought goes into the file: found rows are written, others leave, changes that wait stay on top.
#pragma once

#include "sync/pulllist.h"

namespace kontor
{

/// One pull, or a slice of it, as it was read from the server; all in one snapshot.
struct PullBatch {
    QByteArray since; ///< the cursor that it was asked with
    QByteArray cursor;
    QByteArray rights;
    bool isSlice = false; ///< more comes: nothing leaves yet
    QMap<QByteArray, QMap<Uuid, QJsonObject>> found;
    QMap<Uuid, QList<QJsonObject>> ops; ///< by set: in the place of those that it has
    QList<Uuid> scopes;                 ///< customers asked for with all that hangs on them
    QList<QJsonObject> moreOps;         ///< that bear one of these, or are of a set too large for one slice
    QList<qint64> decided;              ///< numbers of sets whose rows this pull has read

    /// Rows of change_op go to `moreOps`, others to `found`. What is no row of a shared table is left out.
    void add(const TableShapes &shapes, const QByteArray &entity, const QJsonObject &values);
    /// Rows and ops.
    void add(const PullBatch &other);
};

struct MergeResult {
    qint64 changed = 0; ///< rows that are different now
    qint64 removed = 0; ///< of these
};

/// Rows, cursor and what live queries hear of it in one transaction. What hangs on the batch's scopes and was not found
/// joins those that leave. Errors: storage; Conflict replica_moved when somebody saved in the way meanwhile (pull
/// again); Storage replica_torn when what came does not hold together: the next pull compares everything then.
Result<MergeResult> mergePull(Replica &replica, const PullBatch &batch, PullList &list, qint64 nowUtcMs);

} // namespace kontor

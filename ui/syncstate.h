// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SyncState: how the open store and its server stand, for whoever shows it; and what a person wants of the two.
#pragma once

#include "domain/result.h"
#include "store/replicastate.h"
#include "ui/shell/statusline.h"

#include <QObject>
#include <optional>

namespace kontor::ui
{

struct SyncStanding {
    ReplicaState replica;
    QString place;                ///< of the server, as people call it
    bool isWorking = false;       ///< for longer than a moment
    bool isOffline = false;       ///< the server is out of reach; tried again by itself
    bool isStale = false;         ///< nothing came from there for longer than the Mandant's data may be old
    std::optional<Error> trouble; ///< what only a person can mend
    bool operator==(const SyncStanding &) const = default;
};

/// What came of comparing every row.
struct SyncProof {
    qint64 rows = 0;
    int differingTables = 0;
    bool isRepaired = false; ///< what differed was read anew
};

/// What the status line says of it.
StoreState storeState(const SyncStanding &standing);

/// The window's thread. In a store of one's own it stays as it is made, and nobody answers.
class SyncState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const SyncStanding &standing() const { return m_standing; }
    void setStanding(const SyncStanding &standing);
    bool isReplica() const { return m_standing.replica.isReplica; }
    /// What lists say of their rows while they are out of date; empty else.
    QString staleWords() const;
    /// Why something that needs the other side is off now (INV-23); empty where it is not.
    QString whyNotNow() const;

Q_SIGNALS:
    void changed();
    void proved(const kontor::ui::SyncProof &proof);
    /// A conflict was decided, or could not be.
    void settled();

    void syncRequested();
    void proofRequested();
    void repairRequested();
    /// `conflicts` by their handles in the list of conflicts.
    void settleRequested(const QList<qint64> &conflicts, bool isMine);

private:
    SyncStanding m_standing;
};

} // namespace kontor::ui

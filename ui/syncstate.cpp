// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncstate.h"

#include "ui/format.h"

namespace kontor::ui
{

StoreState storeState(const SyncStanding &standing)
{
    if (!standing.replica.isReplica)
        return StoreState::Local;
    if (standing.trouble)
        return StoreState::Failed;
    if (standing.isOffline)
        return StoreState::Offline;
    if (standing.isWorking)
        return StoreState::Syncing;
    if (standing.replica.conflicts > 0)
        return StoreState::Conflict;
    return standing.replica.waiting > 0 ? StoreState::Pending : StoreState::Synced;
}

void SyncState::setStanding(const SyncStanding &standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    Q_EMIT changed();
}

QString SyncState::staleWords() const
{
    return m_standing.isStale ? formatStale(m_standing.replica.asOf) : QString();
}

QString SyncState::whyNotNow() const
{
    if (!isReplica() || (!m_standing.isOffline && !m_standing.trouble))
        return {};
    return tr("This needs the server, which is out of reach. It can be done as soon as the store is in sync again.");
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Outbox: what a person is shown of the sets that wait, were sent, refused or contested.
#pragma once

#include "sync/settle.h"

namespace kontor
{

struct OutboxEntry {
    Uuid changeSet;
    QString state; ///< pending, sending, acknowledged, refused, conflict; what was decided about counts as acknowledged
    QString rule;
    QString command;
    QString subject;
    qint64 rows = 0;
    qint64 madeAt = 0;         ///< UTC ms
    QList<Conflict> conflicts; ///< that nobody has decided
};

/// In the order in which they are sent.
Result<QList<OutboxEntry>> outboxEntries(Database &database);

} // namespace kontor

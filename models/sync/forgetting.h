// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting: what the outbox and the conflicts still hold of rows that have left the replica.
#pragma once

#include "sync/replica.h"

namespace kontor
{

/// Inside the transaction in which rows leave. Values that came from the server go with their row: those of before in
/// what was or will be sent, before and theirs in conflicts. What the person wrote himself stays. A set that was on its
/// way keeps the sum it was sent with: if it arrived, the server tells what it said then, whatever the text is by now.
/// Errors: storage.
Result<> forgetRemoved(Replica &replica);

} // namespace kontor

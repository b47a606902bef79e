// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation: whom the server does not let work any more keeps nothing but who he is and what he had not sent.
#pragma once

#include "sync/pulllist.h"

namespace kontor
{

/// Takes all rows away that a pull brought but the Mandant's, and the person's own with his Submandant and its dealer
/// ID. What waits stays in the outbox. Once he may work again, the next round reads everything anew. Does nothing a
/// second time. Errors: those of mergePull().
Result<> revokeAll(Replica &replica, PullList &list, qint64 nowUtcMs);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// copyAhead: a table of the server, read on a thread of its own while the caller writes what came before.
#pragma once

#include "sync/link.h"

namespace kontor
{

/// As link.copy(), with `take` called on the caller's thread; the link is the other thread's until it returns. At most
/// a few MB lie in between. Errors: the taker's, which ends the copy, else those of the link.
Result<> copyAhead(ServerLink &link, const QByteArray &table, const ServerLink::TakeRow &take);

} // namespace kontor

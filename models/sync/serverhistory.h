// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Of which history a server is, beside what a cursor has seen (docs/sync.md, "Cursor").
#pragma once

#include "sync/link.h"

namespace kontor
{

/// The very server that gave this cursor, whatever its address: of its epoch and its system.
bool isOfHistory(const Greeting &greeting, const QByteArray &cursor);

/// A server of our history that others have gone on from without it, as a primary that comes back after its standby has
/// taken over: what it is told nobody else would ever see.
bool isLeftBehind(const Greeting &greeting, const QByteArray &cursor);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking as another user: read-only, for who administers users, and never without a trace (MISSION 3.3, 4.1 no. 16).
#pragma once

#include "store/writer.h"

namespace kontor
{

/// Writes "look_as" into the log of the store at this path, in the name of who looks, before anything is shown; nothing
/// where nobody looks. Errors: no_right, not_found (an account that he may not see), actor_not_effective.
Result<> noteLook(const QString &path, const ActorName &name, const Calendar &calendar);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo "nordlicht": the people and customers of the user stories (MISSION 5), as resources/demo/nordlicht.json
// holds them.
#pragma once

#include "domain/calendar.h"
#include "store/sqlite.h"

namespace kontor
{

/// Fills a new store; to be handed to createStore(). Every time the same rows with the same ids, whatever the day: the
/// stories' clock stands at 2026-03-02.
Result<> fillNordlicht(Database &database, const Calendar &calendar);

} // namespace kontor

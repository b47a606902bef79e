// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo "large": one made-up company with as many customers as asked for.
#pragma once

#include "domain/calendar.h"
#include "store/sqlite.h"

#include <functional>

namespace kontor
{

/// Hears how many customers are made; returning false stops the making.
using DemoProgress = std::function<bool(qint64 made)>;

/// Fills a new store; to be handed to createStore(). `customers` counts prospects too. The same figure and seed give
/// the same rows with the same ids, whatever the day. From 20,000 customers on, exactly 5,000 are assigned to the first
/// Submandant (user "s01.1"). Errors: Invalid bad_number (field customers), Cancelled cancelled.
Result<> fillLarge(Database &database, const Calendar &calendar, qint64 customers, quint64 seed,
                   const DemoProgress &progress = {});

} // namespace kontor

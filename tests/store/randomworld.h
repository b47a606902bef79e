// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small made-up world with everything that the access rules tell apart, the same for the same seed.
#pragma once

#include "store/sqlite.h"

namespace kontor::tests
{

/// Three Mandants with sites, Submandants in both states, users of every kind and state, customers in every state,
/// assignments alive and ended, and a change log. To be called while the rules rest (createStore).
Result<> fillRandomWorld(Database &database, quint32 seed);

} // namespace kontor::tests

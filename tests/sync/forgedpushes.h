// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pushes that no program of ours sends: others' rows, rights for oneself, others' numbers and sets, and shapes that no
// change set has.
#pragma once

#include "testserver.h"

namespace kontor::tests
{

/// As statements; of the marked rows (markRows) those that this login must not read.
QByteArrayList forgedPushes(const TestServer &server, const QString &login);

} // namespace kontor::tests

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Payload: a change set of the log as the text that is pushed (docs/sync.md, "Push").
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// The text of a set: made once, when it is sent for the first time; what is sent again is the same text, because the
/// server knows it by its sum. Errors: storage.
Result<QByteArray> readPayload(Database &database, const Uuid &mandant, const Uuid &changeSet);

/// SHA-256 in hex.
QByteArray payloadSum(const QByteArray &payload);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainCheck: whether a keychain gives back what it is given; for the diagnosis and for "kontorctl doctor".
#pragma once

#include "app/keychain.h"
#include "domain/result.h"

#include <QString>
#include <functional>
#include <optional>

namespace kontor
{

struct KeychainHealth {
    QString state; ///< ready, absent, locked, silent or failing: a stable key
    /// Why a password cannot be kept, with the rule keychain_<state>; nothing where it can.
    std::optional<Error> problem;
};

/// Writes, reads and removes an entry of its own where that asks nobody anything. `done` is called once, after
/// `limitMs` at the latest; not at all when the context is gone by then. The secrets outlive the context.
void checkKeychain(SecretStore &secrets, QObject *context, int limitMs,
                   const std::function<void(const KeychainHealth &)> &done);

constexpr int keychainPatienceMs = 5000;

} // namespace kontor

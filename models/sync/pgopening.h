// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// pgOpen: a connection of libpq, tried address by address, and left off at once when it is stopped.
#pragma once

#include "sync/pgtarget.h"
#include "sync/stopper.h"

#include <functional>

struct pg_conn;

namespace kontor
{

/// What an opening does, one after the other for each address; an error is of the last one that was told. A Unix socket
/// has no certificate to look at.
enum class OpeningStep {
    Find,   ///< the host's addresses
    Reach,  ///< one of them
    Secure, ///< TLS and the server's certificate
    SignIn,
};
/// On the thread that opens.
using OpeningSteps = std::function<void(OpeningStep)>;

struct PgOpened {
    pg_conn *connection = nullptr; ///< for PQfinish
    PgTarget rest;                 ///< the hosts that have not been tried; no parameters: there are none
};

/// The first address that lets one in, each with `connect_timeout` of the target (PQconnectdb waits in a way that
/// nobody can end). `errorOf` says what went wrong with one of them; only after server_unreachable another is tried.
/// Errors: those, and Cancelled round_stopped.
Result<PgOpened> pgOpen(const PgTarget &target, const QByteArray &password, const Stopper *stopper,
                        const OpeningSteps &told, const std::function<Error(pg_conn *)> &errorOf);

} // namespace kontor

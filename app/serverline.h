// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerLine: how the window gets a line to a server, and under which name its password is kept.
#pragma once

#include "store/secret.h"
#include "sync/link.h"
#include "sync/pgopening.h"
#include "sync/stopper.h"

namespace kontor
{

/// Any thread; blocks until the server has let one in or not, or it is stopped, and tells on that thread how far it has
/// come. Errors: those of PgTarget::parse and PgConnection::open.
using LineOpener = std::function<Result<std::unique_ptr<ServerLink>>(const QString &server, const QString &login,
                                                                     const Secret &password, const Stopper &stopper,
                                                                     const OpeningSteps &told)>;
/// For whoever shows nobody how far it has come.
inline void tellNobody(OpeningStep) {}

/// Over libpq.
LineOpener pgLineOpener();

/// Host, port and database, for people and for the keychain's key; never a secret.
QString serverPlace(const QString &server);

} // namespace kontor

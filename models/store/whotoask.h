// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who to ask: the colleagues who may change what a person sees of the customers (D-19).
#pragma once

#include "store/reader.h"

namespace kontor
{

struct Colleague {
    QString login;
    QString name; ///< the login where there is no name
};

/// The employees of the actor's company who can work now and are in Management or Administration (INV-09), the actor
/// among them where he is one; by name. Empty for a Submandant's user, whose sight is his Submandant's assignments.
Result<QList<Colleague>> whoChangesSight(Reader &reader);

/// Whether he himself is one of them: the early and kind form of "may change_contact".
bool decidesSight(const Session &session);

/// The sites that the actor is tied to, by name; none: all.
Result<QStringList> ownSites(Reader &reader);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over in bulk (MISSION 4.1, rank 5): what one Submandant looks after to another, whom a leaver is the partner
// contact of to a colleague.
#pragma once

#include "store/reader.h"
#include "store/writer.h"

namespace kontor
{

/// What a handover does.
struct HandoverEffect {
    qint64 moved = 0;           ///< customers that change hands
    qint64 both = 0;            ///< of these, those that the other Submandant looks after already
    qint64 left = 0;            ///< those that cannot go: locked ones keep their contact until they can be opened
    QStringList leftNumbers;    ///< up to 5 of them
    bool isTargetBlind = false; ///< the colleague is switched off or sees no customers
};

/// All customers that the actor finds and `from` looks after, archived ones excepted, are looked after by `to`. Old
/// assignments end with the cause "handover". Right "assign". Errors: no_right, not_found, handover_to_itself,
/// submandant_inactive (the receiving one), assignment_exclusive.
Result<HandoverEffect> previewCustomerHandover(Reader &reader, const Uuid &from, const Uuid &to);
Result<HandoverEffect> handOverCustomers(Door &door, const Uuid &from, const Uuid &to);

/// The partner contact of every customer that the actor can open and that has `from`, becomes `to`: employees both.
/// Right "change_contact". Errors: no_right, not_found, handover_to_itself, user_unknown (no employee).
Result<HandoverEffect> previewContactHandover(Reader &reader, const Uuid &from, const Uuid &to);
Result<HandoverEffect> handOverContacts(Door &door, const Uuid &from, const Uuid &to);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Deputies (MISSION 4.3, N14): who stands in for whom, until when. No customer moves: the gate "contact" of
// access/rules.txt lets the deputy in while the days last, and so the return needs nobody.
#pragma once

#include "store/reader.h"
#include "store/writer.h"

#include <QDate>

namespace kontor
{

struct Deputyship {
    Uuid away;   ///< whose customers
    Uuid deputy; ///< who stands in; an employee too
    QDate from;  ///< both days included
    QDate until;
};

struct DeputyEffect {
    qint64 customers = 0;       ///< whose partner contact is away, as far as the actor finds them
    bool isDeputyBlind = false; ///< the deputy is switched off or his visibility is "none": he will see nothing
};

/// Right "change_contact". Errors: no_right, user_unknown (no employee), deputy_of_oneself, day_in_past (until, or from
/// before today), days_reversed, deputy_exists (somebody stands in on one of these days; args: login).
Result<DeputyEffect> previewDeputy(Reader &reader, const Deputyship &wanted);
Result<Uuid> setDeputy(Door &door, const Deputyship &wanted);

/// From now on he does not stand in any more. Ending what has ended changes nothing. Errors: no_right, not_found.
Result<> endDeputy(Door &door, const Uuid &deputyship);

} // namespace kontor

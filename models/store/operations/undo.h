// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo after save: reverses a saved change set by a new one (MISSION 3.3, 4.3 N11; DESIGN 3).
#pragma once

#include "store/writer.h"

namespace kontor
{

/// Old values come back where no later change touched the same row and column; what may not be deleted is ended
/// instead (an assignment gets its end, cause "undo"); what cannot go back is refused. All or nothing. The new set
/// notes which one it reverses and can be undone itself. Errors: change_set_unknown (hidden and missing alike),
/// no_right (of the command reversed and of each field that has a right of its own), role_not_held, not_found and
/// customer_locked (a customer out of the actor's reach by now), customer_archived, undo_already, undo_impossible,
/// undo_changed_since.
Result<> undoChangeSet(Door &door, const Uuid &changeSet);

} // namespace kontor

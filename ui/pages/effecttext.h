// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that says what saving the moves of the assignment editor does (MISSION 4.3, N2).
#pragma once

#include "store/operations/assignments.h"

namespace kontor::ui
{

QString effectText(const AssignmentEffect &effect);

} // namespace kontor::ui

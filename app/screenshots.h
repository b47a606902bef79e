// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Screenshots: the window photographs itself: every page and dialog, in one language and theme (DESIGN 8).
#pragma once

#include "app/options.h"

namespace kontor
{

/// Writes a PNG of every page, editor, dialog and state of the demo; of a given store, or for a given login, of every
/// page.
/// Returns the exit status: 0 only when all were rendered.
int takeScreenshots(const Options &options);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// giveWay: windows that people work in come first on this machine. Without an effect where the system has no such
// thing.
#pragma once

namespace kontor
{

/// From now on the calling thread, and those that it begins, get a core where no window wants it. For good; a wish that
/// is refused changes nothing.
void giveWayToWindows();

/// The calling thread, and none that it begins, works in small pieces and is to get a core as soon as it has one to do:
/// a window's.
void askForShortTurns();

} // namespace kontor

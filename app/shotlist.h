// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ShotList: every page, editor, dialog and state of the window, in the order in which a person gets there.
#pragma once

#include "app/frameshots.h"

namespace kontor
{

/// What is shown in one run of the program; each shot goes on from where the one before it ended. `folder` is where
/// files are written for a moment.
struct ShotRound {
    QList<Shot> (*shots)(Application &application, const QString &folder);
    bool isOnNewStore; ///< else on the one of the round before, as that left it
};

/// For pictures and for tests that look at everything. Meant for the demo "nordlicht" on 2 March 2026.
QList<ShotRound> shotRounds();

/// The pages alone: of any store, as whoever has it open.
QList<Shot> pageShots(Application &application);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// KillPoint: a program ends itself by SIGKILL before something that it does: a step, a statement of SQLite, the
// renaming of a file ("rename", and "renamed" once that is done).
#pragma once

#include <QByteArray>

namespace kontor::tests
{

/// One a program. What passes is "PHASE WHAT", e.g. "Apply sql COMMIT"; statements pass in whatever thread runs them.
class KillPoint
{
public:
    /// Before what begins with `what` passes for the `nth` time; 0: never. To be called before a store is opened.
    static void set(const QByteArray &what, int nth);
    /// What follows passes in this phase.
    static void enter(const QByteArray &phase);
    static void pass(const QByteArray &what);
    /// How much has passed that begins so.
    static int passed();
};

} // namespace kontor::tests

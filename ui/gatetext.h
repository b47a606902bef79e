// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words for "why can he (not) see this?" and for the gaps: the same in the window and on the command line.
#pragma once

#include <QString>

namespace kontor::ui
{

/// The verdict in one sentence.
QString reachText(bool isFindable, bool isOpenable);

/// What one gate came to, as a sentence. `gate` and `detail` as in GateAnswer (store/explain.h).
QString gateText(const QString &gate, bool isPassed, const QString &detail);

/// What a gap of store/gaps.h is called.
QString gapText(const QString &gap);
/// Why it matters, and what closes it.
QString gapHint(const QString &gap);

} // namespace kontor::ui

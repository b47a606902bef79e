// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The apostrophe before a text that a spreadsheet program would calculate instead of showing it. A CSV file cannot say
// that it was written so, therefore it is an escape: whatever the writer puts the reader takes away, and nothing else.
#pragma once

#include <QString>

namespace kontor::files
{

/// The text with an apostrophe before it, where one is due: always before an apostrophe that the reader would take for
/// one, and where it `isAsked` before what begins with = + - @ TAB CR. A number, or a telephone's, is harmless.
QString withFormulaGuard(const QString &text, bool isAsked);
/// What was written.
QString withoutFormulaGuard(const QString &cell);

} // namespace kontor::files

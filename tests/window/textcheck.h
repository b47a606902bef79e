// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TextCheck: finds what a person cannot read in a window: texts that are cut, clipped or covered by a neighbour.
#pragma once

#include <QStringList>

class QWidget;

namespace kontor
{

/// One line for each fault: the widget, its text, what it needs and what it has. Empty: all can be read.
///
/// Cut by design, and not told: cells of lists that hold names and texts of records (their tooltip tells all), record
/// names in the palette, and what can be scrolled to.
QStringList cutTexts(QWidget *window);

} // namespace kontor

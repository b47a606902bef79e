// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Palette: the colours of both themes, all derived from a few seeds, and the colours of meaning.
#pragma once

#include <QColor>
#include <QPalette>

namespace kontor::ui
{

/// What a colour says. It never says it alone: a word or a sign stands beside it.
enum class Meaning { Neutral, Good, Warn, Bad, Info };

QPalette lightPalette();
QPalette darkPalette();
/// Decided from the lightness of the window colour, so that it also holds for a desktop's own palette.
bool isDark(const QPalette &palette);

/// `percent` of `other` in `base`.
QColor mix(const QColor &base, const QColor &other, int percent);
/// Contrast after WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `color`, moved towards black or white as far as it takes to be read on `on`.
QColor readable(const QColor &color, const QColor &on, double least = 4.5);

/// A tinted ground and the text that is read on it.
struct Tint {
    QColor fill;
    QColor text;
    QColor dot;
};
Tint tint(const QPalette &palette, Meaning meaning);
/// The ground of lines and rows that belong to the accent: the effect line, the selected navigation row.
Tint accentTint(const QPalette &palette, const QColor &on);

/// A meaning as text on Base and Window.
QColor meaningText(const QPalette &palette, Meaning meaning);
/// The accent as a line or sign on Base and Window (3:1).
QColor accentLine(const QPalette &palette);
/// Thin lines around cards and fields, and the quieter ones between header and rows.
QColor outline(const QPalette &palette);
QColor hairline(const QPalette &palette);
/// The ground of the navigation: one step behind the window.
QColor recess(const QPalette &palette);
/// The ground of a row or flat button under the pointer.
QColor hover(const QColor &ground, const QPalette &palette);

} // namespace kontor::ui

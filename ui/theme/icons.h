// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Icons: the own family of line icons, painted in the colours of the palette.
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPalette>
#include <QString>
#include <QStringList>

class QPainter;

namespace kontor::ui
{

/// The icon of that name, which follows the palette: text colour, faded when disabled, light when selected. An unknown
/// name gives a null icon.
QIcon icon(const QString &name);
/// The same in another role of the palette, e.g. PlaceholderText or HighlightedText.
QIcon icon(const QString &name, QPalette::ColorRole role);

/// In the colour of a meaning, beside a word that says the same.
QIcon icon(const QString &name, Meaning meaning);

/// For delegates: the icon in one colour, centred in `rect`, crisp at the painter's scale.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// All names of the family, sorted.
QStringList iconNames();
/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: light, dark or what the desktop shows; applied to the whole program, also while it runs.
#pragma once

class QApplication;

namespace kontor::ui
{

enum class Theme { System, Light, Dark };

/// Sets style and palette. `System` looks at the desktop's own window colour (Qt 6.4 has no other way to ask); call
/// again when the desktop's theme has changed.
void applyTheme(QApplication &application, Theme theme);

/// Text size in percent of the desktop's; 100 gives back the desktop's font.
void applyTextSize(QApplication &application, int percent);

} // namespace kontor::ui

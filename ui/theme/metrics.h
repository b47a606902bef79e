// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics: all distances of the window, on a grid of 4 that grows with the font.
#pragma once

class QWidget;

namespace kontor::ui
{

/// Distances in device-independent pixels. Pages take them from here and hold no numbers of their own.
struct Metrics {
    double scale = 1.0; ///< 1 at a font height of 16

    int hair = 4;         ///< between things that are one thing
    int gap = 8;          ///< between neighbours in a row
    int block = 12;       ///< between blocks of a page
    int card = 16;        ///< inside a card
    int cardTight = 12;   ///< inside a card that holds a list
    int page = 24;        ///< around a page
    int cell = 12;        ///< left and right of the text in cells, headers and fields
    int radius = 6;       ///< corners of cards, buttons and fields
    int rowHeight = 32;   ///< one list row
    int navRow = 38;      ///< one navigation row
    int navWidth = 218;   ///< the navigation
    int field = 32;       ///< height of buttons and fields
    int icon = 18;        ///< icons in rows and buttons
    int arrow = 12;       ///< what the sort arrow takes beside the padding of a header
    int iconLarge = 48;   ///< the icon of an empty state
    int formWidth = 560;  ///< a form does not grow wider than this
    int toastWidth = 520; ///< nor a toast than this
};

/// For a widget's font; without one for the application's.
Metrics metrics(const QWidget *widget = nullptr);

} // namespace kontor::ui

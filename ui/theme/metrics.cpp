// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>
#include <cmath>

namespace kontor::ui
{

Metrics metrics(const QWidget *widget)
{
    const QFontMetrics font = widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
    Metrics result;
    // Fonts of 10 points differ by a pixel or two in height; only what is clearly larger moves the grid.
    const double raw = font.height() / 16.0;
    result.scale = raw < 1.2 ? 1.0 : raw;
    for (int Metrics::*length :
         {&Metrics::hair, &Metrics::gap, &Metrics::block, &Metrics::card, &Metrics::cardTight, &Metrics::page,
          &Metrics::cell, &Metrics::radius, &Metrics::navRow, &Metrics::navWidth, &Metrics::icon, &Metrics::arrow,
          &Metrics::iconLarge, &Metrics::formWidth, &Metrics::toastWidth})
        result.*length = int(std::lround(result.*length * result.scale));
    result.rowHeight = 2 * font.height();
    result.field = 2 * font.height();
    return result;
}

} // namespace kontor::ui

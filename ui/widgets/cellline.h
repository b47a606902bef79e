// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CellLine: draws a line of text into a cell, cut with an ellipsis where it is too long.
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace kontor::ui
{

/// Remembers how the lines painted lately are laid out: a list is painted again and again with the same words, and
/// laying them out (twice, where a line has to be cut) is what that costs. The window's thread.
class CellLine
{
public:
    /// In the painter's font and pen, in the middle of the rectangle's height. `side`: AlignLeft or AlignRight.
    void draw(QPainter *painter, const QRect &rect, Qt::Alignment side, const QString &text);
    /// The line as it would be drawn in so much room; empty where not even an ellipsis fits. Lives until the next call.
    const QStaticText &line(const QPainter *painter, int room, const QString &text);

private:
    static constexpr int kept = 2000;

    QFont m_font;
    double m_ratio = 0;
    QCache<std::pair<int, QString>, QStaticText> m_lines{kept}; ///< by width and text
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace kontor::ui
{
namespace
{

/// More than any word takes: it is measured, not cut.
constexpr int wholeLine = 1 << 20;

/// The parts of a pill, measured by the font: dot and gaps in parts of its height.
struct Shape {
    explicit Shape(const QFontMetrics &font)
        : dot(font.height() * 0.4)
        , side(font.height() * 0.5)
        , gap(font.height() * 0.32)
        , height(font.height() * 1.28)
    {
    }
    double dot;
    double side;
    double gap;
    double height;
    double around(bool withDot) const { return 2 * side + (withDot ? dot + gap : 0); }
};

int paintShape(QPainter *painter, CellLine &lines, const QRect &rect, const QString &word, const Tint &colors,
               bool withDot, bool rightToLeft)
{
    const QFontMetrics font = painter->fontMetrics();
    const Shape shape(font);
    const QStaticText &text = lines.line(painter, qMax(0, int(rect.width() - shape.around(withDot))), word);
    if (text.text().isEmpty())
        return rect.left();
    const double width = qMin<double>(rect.width(), std::ceil(text.size().width()) + shape.around(withDot));
    // On whole pixels: sharper, and quicker to paint.
    const int height = qRound(shape.height);
    QRectF pill(QRect(rect.left(), rect.top() + (rect.height() - height) / 2, int(std::ceil(width)), height));
    if (rightToLeft)
        pill.moveRight(rect.right() + 1);
    paint::rounded(painter, pill, colors.fill, QColor(), height / 2.0);
    QRectF inner = pill.adjusted(shape.side, 0, -shape.side, 0);
    if (withDot) {
        const double x = rightToLeft ? inner.right() - shape.dot : inner.left();
        const int side = qRound(shape.dot);
        const QRectF dot(QRect(qRound(x), qRound(inner.center().y() - side / 2.0), side, side));
        paint::rounded(painter, dot, colors.dot, QColor(), side / 2.0);
        if (rightToLeft)
            inner.adjust(0, 0, -(shape.dot + shape.gap), 0);
        else
            inner.adjust(shape.dot + shape.gap, 0, 0, 0);
    }
    painter->save();
    painter->setPen(colors.text);
    painter->drawStaticText(qRound(inner.left()), rect.top() + (rect.height() - font.height()) / 2, text);
    painter->restore();
    return int(pill.right()) + 1;
}

} // namespace

int paintPill(QPainter *painter, CellLine &lines, const QRect &rect, const QPalette &palette, const QString &word,
              Meaning meaning, bool rightToLeft)
{
    return paintShape(painter, lines, rect, word, tint(palette, meaning), true, rightToLeft);
}

int paintBadge(QPainter *painter, CellLine &lines, const QRect &rect, const QPalette &palette, const QString &word)
{
    return paintShape(painter, lines, rect, word, tint(palette, Meaning::Neutral), false, false);
}

int badgeWidth(const QPainter *painter, CellLine &lines, const QString &word)
{
    const double text = std::ceil(lines.line(painter, wholeLine, word).size().width());
    return int(text + Shape(painter->fontMetrics()).around(true)) + 2;
}

QSize pillSize(const QFontMetrics &font, const QString &word)
{
    const Shape shape(font);
    return {int(font.horizontalAdvance(word) + shape.around(true)) + 2, int(shape.height) + 1};
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(const QString &word, Meaning meaning)
{
    m_word = word;
    m_meaning = meaning;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(fontMetrics(), m_word);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, m_line, rect(), palette(), m_word, m_meaning, layoutDirection() == Qt::RightToLeft);
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of lists and what stands around them: frames, tabs, headers, row grounds, scroll bars.
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kontor::ui::paint
{

void viewFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    rounded(painter, QRectF(option->rect), QColor(), outline(option->palette), metrics(widget).radius / 2.0);
}

void tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool over = option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    const double radius = metrics(widget).radius;
    // Open below: the clip cuts the lower corners and the lower line off.
    const QRectF rect = QRectF(option->rect).adjusted(0.5, selected ? 0.5 : 2.5, -0.5, radius * 2);
    painter->save();
    painter->setClipRect(option->rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 4);
    painter->setPen(selected ? outline(palette) : hairline(palette));
    painter->setBrush(selected ? palette.color(QPalette::Base) : over ? hover(ground, palette) : ground);
    painter->drawRoundedRect(rect, radius, radius);
    if (selected) {
        const QRectF bar(rect.left() + radius, rect.top(), rect.width() - 2 * radius, 2);
        painter->fillRect(bar, accentLine(palette));
    } else {
        painter->setPen(outline(palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    }
    painter->restore();
    const bool keyboard = widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option->state.testFlag(QStyle::State_HasFocus) && selected)
        rounded(painter, QRectF(option->rect).adjusted(3, 4, -3, -2), QColor(), accentLine(palette), radius - 2, 1.5);
}

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const QPalette &palette = option->palette;
    QColor ground = palette.color(QPalette::Base);
    if (option->state.testFlag(QStyle::State_Sunken))
        ground = hover(hover(ground, palette), palette);
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        ground = hover(ground, palette);
    painter->fillRect(option->rect, ground);
    painter->setPen(outline(palette));
    if (option->orientation == Qt::Horizontal) {
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        // A short line shows where a column can be dragged wider.
        const bool last =
            option->position == QStyleOptionHeader::End || option->position == QStyleOptionHeader::OnlyOneSection;
        if (!last) {
            const int inset = option->rect.height() / 4;
            painter->setPen(hairline(palette));
            painter->drawLine(option->rect.right(), option->rect.top() + inset, option->rect.right(),
                              option->rect.bottom() - inset);
        }
    }
}

void rowGround(QPainter *painter, const QStyleOptionViewItem *option)
{
    const QPalette &palette = option->palette;
    if (option->state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option->rect, palette.color(QPalette::Active, QPalette::Highlight));
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    } else if (option->state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, hover(palette.color(QPalette::Base), palette));
    }
}

QRect scrollHandle(const QStyleOptionSlider *option, int shortest)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const int length = flat ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int handle = length;
    int offset = 0;
    if (range > 0) {
        handle = int(qMax<qint64>(shortest, qint64(option->pageStep) * length / (range + option->pageStep)));
        handle = qMin(handle, length);
        offset = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                 length - handle, option->upsideDown);
    }
    return flat ? QRect(option->rect.x() + offset, option->rect.y(), handle, option->rect.height())
                : QRect(option->rect.x(), option->rect.y() + offset, option->rect.width(), handle);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const QPalette &palette = option->palette;
    if (option->maximum <= option->minimum)
        return;
    const bool over = option->state.testFlag(QStyle::State_MouseOver) &&
                      option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool down =
        option->state.testFlag(QStyle::State_Sunken) && option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const int strength = down ? 58 : over ? 48 : 34;
    const QColor fill = mix(palette.color(QPalette::Base), palette.color(QPalette::Text), strength);
    const QRectF rect = QRectF(handle).adjusted(2, 2, -2, -2);
    rounded(painter, rect, fill, QColor(), qMin(rect.width(), rect.height()) / 2);
}

} // namespace kontor::ui::paint

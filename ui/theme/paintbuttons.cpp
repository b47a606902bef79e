// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of what is pressed: buttons, tool buttons, check boxes, radio buttons; and the progress bar.
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kontor::ui::paint
{
namespace
{

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// Ground and line of something that can be pressed, checked and pointed at.
void pressable(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool primary, bool flat)
{
    const QPalette &palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = palette.color(QPalette::Button);
    QColor line = outline(palette);
    if (primary) {
        fill = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
        // The pointer darkens the accent in both themes, so that the white word on it stays readable.
        fill = down ? mix(fill, Qt::black, 22) : over ? mix(fill, Qt::black, 12) : fill;
        line = QColor();
    } else if (on) {
        const Tint accent = accentTint(palette, fill);
        fill = over ? hover(accent.fill, palette) : accent.fill;
        line = enabled ? accentLine(palette) : line;
    } else if (down) {
        fill = hover(hover(fill, palette), palette);
    } else if (over) {
        fill = hover(fill, palette);
    } else if (!enabled && !flat) {
        fill = palette.color(QPalette::Window);
        line = hairline(palette);
    }
    if (flat && !on && !primary) {
        line = QColor();
        if (!down && !over)
            fill = QColor();
    }
    // The button that Enter presses shows it; a primary one is told by its colour.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && enabled && !primary)
        line = accentLine(palette);
    const double radius = metrics(widget).radius;
    rounded(painter, QRectF(option->rect), fill, line, radius);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option, QRectF(option->rect), radius);
}

QColor indicatorFill(const QStyleOption *option, bool marked)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (marked)
        return option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    const QColor base = option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    return enabled && has(option, QStyle::State_MouseOver) ? hover(base, option->palette) : base;
}

} // namespace

void focusRing(QPainter *painter, const QStyleOption *option, const QRectF &rect, double radius)
{
    // Two lines: the outer one in the accent, the inner one in the ground, so that it also shows on the accent itself.
    const QColor ring =
        readable(option->palette.color(QPalette::Highlight), option->palette.color(QPalette::Window), 3);
    rounded(painter, rect.adjusted(2, 2, -2, -2), QColor(), option->palette.color(QPalette::Base), radius - 2);
    rounded(painter, rect, QColor(), ring, radius, 2);
}

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    pressable(painter, option, widget, isPrimary(widget), flat);
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Metrics sizes = metrics(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool menu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int side = option->icon.isNull() ? 0 : qMin(option->iconSize.width(), option->rect.width());
    const int between = side > 0 && !option->text.isEmpty() ? sizes.gap - 2 : 0;
    const int arrow = menu ? sizes.icon * 7 / 9 + sizes.hair : 0;
    const int room = option->rect.width() - side - between - arrow;
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int left = option->rect.left() + (option->rect.width() - side - between - words - arrow) / 2;
    const auto mirror = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const auto role = isPrimary(widget) ? QPalette::HighlightedText : QPalette::ButtonText;
    if (side > 0)
        option->icon.paint(painter, mirror(QRect(left, option->rect.top(), side, option->rect.height())),
                           Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(option->palette.color(group, role));
    const int mnemonic = widget && !widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget)
                             ? Qt::TextHideMnemonic
                             : Qt::TextShowMnemonic;
    painter->drawText(mirror(QRect(left + side + between, option->rect.top(), words + 1, option->rect.height())),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonic, text);
    if (menu)
        paintIcon(painter,
                  mirror(QRect(left + side + between + words + sizes.hair, option->rect.top(), arrow - sizes.hair,
                               option->rect.height())),
                  QStringLiteral("chevron-down"), option->palette.color(group, role));
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    pressable(painter, option, widget, isPrimary(widget), has(option, QStyle::State_AutoRaise));
}

void checkBox(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool partly = has(option, QStyle::State_NoChange);
    const bool marked = has(option, QStyle::State_On) || partly;
    const QColor fill = indicatorFill(option, marked);
    const QColor line = option->palette.color(QPalette::Dark);
    rounded(painter, QRectF(option->rect), fill, marked ? QColor() : line, 4 * metrics(widget).scale);
    const QColor sign = readable(option->palette.color(QPalette::HighlightedText), fill, 3);
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    if (partly)
        paintIcon(painter, inner, QStringLiteral("minus"), sign);
    else if (marked)
        paintIcon(painter, inner, QStringLiteral("check"), sign);
}

void radioButton(QPainter *painter, const QStyleOption *option, const QWidget *)
{
    const bool marked = has(option, QStyle::State_On);
    const QColor fill = indicatorFill(option, marked);
    const QRectF rect(option->rect);
    rounded(painter, rect, fill, marked ? QColor() : option->palette.color(QPalette::Dark), rect.width() / 2);
    if (marked) {
        const double inset = rect.width() * 0.3;
        const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
        rounded(painter, dot, readable(option->palette.color(QPalette::HighlightedText), fill, 3), QColor(),
                dot.width() / 2);
    }
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option, const QWidget *)
{
    const QPalette &palette = option->palette;
    QRectF rect(option->rect);
    const double height = qMin(rect.height(), 8.0);
    rect = QRectF(rect.x(), rect.center().y() - height / 2, rect.width(), height);
    rounded(painter, rect, hairline(palette), QColor(), height / 2);
    const bool busy = option->minimum == option->maximum;
    const double range = double(option->maximum) - option->minimum;
    const double part = busy ? 0.3 : qBound(0.0, (double(option->progress) - option->minimum) / range, 1.0);
    if (part <= 0)
        return;
    QRectF done = rect;
    done.setWidth(qMax(height, rect.width() * part));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(rect.right());
    rounded(painter, done, accentLine(palette), QColor(), height / 2);
}

} // namespace kontor::ui::paint

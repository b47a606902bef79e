// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationdelegate.h"

#include "ui/format.h"
#include "ui/shell/navigation.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace kontor::ui
{

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics sizes = metrics(option.widget);
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QColor ground = recess(palette);
    const QRect row = option.rect.adjusted(sizes.gap, sizes.hair / 2, -sizes.gap, -sizes.hair / 2);
    const auto mirror = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };

    QColor text = palette.color(QPalette::WindowText);
    QColor fill = ground;
    if (selected) {
        const Tint accent = accentTint(palette, ground);
        fill = accent.fill;
        text = accent.text;
        paint::rounded(painter, QRectF(row), fill, QColor(), sizes.radius);
        const QRect bar = mirror(QRect(row.left(), row.top() + sizes.gap, 3, row.height() - 2 * sizes.gap));
        paint::rounded(painter, QRectF(bar), accentLine(palette), QColor(), 1.5);
    } else if (over) {
        fill = hover(ground, palette);
        paint::rounded(painter, QRectF(row), fill, QColor(), sizes.radius);
    }
    const bool hasKeyboard = option.widget && option.widget->hasFocus() &&
                             option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (hasKeyboard && option.state.testFlag(QStyle::State_HasFocus))
        paint::rounded(painter, QRectF(row), QColor(), accentLine(palette), sizes.radius, 1.5);

    QRect rest = row.adjusted(sizes.cell + sizes.hair / 2, 0, -sizes.cell, 0);
    const QRect sign(rest.left(), rest.top(), sizes.icon, rest.height());
    paintIcon(painter, mirror(sign), index.data(Navigation::IconRole).toString(), text);
    rest.setLeft(rest.left() + sizes.icon + sizes.block);

    painter->save();
    const qint64 count = index.data(Navigation::CountRole).toLongLong();
    if (count >= 0) {
        const bool call = index.data(Navigation::CallRole).toBool();
        const QColor color = call ? meaningText(palette, Meaning::Warn) : palette.color(QPalette::PlaceholderText);
        const QString number = formatCount(count);
        painter->setFont(fontFor(call ? TextRole::Strong : TextRole::Body, option.font));
        painter->setPen(readable(color, fill));
        const int width = painter->fontMetrics().horizontalAdvance(number) + 1;
        const QRect spot(rest.right() - width + 1, rest.top(), width, rest.height());
        painter->drawText(mirror(spot), Qt::AlignCenter, number);
        rest.setRight(spot.left() - sizes.gap);
    }
    painter->setFont(fontFor(selected ? TextRole::Strong : TextRole::Body, option.font));
    painter->setPen(text);
    const QString name =
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width());
    painter->drawText(mirror(rest), Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), name);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As wide as when it is chosen and painted strong.
    const Metrics sizes = metrics(option.widget);
    const QFontMetrics font(fontFor(TextRole::Strong, option.font));
    const qint64 count = index.data(Navigation::CountRole).toLongLong();
    const int number = count >= 0 ? font.horizontalAdvance(formatCount(count)) + 1 + sizes.gap : 0;
    const int around = 2 * sizes.gap + 2 * sizes.cell + sizes.hair / 2 + sizes.icon + sizes.block;
    return {around + font.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 1 + number, sizes.navRow};
}

} // namespace kontor::ui

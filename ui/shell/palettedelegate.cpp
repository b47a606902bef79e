// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace kontor::ui
{

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics sizes = metrics(option.widget);
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = index.data(PaletteModel::IsEnabledRole).toBool();
    const QColor ground = palette.color(QPalette::Base);
    QColor fill = ground;
    QColor text = palette.color(QPalette::Text);
    const QRect row = option.rect.adjusted(sizes.hair, 0, -sizes.hair, 0);
    if (isSelected) {
        const Tint accent = accentTint(palette, ground);
        fill = accent.fill;
        text = accent.text;
        paint::rounded(painter, QRectF(row), fill, QColor(), sizes.radius);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        fill = hover(ground, palette);
        paint::rounded(painter, QRectF(row), fill, QColor(), sizes.radius);
    }
    const QColor muted = readable(palette.color(QPalette::PlaceholderText), fill);
    const auto mirror = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QRect rest = row.adjusted(sizes.cell, 0, -sizes.cell, 0);
    const QRect sign(rest.left(), rest.center().y() - sizes.icon / 2, sizes.icon, sizes.icon);
    // In the colour of the words: a primary button's own icon is made for another ground.
    QPixmap drawn = qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
                        .pixmap(sign.size(), painter->device()->devicePixelRatioF());
    if (!drawn.isNull()) {
        QPainter tint(&drawn);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), sign.size()), isEnabled ? text : muted);
    }
    painter->drawPixmap(mirror(sign), drawn);
    rest.setLeft(sign.right() + 1 + sizes.block);

    painter->save();
    const QFontMetrics font = option.fontMetrics;
    const auto draw = [&](const QString &words, const QColor &color, int width, bool atEnd) {
        const QRect spot = atEnd ? QRect(rest.right() - width + 1, rest.top(), width, rest.height())
                                 : QRect(rest.left(), rest.top(), width, rest.height());
        painter->setPen(color);
        painter->drawText(mirror(spot), Qt::AlignVCenter | side, font.elidedText(words, Qt::ElideRight, width));
        if (atEnd)
            rest.setRight(spot.left() - sizes.block);
        else
            rest.setLeft(spot.right() + 1 + sizes.block);
    };
    painter->setFont(option.font);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty())
        draw(keys, muted, font.horizontalAdvance(keys) + 1, true);
    const QString name = index.data(Qt::DisplayRole).toString();
    draw(name, isEnabled ? text : muted, qMin(font.horizontalAdvance(name) + 1, rest.width()), false);
    if (rest.width() > font.averageCharWidth() * 4)
        draw(index.data(PaletteModel::DetailRole).toString(), muted, rest.width(), false);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metrics(option.widget).rowHeight + metrics(option.widget).hair};
}

} // namespace kontor::ui

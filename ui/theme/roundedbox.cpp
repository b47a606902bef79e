// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// paint::rounded(): the one shape of which almost everything in the window is made, so it has to be quick. Smooth
// curves cost a raster engine its time (a third of a page's painting): corners are drawn once and kept, edges and
// ground are plain rectangles.
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPixmapCache>
#include <cmath>

namespace kontor::ui::paint
{
namespace
{

struct Box {
    QColor fill;
    QColor line;
    double radius;
    double width;
};

void drawSmoothly(QPainter *painter, const QRectF &rect, const Box &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.line.isValid() ? QPen(box.line, box.width) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double inset = box.line.isValid() ? box.width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter->restore();
}

/// The box in the smallest size that has all of its corners.
QPixmap smallest(const QSize &size, const Box &box, double ratio)
{
    const auto hex = [](const QColor &color) { return color.isValid() ? color.name(QColor::HexArgb) : QString(); };
    const QString key = QStringLiteral("kontor:box:%1:%2:%3:%4:%5:%6:%7")
                            .arg(hex(box.fill), hex(box.line))
                            .arg(box.radius)
                            .arg(box.width)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSmoothly(&painter, QRectF(QPointF(), QSizeF(size)), box);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Ground and edges between the corners, where the box is larger than its smallest size.
void drawBetween(QPainter *painter, const QRect &rect, int corner, const QSize &least, const Box &box)
{
    const int width = int(box.width);
    const bool isWide = rect.width() > least.width();
    const bool isHigh = rect.height() > least.height();
    const int left = isWide ? corner : least.width();
    const QRect across = isWide ? rect.adjusted(corner, 0, -corner, 0) : QRect();
    const QRect down = isHigh ? rect.adjusted(0, corner, 0, -corner) : QRect();
    const QRect atLeft(down.topLeft(), QSize(left, down.height()));
    if (box.fill.isValid()) {
        painter->fillRect(across, box.fill);
        if (isHigh) {
            painter->fillRect(atLeft, box.fill);
            painter->fillRect(atLeft.translated(rect.width() - left, 0), box.fill);
        }
    }
    if (!box.line.isValid())
        return;
    if (isWide) {
        painter->fillRect(across.left(), across.top(), across.width(), width, box.line);
        painter->fillRect(across.left(), across.bottom() + 1 - width, across.width(), width, box.line);
    }
    if (isHigh) {
        painter->fillRect(down.left(), down.top(), width, down.height(), box.line);
        painter->fillRect(down.right() + 1 - width, down.top(), width, down.height(), box.line);
    }
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

} // namespace

void rounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius, double width)
{
    const Box box = {fill, line, radius, line.isValid() ? width : 0.0};
    const double ratio = painter->device()->devicePixelRatioF();
    const QRect whole = rect.toRect();
    // Where an edge would lie between two pixels it has to be mixed; and colours that let the ground through would
    // show where the parts meet.
    const bool isPlain = isWhole(ratio) && isWhole(box.width) && QRectF(whole) == rect && !rect.isEmpty() &&
                         painter->transform().type() <= QTransform::TxTranslate &&
                         (!fill.isValid() || fill.alpha() == 255) && (!line.isValid() || line.alpha() == 255);
    const int corner = int(std::ceil(radius + box.width));
    if (!isPlain || painter->device()->devType() == QInternal::Printer) {
        drawSmoothly(painter, rect, box);
        return;
    }
    const QSize least(qMin(whole.width(), 2 * corner), qMin(whole.height(), 2 * corner));
    const QPixmap corners = smallest(least, box, ratio);
    drawBetween(painter, whole, corner, least, box);
    const int right = least.width() < 2 * corner ? 0 : corner;
    const int low = least.height() < 2 * corner ? 0 : corner;
    const QSize part(least.width() - right, least.height() - low);
    for (const int x : {0, right}) {
        for (const int y : {0, low}) {
            const QPoint to(x > 0 ? whole.width() - part.width() : 0, y > 0 ? whole.height() - part.height() : 0);
            painter->drawPixmap(QRectF(whole.topLeft() + to, part), corners,
                                QRectF(QPointF(x, y) * ratio, QSizeF(part) * ratio));
            if (low == 0)
                break;
        }
        if (right == 0)
            break;
    }
}

} // namespace kontor::ui::paint

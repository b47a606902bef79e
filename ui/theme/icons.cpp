// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace kontor::ui
{
namespace
{

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// From this size on the lines are drawn finer, so that a large icon does not shout.
constexpr int largeFrom = 28;

/// The drawing with its strokes in `color`; Qt's SVG paints "currentColor" black, so the word is replaced.
QByteArray drawing(const QString &name, const QColor &color, bool large)
{
    initIconResources();
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    return large ? svg.replace("stroke-width=\"1.8\"", "stroke-width=\"1.35\"") : svg;
}

/// `size` counts real pixels, `scale` of them make one of the screen's units.
QPixmap render(const QString &name, const QColor &color, const QSize &size, qreal scale)
{
    const bool large = qMin(size.width(), size.height()) >= largeFrom * scale;
    const QString key = QStringLiteral("kontor-icon/%1/%2/%3x%4/%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(int(large));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color, large));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, QPalette::ColorRole role, std::optional<Meaning> meaning = {})
        : m_name(name)
        , m_role(role)
        , m_meaning(meaning)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, color(mode), size, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return render(m_name, color(mode), size, scale);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("kontor"); }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, m_role);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_meaning ? meaningText(palette, *m_meaning) : palette.color(QPalette::Active, m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    std::optional<Meaning> m_meaning;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QPalette::ButtonText);
}

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    initIconResources();
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new PaletteIconEngine(name, role));
}

QIcon icon(const QString &name, Meaning meaning)
{
    initIconResources();
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new PaletteIconEngine(name, QPalette::ButtonText, meaning));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = render(name, color, QSize(side, side) * ratio, ratio);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2), pixmap);
}

QStringList iconNames()
{
    initIconResources();
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (const QString &file : files)
        names.append(file.chopped(4));
    names.removeOne(QStringLiteral("kontor"));
    names.sort();
    return names;
}

QIcon applicationIcon()
{
    initIconResources();
    return QIcon(new PaletteIconEngine(QStringLiteral("kontor"), QPalette::WindowText));
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Both themes are readable, and every icon draws something in the palette's colour.
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <functional>

using namespace kontor::ui;

namespace
{

/// How many rows of pixels a text takes.
int ink(QLabel &label)
{
    const QImage image = label.grab().toImage();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool isDrawn = false;
        for (int x = 0; x < image.width() && !isDrawn; ++x)
            isDrawn = image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1);
        rows += isDrawn;
    }
    return rows;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsKeepTheirAccents_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {11, 12, 13, 14, 16, 18, 26})
            QTest::addRow("%d pixels", pixels) << pixels;
    }
    // As much ink as where there is room for it.
    void capitalsKeepTheirAccents()
    {
        QFETCH(int, pixels);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        for (const TextRole role : {TextRole::Body, TextRole::Strong, TextRole::Title}) {
            TextLabel label(role, QStringLiteral("Übersicht ŐÖÅ"));
            label.resize(label.sizeHint());
            const int tight = ink(label);
            label.resize(label.sizeHint() + QSize(0, 40));
            QVERIFY(tight > 0);
            QCOMPARE(tight, ink(label));
        }
        QApplication::setFont(before);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
        const QList<QColor> grounds = {color(QPalette::Base), color(QPalette::Window), color(QPalette::AlternateBase),
                                       color(QPalette::Button), recess(palette)};
        for (const QColor &ground : grounds) {
            check(color(QPalette::Text), ground);
            check(color(QPalette::WindowText), ground);
            check(color(QPalette::ButtonText), ground);
            check(color(QPalette::PlaceholderText), ground);
            check(color(QPalette::PlaceholderText), hover(color(QPalette::Base), palette));
            check(color(QPalette::Text), hover(ground, palette));
        }
        check(color(QPalette::HighlightedText), color(QPalette::Highlight));
        check(color(QPalette::Link), color(QPalette::Base));
        check(color(QPalette::Link), color(QPalette::AlternateBase));
        check(color(QPalette::ToolTipText), color(QPalette::ToolTipBase));
        for (const Meaning meaning : {Meaning::Neutral, Meaning::Good, Meaning::Warn, Meaning::Bad, Meaning::Info}) {
            const Tint pill = tint(palette, meaning);
            check(pill.text, pill.fill);
            check(pill.dot, pill.fill, 3);
            check(meaningText(palette, meaning), color(QPalette::Base));
            check(meaningText(palette, meaning), color(QPalette::Window));
        }
        for (const QColor &ground : {color(QPalette::Window), recess(palette)}) {
            const Tint accent = accentTint(palette, ground);
            check(accent.text, accent.fill);
        }
        check(accentLine(palette), color(QPalette::Base), 3);
        check(accentLine(palette), color(QPalette::Window), 2.9);
    }

    void themeIsToldByTheWindow()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(*qApp, Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void everyIconDrawsSomething_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 45);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconDrawsSomething()
    {
        QFETCH(QString, name);
        QVERIFY(!icon(name).isNull());
        for (const int side : {18, 36}) {
            QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(&painter, image.rect(), name, Qt::red);
            painter.end();
            int inked = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    inked += pixel.alpha() > 96;
                    QVERIFY2(pixel.alpha() < 250 || pixel.green() < 8, "painted in another colour than asked for");
                }
            }
            QVERIFY2(inked >= side / 2, qPrintable(QStringLiteral("%1 pixels at %2").arg(inked).arg(side)));
        }
    }

    void iconFollowsThePalette()
    {
        const QIcon sign = icon(QStringLiteral("check"));
        applyTheme(*qApp, Theme::Light);
        const QImage onLight = sign.pixmap(18).toImage();
        const QImage disabled = sign.pixmap(18, QIcon::Disabled).toImage();
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(sign.pixmap(18).toImage() != onLight);
        QVERIFY(disabled != onLight);
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }

    /// A box of kept corners and plain edges looks as one that is drawn whole.
    void boxesAreAsDrawnWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("radius");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("card") << QSize(211, 97) << 6.0 << 1.0 << true;
        QTest::newRow("ring") << QSize(80, 30) << 6.0 << 2.0 << false;
        QTest::newRow("pill") << QSize(73, 20) << 10.0 << 0.0 << true;
        QTest::newRow("odd pill") << QSize(72, 19) << 9.5 << 0.0 << true;
        QTest::newRow("dot") << QSize(6, 6) << 3.0 << 0.0 << true;
        QTest::newRow("bar") << QSize(3, 40) << 1.5 << 0.0 << true;
        QTest::newRow("sharp") << QSize(40, 30) << 0.0 << 1.0 << true;
    }
    void boxesAreAsDrawnWhole()
    {
        QFETCH(QSize, size);
        QFETCH(double, radius);
        QFETCH(double, width);
        QFETCH(bool, isFilled);
        const QColor fill = isFilled ? QColor(0xe6f2ea) : QColor();
        const QColor line = width > 0 ? QColor(0x1d6b74) : QColor();
        for (const double ratio : {1.0, 2.0}) {
            const QRectF rect(QPointF(5, 7), QSizeF(size));
            const auto picture = [&](const std::function<void(QPainter &)> &draw) {
                QImage image((size + QSize(12, 14)) * ratio, QImage::Format_RGB32);
                image.setDevicePixelRatio(ratio);
                image.fill(Qt::white);
                QPainter painter(&image);
                draw(painter);
                return image;
            };
            const QImage parts =
                picture([&](QPainter &painter) { paint::rounded(&painter, rect, fill, line, radius, width); });
            const QImage whole = picture([&](QPainter &painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
                painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
                painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
            });
            QVERIFY(whole.pixelColor(whole.width() / 2, int(ratio * 7)) != QColor(Qt::white));
            for (int y = 0; y < whole.height(); ++y)
                for (int x = 0; x < whole.width(); ++x) {
                    const QRgb a = parts.pixel(x, y);
                    const QRgb b = whole.pixel(x, y);
                    const int difference = std::max(
                        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
                    QVERIFY2(difference <= 8, qPrintable(QStringLiteral("%1 at %2, %3").arg(difference).arg(x).arg(y)));
                }
        }
    }

private:
    static void check(const QColor &text, const QColor &ground, double least = 4.5)
    {
        const double found = contrast(text, ground);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 has only %3")
                                                .arg(text.name(), ground.name(), QString::number(found, 'f', 2))));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_ui_theme.moc"

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kontor::ui
{
namespace
{

/// All that a theme is made of; everything else is mixed from these.
struct Seeds {
    QColor window;
    QColor base;
    QColor text;
    QColor accent;
};

constexpr QRgb meaningSeeds[] = {0x5b6b80, 0x1f8a4c, 0xb9730a, 0xb23b48, 0x2a6fb0};

QColor seed(Meaning meaning)
{
    return QColor(meaningSeeds[int(meaning)]);
}

int strength(const QPalette &palette)
{
    return isDark(palette) ? 22 : 12;
}

double luminance(const QColor &color)
{
    // Asked for every painted pill: the curve is worked out once.
    static const std::array<double, 256> channel = [] {
        std::array<double, 256> curve{};
        for (size_t i = 0; i < curve.size(); ++i) {
            const double value = double(i) / 255;
            curve[i] = value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return curve;
    }();
    return 0.2126 * channel[size_t(color.red())] + 0.7152 * channel[size_t(color.green())] +
           0.0722 * channel[size_t(color.blue())];
}

QPalette fromSeeds(const Seeds &seeds)
{
    const bool dark = luminance(seeds.window) < 0.2;
    const QColor white(Qt::white);
    const QColor alternate = mix(seeds.base, seeds.window, 60);
    const QColor button = dark ? mix(seeds.base, white, 7) : seeds.base;
    // Muted text has to be read on the darkest (light theme) or lightest (dark theme) ground that it stands on.
    const QColor hardest = dark ? button : mix(seeds.window, seeds.text, 6);
    const QColor muted = readable(mix(seeds.text, seeds.window, 42), hardest, 4.6);

    QPalette palette;
    palette.setColor(QPalette::Window, seeds.window);
    palette.setColor(QPalette::WindowText, seeds.text);
    palette.setColor(QPalette::Base, seeds.base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, seeds.text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, seeds.text);
    palette.setColor(QPalette::BrightText, white);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, seeds.accent);
    palette.setColor(QPalette::HighlightedText, readable(white, seeds.accent));
    palette.setColor(QPalette::Link, readable(seeds.accent, alternate));
    palette.setColor(QPalette::LinkVisited, readable(mix(seeds.accent, seeds.text, 35), alternate));
    palette.setColor(QPalette::ToolTipBase, dark ? mix(seeds.base, white, 12) : mix(seeds.text, seeds.accent, 10));
    palette.setColor(QPalette::ToolTipText, dark ? seeds.text : seeds.window);
    palette.setColor(QPalette::Light, mix(button, white, dark ? 8 : 60));
    palette.setColor(QPalette::Midlight, mix(seeds.window, seeds.text, 8));
    palette.setColor(QPalette::Mid, mix(seeds.base, seeds.text, dark ? 22 : 26));
    palette.setColor(QPalette::Dark, mix(seeds.base, seeds.text, 45));
    palette.setColor(QPalette::Shadow, mix(seeds.window, QColor(Qt::black), dark ? 60 : 80));

    const QColor faded = mix(seeds.text, seeds.window, 58);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, mix(seeds.base, seeds.window, 70));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mix(seeds.window, seeds.text, 20));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, mix(seeds.text, seeds.window, 20));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return fromSeeds({QColor(0xf4f5f7), QColor(0xffffff), QColor(0x1a1e23), QColor(0x1d6b74)});
}

QPalette darkPalette()
{
    return fromSeeds({QColor(0x1d2125), QColor(0x25292e), QColor(0xe7eaed), QColor(0x27798a)});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor mix(const QColor &base, const QColor &other, int percent)
{
    const auto part = [percent](int from, int to) { return from + (to - from) * percent / 100; };
    return QColor(part(base.red(), other.red()), part(base.green(), other.green()), part(base.blue(), other.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor readable(const QColor &color, const QColor &on, double least)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor goal = contrast(white, on) > contrast(black, on) ? white : black;
    for (int percent = 0; percent <= 100; percent += 4) {
        const QColor candidate = mix(color, goal, percent);
        if (contrast(candidate, on) >= least)
            return candidate;
    }
    return goal;
}

Tint tint(const QPalette &palette, Meaning meaning)
{
    const QColor fill = mix(palette.color(QPalette::Base), seed(meaning), strength(palette));
    return {fill, readable(seed(meaning), fill, 5.0), readable(seed(meaning), fill, 3.2)};
}

Tint accentTint(const QPalette &palette, const QColor &on)
{
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor fill = mix(on, accent, strength(palette) + (isDark(palette) ? 8 : 2));
    return {fill, readable(palette.color(QPalette::WindowText), fill), readable(accent, fill, 3.0)};
}

QColor meaningText(const QPalette &palette, Meaning meaning)
{
    const QColor harder = isDark(palette) ? palette.color(QPalette::Base) : recess(palette);
    return readable(seed(meaning), harder, 4.6);
}

QColor accentLine(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 3.0);
}

QColor outline(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 14 : 12);
}

QColor recess(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? mix(window, QColor(Qt::black), 22) : mix(window, palette.color(QPalette::WindowText), 5);
}

QColor hover(const QColor &ground, const QPalette &palette)
{
    return mix(ground, palette.color(QPalette::WindowText), isDark(palette) ? 7 : 5);
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPixmapCache>
#include <QVariant>

namespace kontor::ui
{
namespace
{
constexpr const char *desktopFontProperty = "kontorDesktopPointSize";
} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    bool dark = theme == Theme::Dark;
    if (theme == Theme::System) {
        application.setPalette(QPalette());
        dark = isDark(application.palette());
    }
    application.setPalette(dark ? darkPalette() : lightPalette());
}

void applyTextSize(QApplication &application, int percent)
{
    QFont font = application.font();
    QVariant desktop = application.property(desktopFontProperty);
    if (!desktop.isValid()) {
        desktop = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
        application.setProperty(desktopFontProperty, desktop);
    }
    font.setPointSizeF(desktop.toDouble() * qBound(80, percent, 200) / 100.0);
    application.setFont(font);
    // Qt tells the windows alone, and what has no size of its own hears it from them.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::ApplicationFontChange);
        if (qobject_cast<TextLabel *>(widget))
            QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace kontor::ui

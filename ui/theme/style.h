// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Style: Fusion made flat; every control that Kontor shows is painted from the palette with one corner and one ring.
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionHeader;

namespace kontor::ui
{

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawHeader(const QStyleOptionHeader *header, QPainter *painter, const QWidget *widget) const;
};

/// Marks the one button of a page or dialog that does what the page is for; it wears the accent.
void setPrimary(QAbstractButton *button, bool primary = true);
bool isPrimary(const QWidget *widget);
/// Marks a field whose value is refused; its frame wears the colour of errors.
void setWrong(QWidget *field, bool wrong);
bool isWrong(const QWidget *widget);

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paint: the pieces that Style draws, one function a piece.
#pragma once

#include <QColor>
#include <QRect>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace kontor::ui::paint
{

/// A filled rectangle with round corners and a thin line inside its edge; an invalid colour leaves the part out.
void rounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius,
             double width = 1.0);
/// The ring of the widget that has the keyboard.
void focusRing(QPainter *painter, const QStyleOption *option, const QRectF &rect, double radius);

// paintbuttons.cpp
void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void radioButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void progress(QPainter *painter, const QStyleOptionProgressBar *option, const QWidget *widget);

// paintfields.cpp
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow, const QWidget *widget);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down,
             const QWidget *widget);

// paintviews.cpp
void viewFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget);
void headerSection(QPainter *painter, const QStyleOptionHeader *option);
void rowGround(QPainter *painter, const QStyleOptionViewItem *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);
QRect scrollHandle(const QStyleOptionSlider *option, int shortest);

} // namespace kontor::ui::paint

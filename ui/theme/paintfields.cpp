// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of what is typed into or chosen from: line edits, combo boxes, spin boxes.
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

/// The widget whose frame is drawn, or the spin or combo box around its line edit.
bool isFieldWrong(const QWidget *widget)
{
    return widget && (isWrong(widget) || (widget->parentWidget() && isWrong(widget->parentWidget())));
}

} // namespace

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option->state.testFlag(QStyle::State_ReadOnly);
    const bool focus = enabled && option->state.testFlag(QStyle::State_HasFocus);
    const bool wrong = isFieldWrong(widget);
    const QColor fill = palette.color(enabled && !readOnly ? QPalette::Base : QPalette::Window);
    QColor line = enabled ? palette.color(QPalette::Dark) : hairline(palette);
    line = mix(line, outline(palette), 60);
    if (wrong)
        line = meaningText(palette, Meaning::Bad);
    else if (focus)
        line = accentLine(palette);
    rounded(painter, QRectF(option->rect), fill, line, metrics(widget).radius, focus || wrong ? 2 : 1);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow, const QWidget *widget)
{
    QStyleOption frame(*option);
    frame.rect = option->rect;
    if (option->editable) {
        field(painter, &frame, widget);
    } else {
        const bool over =
            option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
        field(painter, &frame, widget);
        if (over)
            rounded(painter, QRectF(frame.rect).adjusted(2, 2, -2, -2),
                    hover(option->palette.color(QPalette::Base), option->palette), QColor(),
                    metrics(widget).radius - 2);
    }
    const int side = metrics(widget).icon * 7 / 9;
    QRect sign(0, 0, side, side);
    sign.moveCenter(arrow.center());
    paintIcon(painter, sign, QStringLiteral("chevron-down"), option->palette.color(QPalette::ButtonText));
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down,
             const QWidget *widget)
{
    QStyleOption frame(*option);
    frame.rect = option->rect;
    field(painter, &frame, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto sign = [&](const QRect &rect, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option->stepEnabled.testFlag(step) && option->state.testFlag(QStyle::State_Enabled);
        const int side = qMin(rect.height(), metrics(widget).icon * 3 / 4);
        QRect spot(0, 0, side, side);
        spot.moveCenter(rect.center());
        paintIcon(painter, spot, name,
                  option->palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    };
    sign(up, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
    sign(down, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

} // namespace kontor::ui::paint

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

namespace kontor::ui
{
namespace
{
constexpr const char *primaryProperty = "kontorPrimary";
constexpr const char *wrongProperty = "kontorWrong";
} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::pushButton(painter, option, widget);
    case PE_PanelButtonTool:
        return paint::toolButton(painter, option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(painter, option, widget);
    case PE_IndicatorRadioButton:
        return paint::radioButton(painter, option, widget);
    case PE_PanelLineEdit:
        // Inside a spin or combo box the surrounding control has painted the field already.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::field(painter, option, widget);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return paint::field(painter, option, widget);
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paint::viewFrame(painter, option, widget);
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractButton *>(widget)) {
            if (option->state.testFlag(State_KeyboardFocusChange))
                paint::rounded(painter, QRectF(option->rect), QColor(), accentLine(option->palette), 3, 1.5);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return; // the items paint the row
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::rowGround(painter, item);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, option->rect, up ? QStringLiteral("sort-desc") : QStringLiteral("sort-asc"),
                  accentLine(option->palette));
        return;
    }
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        // The arrow of a menu belongs to the label; Qt would paint a second one.
        return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::pushButtonLabel(painter, button, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tab(painter, tab, widget);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(header, painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerSection(painter, header);
        break;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(outline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progress(painter, bar, widget);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
            if (option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled))
                paint::rounded(painter, QRectF(option->rect).adjusted(1, 1, -1, -1),
                               hover(option->palette.color(QPalette::Window), option->palette), QColor(), 4);
            const bool lines = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr);
            drawItemText(painter, item->rect,
                         Qt::AlignCenter | Qt::TextSingleLine | (lines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(const QStyleOptionHeader *header, QPainter *painter, const QWidget *widget) const
{
    proxy()->drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeader part(*header);
    part.rect = proxy()->subElementRect(SE_HeaderLabel, header, widget);
    const QString text = part.fontMetrics.elidedText(header->text, Qt::ElideRight, part.rect.width());
    painter->save();
    painter->setPen(header->palette.color(QPalette::PlaceholderText));
    painter->drawText(part.rect, int(visualAlignment(header->direction, header->textAlignment)) | Qt::TextSingleLine,
                      text);
    painter->restore();
    if (header->sortIndicator != QStyleOptionHeader::None) {
        part.rect = proxy()->subElementRect(SE_HeaderArrow, header, widget);
        proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            return paint::comboBox(painter, box, arrow, widget);
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
            const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
            return paint::spinBox(painter, box, up, down, widget);
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBar(painter, bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Meaning::Info);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Meaning::Warn);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), Meaning::Bad);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), Meaning::Info);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("close"), QPalette::PlaceholderText);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("chevron-double-right"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Also those that Qt makes itself: of message boxes and of forms.
    if (auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty())
        keepAccents(label);
    QProxyStyle::polish(widget);
}

void setPrimary(QAbstractButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void setWrong(QWidget *field, bool wrong)
{
    field->setProperty(wrongProperty, wrong);
    field->update();
}

bool isWrong(const QWidget *widget)
{
    return widget && widget->property(wrongProperty).toBool();
}

} // namespace kontor::ui

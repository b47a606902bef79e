// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of Style: where the parts of a control lie and how large they are.
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"

#include <QStyleOption>
#include <QWidget>

namespace kontor::ui
{

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics sizes = metrics(widget);
    switch (element) {
    case SE_HeaderLabel: {
        // The same padding as the cells below; the sort arrow keeps its place at the far side.
        QRect rect = option->rect.adjusted(sizes.cell, 0, -sizes.cell, 0);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            rect.setRight(rect.right() - sizes.arrow);
        return visualRect(option->direction, option->rect, rect);
    }
    case SE_HeaderArrow: {
        const int side = sizes.icon * 7 / 9;
        QRect rect(0, 0, side, side);
        rect.moveCenter(option->rect.center());
        rect.moveRight(option->rect.right() - sizes.cell / 2);
        return visualRect(option->direction, option->rect, rect);
    }
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = sizes.hair + (frame && frame->lineWidth > 0 ? 2 : 0);
        return QProxyStyle::subElementRect(element, option, widget).adjusted(side, 0, -side, 0);
    }
    case SE_PushButtonContents:
        return option->rect.adjusted(sizes.hair, 0, -sizes.hair, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const Metrics sizes = metrics(widget);
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const QRect handle = paint::scrollHandle(bar, sizes.field);
        const bool flat = bar->orientation == Qt::Horizontal;
        const QRect all = bar->rect;
        switch (part) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSubPage:
            return flat ? QRect(all.topLeft(), QSize(handle.x() - all.x(), all.height()))
                        : QRect(all.topLeft(), QSize(all.width(), handle.y() - all.y()));
        case SC_ScrollBarAddPage:
            return flat ? QRect(QPoint(handle.right() + 1, all.y()), all.bottomRight())
                        : QRect(QPoint(all.x(), handle.bottom() + 1), all.bottomRight());
        default:
            return {}; // no arrows
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int width = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : sizes.field * 3 / 4;
        const QRect all = option->rect.adjusted(2, 2, -2, -2);
        const QRect buttons(all.right() - width + 1, all.y(), width, all.height());
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, QRect(buttons.topLeft(), QSize(width, all.height() / 2)));
        case SC_SpinBoxDown:
            return visualRect(option->direction, all, buttons.adjusted(0, all.height() / 2, 0, 0));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(0, 0, -width, 0));
        default:
            break;
        }
    }
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const int arrow = sizes.field * 7 / 8;
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, all, QRect(all.right() - arrow + 1, all.y(), arrow, all.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, all, all.adjusted(sizes.gap, 2, -arrow, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const Metrics sizes = metrics(widget);
    if (type == CT_HeaderSection) {
        // A header asks without a size of its own, and whenever a list is resized: the words are measured once, not by
        // Qt's style too. The arrow has its room whether it is shown or not.
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int words = header ? header->fontMetrics.horizontalAdvance(header->text) : size.width();
        return {words + 2 * sizes.cell + sizes.arrow + 1, sizes.rowHeight};
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        result.setWidth(bare ? sizes.field : qMax(size.width() + 2 * sizes.card, sizes.field * 2));
        result.setHeight(qMax(sizes.field, size.height()));
        return result;
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool bare = !button || button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly;
        result.setWidth(qMax(result.width() + (bare ? 0 : 2 * sizes.gap), sizes.field));
        result.setHeight(qMax(sizes.field, size.height()));
        return result;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(sizes.field, size.height()));
        if (type == CT_ComboBox)
            result.setWidth(size.width() + sizes.gap + sizes.field);
        return result;
    case CT_TabBarTab:
        return {result.width() + sizes.gap, qMax(sizes.field, result.height())};
    case CT_ItemViewItem:
        return {result.width(), qMax(sizes.rowHeight, result.height())};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), sizes.field * 7 / 8));
        return result;
    }
    case CT_MenuBarItem:
        return {result.width() + sizes.hair, qMax(result.height(), sizes.field * 7 / 8)};
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics sizes = metrics(widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return sizes.icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return sizes.icon;
    case PM_MessageBoxIconSize:
        return sizes.iconLarge * 3 / 4;
    case PM_FocusFrameHMargin:
        // QStyledItemDelegate adds one pixel; together it is the padding of the header.
        return widget && widget->inherits("QAbstractItemView") ? sizes.cell - 1 : 3;
    case PM_HeaderMargin:
        return sizes.hair;
    case PM_HeaderMarkSize:
        return sizes.icon * 7 / 9;
    case PM_ScrollBarExtent:
        return sizes.block;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QAbstractScrollArea") ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? sizes.card : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return sizes.gap;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_Popup: // a list below the field instead of Fusion's menu over it
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;

    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/pill.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kontor::ui
{
namespace
{

/// Of a name that is cut.
constexpr int fewestLetters = 4;

/// A yes or no that is a state by its nature: an empty cell would say nothing of a retired dealer ID.
bool isUsability(const QModelIndex &index)
{
    return index.model() &&
           index.model()->headerData(index.column(), Qt::Horizontal, cellrole::columnKey).toByteArray() == "usable";
}

QString stateOf(const QModelIndex &index)
{
    const QString key = index.data(cellrole::stateKey).toString();
    const QVariant raw = index.data(cellrole::rawValue);
    if (!key.isEmpty() || raw.typeId() != QMetaType::Bool)
        return key;
    return raw.toBool() ? QStringLiteral("usable") : QStringLiteral("retired");
}

// Asked for every painted cell, so only what its type needs.
CellValue valueOf(const QModelIndex &index)
{
    CellValue cell;
    cell.type = CellDelegate::typeOf(index);
    cell.raw = index.data(cellrole::rawValue);
    cell.shown = index.data(Qt::DisplayRole).toString();
    if (cell.type == CellType::State)
        cell.stateKey = stateOf(index);
    else if ((cell.type == CellType::Words || cell.type == CellType::Text) && index.model())
        cell.columnKey = index.model()->headerData(index.column(), Qt::Horizontal, cellrole::columnKey).toByteArray();
    return cell;
}

/// The lock stands beside the name, once a row.
bool showsLock(const QModelIndex &index)
{
    const CellType type = CellDelegate::typeOf(index);
    if (type != CellType::Name && type != CellType::Text)
        return false;
    if (!index.data(cellrole::locked).toBool())
        return false;
    const QVariant key = index.model()->headerData(index.column(), Qt::Horizontal, cellrole::columnKey);
    return type == CellType::Name || key.toByteArray() == "name";
}

/// What a cell takes beside its text.
int around(const Metrics &sizes)
{
    return 2 * sizes.cell + 2;
}

QColor textColor(const QStyleOptionViewItem &option, CellType type)
{
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(group, QPalette::HighlightedText);
    return option.palette.color(group, type == CellType::Muted ? QPalette::PlaceholderText : QPalette::Text);
}

void paintBadges(QPainter *painter, CellLine &lines, QRect rect, const QPalette &palette, const QStringList &words)
{
    const int gap = painter->fontMetrics().height() / 4;
    for (int index = 0; index < words.size(); ++index) {
        const int rest = int(words.size()) - index;
        const QString more = QStringLiteral("+%1").arg(rest);
        const int needed = badgeWidth(painter, lines, words[index]);
        // That of the ones after it.
        const int reserve = rest > 1 ? badgeWidth(painter, lines, QStringLiteral("+%1").arg(rest - 1)) + gap : 0;
        // The first is named while some of it can be read: a bare "+2" says little.
        const int least = badgeWidth(painter, lines, words[index].left(fewestLetters));
        const bool isNamed =
            needed + reserve <= rect.width() || (index == 0 && (rest == 1 || least + reserve <= rect.width()));
        const QRect room = index == 0 && isNamed ? rect.adjusted(0, 0, -reserve, 0) : rect;
        const int right = paintBadge(painter, lines, room, palette, isNamed ? words[index] : more);
        if (!isNamed)
            return;
        rect.setLeft(right + gap);
    }
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

CellType CellDelegate::typeOf(const QModelIndex &index)
{
    const auto type = CellType(index.data(cellrole::cellType).toInt());
    return type == CellType::YesNo && isUsability(index) ? CellType::State : type;
}

Qt::Alignment CellDelegate::alignment(CellType type)
{
    const bool right = type == CellType::Number || type == CellType::Money;
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

QString CellDelegate::text(const QModelIndex &index)
{
    return cellText(valueOf(index));
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = text(index);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const Metrics sizes = metrics(cell.widget);
    const CellType type = typeOf(index);
    QRect rect = cell.rect.adjusted(sizes.cell, 0, -sizes.cell, 0);
    const bool mirrored = cell.direction == Qt::RightToLeft;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    const QColor color = textColor(cell, type);
    if (type == CellType::State && !cell.text.isEmpty()) {
        paintPill(painter, m_line, rect, cell.palette, cell.text, stateMeaning(stateOf(index)), mirrored);
    } else if (type == CellType::Words) {
        paintBadges(painter, m_line, rect, cell.palette, cellWords(valueOf(index)));
    } else if (type == CellType::YesNo) {
        if (index.data(cellrole::rawValue).toBool())
            paintIcon(painter, QRect(rect.left(), rect.top(), sizes.icon, rect.height()), QStringLiteral("check"),
                      color);
    } else {
        if (showsLock(index)) {
            const int side = sizes.icon * 7 / 9;
            const int x = mirrored ? rect.right() - side + 1 : rect.left();
            const QColor quiet = textColor(cell, CellType::Muted);
            paintIcon(painter, QRect(x, rect.top(), side, rect.height()), QStringLiteral("lock"), quiet);
            rect.adjust(mirrored ? 0 : side + sizes.hair, 0, mirrored ? -(side + sizes.hair) : 0, 0);
        }
        painter->setPen(color);
        m_line.draw(painter, rect, QStyle::visualAlignment(cell.direction, alignment(type)), cell.text);
    }
    painter->restore();

    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(cell);
        ring.rect = cell.rect.adjusted(1, 1, -1, -1);
        ring.state |= QStyle::State_KeyboardFocusChange;
        if (!cell.state.testFlag(QStyle::State_Selected))
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, cell.widget);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics sizes = metrics(option.widget);
    const QFontMetrics font(option.font);
    const QString words = text(index);
    int width = font.horizontalAdvance(words);
    switch (typeOf(index)) {
    case CellType::State:
        return {stateWidth(font, sizes, words), sizes.rowHeight};
    case CellType::Words: {
        width = 0;
        const QStringList all = cellWords(valueOf(index));
        for (const QString &word : all)
            width += pillSize(font, word).width() + sizes.hair;
        break;
    }
    default:
        width += showsLock(index) ? sizes.icon : 0;
        break;
    }
    return {width + around(sizes), sizes.rowHeight};
}

int CellDelegate::stateWidth(const QFontMetrics &font, const Metrics &sizes, const QString &word)
{
    return pillSize(font, word).width() + around(sizes);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event && event->type() == QEvent::ToolTip && !own) {
        // What does not fit is told in full.
        if (sizeHint(option, index).width() > option.rect.width())
            QToolTip::showText(event->globalPos(), text(index), view);
        else
            QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace kontor::ui

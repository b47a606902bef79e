// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textcheck.h"

#include "ui/lists/listview.h"
#include "ui/theme/typography.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTableView>
#include <QTextBoundaryFinder>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>

namespace kontor
{

namespace
{

class Check
{
public:
    explicit Check(QWidget *window)
        : m_window(window)
    {
    }

    QStringList run()
    {
        look(m_window);
        const auto inside = m_window->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            if (widget->isVisibleTo(m_window) && widget->window() == m_window)
                look(widget);
        return m_faults;
    }

private:
    void tell(const QWidget *widget, const QString &text, const QString &why)
    {
        QString names;
        for (const QWidget *at = widget; at && at != m_window; at = at->parentWidget())
            if (const QString name = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
                name.startsWith(u'Q') ? at == widget : names.count(u'<') < 3)
                names += (names.isEmpty() ? QString() : QStringLiteral(" < ")) + name +
                         (at->objectName().isEmpty() ? QString() : u'#' + at->objectName());
        m_faults << QStringLiteral("%1 “%2”: %3").arg(names, text.left(60), why);
    }

    void needs(const QWidget *widget, const QString &text, int wanted, int has, const char *what = "wide")
    {
        if (wanted > has + 1)
            tell(widget, text, QStringLiteral("%1 %2 instead of %3").arg(has).arg(QLatin1String(what)).arg(wanted));
    }

    void look(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget))
            lookAtLabel(label);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            lookAtButton(button);
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            lookAtCombo(box);
        else if (auto *edit = qobject_cast<QLineEdit *>(widget))
            lookAtHint(edit);
        else if (auto *tabs = qobject_cast<QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (auto *header = qobject_cast<QHeaderView *>(widget))
            lookAtHeader(header);
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            lookAtCells(view);
        else if (auto *pill = dynamic_cast<ui::Pill *>(widget))
            lookAtWhole(pill, pill->accessibleName(), pill->sizeHint());
        else if (auto *bar = qobject_cast<QMenuBar *>(widget))
            needs(bar, {}, bar->sizeHint().width(), bar->width());
        else if (auto *menu = qobject_cast<QMenu *>(widget)) {
            needs(menu, menu->title(), menu->sizeHint().width(), menu->width());
            needs(menu, menu->title(), menu->sizeHint().height(), menu->height(), "high");
        } else if (widget->layout())
            lookAtWhole(widget, {}, widget->minimumSizeHint());
    }

    void lookAtWhole(const QWidget *widget, const QString &text, const QSize &wanted)
    {
        needs(widget, text, wanted.width(), widget->width());
        needs(widget, text, wanted.height(), widget->height(), "high");
        if (!text.isEmpty())
            lookAround(widget, text);
    }

    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        const QString text = Qt::mightBeRichText(label->text()) && label->textFormat() != Qt::PlainText
                                 ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                 : label->text();
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const int above = label->alignment().testFlag(Qt::AlignTop) ? 0 : qMax(0, (label->height() - needed) / 2);
        if (const int room = label->contentsRect().top() + above; room < ui::accentRoom(label->font()))
            tell(label, text, QStringLiteral("%1 for the accents of capitals").arg(room));
        if (!label->wordWrap()) {
            lookAtWhole(label, text, label->sizeHint());
            return;
        }
        needs(label, text, label->heightForWidth(label->width()), label->height(), "high");
        // A word alone may be wider than the lines that it is wrapped to.
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
        for (qsizetype from = 0, to = places.toNextBoundary(); to >= 0; from = to, to = places.toNextBoundary())
            needs(label, text, label->fontMetrics().horizontalAdvance(text.mid(from, to - from).trimmed()),
                  label->contentsRect().width());
        lookAround(label, text);
    }

    void lookAtButton(const QAbstractButton *button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isBare = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (!button->text().isEmpty() && !isBare)
            lookAtWhole(button, button->text(), button->sizeHint());
    }

    void lookAtCombo(const QComboBox *box)
    {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width() - 2;
        // Many are data, as time zones are: of these the chosen one is looked at.
        for (int i = 0; i < box->count(); ++i)
            if (box->count() <= 30 || i == box->currentIndex())
                needs(box, box->itemText(i), box->fontMetrics().horizontalAdvance(box->itemText(i)), room);
        lookAround(box, box->currentText());
    }

    void lookAtHint(const QLineEdit *edit)
    {
        if (edit->text().isEmpty() && !edit->placeholderText().isEmpty()) {
            QStyleOptionFrame option;
            option.initFrom(edit);
            option.lineWidth = edit->hasFrame() ? 1 : 0;
            QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
            const auto signs = edit->findChildren<QToolButton *>();
            for (const QToolButton *sign : signs) {
                if (sign->x() < edit->width() / 2)
                    room.setLeft(qMax(room.left(), sign->geometry().right()));
                else if (sign->isVisibleTo(edit))
                    room.setRight(qMin(room.right(), sign->geometry().left()));
            }
            needs(edit, edit->placeholderText(), edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + 4,
                  room.width());
        }
        lookAround(edit, edit->placeholderText());
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            const QString text = tabs->tabText(i);
            needs(tabs, text, tabs->fontMetrics().size(Qt::TextShowMnemonic, text).width(), tabs->tabRect(i).width());
            if (!tabs->rect().contains(tabs->tabRect(i)))
                tell(tabs, text, QStringLiteral("the tab is scrolled away"));
        }
    }

    void lookAtHeader(const QHeaderView *header)
    {
        if (header->orientation() == Qt::Vertical)
            return;
        const auto *list = qobject_cast<const ui::ListView *>(header->parentWidget());
        for (int i = 0; i < header->count(); ++i)
            if (!header->isSectionHidden(i))
                needs(header, header->model()->headerData(i, Qt::Horizontal).toString(),
                      list ? list->titleWidth(i) : header->sectionSizeHint(i), header->sectionSize(i));
        lookAround(header, QStringLiteral("header"));
    }

    // In as many lines as its cell has room for.
    void lookAtWrapped(const QTableView *table, const QModelIndex &cell, const QRect &place)
    {
        const QString text = cell.data().toString();
        const QFontMetrics font(cell.data(Qt::FontRole).isValid() ? cell.data(Qt::FontRole).value<QFont>()
                                                                  : table->font());
        const int padding = table->sizeHintForIndex(cell).width() - font.horizontalAdvance(text);
        const QRect room(0, 0, place.width() - qMax(0, padding), QWIDGETSIZE_MAX);
        const QRect wrapped = font.boundingRect(room, Qt::TextWordWrap, text);
        needs(table, text, wrapped.width(), room.width());
        needs(table, text, wrapped.height(), place.height(), "high");
    }

    void lookAtCells(const QAbstractItemView *view)
    {
        const QRect shown = view->viewport()->rect();
        QModelIndex index = view->indexAt({1, 1});
        const auto *delegate = qobject_cast<const ui::CellDelegate *>(view->itemDelegate());
        const int columns = qobject_cast<const QListView *>(view) ? 1 : view->model()->columnCount();
        const auto *tree = qobject_cast<const QTreeView *>(view);
        for (int rows = 0; index.isValid() && rows < 100; ++rows) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex cell = index.siblingAtColumn(column);
                // Text of records gives way and is told by a tooltip; a pill that is cut says nothing.
                if (delegate && ui::CellDelegate::typeOf(cell) != ui::CellType::State)
                    continue;
                if (!delegate && !cell.data(Qt::ToolTipRole).toString().isEmpty())
                    continue;
                if (tree && tree->isFirstColumnSpanned(index.row(), index.parent()))
                    continue;
                const QRect place = view->visualRect(cell);
                if (const auto *table = qobject_cast<const QTableView *>(view);
                    table && table->wordWrap() && !delegate) {
                    lookAtWrapped(table, cell, place);
                    continue;
                }
                if (place.isValid() && !cell.data().toString().isEmpty())
                    needs(view, cell.data().toString(), view->sizeHintForIndex(cell).width(), place.width());
            }
            const QRect row = view->visualRect(index);
            index = row.bottom() < shown.bottom() ? view->indexAt({1, row.bottom() + 2}) : QModelIndex();
        }
    }

    /// Is it inside of all that it lies in, and not under a neighbour?
    void lookAround(const QWidget *widget, const QString &text)
    {
        QRect rect = widget->rect();
        for (const QWidget *at = widget; at != m_window; at = at->parentWidget()) {
            const QWidget *parent = at->parentWidget();
            rect.translate(at->pos());
            const QRect room = parent->rect();
            if (room.contains(rect))
                continue;
            const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            const bool isView = area && area->viewport() == parent;
            const bool isWide = rect.left() < room.left() || rect.right() > room.right();
            const bool isHigh = rect.top() < room.top() || rect.bottom() > room.bottom();
            if ((isWide && !(isView && area->horizontalScrollBar()->maximum() > 0)) ||
                (isHigh && !(isView && area->verticalScrollBar()->maximum() > 0))) {
                tell(widget, text, QStringLiteral("is cut at the edge of %1").arg(nameOf(parent)));
                return;
            }
            rect &= room;
            if (rect.isEmpty())
                return;
        }
        const auto neighbours = widget->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *other : neighbours)
            if (other != widget && other->isVisibleTo(m_window) && other->window() == m_window &&
                widget->parentWidget()->layout() && widget->parentWidget()->layout()->indexOf(other) >= 0 &&
                other->geometry().intersects(widget->geometry()))
                tell(widget, text, QStringLiteral("lies over %1").arg(nameOf(other)));
    }

    static QString nameOf(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
    }

    QWidget *m_window;
    QStringList m_faults;
};

} // namespace

QStringList cutTexts(QWidget *window)
{
    return Check(window).run();
}

} // namespace kontor

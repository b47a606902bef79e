// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgetwalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

namespace kontor
{

namespace
{

/// The widgets of this window, without those of windows of their own.
QList<QWidget *> widgetsOf(const QWidget *window)
{
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.removeIf([window](const QWidget *widget) { return widget->window() != window || !widget->isVisible(); });
    return all;
}

bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

/// The arrows of a tab bar and the like, which Qt adds where the room ends.
bool isOfQt(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<QTabBar *>(widget->parentWidget());
}

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->text();
    return widget->accessibleName();
}

/// The widget directly below `above` in which this one is, or it itself.
const QWidget *partOf(const QWidget *above, const QWidget *widget)
{
    while (widget->parentWidget() != above)
        widget = widget->parentWidget();
    return widget;
}

const QWidget *commonOf(const QWidget *one, const QWidget *other)
{
    const QWidget *common = one->parentWidget();
    while (!common->isAncestorOf(other))
        common = common->parentWidget();
    return common;
}

QString orderFault(const QWidget *before, const QWidget *after)
{
    const QWidget *common = before->isAncestorOf(after)   ? before
                            : after->isAncestorOf(before) ? after
                                                          : commonOf(before, after);
    if (common == before || common == after)
        return {};
    const QWidget *first = partOf(common, before);
    const QWidget *second = partOf(common, after);
    if (first == second)
        return {};
    const QRect upper = first->geometry();
    const QRect lower = second->geometry();
    const int beside = qMin(upper.bottom(), lower.bottom()) - qMax(upper.top(), lower.top()) + 1;
    if (lower.bottom() < upper.top())
        return QStringLiteral("above");
    if (2 * beside >= qMin(upper.height(), lower.height()) && lower.right() < upper.left())
        return QStringLiteral("before it in the line");
    return {};
}

QStringList groupFaults(const QList<QWidget *> &order, const QWidget *window)
{
    // Of each widget around stops, the last place in the order at which one of its stops stood.
    QStringList faults;
    QMap<const QWidget *, qsizetype> last;
    for (qsizetype i = 0; i < order.size(); ++i)
        for (const QWidget *around = order[i]->parentWidget(); around && around != window;
             around = around->parentWidget()) {
            if (last.contains(around) && last[around] != i - 1)
                faults << QStringLiteral("Tab comes back into a group that it had left: ") + placeOf(order[i]) +
                              QStringLiteral(" after ") + placeOf(order[i - 1]) + QStringLiteral(" back into ") +
                              placeOf(around);
            last[around] = i;
        }
    return faults;
}

void addMnemonic(QMap<QString, QStringList> &known, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        known[key.toString()] << text;
}

QStringList clashes(const QMap<QString, QStringList> &known, const QString &where)
{
    QStringList faults;
    for (auto one = known.begin(); one != known.end(); ++one)
        if (one->size() > 1)
            faults << one.key() + QStringLiteral(" is meant by all of these: ") + one->join(QStringLiteral(" | ")) +
                          QStringLiteral(" in ") + where;
    return faults;
}

} // namespace

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        QString name = QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!at->objectName().isEmpty())
            name += u'#' + at->objectName();
        names.prepend(name);
    }
    return names.join(QStringLiteral(" > ")) + QStringLiteral(" “%1”").arg(textOf(widget));
}

QStringList nameFaults(const QWidget *window)
{
    QStringList faults;
    const QList<QWidget *> widgets = widgetsOf(window);
    for (QWidget *widget : widgets) {
        // A button can be pressed by a screen reader though Tab passes over it; what Qt makes of its own has no name.
        const bool isButton = qobject_cast<QAbstractButton *>(widget) && !isOfQt(widget);
        if ((widget->focusPolicy() == Qt::NoFocus && !isButton) || widget->focusProxy())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const QString name = seen ? seen->text(QAccessible::Name).trimmed() : QString();
        const QString className = QString::fromLatin1(widget->metaObject()->className());
        const bool isOfCode = name == className.section(QStringLiteral("::"), -1) || name == widget->objectName();
        if (name.isEmpty())
            faults << QStringLiteral("no name: ") + placeOf(widget);
        else if (isOfCode || name.contains(u'&'))
            faults << QStringLiteral("not a name to be said: ") + name + u' ' + placeOf(widget);
    }
    return faults;
}

QStringList mnemonicFaults(const QWidget *window)
{
    QStringList faults;
    QMap<QString, QStringList> known;
    const QList<QWidget *> widgets = widgetsOf(window);
    for (const QWidget *widget : widgets) {
        if (!widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addMnemonic(known, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            addMnemonic(known, label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            addMnemonic(known, group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                addMnemonic(known, tabs->tabText(tab));
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                addMnemonic(known, action->text());
    }
    faults += clashes(known, placeOf(window));
    const auto menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QMap<QString, QStringList> entries;
        for (const QAction *action : menu->actions())
            if (action->isVisible())
                addMnemonic(entries, action->text());
        faults += clashes(entries, menu->title());
    }
    return faults;
}

QList<QWidget *> tabOrder(QWidget *window)
{
    QWidget *first = window->nextInFocusChain();
    while (first != window && (first->window() != window || !isStop(first)))
        first = first->nextInFocusChain();
    if (first == window)
        return {};
    constexpr qsizetype most = 300;
    QList<QWidget *> order = {first};
    first->setFocus(Qt::TabFocusReason);
    while (order.size() < most) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        QWidget *next = window->focusWidget();
        // A link inside of a label takes one Tab more.
        if (qobject_cast<QLabel *>(next) && next == order.last()) {
            QTest::keyClick(next, Qt::Key_Tab);
            next = window->focusWidget();
        }
        if (next == first)
            break;
        order << next;
        if (order.count(next) > 1)
            break;
    }
    return order;
}

QStringList tabFaults(QWidget *window)
{
    QWidget *before = window->focusWidget();
    const QList<QWidget *> order = tabOrder(window);
    QStringList faults;
    if (order.size() > 1 && order.count(order.last()) > 1)
        faults << QStringLiteral("Tab does not come back to the first one, but again to ") + placeOf(order.last());
    const QList<QWidget *> widgets = widgetsOf(window);
    for (QWidget *widget : widgets)
        if (isStop(widget) && !order.contains(widget))
            faults << QStringLiteral("Tab never comes to ") + placeOf(widget);
    for (QWidget *widget : order)
        if (!widgets.contains(widget))
            faults << QStringLiteral("Tab comes to what cannot be seen: ") + placeOf(widget);
    if (!faults.isEmpty())
        return faults;

    faults += groupFaults(order, window);
    for (qsizetype i = 0; i < order.size(); ++i)
        for (qsizetype j = i + 1; j < order.size(); ++j)
            if (const QString fault = orderFault(order[i], order[j]); !fault.isEmpty() && faults.size() < 8)
                faults << QStringLiteral("Tab comes to ") + placeOf(order[j]) + QStringLiteral(" after ") +
                              placeOf(order[i]) + QStringLiteral(", and it is ") + fault;
    const auto boxes = window->findChildren<QDialogButtonBox *>();
    for (const QDialogButtonBox *box : boxes)
        if (box->isVisible() && box->window() == window && !order.isEmpty() && !box->isAncestorOf(order.last()))
            faults << QStringLiteral("after the buttons comes ") + placeOf(order.last());
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return faults;
}

} // namespace kontor

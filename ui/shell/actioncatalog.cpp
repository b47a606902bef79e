// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actioncatalog.h"

#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <algorithm>

namespace kontor::ui
{

namespace
{

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(0x1)));
    text.remove(u'&');
    return text.replace(QChar(0x1), u'&');
}

CatalogEntry entryOf(QAction *action, const QString &group, const QString &before)
{
    CatalogEntry entry;
    entry.id = action->objectName();
    entry.group = group;
    entry.text = withoutMnemonic(action->text());
    if (!before.isEmpty())
        entry.text = before + QStringLiteral(": ") + entry.text;
    entry.icon = action->icon();
    entry.keys = action->shortcuts();
    entry.isEnabled = action->isEnabled();
    if (!entry.isEnabled)
        entry.whyNot = action->statusTip();
    entry.run = [safe = QPointer<QAction>(action)] {
        if (safe && safe->isEnabled())
            safe->trigger();
    };
    return entry;
}

void addMenu(QList<CatalogEntry> &entries, QSet<QAction *> &seen, const QMenu *menu, const QString &group,
             const QString &before)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu()) {
            addMenu(entries, seen, inner, group, withoutMnemonic(action->text()));
            continue;
        }
        seen << action;
        entries << entryOf(action, group, before);
    }
}

void addButtons(QList<CatalogEntry> &entries, const QWidget *page, const QString &group)
{
    const auto headers = page->findChildren<PageHeader *>();
    for (const PageHeader *header : headers) {
        if (!header->isVisible())
            continue;
        const auto buttons = header->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            CatalogEntry entry;
            entry.id = button->objectName();
            entry.group = group;
            entry.text = withoutMnemonic(button->text());
            entry.icon = button->icon();
            if (!button->shortcut().isEmpty() && !button->text().contains(u'&'))
                entry.keys << button->shortcut();
            entry.isEnabled = button->isEnabled();
            if (!entry.isEnabled)
                entry.whyNot = button->toolTip();
            entry.run = [safe = QPointer<QPushButton>(button)] {
                if (safe)
                    safe->click();
            };
            entries << entry;
        }
    }
}

/// Shortcuts say what they do in their whatsThis(); those without one are told elsewhere.
void addShortcuts(QList<CatalogEntry> &entries, const QObject *owner, const QString &group)
{
    const auto shortcuts = owner->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const auto isKnown = [&](const CatalogEntry &entry) {
            return entry.group == group && entry.text == shortcut->whatsThis() && entry.keys == QList{shortcut->key()};
        };
        if (shortcut->whatsThis().isEmpty() || std::any_of(entries.cbegin(), entries.cend(), isKnown))
            continue;
        CatalogEntry entry;
        entry.group = group;
        entry.text = shortcut->whatsThis();
        entry.keys << shortcut->key();
        entries << entry;
    }
}

/// Of what each list of a page has: that of the list with the keyboard, else of one that is to be seen, else the first.
int nearness(const QObject *action)
{
    while (action && !action->isWidgetType())
        action = action->parent();
    const auto *owner = qobject_cast<const QWidget *>(action);
    if (!owner)
        return 0;
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == owner || owner->isAncestorOf(focus)) ? 2 : owner->isVisible() ? 1 : 0;
}

bool isSame(const QAction *left, const QAction *right)
{
    return left->text() == right->text() && left->shortcuts() == right->shortcuts();
}

/// Each once, in the page's order.
QList<QAction *> nearestOf(const QList<QAction *> &actions)
{
    QList<QAction *> nearest;
    for (QAction *action : actions) {
        const auto same =
            std::find_if(nearest.begin(), nearest.end(), [&](const QAction *known) { return isSame(known, action); });
        if (same == nearest.end())
            nearest << action;
        else if (nearness(action) > nearness(*same))
            *same = action;
    }
    return nearest;
}

} // namespace

QList<CatalogEntry> catalogOf(QMainWindow *window, QWidget *page, const QString &pageName)
{
    QList<CatalogEntry> entries;
    QSet<QAction *> seen;
    const auto menus = window->menuBar()->actions();
    for (const QAction *menu : menus)
        if (menu->menu())
            addMenu(entries, seen, menu->menu(), withoutMnemonic(menu->text()), {});
    if (!page)
        return entries;
    addButtons(entries, page, pageName);
    QList<QAction *> actions;
    const auto all = page->findChildren<QAction *>();
    for (QAction *action : all) {
        const bool isInner = qobject_cast<QLineEdit *>(action->parent()) || qobject_cast<QMenu *>(action->parent());
        if (isInner || seen.contains(action) || action->isSeparator() || action->menu() || action->text().isEmpty() ||
            action->shortcut().isEmpty())
            continue;
        actions << action;
    }
    for (QAction *action : nearestOf(actions))
        entries << entryOf(action, pageName, {});
    addShortcuts(entries, page, pageName);
    return entries;
}

} // namespace kontor::ui

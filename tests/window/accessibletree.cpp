// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accessibletree.h"

#include <QCoreApplication>
#include <QTest>

namespace kontor
{

namespace
{

bool isMeant(const QString &name, const QString &wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

void gather(const Seen &seen, QList<Seen> &found)
{
    const QList<Seen> children = seen.children();
    for (const Seen &child : children) {
        if (child.state().invisible)
            continue;
        found << child;
        if (child.role() != QAccessible::Table)
            gather(child, found);
    }
}

void gatherMenus(const Seen &seen, QStringList &names)
{
    const QList<Seen> children = seen.children();
    for (const Seen &child : children) {
        if (child.role() == QAccessible::MenuItem)
            names << child.name();
        gatherMenus(child, names);
    }
}

} // namespace

Seen::Seen(QAccessibleInterface *seen)
    : m_id(seen ? QAccessible::uniqueId(seen) : 0)
{
}

QAccessibleInterface *Seen::interface() const
{
    QAccessibleInterface *known = m_id == 0 ? nullptr : QAccessible::accessibleInterface(m_id);
    return known && known->isValid() ? known : nullptr;
}

Seen Seen::program()
{
    return Seen(QAccessible::queryAccessibleInterface(QCoreApplication::instance()));
}

Seen Seen::window(QAccessible::Role role)
{
    Seen found;
    const auto look = [&] {
        const QList<Seen> windows = program().children();
        for (const Seen &window : windows)
            if (window.role() == role && !window.state().invisible)
                found = window;
        return found.isThere();
    };
    if (!QTest::qWaitFor(look))
        qWarning("no such window");
    return found;
}

Seen Seen::focus() const
{
    return isThere() ? Seen(interface()->focusChild()) : Seen();
}

QList<Seen> Seen::children() const
{
    QList<Seen> found;
    for (int i = 0; isThere() && i < interface()->childCount(); ++i)
        if (QAccessibleInterface *child = interface()->child(i))
            found << Seen(child);
    return found;
}

QList<Seen> Seen::all() const
{
    QList<Seen> found;
    gather(*this, found);
    return found;
}

QList<Seen> Seen::all(QAccessible::Role role) const
{
    QList<Seen> found = all();
    found.removeIf([role](const Seen &seen) { return seen.role() != role; });
    return found;
}

QStringList Seen::names(QAccessible::Role role) const
{
    QStringList names;
    const QList<Seen> found = all(role);
    for (const Seen &seen : found)
        names << seen.name();
    return names;
}

Seen Seen::find(QAccessible::Role role, const QString &name) const
{
    const QList<Seen> found = all(role);
    for (const Seen &seen : found)
        if (isMeant(seen.name(), name))
            return seen;
    return {};
}

Seen Seen::await(QAccessible::Role role, const QString &name) const
{
    Seen found;
    const auto look = [&] {
        found = find(role, name);
        return found.isThere();
    };
    if (!QTest::qWaitFor(look))
        qWarning("not there: %s", qPrintable(name));
    return found;
}

bool Seen::reads(const QString &sentence) const
{
    return find(QAccessible::StaticText, sentence).isThere();
}

bool Seen::can(const QString &action) const
{
    QAccessibleActionInterface *actions = isThere() ? interface()->actionInterface() : nullptr;
    return actions && isEnabled() && actions->actionNames().contains(action);
}

bool Seen::act(const QString &action) const
{
    if (!can(action))
        return false;
    interface()->actionInterface()->doAction(action);
    return true;
}

bool Seen::press() const
{
    return act(QAccessibleActionInterface::pressAction());
}

bool Seen::type(const QString &text) const
{
    if (!isEnabled() || !isThere() || !interface()->editableTextInterface())
        return false;
    interface()->setText(QAccessible::Value, text);
    return value() == text;
}

QStringList Seen::choices() const
{
    QStringList names;
    const QList<Seen> parts = children();
    for (const Seen &list : parts)
        if (list.role() == QAccessible::List)
            for (const Seen &entry : list.children())
                names << entry.name();
    return names;
}

bool Seen::choose(const QString &name) const
{
    const QList<Seen> parts = children();
    for (const Seen &list : parts)
        if (list.role() == QAccessible::List)
            for (const Seen &entry : list.children())
                if (entry.name() == name)
                    return entry.press();
    return false;
}

Seen Seen::menuEntry(const QStringList &names) const
{
    Seen at = all(QAccessible::MenuBar).value(0);
    for (const QString &name : names) {
        QList<Seen> entries = at.children();
        // Between an entry and its own entries stands the menu.
        if (entries.size() == 1 && entries.first().role() == QAccessible::PopupMenu)
            entries = entries.first().children();
        at = Seen();
        for (const Seen &entry : std::as_const(entries))
            if (isMeant(entry.name(), name))
                at = entry;
    }
    return at;
}

QStringList Seen::menuNames() const
{
    QStringList names;
    gatherMenus(all(QAccessible::MenuBar).value(0), names);
    return names;
}

int Seen::rows() const
{
    return table() ? table()->rowCount() : -1;
}

int Seen::columnOf(const QString &title) const
{
    for (int column = 0; table() && column < table()->columnCount(); ++column)
        if (table()->columnDescription(column) == title)
            return column;
    return -1;
}

Seen Seen::cell(int row, const QString &column) const
{
    const int index = columnOf(column);
    return row < 0 || row >= rows() || index < 0 ? Seen() : Seen(table()->cellAt(row, index));
}

int Seen::rowOf(const QString &column, const QString &text) const
{
    for (int row = 0; row < rows(); ++row)
        if (cellText(row, column) == text)
            return row;
    return -1;
}

bool Seen::selectRows(const QString &column, const QStringList &texts) const
{
    const QList<int> before = table() ? table()->selectedRows() : QList<int>();
    for (const int row : before)
        table()->unselectRow(row);
    for (const QString &text : texts)
        if (!table() || !table()->selectRow(rowOf(column, text)))
            return false;
    return selected(column) == texts;
}

QStringList Seen::selected(const QString &column) const
{
    QStringList texts;
    QList<int> rows = table() ? table()->selectedRows() : QList<int>();
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows))
        texts << cellText(row, column);
    return texts;
}

} // namespace kontor

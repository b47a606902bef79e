// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Seen: one thing of the window as a screen reader has it, and what can be done with it: through QAccessible alone.
#pragma once

#include <QAccessible>
#include <QList>
#include <QStringList>

namespace kontor
{

/// A name for the thing, not the thing: what has gone meanwhile is not there, and nothing happens to it.
class Seen
{
public:
    Seen() = default;
    explicit Seen(QAccessibleInterface *seen);

    /// The program, whose children are its windows.
    static Seen program();
    /// The visible window or dialog with this role; waits for it.
    static Seen window(QAccessible::Role role = QAccessible::Window);

    bool isThere() const { return interface() != nullptr; }
    QString name() const { return text(QAccessible::Name); }
    QString value() const { return text(QAccessible::Value); }
    QString description() const { return text(QAccessible::Description); }
    QAccessible::Role role() const { return isThere() ? interface()->role() : QAccessible::NoRole; }
    QAccessible::State state() const { return isThere() ? interface()->state() : QAccessible::State(); }
    bool isEnabled() const { return isThere() && !state().disabled; }
    /// What has the keyboard in this window.
    Seen focus() const;

    QList<Seen> children() const;
    /// Whatever is visible below, top down; without the cells of tables.
    QList<Seen> all() const;
    QList<Seen> all(QAccessible::Role role) const;
    QStringList names(QAccessible::Role role) const;
    /// The visible one with this role and name below; not there where there is none. A star at the end of the name
    /// stands for any more words.
    Seen find(QAccessible::Role role, const QString &name) const;
    /// The same; waits until it is there.
    Seen await(QAccessible::Role role, const QString &name) const;
    /// Says whether this sentence can be read below.
    bool reads(const QString &sentence) const;

    bool can(const QString &action) const;
    /// False, and nothing done, where it is disabled or cannot be done.
    bool act(const QString &action) const;
    bool press() const;
    bool type(const QString &text) const;

    /// What can be chosen in a combo box.
    QStringList choices() const;
    bool choose(const QString &name) const;
    /// An entry of the menus of a window: the names from the bar on.
    Seen menuEntry(const QStringList &names) const;
    /// The names of all entries of all menus, separators left out.
    QStringList menuNames() const;

    int rows() const;
    int rowOf(const QString &column, const QString &text) const;
    Seen cell(int row, const QString &column) const;
    QString cellText(int row, const QString &column) const { return cell(row, column).name(); }
    /// The rows with these texts in the column, and no others.
    bool selectRows(const QString &column, const QStringList &texts) const;
    QStringList selected(const QString &column) const;

private:
    QAccessibleInterface *interface() const;
    QString text(QAccessible::Text kind) const { return isThere() ? interface()->text(kind) : QString(); }
    QAccessibleTableInterface *table() const { return isThere() ? interface()->tableInterface() : nullptr; }
    int columnOf(const QString &title) const;

    QAccessible::Id m_id = 0;
};

} // namespace kontor

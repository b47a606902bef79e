// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WidgetWalk: what a person without a mouse, or without sight, meets in one window: names, mnemonics, the way of Tab.
#pragma once

#include <QStringList>

class QWidget;

namespace kontor
{

/// Where a widget stands: its classes and object names from the window down, and its text.
QString placeOf(const QWidget *widget);

/// Whatever can have the keyboard, and every button, has a name that a screen reader can say: not none, not that of a
/// class or object, and without the sign of a mnemonic.
QStringList nameFaults(const QWidget *window);

/// No letter is a mnemonic twice at the same time: buttons, labels of fields, tabs and the menu bar of the window among
/// each other, and the entries of each menu.
QStringList mnemonicFaults(const QWidget *window);

/// The order in which Tab goes through the window, by pressing it; from the first stop on.
QList<QWidget *> tabOrder(QWidget *window);

/// Tab comes to every visible, enabled stop once and back to the first one. In the order of reading: what is inside of
/// a widget is gone through before it is left and not come back to, and of two neighbours inside of the same widget the
/// lower one is not before the upper one, nor in the same line the later before the earlier one. The buttons of a
/// dialog are last.
QStringList tabFaults(QWidget *window);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionCatalog: everything that a window can do at this moment, read from its menus, its page and its shortcuts. The
// command palette runs it, the keyboard overview prints it.
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

class QMainWindow;
class QWidget;

namespace kontor::ui
{

struct CatalogEntry {
    QString id;    ///< stable and English where the action has an object's name; also searched
    QString group; ///< a menu or a page, in the present language
    QString text;  ///< without mnemonic
    QIcon icon;
    QList<QKeySequence> keys;
    bool isEnabled = true;
    QString whyNot;            ///< of an action that is off
    std::function<void()> run; ///< nothing where only the key works
};

/// The window's thread; `run` does nothing once its action is gone. `page` may be null.
QList<CatalogEntry> catalogOf(QMainWindow *window, QWidget *page, const QString &pageName);

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UndoKeys: the keys that take back and do again.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QShortcut>
#include <functional>

namespace kontor::ui
{

/// Both that are usual, whatever the desktop.
inline QList<QKeySequence> redoKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)};
}

/// In a window without a menu that has them.
inline void addUndoKeys(QWidget *window, const std::function<void()> &undo, const std::function<void()> &redo)
{
    QObject::connect(new QShortcut(QKeySequence::Undo, window), &QShortcut::activated, window, undo);
    const QList<QKeySequence> keys = redoKeys();
    for (const QKeySequence &key : keys)
        QObject::connect(new QShortcut(key, window), &QShortcut::activated, window, redo);
}

} // namespace kontor::ui

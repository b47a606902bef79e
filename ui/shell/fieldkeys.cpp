// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace kontor::ui
{

FieldKeys::FieldKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

// A field is not asked whether it wants the key for itself. Where the window has nothing for it, it comes to the field.
bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isWindows = key->modifiers().testFlag(Qt::ControlModifier) &&
                           !key->modifiers().testFlag(Qt::AltModifier) &&
                           (key->key() == Qt::Key_K || key->key() == Qt::Key_E);
    if (isWindows)
        event->ignore();
    return isWindows;
}

} // namespace kontor::ui

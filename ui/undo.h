// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: the last saved action of this window, as a toast and as Edit > Undo (MISSION 3.3, "undo after save").
#pragma once

#include "store/store.h"

#include <QObject>

namespace kontor::ui
{

class ShellActions;
class ToastStack;

class Undo : public QObject
{
    Q_OBJECT

public:
    Undo(Store &store, ToastStack &toasts, ShellActions &actions, QObject *parent = nullptr);

    /// Tells that `command` was saved: a toast with the message, with an Undo button where it can go back.
    void saved(const QString &command, const Receipt &receipt, const QString &message);

    /// Reverses the last saved action, if there is one.
    void undoLast();

private:
    void offer(const Uuid &changeSet, const QString &label);

    Store &m_store;
    ToastStack &m_toasts;
    ShellActions &m_actions;
    Uuid m_last;
    QString m_lastLabel;
};

} // namespace kontor::ui

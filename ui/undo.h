// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: takes the last saved action of this window back, and does it again: as a toast and in the menu Edit (MISSION
// N11). Both are new logged actions.
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
    /// Reverses the last undoing, if nothing was saved since.
    void redoLast();

private:
    /// What a step reverses, and what a person calls it; null: there is none.
    struct Step {
        Uuid changeSet;
        QString label;
    };
    void offerUndo(const Step &step, const QString &whyNot);
    void offerRedo(const Step &step);
    void reverse(Step step, bool isUndoing);

    Store &m_store;
    ToastStack &m_toasts;
    ShellActions &m_actions;
    Step m_undo;
    Step m_redo;
};

} // namespace kontor::ui

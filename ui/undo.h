// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: what the menu Edit takes back and does again: first the unsaved steps of the page in front, then what was saved
// in this window since it was opened, the newest first (MISSION N11). What was saved goes back as a new logged action.
#pragma once

#include "store/store.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

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
    /// Takes this one back, if it was saved here and has not gone back already.
    void takeBack(const Uuid &changeSet);

    /// The menu is about these steps while there are any and the page is seen in the menu's window.
    void follow(QUndoStack &steps, QWidget *page);
    /// As the menu does it, for a window that has steps and no menu.
    void undoIn(QUndoStack &steps);
    void redoIn(QUndoStack &steps);

Q_SIGNALS:
    /// It went back, or it cannot: nothing offers that any more.
    void withdrawn(const kontor::Uuid &changeSet);

private:
    /// What a step reverses, and what a person calls it.
    struct Step {
        Uuid changeSet;
        QString label;
        qint64 notice = 0; ///< that offers to take it back; 0: none
    };
    void withdrawOffer(const Step &step);
    void undoLast();
    void redoLast();
    void reverse(const Step &step, bool isUndoing);
    void answered(const Result<Receipt> &receipt, const Step &step, bool isUndoing);
    void offer();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Store &m_store;
    ToastStack &m_toasts;
    ShellActions &m_actions;
    QList<Step> m_done;   ///< the newest last
    QList<Step> m_undone; ///< what was taken back last, last
    QString m_barrier;    ///< what was saved last of all and cannot go back; nothing before it does either
    bool m_isReversing = false;
    bool m_isSavedMeanwhile = false;
    QHash<QObject *, QUndoStack *> m_followed; ///< by their page
    QPointer<QUndoStack> m_steps;              ///< of the page in front
};

} // namespace kontor::ui

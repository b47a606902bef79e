// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AssignmentTab: the heart of the Submandant editor: two boxes, and the moves between them that are not saved yet
// (P-26..32, US-1). Drag, buttons, keys and pasted numbers all end in move().
#pragma once

#include "store/operations/assignments.h"
#include "ui/context.h"
#include "ui/pages/pendingmoves.h"

#include <QWidget>

class QSpacerItem;
class QToolButton;
class QVBoxLayout;

namespace kontor
{
struct PastedCustomers;
struct StandingCustomers;
} // namespace kontor

namespace kontor::ui
{

class CustomerBox;
class EffectLine;

class AssignmentTab : public QWidget
{
    Q_OBJECT

public:
    /// The moves are steps among others there.
    AssignmentTab(const Context &context, QUndoStack &steps, QWidget *parent = nullptr);

    void setSubmandant(const Uuid &submandant, const QString &name);
    int unsavedCount() const { return m_moves.count(); }
    void discard() { m_moves.clear(); }
    /// Puts moves on top of what is there; what is so already, or cannot be found any more, is left out.
    void move(const AssignmentChange &change);
    /// Moves the customers with these numbers, as a person pastes them, and tells what could not be moved.
    void paste(const QString &text, bool isAssigning);
    /// Saves in one change set; `done` hears how it went. Nothing to do is fine.
    void save(std::function<void(const Result<Receipt> &)> done);

    CustomerBox *available() const { return m_available; }
    CustomerBox *assigned() const { return m_assigned; }

Q_SIGNALS:
    void unsavedChanged();
    /// The pending moves are known as ids; what a draft keeps.
    void pendingKnown(const kontor::AssignmentChange &change);
    /// Customers that the Submandant would have after saving.
    void assignedCountChanged(qint64 count);

private:
    /// Moves rows to the other box; those that are there already stay.
    void moveToAssigned(const QList<qint64> &handles);
    void moveToAvailable(const QList<qint64> &handles);
    void followMove(const QList<qint64> &handles, CustomerBox *from, CustomerBox *to);
    void tellPasted(const PastedCustomers &pasted, bool isAssigning);
    void pasteFromClipboard(bool isAssigning);
    /// What another window or person saved meanwhile is no move of this one any more, nor what cannot be moved now.
    void settleWithStore();
    void tellDropped(const StandingCustomers &standing);
    void showPending();
    void previewEffect();
    void resolveChange(std::function<void(const AssignmentChange &)> done);
    void showEffect(const AssignmentEffect &effect);
    void say(const QString &sentence);
    void dressButtons();
    /// `next` has the keyboard where the button had it and is switched off.
    void enable(QToolButton *button, bool isPossible, QWidget *next);
    QToolButton *addButton(const QString &iconName, std::function<void()> action);
    /// Where the buttons begin hangs on the tab alone: the line that comes below the boxes must not put another button
    /// under the mouse.
    void fitButtons();
    void placeButtons();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    Context m_context;
    Uuid m_submandant;
    QString m_name;
    PendingMoves m_moves;
    bool m_isSaving = false;
    bool m_isFollowing = false; ///< the box that rows were moved out of has not been asked anew yet
    quint64 m_previewed = 0;
    std::optional<AssignmentChange> m_resolved; ///< the pending moves as ids, once they are known
    AssignmentEffect m_effect;
    CustomerBox *m_available;
    CustomerBox *m_assigned;
    QList<QToolButton *> m_buttons; ///< the four moves, paste, back, again
    QString m_moved;                ///< what the last move did, to be heard before its effect
    EffectLine *m_effectLine;
    QVBoxLayout *m_middle;       ///< the buttons between the boxes
    QSpacerItem *m_aboveButtons; ///< owned by m_middle
    Lane m_previews;
    Lane m_settling;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PendingMoves: which customers stand in the other box of the assignment editor and are not saved yet, with the steps
// that led there.
#pragma once

#include <QList>
#include <QSet>
#include <QUndoStack>

namespace kontor::ui
{

class PendingMoves : public QObject
{
    Q_OBJECT

public:
    /// The moves are steps among others there.
    explicit PendingMoves(QUndoStack &steps, QObject *parent = nullptr);

    /// By handle. A customer is in one of the two at most.
    const QSet<qint64> &toAssign() const { return m_toAssign; }
    const QSet<qint64> &toWithdraw() const { return m_toWithdraw; }
    int count() const { return int(m_toAssign.size() + m_toWithdraw.size()); }

    /// One step each: what comes back to where it is stored is no change any more. `label` names the step.
    void assign(const QList<qint64> &handles, const QString &label);
    void withdraw(const QList<qint64> &handles, const QString &label);

    /// Leaves these out: somebody else has saved the same meanwhile, or it cannot be done any more. The steps end here.
    void settle(const QSet<qint64> &handles);
    /// These are in the store now. What was moved since stays; what went back since is a move of its own. The steps end
    /// here.
    void noteSaved(const QSet<qint64> &assigned, const QSet<qint64> &withdrawn);
    /// Forgets moves and steps.
    void clear();

    QUndoStack &steps() { return m_steps; }

Q_SIGNALS:
    void changed();
    /// A move went back or came again.
    void stepped();

private:
    class Step;
    void move(const QList<qint64> &handles, bool isAssigning, const QString &label);

    QSet<qint64> m_toAssign;
    QSet<qint64> m_toWithdraw;
    QUndoStack &m_steps;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pendingmoves.h"

#include <QUndoCommand>

namespace kontor::ui
{

/// What one move added to one side and took from the other; it holds no more than the rows moved.
class PendingMoves::Step : public QUndoCommand
{
public:
    Step(PendingMoves &moves, const QList<qint64> &added, const QList<qint64> &takenBack, bool isAssigning,
         const QString &label)
        : QUndoCommand(label)
        , m_moves(moves)
        , m_added(added)
        , m_takenBack(takenBack)
        , m_isAssigning(isAssigning)
    {
    }

    void redo() override
    {
        for (const qint64 handle : m_added)
            same().insert(handle);
        for (const qint64 handle : m_takenBack)
            opposite().remove(handle);
        Q_EMIT m_moves.changed();
        if (std::exchange(m_isDone, true))
            Q_EMIT m_moves.stepped();
    }
    void undo() override
    {
        for (const qint64 handle : m_added)
            same().remove(handle);
        for (const qint64 handle : m_takenBack)
            opposite().insert(handle);
        Q_EMIT m_moves.changed();
        Q_EMIT m_moves.stepped();
    }

private:
    QSet<qint64> &same() { return m_isAssigning ? m_moves.m_toAssign : m_moves.m_toWithdraw; }
    QSet<qint64> &opposite() { return m_isAssigning ? m_moves.m_toWithdraw : m_moves.m_toAssign; }

    PendingMoves &m_moves;
    QList<qint64> m_added;
    QList<qint64> m_takenBack;
    bool m_isAssigning;
    bool m_isDone = false;
};

PendingMoves::PendingMoves(QUndoStack &steps, QObject *parent)
    : QObject(parent)
    , m_steps(steps)
{
}

void PendingMoves::assign(const QList<qint64> &handles, const QString &label)
{
    move(handles, true, label);
}

void PendingMoves::withdraw(const QList<qint64> &handles, const QString &label)
{
    move(handles, false, label);
}

void PendingMoves::move(const QList<qint64> &handles, bool isAssigning, const QString &label)
{
    const QSet<qint64> &same = isAssigning ? m_toAssign : m_toWithdraw;
    const QSet<qint64> &opposite = isAssigning ? m_toWithdraw : m_toAssign;
    QList<qint64> added;
    QList<qint64> takenBack;
    for (const qint64 handle : handles) {
        if (opposite.contains(handle))
            takenBack << handle;
        else if (!same.contains(handle))
            added << handle;
    }
    if (!added.isEmpty() || !takenBack.isEmpty())
        m_steps.push(new Step(*this, added, takenBack, isAssigning, label));
}

void PendingMoves::settle(const QSet<qint64> &handles)
{
    const int before = count();
    m_toAssign.subtract(handles);
    m_toWithdraw.subtract(handles);
    if (count() == before)
        return;
    m_steps.clear();
    Q_EMIT changed();
}

void PendingMoves::noteSaved(const QSet<qint64> &assigned, const QSet<qint64> &withdrawn)
{
    const auto note = [](const QSet<qint64> &saved, QSet<qint64> &same, QSet<qint64> &opposite) {
        for (const qint64 handle : saved)
            if (!same.remove(handle))
                opposite.insert(handle);
    };
    note(assigned, m_toAssign, m_toWithdraw);
    note(withdrawn, m_toWithdraw, m_toAssign);
    m_steps.clear();
    Q_EMIT changed();
}

void PendingMoves::clear()
{
    m_toAssign.clear();
    m_toWithdraw.clear();
    m_steps.clear();
    Q_EMIT changed();
}

} // namespace kontor::ui

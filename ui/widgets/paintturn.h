// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PaintTurn: painting has a turn of the event loop to itself.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace kontor::ui
{

/// Qt paints behind all answers that have come, in the same turn: keys and the mouse wait for the sum of them. With
/// this they wait for one of the two. What wants to be painted meanwhile is painted with it, as ever. The window's
/// thread.
class PaintTurn : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication already; all its windows are meant.
    explicit PaintTurn(QObject *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintNext();

    QList<QPointer<QWidget>> m_waiting;
    QTimer m_turn;
    bool m_isPainting = false;
};

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintturn.h"

#include <QApplication>
#include <QEvent>

namespace kontor::ui
{

PaintTurn::PaintTurn(QObject *parent)
    : QObject(parent)
{
    // No time is waited for: the turn of a timer comes when nothing else is left of this one.
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PaintTurn::paintNext);
    qApp->installEventFilter(this);
}

bool PaintTurn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || m_isPainting || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    // Until it is let through, Qt adds to what it wants to paint and sends no second one.
    m_waiting << static_cast<QWidget *>(watched);
    m_turn.start();
    return true;
}

// One window a turn.
void PaintTurn::paintNext()
{
    const QPointer<QWidget> widget = m_waiting.takeFirst();
    if (!m_waiting.isEmpty())
        m_turn.start();
    if (!widget)
        return;
    m_isPainting = true;
    QEvent request(QEvent::UpdateRequest);
    QApplication::sendEvent(widget, &request);
    m_isPainting = false;
}

} // namespace kontor::ui

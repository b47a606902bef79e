// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kontor::ui
{

bool StayingMenu::tick()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (actionAt(event->position().toPoint()) != activeAction() || !tick())
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick())
        QMenu::keyPressEvent(event);
}

} // namespace kontor::ui

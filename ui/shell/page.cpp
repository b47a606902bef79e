// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace kontor::ui
{

void Page::takeFocus(QWidget *last)
{
    const auto canTake = [this](const QWidget *widget) {
        return widget != this && isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled();
    };
    QWidget *place = last && canTake(last) ? last : firstPlace();
    for (QWidget *next = nextInFocusChain(); !place && next != this; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) && canTake(next))
            place = next;
    if (place)
        place->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholeheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace kontor::ui
{

WholeHeight::WholeHeight(QWidget *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

void WholeHeight::grow()
{
    QLayout *layout = m_dialog->layout();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_dialog->width())
                                                   : layout->totalMinimumSize().height();
    const int height = qMin(wanted, m_dialog->screen()->availableSize().height());
    if (m_dialog->height() < height)
        m_dialog->resize(m_dialog->width(), height);
}

bool WholeHeight::eventFilter(QObject *watched, QEvent *event)
{
    // Asked before the window is mapped, so that nobody sees it grow.
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        grow();
    return QObject::eventFilter(watched, event);
}

} // namespace kontor::ui

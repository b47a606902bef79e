// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpace.h"

#include <QEvent>
#include <QWidget>

namespace kontor::ui
{

ListPace::ListPace(items::ListModel *model, QWidget *sight)
    : QObject(sight)
    , m_model(model)
{
    setSight(sight);
    // A list may never have been shown, and then it is never hidden.
    connect(model, &items::ListModel::refreshed, this, [this] {
        if (m_sight && !m_sight->isVisible() && !m_model->isBusy())
            m_model->setPace(m_whileHidden);
    });
}

void ListPace::setSight(QWidget *sight)
{
    if (m_sight)
        m_sight->removeEventFilter(this);
    m_sight = sight;
    sight->installEventFilter(this);
}

bool ListPace::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_model->setPace(items::ListModel::Pace::AtOnce);
    else if (event->type() == QEvent::Hide)
        m_model->setPace(m_whileHidden);
    return QObject::eventFilter(object, event);
}

} // namespace kontor::ui

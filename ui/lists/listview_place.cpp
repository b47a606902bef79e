// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListView: the place that a person looks at stays where it is when others save (DESIGN 6): the top row and the current
// one are found again by their handles.
#include "ui/lists/listview.h"

#include <QScrollBar>

namespace kontor::ui
{

void ListView::rememberPlace()
{
    // A question of one's own may show something else; and of several changes in a row the first is told by what was.
    if (m_model->isNewQuestion() || m_place)
        return;
    const int top = rowAt(0);
    // Who stands at the very beginning sees what is new there.
    if (top < 0 || verticalScrollBar()->value() == 0)
        return;
    Place place;
    const int bottom = rowAt(viewport()->height() - 1);
    for (int row = top; row <= (bottom < 0 ? m_model->count() - 1 : bottom); ++row)
        place.inSight << m_model->handleAt(row);
    place.current = m_model->handleAt(currentIndex().row());
    place.currentColumn = currentIndex().column();
    m_place = place;
}

void ListView::restorePlace()
{
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    if (!place)
        return;
    // Setting the current row scrolls to it; the top row is put back after it.
    const int current = place->current == items::noHandle ? -1 : m_model->rowOfHandle(place->current);
    if (current >= 0 && current != currentIndex().row())
        selectionModel()->setCurrentIndex(m_model->index(current, qMax(0, place->currentColumn)),
                                          QItemSelectionModel::NoUpdate);
    // The view learns its new height late, and a scroll bar goes no further than it knows.
    executeDelayedItemsLayout();
    updateGeometries();
    for (qsizetype i = 0; i < place->inSight.size(); ++i) {
        if (const int row = m_model->rowOfHandle(place->inSight[i]); row >= 0) {
            verticalScrollBar()->setValue(row - int(i));
            return;
        }
    }
}

} // namespace kontor::ui

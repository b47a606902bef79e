// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The selection of a list view: kept as handles, marked in the view as far as a person can look through it.
#include "ui/lists/listview.h"

#include <QSet>

namespace kontor::ui
{

QList<qint64> ListView::selectedHandles() const
{
    // What is marked in the view costs what is selected; only a selection beyond it walks the list.
    QList<qint64> marked;
    const QList<QItemSelectionRange> ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            marked << m_model->handleAt(row);
    return marked.size() == m_selection.count(m_model->count()) ? marked : m_selection.of(m_model->handles());
}

qint64 ListView::selectedCount() const
{
    return m_selection.count(m_model->count());
}

void ListView::takeSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isRestoring)
        return;
    const auto note = [this](const QItemSelection &ranges, bool isSelected) {
        QList<qint64> handles;
        for (const QItemSelectionRange &range : ranges)
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (const qint64 handle = m_model->handleAt(row); handle != items::noHandle)
                    handles << handle;
        m_selection.set(handles, isSelected);
    };
    const bool isEverything =
        selected.size() == 1 && m_model->count() > 1 && selected.first().height() == m_model->count();
    if (isEverything) {
        m_selection.selectAll();
    } else {
        note(deselected, false);
        note(selected, true);
    }
    Q_EMIT selectionCountChanged();
}

void ListView::restoreSelection()
{
    m_isRestoring = true;
    if (m_selection.isAll() && m_selection.handles().isEmpty())
        selectAll();
    else if (!m_selection.isEmpty())
        selectHandles(m_selection.handles().values());
    // A list with the keyboard in it always has a current row: screen readers ask for it (PLATFORM P25).
    if (hasFocus() && !currentIndex().isValid() && m_model->count() > 0 && m_model->columnCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
    Q_EMIT selectionCountChanged();
}

namespace
{

// The rows of these handles as runs, found in one walk over the list.
QItemSelection runsOf(const items::ListModel &model, const QList<qint64> &handles)
{
    QItemSelection runs;
    const QSet<qint64> wanted(handles.begin(), handles.end());
    const QList<qint64> &rows = model.handles();
    const int lastColumn = model.columnCount() - 1;
    qsizetype left = wanted.size();
    for (int row = 0; row < rows.size() && left > 0; ++row) {
        if (!wanted.contains(rows[row]))
            continue;
        const int first = row;
        for (; row < rows.size() && wanted.contains(rows[row]); ++row)
            --left;
        runs.select(model.index(first, 0), model.index(row - 1, lastColumn));
    }
    return runs;
}

} // namespace

void ListView::selectHandles(const QList<qint64> &handles)
{
    m_selection.clear();
    m_selection.set(handles, true);
    // Marked is what a person can look through; a longer selection stays whole in m_selection.
    constexpr qsizetype mostMarked = 20000;
    const QItemSelection runs = handles.isEmpty() ? QItemSelection() : runsOf(*m_model, handles.mid(0, mostMarked));
    if (handles.size() <= mostMarked) {
        // What is not in the list any more is not selected any more either.
        m_selection.clear();
        for (const QItemSelectionRange &run : runs)
            m_selection.set(m_model->handles().mid(run.top(), run.height()), true);
    }
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    selectionModel()->select(runs, QItemSelectionModel::ClearAndSelect);
    if (!runs.isEmpty()) {
        const QModelIndex first = m_model->index(runs.first().top(), 0);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        if (!wasRestoring)
            scrollTo(first);
    }
    m_isRestoring = wasRestoring;
    if (!wasRestoring)
        Q_EMIT selectionCountChanged();
}

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indexdata.h"

#include <algorithm>
#include <numeric>

namespace kontor::items
{

IndexNeeds needsOf(const ListSpec &spec, const Question &question)
{
    IndexNeeds needs;
    needs.texts = !question.search.trimmed().isEmpty();
    for (const SortKey &key : question.sort)
        if (spec.column(key.key))
            needs.columns << key.key;
    return needs;
}

void IndexData::noteTouched(const QList<qint64> &rows)
{
    constexpr qsizetype touchedAtMost = 1000;
    ++revision;
    touched << rows;
    if (touched.size() > touchedAtMost)
        noteAll();
}

void IndexData::noteAll()
{
    touchedSince = ++revision;
    touched.clear();
}

bool IndexData::satisfies(const IndexNeeds &needs) const
{
    return hasHandles && (hasTexts || !needs.texts) &&
           std::all_of(needs.columns.begin(), needs.columns.end(),
                       [this](const QByteArray &key) { return ranks.contains(key); });
}

std::optional<RowNumber> IndexData::rowOf(qint64 handle) const
{
    if (handles.isEmpty())
        return {};
    // Handles are mostly the numbers from 1 on without a gap.
    const qint64 guess = handle - handles.first();
    if (guess >= 0 && guess < handles.size() && handles[guess] == handle)
        return RowNumber(guess);
    const auto found = std::lower_bound(handles.begin(), handles.end(), handle);
    if (found == handles.end() || *found != handle)
        return {};
    return RowNumber(found - handles.begin());
}

bool IndexData::setHandles(const QList<qint64> &ordered)
{
    handles = ordered;
    natural.clear();
    m_listed.clear();
    if (!std::is_sorted(handles.cbegin(), handles.cend())) {
        std::sort(handles.begin(), handles.end());
        natural.reserve(rows());
        for (const qint64 handle : ordered)
            natural.push_back(*rowOf(handle));
        m_listed = ordered;
    }
    hasHandles = std::adjacent_find(handles.cbegin(), handles.cend()) == handles.cend();
    noteAll();
    return hasHandles;
}

void IndexData::spellOutOrder()
{
    if (natural.empty()) {
        natural.resize(rows());
        std::iota(natural.begin(), natural.end(), 0);
    }
}

const QList<qint64> &IndexData::listed()
{
    if (natural.empty())
        return handles;
    if (m_listed.isEmpty()) {
        m_listed.reserve(handles.size());
        for (const RowNumber row : natural)
            m_listed << handles[row];
    }
    return m_listed;
}

RowNumber IndexData::insertRow(qint64 handle)
{
    m_listed.clear();
    const auto at = std::lower_bound(handles.begin(), handles.end(), handle) - handles.begin();
    const auto row = RowNumber(at);
    if (!natural.empty() || row < rows()) {
        spellOutOrder();
        for (RowNumber &known : natural)
            known += known >= row;
        natural.push_back(row);
    }
    handles.insert(at, handle);
    if (hasTexts)
        texts.insert(row, {});
    for (Ranks &column : ranks)
        column.ofRow.insert(column.ofRow.begin() + at, Ranks::absent);
    noteAll();
    return row;
}

void IndexData::removeRow(RowNumber row)
{
    m_listed.clear();
    if (!natural.empty()) {
        natural.erase(std::find(natural.begin(), natural.end(), row));
        for (RowNumber &known : natural)
            known -= known > row;
    }
    handles.removeAt(row);
    if (hasTexts)
        texts.remove(row);
    for (Ranks &column : ranks)
        column.ofRow.erase(column.ofRow.begin() + row);
    noteAll();
}

size_t IndexData::placeOf(RowNumber row) const
{
    return natural.empty() ? row : size_t(std::find(natural.begin(), natural.end(), row) - natural.begin());
}

void IndexData::moveTo(RowNumber row, size_t place)
{
    if (placeOf(row) == place)
        return;
    m_listed.clear();
    spellOutOrder();
    natural.erase(std::find(natural.begin(), natural.end(), row));
    natural.insert(natural.begin() + qsizetype(place), row);
    ++revision;
}

} // namespace kontor::items

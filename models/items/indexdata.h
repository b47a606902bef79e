// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// IndexData: what memory knows of all rows of one list that the session may see: handles, order, texts, ranks.
#pragma once

#include "items/question.h"
#include "items/ranks.h"
#include "items/textarena.h"

#include <QHash>
#include <optional>

namespace kontor::items
{

/// What of it a question needs.
struct IndexNeeds {
    bool texts = false;
    QList<QByteArray> columns; ///< ranks of these
};

/// The reading thread's. Rows are numbered ascending by handle.
struct IndexData {
    QList<qint64> handles;
    std::vector<RowNumber> natural; ///< rows in the specification's own order; empty: as they are numbered
    TextArena texts;
    QHash<QByteArray, Ranks> ranks;
    bool hasHandles = false;
    bool hasTexts = false;
    quint64 revision = 0; ///< rises whenever rows or their words change
    /// All that changed after that revision is what stands in these rows: whoever knew then which rows pass a condition
    /// need ask for them alone.
    QList<qint64> touched;
    quint64 touchedSince = 0;

    void noteTouched(const QList<qint64> &rows);
    /// Rows came or went, or any may read otherwise now.
    void noteAll();
    bool satisfies(const IndexNeeds &needs) const;
    size_t rows() const { return size_t(handles.size()); }
    std::optional<RowNumber> rowOf(qint64 handle) const;

    /// `ordered` in the specification's own order. False when a handle stands there twice.
    bool setHandles(const QList<qint64> &ordered);
    /// With no text and absent ranks at first, last in the natural order.
    RowNumber insertRow(qint64 handle);
    void removeRow(RowNumber row);
    /// The natural order with this row at `place` of the others.
    void moveTo(RowNumber row, size_t place);
    /// Its place among all in the natural order.
    size_t placeOf(RowNumber row) const;
    /// All handles in the natural order: one memory for all models that show everything.
    const QList<qint64> &listed();
    RowNumber rowAt(size_t place) const { return natural.empty() ? RowNumber(place) : natural[place]; }

private:
    void spellOutOrder();

    QList<qint64> m_listed; ///< empty: as they are numbered, or to be listed anew
};

IndexNeeds needsOf(const ListSpec &spec, const Question &question);

} // namespace kontor::items

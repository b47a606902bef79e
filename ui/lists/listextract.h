// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ListExtract: what stands on the screen, as a value: these rows of a list, these columns, this order. What copying,
// export and printing start from.
#pragma once

#include "store/listquery.h"
#include "ui/widgets/celltext.h"

namespace kontor::ui
{

class ListView;

struct ListExtract {
    const ListSpec *spec = nullptr;
    QList<QByteArray> columns; ///< as they stand from left to right
    QList<int> widths;         ///< pixels of each
    QList<qint64> handles;     ///< in the order shown
    QString title;             ///< the name of the list
    QStringList filters;       ///< what is searched and filtered, in words; empty: nothing is
    QString asOf;              ///< "as of ...", in words
    bool isSelection = false;

    const ListColumn &column(qsizetype at) const { return *spec->column(columns[at]); }
    /// In the present language.
    QStringList headers() const;
    /// The cells of a row that was read with these columns, as the list shows them. Any thread.
    QStringList texts(const ListRow &row) const;
    CellValue value(const ListRow &row, qsizetype at) const;
};

/// All rows of the view, or the selected ones.
ListExtract extractOf(const ListView &view, bool isSelection);

} // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TableLoader: the rows of one table as a server's COPY gives them, into an empty table, with their search texts.
#pragma once

#include "store/tableshape.h"
#include "sync/copyahead.h"

#include <optional>

namespace kontor
{

/// For use inside one transaction; the table is emptied first. Tables in the order of references.
class TableLoader
{
public:
    TableLoader(Database &database, const TableShape &shape);

    /// The search text of a row, which add() wants as its last cell; null where the table has none. For any thread.
    AddCell searchCell() const;

    Result<> begin();
    /// Cells as copyAhead() hands them; a server that is newer may have more columns at the end. Errors:
    /// server_answer_unknown (too few cells, one of a wrong size), storage.
    Result<> add(const QList<QByteArrayView> &cells);

private:
    Database &m_database;
    const TableShape &m_shape;
    QList<int> m_searched; ///< columns
    std::optional<Statement> m_insert;
    std::optional<Statement> m_addSideRow;
};

} // namespace kontor

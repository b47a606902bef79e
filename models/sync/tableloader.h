// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TableLoader: the rows of one table as a server's COPY gives them, into an empty table.
#pragma once

#include "store/tableshape.h"

#include <optional>

namespace kontor
{

/// For use inside one transaction; the table is emptied first.
class TableLoader
{
public:
    TableLoader(Database &database, const TableShape &shape)
        : m_database(database)
        , m_shape(shape)
    {
    }

    Result<> begin();
    /// Cells as ServerLink::copy() hands them; a server that is newer may have more columns at the end. Errors:
    /// server_answer_unknown (too few cells, one of a wrong size), storage.
    Result<> add(const QList<QByteArrayView> &cells);

private:
    Database &m_database;
    const TableShape &m_shape;
    std::optional<Statement> m_insert;
};

} // namespace kontor

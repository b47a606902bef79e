// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Past: rows as they were at an instant: the present ones, taken back change by change along the change log (MISSION
// 4.3, N1).
#pragma once

#include "store/tableshape.h"

#include <QMap>
#include <optional>

namespace kontor
{

/// Columns of one row by name.
using PastRow = QMap<QByteArray, Value>;

/// One Mandant's store at one instant. Asks by row; same thread as its Database, one transaction.
class Past
{
public:
    static Result<Past> open(Database &database, const Uuid &mandant, qint64 utcMs);

    /// The named columns of a row. Nothing when it was not there yet. What was made before the log began (a demo, a
    /// migration) has always been there.
    Result<std::optional<PastRow>> row(const QByteArray &table, const Uuid &id, const QList<QByteArray> &columns) const;

    /// The sites that a user was tied to.
    Result<QList<Uuid>> sitesOf(const Uuid &user) const;

private:
    Past(Database &database, const Uuid &mandant, qint64 utcMs, TableShapes shapes)
        : m_database(&database)
        , m_mandant(mandant)
        , m_utcMs(utcMs)
        , m_shapes(std::move(shapes))
    {
    }

    Database *m_database;
    Uuid m_mandant;
    qint64 m_utcMs;
    TableShapes m_shapes;
};

} // namespace kontor

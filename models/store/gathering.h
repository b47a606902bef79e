// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering: who sees few of many customers gets a copy of their rows in his connection's memory. In a store of a
// million they lie far apart, and to pick them out costs twenty times what asking them does. visible_customer reads
// the copy then; whoever asks it does not notice.
#pragma once

#include "store/sqlite.h"

namespace kontor
{

/// Part of a connection's Visibility; every call belongs into a transaction.
class Gathering
{
public:
    /// Who sees more is better off with the table itself. So many rows take some 8 MB.
    static constexpr qint64 few = 20000;

    explicit Gathering(Database &database)
        : m_database(database)
    {
    }

    /// Makes visible_customer stand for `rule`, a SELECT over the tables. Nothing is gathered any more.
    Result<> compose(const QByteArray &rule);
    /// Copies the rows of visible_customer, unless that has been done or they were too many when last composed.
    Result<> gather();
    /// Whether somebody has committed since the rows were copied: then the copy may show what must not be seen.
    Result<bool> isOutdated();
    /// Copies the rows again.
    Result<> renew();

private:
    enum class State { NotAsked, Gathered, TooMany };

    Database &m_database;
    QByteArray m_rule;
    State m_state = State::NotAsked;
    qint64 m_dataVersion = -1; ///< of the copy
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ReferenceCheck: looks for rows whose references lead nowhere, table by table; several threads share the work.
#pragma once

#include "store/sqlite.h"

#include <atomic>

namespace kontor
{

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const QStringList &tables)
        : m_tables(tables)
    {
    }

    /// Takes the next table until there is none left. Any thread, each with a connection of its own.
    Result<> work(Database &database);
    /// References found so far that lead nowhere.
    qint64 dangling() const { return m_dangling; }

private:
    const QStringList m_tables;
    std::atomic<qsizetype> m_next{0};
    std::atomic<qint64> m_dangling{0};
};

} // namespace kontor

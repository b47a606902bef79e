// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/referencecheck.h"

namespace kontor
{

Result<> ReferenceCheck::work(Database &database)
{
    for (qsizetype i = m_next++; i < m_tables.size(); i = m_next++) {
        KONTOR_LET(found, database.integer("SELECT count(*) FROM pragma_foreign_key_check(?)", {m_tables[i]}));
        m_dangling += found;
    }
    return {};
}

} // namespace kontor

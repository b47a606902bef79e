// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bareschema.h"

namespace kontor
{

namespace
{

Result<> inTransaction(Database &database, const std::function<Result<>()> &work)
{
    KONTOR_TRY(database.execute("BEGIN IMMEDIATE"));
    Result<> done = work();
    if (done)
        done = database.execute("COMMIT");
    if (!done)
        static_cast<void>(database.execute("ROLLBACK"));
    return done;
}

} // namespace

Result<> stripSchema(Database &database)
{
    return inTransaction(database, [&]() -> Result<> {
        KONTOR_TRY(
            database.execute("INSERT INTO file_info SELECT 'bare ' || type || ' ' || name, sql FROM sqlite_schema "
                             "WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"));
        QByteArrayList drops;
        KONTOR_TRY(database.each("SELECT 'DROP ' || type || ' \"' || name || '\"' FROM sqlite_schema WHERE type IN "
                                 "('index', 'trigger') AND sql IS NOT NULL",
                                 {}, [&](const Statement &row) {
                                     drops << row.utf8(0).toByteArray();
                                     return true;
                                 }));
        for (const QByteArray &drop : std::as_const(drops))
            KONTOR_TRY(database.execute(drop));
        return {};
    });
}

Result<> dressSchema(Database &database)
{
    return inTransaction(database, [&]() -> Result<> {
        QByteArrayList texts;
        KONTOR_TRY(database.each("SELECT content FROM file_info WHERE name LIKE 'bare %' ORDER BY rowid", {},
                                 [&](const Statement &row) {
                                     texts << row.utf8(0).toByteArray();
                                     return true;
                                 }));
        for (const QByteArray &text : std::as_const(texts))
            KONTOR_TRY(database.execute(text));
        return database.execute("DELETE FROM file_info WHERE name LIKE 'bare %'");
    });
}

} // namespace kontor

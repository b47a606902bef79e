// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sidetables.h"

namespace kontor
{

namespace
{

struct SideTable {
    QByteArray table;
    QByteArray words; ///< the searchable columns, as arguments
    QByteArray from;  ///< the table as t, and the customer whose handle the side row bears as c
};

const QList<SideTable> &sideTables()
{
    static const QList<SideTable> tables = {
        {"customer", "t.number, t.name, t.city", "customer t JOIN customer c ON c.rowid = t.rowid"},
        // By the customer's handle, not its own: a list's text then comes from two tables walked side by side.
        {"customer_profile", "t.street, t.postcode, t.email, t.phone, t.contact_name, t.vat",
         "customer_profile t JOIN customer c ON c.mandant = t.mandant AND c.id = t.id"},
    };
    return tables;
}

} // namespace

Result<> updateSideTables(Database &database, const QList<ChangeOp> &ops)
{
    for (const SideTable &side : sideTables()) {
        const QByteArray remake = "INSERT OR REPLACE INTO " + side.table + "_row SELECT c.rowid, kontor_search_text(" +
                                  side.words + ") FROM " + side.from + " WHERE t.mandant = ? AND t.id = ?";
        for (const ChangeOp &op : ops) {
            if (op.table->name != side.table)
                continue;
            if (op.kind == ChangeOp::Kind::Delete) {
                KONTOR_TRY(database.run("DELETE FROM " + side.table + "_row WHERE rid NOT IN (SELECT c.rowid FROM " +
                                        side.from + ")"));
                continue;
            }
            KONTOR_TRY(database.run(remake, {op.mandant, op.rowId}));
        }
    }
    return {};
}

Result<> rebuildSideTables(Database &database)
{
    for (const SideTable &side : sideTables()) {
        KONTOR_TRY(database.execute("DELETE FROM " + side.table + "_row"));
        KONTOR_TRY(database.execute("INSERT INTO " + side.table + "_row SELECT c.rowid, kontor_search_text(" +
                                    side.words + ") FROM " + side.from));
    }
    return {};
}

Result<> rememberSchemaCookie(Database &database)
{
    KONTOR_LET(cookie, database.integer("PRAGMA schema_version"));
    KONTOR_TRY(database.run("INSERT OR REPLACE INTO file_info VALUES ('schema_cookie', ?)", {QString::number(cookie)}));
    return {};
}

Result<> rebuildSideTablesIfMoved(Database &database)
{
    KONTOR_LET(cookie, database.integer("PRAGMA schema_version"));
    KONTOR_LET(known, database.text("SELECT content FROM file_info WHERE name = 'schema_cookie'"));
    if (known == QString::number(cookie))
        return {};
    KONTOR_TRY(database.execute("BEGIN IMMEDIATE"));
    Result<> done = rebuildSideTables(database);
    if (done)
        done = rememberSchemaCookie(database);
    KONTOR_TRY(database.execute(done ? "COMMIT" : "ROLLBACK"));
    return done;
}

} // namespace kontor

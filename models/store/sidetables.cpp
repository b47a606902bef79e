// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sidetables.h"

namespace kontor
{

namespace
{

struct SideTable {
    QByteArray table;
    QByteArrayList searched;
    QByteArray from;  ///< the table as t, and the customer whose handle the side row bears
    QByteArray rid;   ///< that handle
    QByteArray added; ///< a side row more, of the row that was inserted last

    /// The searchable columns, as arguments.
    QByteArray words() const { return "t." + searched.join(", t."); }
};

const QList<SideTable> &sideTables()
{
    static const QList<SideTable> tables = {
        {"customer",
         {"number", "name", "city"},
         "customer t",
         "t.rowid",
         "INSERT INTO customer_row VALUES (last_insert_rowid(), ?3)"},
        // By the customer's handle, not its own: a list's text then comes from two tables walked side by side.
        {"customer_profile",
         {"street", "postcode", "email", "phone", "contact_name", "vat"},
         "customer_profile t JOIN customer c ON c.mandant = t.mandant AND c.id = t.id",
         "c.rowid",
         "INSERT INTO customer_profile_row SELECT rowid, ?3 FROM customer WHERE mandant = ?1 AND id = ?2"},
    };
    return tables;
}

const SideTable *sideTableOf(const QByteArray &table)
{
    for (const SideTable &side : sideTables())
        if (side.table == table)
            return &side;
    return nullptr;
}

} // namespace

namespace
{

QByteArray remakeSql(const SideTable &side, const QByteArray &which)
{
    return "INSERT OR REPLACE INTO " + side.table + "_row SELECT " + side.rid + ", kontor_search_text(" + side.words() +
           ") FROM " + side.from + " WHERE " + which;
}

Result<> updateOne(Database &database, const SideTable &side, const QList<ChangeOp> &ops, qint64 &mark)
{
    bool hasNew = false;
    for (const ChangeOp &op : ops) {
        if (op.table->name != side.table)
            continue;
        if (op.kind == ChangeOp::Kind::Insert)
            hasNew = true;
        else if (op.kind == ChangeOp::Kind::Update)
            KONTOR_TRY(database.run(remakeSql(side, "t.mandant = ? AND t.id = ?"), {op.mandant, op.rowId}));
        else
            KONTOR_TRY(database.run("DELETE FROM " + side.table + "_row WHERE rid NOT IN (SELECT " + side.rid +
                                    " FROM " + side.from + ")"));
    }
    if (!hasNew)
        return {};
    KONTOR_TRY(database.run(remakeSql(side, "t.rowid > ?"), {mark}));
    KONTOR_LET(highest, database.integer("SELECT max(rowid) FROM " + side.table));
    mark = highest;
    return {};
}

} // namespace

Result<SideMarks> readSideMarks(Database &database)
{
    SideMarks marks;
    KONTOR_LET(customer, database.integer("SELECT max(rowid) FROM customer"));
    KONTOR_LET(profile, database.integer("SELECT max(rowid) FROM customer_profile"));
    marks.customer = customer;
    marks.profile = profile;
    return marks;
}

Result<> updateSideTables(Database &database, const QList<ChangeOp> &ops, SideMarks &marks)
{
    KONTOR_TRY(updateOne(database, sideTables()[0], ops, marks.customer));
    return updateOne(database, sideTables()[1], ops, marks.profile);
}

Result<> remakeSideRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id)
{
    if (const SideTable *side = sideTableOf(table))
        KONTOR_TRY(database.run(remakeSql(*side, "t.mandant = ? AND t.id = ?"), {mandant, id}));
    return {};
}

Result<> dropSideRow(Database &database, const QByteArray &table, const Uuid &mandant, const Uuid &id)
{
    // Both halves bear the customer's handle, which is given to another row once the customer is gone.
    for (const SideTable &side : sideTables())
        if (table == side.table || table == "customer")
            KONTOR_TRY(database.run("DELETE FROM " + side.table +
                                        "_row WHERE rid = (SELECT rowid FROM customer WHERE mandant = ? AND id = ?)",
                                    {mandant, id}));
    return {};
}

QByteArrayList searchedColumns(const QByteArray &table)
{
    const SideTable *side = sideTableOf(table);
    return side ? side->searched : QByteArrayList();
}

QByteArray addedSideRowSql(const QByteArray &table)
{
    const SideTable *side = sideTableOf(table);
    return side ? side->added : QByteArray();
}

Result<bool> areSideTablesWhole(Database &database)
{
    KONTOR_LET(missing,
               database.integer("SELECT (SELECT count(*) FROM customer) <> (SELECT count(*) FROM customer_row) "
                                "OR (SELECT count(*) FROM customer_profile) <> "
                                "(SELECT count(*) FROM customer_profile_row)"));
    return missing == 0;
}

Result<> rebuildSideTables(Database &database)
{
    for (const SideTable &side : sideTables()) {
        KONTOR_TRY(database.execute("DELETE FROM " + side.table + "_row"));
        KONTOR_TRY(database.execute("INSERT INTO " + side.table + "_row SELECT " + side.rid + ", kontor_search_text(" +
                                    side.words() + ") FROM " + side.from));
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

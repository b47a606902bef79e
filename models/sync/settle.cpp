// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/settle.h"

#include "store/operations/commands.h"
#include "store/operations/fields.h"
#include "store/replicastate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

QByteArray openSql()
{
    return "SELECT c.id, c.change_set, c.cause, c.rule_key, c.entity, c.row_id, c.field, c.before_value, " +
           conflictMineSql() + ", c.theirs_value, c.theirs_by, c.theirs_at FROM conflict c WHERE c.settled IS NULL";
}

/// A folded name goes with the name: name_key, email_key.
constexpr char isFoldedSql[] = " AND EXISTS (SELECT 1 FROM conflict b WHERE b.change_set = c.change_set AND b.row_id = "
                               "c.row_id AND c.field = b.field || '_key'";

Conflict conflictOf(const Statement &row)
{
    return {row.integer(0), row.uuid(1), row.text(2), row.text(3), row.text(4),  row.uuid(5),
            row.text(6),    row.text(7), row.text(8), row.text(9), row.text(10), row.integer(11)};
}

Result<Conflict> readConflict(Database &database, qint64 id)
{
    Conflict conflict;
    KONTOR_TRY(database.each(openSql() + " AND c.id = ?", {id}, [&](const Statement &row) {
        conflict = conflictOf(row);
        return false;
    }));
    if (conflict.id == 0)
        return fail(Kind::NotFound, QStringLiteral("conflict_unknown"), QString::number(id), {QString::number(id)});
    return conflict;
}

QJsonValue valueOf(const QString &json)
{
    return QJsonDocument::fromJson(QByteArray("[" + json.toUtf8() + "]")).array().at(0);
}

struct Op {
    QByteArray entity;
    Uuid row;
    QByteArray kind;
    QJsonObject after;
};

/// What its person wanted: one column of one row, or all that the set did.
Result<QList<Op>> wantedOps(Door &door, const Conflict &conflict)
{
    QList<Op> ops;
    if (conflict.cause == u"contested") {
        Op op{conflict.entity.toUtf8(), conflict.row, "update", {{conflict.field, valueOf(conflict.mine)}}};
        KONTOR_TRY(
            door.database().each(openSql() + isFoldedSql + " AND b.id = ?)", {conflict.id}, [&](const Statement &row) {
                const Conflict folded = conflictOf(row);
                op.after.insert(folded.field, valueOf(folded.mine));
                return true;
            }));
        ops << op;
        return ops;
    }
    const bool isRow = conflict.cause == u"gone";
    KONTOR_TRY(door.database().each("SELECT entity, row_id, change_kind, after_values FROM change_op WHERE mandant = ? "
                                    "AND change_set = ? AND (? = 0 OR row_id = ?) ORDER BY seq",
                                    {door.mandant(), conflict.changeSet, qint64(isRow), conflict.row},
                                    [&](const Statement &row) {
                                        ops << Op{row.utf8(0).toByteArray(), row.uuid(1), row.utf8(2).toByteArray(),
                                                  QJsonDocument::fromJson(row.utf8(3).toByteArray()).object()};
                                        return true;
                                    }));
    // What its person does not see any more has left this file with its rows: nothing of it can be wanted again.
    KONTOR_LET(sent,
               door.database().integer("SELECT json_array_length(payload, '$.ops') FROM outbox WHERE change_set = ?",
                                       {conflict.changeSet}));
    if (ops.isEmpty() || (!isRow && ops.size() < sent))
        return fail(Kind::Rejected, QStringLiteral("conflict_row_gone"), conflict.entity);
    return ops;
}

Result<> wantAgain(Door &door, const Op &op)
{
    const auto shape = door.shapes().constFind(op.entity);
    if (shape == door.shapes().constEnd())
        return {};
    QMap<QByteArray, Value> values;
    for (const ColumnShape &column : shape->columns)
        if (const QString name = QString::fromUtf8(column.name); op.after.contains(name))
            values.insert(column.name, valueFromJson(column, op.after.value(name)));
    KONTOR_LET(isThere, door.database().integer("SELECT count(*) FROM " + op.entity + " WHERE mandant = ? AND id = ?",
                                                {door.mandant(), op.row}));
    if (op.kind == "delete") {
        KONTOR_TRY(door.database().run("DELETE FROM " + op.entity + " WHERE mandant = ? AND id = ?",
                                       {door.mandant(), op.row}));
        return {};
    }
    if (op.kind == "insert" && isThere == 0) {
        values.insert("mandant", door.mandant());
        values.insert("id", op.row);
        return insertRow(door.database(), op.entity, values);
    }
    if (isThere == 0)
        return fail(Kind::Rejected, QStringLiteral("conflict_row_gone"), QString::fromUtf8(op.entity));
    return updateRow(door.database(), op.entity, door.mandant(), op.row, values);
}

Result<> noteSettled(Database &database, qint64 conflict, const char *how)
{
    KONTOR_TRY(
        database.run("UPDATE conflict SET settled = ?1 WHERE id = ?2 OR id IN (SELECT c.id FROM conflict c WHERE 1" +
                         QByteArray(isFoldedSql) + " AND b.id = ?2))",
                     {QString::fromLatin1(how), conflict}));
    return {};
}

} // namespace

Result<QList<Conflict>> openConflicts(Database &database)
{
    QList<Conflict> conflicts;
    KONTOR_TRY(
        database.each(openSql() + QByteArray(isFoldedSql).replace(" AND EXISTS", " AND NOT EXISTS") + ") ORDER BY c.id",
                      {}, [&](const Statement &row) {
                          conflicts << conflictOf(row);
                          return true;
                      }));
    return conflicts;
}

Result<Receipt> settleMine(Writer &writer, qint64 id)
{
    KONTOR_LET(conflict, readConflict(writer.database(), id));
    KONTOR_LET(receipt, writer.perform(commands::settleConflict, {}, [&](Door &door) -> Result<> {
        // What needed a right needs it still.
        KONTOR_LET(command, door.database().text("SELECT command FROM change_set WHERE mandant = ? AND id = ?",
                                                 {door.mandant(), conflict.changeSet}));
        if (const QString right = commands::rightFor(command); !right.isEmpty())
            KONTOR_TRY(door.may(right));
        KONTOR_TRY(door.database().execute("PRAGMA defer_foreign_keys = ON"));
        KONTOR_LET(ops, wantedOps(door, conflict));
        for (const Op &op : ops)
            KONTOR_TRY(wantAgain(door, op));
        return noteSettled(door.database(), id, "mine");
    }));
    // A set without changes is taken back, and the note with it.
    if (receipt.changeSet.isNull())
        KONTOR_TRY(noteSettled(writer.database(), id, "mine"));
    return receipt;
}

Result<> settleTheirs(Database &database, qint64 id)
{
    KONTOR_TRY(readConflict(database, id));
    return noteSettled(database, id, "theirs");
}

} // namespace kontor

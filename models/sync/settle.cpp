// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/settle.h"

#include "store/columngroups.h"
#include "store/columnrules.h"
#include "store/operations/commands.h"
#include "store/operations/fields.h"
#include "store/operations/rowrights.h"
#include "store/operations/userrights.h"
#include "store/replicastate.h"
#include "sync/refusedset.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

QByteArray openSql()
{
    return "SELECT c.id, c.change_set, c.cause, c.rule_key, c.entity, c.row_id, c.field, c.before_value, " +
           conflictMineSql() +
           ", c.theirs_value, c.theirs_by, c.theirs_at, c.customer FROM conflict c WHERE c.settled IS NULL";
}

Conflict conflictOf(const Statement &row)
{
    return {row.integer(0), row.uuid(1), row.text(2), row.text(3),  row.text(4),     row.uuid(5), row.text(6),
            row.text(7),    row.text(8), row.text(9), row.text(10), row.integer(11), row.uuid(12)};
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

QString jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// What is decided with it, first itself: a folded name, the columns of a group.
Result<QList<Conflict>> partsOf(Database &database, const Conflict &conflict)
{
    QList<Conflict> parts = {conflict};
    KONTOR_TRY(database.each(openSql() + " AND EXISTS (SELECT 1 FROM conflict b WHERE " + goesWithSql() +
                                 " AND b.id = ?) ORDER BY c.id",
                             {conflict.id}, [&](const Statement &row) {
                                 parts << conflictOf(row);
                                 return true;
                             }));
    return parts;
}

/// A group of columns is shown as one value, by who changed any of it last.
Result<Conflict> shownWhole(Database &database, Conflict conflict)
{
    if (conflict.cause != u"contested" || groupOf(conflict.entity, conflict.field) == 0)
        return conflict;
    KONTOR_LET(parts, partsOf(database, conflict));
    if (parts.size() < 2)
        return conflict;
    QJsonObject before;
    QJsonObject mine;
    QJsonObject theirs;
    for (const Conflict &part : std::as_const(parts)) {
        before.insert(part.field, valueOf(part.before));
        mine.insert(part.field, valueOf(part.mine));
        theirs.insert(part.field, valueOf(part.theirs));
        if (part.theirsAt > conflict.theirsAt) {
            conflict.theirsAt = part.theirsAt;
            conflict.theirsBy = part.theirsBy;
        }
    }
    conflict.field = groupName(conflict.entity, conflict.field);
    conflict.before = jsonText(before);
    conflict.mine = jsonText(mine);
    conflict.theirs = jsonText(theirs);
    return conflict;
}

/// What its person wanted: one column of one row, or all that the set did to a row.
Result<QList<RowChange>> wantedOps(Door &door, const Conflict &conflict)
{
    QList<RowChange> ops;
    if (conflict.cause == u"contested") {
        QMap<QString, QJsonObject> after;
        KONTOR_LET(parts, partsOf(door.database(), conflict));
        for (const Conflict &part : std::as_const(parts))
            after[part.entity].insert(part.field, valueOf(part.mine));
        for (auto entity = after.begin(); entity != after.end(); ++entity)
            ops << RowChange{entity.key().toUtf8(),    conflict.row, conflict.customer,
                             QStringLiteral("update"), {},           *entity};
        return ops;
    }
    const auto object = [](const Statement &row, int column) {
        return QJsonDocument::fromJson(row.utf8(column).toByteArray()).object();
    };
    KONTOR_TRY(door.database().each(
        "SELECT entity, row_id, customer, change_kind, before_values, after_values FROM "
        "change_op WHERE mandant = ? AND change_set = ? AND row_id = ? AND NOT (change_kind = 'update' AND "
        "after_values = "
        "'{}') ORDER BY seq",
        {door.mandant(), conflict.changeSet, conflict.row}, [&](const Statement &row) {
            ops << RowChange{
                row.utf8(0).toByteArray(), row.uuid(1), row.uuid(2), row.text(3), object(row, 4), object(row, 5)};
            return true;
        }));
    // What its person does not see any more has left this file with its rows: nothing of it can be wanted again.
    if (ops.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("conflict_row_gone"), conflict.entity);
    return ops;
}

Result<> wantAgain(Door &door, const RowChange &op)
{
    KONTOR_TRY(mayChangeRow(door, op));
    const auto shape = door.shapes().constFind(op.entity);
    if (shape == door.shapes().constEnd())
        return {};
    QJsonObject after = op.after;
    completeKeys(QString::fromUtf8(op.entity), after);
    QMap<QByteArray, Value> values;
    for (const ColumnShape &column : shape->columns)
        if (const QString name = QString::fromUtf8(column.name); after.contains(name))
            values.insert(column.name, valueFromJson(column, after.value(name)));
    KONTOR_LET(isThere, door.database().integer("SELECT count(*) FROM " + op.entity + " WHERE mandant = ? AND id = ?",
                                                {door.mandant(), op.row}));
    if (isThere != 0)
        KONTOR_TRY(reachesCustomer(door, op));
    if (op.kind == u"delete") {
        KONTOR_TRY(door.database().run("DELETE FROM " + op.entity + " WHERE mandant = ? AND id = ?",
                                       {door.mandant(), op.row}));
        return {};
    }
    if (op.kind == u"insert" && isThere == 0) {
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
    KONTOR_TRY(database.run("UPDATE conflict SET settled = ?1 WHERE id IN (SELECT ?2 UNION SELECT c.id FROM conflict c "
                            "WHERE EXISTS (SELECT 1 FROM conflict b WHERE " +
                                goesWithSql() + " AND b.id = ?2))",
                            {QString::fromLatin1(how), conflict}));
    return {};
}

} // namespace

Result<QList<Conflict>> openConflicts(Database &database)
{
    QList<Conflict> conflicts;
    KONTOR_TRY(database.each(openSql() + " AND NOT EXISTS (SELECT 1 FROM conflict b WHERE " + goesWithSql() +
                                 ") ORDER BY c.id",
                             {}, [&](const Statement &row) {
                                 conflicts << conflictOf(row);
                                 return true;
                             }));
    for (Conflict &conflict : conflicts) {
        KONTOR_LET(whole, shownWhole(database, conflict));
        conflict = whole;
    }
    return conflicts;
}

namespace
{

// What needed a right needs it still; what each row needs is asked beside it.
Result<> mayStill(Door &door, const Conflict &conflict)
{
    KONTOR_LET(command, door.database().text("SELECT command FROM change_set WHERE mandant = ? AND id = ?",
                                             {door.mandant(), conflict.changeSet}));
    const QString right = commands::rightFor(command);
    return right.isEmpty() ? Result<>() : door.may(right);
}

/// Writes these rows. Of users: what is raised by it is noted, and somebody remains who administers them.
template <typename Ops>
Result<> writeRows(Door &door, const Ops &ops, const std::function<Result<>()> &work)
{
    if (std::none_of(ops.begin(), ops.end(), [](const auto &op) { return isOfUsers(op.entity); }))
        return work();
    KONTOR_LET(before, readOwnRights(door));
    KONTOR_TRY(work());
    KONTOR_TRY(noteRaisedRights(door, before));
    return keepAnAdministrator(door);
}

/// The values that a field and what goes with it have now, where they are not those that its person was shown.
Result<QMap<qint64, QString>> movedSince(Door &door, const Conflict &conflict)
{
    QMap<qint64, QString> present;
    bool isMoved = false;
    if (conflict.cause != u"contested")
        return present;
    KONTOR_LET(parts, partsOf(door.database(), conflict));
    for (const Conflict &part : std::as_const(parts)) {
        const auto shape = door.shapes().constFind(part.entity.toUtf8());
        if (shape == door.shapes().constEnd())
            continue;
        KONTOR_LET(values, presentValues(door.database(), *shape, door.mandant(), part.row, {part.field}));
        if (!values)
            continue;
        const QJsonValue is = values->value(part.field);
        isMoved = isMoved || (is != valueOf(part.theirs) && is != valueOf(part.mine));
        present.insert(part.id, jsonText(is));
    }
    return isMoved ? present : QMap<qint64, QString>();
}

/// Who made it, only the server knows.
Result<> showMoved(Database &database, const QMap<qint64, QString> &moved)
{
    for (auto part = moved.begin(); part != moved.end(); ++part)
        KONTOR_TRY(database.run("UPDATE conflict SET theirs_value = ?, theirs_by = NULL, theirs_at = NULL WHERE id = ?",
                                {part.value(), part.key()}));
    return {};
}

/// Of one refused set: what waits for a decision, by row, and what of it was shown as moved before.
struct OpenSet {
    QHash<Uuid, qint64> conflicts;
    QHash<Uuid, QJsonObject> shown;
    QList<SentOp> ops;
    QString subject;
};

Result<OpenSet> readOpenSet(Database &database, const Conflict &conflict)
{
    OpenSet open;
    KONTOR_TRY(database.each(openSql() + " AND c.change_set = ?", {conflict.changeSet}, [&](const Statement &row) {
        const Conflict other = conflictOf(row);
        open.conflicts.insert(other.row, other.id);
        if (const QJsonObject shown = valueOf(other.theirs).toObject(); !shown.isEmpty())
            open.shown.insert(other.row, shown);
        return true;
    }));
    KONTOR_LET(payload, database.text("SELECT payload FROM outbox WHERE change_set = ?", {conflict.changeSet}));
    const QList<SentOp> all = sentOps(payload.toUtf8());
    for (const SentOp &op : all)
        if (open.conflicts.contains(op.row))
            open.ops << op;
    if (open.ops.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("conflict_row_gone"), conflict.entity);
    KONTOR_LET(subject, database.text("SELECT subject FROM change_set WHERE id = ?", {conflict.changeSet}));
    open.subject = subject;
    return open;
}

Result<> noteTried(Database &database, const OpenSet &open, const RefusedSet &tried)
{
    for (auto row = open.conflicts.begin(); row != open.conflicts.end(); ++row) {
        const auto why = tried.refused().constFind(row.key());
        if (why == tried.refused().constEnd()) {
            KONTOR_TRY(database.run("UPDATE conflict SET settled = 'mine' WHERE id = ?", {row.value()}));
            continue;
        }
        const QJsonObject moved = tried.moved().value(row.key());
        KONTOR_TRY(
            database.run("UPDATE conflict SET rule_key = ?, theirs_value = coalesce(?, theirs_value) WHERE id = ?",
                         {why->rule, moved.isEmpty() ? Value(nullptr) : Value(jsonText(moved)), row.value()}));
    }
    return {};
}

Result<Decision> tryRefusedAgain(Writer &writer, const Conflict &conflict)
{
    KONTOR_LET(open, readOpenSet(writer.database(), conflict));
    std::optional<RefusedSet> tried;
    bool isTried = false;
    const auto receipt = writer.perform(commands::settleConflict, open.subject, [&](Door &door) -> Result<> {
        KONTOR_TRY(mayStill(door, conflict));
        tried.emplace(door, open.ops, open.shown);
        KONTOR_TRY(writeRows(door, open.ops, [&] { return tried->tryAgain(); }));
        isTried = true;
        if (tried->written() == 0 && !tried->refused().isEmpty())
            return tl::unexpected<Error>(tried->firstRefusal());
        return noteTried(door.database(), open, *tried);
    });
    // What wrote nothing is taken back, and its notes with it.
    if (isTried && (!receipt || receipt->changeSet.isNull()))
        KONTOR_TRY(noteTried(writer.database(), open, *tried));
    if (!receipt)
        return tl::unexpected<Error>(receipt.error());
    return Decision{*receipt, tried->refused().size()};
}

} // namespace

Result<Decision> settleMine(Writer &writer, qint64 id)
{
    KONTOR_LET(conflict, readConflict(writer.database(), id));
    if (conflict.cause == u"refused")
        return tryRefusedAgain(writer, conflict);
    QMap<qint64, QString> moved;
    const auto receipt = writer.perform(commands::settleConflict, {}, [&](Door &door) -> Result<> {
        KONTOR_TRY(mayStill(door, conflict));
        KONTOR_TRY(door.database().execute("PRAGMA defer_foreign_keys = ON"));
        KONTOR_LET(since, movedSince(door, conflict));
        moved = since;
        if (!moved.isEmpty())
            return fail(Kind::Conflict, QStringLiteral("conflict_moved"), conflict.entity);
        KONTOR_LET(ops, wantedOps(door, conflict));
        KONTOR_TRY(writeRows(door, ops, [&]() -> Result<> {
            for (const RowChange &op : ops)
                KONTOR_TRY(wantAgain(door, op));
            return {};
        }));
        return noteSettled(door.database(), id, "mine");
    });
    if (!moved.isEmpty())
        KONTOR_TRY(showMoved(writer.database(), moved));
    if (!receipt)
        return tl::unexpected<Error>(receipt.error());
    // A set without changes is taken back, and the note with it.
    if (receipt->changeSet.isNull())
        KONTOR_TRY(noteSettled(writer.database(), id, "mine"));
    return Decision{*receipt, 0};
}

Result<> settleTheirs(Database &database, qint64 id)
{
    KONTOR_TRY(readConflict(database, id));
    KONTOR_TRY(noteSettled(database, id, "theirs"));
    KONTOR_TRY(database.run("UPDATE conflict SET settled = 'theirs' WHERE settled IS NULL AND (change_set, customer) = "
                            "(SELECT change_set, row_id FROM conflict WHERE id = ? AND cause = 'refused')",
                            {id}));
    return {};
}

Result<QList<qint64>> mineOnce(Database &database, const QList<qint64> &conflicts)
{
    QList<qint64> once;
    QSet<Uuid> sets;
    for (const qint64 id : conflicts) {
        KONTOR_LET(refused, database.uuid("SELECT change_set FROM conflict WHERE id = ? AND cause = 'refused' AND "
                                          "settled IS NULL",
                                          {id}));
        if (!refused.isNull() && sets.contains(refused))
            continue;
        sets << refused;
        once << id;
    }
    return once;
}

} // namespace kontor

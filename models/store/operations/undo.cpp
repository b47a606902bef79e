// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations/undo.h"

#include "store/operations/archive.h"
#include "store/operations/commands.h"
#include "store/operations/rowrights.h"
#include "store/operations/userrights.h"

#include <QJsonDocument>
#include <QSet>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

struct SavedOp : RowChange {
    qint64 setOrder = 0; ///< of its change set among all: the order of commits
};

QJsonObject object(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.utf8(column).toByteArray()).object();
}

tl::unexpected<Error> changedSince(const SavedOp &op)
{
    return fail(Kind::Conflict, QStringLiteral("undo_changed_since"), QString::fromUtf8(op.entity));
}

tl::unexpected<Error> impossible(const SavedOp &op)
{
    return fail(Kind::Rejected, QStringLiteral("undo_impossible"), QString::fromUtf8(op.entity));
}

// A change set that was taken back, and what took it back, leave all as it was before both: whoever walks back through
// several changes of one value meets such pairs. How often it went back and came again decides (odd: it is back).
const QByteArray standsStill =
    "(WITH RECURSIVE chain (id, step) AS (SELECT s.id, 0 UNION ALL SELECT r.id, step + 1 FROM chain JOIN change_set r "
    "ON r.mandant = s.mandant AND r.reverses = chain.id) SELECT max(step) % 2 FROM chain) = 1 "
    "OR EXISTS (SELECT 1 FROM change_set z WHERE z.mandant = s.mandant AND z.id = s.reverses AND z.rowid > ?)";

// An assignment that was taken back and came again is another row.
const QByteArray sameRow = "o.mandant = ? AND o.row_id = ?";
const QByteArray samePair = "o.row_id IN (SELECT p.id FROM assignment a JOIN assignment p ON p.mandant = a.mandant AND "
                            "p.submandant = a.submandant AND p.customer = a.customer WHERE a.mandant = ? AND a.id = ?)";

bool makesAssignment(const SavedOp &op)
{
    return op.entity == "assignment" && op.kind == u"insert";
}

// Touched later: any deletion, or an update of one of the columns that are to go back.
Result<bool> wasTouchedLater(Door &door, const SavedOp &op)
{
    bool touched = false;
    KONTOR_TRY(door.database().each(
        "SELECT o.change_kind, o.after_values FROM change_op o JOIN change_set s ON s.mandant = o.mandant AND "
        "s.id = o.change_set WHERE " +
            (makesAssignment(op) ? samePair : sameRow) +
            " AND o.entity = ? AND s.rowid > ? AND s.outcome = 'done' AND NOT (" + standsStill + ")",
        {door.mandant(), op.row, QString::fromUtf8(op.entity), op.setOrder, op.setOrder}, [&](const Statement &row) {
            const QJsonObject later = object(row, 1);
            touched = row.text(0) != u"update" || (op.kind != u"update" && !later.isEmpty());
            for (auto column = later.begin(); column != later.end() && !touched; ++column)
                touched = op.after.contains(column.key());
            return !touched;
        }));
    return touched;
}

// An assignment is never deleted: the undone one gets its end, or the one that came again in its place.
Result<> endAssignment(Door &door, const SavedOp &op)
{
    KONTOR_TRY(door.database().run(
        "UPDATE assignment SET until_on = ?, end_cause = 'undo', ended_by = ? WHERE mandant = ? AND until_on IS NULL "
        "AND (submandant, customer) = (SELECT submandant, customer FROM assignment WHERE mandant = ? AND id = ?)",
        {door.today().toString(Qt::ISODate), door.actor().user, door.mandant(), door.mandant(), op.row}));
    return {};
}

// A withdrawn assignment has ended for good; taking that back is a new one beside it.
Result<> assignAnew(Door &door, const SavedOp &op)
{
    const auto copied = door.database().run(
        "INSERT INTO assignment (mandant, id, submandant, customer, since_on, cause, made_by, exclusive_assignment) "
        "SELECT mandant, ?, submandant, customer, ?, 'undo', ?, exclusive_assignment FROM assignment WHERE "
        "mandant = ? AND id = ?",
        {door.newId(), door.today().toString(Qt::ISODate), door.actor().user, door.mandant(), op.row});
    if (!copied && (copied.error().rule == u"assignment_exists" || copied.error().rule == u"assignment_exclusive"))
        return changedSince(op);
    KONTOR_TRY(copied);
    return {};
}

Result<> reverseInsert(Door &door, const SavedOp &op)
{
    if (op.entity == "assignment")
        return endAssignment(door, op);
    static const QList<QByteArray> deletable = {"customer_product", "customer_profile", "customer_merge",
                                                "outdated_report",  "named_view",       "user_role",
                                                "user_site",        "deputyship"};
    if (!deletable.contains(op.entity))
        return impossible(op);
    KONTOR_TRY(
        door.database().run("DELETE FROM " + op.entity + " WHERE mandant = ? AND id = ?", {door.mandant(), op.row}));
    return {};
}

Result<> reverseUpdate(Door &door, const SavedOp &op, const TableShape &shape)
{
    if (op.entity == "assignment" && op.after.contains(QStringLiteral("until_on")))
        return assignAnew(door, op);
    QByteArrayList assignments;
    Values values;
    for (const ColumnShape &column : shape.columns) {
        const QString key = QString::fromUtf8(column.name);
        if (!op.after.contains(key)) // what was only seen beside it is before it too
            continue;
        assignments << column.name + " = ?";
        values << valueFromJson(column, op.before.value(key));
    }
    values << door.mandant() << op.row;
    const auto done = door.database().run(
        "UPDATE " + op.entity + " SET " + assignments.join(", ") + " WHERE mandant = ? AND id = ?", values);
    if (!done && done.error().kind == Kind::Rejected)
        return impossible(op);
    KONTOR_TRY(done);
    return {};
}

Result<> reverseDelete(Door &door, const SavedOp &op, const TableShape &shape)
{
    QByteArrayList columns;
    QByteArrayList places;
    Values values;
    for (const ColumnShape &column : shape.columns) {
        columns << column.name;
        places << "?";
        // The key is the op's own, not among the values that it logged.
        if (column.name == "mandant")
            values << door.mandant();
        else if (column.name == "id")
            values << op.row;
        else
            values << valueFromJson(column, op.before.value(QString::fromUtf8(column.name)));
    }
    KONTOR_TRY(door.database().run(
        "INSERT INTO " + op.entity + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") + ")", values));
    return {};
}

Result<> reverse(Door &door, const SavedOp &op)
{
    const auto shape = door.shapes().constFind(op.entity);
    if (shape == door.shapes().constEnd())
        return impossible(op);
    KONTOR_TRY(mayChangeParts(door, op));
    KONTOR_TRY(reachesCustomer(door, op));
    KONTOR_LET(touched, wasTouchedLater(door, op));
    if (touched)
        return changedSince(op);
    if (op.kind == u"insert")
        return reverseInsert(door, op);
    return op.kind == u"update" ? reverseUpdate(door, op, *shape) : reverseDelete(door, op, *shape);
}

// What foreign keys cascaded goes back by itself with the row that it follows.
bool isCascade(const SavedOp &op)
{
    static const QSet<QString> followed = {QStringLiteral("assignment exclusive_assignment"),
                                           QStringLiteral("submandant dealer_state")};
    return op.kind == u"update" && op.after.size() == 1 &&
           followed.contains(QString::fromUtf8(op.entity) + u' ' + op.after.keys().first());
}

Result<QList<SavedOp>> savedOps(Door &door, const Uuid &changeSet)
{
    QList<SavedOp> ops;
    KONTOR_TRY(door.database().each(
        "SELECT s.rowid, o.entity, o.row_id, o.customer, o.change_kind, o.before_values, o.after_values FROM change_op "
        "o "
        "JOIN change_set s ON s.mandant = o.mandant AND s.id = o.change_set WHERE o.mandant = ? AND o.change_set = ? "
        "ORDER BY o.seq DESC",
        {door.mandant(), changeSet}, [&](const Statement &row) {
            ops << SavedOp{
                {row.utf8(1).toByteArray(), row.uuid(2), row.uuid(3), row.text(4), object(row, 5), object(row, 6)},
                row.integer(0)};
            return true;
        }));
    ops.erase(std::remove_if(ops.begin(), ops.end(), isCascade), ops.end());
    // Children's deletions (reversed inserts), then updates, then parents' insertions (reversed deletions).
    const auto phase = [](const SavedOp &op) { return op.kind == u"insert" ? 0 : op.kind == u"update" ? 1 : 2; };
    std::stable_sort(ops.begin(), ops.end(),
                     [&](const SavedOp &left, const SavedOp &right) { return phase(left) < phase(right); });
    return ops;
}

// An archived customer stays as it is, also by an undo; what archived it or brought it back is undone all the same, and
// to end an assignment or to take back a report is no change of it.
Result<> refuseArchivedOnes(Door &door, const QList<SavedOp> &ops)
{
    QSet<Uuid> ofArchiving;
    QSet<Uuid> changed;
    for (const SavedOp &op : ops) {
        if (op.after.contains(QStringLiteral("archived_on")))
            ofArchiving << op.row;
        else if (op.entity.startsWith("customer") || (op.entity == "assignment" && op.kind == u"update"))
            changed << op.customer;
    }
    for (const Uuid &customer : std::as_const(changed))
        if (!ofArchiving.contains(customer))
            KONTOR_TRY(refuseArchived(door.database(), customer));
    return {};
}

} // namespace

Result<> undoChangeSet(Door &door, const Uuid &changeSet)
{
    QString command;
    bool isReversed = false;
    KONTOR_TRY(door.database().each(
        "SELECT s.command, (SELECT count(*) FROM change_set r WHERE r.mandant = s.mandant AND r.reverses = s.id), "
        "(SELECT o.command FROM change_set o WHERE o.mandant = s.mandant AND o.id = s.reverses) "
        "FROM visible_change_set s WHERE s.mandant = ? AND s.id = ? AND s.outcome = 'done'",
        {door.mandant(), changeSet}, [&](const Statement &row) {
            command = row.text(0) == commands::undo ? row.text(2) : row.text(0);
            isReversed = row.integer(1) != 0;
            return false;
        }));
    if (command.isEmpty())
        return fail(Kind::NotFound, QStringLiteral("change_set_unknown"), changeSet.text(), {changeSet.text()});
    if (const QString right = commands::rightFor(command); !right.isEmpty())
        KONTOR_TRY(door.may(right));
    if (isReversed)
        return fail(Kind::Conflict, QStringLiteral("undo_already"));
    if (!commands::isUndoable(command))
        return fail(Kind::Rejected, QStringLiteral("undo_impossible"), command);
    door.setReverses(changeSet);
    KONTOR_TRY(door.database().execute("PRAGMA defer_foreign_keys = ON"));
    KONTOR_LET(saved, savedOps(door, changeSet));
    QList<SavedOp> ops;
    std::copy_if(saved.begin(), saved.end(), std::back_inserter(ops),
                 [](const SavedOp &op) { return op.kind != u"update" || !op.after.isEmpty(); });
    KONTOR_LET(before, readOwnRights(door));
    for (const SavedOp &op : ops)
        KONTOR_TRY(reverse(door, op));
    if (std::any_of(ops.begin(), ops.end(), [](const SavedOp &op) { return isOfUsers(op.entity); })) {
        KONTOR_TRY(noteRaisedRights(door, before));
        KONTOR_TRY(keepAnAdministrator(door));
    }
    return refuseArchivedOnes(door, ops);
}

} // namespace kontor

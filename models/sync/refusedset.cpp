// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/refusedset.h"

#include "store/operations/fields.h"
#include "store/operations/rowrights.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

QJsonValue presentValue(const Statement &row, int at, const ColumnShape &column)
{
    if (row.isNull(at))
        return QJsonValue(QJsonValue::Null);
    if (column.isId)
        return row.uuid(at).text();
    return column.isNumber ? QJsonValue(row.integer(at)) : QJsonValue(row.text(at));
}

QJsonValue orNull(const QJsonObject &values, const QString &column)
{
    const QJsonValue value = values.value(column);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool isRefusal(const Error &error)
{
    return error.kind == Kind::Rejected || error.kind == Kind::Denied || error.kind == Kind::NotFound ||
           error.kind == Kind::Conflict;
}

/// What can be there once only, and is: somebody else did the same.
bool holdsAlready(const SentOp &op, const Error &error)
{
    if (error.rule == u"assignment_exists")
        return op.kind == u"insert";
    return error.rule == u"unique" &&
           (op.entity == "customer_product" || op.entity == "user_role" || op.entity == "user_site");
}

tl::unexpected<Error> rowGone(const SentOp &op)
{
    return fail(Kind::Rejected, QStringLiteral("conflict_row_gone"), QString::fromUtf8(op.entity));
}

} // namespace

QList<SentOp> sentOps(const QByteArray &payload)
{
    QList<SentOp> ops;
    const QJsonArray sent = QJsonDocument::fromJson(payload).object().value(QStringLiteral("ops")).toArray();
    for (const QJsonValue &op : sent)
        ops << SentOp{op[QLatin1String("e")].toString().toUtf8(), Uuid::fromText(op[QLatin1String("id")].toString()),
                      op[QLatin1String("k")].toString(),          Uuid::fromText(op[QLatin1String("c")].toString()),
                      op[QLatin1String("b")].toObject(),          op[QLatin1String("a")].toObject()};
    return ops;
}

QList<RefusedRow> refusedRows(const QList<SentOp> &ops)
{
    QList<RefusedRow> rows;
    QHash<Uuid, qsizetype> places;
    for (const SentOp &op : ops) {
        if (op.isLook())
            continue;
        const auto known = places.constFind(op.row);
        if (known == places.constEnd()) {
            places.insert(op.row, rows.size());
            rows << RefusedRow{op.entity, op.row, op.customer, op.after};
            continue;
        }
        for (auto value = op.after.begin(); value != op.after.end(); ++value)
            rows[*known].after.insert(value.key(), value.value());
    }
    return rows;
}

Result<std::optional<QJsonObject>> presentValues(Database &database, const TableShape &shape, const Uuid &mandant,
                                                 const Uuid &row, const QStringList &columns)
{
    QList<ColumnShape> asked;
    QByteArrayList names;
    for (const ColumnShape &column : shape.columns)
        if (columns.contains(QString::fromUtf8(column.name))) {
            asked << column;
            names << column.name;
        }
    names << "1";
    std::optional<QJsonObject> present;
    KONTOR_TRY(database.each("SELECT " + names.join(", ") + " FROM " + shape.name + " WHERE mandant = ? AND id = ?",
                             {mandant, row}, [&](const Statement &found) {
                                 present.emplace();
                                 for (int i = 0; i < asked.size(); ++i)
                                     present->insert(QString::fromUtf8(asked[i].name),
                                                     presentValue(found, i, asked[i]));
                                 return false;
                             }));
    return present;
}

RefusedSet::RefusedSet(Door &door, const QList<SentOp> &ops, const QHash<Uuid, QJsonObject> &shown)
    : m_door(door)
    , m_ops(ops)
    , m_shown(shown)
{
}

Result<> RefusedSet::tryAgain()
{
    // A row that is refused only after some of it was written takes that back with it: all others once more, without
    // it.
    for (bool isTorn = true; isTorn;) {
        isTorn = false;
        m_written.clear();
        KONTOR_TRY(m_door.database().execute("SAVEPOINT tried"));
        KONTOR_TRY(tryAll(isTorn));
        if (isTorn) {
            KONTOR_TRY(m_door.database().execute("ROLLBACK TO tried"));
            m_door.database().noteFailure(); // the camera is not told of it
        }
        KONTOR_TRY(m_door.database().execute("RELEASE tried"));
    }
    return {};
}

// References are checked at once, so that each row has its own answer; what comes before that on which it hangs waits
// for it.
Result<> RefusedSet::tryAll(bool &isTorn)
{
    QList<SentOp> left = m_ops;
    const auto refuseOne = [&](const SentOp &op, const Error &error) {
        refuse(op.row, error);
        isTorn = isTorn || m_written.contains(op.row);
    };
    for (bool isGoingOn = true; isGoingOn && !left.isEmpty();) {
        isGoingOn = false;
        QList<SentOp> waiting;
        Error missing;
        for (const SentOp &op : std::as_const(left)) {
            if (m_refused.contains(op.row))
                continue;
            const auto step = op.customer != op.row && m_refused.contains(op.customer)
                                  ? Result<Step>(tl::unexpected<Error>(m_refused.value(op.customer)))
                                  : write(op);
            if (!step && !isRefusal(step.error()))
                return tl::unexpected<Error>(step.error());
            if (!step && step.error().rule == u"foreign_key") {
                waiting << op;
                missing = step.error();
                continue;
            }
            isGoingOn = true;
            if (!step)
                refuseOne(op, step.error());
            else if (*step == Step::Written)
                m_written.insert(op.row);
        }
        left = waiting;
        if (!isGoingOn)
            for (const SentOp &op : std::as_const(waiting))
                refuseOne(op, missing);
    }
    return {};
}

void RefusedSet::refuse(const Uuid &row, const Error &error)
{
    if (m_refused.isEmpty())
        m_first = error;
    m_refused.insert(row, error);
}

Result<RefusedSet::Step> RefusedSet::write(const SentOp &op)
{
    const auto shape = m_door.shapes().constFind(op.entity);
    if (shape == m_door.shapes().constEnd())
        return Step::Held;
    const auto changed = change(op, *shape);
    if (!changed && holdsAlready(op, changed.error()))
        return Step::Held;
    return changed;
}

// Who makes a customer need not find it.
Result<> RefusedSet::mayWrite(const SentOp &op)
{
    const RowChange change{op.entity, op.row, op.customer, op.kind, op.before, op.after};
    KONTOR_TRY(mayChangeRow(m_door, change));
    return op.kind == u"insert" ? Result<>() : reachesCustomer(m_door, change);
}

Result<RefusedSet::Step> RefusedSet::change(const SentOp &op, const TableShape &shape)
{
    // Of a group of columns also what was only seen (rules/groups.txt).
    const QStringList columns = op.before.keys() + op.after.keys();
    KONTOR_LET(present, presentValues(m_door.database(), shape, m_door.mandant(), op.row, columns));
    if (op.kind == u"insert") {
        if (present) // ids are nobody else's: this was written since
            return Step::Held;
        QMap<QByteArray, Value> values;
        for (const ColumnShape &column : shape.columns)
            if (const QString name = QString::fromUtf8(column.name); op.after.contains(name))
                values.insert(column.name, valueFromJson(column, op.after.value(name)));
        values.insert("mandant", m_door.mandant());
        values.insert("id", op.row);
        KONTOR_TRY(mayWrite(op));
        KONTOR_TRY(insertRow(m_door.database(), op.entity, values));
        return Step::Written;
    }
    if (!present)
        return op.kind == u"delete" || op.isLook() ? Result<Step>(Step::Held) : Result<Step>(rowGone(op));
    QMap<QByteArray, Value> values;
    QJsonObject moved;
    const QJsonObject shown = m_shown.value(op.row);
    for (const ColumnShape &column : shape.columns) {
        const QString name = QString::fromUtf8(column.name);
        if (!columns.contains(name))
            continue;
        const QJsonValue is = present->value(name);
        if (op.kind == u"update" && is == op.after.value(name))
            continue;
        if (is != orNull(op.before, name) && (!shown.contains(name) || is != shown.value(name)))
            moved.insert(name, is);
        if (op.after.contains(name))
            values.insert(column.name, valueFromJson(column, op.after.value(name)));
    }
    if (!moved.isEmpty()) {
        m_moved.insert(op.row, moved);
        return fail(Kind::Conflict, QStringLiteral("conflict_moved"), QString::fromUtf8(op.entity));
    }
    if (values.isEmpty() && op.kind != u"delete")
        return Step::Held;
    KONTOR_TRY(mayWrite(op));
    if (op.kind == u"delete") {
        KONTOR_TRY(m_door.database().run("DELETE FROM " + op.entity + " WHERE mandant = ? AND id = ?",
                                         {m_door.mandant(), op.row}));
        return Step::Written;
    }
    KONTOR_TRY(updateRow(m_door.database(), op.entity, m_door.mandant(), op.row, values));
    return Step::Written;
}

} // namespace kontor

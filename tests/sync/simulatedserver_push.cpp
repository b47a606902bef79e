// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedserver.h"

#include "store/columngroups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::tests
{

namespace
{

QString text(const QJsonObject &row, const char *column)
{
    return row.value(QLatin1String(column)).toString();
}

QString json(const QJsonValue &value)
{
    return value.isNull() ? QString()
                          : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

bool isLook(const QJsonObject &op)
{
    return text(op, "k") == u"update" && op.value(QStringLiteral("a")).toObject().isEmpty();
}

QJsonValue orNull(const QJsonObject &values, const QString &column)
{
    const QJsonValue value = values.value(column);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// A deletion logs the row.
QJsonObject withoutNulls(QJsonObject row)
{
    const QStringList columns = row.keys();
    for (const QString &column : columns)
        if (column == u"mandant" || column == u"id" || row.value(column).isNull())
            row.remove(column);
    return row;
}

// Right behind the first one in any order, so that a world goes the same way each time.
Uuid secondId(const Uuid &first)
{
    QByteArray bytes = first.bytes();
    bytes[8] = char(0xff); // an id begins its random half below this
    return Uuid::fromBytes(bytes);
}

} // namespace

PushOutcome SimulatedServer::push(const QString &login, const PushedSet &set, Error &refusal)
{
    const auto refuse = [&](const char *rule) {
        refusal = {Error::Kind::Conflict, QLatin1String(rule), {}, {}, {}};
        return PushOutcome();
    };
    if (!person(m_state, login).isEffective || m_state.removedLogins.contains(login))
        return refuse("actor_not_effective");
    SimulatedState::Client &client = m_state.clients[set.client];
    if (client.login.isEmpty())
        client.login = login;
    if (client.login != login)
        return refuse("outbox_foreign");
    if (const auto told = m_state.ledger.constFind({set.client, set.seq}); told != m_state.ledger.constEnd())
        return told->sha == set.sha ? told->outcome : refuse("outbox_cloned");
    if (set.seq <= client.lastSeq)
        return refuse("outbox_cloned");
    if (set.seq != client.lastSeq + 1)
        return refuse("outbox_gap");
    const QJsonObject payload = QJsonDocument::fromJson(set.payload).object();
    const Uuid id = Uuid::fromText(text(payload.value(QStringLiteral("set")).toObject(), "id"));
    // From a queue that was made anew: it is here.
    const QJsonObject known = m_state.tables["change_set"].value(id);
    PushOutcome outcome;
    if (known.isEmpty()) {
        outcome = apply(m_state, person(m_state, login), payload);
        ++m_state.timesApplied[id];
    } else if (text(known, "outcome") == u"refused") {
        outcome.state = PushOutcome::State::Refused;
        outcome.rule = text(known, "rule_key");
    }
    m_state.clients[set.client].lastSeq = set.seq;
    m_state.ledger.insert({set.client, set.seq}, {set.sha, outcome});
    return outcome;
}

// The few rules that a simulated world needs: numbers are unique, one assignment of each kind lives, and some names
// nobody may have.
QString SimulatedServer::refusalOf(const SimulatedState &state, const QByteArray &entity, const QJsonObject &row) const
{
    const auto others = state.tables.value(entity);
    for (const QJsonObject &other : others) {
        if (text(other, "id") == text(row, "id"))
            continue;
        if (entity == "customer" && text(other, "number") == text(row, "number"))
            return QStringLiteral("number_taken");
        if (entity == "submandant" && text(other, "name_key") == text(row, "name_key"))
            return QStringLiteral("name_taken");
        if (entity == "assignment" && text(other, "customer") == text(row, "customer") &&
            text(other, "submandant") == text(row, "submandant") && other.value(QStringLiteral("until_on")).isNull() &&
            row.value(QStringLiteral("until_on")).isNull())
            return QStringLiteral("assignment_exists");
    }
    if ((entity == "assignment" || entity == "customer_product") &&
        !state.tables["customer"].contains(Uuid::fromText(text(row, "customer"))))
        return QStringLiteral("foreign_key");
    if (entity == "customer_profile" && !state.tables["customer"].contains(Uuid::fromText(text(row, "id"))))
        return QStringLiteral("foreign_key");
    return entity == "customer" && text(row, "name").contains(QStringLiteral("refused"))
               ? QStringLiteral("value_invalid")
               : QString();
}

void SimulatedServer::logSet(SimulatedState &state, const Person &person, const QJsonObject &set,
                             const QMap<int, QJsonObject> &ops, const QString &outcome, const QString &rule)
{
    QJsonObject row = set;
    row.insert(QStringLiteral("mandant"), person.mandant.text());
    row.insert(QStringLiteral("portal_user"), person.id.text());
    row.insert(QStringLiteral("outcome"), outcome);
    row.insert(QStringLiteral("rule_key"), rule.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(rule));
    const Uuid id = Uuid::fromText(text(set, "id"));
    state.tables["change_set"].insert(id, row);
    QList<QJsonObject> rows;
    const auto told = [](const QJsonObject &op, const char *side) {
        const QJsonValue values = op.value(QLatin1String(side));
        return values.isNull() ? values : QJsonValue(json(values));
    };
    for (auto op = ops.begin(); op != ops.end(); ++op)
        rows << QJsonObject{{QStringLiteral("mandant"), person.mandant.text()},
                            {QStringLiteral("change_set"), id.text()},
                            {QStringLiteral("seq"), op.key()},
                            {QStringLiteral("entity"), op->value(QStringLiteral("e"))},
                            {QStringLiteral("row_id"), op->value(QStringLiteral("id"))},
                            {QStringLiteral("change_kind"), op->value(QStringLiteral("k"))},
                            {QStringLiteral("before_values"), told(*op, "b")},
                            {QStringLiteral("after_values"), told(*op, "a")},
                            {QStringLiteral("customer"), op->value(QStringLiteral("c"))}};
    state.ops.insert(id, rows);
    state.log << SimulatedState::Entry{state.nextTx, "change_set", id, {}, false, {}, {}};
}

// A group of columns is taken all or none. By number of the op: columns and their values here, also of what was only
// seen.
QMap<int, QJsonObject> SimulatedServer::held(const SimulatedState &state, const Person &person, const QJsonArray &ops)
{
    struct Group {
        bool isContested = false;
        bool isWanted = false;
        QMap<int, QJsonObject> columns;
    };
    QMap<std::pair<Uuid, int>, Group> groups;
    for (int i = 0; i < ops.size(); ++i) {
        const QJsonObject op = ops[i].toObject();
        const QString entity = text(op, "e");
        const Uuid id = Uuid::fromText(text(op, "id"));
        const QJsonObject row = state.tables[entity.toUtf8()].value(id);
        const QJsonObject from = op.value(QStringLiteral("b")).toObject();
        const QJsonObject to = op.value(QStringLiteral("a")).toObject();
        const QString kind = text(op, "k");
        if (kind == u"delete" || row.isEmpty() || !sees(state, person, entity.toUtf8(), row))
            continue;
        for (const GroupedColumn &column : groupedColumns()) {
            const bool isChanged = to.contains(column.column);
            if (column.table != entity ||
                (kind == u"update" && !isChanged && !from.contains(column.column) && !from.isEmpty()))
                continue;
            const QJsonValue is = row.value(column.column);
            const QJsonValue was = orNull(from, column.column);
            const QJsonValue wanted = isChanged ? to.value(column.column) : was;
            Group &group = groups[{id, column.group}];
            group.isContested = group.isContested || (is != was && is != wanted);
            group.isWanted = group.isWanted || (isChanged && is != wanted);
            group.columns[i].insert(column.column, is);
        }
    }
    QMap<int, QJsonObject> all;
    for (const Group &group : std::as_const(groups))
        for (auto op = group.columns.begin(); group.isContested && group.isWanted && op != group.columns.end(); ++op)
            all.insert(op.key(), *op);
    return all;
}

PushOutcome SimulatedServer::apply(SimulatedState &state, const Person &person, const QJsonObject &payload)
{
    const QJsonObject set = payload.value(QStringLiteral("set")).toObject();
    const QJsonArray ops = payload.value(QStringLiteral("ops")).toArray();
    const SimulatedState before = state;
    PushOutcome outcome;
    QMap<int, QJsonObject> done; // by number of the op; what changed nothing is no change
    QMap<int, QJsonObject> contested;
    QMap<int, QJsonObject> all;
    const QMap<int, QJsonObject> heldColumns =
        text(set, "outcome") == u"done" ? held(state, person, ops) : QMap<int, QJsonObject>();
    for (int i = 0; i < ops.size(); ++i) {
        const QJsonObject op = ops[i].toObject();
        const QJsonObject isHeld = heldColumns.value(i);
        for (auto column = isHeld.begin(); column != isHeld.end(); ++column) {
            const QJsonObject b = op.value(QStringLiteral("b")).toObject();
            const QJsonObject a = op.value(QStringLiteral("a")).toObject();
            outcome.conflicts << ContestedValue{text(op, "e").toUtf8(),
                                                Uuid::fromText(text(op, "id")),
                                                column.key(),
                                                orNull(b, column.key()),
                                                a.contains(column.key())   ? a.value(column.key())
                                                : b.contains(column.key()) ? b.value(column.key())
                                                                           : *column,
                                                *column,
                                                QStringLiteral("other"),
                                                1};
        }
        if (isLook(op))
            continue;
        all.insert(i, op);
        if (text(set, "outcome") != u"done")
            continue;
        const QByteArray entity = text(op, "e").toUtf8();
        const Uuid id = Uuid::fromText(text(op, "id"));
        const QJsonObject old = state.tables[entity].value(id);
        const QJsonObject from = op.value(QStringLiteral("b")).toObject();
        const QJsonObject to = op.value(QStringLiteral("a")).toObject();
        const QString kind = text(op, "k");
        const auto gone = [&] {
            outcome.conflicts << ContestedValue{
                entity, id, {}, op.value(QStringLiteral("b")), op.value(QStringLiteral("a")), {}, {}, 0};
            contested.insert(i, op);
        };
        // What the set itself inserted is seen by who inserts it.
        if (kind != u"insert" && !sees(state, person, entity, old)) {
            gone();
            continue;
        }
        QJsonObject row = old;
        if (kind == u"delete") {
            state.tables[entity].remove(id);
            note(state, state.nextTx, entity, old, {});
            ++outcome.changed;
            QJsonObject removed = op;
            removed.insert(QStringLiteral("b"), withoutNulls(old));
            done.insert(i, removed);
            continue;
        }
        if (kind == u"insert" && old.isEmpty()) {
            for (const ColumnShape &column : m_shapes[entity].columns)
                row.insert(QString::fromUtf8(column.name), QJsonValue::Null);
            row.insert(QStringLiteral("mandant"), person.mandant.text());
            row.insert(QStringLiteral("id"), id.text());
        }
        QJsonObject keptBefore;
        QJsonObject keptAfter;
        QJsonObject lostBefore;
        QJsonObject lostAfter;
        for (auto column = to.begin(); column != to.end(); ++column) {
            const QJsonValue was =
                from.value(column.key()).isUndefined() ? QJsonValue(QJsonValue::Null) : from.value(column.key());
            const QJsonValue is = row.value(column.key());
            if (isHeld.contains(column.key())) {
                lostBefore.insert(column.key(), was);
                lostAfter.insert(column.key(), *column);
                continue;
            }
            // A key follows what it is the key of.
            const bool follows = column.key().endsWith(u"_key") && lostAfter.contains(column.key().chopped(4));
            if ((is != was || follows) && is != *column) {
                outcome.conflicts << ContestedValue{entity, id, column.key(), was, *column, is, QStringLiteral("other"),
                                                    1};
                lostBefore.insert(column.key(), was);
                lostAfter.insert(column.key(), *column);
                continue;
            }
            if (is == *column)
                continue;
            row.insert(column.key(), *column);
            keptBefore.insert(column.key(), is);
            keptAfter.insert(column.key(), *column);
        }
        if (!lostAfter.isEmpty()) {
            QJsonObject lost = op;
            lost.insert(QStringLiteral("b"), kind == u"insert" ? QJsonValue(QJsonValue::Null) : QJsonValue(lostBefore));
            lost.insert(QStringLiteral("a"), lostAfter);
            contested.insert(i, lost);
        }
        if (row == old)
            continue;
        QJsonObject written = op; // of a row that was not there all as it was sent
        if (!old.isEmpty()) {
            written.insert(QStringLiteral("k"), QStringLiteral("update"));
            written.insert(QStringLiteral("b"), keptBefore);
            written.insert(QStringLiteral("a"), keptAfter);
        }
        done.insert(i, written);
        outcome.rule = refusalOf(state, entity, row);
        if (!outcome.rule.isEmpty())
            break;
        state.tables[entity].insert(id, row);
        note(state, state.nextTx, entity, old, row);
        ++outcome.changed;
    }
    if (!outcome.rule.isEmpty()) {
        state = before;
        const QString rule = outcome.rule;
        outcome = {};
        outcome.state = PushOutcome::State::Refused;
        outcome.rule = rule;
        all.clear();
        for (int i = 0; i < ops.size(); ++i)
            if (!isLook(ops[i].toObject()))
                all.insert(i, ops[i].toObject());
        logSet(state, person, set, all, QStringLiteral("refused"), rule);
    } else if (text(set, "outcome") != u"done") {
        logSet(state, person, set, all, text(set, "outcome"), text(set, "rule_key"));
    } else {
        QJsonObject taken = set;
        if (done.isEmpty())
            taken.insert(QStringLiteral("reverses"), QJsonValue::Null);
        logSet(state, person, taken, done, QStringLiteral("done"), {});
        if (!contested.isEmpty()) {
            outcome.state = PushOutcome::State::Conflict;
            QJsonObject second = set;
            second.insert(QStringLiteral("id"), secondId(Uuid::fromText(text(set, "id"))).text());
            second.insert(QStringLiteral("reverses"), QJsonValue::Null);
            logSet(state, person, second, contested, QStringLiteral("refused"), QStringLiteral("contested"));
        }
    }
    ++state.nextTx;
    return outcome;
}

} // namespace kontor::tests

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line to a server in memory: questions and answers that may be lost on the way.
#include "simulatedserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace kontor::tests
{

namespace
{

tl::unexpected<Error> cut()
{
    return fail(Error::Kind::Offline, QStringLiteral("server_unreachable"));
}

tl::unexpected<Error> notEffective()
{
    return fail(Error::Kind::Rejected, QStringLiteral("actor_not_effective"));
}

QByteArray bucketOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Md5).left(1).toHex();
}

void add(TableDigest &digest, quint64 hash)
{
    ++digest.count;
    digest.low += qint64(hash & 0xffffffff);
    digest.high += qint64(hash >> 32);
}

QByteArray cursorOf(const SimulatedState &state)
{
    QJsonArray running;
    QList<qint64> ordered(state.running.begin(), state.running.end());
    std::sort(ordered.begin(), ordered.end());
    for (const qint64 tx : ordered)
        running << tx;
    return QJsonDocument(QJsonArray{state.timeline, state.nextTx, running}).toJson(QJsonDocument::Compact);
}

} // namespace

Result<> SimulatedLink::arrives()
{
    if (m_line.isCut || m_line.requestsUntilCut == 0)
        return cut();
    m_line.requestsUntilCut -= m_line.requestsUntilCut > 0;
    return {};
}

Result<> SimulatedLink::answers()
{
    if (m_line.answersUntilCut == 0)
        return cut();
    m_line.answersUntilCut -= m_line.answersUntilCut > 0;
    return {};
}

Result<Greeting> SimulatedLink::greet(qint64 schemaVersion)
{
    KONTOR_TRY(arrives());
    const auto person = SimulatedServer::person(m_server.state(), m_login);
    KONTOR_TRY(answers());
    if (!person.isEffective)
        return notEffective();
    Greeting greeting{QStringLiteral("simulated"), schemaVersion, 1, person.id, m_login, person.mandant};
    greeting.setsAPush = m_line.setsAPush;
    return greeting;
}

Result<Pulled> SimulatedLink::pull(const QByteArray &cursor, const TakeEntry &take)
{
    KONTOR_TRY(arrives());
    m_snapshot = m_server.state();
    const auto person = me();
    if (!person.isEffective)
        return notEffective();
    Pulled pulled;
    pulled.cursor = cursorOf(m_snapshot);
    pulled.rights = person.visibility.toUtf8() + (person.isAuditor ? " audit" : "");
    const QJsonArray known = QJsonDocument::fromJson(cursor).array();
    pulled.reset = known.size() != 3 || known[0].toInteger() != m_snapshot.timeline;
    const qint64 next = known.at(1).toInteger();
    const QJsonArray wasRunning = known.at(2).toArray();
    for (const auto &entry : std::as_const(m_snapshot.log)) {
        if (pulled.reset || (entry.tx < next && !wasRunning.contains(entry.tx)))
            continue;
        const QJsonObject row = m_snapshot.tables[entry.entity].value(entry.row);
        const auto customer = m_snapshot.tables["customer"].value(entry.customer);
        const bool seesCustomer =
            entry.customer.isNull() || SimulatedServer::sees(m_snapshot, person, "customer", customer);
        const bool isTold = entry.isScope ? seesCustomer || entry.toUser == person.id ||
                                                (!person.submandant.isNull() && entry.toSubmandant == person.submandant)
                            : row.isEmpty() ? seesCustomer
                                            : SimulatedServer::sees(m_snapshot, person, entry.entity, row);
        if (isTold)
            KONTOR_TRY(take({entry.entity, entry.row, entry.isScope}));
    }
    KONTOR_TRY(answers());
    return pulled;
}

Result<QList<QJsonObject>> SimulatedLink::fetch(const QByteArray &entity, const QList<Uuid> &ids)
{
    KONTOR_TRY(arrives());
    const auto person = me();
    QList<QJsonObject> found;
    for (const Uuid &id : ids)
        if (const auto row = m_snapshot.tables[entity].value(id);
            SimulatedServer::sees(m_snapshot, person, entity, row))
            found << row;
    KONTOR_TRY(answers());
    return found;
}

Result<QList<QJsonObject>> SimulatedLink::ops(const QList<Uuid> &sets, qsizetype atMost)
{
    KONTOR_TRY(arrives());
    if (!sets.isEmpty())
        m_ops.clear();
    for (const Uuid &set : sets)
        for (const QJsonObject &op : m_snapshot.ops.value(set))
            if (SimulatedServer::sees(m_snapshot, me(), "change_op", op))
                m_ops << op;
    const QList<QJsonObject> found = m_ops.mid(0, atMost);
    m_ops.remove(0, found.size());
    KONTOR_TRY(answers());
    return found;
}

Result<QList<ServerRow>> SimulatedLink::fetchScopes(const QList<Uuid> &customers)
{
    KONTOR_TRY(arrives());
    const auto person = me();
    QList<ServerRow> found;
    const auto entities = m_snapshot.tables.keys();
    for (const QByteArray &entity : entities) {
        const auto &shape = m_server.shapes()[entity];
        if (shape.customerColumn < 0)
            continue;
        const QString column = QString::fromUtf8(shape.columns[shape.customerColumn].name);
        const auto table = m_snapshot.tables.value(entity);
        for (const QJsonObject &row : table)
            if (customers.contains(Uuid::fromText(row.value(column).toString())) &&
                SimulatedServer::sees(m_snapshot, person, entity, row))
                found << ServerRow{entity, row};
    }
    for (const auto &ops : std::as_const(m_snapshot.ops))
        for (const QJsonObject &op : ops)
            if (customers.contains(Uuid::fromText(op.value(QStringLiteral("customer")).toString())) &&
                SimulatedServer::sees(m_snapshot, person, "change_op", op))
                found << ServerRow{"change_op", op};
    KONTOR_TRY(answers());
    return found;
}

Result<QMap<QByteArray, TableDigest>> SimulatedLink::digest()
{
    KONTOR_TRY(arrives());
    QMap<QByteArray, TableDigest> digests;
    const auto entities = m_server.shapes().keys();
    for (const QByteArray &entity : entities) {
        const auto rows = m_server.visibleRows(m_snapshot, me(), entity);
        for (const QJsonObject &row : rows)
            add(digests[entity], m_server.hash(entity, row));
    }
    KONTOR_TRY(answers());
    return digests;
}

Result<QMap<QByteArray, TableDigest>> SimulatedLink::buckets(const QByteArray &entity)
{
    KONTOR_TRY(arrives());
    QMap<QByteArray, TableDigest> digests;
    const auto rows = m_server.visibleRows(m_snapshot, me(), entity);
    for (auto row = rows.begin(); row != rows.end(); ++row)
        add(digests[bucketOf(row.key())], m_server.hash(entity, *row));
    KONTOR_TRY(answers());
    return digests;
}

Result<QMap<QByteArray, quint64>> SimulatedLink::bucket(const QByteArray &entity, const QByteArray &which)
{
    // Not counted: how many buckets differ hangs on ids, which are different in each run.
    if (m_line.isCut)
        return cut();
    QMap<QByteArray, quint64> hashes;
    const auto rows = m_server.visibleRows(m_snapshot, me(), entity);
    for (auto row = rows.begin(); row != rows.end(); ++row)
        if (bucketOf(row.key()) == which)
            hashes.insert(row.key(), m_server.hash(entity, *row));
    return hashes;
}

Result<> SimulatedLink::endPull()
{
    m_snapshot = {};
    return {};
}

Result<QList<PushOutcome>> SimulatedLink::push(const QList<PushedSet> &sets, qint64)
{
    KONTOR_TRY(arrives());
    Error refusal;
    QList<PushOutcome> outcomes;
    for (const PushedSet &set : sets) {
        m_line.overheard << QPair<QString, PushedSet>(m_login, set);
        const PushOutcome outcome = m_server.push(m_login, set, refusal);
        if (!refusal.rule.isEmpty())
            break;
        outcomes << outcome;
    }
    KONTOR_TRY(answers());
    if (outcomes.isEmpty())
        return tl::unexpected<Error>(refusal);
    return outcomes;
}

Result<qint64> SimulatedLink::known(const Uuid &client)
{
    KONTOR_TRY(arrives());
    const qint64 last = m_server.state().clients.value(client).lastSeq;
    KONTOR_TRY(answers());
    return last;
}

Result<> SimulatedLink::copy(const QByteArray &table, const TakeRow &take)
{
    // Not counted, as in bucket().
    if (m_line.isCut)
        return cut();
    const SimulatedState state = m_snapshot.tables.isEmpty() ? m_server.state() : m_snapshot;
    const auto rows = m_server.visibleRows(state, SimulatedServer::person(state, m_login), table);
    for (const QJsonObject &row : rows) {
        QList<QByteArray> kept;
        for (const ColumnShape &column : m_server.shapes()[table].columns) {
            const QJsonValue value = row.value(QString::fromUtf8(column.name));
            QByteArray cell = value.toString().toUtf8();
            if (column.isId)
                cell = Uuid::fromText(value.toString()).bytes();
            if (column.isNumber) {
                cell.resize(8);
                qToBigEndian(qint64(value.toInteger()), cell.data());
            }
            if (cell.isNull())
                cell = "";
            kept << (value.isNull() || value.isUndefined() ? QByteArray() : cell);
        }
        QList<QByteArrayView> cells;
        for (const QByteArray &cell : std::as_const(kept))
            cells << (cell.isNull() ? QByteArrayView() : QByteArrayView(cell));
        KONTOR_TRY(take(cells));
    }
    return {};
}

} // namespace kontor::tests

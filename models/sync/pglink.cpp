// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pglink.h"

#include "sync/answers.h"
#include "sync/copystream.h"
#include "sync/server.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

/// The server takes so many ids at once.
constexpr qsizetype idsACall = 1000;

QByteArray idArray(const QList<Uuid> &ids, qsizetype from)
{
    QByteArrayList texts;
    for (qsizetype i = from; i < qMin(from + idsACall, ids.size()); ++i)
        texts << ids[i].text().toLatin1();
    return "{" + texts.join(",") + "}";
}

/// The rows of a call, none in the place of one that is too large: it is not sent at all.
QByteArray rowsFrom(const QByteArray &call)
{
    return "SELECT CASE WHEN pg_catalog.pg_column_size(t.found) <= " + QByteArray::number(largestRow) +
           " THEN t.found END FROM " + call + " AS t (found)";
}

// What is worth another try is "offline" to a round, whatever the server calls it.
tl::unexpected<Error> told(Error error)
{
    if (isTransient(error))
        error.kind = Kind::Offline;
    return tl::unexpected<Error>(error);
}

/// No such schema, no such function: a database of something else, or an empty one.
bool isNothingThere(const Error &error)
{
    return error.rule == u"server_failed" && (error.detail.startsWith(u"3F000") || error.detail.startsWith(u"42883"));
}

} // namespace

Result<std::unique_ptr<ServerLink>> PgLink::open(const PgTarget &target, const QByteArray &password,
                                                 const Stopper *stopper, const OpeningSteps &told, qint64 silence)
{
    KONTOR_LET(connection, PgConnection::open(target, password, stopper, told));
    return std::unique_ptr<ServerLink>(new PgLink(std::move(connection), password, stopper, silence));
}

PgLink::PgLink(std::unique_ptr<PgConnection> connection, const QByteArray &password, const Stopper *stopper,
               qint64 silence)
    : m_connection(std::move(connection))
    , m_password(Secret::fromUtf8(password))
    , m_stopper(stopper)
    , m_silence(silence)
{
    m_connection->setSilence(m_silence);
}

Result<bool> PgLink::goOn()
{
    const PgTarget others = m_connection->otherHosts();
    if (others.parameters.isEmpty())
        return false;
    KONTOR_LET(next, PgConnection::open(others, m_password.utf8().toByteArray(), m_stopper));
    next->setSilence(m_silence);
    const std::lock_guard lock(m_mutex);
    m_connection.swap(next);
    m_channel.clear();
    m_heard.clear();
    m_canStay = false;
    if (m_isAbandoned)
        m_connection->abandon();
    return true;
}

void PgLink::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isAbandoned = true;
    m_connection->abandon();
}

Result<PgRows> PgLink::ask(const QByteArray &sql, const QList<PgParam> &params)
{
    auto rows = m_connection->exec(sql, params);
    if (!rows)
        return told(rows.error());
    return rows;
}

Result<QJsonObject> PgLink::askObject(const QByteArray &sql, const QList<PgParam> &params)
{
    KONTOR_LET(rows, ask(sql, params));
    return objectOf(rows, sql);
}

Result<Greeting> PgLink::greet(qint64 schemaVersion)
{
    const auto asked = askObject("SELECT sync_v1.hello($1::bigint)", {QByteArray::number(schemaVersion)});
    if (!asked && isNothingThere(asked.error())) {
        KONTOR_TRY(checkServerVersion(*m_connection));
        return fail(Kind::Rejected, QStringLiteral("server_missing"), asked.error().detail);
    }
    KONTOR_LET(answer, asked);
    const QJsonObject user = answer.value(QLatin1String("user")).toObject();
    Greeting greeting;
    greeting.serverVersion = textOf(answer, "server_version");
    greeting.schemaVersion = answer.value(QLatin1String("schema_version")).toInteger();
    greeting.minSchemaVersion = answer.value(QLatin1String("min_schema_version")).toInteger();
    greeting.user = Uuid::fromText(textOf(user, "id"));
    greeting.login = textOf(user, "login");
    greeting.mandant = Uuid::fromText(textOf(user, "mandant"));
    greeting.epoch = textOf(answer, "epoch");
    greeting.system = textOf(answer, "system");
    greeting.timeline = textOf(answer, "timeline");
    greeting.setsAPush = qMax(qint64(1), answer.value(QLatin1String("sets_a_push")).toInteger());
    if (greeting.user.isNull() || greeting.mandant.isNull())
        return unknownAnswer("hello");
    m_channel = textOf(answer, "channel").toUtf8();
    m_canStay = answer.value(QLatin1String("can_stay")).toBool();
    return greeting;
}

Result<Pulled> PgLink::pull(const QByteArray &cursor, const TakeEntry &take)
{
    const auto answers = m_connection->execTogether(
        {{"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"},
         {"SELECT a.answer ->> 'cursor', a.answer ->> 'rights', a.answer ->> 'reset', CASE WHEN "
          "jsonb_array_length(a.answer -> 'entries') <= 1000 THEN a.answer -> 'entries' END FROM "
          "(SELECT sync_v1.pull($1::jsonb) AS answer OFFSET 0) a",
          {cursor.isEmpty() ? PgParam() : PgParam(cursor)}}});
    if (!answers)
        return told(answers.error());
    const PgRows &rows = answers->last();
    if (rows.size() != 1)
        return unknownAnswer("pull");
    Pulled pulled;
    pulled.cursor = rows.bytes(0, 0).toByteArray();
    pulled.rights = rows.bytes(0, 1).toByteArray();
    pulled.reset = rows.bytes(0, 2) == "true";
    if (!QJsonDocument::fromJson(pulled.cursor).isObject() || pulled.rights.isEmpty() ||
        (!pulled.reset && rows.bytes(0, 2) != "false"))
        return unknownAnswer("pull");
    if (rows.isNull(0, 3)) {
        KONTOR_TRY(takeMany(cursor, take));
        return pulled;
    }
    const QJsonArray entries = QJsonDocument::fromJson(rows.bytes(0, 3).toByteArray()).array();
    for (const QJsonValue &value : entries) {
        const auto part = [parts = value.toArray()](int i) { return parts.at(i).toString().toUtf8(); };
        KONTOR_LET(entry, entryOf(part(0), part(1), part(2)));
        KONTOR_TRY(take(entry));
    }
    return pulled;
}

// Many come one by one, in the order in which they lie in the list. It is the same answer once more: all that is asked
// until endPull() is of one snapshot.
Result<> PgLink::takeMany(const QByteArray &cursor, const TakeEntry &take)
{
    const auto done = m_connection->copyOut(
        "COPY (SELECT t.entry ->> 0, t.entry ->> 1, t.entry ->> 2 FROM jsonb_array_elements(sync_v1.pull(" +
            m_connection->quotedText(cursor) +
            "::jsonb) -> 'entries') AS t (entry) ORDER BY 1, (t.entry ->> 1) COLLATE \"C\") TO STDOUT",
        [&](QByteArrayView line) -> Result<> {
            const QByteArrayList parts = line.trimmed().toByteArray().split('\t');
            KONTOR_LET(entry, entryOf(parts.value(0), parts.value(1), parts.value(2)));
            return take(entry);
        });
    return done ? Result<>() : Result<>(told(done.error()));
}

Result<QList<QJsonObject>> PgLink::fetch(const QByteArray &entity, const QList<Uuid> &ids)
{
    QList<QJsonObject> found;
    for (qsizetype from = 0; from < ids.size(); from += idsACall) {
        KONTOR_LET(answer, ask(rowsFrom("sync_v1.fetch($1, $2::uuid[])"), {entity, idArray(ids, from)}));
        KONTOR_LET(rows, rowsOf(answer, entity));
        found += rows;
    }
    return found;
}

// A set may have changed most of the rows there are, so its ops wait on the server until there is room for them.
Result<QList<QJsonObject>> PgLink::ops(const QList<Uuid> &sets, qsizetype atMost)
{
    QList<PgStatement> statements;
    if (!sets.isEmpty())
        statements << PgStatement{"CLOSE ALL"}
                   << PgStatement{"DECLARE ops CURSOR FOR " + rowsFrom("sync_v1.fetch('change_op', $1::uuid[])"),
                                  {idArray(sets, 0)}};
    statements << PgStatement{"FETCH " + QByteArray::number(atMost) + " FROM ops"};
    const auto answers = m_connection->execTogether(statements);
    if (!answers)
        return told(answers.error());
    return rowsOf(answers->last(), "change_op");
}

Result<QList<ServerRow>> PgLink::fetchScopes(const QList<Uuid> &customers)
{
    QList<ServerRow> found;
    for (qsizetype from = 0; from < customers.size(); from += idsACall) {
        KONTOR_LET(rows, ask(rowsFrom("sync_v1.fetch_scopes($1::uuid[])"), {idArray(customers, from)}));
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.isNull(i, 0))
                return tooLargeRow("customer");
            const QJsonObject answer = QJsonDocument::fromJson(rows.bytes(i, 0).toByteArray()).object();
            found << ServerRow{textOf(answer, "entity").toUtf8(), answer.value(QLatin1String("row")).toObject()};
            if (!isRow(found.last().entity, found.last().values))
                return unknownAnswer("fetch_scopes");
        }
    }
    return found;
}

Result<QMap<QByteArray, TableDigest>> PgLink::digest()
{
    KONTOR_LET(answer, askObject("SELECT sync_v1.digest()"));
    return digestsOf(answer);
}

Result<QMap<QByteArray, TableDigest>> PgLink::buckets(const QByteArray &entity)
{
    KONTOR_LET(answer, askObject("SELECT sync_v1.buckets($1)", {entity}));
    return digestsOf(answer);
}

Result<QMap<QByteArray, quint64>> PgLink::bucket(const QByteArray &entity, const QByteArray &which)
{
    KONTOR_LET(answer, askObject("SELECT sync_v1.bucket($1, $2)", {entity, which}));
    QMap<QByteArray, quint64> rows;
    for (auto row = answer.begin(); row != answer.end(); ++row) {
        bool isHash = false;
        rows.insert(row.key().toUtf8(), row->toString().toULongLong(&isHash, 16));
        if (!isHash)
            return unknownAnswer("bucket " + entity);
    }
    return rows;
}

Result<> PgLink::endPull()
{
    KONTOR_TRY(ask("COMMIT"));
    return {};
}

namespace
{

/// A single one goes the way that every server knows.
PgStatement pushOf(const QList<PushedSet> &sets, qint64 schemaVersion)
{
    QByteArrayList shas;
    QByteArrayList payloads;
    for (const PushedSet &set : sets) {
        shas << set.sha;
        payloads << set.payload;
    }
    const QByteArray client = sets[0].client.text().toLatin1();
    const QByteArray seq = QByteArray::number(sets[0].seq);
    const QByteArray version = QByteArray::number(schemaVersion);
    if (sets.size() == 1)
        return {"SELECT jsonb_build_array(sync_v1.push($1::uuid, $2::bigint, $3, $4::bigint, $5::jsonb))",
                {client, seq, shas[0], version, payloads[0]}};
    return {"SELECT sync_v1.push_all($1::uuid, $2::bigint, $3::text[], $4::bigint, $5::jsonb)",
            {client, seq, '{' + shas.join(',') + '}', version, '[' + payloads.join(',') + ']'}};
}

} // namespace

Result<QList<PushOutcome>> PgLink::push(const QList<PushedSet> &sets, qint64 schemaVersion)
{
    // Two that write the same row at once: one of them is told to begin anew. What is shorter meets fewer; and what is
    // said of all is found out to be about the first one, or about a later one, whose turn comes.
    constexpr int attempts = 4;
    QList<PushedSet> pack = sets;
    for (int i = 1;; ++i) {
        const auto done = m_connection->execTogether(
            {{"BEGIN ISOLATION LEVEL REPEATABLE READ"}, pushOf(pack, schemaVersion), {"COMMIT"}});
        if (done)
            return outcomesOf(done->at(1), pack.size());
        const QString state = sqlState(done.error());
        const bool isClash = state == u"40001" || state == u"40P01";
        if ((!isClash && isTransient(done.error())) || (pack.size() == 1 && (!isClash || i >= attempts)))
            return told(done.error());
        pack = pack.first((pack.size() + 1) / 2);
    }
}

Result<qint64> PgLink::known(const Uuid &client)
{
    KONTOR_LET(rows, ask("SELECT sync_v1.known($1::uuid)", {client.text().toLatin1()}));
    const qint64 last = rows.size() == 1 && !rows.isNull(0, 0) ? rows.integer(0, 0) : -1;
    return last >= 0 ? Result<qint64>(last) : Result<qint64>(unknownAnswer("known"));
}

Result<> PgLink::wake()
{
    if (!m_channel.isEmpty())
        KONTOR_TRY(ask("SELECT sync_v1.wake()"));
    return {};
}

// Committed on its own, so that whatever a pull after it does not see is told.
Result<> PgLink::listen()
{
    if (m_heard == m_channel || !m_canStay)
        return {};
    KONTOR_TRY(ask("UNLISTEN *"));
    m_heard.clear();
    if (m_channel.isEmpty())
        return {};
    KONTOR_TRY(ask("LISTEN " + m_connection->quotedName(QString::fromUtf8(m_channel))));
    m_heard = m_channel;
    return {};
}

bool PgLink::wasWoken()
{
    const auto told = m_connection->notifications();
    return !told || !told->isEmpty();
}

Result<ServerFacts> PgLink::facts()
{
    KONTOR_LET(rows, ask("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint"));
    return ServerFacts{m_connection->serverVersion(), m_connection->tls(), m_connection->isLocal(),
                       rows.size() == 1 ? rows.integer(0, 0) : 0};
}

Result<> PgLink::copy(const QByteArray &table, const TakeRow &take)
{
    CopyStream stream(take);
    const auto done =
        m_connection->copyOut("COPY (SELECT * FROM sync_v1.copy_" + table + "()) TO STDOUT (FORMAT binary)",
                              [&](QByteArrayView piece) -> Result<> {
                                  return piece.size() <= largestRow ? stream.add(piece) : Result<>(tooLargeRow(table));
                              });
    return done ? stream.end() : Result<>(told(done.error()));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pgconnection.h"

#include "sync/lineerror.h"
#include "sync/pgopening.h"

#include <QRegularExpression>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

QByteArray field(const pg_result *result, int code)
{
    return PQresultErrorField(result, code);
}

std::vector<const char *> valuesOf(const QList<PgParam> &params)
{
    std::vector<const char *> values;
    for (const PgParam &param : params)
        values.push_back(param ? param->constData() : nullptr);
    return values;
}

} // namespace

PgRows::PgRows(pg_result *result)
    : m_result(result, &PQclear)
{
}

int PgRows::size() const
{
    return PQntuples(m_result.get());
}

int PgRows::columnCount() const
{
    return PQnfields(m_result.get());
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PgRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 PgRows::touched() const
{
    return QByteArrayView(PQcmdTuples(m_result.get())).toLongLong();
}

PgConnection::PgConnection(pg_conn *connection)
    : m_connection(connection)
    , m_line(fcntl(PQsocket(connection), F_DUPFD_CLOEXEC, 0))
{
}

QString PgConnection::libraryVersion()
{
    const int version = PQlibVersion();
    return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000);
}

PgConnection::~PgConnection()
{
    PQfinish(m_connection);
    if (m_line >= 0)
        close(m_line);
}

Result<std::unique_ptr<PgConnection>> PgConnection::open(const PgTarget &target, const QByteArray &password,
                                                         const Stopper *stopper, const OpeningSteps &told)
{
    const EnglishMessages english;
    KONTOR_LET(opened, pgOpen(target, password, stopper, told,
                              [&](pg_conn *failed) { return lineError(failed, target, stopper); }));
    std::unique_ptr<PgConnection> made(new PgConnection(opened.connection));
    PQsetnonblocking(made->m_connection, 1); // nothing here waits but in awaitServer()
    made->m_otherHosts = opened.rest;
    PQsetNoticeReceiver(
        made->m_connection, [](void *, const PGresult *) {}, nullptr); // they would go to standard error
    return made;
}

Error PgConnection::errorOf(const pg_result *result) const
{
    const QByteArray state = result ? field(result, PG_DIAG_SQLSTATE) : QByteArray();
    if (state.isEmpty() && m_wasSilent)
        return {Kind::Offline,
                QStringLiteral("server_silent"),
                QStringLiteral("08006: no answer in %1 s").arg(m_silenceMs / 1000),
                {},
                {}};
    if (state.isEmpty())
        return {Kind::Offline,
                QStringLiteral("server_lost"),
                QStringLiteral("08006: ") + QString::fromUtf8(PQerrorMessage(m_connection)).trimmed(),
                {},
                {}};
    // Not DETAIL, CONTEXT or the statement: they hold values.
    const QString message = QString::fromUtf8(field(result, PG_DIAG_MESSAGE_PRIMARY));
    const QString key = QString::fromUtf8(field(result, PG_DIAG_CONSTRAINT_NAME));
    const QString detail = QString::fromLatin1(state) + QStringLiteral(": ") + message;
    if (state == "P0001")
        return {Kind::Rejected, message, detail, {}, {}};
    if (state.startsWith("23"))
        return {Kind::Rejected, key.isEmpty() ? QStringLiteral("constraint") : key, detail, {}, {}};
    if (state == "42501" || state.startsWith("28"))
        return {Kind::Denied, QStringLiteral("server_right_missing"), detail, {}, {}};
    // Kept locked by somebody who does not end: others' work is as good as before.
    if (state == "55P03")
        return {Kind::Offline, QStringLiteral("server_row_kept"), detail, {}, {}};
    if (state == "57014")
        return {Kind::Cancelled, QStringLiteral("cancelled"), detail, {}, {}};
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state == "25006")
        return {Kind::Offline, QStringLiteral("server_lost"), detail, {}, {}};
    // A value, a text or an answer that is larger than PostgreSQL makes any.
    if (state.startsWith("54"))
        return {Kind::Storage, QStringLiteral("server_limit"), detail, {}, {}};
    return {Kind::Storage, QStringLiteral("server_failed"), detail, {}, {}};
}

Result<PgRows> PgConnection::answer(pg_result *result)
{
    PgRows rows(result);
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY:
        return rows;
    default:
        return tl::unexpected<Error>(errorOf(result));
    }
}

Result<PgRows> PgConnection::exec(const QByteArray &sql, const QList<PgParam> &params)
{
    send({sql, params});
    return answer(lastResult());
}

void PgConnection::send(const PgStatement &statement)
{
    const auto values = valuesOf(statement.params);
    // What cannot be sent is told where its answer is read.
    PQsendQueryParams(m_connection, statement.sql.constData(), int(values.size()), nullptr, values.data(), nullptr,
                      nullptr, 0);
}

Result<QList<PgRows>> PgConnection::execTogether(const QList<PgStatement> &statements)
{
    if (PQenterPipelineMode(m_connection) != 1)
        return tl::unexpected<Error>(errorOf(nullptr));
    for (const PgStatement &statement : statements)
        send(statement);
    PQpipelineSync(m_connection);
    const auto answers = answersOf(statements.size());
    PQexitPipelineMode(m_connection);
    if (!answers && isAlive() && PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        (void)run("ROLLBACK"); // the error of the statement is the one to tell
    return answers;
}

// Reads all of them, and the end that was asked for: the line is good for other questions only then.
Result<QList<PgRows>> PgConnection::answersOf(qsizetype count)
{
    QList<PgRows> rows;
    std::optional<Error> failed;
    for (qsizetype i = 0; i < count; ++i) {
        while (pg_result *result = nextResult()) {
            const auto one = answer(result);
            if (one)
                rows << *one;
            else if (!failed)
                failed = one.error();
        }
    }
    while (pg_result *end = nextResult()) {
        const bool isEnd = PQresultStatus(end) == PGRES_PIPELINE_SYNC;
        PQclear(end);
        if (isEnd)
            break;
    }
    if (failed || rows.size() != count)
        return tl::unexpected<Error>(failed.value_or(errorOf(nullptr)));
    return rows;
}

Result<PgRows> PgConnection::run(const QByteArray &sql)
{
    PQsendQuery(m_connection, sql.constData()); // what cannot be sent is told where its answer is read
    return answer(lastResult());
}

Result<> PgConnection::transaction(const QByteArray &begin, const std::function<Result<>()> &work)
{
    if (PQtransactionStatus(m_connection) == PQTRANS_INTRANS)
        return work();
    KONTOR_TRY(run(begin));
    const Result<> done = work();
    if (!done) {
        (void)run("ROLLBACK"); // the error of the work is the one to tell
        return done;
    }
    KONTOR_TRY(run("COMMIT"));
    return {};
}

Result<qint64> PgConnection::copyOut(const QByteArray &sql, const std::function<Result<>(QByteArrayView)> &take)
{
    PQsendQuery(m_connection, sql.constData());
    pg_result *begun = lastResult();
    if (PQresultStatus(begun) != PGRES_COPY_OUT) {
        const auto refused = answer(begun);
        return tl::unexpected<Error>(refused ? errorOf(nullptr) : refused.error());
    }
    PQclear(begun);
    Result<> taken;
    char *piece = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(m_connection, &piece, 1)) > 0 || (size == 0 && isAlive())) {
        if (size == 0) {
            awaitServer(false); // nothing is left to send while rows come
            continue;
        }
        if (taken) {
            taken = take(QByteArrayView(piece, size));
            if (!taken)
                cancel(); // what is still on its way is read and dropped
        }
        PQfreemem(piece);
    }
    const Result<qint64> rows = endOfCopy();
    KONTOR_TRY(taken);
    return rows;
}

Result<qint64> PgConnection::endOfCopy()
{
    Result<qint64> rows = qint64(0);
    while (pg_result *last = nextResult()) {
        const auto end = answer(last);
        if (!end)
            rows = tl::unexpected<Error>(end.error());
        else if (rows)
            rows = end->touched();
    }
    return rows;
}

Result<qint64> PgConnection::copyIn(const QByteArray &sql,
                                    const std::function<Result<std::optional<QByteArray>>()> &more)
{
    PQsendQuery(m_connection, sql.constData());
    pg_result *begun = lastResult();
    if (PQresultStatus(begun) != PGRES_COPY_IN) {
        const auto refused = answer(begun);
        return tl::unexpected<Error>(refused ? errorOf(nullptr) : refused.error());
    }
    PQclear(begun);
    Result<> given;
    for (;;) {
        auto piece = more();
        if (!piece) {
            given = tl::unexpected<Error>(piece.error());
            break;
        }
        if (!*piece || PQputCopyData(m_connection, (*piece)->constData(), int((*piece)->size())) != 1)
            break;
        awaitSent(); // the library would keep all of it else
    }
    PQputCopyEnd(m_connection, given ? nullptr : "stopped");
    const Result<qint64> rows = endOfCopy();
    KONTOR_TRY(given);
    return rows;
}

int PgConnection::serverVersion() const
{
    return PQserverVersion(m_connection);
}

QString PgConnection::tls() const
{
    return PQsslInUse(m_connection) ? QString::fromUtf8(PQsslAttribute(m_connection, "protocol")) : QString();
}

bool PgConnection::isLocal() const
{
    const QByteArrayView host(PQhost(m_connection));
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@');
}

bool PgConnection::isAlive() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

bool PgConnection::isIdle()
{
    // The server's last words come before the end of the line.
    while (isAlive() && Stopper::await(socket(), false, 0, nullptr) == Stopper::Met::Ready)
        if (PQconsumeInput(m_connection) != 1)
            return false;
    return isAlive() && PQtransactionStatus(m_connection) == PQTRANS_IDLE;
}

int PgConnection::socket() const
{
    return PQsocket(m_connection);
}

Result<QList<QByteArray>> PgConnection::notifications()
{
    if (PQconsumeInput(m_connection) != 1)
        return tl::unexpected<Error>(errorOf(nullptr));
    QList<QByteArray> channels;
    while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> told{PQnotifies(m_connection), &PQfreemem})
        if (told->be_pid != PQbackendPID(m_connection))
            channels << told->relname;
    return channels;
}

// The library asks over a line of its own, for which it knows no limit: the thread that waits for it is nobody's. Where
// nobody hears it, this line ends with what is still on its way.
void PgConnection::cancel()
{
    constexpr qint64 limitMs = 5000;
    const std::shared_ptr<PGcancel> asking(PQgetCancel(m_connection), &PQfreeCancel);
    const auto asked = std::make_shared<Stopper>();
    std::thread([asking, asked] {
        char trouble[256];
        if (asking)
            PQcancel(asking.get(), trouble, sizeof trouble);
        asked->stop();
    }).detach();
    if (Stopper::await(asked->socket(), false, limitMs, &m_left) != Stopper::Met::Ready)
        abandon();
}

void PgConnection::abandon()
{
    m_left.stop();
    if (m_line >= 0)
        ::shutdown(m_line, SHUT_RDWR);
}

Result<QByteArray> PgConnection::scrambled(const QByteArray &password, const QString &login)
{
    char *made = PQencryptPasswordConn(m_connection, password.constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!made)
        return tl::unexpected<Error>(errorOf(nullptr));
    const QByteArray kept(made);
    PQfreemem(made);
    return kept;
}

QByteArray PgConnection::quotedName(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    char *quoted = PQescapeIdentifier(m_connection, bytes.constData(), size_t(bytes.size()));
    const QByteArray made(quoted);
    PQfreemem(quoted);
    return made;
}

QByteArray PgConnection::quotedText(const QByteArray &text) const
{
    char *quoted = PQescapeLiteral(m_connection, text.constData(), size_t(text.size()));
    const QByteArray made(quoted);
    PQfreemem(quoted);
    return made;
}

QString sqlState(const Error &error)
{
    static const QRegularExpression state(QStringLiteral("^([0-9A-Z]{5}): "));
    return state.match(error.detail).captured(1);
}

bool isTransient(const Error &error)
{
    const QString state = sqlState(error);
    static const QStringList codes = {QStringLiteral("40001"), QStringLiteral("40P01"), QStringLiteral("55P03"),
                                      QStringLiteral("25006")};
    return codes.contains(state) || state.startsWith(u"08") || state.startsWith(u"53") || state.startsWith(u"57P");
}

bool needsAdministrator(const Error &error)
{
    static const QStringList rules = {QStringLiteral("server_certificate"),
                                      QStringLiteral("server_certificate_name"),
                                      QStringLiteral("server_certificate_expired"),
                                      QStringLiteral("server_certificate_unknown"),
                                      QStringLiteral("server_tls_missing"),
                                      QStringLiteral("server_unsafe_password"),
                                      QStringLiteral("server_database_missing"),
                                      QStringLiteral("server_right_missing"),
                                      QStringLiteral("server_outdated")};
    return rules.contains(error.rule);
}

bool passesByItself(const Error &error)
{
    // A failover that is not through.
    if (error.rule == u"server_outdated" || error.rule == u"server_in_recovery")
        return true;
    return error.kind == Kind::Offline && !needsAdministrator(error) && error.rule != u"server_password_needed" &&
           error.rule != u"server_login_refused";
}

} // namespace kontor

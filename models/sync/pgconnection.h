// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PgConnection: one connection to a PostgreSQL over libpq, closed with the object. One thread at a time; it blocks.
#pragma once

#include "domain/uuid.h"
#include "sync/pgopening.h"

#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace kontor
{

/// A parameter as text; none is NULL.
using PgParam = std::optional<QByteArray>;
inline PgParam pgText(const QString &text)
{
    return text.isNull() ? PgParam() : PgParam(text.toUtf8());
}

struct PgStatement {
    QByteArray sql;
    QList<PgParam> params = {};
};

/// What a statement answered: rows of texts.
class PgRows
{
public:
    explicit PgRows(pg_result *result);

    int size() const;
    int columnCount() const;
    bool isNull(int row, int column) const;
    /// Empty for NULL. Valid as long as the rows.
    QByteArrayView bytes(int row, int column) const;
    QString text(int row, int column) const { return QString::fromUtf8(bytes(row, column)); }
    qint64 integer(int row, int column) const { return bytes(row, column).toLongLong(); }
    Uuid uuid(int row, int column) const { return Uuid::fromText(text(row, column)); }
    /// How many rows an INSERT, UPDATE or DELETE touched.
    qint64 touched() const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// Errors of all functions: `detail` is "SQLSTATE: message", never a value or a secret; see sqlState(). A broken rule,
/// key or check is Rejected with the rule's name, a missing right Denied, a line that is cut Offline.
class PgConnection
{
public:
    /// Of libpq, "15.18".
    static QString libraryVersion();

    /// Errors, all Kind::Offline, args: the host: server_unreachable, server_password_needed, server_login_refused,
    /// server_database_missing, server_right_missing (the database is not for this login), and those of a line that is
    /// not safe: server_tls_missing, server_certificate_unknown, server_certificate_expired, server_certificate_name,
    /// server_certificate (something else about it), server_unsafe_password (it asked for one in the clear or as MD5,
    /// or for none: it does not prove that it knows it). And round_stopped (Kind::Cancelled), at once when `stopper` is
    /// stopped meanwhile.
    static Result<std::unique_ptr<PgConnection>> open(
        const PgTarget &target, const QByteArray &password = {}, const Stopper *stopper = nullptr,
        const OpeningSteps &told = [](OpeningStep) {});
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    /// One statement.
    Result<PgRows> exec(const QByteArray &sql, const QList<PgParam> &params = {});
    /// Several statements for the price of one round trip; the answer of each. The first error ends them: what comes
    /// after it is not run, and a transaction that they began is rolled back.
    Result<QList<PgRows>> execTogether(const QList<PgStatement> &statements);
    /// Several statements, no parameters; the answer of the last one.
    Result<PgRows> run(const QByteArray &sql);
    /// `begin` (e.g. "BEGIN ISOLATION LEVEL REPEATABLE READ"), the work, COMMIT; ROLLBACK where it fails. Inside of
    /// another one it is a part of that one, which has to fail where it fails.
    Result<> transaction(const QByteArray &begin, const std::function<Result<>()> &work);

    /// COPY ... TO STDOUT: each piece that the server sends (a line, in text form). Stops at the first error, which
    /// is then the answer; the connection stays usable, unless the server does not hear within seconds that it is
    /// enough.
    Result<qint64> copyOut(const QByteArray &sql, const std::function<Result<>(QByteArrayView)> &take);
    /// COPY ... FROM STDIN: `more` gives data until it gives nothing. The number of rows.
    Result<qint64> copyIn(const QByteArray &sql, const std::function<Result<std::optional<QByteArray>>()> &more);

    /// A server that says nothing for so long, and takes nothing, is left: what waits for it fails with server_silent
    /// (Offline), and the line is over. -1: it is waited for.
    void setSilence(qint64 ms) { m_silenceMs = ms; }
    /// The hosts of the target that come after the one that was taken; no parameters where there are none.
    const PgTarget &otherHosts() const { return m_otherHosts; }
    /// E.g. 150018; 0 without a connection.
    int serverVersion() const;
    /// Its protocol, e.g. "TLSv1.3"; empty without.
    QString tls() const;
    /// Over a socket of this machine.
    bool isLocal() const;
    bool isAlive() const;
    /// Alive, as far as what has come from the server tells, and outside of a transaction.
    bool isIdle();
    /// For waiting on it: a notification or the end of the line. -1 without a connection.
    int socket() const;
    /// Channels of the notifications of others that have come since the last call; reads what is there, does not wait.
    Result<QList<QByteArray>> notifications();
    /// Ends the line without asking anybody: what another thread waits for here fails at once. Any thread.
    void abandon();

    /// A password as the server keeps it (SCRAM), so that it never sees it in the clear.
    Result<QByteArray> scrambled(const QByteArray &password, const QString &login);
    QByteArray quotedName(const QString &name) const;
    QByteArray quotedText(const QByteArray &text) const;

private:
    explicit PgConnection(pg_conn *connection);
    void send(const PgStatement &statement);
    void awaitServer(bool hasUnsent);
    void awaitSent();
    void cancel();
    pg_result *nextResult();
    pg_result *lastResult();
    Result<PgRows> answer(pg_result *result);
    Result<QList<PgRows>> answersOf(qsizetype count);
    Result<qint64> endOfCopy();
    Error errorOf(const pg_result *result) const;

    pg_conn *m_connection;
    PgTarget m_otherHosts;
    qint64 m_silenceMs = -1;
    bool m_wasSilent = false;
    Stopper m_left; ///< by abandon()
    int m_line;     ///< the socket under a number of our own: libpq may close its one at any time
};

/// The five letters of an error that a server answered; empty where none did.
QString sqlState(const Error &error);

/// Whether the same thing may go well when it is tried again: serialisation, deadlock, a line that was cut, a server
/// that is starting, stopping, full or read-only.
bool isTransient(const Error &error);

/// Whether somebody has to look after the server or its address before another try can help: its certificate, a line
/// that is not safe, a server that was replaced.
bool needsAdministrator(const Error &error);

/// Whether waiting alone may help: a server out of reach, full, starting or not yet the one that goes on, a line that
/// was cut. Not a password, a login, a right, a certificate or a database that is not there.
bool passesByItself(const Error &error);

} // namespace kontor

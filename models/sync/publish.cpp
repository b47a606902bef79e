// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a local store on a server: every shared row by COPY, in one transaction.
#include "store/replicastate.h"
#include "store/sqlresource.h"
#include "store/uniquekeys.h"
#include "sync/server.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr qsizetype pieceSize = qsizetype(256) << 10;

/// One value in COPY's text form.
void addValue(QByteArray &line, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        line += QByteArray::number(*number);
    } else if (const auto *id = std::get_if<QByteArray>(&value)) {
        line += id->toHex();
    } else if (const auto *text = std::get_if<QString>(&value)) {
        for (const char c : text->toUtf8()) {
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r')
                line += '\\';
            line += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c;
        }
    } else {
        line += "\\N";
    }
}

/// Rows of a table as they come, a piece at a time.
class RowPieces
{
public:
    RowPieces(Statement rows)
        : m_rows(std::move(rows))
    {
    }

    Result<std::optional<QByteArray>> next()
    {
        QByteArray piece;
        piece.reserve(pieceSize + 4096);
        while (!m_isDone && piece.size() < pieceSize) {
            KONTOR_LET(isThere, m_rows.step());
            m_isDone = !isThere; // another step would begin anew
            if (m_isDone)
                break;
            for (int i = 0; i < m_rows.columnCount(); ++i) {
                if (i > 0)
                    piece += '\t';
                addValue(piece, m_rows.value(i));
            }
            piece += '\n';
        }
        return piece.isEmpty() ? std::optional<QByteArray>() : std::optional<QByteArray>(piece);
    }

private:
    Statement m_rows;
    bool m_isDone = false;
};

Result<qint64> copyTable(PgConnection &to, Database &from, const QByteArray &table)
{
    QByteArrayList columns;
    KONTOR_TRY(
        from.each("SELECT name FROM pragma_table_info(?)", {QString::fromUtf8(table)}, [&](const Statement &row) {
            columns << row.utf8(0).toByteArray();
            return true;
        }));
    KONTOR_LET(select, from.prepare("SELECT " + columns.join(", ") + " FROM " + table));
    RowPieces rows(std::move(select));
    // Rules hold for what people do; feed and rights have nobody to speak to yet.
    KONTOR_TRY(to.run("ALTER TABLE public." + table + " NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER"));
    KONTOR_LET(count, to.copyIn("COPY public." + table + " (" + columns.join(", ") + ") FROM STDIN",
                                [&] { return rows.next(); }));
    KONTOR_TRY(to.run("SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE public." + table +
                      " FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER"));
    return count;
}

Result<> refuseKnownMandants(PgConnection &to, Database &from)
{
    QList<QByteArray> mandants;
    KONTOR_TRY(from.each("SELECT id FROM mandant", {}, [&](const Statement &row) {
        mandants << row.uuid(0).text().toUtf8();
        return true;
    }));
    KONTOR_LET(known, to.exec("SELECT count(*) FROM gate_mandant WHERE id = ANY ($1::uuid[])",
                              {'{' + mandants.join(',') + '}'}));
    if (known.integer(0, 0) > 0)
        return fail(Kind::Rejected, QStringLiteral("server_has_mandant"));
    return {};
}

/// Two companies may share a server, a login nobody: it is who one is.
Result<> refuseKnownLogins(PgConnection &to, Database &from)
{
    QJsonArray logins;
    KONTOR_TRY(from.each("SELECT login FROM portal_user", {}, [&](const Statement &row) {
        logins << row.text(0);
        return true;
    }));
    KONTOR_LET(known, to.exec("SELECT string_agg(login, ', ' ORDER BY login) FROM gate_portal_user WHERE login IN "
                              "(SELECT jsonb_array_elements_text($1::jsonb))",
                              {QJsonDocument(logins).toJson(QJsonDocument::Compact)}));
    if (!known.isNull(0, 0))
        return fail(Kind::Rejected, QStringLiteral("server_has_logins"), known.text(0, 0), {known.text(0, 0)});
    return {};
}

/// The name of the rule that a key stands for, as a local store says it.
tl::unexpected<Error> named(Error error)
{
    error.rule = uniqueRulesByKey().value(error.rule, error.rule);
    return tl::unexpected<Error>(error);
}

} // namespace

Result<> refuseReplica(Database &from)
{
    KONTOR_LET(replica, readReplicaState(from));
    if (replica.isReplica)
        return fail(Kind::Rejected, QStringLiteral("publish_replica"), from.path(), {from.path()});
    return {};
}

Result<qint64> publishStore(PgConnection &administrator, Database &from)
{
    KONTOR_TRY(refuseReplica(from));
    KONTOR_LET(version, serverSchemaVersion(administrator));
    if (version == 0)
        return fail(Kind::Rejected, QStringLiteral("server_missing"));
    qint64 rows = 0;
    const auto copied = asServerRole(administrator, "kontor_owner", [&]() -> Result<> {
        KONTOR_TRY(refuseKnownMandants(administrator, from));
        KONTOR_TRY(refuseKnownLogins(administrator, from));
        for (const QString &table : sharedTables()) {
            KONTOR_LET(count, copyTable(administrator, from, table.toUtf8()));
            rows += count;
        }
        // What was copied is in nobody's feed: no cursor from before may be followed.
        KONTOR_TRY(administrator.run("ALTER TABLE sync.meta NO FORCE ROW LEVEL SECURITY; UPDATE sync.meta SET floor = "
                                     "pg_current_xact_id(); ALTER TABLE sync.meta FORCE ROW LEVEL SECURITY"));
        return {};
    });
    if (!copied)
        return named(copied.error());
    KONTOR_TRY(administrator.run("ANALYZE"));
    return rows;
}

} // namespace kontor

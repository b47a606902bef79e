// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server.h"

#include "domain/login.h"
#include "store/migrations.h"
#include "sync/serverschema.h"

#include <QRandomGenerator>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

constexpr int refusedBelow = 150009;
constexpr int warnedBelow = 150020;
/// Enough for all his windows; nobody alone takes the server's last one.
constexpr int connectionsAPerson = 16;

/// Who is no superuser sees portal users of all Mandants as the role that the gates are read with.
Result<PgRows> askAsGate(PgConnection &administrator, const QByteArray &sql, const QList<PgParam> &params)
{
    std::optional<PgRows> found;
    KONTOR_TRY(asServerRole(administrator, "kontor_gate", [&]() -> Result<> {
        KONTOR_LET(rows, administrator.exec(sql, params));
        found = rows;
        return {};
    }));
    return *found;
}

Result<> requireServer(PgConnection &administrator)
{
    KONTOR_LET(version, serverSchemaVersion(administrator));
    if (version == 0)
        return fail(Kind::Rejected, QStringLiteral("server_missing"));
    return {};
}

Result<> findPortalUser(PgConnection &administrator, const QString &login)
{
    KONTOR_LET(found, askAsGate(administrator, "SELECT count(*) FROM public.gate_portal_user WHERE login = $1",
                                {pgText(login)}));
    if (found.integer(0, 0) == 0)
        return fail(Kind::NotFound, QStringLiteral("not_found"), login, {QStringLiteral("user"), login});
    return {};
}

/// What he could listen to is called otherwise from the next hello on.
Result<> leaveChannel(PgConnection &administrator, const QString &login)
{
    KONTOR_LET(isThere, administrator.run("SELECT to_regprocedure('sync.leave_channel(text)') IS NOT NULL"));
    if (isThere.text(0, 0) != u"t")
        return {};
    return asServerRole(administrator, "kontor_owner", [&]() -> Result<> {
        KONTOR_TRY(administrator.exec("SELECT sync.leave_channel($1)", {pgText(login)}));
        return {};
    });
}

/// Words that can be typed from paper: no letter that looks like another, 120 bits.
Secret freshPassword()
{
    static constexpr char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";
    QByteArray typed;
    for (int i = 0; i < 24; ++i) {
        if (i > 0 && i % 6 == 0)
            typed += '-';
        typed += letters[QRandomGenerator::system()->bounded(32)];
    }
    const Secret secret = Secret::fromUtf8(typed);
    typed.fill('\0');
    return secret;
}

/// Logins are the whole cluster's, people a database's: whose one is stands in the role's comment, which the person
/// himself cannot change. Another database than this one; empty where it is ours, or of a database that is gone.
Result<QString> databaseElsewhere(PgConnection &administrator, const QString &login)
{
    KONTOR_LET(found, administrator.exec("SELECT d.datname FROM pg_roles r JOIN pg_database d ON shobj_description("
                                         "r.oid, 'pg_authid') = 'Kontor: ' || d.datname WHERE r.rolname = $1 AND "
                                         "d.datname <> current_database()",
                                         {pgText(login)}));
    return found.size() > 0 ? found.text(0, 0) : QString();
}

/// Who is no superuser ends sessions of those roles alone that he is of, and is of them for just that long.
Result<> endSessions(PgConnection &administrator, const QString &login)
{
    const QByteArray name = administrator.quotedName(login);
    KONTOR_LET(isOf, administrator.exec("SELECT pg_has_role(current_user, $1, 'USAGE')", {pgText(login)}));
    const bool joins = isOf.text(0, 0) != u"t";
    if (joins)
        KONTOR_TRY(administrator.run("GRANT " + name + " TO CURRENT_USER"));
    const auto ended =
        administrator.exec("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = "
                           "$1 AND pid <> pg_backend_pid()",
                           {pgText(login)});
    if (joins)
        KONTOR_TRY(administrator.run("REVOKE " + name + " FROM CURRENT_USER"));
    KONTOR_TRY(ended);
    return {};
}

Result<> checkLogin(PgConnection &administrator, const QString &login)
{
    // An older program may have let it be somebody's.
    if (isReservedLogin(login))
        return fail(Kind::Invalid, QStringLiteral("login_reserved"), login, {login});
    KONTOR_TRY(findPortalUser(administrator, login));
    KONTOR_LET(elsewhere, databaseElsewhere(administrator, login));
    if (!elsewhere.isEmpty())
        return fail(Kind::Rejected, QStringLiteral("server_login_elsewhere"), elsewhere, {login, elsewhere});
    return {};
}

Result<> noteDatabase(PgConnection &administrator, const QString &login)
{
    KONTOR_LET(mark, administrator.run("SELECT 'Kontor: ' || current_database()"));
    KONTOR_TRY(administrator.run("COMMENT ON ROLE " + administrator.quotedName(login) + " IS " +
                                 administrator.quotedText(mark.text(0, 0).toUtf8())));
    return {};
}

} // namespace

QString serverVersionText(int version)
{
    return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000);
}

bool hasKnownHoles(int version)
{
    return version < warnedBelow;
}

QString versionWithoutHoles()
{
    return serverVersionText(warnedBelow);
}

Result<QString> checkServerVersion(const PgConnection &connection)
{
    const int version = connection.serverVersion();
    const QString text = serverVersionText(version);
    if (version < refusedBelow)
        return fail(Kind::Rejected, QStringLiteral("server_version"), text, {text, serverVersionText(refusedBelow)});
    if (hasKnownHoles(version))
        return QStringLiteral("PostgreSQL %1 has known holes in row level security; install 15.20 or newer.").arg(text);
    return QString();
}

Result<qint64> serverSchemaVersion(PgConnection &administrator)
{
    KONTOR_LET(there, administrator.run("SELECT to_regclass('sync.meta') IS NOT NULL"));
    if (there.text(0, 0) != u"t")
        return 0;
    // Row level security is for people; whoever may become the owner may look.
    qint64 version = 0;
    KONTOR_TRY(asServerRole(administrator, "kontor_owner", [&]() -> Result<> {
        KONTOR_LET(found, administrator.run("SELECT schema_version FROM sync.meta"));
        version = found.integer(0, 0);
        return {};
    }));
    return version;
}

Result<> asServerRole(PgConnection &administrator, const QByteArray &role, const std::function<Result<>()> &work)
{
    return administrator.transaction("BEGIN", [&]() -> Result<> {
        KONTOR_LET(isOf, administrator.exec("SELECT pg_has_role(current_user, $1, 'USAGE')", {role}));
        const bool joins = isOf.text(0, 0) != u"t";
        if (joins)
            KONTOR_TRY(administrator.run("GRANT " + role + " TO CURRENT_USER"));
        KONTOR_TRY(administrator.run("SET LOCAL ROLE " + role));
        KONTOR_TRY(work());
        KONTOR_TRY(administrator.run("RESET ROLE"));
        if (joins)
            KONTOR_TRY(administrator.run("REVOKE " + role + " FROM CURRENT_USER"));
        return {};
    });
}

Result<> initServer(PgConnection &administrator)
{
    KONTOR_TRY(checkServerVersion(administrator));
    KONTOR_LET(version, serverSchemaVersion(administrator));
    if (version > 0)
        return fail(Kind::Rejected, QStringLiteral("server_exists"));
    KONTOR_LET(state, administrator.run("SELECT (SELECT count(*) FROM pg_class WHERE relnamespace = "
                                        "'public'::regnamespace), current_setting('server_encoding')"));
    if (state.integer(0, 0) > 0)
        return fail(Kind::Rejected, QStringLiteral("server_not_empty"));
    if (state.text(0, 1) != u"UTF8")
        return fail(Kind::Rejected, QStringLiteral("server_encoding"), state.text(0, 1), {state.text(0, 1)});
    return administrator.transaction("BEGIN", [&]() -> Result<> {
        KONTOR_TRY(administrator.run(serverSetupSql().toUtf8()));
        return {};
    });
}

Result<> upgradeServer(PgConnection &administrator)
{
    KONTOR_TRY(checkServerVersion(administrator));
    KONTOR_TRY(requireServer(administrator));
    KONTOR_LET(version, serverSchemaVersion(administrator));
    if (version > currentSchemaVersion())
        return fail(Kind::Rejected, QStringLiteral("server_newer"), QString::number(version),
                    {QString::number(version), QString::number(currentSchemaVersion())});
    return administrator.transaction("BEGIN", [&]() -> Result<> {
        KONTOR_TRY(administrator.run(serverUpgradeSql(int(version)).toUtf8()));
        return {};
    });
}

Result<> checkServerLogins(PgConnection &administrator, const QStringList &logins)
{
    KONTOR_TRY(requireServer(administrator));
    for (const QString &login : logins)
        KONTOR_TRY(checkLogin(administrator, login));
    return {};
}

Result<Secret> addServerUser(PgConnection &administrator, const QString &login)
{
    KONTOR_TRY(requireServer(administrator));
    KONTOR_TRY(checkLogin(administrator, login));
    const Secret password = freshPassword();
    KONTOR_LET(scrambled, administrator.scrambled(password.utf8().toByteArray(), login));
    const QByteArray name = administrator.quotedName(login);
    KONTOR_TRY(administrator.transaction("BEGIN", [&]() -> Result<> {
        KONTOR_LET(there, administrator.exec("SELECT r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls "
                                             "OR r.rolreplication OR NOT pg_has_role(r.oid, 'kontor_users', 'USAGE') "
                                             "FROM pg_roles r WHERE r.rolname = $1",
                                             {pgText(login)}));
        if (there.size() > 0 && there.text(0, 0) == u"t")
            return fail(Kind::Rejected, QStringLiteral("server_login_taken"), login, {login});
        KONTOR_TRY(administrator.run((there.size() ? "ALTER ROLE " : "CREATE ROLE ") + name +
                                     " LOGIN CONNECTION LIMIT " + QByteArray::number(connectionsAPerson) +
                                     " PASSWORD " + administrator.quotedText(scrambled)));
        KONTOR_TRY(administrator.run("GRANT kontor_users TO " + name));
        return noteDatabase(administrator, login);
    }));
    // Who came in with an old one.
    KONTOR_TRY(endSessions(administrator, login));
    return password;
}

Result<QString> serverUserState(PgConnection &administrator, const QString &login)
{
    KONTOR_LET(
        rows, askAsGate(administrator,
                        "SELECT a.own_state FROM public.gate_portal_user u LEFT JOIN "
                        "public.gate_portal_user_account a ON a.mandant = u.mandant AND a.id = u.id WHERE u.login = $1",
                        {pgText(login)}));
    if (rows.size() == 0)
        return fail(Kind::NotFound, QStringLiteral("not_found"), login, {QStringLiteral("user"), login});
    return rows.text(0, 0);
}

Result<> removeServerUser(PgConnection &administrator, const QString &login)
{
    KONTOR_TRY(requireServer(administrator));
    const QByteArray name = administrator.quotedName(login);
    KONTOR_LET(there, administrator.exec("SELECT pg_has_role(r.oid, 'kontor_users', 'USAGE') AND NOT r.rolsuper FROM "
                                         "pg_roles r WHERE r.rolname = $1",
                                         {pgText(login)}));
    KONTOR_LET(elsewhere, databaseElsewhere(administrator, login));
    if (there.size() == 0 || there.text(0, 0) != u"t" || !elsewhere.isEmpty())
        return fail(Kind::NotFound, QStringLiteral("not_found"), login, {QStringLiteral("user"), login});
    // First no new session, then no old one: the other way round one could slip in between.
    KONTOR_TRY(administrator.run("ALTER ROLE " + name + " NOLOGIN PASSWORD NULL; REVOKE kontor_users FROM " + name));
    KONTOR_TRY(endSessions(administrator, login));
    // One that owns something stays, without a way in.
    (void)administrator.run("DROP ROLE " + name);
    return leaveChannel(administrator, login);
}

Result<QStringList> serverLogins(PgConnection &administrator)
{
    KONTOR_LET(rows, askAsGate(administrator,
                               "SELECT u.login FROM public.gate_portal_user u JOIN public.gate_portal_user_account a "
                               "ON a.mandant = u.mandant AND a.id = u.id WHERE a.own_state = 'active' ORDER BY u.login",
                               {}));
    QStringList logins;
    for (int i = 0; i < rows.size(); ++i)
        logins << rows.text(i, 0);
    return logins;
}

Result<MadeServer> makeServer(PgConnection &administrator, Database *from, bool letsUsersIn)
{
    MadeServer made;
    KONTOR_TRY(administrator.transaction("BEGIN", [&]() -> Result<> {
        // A server that is there already takes another company's store.
        KONTOR_LET(present, serverSchemaVersion(administrator));
        if (present == 0 || !from)
            KONTOR_TRY(initServer(administrator));
        if (from) {
            KONTOR_LET(rows, publishStore(administrator, *from));
            made.rows = rows;
        }
        if (!letsUsersIn)
            return {};
        KONTOR_LET(logins, serverLogins(administrator));
        for (const QString &login : logins) {
            KONTOR_LET(password, addServerUser(administrator, login));
            made.users << ServerUser{login, password};
        }
        return {};
    }));
    return made;
}

} // namespace kontor

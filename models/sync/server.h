// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does to a server, over a connection of his own: making it, bringing it up to date, letting
// people in and out, putting a local store on it.
#pragma once

#include "store/secret.h"
#include "store/sqlite.h"
#include "sync/pgconnection.h"

namespace kontor
{

/// "15.18" of 150018.
QString serverVersionText(int version);
/// Holes in row level security that were closed later; newer lines had their own repairs.
bool hasKnownHoles(int version);
/// The least without.
QString versionWithoutHoles();

/// Errors: server_version (args: what it is, what it has to be). A text for the administrator where the version has
/// known holes, else empty.
Result<QString> checkServerVersion(const PgConnection &connection);

/// Runs `work` in one transaction as a role of the server's own ("kontor_owner"). Who is no superuser becomes one of
/// that role for just that long. Errors: server_right_missing, the work's.
Result<> asServerRole(PgConnection &administrator, const QByteArray &role, const std::function<Result<>()> &work);

/// Makes roles, tables, rights and API in an empty database, whole or not at all. Errors: server_exists,
/// server_not_empty, server_encoding, server_version.
Result<> initServer(PgConnection &administrator);

/// The version of the tables; 0 where the database is no server yet.
Result<qint64> serverSchemaVersion(PgConnection &administrator);

/// Errors: server_missing, server_newer (args: its version, ours).
Result<> upgradeServer(PgConnection &administrator);

/// Before the first of several is given a password that the others' failure would hide. Errors: those of
/// addServerUser().
Result<> checkServerLogins(PgConnection &administrator, const QStringList &logins);

/// Gives a portal user of the server a login role of the same name and a new password, which is told once and never
/// sent in the clear; sessions under an old one end. Errors: not_found, login_reserved, server_login_taken (a role that
/// is no user of Kontor), server_login_elsewhere (args: the login, the other database of this cluster whose user it
/// is).
Result<Secret> addServerUser(PgConnection &administrator, const QString &login);

/// "invited", "active" or "disabled": only who is active can work on the server, whatever password he has. Errors:
/// not_found.
Result<QString> serverUserState(PgConnection &administrator, const QString &login);

/// Takes the role away and ends its sessions; the portal user stays. Errors: not_found (a user of another
/// database of this cluster among them).
Result<> removeServerUser(PgConnection &administrator, const QString &login);

/// Portal users of all Mandants who can work, by login.
Result<QStringList> serverLogins(PgConnection &administrator);

/// A replica holds what one person sees, not a company. Errors: publish_replica.
Result<> refuseReplica(Database &from);

/// Copies every shared row of a local store, all or none. Rules and feed rest meanwhile, keys do not. The number of
/// rows. Errors: server_has_mandant, server_has_logins (args: which), publish_replica, the keys'.
Result<qint64> publishStore(PgConnection &administrator, Database &from);

struct ServerUser {
    QString login;
    Secret password;
};

struct MadeServer {
    qint64 rows = 0;
    QList<ServerUser> users;
};

/// initServer() where there is no server yet or no store is given, then publishStore(), then addServerUser() for all
/// who can work: whole, or the database and the cluster are as they were. Errors: those of these.
Result<MadeServer> makeServer(PgConnection &administrator, Database *from, bool letsUsersIn);

} // namespace kontor

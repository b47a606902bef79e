// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visibility.h"

#include "store/accessrules.h"
#include "store/replicastate.h"

#include <QRegularExpression>

namespace kontor
{

using Kind = Error::Kind;

namespace
{

/// The role that a "may" line asks for, else the team: what the refusal names.
QString neededFor(const QString &rule)
{
    static const QRegularExpression role(QStringLiteral("\\{role (\\w+)\\}"));
    static const QRegularExpression team(QStringLiteral("'(\\w+)'"));
    const auto asked = role.match(rule);
    return asked.hasMatch() ? asked.captured(1) : team.match(rule).captured(1);
}

} // namespace

Result<> Visibility::refresh()
{
    KONTOR_LET(version, m_database.integer("SELECT version FROM guard_version"));
    m_hasComposed = false;
    if (version == m_guardVersion && m_calendar.today(m_session.timeZone) == m_today)
        return refreshCopy();
    m_guardVersion = -1;
    m_hasComposed = true;
    m_database.forgetStatements();
    KONTOR_LET(login, actingLogin(m_name.login));
    KONTOR_TRY(resolveActor(login));
    KONTOR_TRY(readSession());
    if (!m_name.lookAs.isEmpty())
        KONTOR_TRY(changeEyes());
    KONTOR_TRY(composeViews());
    m_guardVersion = version;
    return {};
}

Result<QString> Visibility::actingLogin(const QString &login)
{
    QString owner;
    bool isWhole = true;
    KONTOR_TRY(m_database.each("SELECT login, state = 'ready' FROM replica", {}, [&](const Statement &row) {
        owner = row.text(0);
        isWhole = row.integer(1) != 0;
        return false;
    }));
    if (!isWhole)
        return fail(Kind::Storage, QStringLiteral("replica_unfinished"), m_database.path(), {owner});
    if (!owner.isEmpty() && !login.isEmpty() && login != owner)
        return fail(Kind::Denied, QStringLiteral("replica_of_another"), login, {owner});
    KONTOR_TRY(refuseLapsed(m_database, m_calendar.nowUtcMs(), Calendar().nowUtcMs()));
    return owner.isEmpty() ? login : owner;
}

Result<> Visibility::resolveActor(const QString &login)
{
    KONTOR_TRY(
        m_database.execute("CREATE TEMP TABLE IF NOT EXISTS acting (portal_user BLOB, today TEXT); DELETE FROM acting;"
                           "DROP TABLE IF EXISTS temp.actor; DROP VIEW IF EXISTS temp.actor_role;"));
    // Without a name the store acts as its first administrator (CLI.md): the oldest one that was made.
    KONTOR_LET(user, login.isEmpty()
                         ? m_database.uuid("SELECT id FROM portal_user_account WHERE first_administrator = 1 "
                                           "ORDER BY rowid LIMIT 1")
                         : m_database.uuid("SELECT id FROM portal_user WHERE login = ?", {login}));
    if (user.isNull())
        return fail(Kind::Denied, QStringLiteral("actor_unknown"), login, {login});
    KONTOR_LET(zone,
               m_database.text("SELECT m.time_zone FROM portal_user u JOIN mandant m ON m.mandant = u.mandant AND "
                               "m.id = u.mandant WHERE u.id = ?",
                               {user}));
    m_today = m_calendar.today(zone.toUtf8());
    KONTOR_TRY(m_database.run("INSERT INTO acting VALUES (?, ?)", {user, m_today.toString(Qt::ISODate)}));
    return m_database.execute("CREATE TEMP TABLE actor AS " + actorSql({}).toUtf8() +
                              ";CREATE TEMP VIEW actor_role AS SELECT role_key FROM user_role WHERE portal_user = "
                              "(SELECT portal_user FROM acting);");
}

// With the rights of who looks it is decided whom he may look as; from then on he has those of that person alone.
Result<> Visibility::changeEyes()
{
    KONTOR_TRY(may(QStringLiteral("look_as")));
    KONTOR_TRY(composeViews());
    const Session looking = m_session;
    KONTOR_LET(seen, m_database.uuid("SELECT a.id FROM visible_portal_user_account a JOIN portal_user u ON u.mandant = "
                                     "a.mandant AND u.id = a.id WHERE u.login = ?",
                                     {m_name.lookAs}));
    if (seen.isNull())
        return fail(Kind::NotFound, QStringLiteral("not_found"), m_name.lookAs, {m_name.lookAs});
    m_database.forgetStatements();
    KONTOR_TRY(resolveActor(m_name.lookAs));
    KONTOR_TRY(readSession());
    m_session.lookedAtBy = looking.user;
    m_session.lookedAtByLogin = looking.login;
    return {};
}

Result<> Visibility::composeViews()
{
    for (const TableAccess &access : accessRules().tables) {
        QStringList any;
        for (const AccessBranch &branch : access.branches) {
            const QString guard = expandAccess(branch.guard, {});
            KONTOR_LET(holds, m_database.integer("SELECT (" + guard.toUtf8() + ") AND effective = 1 FROM actor"));
            if (holds)
                any << u'(' + expandAccess(branch.when, {}) + u')';
        }
        // change_op lies in the order of its key and has no handle of its own.
        QString columns = access.table == u"change_op" ? QStringLiteral("change_op.*")
                                                       : QStringLiteral("%1.rowid AS rid, %1.*").arg(access.table);
        for (auto flag = access.flags.begin(); flag != access.flags.end(); ++flag)
            columns += QStringLiteral(", (%1) AS %2").arg(flag.value(), flag.key());
        const QByteArray rule =
            QStringLiteral("SELECT %2 FROM main.%1 WHERE %3")
                .arg(access.table, columns, any.isEmpty() ? QStringLiteral("0") : any.join(QStringLiteral(" OR ")))
                .toUtf8();
        const QByteArray view = "temp.visible_" + access.table.toUtf8();
        if (access.table == u"customer")
            KONTOR_TRY(m_gathering.compose(rule));
        else
            KONTOR_TRY(m_database.execute("DROP VIEW IF EXISTS " + view + "; CREATE VIEW " + view + " AS " + rule));
    }
    return {};
}

Result<> Visibility::refreshCopy()
{
    KONTOR_LET(isOutdated, m_gathering.isOutdated());
    if (!isOutdated)
        return {};
    m_hasComposed = true;
    return m_gathering.renew();
}

Result<> Visibility::gather()
{
    if (m_session.submandant.isNull() && m_session.visibility == u"all")
        return {};
    m_hasComposed = true;
    return m_gathering.gather();
}

Result<> Visibility::readSession()
{
    Session session;
    QString cause;
    KONTOR_TRY(m_database.each(
        "SELECT a.portal_user, u.login, coalesce(u.given_name, ''), coalesce(u.family_name, ''), a.mandant, m.name, "
        "a.submandant, a.team, a.visibility, m.time_zone, a.effective, a.own_state FROM actor a "
        "JOIN portal_user u ON u.mandant = a.mandant AND u.id = a.portal_user "
        "JOIN mandant m ON m.mandant = a.mandant AND m.id = a.mandant",
        {}, [&](const Statement &row) {
            session.user = row.uuid(0);
            session.login = row.text(1);
            session.displayName = (row.text(2) + u' ' + row.text(3)).trimmed();
            session.mandant = row.uuid(4);
            session.mandantName = row.text(5);
            session.submandant = row.uuid(6);
            session.team = row.text(7);
            session.visibility = row.text(8);
            session.timeZone = row.text(9).toUtf8();
            if (row.integer(10) == 0)
                cause = row.text(11) == u"active" ? QStringLiteral("submandant_inactive") : row.text(11);
            return false;
        }));
    if (!cause.isEmpty())
        return fail(Kind::Denied, QStringLiteral("actor_not_effective"), cause, {cause, session.login});
    KONTOR_TRY(m_database.each("SELECT role_key FROM actor_role ORDER BY role_key", {}, [&](const Statement &row) {
        session.roles << row.text(0);
        return true;
    }));
    m_session = session;
    return {};
}

Result<> Visibility::may(const QString &operation)
{
    const QString rule = accessRules().may.value(operation);
    Q_ASSERT_X(!rule.isEmpty(), "Visibility::may", qPrintable(operation));
    // A restored file is no change set, so the door does not see it.
    if (m_session.isLooking() && operation == u"back_up")
        return fail(Kind::Denied, QStringLiteral("looking_as_is_read_only"), operation);
    const QByteArray sql = "SELECT (" + expandAccess(rule, {}).toUtf8() + ") AND effective = 1 FROM actor";
    KONTOR_LET(allowed, m_database.integer(sql));
    if (!allowed)
        return fail(Kind::Denied, QStringLiteral("no_right"), operation, {neededFor(rule), operation});
    return {};
}

} // namespace kontor
